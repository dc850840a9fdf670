"""Records what a child process does to the files of a folder, call by call, as the kernel sees it.

It stops the child at each system call (ptrace, Linux on x86-64), so nothing in the program under test is replaced or asked.
What it sees: writes, syncs, truncations, renames and removals on regular files in the folder. What it cannot see: writes through
a memory map (the store uses none: locking is exclusive, so there is no shared-memory file).
"""

from __future__ import annotations

import ctypes
import os
import platform
import signal
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.store.safes import forked

WORKS_HERE = sys.platform == "linux" and platform.machine() == "x86_64"

_TRACEME, _SYSCALL, _GETREGS, _SETOPTIONS = 0, 24, 12, 0x4200
_SYSGOOD, _EXITKILL = 1, 0x100000
_REGISTERS = 27
_RAX, _RDX, _RSI, _RDI, _R10, _ORIG = 10, 12, 13, 14, 7, 15
_WRITE, _PWRITE, _FSYNC, _FDATASYNC, _TRUNCATE, _UNLINK, _RENAME, _RENAMEAT, _UNLINKAT = 1, 18, 74, 75, 77, 87, 82, 264, 263


@dataclass(frozen=True)
class Event:
    """One thing done to a file: `what` is write, sync, truncate, unlink or rename. `place` is an offset or a size."""

    what: str
    name: str
    place: int = 0
    data: bytes = b""


def record(folder: Path, work: Callable[[], object]) -> list[Event]:
    """Do `work` in a child and return all it did to files in `folder`, in order."""
    libc = ctypes.CDLL(None, use_errno=True)
    libc.ptrace.argtypes = (ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p)
    child = forked()
    if child == 0:
        code = 1
        try:
            libc.ptrace(_TRACEME, 0, None, None)
            os.kill(os.getpid(), signal.SIGSTOP)
            work()
            code = 0
        finally:
            os._exit(code)
    os.waitpid(child, 0)
    libc.ptrace(_SETOPTIONS, child, None, _SYSGOOD | _EXITKILL)
    return _follow(libc, child, str(folder.resolve()) + os.sep)


def _follow(libc: ctypes.CDLL, child: int, folder: str) -> list[Event]:
    events: list[Event] = []
    registers = (ctypes.c_ulonglong * _REGISTERS)()
    entering, pending = True, None
    deliver = 0
    with open(f"/proc/{child}/mem", "rb", buffering=0) as memory:  # noqa: PTH123 - a file of the kernel
        while True:
            libc.ptrace(_SYSCALL, child, None, deliver)
            _, status = os.waitpid(child, 0)
            if not os.WIFSTOPPED(status):
                assert os.waitstatus_to_exitcode(status) == 0, "the recorded child failed"
                return events
            stopped = os.WSTOPSIG(status)
            deliver = 0 if stopped == signal.SIGTRAP | 0x80 else stopped
            if deliver:
                continue
            libc.ptrace(_GETREGS, child, None, registers)
            if entering:
                pending = _event(child, registers, memory.fileno(), folder)
            elif pending is not None and ctypes.c_longlong(registers[_RAX]).value >= 0:
                events.append(pending)
            entering = not entering


def _event(child: int, registers: ctypes.Array[ctypes.c_ulonglong], memory: int, folder: str) -> Event | None:
    call, first = registers[_ORIG], registers[_RDI]
    if call in (_WRITE, _PWRITE, _FSYNC, _FDATASYNC, _TRUNCATE):
        path = _path(child, first)
        if not path.startswith(folder):
            return None
        name = path.removeprefix(folder)
        match call:
            case 1 | 18:
                data = os.pread(memory, registers[_RDX], registers[_RSI])
                return Event("write", name, registers[_R10] if call == _PWRITE else _position(child, first), data)
            case 77:
                return Event("truncate", name, registers[_RSI])
            case _:
                return Event("sync", name)
    if call in (_UNLINK, _UNLINKAT, _RENAME, _RENAMEAT):
        path = _text(memory, registers[_RDI if call in (_UNLINK, _RENAME) else _RSI])
        if path.startswith(folder):
            return Event("unlink" if call in (_UNLINK, _UNLINKAT) else "rename", path.removeprefix(folder))
    return None


def _path(child: int, descriptor: int) -> str:
    try:
        return str(Path(f"/proc/{child}/fd/{descriptor}").readlink())
    except OSError:
        return ""


def _position(child: int, descriptor: int) -> int:
    with open(f"/proc/{child}/fdinfo/{descriptor}", encoding="ascii") as info:  # noqa: PTH123 - a file of the kernel
        return int(info.readline().split()[1])


def _text(memory: int, address: int) -> str:
    return os.pread(memory, 4096 - address % 4096, address).partition(b"\0")[0].decode(errors="replace")
