"""Which template files were tried and found good, remembered from one start of the program to the next. Reads and writes one file.

Trying a file with every kind of values takes longer than anything else at the start. What a verdict rests on is the file, the layout
and this program, so it is kept under a digest of all three: whoever changes one of them has the file tried again. Without the file, or
where it cannot be written, everything is tried.

The templates that come with the program are tried by its tests, so their digests come with it too (`make verdicts` writes them down, and a
test holds them): only what an administrator has changed is tried at all.
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
SHIPPED = Path(__file__).parent / "shipped-templates.sha256"  # a line each; what is in it was tried by the tests of this program

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

    def remembers(self, *parts: str) -> bool:
        """Return whether the file, its name and the layout were found good together."""
        if self._path is None:
            return False
        if content_digest(*parts) in _shipped():
            return True
        known = digest(*parts) in self._known
        if known:
            self._used.add(digest(*parts))
        return known

    def remember(self, *parts: str) -> None:
        """Note that they are good."""
        if self._path is not None:
            self._used.add(digest(*parts))

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


def content_digest(*parts: str) -> str:
    """Return what stands for a file, its name and the layout."""
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def digest(*parts: str) -> str:
    """Return what stands for them as this program judges them."""
    return content_digest(_program(), *parts)


@cache
def _shipped() -> frozenset[str]:
    return frozenset(SHIPPED.read_text(encoding="ascii").split())


@cache
def _program() -> str:
    """Return what stands for the judge: everything that words, tries and renders mails."""
    judge = hashlib.sha256(repr((sys.version_info, [version(name) for name in _LIBRARIES])).encode())
    for path in sorted(Path(__file__).parent.glob("*.py")):
        judge.update(path.read_bytes())
    return judge.hexdigest()
