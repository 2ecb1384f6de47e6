# ruff: noqa: INP001  a script, not a package
"""Bind the tables of phrases into processor/listening/books.json, the one file of them that is read. Reads the lexicons, writes that file.

    python training/bind.py

The same tables give the same file, and a test tells when it is older than they are.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from processor.listening.binding import shipped
from processor.listening.phrases import FILE
from processor.shipped import shipped_path

if __name__ == "__main__":
    shipped_path(FILE).write_text(shipped(), encoding="utf-8")
