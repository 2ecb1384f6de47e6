"""The folder that a demo leaves behind: configuration, templates, database, log, and every mail as a file. Writes files.

Nothing that is there already is touched: each demo gets a folder of its own.
"""

import itertools
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from processor.errors import UsageError
from processor.shipped import shipped_folder

if TYPE_CHECKING:
    from processor.demo.server import AcceptedMail

NAME = "listening-desk-demo"


@dataclass(frozen=True, slots=True)
class DemoFolder:
    """Where things are."""

    path: Path

    @property
    def config(self) -> Path:
        """The desk's configuration."""
        return self.path / "config.toml"

    @property
    def templates(self) -> Path:
        """The texts of the desk's mails."""
        return self.path / "templates"

    @property
    def mails(self) -> Path:
        """Every mail that travelled, in order."""
        return self.path / "mails"

    @property
    def database(self) -> Path:
        """The database; the configuration leaves its place as it is by default."""
        return self.path / "var" / "processor.db"

    @property
    def log(self) -> Path:
        """What the program has to say about itself."""
        return self.path / "desk.log"

    def furnish(self) -> None:
        """Copy the shipped templates and make the folder of the mails."""
        shutil.copytree(shipped_folder() / "templates", self.templates)
        self.mails.mkdir()

    def keep(self, mails: Sequence["AcceptedMail"]) -> None:
        """Write those of `mails` that are not there yet, numbered in the order they travelled."""
        for number, mail in enumerate(mails, 1):
            sender, recipient = (address.partition("@")[0] for address in (mail.sender, mail.recipients[0]))
            path = self.mails / f"{number:02}-{sender}-to-{recipient}.eml"
            if not path.exists():
                path.write_bytes(mail.raw)


def new_folder(here: Path, otherwise: Path) -> tuple[DemoFolder, str | None]:
    """Make a new folder in `here`, or where that cannot be written in `otherwise`; then also return why.

    Raises UsageError when neither can be written.
    """
    try:
        return _numbered(here), None
    except OSError as trouble:
        reason = trouble.strerror
    try:
        return _numbered(otherwise), reason
    except OSError as trouble:
        message = f"neither this folder ({reason}) nor {otherwise} ({trouble.strerror}) can be written; run the demo in one that can"
        raise UsageError(message) from trouble


def _numbered(parent: Path) -> DemoFolder:
    for number in itertools.count(1):
        path = parent / (NAME if number == 1 else f"{NAME}-{number}")
        try:
            path.mkdir(mode=0o700)
        except FileExistsError:
            continue
        return DemoFolder(path)
    raise AssertionError(parent)  # the numbers do not end
