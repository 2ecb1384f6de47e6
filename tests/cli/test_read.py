"""`processor read`: scripts rely on its names, and no mail makes it fail."""

import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from processor.cli import main
from tests.desk import write_config
from tests.letters import ANN, DESK, delivery_report, letter
from tests.mail.samples import kept

NAMES = {
    *("file", "message_id", "subject", "date", "from", "reply_to", "to", "cc", "in_reply_to", "references", "text", "new_text"),
    *("sender", "own_words"),
    *("attachments", "forwarded", "protection", "nature", "returns_on", "bounce", "authentication", "unanswerable", "defects"),
}
QUOTE = "On Mon, 2 Mar 2026 at 09:05, Acme Care <care@acme.example> wrote:\n> Which lid?\n"


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Stand in a folder without a configuration."""
    monkeypatch.chdir(tmp_path)


def stored(name: str, raw: bytes) -> str:
    """Write a mail into the folder and return its name."""
    Path(name).write_bytes(raw)
    return name


def answers(capsys: pytest.CaptureFixture[str], *line: str) -> list[dict[str, Any]]:
    """Return what `read --json` says of each mail."""
    assert main(["read", "--json", *line]) == 0
    return [json.loads(printed) for printed in capsys.readouterr().out.splitlines()]


def test_a_mail_has_these_names_and_no_others(capsys: pytest.CaptureFixture[str]) -> None:
    """They are a promise to whoever writes a script."""
    mail = letter(
        text=f"The left one.\n\n{QUOTE}",
        message_id="<lid@customer.example>",
        answers=["<a@acme.example>", "<b@acme.example>"],
        fields={"Cc": "bob@elsewhere.example", "Reply-To": "ann@home.example"},
        attachments=[("lid.png", "image/png", b"\x89PNG\r\n\x1a\n")],
    )
    [answer] = answers(capsys, stored("lid.eml", mail))

    assert set(answer) == NAMES
    assert answer["from"] == {"name": "Ann Lee", "address": "ann@customer.example"}
    assert (answer["to"], answer["cc"]) == ([{"name": "", "address": DESK}], [{"name": "", "address": "bob@elsewhere.example"}])
    assert answer["reply_to"] == [{"name": "", "address": "ann@home.example"}]
    assert (answer["message_id"], answer["date"]) == ("<lid@customer.example>", "2026-03-02T01:05:00+00:00")
    assert (answer["in_reply_to"], answer["references"]) == (["<b@acme.example>"], ["<a@acme.example>", "<b@acme.example>"])
    assert (answer["new_text"], "Which lid?" in answer["text"]) == ("The left one.", True)
    assert answer["attachments"] == [{"name": "lid.png", "type": "image/png", "size": 8, "true_type": "image/png"}]
    assert (answer["nature"]["kind"], answer["bounce"], answer["defects"]) == ("person", None, [])


def test_a_delivery_report_says_whom_and_which_mail(capsys: pytest.CaptureFixture[str]) -> None:
    """Recipients with status, and the mail that came back."""
    [answer] = answers(capsys, stored("report.eml", delivery_report("<ours@acme.example>")))

    assert answer["nature"]["kind"] == "bounce"
    assert answer["bounce"] == {
        "recipients": [{"address": "ann@customer.example", "status": "5.1.1", "permanent": True}],
        "original_message_id": "<ours@acme.example>",
    }


def test_several_mails_are_read_in_their_order(capsys: pytest.CaptureFixture[str]) -> None:
    """One object a line."""
    names = [stored(f"{number}.eml", letter(subject=f"number {number}")) for number in range(3)]

    assert [(answer["file"], answer["subject"]) for answer in answers(capsys, *names)] == [
        (name, f"number {number}") for number, name in enumerate(names)
    ]


def test_a_batch_is_a_list_of_paths_on_standard_input(tmp_path: Path) -> None:
    """As `find` prints them, whatever bytes are in a name; a path that leads nowhere is told and the others are read."""
    odd = os_path(tmp_path, b"caf\xe9.eml")
    odd.write_bytes(letter(subject="odd name"))
    plain = tmp_path / "plain.eml"
    plain.write_bytes(letter())
    paths = b"\n".join([bytes(odd), b"", b"nowhere.eml", bytes(plain), b""])
    done = subprocess.run(
        [sys.executable, "-m", "processor", "read", "--batch", "--json"], input=paths, capture_output=True, check=False, cwd=tmp_path
    )

    subjects = [json.loads(line)["subject"] for line in done.stdout.splitlines()]
    assert (done.returncode, subjects) == (1, ["odd name", "The lid is cracked"])
    assert done.stderr.decode() == "nowhere.eml: No such file or directory\n"


def os_path(folder: Path, name: bytes) -> Path:
    """Return a path whose name is no UTF-8."""
    return folder / name.decode("utf-8", "surrogateescape")


def test_a_dash_is_standard_input(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """A mail client can pipe what it shows."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(letter(subject="piped"))))

    [answer] = answers(capsys, "-")

    assert (answer["file"], answer["subject"]) == ("-", "piped")


