"""The session workspace: leading one talk, page by page."""
