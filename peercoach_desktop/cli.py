"""The command line: the example, and making, checking and restoring a backup. No Qt is imported for it."""

from __future__ import annotations

import argparse
import itertools
import os
import sys
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from peercoach_desktop import __version__
from peercoach_desktop.content.errors import PackError
from peercoach_desktop.domain.wording import LANGUAGES, Wording
from peercoach_desktop.services.access import Access
from peercoach_desktop.services.compose import shipped_library
from peercoach_desktop.services.language import chosen_language
from peercoach_desktop.store.backup import Counts
from peercoach_desktop.store.data_folder import data_folder
from peercoach_desktop.store.errors import StoreError

EXIT_UNEXPECTED = 1
EXIT_USAGE = 2
EXIT_DISK = 6


class UsageError(Exception):
    """The call cannot be carried out as it was given; `word_id` names the sentence."""

    def __init__(self, word_id: str, exit_code: int = EXIT_USAGE) -> None:
        super().__init__(word_id)
        self.word_id = word_id
        self.exit_code = exit_code


@dataclass(frozen=True)
class Secret:
    """What opens a store: the passphrase, or the code from paper."""

    passphrase: str | None = None
    code: str | None = None


def run(arguments: list[str], environ: Mapping[str, str] = os.environ) -> int:
    """Carry out one command and return its exit code; an error is one sentence on standard error."""
    language, words = _early_words(arguments, environ)
    unsaid = argparse.Namespace(data_dir=None, passphrase_file=None, recovery_file=None)
    options = _parser(words).parse_args(arguments, unsaid)
    options.folder = data_folder(options.data_dir, environ, Path(sys.argv[0]).resolve().parent)
    options.language, options.words = language, words
    command: Callable[[argparse.Namespace], None] = options.command
    try:
        command(options)
    except (StoreError, UsageError) as error:
        return _say(words, error.word_id, error.exit_code, version=getattr(error, "version", ""))
    except PackError as error:
        return _say(words, error.word_id, EXIT_UNEXPECTED, where=error.where)
    except KeyboardInterrupt:
        return _say(words, "cli.stopped", EXIT_UNEXPECTED)
    except Exception as error:  # noqa: BLE001 - the last resort: a sentence and the kind of error, never its text
        return _say(words, "errors.unexpected", EXIT_UNEXPECTED, kind=type(error).__name__)
    return 0


def run_without_screen(arguments: list[str], environ: Mapping[str, str] = os.environ) -> int:
    """Stand in for the window where there is no screen: `--demo` leads the example into a new temporary folder, else say so."""
    language, words = _early_words(arguments, environ)
    if "--demo" not in arguments:
        return _say(words, "cli.no_screen", EXIT_USAGE)
    return run(["demo", tempfile.mkdtemp(prefix="peercoach-"), "--language", language], environ)


def _say(words: Wording, word_id: str, exit_code: int, **names: object) -> int:
    print(words.text(word_id, **names), file=sys.stderr)
    return exit_code


def _early_words(arguments: list[str], environ: Mapping[str, str]) -> tuple[str, Wording]:
    """Return the language and its words before the arguments are read in full, for help and usage errors."""
    folder = data_folder(_option(arguments, "--data-dir"), environ, Path(sys.argv[0]).resolve().parent)
    language = chosen_language(_option(arguments, "--language"), folder, environ)
    return language, shipped_library().app_words(language)


def _option(arguments: list[str], name: str) -> str | None:
    for word, following in itertools.zip_longest(arguments, arguments[1:]):
        if word == name:
            return following
        if word.startswith(f"{name}="):
            return word.removeprefix(f"{name}=")
    return None


