"""The door: the first start, and opening the store at each start after that."""
