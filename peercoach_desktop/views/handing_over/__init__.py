"""A trajectory goes to another coach, with the yes of the peer, and comes in without overwriting anything unseen."""