def _parser(words: Wording) -> argparse.ArgumentParser:
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--data-dir", metavar="DIR", default=argparse.SUPPRESS, help=words.text("cli.data_dir"))
    shared.add_argument("--language", choices=LANGUAGES, default=argparse.SUPPRESS, help=words.text("cli.language"))
    shared.add_argument("--passphrase-file", metavar="FILE", type=Path, default=argparse.SUPPRESS, help=words.text("cli.passphrase_file"))
    shared.add_argument("--recovery-file", metavar="FILE", type=Path, default=argparse.SUPPRESS, help=words.text("cli.recovery_file"))
    parser = argparse.ArgumentParser(prog="peercoach-desktop", description=words.text("cli.description"), parents=[shared])
    parser.add_argument("--version", action="version", version=__version__)
    parser.add_argument("--demo", action="store_true", help=words.text("cli.demo_window"))
    commands = parser.add_subparsers(required=True, metavar="{demo,backup,verify,restore}")
    demo = commands.add_parser("demo", help=words.text("cli.demo"), parents=[shared])
    demo.add_argument("target", metavar="DIR", type=Path)
    demo.set_defaults(command=_demo)
    for name, command in (("backup", _backup), ("verify", _verify), ("restore", _restore)):
        sub = commands.add_parser(name, help=words.text(f"cli.{name}"), parents=[shared])
        sub.add_argument("target", metavar="FILE", type=Path)
        sub.set_defaults(command=command)
        if name == "restore":
            sub.add_argument("--replace", action="store_true", help=words.text("cli.replace"))
    return parser


def _demo(options: argparse.Namespace) -> None:
    from peercoach_desktop.services.demo_folder import make_demo

    made = make_demo(options.target.absolute(), options.language)
    print(f"store: {made.store}")
    print(f"passphrase: {made.passphrase}")
    print(f"recovery: {made.recovery_code}")
    for paper in made.papers:
        print(f"pdf: {paper}")
    print(f"backup: {made.backup.path}")
    _print_counts(made.counts)


def _backup(options: argparse.Namespace) -> None:
    from peercoach_desktop.services.backups import BackupService

    access = Access(options.folder)
    access.the_vault()
    secret = _secret(options)
    try:
        store = access.unlock(secret.passphrase) if secret.passphrase is not None else access.unlock_with_code(secret.code or "")
        proof = BackupService(store).make(options.target.absolute())
    finally:
        access.close()
    print(f"backup: {proof.path}")
    _print_counts(proof.counts)


def _verify(options: argparse.Namespace) -> None:
    from peercoach_desktop.services.restoring import check_backup

    secret = _secret_after_look(options)
    proof = check_backup(options.target.absolute(), passphrase=secret.passphrase, code=secret.code)
    print(options.words.text("cli.verified"))
    _print_counts(proof.counts)


def _restore(options: argparse.Namespace) -> None:
    from peercoach_desktop.services.restoring import restore_backup

    secret = _secret_after_look(options)
    restored = restore_backup(
        options.target.absolute(), options.folder, passphrase=secret.passphrase, code=secret.code, replace=options.replace
    )
    print(f"store: {restored.store}")
    if restored.safety_copy is not None:
        print(f"safety: {restored.safety_copy}")
    _print_counts(restored.counts)


def _secret_after_look(options: argparse.Namespace) -> Secret:
    """Look at the file first: nobody should type a passphrase for a file that is not ours or is damaged."""
    from peercoach_desktop.services.restoring import preview_backup

    preview_backup(options.target.absolute())
    return _secret(options)


def _secret(options: argparse.Namespace) -> Secret:
    if options.recovery_file is not None:
        return Secret(code=_first_line(options.recovery_file))
    if options.passphrase_file is not None:
        return Secret(passphrase=_first_line(options.passphrase_file))
    if not sys.stdin or not sys.stdin.isatty():
        raise UsageError("cli.no_terminal")
    import getpass

    return Secret(passphrase=getpass.getpass(options.words.text("cli.ask_passphrase") + " "))


def _first_line(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8-sig").splitlines()[0]
    except IndexError as error:
        raise UsageError("cli.secret_file_empty") from error
    except UnicodeDecodeError as error:
        raise UsageError("cli.secret_file_unreadable") from error
    except OSError as error:
        raise UsageError("cli.secret_file_unreadable", EXIT_DISK) from error


def _print_counts(counts: Counts) -> None:
    print(f"counts: peers={counts.peers} sessions={counts.sessions} answers={counts.answers}")
