"""Which files come with a notification."""

import pytest

from processor.mail.compose_files import OutgoingFile
from processor.mail.message import Attachment
from processor.outbound.enclosures import MOST_BYTES, MOST_FILES, LeftOut, enclose


def attachment(name: str = "lid.png", content: bytes = b"x", true_type: str | None = None) -> Attachment:
    """Return a file as it was understood."""
    return Attachment(name, "image/png", len(content), true_type, content)


@pytest.mark.parametrize(
    ("true_type", "sent_as"),
    [
        ("image/png", "image/png"),
        ("application/pdf", "application/pdf"),
        ("image/svg+xml", "application/octet-stream"),
        ("text/html", "application/octet-stream"),
        (None, "application/octet-stream"),
    ],
)
def test_a_file_is_what_its_bytes_show(true_type: str | None, sent_as: str) -> None:
    """What the sender called it does not count; what could run in a reader is for saving only."""
    assert enclose([attachment(true_type=true_type)]).files == (OutgoingFile("lid.png", sent_as, b"x"),)


@pytest.mark.parametrize(
    "program",
    [
        attachment("setup.EXE"),
        attachment("invoice.pdf.js"),
        attachment("photo.jpg", true_type="application/vnd.microsoft.portable-executable"),
        attachment("run", true_type="text/x-shellscript"),
    ],
    ids=lambda one: one.name,
)
def test_programs_stay_behind(program: Attachment) -> None:
    """A relay refuses them, and a colleague should not open them from a mail of ours; they are named."""
    found = enclose([program, attachment()])

    assert [file.name for file in found.files] == ["lid.png"]
    assert [reason for _, reason in found.named] == [LeftOut.PROGRAM, None]


def test_what_does_not_fit_is_named() -> None:
    """A film that is too large does not keep the photograph after it from coming."""
    film, photo = attachment("film.mp4", bytes(MOST_BYTES + 1)), attachment()

    found = enclose([film, photo])

    assert [file.name for file in found.files] == ["lid.png"]
    assert [reason for _, reason in found.named] == [LeftOut.TOO_LARGE, None]


def test_all_together_stay_within_what_a_relay_takes() -> None:
    """Three files of three megabytes: two come along."""
    found = enclose([attachment(f"{number}.png", bytes(3 << 20)) for number in range(3)])

    assert sum(len(file.content) for file in found.files) == 6 << 20
    assert [reason for _, reason in found.named] == [None, None, LeftOut.TOO_LARGE]


def test_a_hundred_files_do_not_make_a_list_without_end() -> None:
    """A colleague reads on a telephone."""
    assert len(enclose([attachment() for _ in range(100)]).named) == MOST_FILES
