"""Small shared widgets. They look through the style sheet and know nothing of sessions or fields."""
