"""The picture of a coaching model: made from its answers, told in words, and laid out for screen and paper alike."""
