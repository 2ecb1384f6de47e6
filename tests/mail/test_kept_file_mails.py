"""Files, signatures, encryption and invitations in mails, as clients and servers write them."""

import pytest

from processor.mail import parse
from processor.mail.message import Protection
from tests.mail.samples import kept

# Name, declared type, size, and what the first bytes show.
FILES: dict[str, list[tuple[str, str, int, str | None]]] = {
    "attachment-name-in-pieces-of-gb18030": [
        ("二零二六年三月发货单与质量检验报告.pdf", "application/octet-stream", 69, "application/pdf"),
    ],
    "attachment-name-under-other-parameter": [
        ("RECEIPT.PDF", "application/octet-stream", 69, "application/pdf"),
        ("stain.png", "image/png", 70, "image/png"),
    ],
    "attachment-program-named-as-invoice": [
        ("invoice.pdf", "application/pdf", 88, "application/vnd.microsoft.portable-executable"),
    ],
    "attachment-fifty-equal-names": [("image.png", "image/png", 70, "image/png")] * 50,
    "attachment-unnamed-picture": [
        ("image.png", "application/octet-stream", 70, "image/png"),
        ("image.heic", "image/heic", 24, "image/heic"),
    ],
    "attachment-without-bytes": [
        ("log.txt", "text/plain", 0, None),
    ],
    "tnef-with-two-files": [
        ("发票.pdf", "application/octet-stream", 69, "application/pdf"),
        ("screen shot of 2 March.png", "image/png", 70, "image/png"),
    ],
    "tnef-holds-the-only-text": [
        ("desk.jpg", "application/octet-stream", 22, "image/jpeg"),
    ],
    "tnef-broken": [
        ("winmail.dat", "application/ms-tnef", 30, "application/ms-tnef"),
    ],
    "tnef-holds-a-mail": [
        ("Older mail.txt", "text/plain", 19, None),
        ("bill.pdf", "application/octet-stream", 69, "application/pdf"),
    ],
    "encrypted-pgp-mime-thunderbird": [
        ("application.bin", "application/pgp-encrypted", 12, None),
        ("encrypted.asc", "application/octet-stream", 101, "application/pgp-encrypted"),
    ],
    "encrypted-smime-outlook": [
        ("smime.p7m", "application/pkcs7-mime", 20, None),
    ],
    "encrypted-smime-without-type": [
        ("smime.p7m", "application/octet-stream", 20, None),
    ],
    "signed-smime-apple": [
        ("smime.p7s", "application/pkcs7-signature", 20, None),
    ],
    "signed-smime-opaque": [
        ("smime.p7m", "application/x-pkcs7-mime", 20, None),
    ],
    "signed-pgp-mime-mutt": [
        ("signature.asc", "application/pgp-signature", 87, "application/pgp-signature"),
    ],
    "calendar-invitation-outlook-without-words": [
        ("text.ics", "text/calendar", 773, "text/calendar"),
    ],
    "calendar-invitation-google-cancelled": [
        ("text.ics", "text/calendar", 320, "text/calendar"),
        ("invite.ics", "application/ics", 307, "text/calendar"),
    ],
    "parts-mail-in-mail-with-name": [
        ("My parcel.eml", "message/rfc822", 227, "message/rfc822"),
    ],
    "parts-of-a-digest": [
        ("message.eml", "message/rfc822", 227, "message/rfc822"),
        ("message.eml", "message/rfc822", 227, "message/rfc822"),
    ],
    "inline-uuencoded-picture": [
        ("the crack.png", "application/octet-stream", 70, "image/png"),
    ],
    "inline-yenc-picture": [
        ("scratch.jpg", "application/octet-stream", 22, "image/jpeg"),
    ],
    "inline-begin-is-only-a-word": [],
    "tnef-holds-rich-text": [
        ("foot.jpg", "application/octet-stream", 22, "image/jpeg"),
    ],
    "parts-mail-in-mail-without-words": [
        ("My parcel.eml", "message/rfc822", 227, "message/rfc822"),
    ],
    "body-three-levels-deep": [
        ("image001.png", "image/png", 70, "image/png"),
        ("Rechnung.pdf", "application/pdf", 69, "application/pdf"),
    ],
    "boundary-begins-another": [
        ("bit.png", "image/png", 70, "image/png"),
    ],
    "boundary-with-spaces-after": [
        ("cup.png", "image/png", 70, "image/png"),
    ],
    "body-picture-between-words": [
        ("vase.png", "image/png", 70, "image/png"),
    ],
    "html-only-pictures": [
        ("IMG_0231.jpg", "image/jpeg", 22, "image/jpeg"),
    ],
}

PROTECTION = {
    "attachment-program-named-as-invoice": Protection.NONE,
    "encrypted-pgp-mime-thunderbird": Protection.ENCRYPTED,
    "encrypted-smime-outlook": Protection.ENCRYPTED,
    "encrypted-smime-without-type": Protection.ENCRYPTED,
    "encrypted-inside-the-text": Protection.ENCRYPTED,
    "signed-smime-apple": Protection.SIGNED,
    "signed-smime-opaque": Protection.SIGNED,
    "signed-inside-the-text": Protection.SIGNED,
    "signed-pgp-mime-mutt": Protection.SIGNED,
    "parts-mail-in-mail-with-name": Protection.NONE,
    "parts-of-a-digest": Protection.NONE,
    "parts-mail-in-mail-without-words": Protection.NONE,
}

