"""From a picture to the shapes it is drawn with: one `match`, so that a new picture has one place to be laid out."""

from __future__ import annotations

from typing import assert_never

from peercoach_desktop.domain.pictures.balance import lay_out_balance
from peercoach_desktop.domain.pictures.blocks import Setting
from peercoach_desktop.domain.pictures.course import lay_out_course
from peercoach_desktop.domain.pictures.cycle import lay_out_cycle
from peercoach_desktop.domain.pictures.drawing import Drawing, Measure
from peercoach_desktop.domain.pictures.four import lay_out_matrix, lay_out_window
from peercoach_desktop.domain.pictures.picture import (
    Balance,
    Course,
    Cycle,
    Ladder,
    Layers,
    Matrix,
    Picture,
    PictureWords,
    Rings,
    Tracks,
    Window,
)
from peercoach_desktop.domain.pictures.rings import lay_out_rings
from peercoach_desktop.domain.pictures.rows import lay_out_ladder, lay_out_layers, lay_out_tracks


def lay_out(picture: Picture, width: float, measure: Measure, words: PictureWords, *, brief: bool = False) -> Drawing:
    """Return the drawing of `picture`, `width` wide and as high as it needs; a `brief` one has one line of each answer."""
    setting = Setting(width, measure, words, brief)
    match picture:
        case Cycle():
            return lay_out_cycle(setting, picture)
        case Ladder():
            return lay_out_ladder(setting, picture)
        case Layers():
            return lay_out_layers(setting, picture)
        case Tracks():
            return lay_out_tracks(setting, picture)
        case Window():
            return lay_out_window(setting, picture)
        case Matrix():
            return lay_out_matrix(setting, picture)
        case Rings():
            return lay_out_rings(setting, picture)
        case Balance():
            return lay_out_balance(setting, picture)
        case Course():
            return lay_out_course(setting, picture)
        case _:
            assert_never(picture)
