"""Peercoach Desktop: leads a peer coach in Dutch healthcare through a session, offline and encrypted."""

__version__ = "0.1.0"
