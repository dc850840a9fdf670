"""The tags of a document in its PDF: the tree, which piece of which page belongs where, and that the file has them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFObject, PDFStream, PDFString

from peercoach_desktop.reports.tags import Element, Role, TagTree

_METADATA = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<pdfuaid:part>1</pdfuaid:part></rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>
"""


def write_tags(document: Any, tags: TagTree, title: str) -> None:
    """Put `tags` in the PDF library's `document` once all its pages are there; `title` stands where programs look for it too."""
    root = PDFDictionary({"Type": PDFName("StructTreeRoot"), "ParentTreeNextKey": len(document.Pages.pages)})
    top = _number(document, root)
    pages = [_number(document, page) for page in document.Pages.pages]
    for element in tags.root.all():
        element.number = _number(document, _Written(element, top, pages))
    numbers: list[Any] = []
    for number, page in enumerate(document.Pages.pages):
        numbers += (number, f"[{' '.join(f'{owner.number} 0 R' for owner in tags.owners[number])}]")
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]  # the library knows no such keys of a page
        page.StructParents, page.Tabs = number, PDFName("S")
    root["K"] = f"{tags.root.number} 0 R"
    root["ParentTree"] = document.Reference(PDFDictionary({"Nums": PDFArray(numbers)}))
    document.Catalog.StructTreeRoot = root
    document.Catalog.MarkInfo = PDFDictionary({"Marked": "true"})
    about = PDFDictionary({"Type": PDFName("Metadata"), "Subtype": PDFName("XML")})
    document.Catalog.Metadata = PDFStream(about, _METADATA.format(title=escape(title)).encode("utf-8", "replace"))


def _number(document: Any, content: Any) -> int:
    """Return the number of an object in the file."""
    number, _ = document.idToObjectNumberAndVersion[document.Reference(content).name]
    return int(number)


class _Written(PDFObject):  # type: ignore[misc]
    """An element as it stands in the file; the library's dictionaries take more time and more room for so many."""

    def __init__(self, element: Element, root: int, pages: list[int]) -> None:
        self._element = element
        self._parent = element.parent.number if element.parent else root
        self._pages = pages

    def format(self, document: Any) -> bytes:
        """Return the bytes; the library asks for them when it writes the file."""
        element = self._element
        own = next((kid[0] for kid in element.kids if isinstance(kid, tuple)), None)
        kids = " ".join(self._kid(kid, own) for kid in element.kids)
        on = f"/Pg {self._pages[own]} 0 R" if own is not None else ""
        begun = f"<</S/{element.name}/P {self._parent} 0 R{on}{f'/K[{kids}]' if kids else ''}"
        return b"".join((begun.encode(), *_said_of(element, document), b">>"))

    def _kid(self, kid: Element | tuple[int, int], own: int | None) -> str:
        if isinstance(kid, Element):
            return f"{kid.number} 0 R"
        page, number = kid
        return str(number) if page == own else f"<</Type/MCR/Pg {self._pages[page]} 0 R/MCID {number}>>"


def _said_of(element: Element, document: Any) -> Iterator[bytes]:
    """Yield what there is to say of a figure or of the head of a column."""
    if element.tag is not None and element.tag.alt:
        yield b"/Alt" + PDFString(element.tag.alt.encode("utf-8", "replace").decode()).format(document)
    if element.area is not None:
        edges = " ".join(f"{edge:.1f}" for edge in element.area[1])
        yield f"/A<</O/Layout/Placement/Block/BBox[{edges}]>>".encode()
    if element.name == Role.HEAD:
        yield b"/A<</O/Table/Scope/Column>>"
