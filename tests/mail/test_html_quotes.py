"""What mail programs mark in HTML as quoted, and what is left without it."""

import pytest

from processor.mail import html

CITE = "<blockquote type=cite>theirs</blockquote>"
HEADER = "<b>From:</b> Acme &lt;care@acme.example&gt;<br><b>Sent:</b> Monday<br><b>To:</b> Ann<br><b>Subject:</b> x"
CONTAINERS = {
    "gmail": "<div class=gmail_quote><div class=gmail_attr>On x wrote:</div><blockquote class=gmail_quote>theirs</blockquote></div>",
    "gmail with a line at the left": '<blockquote class=gmail_quote style="margin:0;border-left:1px solid">theirs</blockquote>',
    "apple": CITE,
    "thunderbird": f"<div class=moz-cite-prefix>Ann escreveu ontem:</div>{CITE}",
    "outlook web": f"<hr><div id=divRplyFwdMsg>{HEADER}</div><div>theirs</div>",
    "outlook": f'<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm"><p>{HEADER}</p></div><p>theirs</p>',
    "outlook 2010": f'<div style="border:none;border-top:solid #B5C4DF 1.0pt"><p>{HEADER}</p></div><p>theirs</p>',
    "outlook 2000": f"<div class=OutlookMessageHeader>{HEADER}</div><p>theirs</p>",
    "outlook for phones": f"<div id=mail-editor-reference-message-container><div>{HEADER}</div><div>theirs</div></div>",
    "yahoo": "<div class=yahoo_quoted><div>On Monday Ann wrote:</div>theirs</div>",
    "proton": "<div class=protonmail_quote><blockquote class=protonmail_quote>theirs</blockquote></div>",
    "qq": "<includetail><div>theirs</div></includetail>",
    "netease": "<blockquote id=isReplyContent>theirs</blockquote>",
    "netease for phones": "<div class=ntes-mailmaster-quote>theirs</div>",
    "zoho": "<div class=zmail_extra>theirs</div>",
    "mail.ru": "<blockquote id=mail-app-auto-quote>theirs</blockquote>",
    "gmx": '<div name="quote">theirs</div>',
    "an introduced block quote": '<div>02.03.2026, 09:05, "Acme" &lt;care@acme.example&gt;:</div><blockquote>theirs</blockquote>',
    "gmail signature": "<div class=gmail_signature>theirs</div>",
    "thunderbird signature": "<pre class=moz-signature>-- \ntheirs</pre>",
}


@pytest.mark.parametrize("container", CONTAINERS.values(), ids=CONTAINERS)
def test_container_is_left_out(container: str) -> None:
    """What a program marks as quoted is in the text, but not in the sender's own."""
    found = html.read(f"<p>mine</p>{container}")

    assert found.own == "mine"
    assert "theirs" in found.text


@pytest.mark.parametrize("container", CONTAINERS.values(), ids=CONTAINERS)
def test_mail_that_is_all_inside_a_container_is_kept_whole(container: str) -> None:
    """Where nothing is left, the sender may have written inside."""
    found = html.read(container)

    assert found.own == found.text


@pytest.mark.parametrize(
    ("source", "own"),
    [
        (f"{CITE}one{CITE}two", "one\n\ntwo"),
        ("a@b.example wrote on 02.03.2026 09:05:<blockquote>q</blockquote>one<blockquote>q</blockquote>two", "one\n\ntwo"),
        (f"<div>On 2 Mar 2026 09:05 Ann &lt;ann@b.example&gt; wrote:</div>{CITE}one", "one"),
        (f"<blockquote type=cite><div>a</div>{CITE}</blockquote>one", "one"),
    ],
    ids=["containers", "block quotes", "an introduction", "nested containers"],
)
def test_answers_around_quotes_are_kept(source: str, own: str) -> None:
    """Only the quotes and what introduces them go, not what stands between and below them."""
    assert html.read(source).own == own


@pytest.mark.parametrize(
    "source",
    [
        "This is what I was told:<blockquote>Go away.</blockquote>Is that so?",
        "Look:<blockquote class=gmail_quote style='border:none'>Go away.</blockquote>Is that so?",
        "<blockquote>Go away.</blockquote>",
        f"<blockquote>Look:<div class=OutlookMessageHeader>{HEADER}</div>Go away.</blockquote>Is that so?",
    ],
    ids=["block quote", "indented in gmail", "nothing else", "a header inside"],
)
def test_block_quotes_of_the_writer_are_kept(source: str) -> None:
    """People indent; a block quote without a mark or an introduction is theirs."""
    found = html.read(source)

    assert "Go away." in found.own


def test_forward_keeps_its_container() -> None:
    """The mail that is passed on stands in a container too, and may be all there is."""
    found = html.read(f"<div>Sent from my iPhone</div><div>Begin forwarded message:</div>{CITE}")

    assert found.own == found.text


def test_words_below_a_signature_that_is_left_out_are_kept() -> None:
    """The two hyphens above a marked signature go with it."""
    assert html.read("<p>one</p><div>-- <br></div><div class=gmail_signature>Ann</div><p>two</p>").own == "one\n\ntwo"
