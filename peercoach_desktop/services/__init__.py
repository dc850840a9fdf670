"""What a coach can do, in plain verbs. No Qt."""
