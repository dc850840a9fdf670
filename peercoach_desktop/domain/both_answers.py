"""Two answers to one question: what the peer gave unseen, and what the coach had filled in there before."""

from __future__ import annotations

from peercoach_desktop.domain.fields import Kind, LongText, PartsField, ShortText
from peercoach_desktop.domain.values import Parts, Value, is_filled


def both_answers(kind: Kind, peer: Value, coach: Value, name: str) -> Value:
    """Return the one answer that loses neither: of two texts both, the coach's on a line of its own after `name` ("": nobody's name).

    Of two choices or numbers it is the peer's: it is the peer who was asked.
    """
    match kind:
        case ShortText() | LongText() if isinstance(coach, str) and is_filled(coach):
            mine, line = (peer.strip() if isinstance(peer, str) else ""), coach.strip()
            if mine == line:
                return mine
            return "\n".join(text for text in (mine, f"{name}: {line}" if name else line) if text)
        case PartsField(parts=parts) if isinstance(peer, Parts) and isinstance(coach, Parts):
            cells = {part.id: both_answers(part.kind, peer.cells.get(part.id), coach.cells.get(part.id), name) for part in parts}
            return Parts({**coach.cells, **peer.cells, **{part: cell for part, cell in cells.items() if is_filled(cell)}})
        case _:
            return peer if is_filled(peer) else coach
