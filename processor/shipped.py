"""Where the files that come with the program are: config.toml and templates/. Looks at the file system.

A wheel carries them inside the package, in `_shipped`; in a checkout they stand beside it.
"""

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def shipped_folder() -> Path:
    """Return the folder that holds the shipped config.toml and templates/."""
    installed = _PACKAGE / "_shipped"
    return installed if installed.is_dir() else _PACKAGE.parent


@cache
def shipped_bytes(name: str) -> bytes:
    """Return the content of a file that comes with the listening, such as "model.bin"."""
    return shipped_path(name).read_bytes()


def shipped_path(name: str) -> Path:
    """Return where such a file is."""
    return _PACKAGE / "listening" / name