def test_the_desks_own_mail_is_known_with_its_configuration(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is ours is no customer's; without a configuration nothing is ours."""
    name = stored("own.eml", letter(DESK))
    [alone] = answers(capsys, name)
    config = write_config(tmp_path)
    [at_home] = answers(capsys, name, "--config", str(config.path))

    assert (alone["nature"]["kind"], at_home["nature"]["kind"]) == ("person", "own")


def test_a_configuration_with_mistakes_is_told_and_not_needed(capsys: pytest.CaptureFixture[str]) -> None:
    """Whoever only wants a mail read must not mend the desk first; a configuration that is named must be right."""
    Path("config.toml").write_text("[desk]\nnmae = 'x'\n")
    name = stored("lid.eml", letter())

    assert main(["read", name]) == 0
    assert capsys.readouterr().err.startswith("config.toml was not used")
    assert main(["read", name, "--config", "config.toml"]) == 2


def test_a_mail_over_the_limit_is_read_by_its_head(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The limit is the desk's; what is left out is said."""
    config = write_config(tmp_path)
    config.path.write_text(config.path.read_text() + "\n[limits]\nmax_message_bytes = 100000\n")
    name = stored("large.eml", letter(attachments=[("video.mp4", "video/mp4", b"\0" * 200_000)]))

    [answer] = answers(capsys, name, "--config", str(config.path))

    assert "only the head of the mail was read" in answer["defects"]
    assert answer["subject"] == "The lid is cracked"


@pytest.mark.parametrize(
    "raw", [b"", b"\0" * 100, b"\xff\xfe", b"no header at all", b"From: \r\n\r\n"], ids=["empty", "nul", "bytes", "text", "bare"]
)
def test_what_is_no_mail_is_answered_too(raw: bytes, capsys: pytest.CaptureFixture[str]) -> None:
    """What a file contains never changes the exit code."""
    [answer] = answers(capsys, stored("odd.eml", raw))

    assert (answer["from"], answer["sender"]) == (None, None)


@pytest.mark.parametrize(
    ("name", "first"),
    [
        pytest.param("from-twice-of-a-gateway", {"name": "Nora Falk", "address": "nora.falk@post.example"}, id="two fields"),
        pytest.param("from-two-mailboxes", {"name": "Falk & Sons", "address": "office@falk.example"}, id="two mailboxes"),
    ],
)
def test_of_several_senders_the_first_is_told_and_none_is_believed(
    name: str, first: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    """People see whom the header names, and the program takes the mail to be from nobody."""
    path = stored("several.eml", kept(name))
    [answer] = answers(capsys, path)

    assert (answer["from"], answer["sender"]) == (first, None)
    main(["read", path])
    named = f"from nobody who can be told for sure; named first: {first['name']} <{first['address']}>"
    assert named in " ".join(capsys.readouterr().out.split())


def test_words_are_told_in_their_context_and_alone(capsys: pytest.CaptureFixture[str]) -> None:
    """`new_text` is what a person is shown, `own_words` what the program acts on."""
    [answer] = answers(capsys, stored("lid.eml", letter(text=f"Yes.\n\n{QUOTE}\nThe left one.")))

    assert answer["new_text"] == f"Yes.\n\n{QUOTE}\nThe left one."
    assert (answer["own_words"].startswith("Yes."), "Which lid?" in answer["own_words"]) == (True, False)


def test_a_person_reads_lines(capsys: pytest.CaptureFixture[str]) -> None:
    """Who, what, what kind and what is attached, then the words; nothing of the mail steers the terminal."""
    mail = letter(ANN, subject="[red]lid[/] \x1b[2J", text=f"The left one.\n\n{QUOTE}", attachments=[("lid.png", "image/png", b"\x89PNG")])

    assert main(["read", stored("lid.eml", mail)]) == 0
    printed = capsys.readouterr().out
    assert printed.splitlines()[:5] == [
        "lid.eml",
        "from     Ann Lee <ann@customer.example>",
        f"to       <{DESK}>",
        "subject  [red]lid[/] [2J",
        "date     2026-03-02T01:05:00+00:00",
    ]
    assert "attached lid.png (image/png, 4 bytes)" in printed
    assert printed.endswith("\nThe left one.\n\n")


@pytest.mark.parametrize("line", [["read"], ["read", "--batch", "a.eml"]], ids=["nothing", "both"])
def test_one_source_of_mails_is_needed(line: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """Files or a batch, not neither and not both."""
    assert main(line) == 2
    assert "--batch" in capsys.readouterr().err
