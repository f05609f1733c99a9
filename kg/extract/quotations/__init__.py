"""Who says, thinks or wants what: reports by syntax, quoted passages, and the spans of source, cue and content."""
