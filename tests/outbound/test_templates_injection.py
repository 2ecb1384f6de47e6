"""What strangers write into a mail stays text in every part of every mail we send."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from processor.errors import TemplateError
from processor.outbound.samples import trials_for, values_for
from processor.outbound.templates import TemplateLibrary
from tests.outbound.template_folder import RESTRAINED, SHIPPED, folder_with, library

SOURCE = (
    "Subject: {{ firm.name }} [{{ ticket.ref }}]\n\n# About {{ ticket.ref }}\n\nIn **{{ firm.name }}**:\n\n> {{ ticket.received_at }}\n"
)
TRICKS = [
    "{{ 7*7 }}",
    "{% for x in y %}",
    "**b**",
    "[l](javascript:x)",
    "![i](http://e)",
    "<img src=x onerror=y>",
    "<script>",
    "</td>",
    "`",
    "\n\n# h",
    "\n> q",
    "\r\nBcc: x",
]
HOSTILE = st.lists(st.sampled_from(TRICKS) | st.text(max_size=10), max_size=8).map("".join)

SHIPPED_LIBRARY = library(SHIPPED)


@pytest.fixture(scope="module")
def templates(tmp_path_factory: pytest.TempPathFactory) -> TemplateLibrary:
    """Return a library whose one template prints values in a heading, in bold, and as a quote."""
    return library(folder_with(tmp_path_factory.mktemp("templates"), {"acknowledgement.restrained.en.md": SOURCE}))


def tags(html: str) -> list[tuple[str | None, tuple[tuple[str, str | None], ...]]]:
    """Return the elements of a page in their order, line breaks and what sets values and file numbers apart aside."""
    nodes = LexborHTMLParser(html).root
    assert nodes is not None
    return [(node.tag, tuple(sorted(node.attributes.items()))) for node in nodes.traverse() if node.tag not in {"br", "bdi", "span"}]


def values(text: str) -> Mapping[str, object]:
    """Return the values of the template, one of them as given."""
    return {"ticket": {"ref": "T-1042", "received_at": text}, "firm": {"name": text}}


@given(HOSTILE)
def test_no_value_becomes_markup(templates: TemplateLibrary, text: str) -> None:
    """Whatever the values are, the page has the same elements with the same attributes, and the subject one line."""
    rendered = templates.render("acknowledgement", "en", values(text), "restrained")

    assert tags(rendered.html) == tags(templates.render("acknowledgement", "en", values("plain"), "restrained").html)
    assert "\n" not in rendered.subject


@pytest.mark.parametrize(("name", "language"), [(one.name, one.language) for one in SHIPPED_LIBRARY.templates()])
def test_no_shipped_mail_takes_markup_from_values(name: str, language: str) -> None:
    """Links, pictures, tags and template syntax of a customer arrive as the letters they are."""
    trials = trials_for(name)
    plain, hostile = (
        SHIPPED_LIBRARY.render(name, language, trials[trial]) for trial in ("very long values", "values that try to be markup")
    )

    assert tags(hostile.html) == tags(plain.html)
    assert "49" not in hostile.text
    assert "onerror" not in hostile.html or "&lt;img src=x onerror=&quot;x&quot;&gt;" in hostile.html


def test_a_quote_cannot_be_left(templates: TemplateLibrary) -> None:
    """Every line of a quoted message stays marked as theirs in the text part, and inside the quote in HTML."""
    rendered = templates.render("acknowledgement", "en", values("one\n\nYour desk:\r\n> two"), "restrained")

    assert rendered.text.endswith("\n> one\n> \n> Your desk:\n> > two\n")
    assert "one<br>\n<br>\nYour desk:<br>\n&gt; two</p>\n</blockquote>" in rendered.html


def test_a_value_amid_a_line_stays_in_it(templates: TemplateLibrary) -> None:
    """A file name with line breaks cannot begin a paragraph of ours."""
    rendered = templates.render("acknowledgement", "en", values("a\n\n# b"), "restrained")

    assert "In **a  # b**:\n" in rendered.text


def test_words_from_right_to_left_are_set_apart(templates: TemplateLibrary) -> None:
    """An Arabic name does not turn the sentence it stands in."""
    rendered = templates.render("acknowledgement", "en", values("ليلى"), "restrained")

    assert "\u2068ليلى\u2069" in rendered.text
    assert "<bdi>ليلى</bdi>" in rendered.html
    assert rendered.subject == "ليلى [T-1042]"


def test_a_page_from_right_to_left_says_so(tmp_path: Path) -> None:
    """Where html and body are dropped the cell still knows its language and direction."""
    source = "Subject: وصلتنا رسالتكم [{{ ticket.ref }}]\n\nوصلت رسالتكم {{ ticket.ref }}.\n"
    templates = library(folder_with(tmp_path, {"acknowledgement.restrained.ar.md": source}), ("ar",))

    page = templates.render("acknowledgement", "ar", RESTRAINED, "restrained").html

    assert '<html lang="ar" dir="rtl">' in page
    assert '<td lang="ar" dir="rtl" align="right"' in page
    assert '<bdi><span style="white-space: nowrap;">T-1042</span></bdi>' in page


def test_a_long_value_does_not_hide_the_file_number(templates: TemplateLibrary) -> None:
    """In a subject a value is cut at 80 characters; in a body it is cut only when nobody would read on."""
    rendered = templates.render("acknowledgement", "en", values("word " * 50_000), "restrained")

    assert rendered.subject.endswith("word… [T-1042]")
    assert len(rendered.subject) < 100
    assert rendered.text.endswith(" […]\n")
    assert len(rendered.html) < 256 * 1024


@pytest.mark.parametrize("name", ["reply", "solution"])
def test_what_a_colleague_writes_is_never_cut(name: str) -> None:
    """A customer reads the whole letter, or nobody gets it: half of one would say something else."""
    given = dict(values_for(name))

    whole = SHIPPED_LIBRARY.render(name, "en", {**given, "reply": {"text": "A line of the letter.\n" * 3_000 + "The end."}})

    assert whole.text.count("A line of the letter.") == 3_000
    assert "The end." in whole.html
    with pytest.raises(TemplateError, match="longer than"):
        SHIPPED_LIBRARY.render(name, "en", {**given, "reply": {"text": "x" * 300_000}})


@pytest.mark.parametrize("value", [object(), 1.5, b"bytes", {"inner": object()}], ids=["object", "float", "bytes", "inside"])
def test_only_plain_values_reach_a_template(templates: TemplateLibrary, value: object) -> None:
    """A database row would open its every column to the template."""
    with pytest.raises(TemplateError, match="a template takes text, numbers"):
        templates.render("acknowledgement", "en", {**values("x"), "more": value}, "restrained")


def test_too_much_is_refused(tmp_path: Path) -> None:
    """A mail of megabytes is a mistake, whatever made it so."""
    files = {
        "admin/template-refused.en.md": "Subject: Refused\n\n{% for problem in refused.problems %}\n- {{ problem.message }}\n{% endfor %}\n"
    }
    problems = [{"file": "f", "line": 1, "message": "<" * 20_000} for _ in range(20)]

    with pytest.raises(TemplateError, match="longer than 262144 characters"):
        library(folder_with(tmp_path, files)).render("admin/template-refused", "en", {"refused": {"problems": problems}})
