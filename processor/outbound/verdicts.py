"""Which template files were tried and found good, remembered from one start of the program to the next. Reads and writes one file.

Trying a file with every kind of values takes longer than anything else at the start. What a verdict rests on is the file, the layout
and this program, so it is kept under a digest of all three: whoever changes one of them has the file tried again. Without the file, or
where it cannot be written, everything is tried.
"""

import hashlib
import os
import sys
import tempfile
from contextlib import suppress
from functools import cache
from importlib.metadata import version
from pathlib import Path

NAME = "templates-found-good"

_LIBRARIES = ("jinja2", "markdown-it-py", "css-inline", "babel")


class Verdicts:
    """The files found good by this program, by their digests; without a path nothing is remembered."""

    def __init__(self, path: Path | None) -> None:
        """Read what earlier starts found good."""
        self._path = path
        self._known: frozenset[str] = frozenset()
        self._used: set[str] = set()
        if path is not None:
            with suppress(OSError, UnicodeDecodeError):
                self._known = frozenset(path.read_text(encoding="ascii").split())

    def remembers(self, digest: str) -> bool:
        """Return whether the file with this digest was found good."""
        if digest in self._known:
            self._used.add(digest)
        return digest in self._known

    def remember(self, digest: str) -> None:
        """Note that the file with this digest is good."""
        self._used.add(digest)

    def save(self) -> None:
        """Write down what was found good since; what is used no longer is forgotten."""
        if self._path is None or self._used <= self._known:
            return
        self._known = frozenset(self._used)
        with suppress(OSError):
            handle, draft = tempfile.mkstemp(dir=self._path.parent, prefix=f".{NAME}-")
            try:
                with os.fdopen(handle, "w", encoding="ascii") as file:
                    file.write("\n".join(sorted(self._known)) + "\n")
                Path(draft).replace(self._path)
            except OSError:
                Path(draft).unlink()
                raise


def digest(*parts: str) -> str:
    """Return what stands for a file, its name and the layout, as this program judges them."""
    return hashlib.sha256("\0".join((_program(), *parts)).encode()).hexdigest()


@cache
def _program() -> str:
    """Return what stands for the judge: everything that words, tries and renders mails."""
    judge = hashlib.sha256(repr((sys.version_info, [version(name) for name in _LIBRARIES])).encode())
    for path in sorted(Path(__file__).parent.glob("*.py")):
        judge.update(path.read_bytes())
    return judge.hexdigest()
