"""What can be wrong with a content pack."""


class PackError(Exception):
    """A content pack cannot be used. `where` says in which file and at which id; the sentence for the user is worded by `word_id`."""

    word_id = "errors.pack_unreadable"

    def __init__(self, where: str) -> None:
        super().__init__(where)
        self.where = where
