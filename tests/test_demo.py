"""The demo as somebody sees it who tries the program first: run once for real, then everything it leaves behind is looked at."""

import os
import re
import shlex
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import pytest
from rich.cells import cell_len

from processor.demo.clients import body, with_quote
from processor.demo.folder import NAME, new_folder
from processor.demo.narrator import FIRST_WORDS, first_words
from processor.demo.people import ANN, ANN_AT_WORK, ASKED, LI_JUAN, NOTED, SAM, TOLD
from processor.demo.waiting import LONGEST_WAIT_SECONDS, NothingCame, Patience
from processor.errors import UsageError

PROGRAM = (sys.executable, "-m", "processor")
PLAIN = {name: value for name, value in os.environ.items() if name not in {"COLUMNS", "FORCE_COLOR", "TTY_COMPATIBLE"}}


@dataclass(frozen=True, slots=True)
class Shown:
    """A demo that has run: where, what it printed, how it ended."""

    here: Path
    done: subprocess.CompletedProcess[str]
    seconds: float

    @property
    def folder(self) -> Path:
        """What it left behind."""
        return self.here / NAME

    @property
    def mails(self) -> list[EmailMessage]:
        """Every mail that travelled, in order."""
        return [message_from_bytes(path.read_bytes(), policy=policy.default) for path in sorted((self.folder / "mails").iterdir())]


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Shown:
    """Run the demo in an empty folder, without a terminal."""
    here = tmp_path_factory.mktemp("demo")
    begun = time.monotonic()

    done = subprocess.run([*PROGRAM, "demo"], cwd=here, env=PLAIN, capture_output=True, text=True, timeout=60, check=False)  # noqa: S603 - our own program

    return Shown(here, done, time.monotonic() - begun)


def test_the_demo_ends_by_itself_and_quietly(shown: Shown) -> None:
    """It takes less than a minute, nothing goes wrong, and nothing but the story is printed."""
    assert (shown.done.returncode, shown.done.stderr) == (0, "")
    assert (shown.folder / "desk.log").read_text() == ""
    assert shown.seconds < 60


def test_without_a_terminal_the_story_is_plain_text_of_80_columns(shown: Shown) -> None:
    """It can be piped into a file and read there; only the commands to copy may be longer."""
    story, _, _ = shown.done.stdout.partition("Try next")

    assert "\x1b" not in shown.done.stdout
    assert [line for line in story.splitlines() if cell_len(line) > 80] == []


@pytest.mark.parametrize(
    "pattern",
    [
        r"opened T-1001: a new matter from a proved address",
        r"acknowledged in \d+ ms, in English\n",
        r"Hello Ann Porter,",
        r"opened T-1002: a new matter from a proved address",
        r"acknowledged in \d+ ms, in Chinese\n",
        r"李娟，您好：",
        r"joined it to T-1001: answers a mail of ours",
        r"noted it in T-1001 and did not answer it \(auto-reply: Auto-Submitted: auto-replied\)",
        r"knew it: the same mail opened T-1001",
        r"opened T-1003: a new matter from an address that nothing proves",
        r"acknowledged in \d+ ms, in English, with the cautious form",
        r"heard a complaint, .* which wants .*replacement; P\d",
        r"an answer waits 1s for an #undo and not 90s, the question after a solution comes after 3s and not 48h",
        r"→ to chen@acme.example: INTERNAL \[T-1001 P2\] Question to Service",
        r"→ to maya@acme.example: INTERNAL \[T-1001 P2\] Answer from Chen Wei",
        r"#promis Friday 18:00 Maya Brooks → to maya@acme.example: INTERNAL \[T-1001 P2\] Held, nothing was sent",
        r"#ok → to ann.porter@mail.example: Re: New washing machine arrived with a dent \[T-1001\]",
        r"✓ Kept inside; nothing went to Ann Porter",
        r"✓ Solution to Ann Porter; it leaves at \d\d:\d\d",
        r"Is it still settled\?",
        r"noted 5 of 5 in T-1001, which is closed now",
        r"13 mails came in, 1 of them for the second time. To customers went 3 acknowledgements, 2 answers and 1 question,",
    ],
)
def test_the_story_tells_what_the_desk_did(shown: Shown, pattern: str) -> None:
    """Each deed is told, with its reason."""
    in_one_line = re.sub(r"(?<!English)(?<!Chinese)\s+", " ", shown.done.stdout)

    assert re.search(pattern, in_one_line)


