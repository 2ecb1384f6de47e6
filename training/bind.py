# ruff: noqa: INP001  a script, not a package
"""Bind the lexicons into processor/listening/books.json and feelings.json, which are read instead. Reads the lexicons, writes these files.

    python training/bind.py

The same tables give the same files, and a test tells when these are older.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from processor.listening.binding import shipped
from processor.shipped import shipped_path

if __name__ == "__main__":
    for name, text in shipped().items():
        shipped_path(name).write_text(text, encoding="utf-8")
