"""Passing the laptop: the peer answers unseen, and what both wrote stays sealed until both are done."""
