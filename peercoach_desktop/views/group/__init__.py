"""Leading a meeting of a learning group."""
