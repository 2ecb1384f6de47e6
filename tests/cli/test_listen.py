"""`processor listen`: scripts rely on its names, people read its card."""

import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from processor.cli import main
from tests.letters import letter

NAMES = {"id", "language", "kind", "emotion", "intensity", "confidence", "emotion_words", "facts", "expectations", "severity"} | {
    "signals",
    "area",
    "because",
}
TEXT = "My lamp has not arrived. I am furious. Please refund the £30, or my lawyer will write."


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Stand in a folder without a configuration."""
    monkeypatch.chdir(tmp_path)


def given(monkeypatch: pytest.MonkeyPatch, raw: bytes) -> None:
    """Put bytes on standard input."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw)))


def answers(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    """Return the JSON lines that were printed."""
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_a_text_has_these_names_and_no_others(capsys: pytest.CaptureFixture[str]) -> None:
    """They are a promise to whoever writes a script."""
    Path("note.txt").write_text(TEXT, encoding="utf-8")

    assert main(["listen", "--json", "note.txt"]) == 0
    [answer] = answers(capsys)
    assert set(answer) == NAMES
    assert (answer["id"], answer["kind"], answer["emotion"]) == ("note.txt", "complaint", "anger")
    assert set(answer["expectations"][0]) == {"type", "text", "start", "end", "stated"}
    assert {"name": "legal", "text": "lawyer", "start": 68, "end": 74} in answer["signals"]


def test_of_a_mail_only_the_writers_own_words_are_heard(capsys: pytest.CaptureFixture[str]) -> None:
    """What is quoted below was said by somebody else."""
    quote = "On Mon, 2 Mar 2026 at 09:05, Acme Care <care@acme.example> wrote:\n> We cannot refund you.\n"
    Path("mail.eml").write_bytes(letter(text=f"Thank you very much.\n\n{quote}"))

    assert main(["listen", "--json", "mail.eml"]) == 0
    [answer] = answers(capsys)
    assert (answer["kind"], answer["expectations"]) == ("thanks", [])


def test_a_batch_answers_each_line(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """A line that is no text is told of, and the next one is heard."""
    given(monkeypatch, '{"id": 1, "text": "谢谢！"}\nnonsense\n\n{"id": "b", "text": "Where is my parcel?"}\n'.encode())

    assert main(["listen", "--batch", "--json"]) == 1
    printed = capsys.readouterr()
    assert [json.loads(line)["id"] for line in printed.out.splitlines()] == ["1", "b"]
    assert printed.err == "line 2: not a JSON object with id and text\n"


def test_a_person_reads_a_card(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Facts, feeling, wishes, signals and reasons, each under its title."""
    given(monkeypatch, TEXT.encode())

    assert main(["listen", "-"]) == 0
    titles = [line.split()[0] for line in capsys.readouterr().out.splitlines() if line[:1].strip()]
    assert titles == ["-", "KIND", "FACTS", "FEELS", "WANTS", "SIGNALS", "because"]


def test_a_file_that_is_not_there_is_told_of(capsys: pytest.CaptureFixture[str]) -> None:
    """The others are heard all the same."""
    assert main(["listen", "nowhere.txt"]) == 1
    assert capsys.readouterr().err == "nowhere.txt: No such file or directory\n"


@pytest.mark.parametrize("line", [[], ["--batch", "a.txt"]], ids=["nothing", "both"])
def test_one_source_of_texts_is_needed(line: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """A wrong call says what would do."""
    assert main(["listen", *line]) == 2
    assert "name files" in capsys.readouterr().err
