"""The picture of a coaching model on the screen."""
