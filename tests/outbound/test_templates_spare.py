"""What a desk says whose own template has never been good."""

import shutil
from pathlib import Path

import pytest

from processor.errors import TemplateError
from processor.outbound.samples import values_for
from processor.outbound.templates import TemplateLibrary
from processor.shipped import shipped_folder

SHIPPED = shipped_folder() / "templates"
NAME = "acknowledgement.full"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a copy of the program's templates whose English acknowledgement has a typo."""
    copied = tmp_path / "templates"
    shutil.copytree(SHIPPED, copied)
    wrong = copied / f"{NAME}.en.md"
    wrong.write_text(wrong.read_text(encoding="utf-8").replace("ticket.received_at", "ticket.recieved_at"), encoding="utf-8")
    return copied


def test_a_template_that_was_never_good_is_replaced_by_the_programs_own(folder: Path) -> None:
    """After a restart with a typo customers are still answered, and the admin reads which text is used."""
    library = TemplateLibrary(folder, ("en", "zh-CN"), spare=SHIPPED)

    problems = library.load()

    assert {problem.file for problem in problems} == {f"{NAME}.en.md"}
    assert any("the one that came with the program is used" in problem.message for problem in problems)
    assert "T-1042" in library.render(NAME, "en", values_for(NAME)).text


def test_a_good_file_of_the_desk_goes_before_the_programs_own(folder: Path) -> None:
    """What an admin has written is what customers read."""
    own = folder / f"{NAME}.en.md"
    own.write_text("Subject: Our own words [{{ ticket.ref }}]\n\nHere it is.\n", encoding="utf-8")
    library = TemplateLibrary(folder, ("en", "zh-CN"), spare=SHIPPED)

    library.load()

    assert library.render(NAME, "en", values_for(NAME)).text.strip() == "Here it is."


def test_the_programs_own_is_not_used_for_a_language_the_desk_does_not_write(folder: Path) -> None:
    """A desk for English only does not begin to write Chinese by itself."""
    for file in folder.glob("*.zh-CN.md"):
        file.unlink()
    library = TemplateLibrary(folder, ("en",), spare=SHIPPED)

    library.load()

    assert library.render(NAME, "zh-CN", values_for(NAME)).language == "en"


def test_without_a_spare_a_missing_template_is_an_error(tmp_path: Path) -> None:
    """The commands for editors look at the desk's own folder alone."""
    library = TemplateLibrary(tmp_path, ("en",))
    library.load()

    with pytest.raises(TemplateError, match="no usable template"):
        library.render(NAME, "en", values_for(NAME))
