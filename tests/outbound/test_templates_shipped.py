"""The templates that come with the program, and what docs/templates.md says of them."""

import re
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from processor.outbound.samples import CATALOGUE, trials_for, values_for
from tests.outbound.template_folder import LANGUAGES, SHIPPED, library

DOCUMENTATION = (Path(__file__).resolve().parents[2] / "docs" / "templates.md").read_text(encoding="utf-8")
FILES = sorted(SHIPPED.rglob("*.md"))
TEMPLATES = library(SHIPPED)
TO_CUSTOMERS = [name for name in CATALOGUE if "/" not in name]

every_mail = pytest.mark.parametrize(("name", "language"), [(name, language) for name in CATALOGUE for language in LANGUAGES])
every_file = pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(SHIPPED).as_posix())


def words(file: Path) -> str:
    """Return what a template says itself, without its tags, its commands and addresses in code."""
    return re.sub(r"\{\{.*?\}\}|\{%.*?%\}|`[^`]*`|\ASubject:", " ", file.read_text(encoding="utf-8"))


def test_every_mail_is_there_in_every_shipped_language() -> None:
    """Nothing is missing, refused or superfluous."""
    assert library(SHIPPED).load() == ()
    assert {(template.name, template.language) for template in TEMPLATES.templates()} == {
        (name, language) for name in CATALOGUE for language in LANGUAGES
    }
    assert len(FILES) == len(CATALOGUE) * len(LANGUAGES)


@every_mail
def test_every_mail_reads_well_with_all_and_with_few_values(name: str, language: str) -> None:
    """Both parts are whole: no tag is left over, no hole, no doubled blank line, and both say the same."""
    for trial, values in trials_for(name).items():
        if trial == "values that try to be markup":
            continue
        rendered = TEMPLATES.render(name, language, values)
        assert rendered.subject.strip() == rendered.subject != ""
        assert not re.search(r"\{\{|\{%|None|\n\n\n|  |\(\)", rendered.text.replace("\u2068", "").replace("\u2069", ""))
        body = LexborHTMLParser(rendered.html).body
        assert body is not None
        assert letters(body.text()) == letters(rendered.text)


def letters(text: str) -> str:
    """Return the letters and figures of a text, in their order."""
    return "".join(character for character in text if character.isalnum())


@every_mail
def test_no_page_loads_anything(name: str, language: str) -> None:
    """No style sheet, picture, script, form, link or address of anything elsewhere; styles stand in the elements."""
    page = TEMPLATES.render(name, language, values_for(name, language)).html

    assert not re.search(r"<(?:style|img|script|form|link|svg|a)\b|https?:|url\(|class=", page)
    assert f'<html lang="{language}" dir="ltr">' in page
    assert f'<td lang="{language}" dir="ltr" align="left"' in page
    assert '<p style="margin: 0 0 16px 0;">' in page
    assert len(page) < 10_000


@pytest.mark.parametrize("name", TO_CUSTOMERS)
def test_a_subject_to_a_customer_ends_in_the_file_number(name: str) -> None:
    """The number stands where a customer's mail program shows it and where a reply brings it back."""
    assert TEMPLATES.render(name, "en", values_for(name)).subject.endswith(" [T-1042]")
    assert TEMPLATES.render(name, "zh-CN", values_for(name, "zh-CN")).subject.endswith("〔T-1042〕")


@pytest.mark.parametrize("name", ["acknowledgement.restrained", "acknowledgement.together"])
def test_an_unproved_sender_gets_nothing_of_what_was_written(name: str) -> None:
    """These mails are given the number, the time and our name, so they can tell nobody anything else."""
    assert {value.path for value in CATALOGUE[name].values} == {"ticket.ref", "ticket.received_at", "firm.name"}


@pytest.mark.parametrize("name", ["staff/new-ticket", "staff/customer-wrote"])
@pytest.mark.parametrize(("language", "said"), [("en", "is NOT sent to the customer"), ("zh-CN", "不会发给客户")])
def test_a_colleague_learns_where_a_reply_goes(name: str, language: str, said: str) -> None:
    """Nobody believes to have answered a customer who got nothing."""
    rendered = TEMPLATES.render(name, language, values_for(name, language))

    assert said in rendered.text
    assert "ann.lee@customer.example" in rendered.text


@every_file
def test_a_file_speaks_one_language(file: Path) -> None:
    """English files hold no Chinese, and Chinese files no English sentence and no half-width punctuation."""
    said = words(file)
    if file.name.endswith(".en.md"):
        assert not re.search(r"[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]", said)
    else:
        assert not re.search(r"(?:[A-Za-z]{2,} ){2,}[A-Za-z]{2,}", said)
        assert not re.search(r"[,:;?!()]", said)


@every_file
def test_no_mail_promises_without_a_date_or_talks_down(file: Path) -> None:
    """Soon is no date; a program does not guess feelings, apologise in formulas or cheer."""
    assert not re.search(
        r"\b(?:soon|shortly|as soon as possible|promptly|right away|inconvenience|unfortunately|policy|sorry)\b|!"
        "|尽快|马上|立即|稍后|不便|很遗憾|请谅解|规定|亲爱的",
        words(file),
        re.IGNORECASE,
    )


def test_the_documentation_names_every_template_and_value() -> None:
    """Whoever edits a template finds in the documentation what it is given, no more and no less."""
    sections = re.split(r"^### ", DOCUMENTATION.partition("## The values")[2], flags=re.MULTILINE)[1:]
    documented = {section.split("\n")[0]: re.findall(r"^\| `([^`]+)` \| (.+) \|$", section, re.MULTILINE) for section in sections}

    assert documented == {name: [(value.path, value.meaning) for value in about.values] for name, about in CATALOGUE.items()}
