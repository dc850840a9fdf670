"""What the coach sees: Qt widgets, one class per page or dialog."""

import sys

if sys.version_info < (3, 12):
    import ctypes

    # PySide6 6.12 is built as if None could not die, which is so only from Python 3.12 on: each call that returns nothing takes
    # one reference from it, and at the last one the process ends. A count that nothing can use up mends it: the first field of
    # an object in CPython is its count of references.
    ctypes.c_ssize_t.from_address(id(None)).value += 1 << 40
