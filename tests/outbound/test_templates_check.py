"""`processor templates check`: what it prints and how it ends."""

from pathlib import Path

import pytest

from processor.cli import templates
from processor.outbound.templates import TemplateLibrary
from tests.outbound.template_folder import SHIPPED, folder_with

FILE = "acknowledgement.together.en.md"
HEAD = "Subject: Received [{{ ticket.ref }}]\n\n"


def checked(folder: Path, capsys: pytest.CaptureFixture[str]) -> tuple[int, list[str]]:
    """Return how the check of a folder ends and what it prints."""
    library = TemplateLibrary(folder, ("en",))
    code = templates._check(library, library.refresh())
    return code, capsys.readouterr().out.splitlines()


def test_the_shipped_templates_are_good(capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing stands between a fresh desk and its first mail."""
    code, lines = checked(SHIPPED, capsys)

    assert code == 0
    assert len(lines) == 1
    assert lines[0].endswith("templates are good")


def test_a_warning_is_told_and_changes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Style is for people to decide: a check in a pipeline passes."""
    code, lines = checked(folder_with(tmp_path, {FILE: HEAD + "We will answer shortly.\n"}), capsys)

    assert code == 0
    assert lines[0].startswith(f"{FILE}:3: W4 “shortly” is no date")
    assert lines[1] == "1 templates are good; 1 to think over"


def test_a_mistake_ends_the_check_with_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What stops a file comes first, with its rule and what would do."""
    code, lines = checked(folder_with(tmp_path, {FILE: HEAD + "Please calm down.\n"}), capsys)

    assert code == 1
    assert lines == [f"{FILE}:3: E6 “calm down” belittles or doubts; say what you were told and what happens next", "1 to mend"]