def test_every_new_matter_is_acknowledged_once_and_nothing_else_is(shown: Shown) -> None:
    """One acknowledgement each for Ann, 李娟 and Sam; none for the second copy, the machine, the answers and the colleagues."""
    acknowledgements = [
        mail for mail in shown.mails if mail["Auto-Submitted"] == "auto-replied" and mail["To"].addresses[0].domain != "acme.example"
    ]

    assert Counter(mail["To"].addresses[0].addr_spec for mail in acknowledgements) == {person.address: 1 for person in (ANN, LI_JUAN, SAM)}


def test_the_mails_left_behind_are_whole(shown: Shown) -> None:
    """They are numbered in the order they travelled, and any mail program reads them."""
    names = sorted(path.name for path in (shown.folder / "mails").iterdir())

    assert [name[:2] for name in names] == [f"{number:02}" for number in range(1, len(names) + 1)]
    assert names[:2] == ["01-ann.porter-to-care.eml", "02-care-to-ann.porter.eml"]
    assert [mail.defects for mail in shown.mails if mail.defects or not body(mail).strip()] == []


def test_ann_answers_the_very_mail_she_got(shown: Shown) -> None:
    """Her answer names the acknowledgement's Message-ID and quotes it, as mail programs do."""
    acknowledgement = next(mail for mail in shown.mails if mail["To"].addresses[0].addr_spec == ANN.address)
    answer = next(mail for mail in shown.mails if mail["From"].addresses[0].addr_spec == ANN.address and mail["In-Reply-To"])

    assert answer["In-Reply-To"] == acknowledgement["Message-ID"]
    assert "> Hello Ann Porter," in body(answer)


def test_ann_gets_what_colleagues_write_for_her_and_nothing_else(shown: Shown) -> None:
    """The acknowledgement, the answer, the solution and one question, in this order."""
    [acknowledgement, answer, solution, question] = [mail for mail in shown.mails if mail["To"].addresses[0].addr_spec == ANN.address]

    assert "We have your message" in acknowledgement["Subject"]
    assert "Our driver can bring another machine on Friday" in body(answer)
    assert "the old one is back with us" in " ".join(body(solution).split())
    assert "Is it still settled?" in question["Subject"]
    assert [mail for mail in (acknowledgement, answer, solution, question) if "#" in body(mail)] == []


def test_what_stays_inside_reaches_nobody(shown: Shown) -> None:
    """Colleagues' questions, answers and notes are in no mail to Ann; the machine at her office gets no mail at all."""
    inside = [line for text in (ASKED, TOLD, NOTED) for line in text.splitlines()[:3] if len(line) > len("#ask Service")]
    hers = "".join(body(mail) for mail in shown.mails if mail["To"].addresses[0].addr_spec == ANN.address)

    assert [line for line in inside if line in hers] == []
    assert [mail for mail in shown.mails if ANN_AT_WORK.address in mail["To"]] == []


def test_who_is_not_proved_hears_nothing_of_the_mail(shown: Shown) -> None:
    """Anybody can write Sam's address into a mail, so the answer must not tell its owner what strangers wrote."""
    acknowledgement = next(mail for mail in shown.mails if mail["To"].addresses[0].addr_spec == SAM.address)

    assert "kettle" not in (str(acknowledgement["Subject"]) + body(acknowledgement)).lower()


def printed_commands(story: str) -> Iterator[list[str]]:
    """Yield the commands that the demo tells to try."""
    _, _, end = story.partition("Try next")
    for line in end.splitlines():
        if " --config " in line:
            yield shlex.split(line)


def test_the_commands_to_try_next_work(shown: Shown) -> None:
    """Who copies them gets the tickets, one ticket whole, and a desk that is in order."""
    commands = list(printed_commands(shown.done.stdout))

    runs = [subprocess.run(command, cwd=shown.here, env=PLAIN, capture_output=True, text=True, check=False) for command in commands]  # noqa: S603

    assert [(run.returncode, run.stderr) for run in runs] == [(0, "")] * 3
    tickets, ticket, check = (run.stdout for run in runs)
    assert all(ref in tickets for ref in ("T-1001", "T-1002", "T-1003"))
    assert all(words in ticket for words in ("the box itself was not damaged", "Our driver can bring another machine", "closed"))
    assert "FAIL" not in check


