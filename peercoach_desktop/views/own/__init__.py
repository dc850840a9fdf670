"""Own material: the page that lists it, the editors with a live preview, and lists from other programs."""
