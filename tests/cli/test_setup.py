"""Beginning a desk and looking it over."""

from pathlib import Path

import pytest

from processor.cli import main, setup
from processor.config import load
from processor.shipped import shipped_folder
from processor.site_secret import load_secret
from tests.sample_config import WHOLE


def names(folder: Path) -> set[Path]:
    """Return the files of a folder, relative to it."""
    return {path.relative_to(folder) for path in folder.rglob("*") if path.is_file()}


def test_init_writes_a_desk_that_can_be_edited(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A configuration with comments, the templates, a secret, and what to do next."""
    folder = tmp_path / "desk"

    assert main(["init", str(folder)]) == 0

    assert (folder / "config.toml").read_bytes() == (shipped_folder() / "config.toml").read_bytes()
    assert names(folder / "templates") == names(shipped_folder() / "templates")
    assert load(folder / "config.toml", {"CARE_IMAP_PASSWORD": "x"}).desk.secret_file == folder / "var" / "secret"
    assert len(load_secret(folder / "var" / "secret")) == 32
    output = capsys.readouterr().out
    assert f"written  {folder / 'config.toml'}" in output
    assert f"processor --config {folder / 'config.toml'} check --connect" in output


def test_init_takes_this_folder_unless_told_otherwise(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The shortest way is to go there."""
    monkeypatch.chdir(tmp_path)

    assert main(["init"]) == 0
    assert (tmp_path / "config.toml").exists()


def test_init_overwrites_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A second time keeps every file as its owner left it, and says so."""
    main(["init", str(tmp_path)])
    (tmp_path / "config.toml").write_text("mine")
    secret = (tmp_path / "var" / "secret").read_bytes()
    before = sorted(tmp_path.rglob("*"))
    capsys.readouterr()

    assert main(["init", str(tmp_path)]) == 0

    assert (tmp_path / "config.toml").read_text() == "mine"
    assert (tmp_path / "var" / "secret").read_bytes() == secret
    assert sorted(tmp_path.rglob("*")) == before
    output = capsys.readouterr().out
    assert f"kept     {tmp_path / 'config.toml'} (it was there already)" in output
    assert "written" not in output


def test_init_where_nothing_can_be_written_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A wrong folder is the caller's mistake."""
    (tmp_path / "desk").write_text("a file")

    assert main(["init", str(tmp_path / "desk")]) == 2
    assert "cannot be written" in capsys.readouterr().err


def test_check_prints_every_mistake_and_ends_with_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Seven mistakes are seven lines that fail."""
    path = tmp_path / "config.toml"
    path.write_text("a = 1\nb = 2\nc = 3\nd = 4\n")

    assert main(["check", "--config", str(path)]) == 2

    failed = [line for line in capsys.readouterr().out.splitlines() if line.startswith("FAIL")]
    assert len(failed) == 7
    assert failed[0] == f"FAIL  config: {path}: desk: missing; give a table [desk] with name, address and admins"


def test_check_of_a_sound_desk_ends_with_0(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Every line says ok, or warns; the secret of a new desk is written."""
    main(["init", str(tmp_path)])
    (tmp_path / "config.toml").write_text(WHOLE)
    (tmp_path / "var" / "secret").unlink()
    capsys.readouterr()

    assert main(["check", "--config", str(tmp_path / "config.toml")]) == 0

    lines = [line.split(": ")[0] for line in capsys.readouterr().out.splitlines()]
    assert lines[1:] == ["ok    config", "ok    secret", "ok    templates", "warn  database"]
    assert len(load_secret(tmp_path / "var" / "secret")) == 32


def test_check_goes_on_after_a_failure_and_ends_with_1(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One fault does not hide the next; each is one line."""
    main(["init", str(tmp_path)])
    (tmp_path / "config.toml").write_text(WHOLE.partition("[[staff]]")[0])
    (tmp_path / "var" / "secret").write_text("short")
    capsys.readouterr()

    assert main(["check", "--config", str(tmp_path / "config.toml")]) == 1

    lines = [line.split(": ")[0] for line in capsys.readouterr().out.splitlines()]
    assert lines[1:] == ["ok    config", "warn  staff", "FAIL  secret", "ok    templates", "warn  database"]


@pytest.mark.parametrize(
    ("version", "status"),
    [
        ((3, 11, 9), "warn"),
        ((3, 11, 10), "ok"),
        ((3, 12, 0), "warn"),
        ((3, 12, 5), "warn"),
        ((3, 12, 6), "ok"),
        ((3, 13, 0), "ok"),
    ],
)
def test_a_python_with_faults_in_reading_mail_is_warned_of(version: tuple[int, int, int], status: str) -> None:
    """Old releases misread addresses; the desk works, but should not have to."""
    assert status == setup._python(version).status
