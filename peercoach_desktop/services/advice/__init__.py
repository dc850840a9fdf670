"""What stands beside a talk: methods, knowledge, the five dimensions, the turn of the peer and the time of an activity."""
