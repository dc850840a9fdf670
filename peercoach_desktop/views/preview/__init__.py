"""On paper: the preview, the printer and the file."""
