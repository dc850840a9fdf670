"""Everything about one peer: to show, to hand out, to change what was chosen, and to erase."""
