"""The parse as linked words, and what every clause layer reads off it: arguments, modality, compact wording."""
