"""A templates folder for tests: the shipped layout and whatever files a test needs."""

import os
import shutil
from collections.abc import Mapping
from pathlib import Path

from processor.outbound.templates import TemplateLibrary

SHIPPED = Path(__file__).resolve().parents[2] / "templates"
LANGUAGES = ("en", "zh-CN")

GOOD = "Subject: Received [{{ ticket.ref }}]\n\nWe have it since {{ ticket.received_at }}.\n"
RESTRAINED = {"ticket": {"ref": "T-1042", "received_at": "Monday"}, "firm": {"name": "Acme Care"}}


def folder_with(path: Path, files: Mapping[str, str]) -> Path:
    """Fill a folder with the shipped layout and these files."""
    shutil.copy(SHIPPED / "layout.html", path)
    for name, source in files.items():
        write(path, name, source)
    return path


def write(folder: Path, file: str, source: str) -> None:
    """Write a template; its time always differs from what was there, however fast the test is."""
    path = folder / file
    path.parent.mkdir(exist_ok=True)
    before = path.stat().st_mtime_ns if path.exists() else 0
    path.write_text(source, encoding="utf-8")
    os.utime(path, ns=(before + 1_000_000_000, before + 1_000_000_000))


def library(folder: Path, languages: tuple[str, ...] = LANGUAGES) -> TemplateLibrary:
    """Return a loaded library; what is missing in a test's folder does not matter."""
    loaded = TemplateLibrary(folder, languages)
    loaded.load()
    return loaded
