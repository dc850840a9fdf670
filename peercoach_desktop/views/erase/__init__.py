"""Erasing for real: what goes is named first, and a receipt follows."""
