"""Links in our mails: where they can lead, and what stands where nobody can tap."""

import re
from pathlib import Path

import pytest

from processor.outbound import links
from processor.outbound.markdown import fill, mark, page
from processor.outbound.templates import TemplateLibrary
from tests.outbound.template_folder import SHIPPED, folder_with, library

LAYOUT = (SHIPPED / "layout.html").read_text(encoding="utf-8")
TAKE = "mailto:help+a.b@desk.example?subject=%5BT-1042%5D&body=%23take"


def html_of(body: str, *values: str) -> str:
    """Return the page of a text in which marks stand for the values."""
    return fill(page(f"Subject: x\n\n{body}\n", LAYOUT, "en"), values).html


@pytest.mark.parametrize(
    "target",
    [
        "javascript:alert(1)",
        "https://a.example/",
        "mailto:",
        "mailto:a b",
        "mailto:a\nb",
        'mailto:"><script>',
        "mailto:a<b>",
        "MAILTO:a",
        "",
    ],
)
def test_a_link_leads_nowhere_but_to_an_address_to_write_to(target: str) -> None:
    """Whatever a value is, a tap can begin a mail and nothing else."""
    assert links.writes_to(target) == links.NOWHERE
    assert 'href="mailto:"' in html_of(f"[Take it]({mark(0)})", target)


def test_a_good_address_arrives_as_it_is() -> None:
    """The mail program gets the address, the subject and the command of the tap."""
    assert f'href="{TAKE.replace("&", "&amp;")}"' in html_of(f"[{mark(0)}]({mark(1)})", "Take it", TAKE)


def test_a_list_of_links_becomes_cells_that_a_finger_can_hit() -> None:
    """Each has a cell of at least 44 pixels, in attributes and styles, since mail programs read one or the other."""
    shown = html_of(f"- [{mark(0)}]({mark(1)})\n- [{mark(2)}]({mark(3)})", "Take it", TAKE, "Ask", TAKE)

    assert shown.count('<td height="44"') == 2
    assert shown.count("display: block;padding: 9px 16px;") == 2
    assert "<li" not in shown
    assert shown.count('role="presentation"') == 3


@pytest.mark.parametrize("body", ["- [a]({0})\n- b", "- [a]({0}) and [b]({0})", "- x [a]({0})", "1. [a]({0})"])
def test_any_other_list_stays_a_list(body: str) -> None:
    """Only a list of nothing but links is turned into cells."""
    assert "<li" in html_of(body.format(mark(0)), TAKE)


def test_the_text_part_has_the_words_of_a_link_alone(tmp_path: Path) -> None:
    """Nobody reads through percent signs to find out what to do."""
    source = (
        "Subject: How was it? [{{ ticket.ref }}]\n\n{{ customer.greeting }}\n\n"
        "{% for one in rating.links %}\n- [{{ one.score }} · {{ one.label }}]({{ one.href }})\n{% endfor %}\n"
    )
    rendered = library(folder_with(tmp_path, {"follow-up.en.md": source})).render("follow-up", "en", _rated())

    assert rendered.text == "Hello,\n\n- 5 · very well\n- 1 · very badly\n"
    assert re.findall(r'href="([^"]+)"', rendered.html) == [TAKE.replace("&", "&amp;"), "mailto:"]


def test_a_file_number_is_never_parted() -> None:
    """A line does not end after its hyphen, and a search still finds it; where it stands among a customer's own lines it stays as it is."""
    shown = html_of(f"File {mark(0)}\n\n> {mark(1)}", "T-1042 and T-1043", "T-1042\nT-1043")

    assert shown.count('<span style="white-space: nowrap;">T-104') == 2
    assert "T-1042<br>" in shown


def _rated() -> dict[str, object]:
    rated = [{"score": 5, "label": "very well", "href": TAKE}, {"score": 1, "label": "very badly", "href": "https://a.example/"}]
    return {"ticket": {"ref": "T-1042"}, "customer": {"greeting": "Hello,"}, "rating": {"links": rated}}


def test_a_layout_without_rules_for_links_still_gives_links(tmp_path: Path) -> None:
    """Whoever writes a plain layout of their own loses the frames and nothing else."""
    folder_with(tmp_path, {})
    (tmp_path / "layout.html").write_text(re.sub(r"(?s)<style>.*</style>", "", LAYOUT), encoding="utf-8")

    assert TemplateLibrary(tmp_path, ("en",)).refresh() == ()
