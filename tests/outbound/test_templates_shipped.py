"""The templates that come with the program, and what docs/templates.md says of them."""

import re
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from processor.mail import quoting
from processor.outbound.catalogue import CATALOGUE, is_for_customers, is_sent_by_itself
from processor.outbound.lint_rules import RULES
from processor.outbound.samples import few_values_for, trials_for, values_for
from tests.outbound.template_folder import SHIPPED, library

DOCUMENTATION = (Path(__file__).resolve().parents[2] / "docs" / "templates.md").read_text(encoding="utf-8")
FILES = sorted(SHIPPED.rglob("*.md"))
TEMPLATES = library(SHIPPED)
OURS = ("en", "zh-CN")
ALL = ("ar", "de", "en", "es", "fr", "ja", "zh-CN", "zh-TW")
TO_COLLEAGUES = [name for name in CATALOGUE if name.startswith("staff/")]
ABOUT_A_MAIL = ("staff/new-ticket", "staff/customer-wrote", "staff/sensitive")  # a customer's: it is theirs, whoever answers
SOOTHING = [name for name in CATALOGUE if name.startswith("soothing.")]

every_mail = pytest.mark.parametrize(("name", "language"), [(one.name, one.language) for one in TEMPLATES.templates()])
every_file = pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(SHIPPED).as_posix())


def languages_of(name: str) -> tuple[str, ...]:
    """Return the languages a mail is shipped in: whoever writes in one of them is at least acknowledged in it."""
    return ALL if name.startswith("acknowledgement.") else OURS


def words(file: Path) -> str:
    """Return what a template says itself, without its tags, its commands and addresses in code."""
    return re.sub(r"\]\(\{\{.*?\}\}\)|\{\{.*?\}\}|\{%.*?%\}|`[^`]*`|\ASubject:", " ", file.read_text(encoding="utf-8"))


def letters(text: str) -> str:
    """Return the letters and figures of a text, in their order."""
    return "".join(character for character in text if character.isalnum())


def without_isolation(text: str) -> str:
    """Return a text without the marks that set values apart."""
    return text.replace("\u2068", "").replace("\u2069", "")


def test_every_mail_is_there_in_every_shipped_language() -> None:
    """Nothing is missing, refused or superfluous, and nothing could be better as far as the rules can tell."""
    assert library(SHIPPED).load() == ()
    assert TEMPLATES.warnings() == ()
    expected = {(name, language) for name in CATALOGUE for language in languages_of(name)}
    assert {(template.name, template.language) for template in TEMPLATES.templates()} == expected
    assert len(FILES) == len(expected)


@every_mail
def test_every_mail_reads_well_with_all_and_with_few_values(name: str, language: str) -> None:
    """Both parts are whole: no tag is left over, no hole, no doubled blank line, and both say the same."""
    for trial, values in trials_for(name, language).items():
        if trial == "values that try to be markup":
            continue
        rendered = TEMPLATES.render(name, language, values)
        assert rendered.subject.strip() == rendered.subject != ""
        assert not re.search(r"\{\{|\{%|None|\n\n\n|  |\(\)", without_isolation(rendered.text))
        assert not re.search(r"[:：]\n\n\w", rendered.text.partition("\n\n")[2])  # after the greeting a colon leads to a list
        body = LexborHTMLParser(rendered.html).body
        assert body is not None
        assert letters(body.text()) == letters(rendered.text)


@every_mail
def test_no_page_loads_anything(name: str, language: str) -> None:
    """No style sheet, picture, script, form or address of anything elsewhere; a link writes to us; styles stand in the elements."""
    page = TEMPLATES.render(name, language, values_for(name, language)).html
    direction, align = ("rtl", "right") if language == "ar" else ("ltr", "left")

    assert not re.search(r"<(?:style|img|script|form|link|svg)\b|https?:|url\(|class=|<a (?!href=\"mailto:help\+)", page)
    assert f'<html lang="{language}" dir="{direction}">' in page
    assert f'<td lang="{language}" dir="{direction}" align="{align}"' in page
    assert '<p style="margin: 0 0 16px 0;">' in page
    assert len(page) < 14_000


