"""The page of the library: everything that helps a coach, to find, read, keep, use and print."""
