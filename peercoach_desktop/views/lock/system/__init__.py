"""What the system tells: that it goes to sleep, or that somebody locked the screen."""
