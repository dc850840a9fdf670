"""A PDF that opens with a passphrase alone: AES-256, as PDF 2.0 has it (revision 6)."""

from __future__ import annotations

import logging
import unicodedata
from io import BytesIO


def locked_pdf(pdf: bytes, passphrase: str) -> bytes:
    """Return `pdf` so that every reader asks for `passphrase` first. Who has that may print, copy and have it read aloud.

    What is typed is taken as readers take it (NFKC): an é typed as one sign or as two opens it.
    """
    from pypdf import PdfReader, PdfWriter

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it would name a sign of the passphrase that has no agreed spelling
    writer = PdfWriter(clone_from=PdfReader(BytesIO(pdf)))
    writer.pdf_header = "%PDF-2.0"
    writer.encrypt(unicodedata.normalize("NFKC", passphrase), algorithm="AES-256")
    locked = BytesIO()
    writer.write(locked)
    return locked.getvalue()