def test_ctrl_c_ends_the_demo_cleanly(tmp_path: Path) -> None:
    """It stops at once without a traceback, and says where to find what there is so far."""
    with subprocess.Popen([*PROGRAM, "demo"], cwd=tmp_path, env=PLAIN, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as demo:  # noqa: S603 - our own program
        assert demo.stdout
        until_then = next(line for line in demo.stdout if line.startswith("1  Ann Porter"))
        demo.send_signal(signal.SIGINT)
        rest, complaint = demo.communicate(timeout=30)

    assert until_then
    assert (demo.returncode, complaint) == (130, "")
    assert f"What is left in {NAME}" in rest


def test_without_the_extra_the_demo_says_what_to_install(tmp_path: Path) -> None:
    """One clear line instead of a traceback, and no folder is left behind."""
    program = "import sys; sys.modules['pymap'] = None; from processor.cli import main; sys.exit(main(['demo']))"

    done = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, check=False)  # noqa: S603 - our own program

    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert "pip install 'listening-desk[demo]'" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_each_demo_gets_a_folder_of_its_own(tmp_path: Path) -> None:
    """What an earlier demo left is never touched."""
    folders = [new_folder(tmp_path, tmp_path / "elsewhere") for _ in range(3)]

    assert folders == [(type(folders[0][0])(tmp_path / name), None) for name in (NAME, f"{NAME}-2", f"{NAME}-3")]


def test_where_nothing_can_be_written_the_demo_goes_elsewhere(tmp_path: Path) -> None:
    """A folder that cannot be written is no reason not to see the demo, and it is said why."""
    (tmp_path / "file").touch()

    folder, reason = new_folder(tmp_path / "file", tmp_path)

    assert (folder.path, reason) == (tmp_path / NAME, "Not a directory")


def test_where_nothing_can_be_written_at_all_the_demo_says_so(tmp_path: Path) -> None:
    """Both folders are named with their reasons."""
    with pytest.raises(UsageError, match=r"neither this folder \(No such file or directory\) nor .* can be written"):
        new_folder(tmp_path / "missing", tmp_path / "gone")


class Clock:
    """A clock that goes on only while somebody pauses."""

    def __init__(self) -> None:
        """Begin at an arbitrary instant."""
        self.at = 100.0

    def __call__(self) -> float:
        """Return the instant."""
        return self.at

    def pause(self, seconds: float) -> None:
        """Let time pass."""
        self.at += seconds


@pytest.fixture
def clock() -> Clock:
    """Return a clock set by hand."""
    return Clock()


def test_waiting_ends_with_the_first_thing_found(clock: Clock) -> None:
    """What is there at last is returned; nothing that is empty counts."""
    looks: Iterator[object] = iter([None, [], False, "the mail"])

    assert Patience(50, clock, clock.pause).wait_for("a mail", lambda: next(looks)) == "the mail"


def test_what_is_there_already_is_not_waited_for(clock: Clock) -> None:
    """No time passes."""
    Patience(50, clock, clock.pause).wait_for("a mail", lambda: True)

    assert clock.at == 100.0


def test_waiting_in_vain_says_for_what(clock: Clock) -> None:
    """After a bounded time the demo ends with a sentence and not with silence."""
    patience = Patience(50, clock, clock.pause)

    with pytest.raises(NothingCame, match=f"^waited {LONGEST_WAIT_SECONDS:.0f} seconds for the acknowledgement, but it did not come$"):
        patience.wait_for("the acknowledgement", lambda: None)


def test_all_waits_together_have_an_end(clock: Clock) -> None:
    """On a machine that crawls, each wait may succeed and the demo must end all the same."""
    patience = Patience(50, clock, clock.pause)
    clock.pause(45)

    with pytest.raises(NothingCame, match="waited 5 seconds for a mail"):
        patience.wait_for("a mail", lambda: None)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param("Hello,\n\nit leaks.\n", "Hello, it leaks.", id="short"),
        pytest.param("word " * 50, "word " * (FIRST_WORDS // 5) + "…", id="between words"),
        pytest.param("漏" * 100, "漏" * (FIRST_WORDS // 2) + "…", id="Chinese, two cells a character"),
    ],
)
def test_the_first_words_of_a_mail_fill_two_lines(text: str, shown: str) -> None:
    """Long mails are cut where a reader expects it."""
    assert shown == first_words(text)


def test_an_answer_quotes_the_mail_below_itself() -> None:
    """The quote looks like that of the usual mail programs."""
    mail = message_from_bytes(
        b"From: Acme Care <care@acme.example>\r\nDate: Tue, 03 Mar 2026 09:10:00 +0800\r\n\r\nHello,\r\n\r\nthank you.\r\n",
        policy=policy.default,
    )

    assert (
        with_quote("Fine.\n", mail)
        == "Fine.\n\nOn Tue, 03 Mar 2026 at 09:10, Acme Care <care@acme.example> wrote:\n\n> Hello,\n>\n> thank you.\n"
    )
