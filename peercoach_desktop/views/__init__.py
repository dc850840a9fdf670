"""What the coach sees: Qt widgets, one class per page or dialog."""
