"""Cards beside a page that help the coach: methods, knowledge, the five dimensions, the turn of the peer and the time."""
