"""For a ward where people walk by: one key covers everything, another hides the names."""
