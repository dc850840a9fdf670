"""What goes to the organisation: counts alone."""