@every_mail
def test_every_link_is_a_cell_that_a_finger_can_hit(name: str, language: str) -> None:
    """No list of links has run into another list, where they would be small and close together."""
    page = TEMPLATES.render(name, language, values_for(name, language)).html

    assert page.count('<td height="44"') == page.count("<a ")


@every_mail
def test_no_page_sets_a_colour_of_letters_or_ground(name: str, language: str) -> None:
    """By night a mail program chooses both; dark letters of ours on its dark ground could not be read."""
    page = TEMPLATES.render(name, language, values_for(name, language)).html

    assert not re.search(r"(?:^|[^-])color:|background|bgcolor", page)
    assert '<meta name="color-scheme" content="light dark">' in page


@pytest.mark.parametrize("name", [name for name in CATALOGUE if is_for_customers(name)])
def test_a_subject_to_a_customer_ends_in_the_file_number(name: str) -> None:
    """The number stands where a customer's mail program shows it and where a reply brings it back."""
    for language in languages_of(name):
        subject = TEMPLATES.render(name, language, values_for(name, language)).subject
        assert subject.endswith("〔T-1042〕" if language.startswith("zh") else " [T-1042]")


@pytest.mark.parametrize(
    ("name", "given"),
    [
        ("acknowledgement.restrained", {"heard.facts[]", "heard.wishes?", "promise?.at"}),
        ("acknowledgement.neutral", set()),
        ("acknowledgement.together", set()),
    ],
)
def test_an_unproved_sender_gets_no_words_of_what_was_written(name: str, given: set[str]) -> None:
    """They are given the number, the time and our name, at most bare numbers, dates, and wishes in our words."""
    assert {value.path for value in CATALOGUE[name].values} == {"ticket.ref", "ticket.received_at", "firm.name"} | given


@pytest.mark.parametrize("name", TO_COLLEAGUES)
@pytest.mark.parametrize(
    ("language", "goes", "stays", "inside"),
    [
        ("en", "Reply = goes to Ann Lee.", r"Reply = (?:stays inside\.|your \w+ to Chen Wei\. It stays inside)", "INTERNAL"),
        ("zh-CN", "回复 = 发给李娟。", "回复 = (?:答复陈伟，|写给陈伟，)?只留内部", "内部"),
    ],
)
def test_a_colleague_learns_where_a_reply_goes(name: str, language: str, goes: str, stays: str, inside: str) -> None:
    """Nobody believes to have answered a customer who got nothing, or to be among ourselves when a customer reads it."""
    given = dict(values_for(name, language))
    customer = TEMPLATES.render(name, language, given) if "reply" in given else None
    internal = TEMPLATES.render(name, language, {**given, "reply": {"to": None}})

    assert re.search(stays, internal.text)
    assert customer is None or (goes in customer.text and not re.search(stays, customer.text) and not customer.subject.startswith(inside))
    assert internal.subject.startswith(inside) or name in ABOUT_A_MAIL


@pytest.mark.parametrize("name", TO_COLLEAGUES)
@pytest.mark.parametrize("language", OURS)
def test_a_mail_to_a_colleague_begins_with_the_line_above_which_a_reply_stands(name: str, language: str) -> None:
    """Whatever a mail program quotes and however, nothing of a notification is ever taken for what a colleague wrote."""
    text = TEMPLATES.render(name, language, values_for(name, language)).text

    assert quoting.new_text(text) == ""
    assert quoting.new_text(f"Yes, please.\n\n{text}") == "Yes, please."


@pytest.mark.parametrize("name", ["staff/new-ticket", "staff/customer-wrote", "staff/sensitive"])
@pytest.mark.parametrize(
    ("language", "tag", "labels", "feels", "quote"),
    [
        ("en", "[T-1042 P2 anger 3] ", ["LOOK OUT:", "FACTS:", "FEELS:", "WANTS:", "EARLIER:"], "FEELS:", "> The door was dented"),
        ("zh-CN", "〔T-1042 P2 愤怒 3〕", ["【留意】", "【事实】", "【情绪】", "【期待】", "【此前】"], "【情绪】", "> 周六送到的时候"),
    ],
)
def test_the_listening_card_stands_above_the_message(name: str, language: str, tag: str, labels: list[str], feels: str, quote: str) -> None:
    """A colleague sees what was heard before the letter, which follows whole; what was not heard takes no line."""
    whole, bare = (TEMPLATES.render(name, language, values(name, language)) for values in (values_for, few_values_for))

    assert whole.subject.startswith(tag)
    places = [whole.text.index(one) for one in [*labels, quote]]
    assert places == sorted(places)
    assert [label for label in labels if label in bare.text] == [feels]


