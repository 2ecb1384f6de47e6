"""`processor db`: schema, integrity, copies."""

from pathlib import Path

import pytest

from processor.cli import main
from tests.desk import MORNING, Desk, write_config
from tests.letters import letter


@pytest.fixture
def config(tmp_path: Path) -> str:
    """Return the configuration of a desk without a database yet."""
    return str(write_config(tmp_path).path)


def db(config: str, *arguments: str) -> int:
    """Call the command."""
    return main(["--config", config, "db", *arguments])


def test_the_tables_are_made_once(config: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The first call says which steps it took, the second that there were none."""
    assert (db(config, "migrate"), db(config, "migrate")) == (0, 0)

    first, second = capsys.readouterr().out.splitlines()
    assert first.startswith("applied 0001_tables")
    assert second == "the tables are up to date"


def test_a_whole_database_is_said_to_be_whole(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Also while the desk works on it."""
    with Desk(tmp_path) as desk:
        desk.receives(letter())
        desk.at(MORNING)
        capsys.readouterr()  # what the desk logged

        assert db(str(desk.config.path), "check") == 0

    assert capsys.readouterr().out == "the database is whole\n"


def test_what_is_missing_ends_with_1(config: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The line says what would do."""
    (tmp_path / "var").mkdir(exist_ok=True)
    (tmp_path / "var" / "processor.db").touch()

    assert db(config, "check") == 1
    assert (
        capsys.readouterr().out == "schema steps are missing: 0001_tables, 0002_files_and_endings, 0003_listening, 0004_storage, "
        "0005_clocks_and_staff, 0006_owners; run `processor db migrate`\n"
    )


def test_a_copy_is_written_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The second copy to the same name is refused: the person at the command line names another."""
    with Desk(tmp_path) as desk:
        config = str(desk.config.path)
        target = tmp_path / "copy.db"

        assert db(config, "backup", str(target)) == 0
        assert db(config, "backup", str(target)) == 2

    output = capsys.readouterr()
    assert output.out == f"wrote {target}\n"
    assert "exists already" in output.err


def test_a_copy_of_nothing_ends_with_1(config: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """There is no database yet, and none is made."""
    assert db(config, "backup", str(tmp_path / "copy.db")) == 1

    assert "there is no database at" in capsys.readouterr().err
    assert not (tmp_path / "copy.db").exists()
