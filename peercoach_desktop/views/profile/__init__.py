"""Inventories and profiles: filling them in, seeing them side by side, and the way to and from them."""