# The whole text, and what of it this sender wrote.
TEXTS = {
    "tnef-with-two-files": ("Two files, as asked.", "Two files, as asked."),
    "tnef-holds-the-only-text": ("The desk arrived without legs.", "The desk arrived without legs."),
    "tnef-broken": ("The file cannot be opened here either.", "The file cannot be opened here either."),
    "tnef-holds-a-mail": ("See the older mail.", "See the older mail."),
    "signed-smime-apple": ("La facture est fausse, déduisez les frais.", "La facture est fausse, déduisez les frais."),
    "signed-smime-opaque": ("", ""),
    "signed-inside-the-text": (
        (
            "-----BEGIN PGP SIGNED MESSAGE-----\n"
            "Hash: SHA256\n\n"
            "The bike has no brakes.\n"
            "-----BEGIN PGP SIGNATURE-----\n\n"
            "iQEzBAEBCAAdFiEE\n"
            "=Ab3d\n"
            "-----END PGP SIGNATURE-----"
        ),
        "The bike has no brakes.",
    ),
    "signed-pgp-mime-mutt": ("The stove door fell off.", "The stove door fell off."),
    "calendar-invitation-outlook-without-words": (
        (
            "Invitation: 洗衣机维修面谈\n"
            "When: 2026-03-05 14:00 – 15:00 (China Standard Time)\n"
            "Where: 二楼会议室\n"
            "Organiser: Chen, Wei <chen@kunde.example>\n\n"
            "想当面谈谈第三次维修,\n"
            "请带上记录; 谢谢。"
        ),
        "",
    ),
    "calendar-invitation-google-cancelled": (
        (
            "Nobody came last time, so I cancel this visit.\n\n"
            "Cancelled: Visit of your engineer\n"
            "When: 2026-03-06\n"
            "Organiser: rosa@gcal.example"
        ),
        "Nobody came last time, so I cancel this visit.",
    ),
    "parts-mail-in-mail-with-name": ("Please help my neighbour.", "Please help my neighbour."),
    "parts-of-a-digest": ("All three are about the same leak.", "All three are about the same leak."),
    "inline-uuencoded-picture": (
        "The crack is on the left side.\n\n\nPlease repair it.",
        "The crack is on the left side.\n\n\nPlease repair it.",
    ),
    "inline-yenc-picture": ("The table is scratched.", "The table is scratched."),
    "inline-begin-is-only-a-word": (
        "begin 644 days ago\nThat is when I first wrote to you.\nend of story",
        "begin 644 days ago\nThat is when I first wrote to you.\nend of story",
    ),
    "tnef-holds-rich-text": (
        "The wardrobe’s door fell on my foot.\nPlease collect it.",
        "The wardrobe’s door fell on my foot.\nPlease collect it.",
    ),
    "parts-mail-in-mail-without-words": ("The parcel is wet.", ""),
}

EXPECTED = {**FILES, **PROTECTION, **TEXTS}


@pytest.mark.parametrize(("name", "files"), FILES.items(), ids=FILES)
def test_files_are_listed_for_what_they_are(name: str, files: list[tuple[str, str, int, str | None]]) -> None:
    """Every file has a safe name, its declared and its true type, and its size."""
    assert files == [(one.name, one.type, one.size, one.true_type) for one in parse.read(kept(name)).attachments]


@pytest.mark.parametrize("name", FILES, ids=FILES)
def test_content_is_all_of_the_file(name: str) -> None:
    """The bytes are there, as many as the size says, and twice the same."""
    attachments = parse.read(kept(name)).attachments

    assert [one.size for one in attachments] == [len(one.content) for one in attachments]
    assert attachments == parse.read(kept(name)).attachments


@pytest.mark.parametrize(("name", "protection"), PROTECTION.items(), ids=PROTECTION)
def test_protection_of_the_whole_mail_is_known(name: str, protection: Protection) -> None:
    """S/MIME and OpenPGP are recognised and left alone."""
    assert protection == parse.read(kept(name)).protection


@pytest.mark.parametrize(("name", "text", "new_text"), [(name, *texts) for name, texts in TEXTS.items()], ids=TEXTS)
def test_text_beside_files_is_read(name: str, text: str, new_text: str) -> None:
    """Files leave the text, invitations are readable, and armour is not what somebody wrote."""
    message = parse.read(kept(name))

    assert (text, new_text) == (message.text, message.new_text)


def test_a_file_in_the_text_can_still_be_read_as_it_was_written() -> None:
    """Should words ever be taken for one, they are not lost; a colleague is spared the letters and digits."""
    message = parse.read(kept("inline-uuencoded-picture"))

    before, _, after = message.as_written.partition("begin 644 ")
    assert before.strip() == "The crack is on the left side."
    assert after.endswith(("end\nPlease repair it.", "end\n\nPlease repair it."))
    assert "begin 644" not in message.text
