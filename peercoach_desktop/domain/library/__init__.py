"""The library as a coach looks through it: every item of the packs in one shape, and finding one while typing."""
