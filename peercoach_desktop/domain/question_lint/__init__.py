"""Quiet hints on wording: a question that closes the conversation, and words that judge where somebody only describes."""
