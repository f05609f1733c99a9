"""Training of the shipped English model: corpora in, ONNX files out."""
