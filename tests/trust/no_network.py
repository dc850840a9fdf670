"""A promise to the kernel that it holds this process to: no socket but local ones, and no other program. Who breaks it is killed.

A filter on system calls (seccomp, Linux on x86-64; no rights are needed). Nothing in the program is replaced or asked, and libraries
in C are held to it as well. Looking up a name needs a socket of the internet or of netlink, so that ends the process too.
"""

from __future__ import annotations

import ctypes
import socket
import struct

from tests.trust.recorder import WORKS_HERE

__all__ = ["WORKS_HERE", "forbid"]

_NO_NEW_PRIVS, _SET_SECCOMP, _FILTER = 38, 22, 2
_ALLOW, _KILL, _NO_SUCH_CALL = 0x7FFF0000, 0x80000000, 0x00050026
_X86_64 = 0xC000003E
_LOAD, _EQUAL, _ANY_BIT, _SAY = 0x20, 0x15, 0x45, 0x06
_NUMBER, _ARCHITECTURE, _FIRST = 0, 4, 16
_SOCKET, _CLONE, _CLONE3, _IO_URING = 41, 56, 435, 425
_PROGRAMS = (57, 58, 59, 322)
"""fork, vfork, execve, execveat."""
_THREAD = 0x10000


def forbid() -> None:
    """From now on this process, with all its threads, is killed (SIGSYS) when it opens such a socket or starts a program."""
    code = _filter()
    lines = ctypes.create_string_buffer(code, len(code))

    class Program(ctypes.Structure):
        _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_void_p))

    program = Program(len(code) // 8, ctypes.addressof(lines))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_NO_NEW_PRIVS, 1, 0, 0, 0) or libc.prctl(_SET_SECCOMP, _FILTER, ctypes.byref(program), 0, 0):
        raise OSError(ctypes.get_errno(), "no filter on system calls here")


def _filter() -> bytes:
    """Return the filter: each line is a code, how far to jump if so and if not, and a number."""
    lines = [
        (_LOAD, 0, 0, _ARCHITECTURE),
        (_EQUAL, 1, 0, _X86_64),
        (_SAY, 0, 0, _KILL),
        (_LOAD, 0, 0, _NUMBER),
    ]
    for number in (*_PROGRAMS, _IO_URING):
        lines += [(_EQUAL, 0, 1, number), (_SAY, 0, 0, _KILL)]
    lines += [(_EQUAL, 0, 1, _CLONE3), (_SAY, 0, 0, _NO_SUCH_CALL)]  # the C library then uses clone, whose flags can be read
    lines += [(_EQUAL, 0, 4, _CLONE), (_LOAD, 0, 0, _FIRST), (_ANY_BIT, 1, 0, _THREAD), (_SAY, 0, 0, _KILL), (_SAY, 0, 0, _ALLOW)]
    lines += [(_EQUAL, 0, 4, _SOCKET), (_LOAD, 0, 0, _FIRST), (_EQUAL, 1, 0, int(socket.AF_UNIX)), (_SAY, 0, 0, _KILL)]
    lines += [(_SAY, 0, 0, _ALLOW), (_SAY, 0, 0, _ALLOW)]
    return b"".join(struct.pack("HBBI", *line) for line in lines)
