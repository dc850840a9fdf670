"""Values and rules of peer coaching; standard library only."""
