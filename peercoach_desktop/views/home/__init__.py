"""Home: today, the people, and one page for each of them."""
