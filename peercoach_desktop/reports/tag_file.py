"""The tags of a document in its PDF: the tree, which piece of which page belongs where, and that the file has them.

There are as many elements as paragraphs, cells and entries together. Each as an object of its own, as the PDF library writes objects,
makes a summary half as large again; packed in one stream they take a tenth of that. A file with such a stream has a table of contents
that the library cannot write, so its last part is written here.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from itertools import accumulate
from struct import pack
from typing import Any
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfdoc import DummyDoc, PDFDictionary, PDFName, PDFStream, PDFString

from peercoach_desktop.reports.tags import Element, Role, TagTree

_METADATA = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<pdfuaid:part>1</pdfuaid:part></rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>
"""
_END = re.compile(rb"trailer\s*<<(.*)>>\s*startxref\s+(\d+)\s+%%EOF\s*\Z", re.DOTALL)
_NO_TREE_YET, _IN_FILE, _IN_STREAM = 0, 1, 2
"""Where an object is, as the table of contents says it: nowhere, at a place in the file, or in a stream of objects."""


class TagFile:
    """Writes `tags` in a file of the PDF library: announced in its `document` once all pages are there, added when the file is."""

    def __init__(self, document: Any, tags: TagTree) -> None:
        self._document = document
        self._tags = tags
        self._root = PDFDictionary({})  # the place of the tree, so that the library can point to it

    def announce(self, title: str) -> None:
        """Say in the document that there are tags, and by which rules; `title` stands where programs look for it too."""
        for number, page in enumerate(self._document.Pages.pages):
            page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]  # the library knows no such keys of a page
            page.StructParents, page.Tabs = number, PDFName("S")
        about = PDFDictionary({"Type": PDFName("Metadata"), "Subtype": PDFName("XML")})
        catalog = self._document.Catalog
        catalog.StructTreeRoot = self._root
        catalog.MarkInfo = PDFDictionary({"Marked": "true"})
        catalog.Metadata = PDFStream(about, _METADATA.format(title=escape(title)).encode("utf-8", "replace"))

    def added_to(self, pdf: bytes) -> bytes:
        """Return the file with the tree in it."""
        found = _END.search(pdf, len(pdf) - 1000)
        assert found is not None, "the library always ends a file so"
        body, trailer = pdf[: int(found[2])], re.sub(rb"/Size \d+", b"", found[1])
        last, root = self._document.objectcounter, self._number(self._root)
        stream, parents, first = last + 1, last + 2, last + 3
        elements = list(self._tags.root.all())
        for number, element in enumerate(elements, first):
            element.number = number
        pages = [self._number(page) for page in self._document.Pages.pages]
        objects = {root: _tree(self._tags, parents), parents: _parents(self._tags, len(pages))}
        objects |= {element.number: _written(element, root, pages) for element in elements}
        packed = self._packed(stream, objects)

        offsets = self._document.idToOffset
        places = [(_NO_TREE_YET, 0, 65535)]
        places += [(_IN_FILE, offsets[self._document.numberToId[number]], 0) for number in range(1, last + 1)]
        places.append((_IN_FILE, len(body), 0))
        places += [(_IN_STREAM, stream, at) for at in range(1, len(objects))]
        places[root] = (_IN_STREAM, stream, 0)
        places.append((_IN_FILE, len(body) + len(packed), 0))
        return b"".join((body, packed, _contents(places, trailer), b"startxref\n%d\n%%%%EOF\n" % (len(body) + len(packed))))

    def _number(self, content: Any) -> int:
        """Return the number of an object in the file."""
        number, _ = self._document.idToObjectNumberAndVersion[self._document.Reference(content).name]
        return int(number)

    def _packed(self, number: int, objects: dict[int, bytes]) -> bytes:
        """Return object `number`: a stream with all `objects`."""
        starts = accumulate((len(written) + 1 for written in objects.values()), initial=0)
        table = " ".join(f"{each} {start}" for each, start in zip(objects, starts, strict=False)).encode() + b" "
        self._document.encrypt.register(number, 0)
        content = self._document.encrypt.encode(zlib.compress(table + b" ".join(objects.values())))
        about = f"/Type/ObjStm/N {len(objects)}/First {len(table)}/Filter/FlateDecode"
        return _stream(number, about.encode(), content)


def _stream(number: int, about: bytes, content: bytes) -> bytes:
    return b"%d 0 obj\n<<%b/Length %d>>\nstream\n%b\nendstream\nendobj\n" % (number, about, len(content), content)


def _contents(places: list[tuple[int, int, int]], trailer: bytes) -> bytes:
    """Return the last object of a file: where each object is, with the `trailer` of the file."""
    rows = b"".join(pack(">BII", *place) for place in places)
    about = b"/Type/XRef/W[1 4 4]/Size %d/Filter/FlateDecode%b" % (len(places), trailer)
    return _stream(len(places) - 1, about, zlib.compress(rows))


# --- What is in the stream


def _tree(tags: TagTree, parents: int) -> bytes:
    return f"<</Type/StructTreeRoot/K {tags.root.number} 0 R/ParentTree {parents} 0 R/ParentTreeNextKey {len(tags.owners)}>>".encode()


def _parents(tags: TagTree, pages: int) -> bytes:
    """Return whose each piece of content is, page by page."""
    told = (f"{number}[{' '.join(f'{owner.number} 0 R' for owner in tags.owners[number])}]" for number in range(pages))
    return f"<</Nums[{''.join(told)}]>>".encode()


def _written(element: Element, root: int, pages: list[int]) -> bytes:
    """Return an element as it stands in the file."""
    parent = element.parent.number if element.parent else root
    own = next((kid[0] for kid in element.kids if isinstance(kid, tuple)), None)
    kids = " ".join(_kid(kid, own, pages) for kid in element.kids)
    on = f"/Pg {pages[own]} 0 R" if own is not None else ""
    begun = f"<</Type/StructElem/S/{element.name}/P {parent} 0 R{on}{f'/K[{kids}]' if kids else ''}"
    return b"".join((begun.encode(), *_said_of(element), b">>"))


def _kid(kid: Element | tuple[int, int], own: int | None, pages: list[int]) -> str:
    if isinstance(kid, Element):
        return f"{kid.number} 0 R"
    page, number = kid
    return str(number) if page == own else f"<</Type/MCR/Pg {pages[page]} 0 R/MCID {number}>>"


def _said_of(element: Element) -> Iterator[bytes]:
    """Yield what there is to say of a figure, of words that are drawn turned round, and of the head of a column."""
    if element.tag is not None and element.tag.alt:
        yield b"/Alt" if element.name == Role.FIGURE else b"/ActualText"
        yield PDFString(element.tag.alt.encode("utf-8", "replace").decode()).format(DummyDoc())  # the stream is closed as a whole
    if element.area is not None:
        edges = " ".join(f"{edge:.1f}" for edge in element.area[1])
        yield f"/A<</O/Layout/Placement/Block/BBox[{edges}]>>".encode()
    if element.name == Role.HEAD:
        yield b"/A<</O/Table/Scope/Column>>"
