"""The coaching model that leads a session: choosing it, going over to another, and its picture beside the answers."""
