"""Cards, sheets and blank forms on paper: choosing what, and the way to the preview and back."""