@pytest.mark.parametrize("language", OURS)
def test_the_duty_people_learn_what_the_customer_got(language: str) -> None:
    """Whether a neutral receipt went out decides how a person begins the answer."""
    values = values_for("staff/sensitive", language)

    with_receipt, without = (
        TEMPLATES.render("staff/sensitive", language, {**values, "alert": {"receipt": receipt, "yours": False}}).text
        for receipt in (True, False)
    )

    said = {"en": ("a neutral receipt and nothing else", "no automatic mail"), "zh-CN": ("只收到一封中性的回执", "没有收到任何自动邮件")}
    assert (said[language][0] in with_receipt, said[language][1] in without) == (True, True)
    assert said[language][0] not in without


@pytest.mark.parametrize("name", SOOTHING)
@pytest.mark.parametrize("language", OURS)
def test_a_soothing_mail_says_what_happened_what_was_done_and_who_writes_when(name: str, language: str) -> None:
    """In this order, and without the customer's own words, the next step or a department it still reads as a letter."""
    given = values_for(name, language)
    whole, bare = (TEMPLATES.render(name, language, values).text for values in (given, few_values_for(name, language)))
    english = language == "en"
    parts = [
        "“",
        "photo of the parcel" if english else "出库时的照片",
        "fitter" if english else "安装师傅",
        "3 March" if english else "3月3日",
    ]

    places = [whole.index(part) for part in parts]

    assert places == sorted(places)
    assert ("“" in bare, "3 March" in bare or "3月3日" in bare) == (False, True)


def test_the_letter_after_a_death_is_never_sent_by_the_program() -> None:
    """It is a draft for a colleague, in the first person; the reply that they send it in names who writes."""
    rendered = TEMPLATES.render("drafts/grief", "en", values_for("drafts/grief"))

    assert not is_sent_by_itself("drafts/grief")
    assert "automatically" not in rendered.text
    assert "I will look after this from beginning to end" in rendered.text


@pytest.mark.parametrize("name", [name for name in CATALOGUE if name.startswith("acknowledgement.")])
def test_a_german_letter_goes_on_in_lower_case(name: str) -> None:
    """After “Guten Tag,” the sentence goes on, as German writes it."""
    for values in (values_for, few_values_for):
        first = TEMPLATES.render(name, "de", values(name, "de")).text.split("\n\n")[1]
        assert first[:2] == "Ih" or first[0].islower()


@every_file
def test_a_file_keeps_to_the_signs_of_its_language(file: Path) -> None:
    """Full-width signs in Chinese and Japanese, none elsewhere; Arabic commas in Arabic; no line break before a French colon."""
    language, said = file.name.split(".")[-2], words(file)
    wrong = {
        "ar": r"[,;?\u3000-\u303f\uff00-\uffef]",
        "fr": r" [:;!?»]|« |[\u3000-\u303f\uff00-\uffef]|\w'\w",
        "ja": r"[,:;?!()“”]",
        "zh-CN": r"[,:;?!()「」]",
        "zh-TW": r"[,:;?!()“”]",
    }
    assert not re.search(wrong.get(language, r"[\u3000-\u303f\uff00-\uffef]"), re.sub(r"^- ", "", said, flags=re.MULTILINE))


def test_the_documentation_names_every_template_and_value() -> None:
    """Whoever edits a template finds in the documentation what it is given, no more and no less."""
    sections = re.split(r"^### ", DOCUMENTATION.partition("## The values")[2], flags=re.MULTILINE)[1:]
    documented = {section.split("\n")[0]: re.findall(r"^\| `([^`]+)` \| (.+) \|$", section, re.MULTILINE) for section in sections}

    assert documented == {name: [(value.path, value.meaning) for value in about.values] for name, about in CATALOGUE.items()}


def test_the_documentation_names_every_rule() -> None:
    """Whoever is told a rule's code finds in the documentation what it means."""
    assert dict(re.findall(r"^\| ([EW]\d+) \| (.+) \|$", DOCUMENTATION, re.MULTILINE)) == RULES
