"""Renders the one style sheet of the program from its template and the tokens."""

from __future__ import annotations

from collections.abc import Mapping
from string import Template

from peercoach_desktop.views.theme.tokens import Tokens


def render_qss(template: str, tokens: Tokens, colours: Mapping[str, str], scale: int, family: str, tick: str = "") -> str:
    """Return the style sheet. `scale` is the text size in percent; `family` the font.

    Names in the template: a colour by its token; `pt_…` type in points; `h_…` a height inside a 1 px border,
    `h2_…` inside a 2 px border, `h1_…` with a border at one side, `full_…` without; `round_…` half of it;
    `sp_…`, `r_…` and `lay_…` for space, radius and layout; `family`; `tick` is the
    file of the tick in a box.
    """
    factor = scale / 100
    names: dict[str, object] = dict(colours)
    names |= {f"pt_{name}": f"{points * factor:.2f}pt" for name, points in tokens.type.items()}
    names |= {f"h_{name}": f"{round(height * factor) - 2}px" for name, height in tokens.heights.items()}
    names |= {f"h2_{name}": f"{round(height * factor) - 4}px" for name, height in tokens.heights.items()}
    names |= {f"h1_{name}": f"{round(height * factor) - 1}px" for name, height in tokens.heights.items()}
    names |= {f"full_{name}": f"{round(height * factor)}px" for name, height in tokens.heights.items()}
    names |= {f"round_{name}": f"{round(height * factor) // 2}px" for name, height in tokens.heights.items()}
    for prefix, table in (("sp", tokens.space), ("r", tokens.radius), ("lay", tokens.layout)):
        names |= {f"{prefix}_{name}": f"{size}px" for name, size in table.items()}
    return Template(template).substitute(names, family=family, tick=tick)
