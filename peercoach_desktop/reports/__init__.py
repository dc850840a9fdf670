"""Paper: a document is described once in blocks, then laid out as PDF. Domain values in, bytes out."""
