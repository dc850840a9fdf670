"""Everything that can be laid out on paper: a closed union, so that the type checker names whoever must learn a new kind."""

from __future__ import annotations

from typing import TypeAlias

from peercoach_desktop.domain.blank_form import BlankForm
from peercoach_desktop.domain.document import Document
from peercoach_desktop.domain.paper_cards import CardSheets

Printable: TypeAlias = Document | BlankForm | CardSheets
