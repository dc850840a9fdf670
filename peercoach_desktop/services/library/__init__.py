"""The library: every item of the packs in words, found, kept as a favourite, used in a session and printed."""
