"""Template files that were found good are not tried again at the next start."""

import shutil
from pathlib import Path

import pytest

from processor.errors import TemplateError
from processor.outbound import template, verdicts
from processor.outbound.templates import TemplateLibrary
from tests.desk import shipped_templates
from tests.outbound.shipped_templates import TEMPLATES, digests
from tests.outbound.template_folder import GOOD, RESTRAINED, folder_with, write

FILE = "acknowledgement.restrained.en.md"


@pytest.fixture
def tried(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the files that are tried from here on."""
    files: list[str] = []
    judge = template.read.__wrapped__

    def read(name: str, language: str, file: str, source: str, layout: str) -> object:
        files.append(file)
        return judge(name, language, file, source, layout)

    monkeypatch.setattr("processor.outbound.templates.read", read)
    return files


def started(folder: Path) -> TemplateLibrary:
    """Return the library as a program has it that starts now."""
    library = TemplateLibrary(folder / "templates", ("en",), remembered=folder / "found-good")
    library.refresh()
    return library


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with one good template."""
    (tmp_path / "templates").mkdir()
    folder_with(tmp_path / "templates", {FILE: GOOD})
    return tmp_path


def test_a_good_file_is_tried_once(folder: Path, tried: list[str]) -> None:
    """The second start takes it as it is, and it says the same."""
    mails = [started(folder).render("acknowledgement", "en", RESTRAINED, "restrained") for _ in range(2)]

    assert tried == [FILE]
    assert mails[0] == mails[1]


def test_a_changed_file_and_a_changed_layout_are_tried_again(folder: Path, tried: list[str]) -> None:
    """A verdict holds for what was tried and for nothing else."""
    started(folder)
    write(folder / "templates", FILE, GOOD + "More.\n")
    started(folder)
    layout = (folder / "templates" / "layout.html").read_text(encoding="utf-8")
    write(folder / "templates", "layout.html", layout.replace("{{ content }}", "<hr>{{ content }}"))
    started(folder)

    assert tried == [FILE, FILE, FILE]


def test_a_bad_file_is_tried_at_every_start(folder: Path, tried: list[str]) -> None:
    """A mistake is told whenever the program starts, as long as it is there."""
    write(folder / "templates", FILE, GOOD + "{{ tiket }}")
    libraries = [started(folder) for _ in range(2)]

    assert tried == [FILE, FILE]
    for library in libraries:
        with pytest.raises(TemplateError):
            library.render("acknowledgement", "en", RESTRAINED, "restrained")


def test_where_nothing_can_be_written_everything_is_tried(folder: Path, tried: list[str]) -> None:
    """A folder that is full or locked costs time and no mail."""
    (folder / "found-good").mkdir()

    for _ in range(2):
        assert started(folder).render("acknowledgement", "en", RESTRAINED, "restrained").subject
    assert tried == [FILE, FILE]
    assert not list(folder.glob(".templates*"))


def test_what_is_used_no_longer_is_forgotten(folder: Path) -> None:
    """The file does not grow with every change for years."""
    for number in range(3):
        write(folder / "templates", FILE, f"{GOOD}{number}\n")
        started(folder)

    assert len((folder / "found-good").read_text(encoding="ascii").split()) == 1


def test_what_comes_with_the_program_is_not_tried_at_all(tmp_path: Path, tried: list[str]) -> None:
    """Its own tests have tried it, so even the first start of a new desk takes only what somebody changed in hand."""
    shutil.copytree(TEMPLATES, tmp_path / "templates")
    write(
        tmp_path / "templates",
        "acknowledgement.full.en.md",
        (TEMPLATES / "acknowledgement.full.en.md").read_text(encoding="utf-8") + "\nGood bye.\n",
    )

    started(tmp_path)

    assert tried == ["acknowledgement.full.en.md"]


def test_the_programs_own_templates_are_those_that_were_tried() -> None:
    """A changed template is noted only after it was tried; when this fails, run `make verdicts`."""
    assert verdicts.SHIPPED.read_text(encoding="ascii") == digests(shipped_templates())
