"""The templates in use: which is taken, what is refused, what a change does."""

from pathlib import Path

import pytest

from processor.errors import TemplateError
from processor.outbound.templates import Problem, TemplateLibrary
from tests.outbound.template_folder import GOOD, RESTRAINED, SHIPPED, folder_with, library, write

FILE = "acknowledgement.restrained.en.md"
TOLD_TOGETHER = "Subject: Together [{{ ticket.ref }}]\n\nAll in one.\n"


def text(templates: TemplateLibrary, language: str = "en") -> str:
    """Return the text of the restrained acknowledgement."""
    return templates.render("acknowledgement", language, RESTRAINED, "restrained").text


def test_a_mail_has_a_subject_a_text_and_html_and_tells_where_they_are_from(tmp_path: Path) -> None:
    """What a mail says can be traced to the file and its version."""
    rendered = library(folder_with(tmp_path, {FILE: GOOD})).render("acknowledgement", "en", RESTRAINED, "restrained")

    assert (rendered.subject, rendered.text) == ("Received [T-1042]", "We have it since Monday.\n")
    assert "We have it since Monday.</p>" in rendered.html
    assert (rendered.template, rendered.language, len(rendered.version)) == ("acknowledgement.restrained", "en", 12)


@pytest.mark.parametrize(
    ("files", "asked", "answered"),
    [
        (("en", "zh-CN"), "zh-CN", "zh-CN"),
        (("en", "zh-CN"), "ZH-cn", "zh-CN"),
        (("en", "zh"), "zh-CN", "zh"),
        (("en", "zh-CN"), "zh-TW", "en"),
        (("en", "zh-CN"), "zh", "zh-CN"),
        (("en",), "en-GB", "en"),
        (("en", "zh-CN"), "fr", "en"),
        (("en", "zh-CN"), "", "en"),
    ],
    ids=["own", "case", "base", "other country", "no country", "English", "none", "unknown"],
)
def test_a_mail_in_another_language_is_never_silent(tmp_path: Path, files: tuple[str, ...], asked: str, answered: str) -> None:
    """The customer's language, its base, then the first configured one; the result tells which it was."""
    sources = {f"acknowledgement.restrained.{language}.md": GOOD.replace("We have it since ", "") for language in files}
    templates = library(folder_with(tmp_path, {name: source.replace("Received", "") for name, source in sources.items()}))

    assert templates.render("acknowledgement", asked, RESTRAINED, "restrained").language == answered
    assert templates.language_for("acknowledgement", asked, "restrained") == answered


def test_what_is_nowhere_cannot_be_rendered(tmp_path: Path) -> None:
    """A missing template is an error that names the file to write."""
    templates = library(folder_with(tmp_path, {FILE: GOOD}))

    with pytest.raises(TemplateError, match=r"acknowledgement\.full\.en\.md or acknowledgement\.en\.md"):
        templates.render("acknowledgement", "zh-CN", {}, "full")


@pytest.mark.parametrize(
    ("source", "line", "said"),
    [
        (GOOD + "\n{{ ticket.nmae }}\n", 5, "there is no value “ticket.nmae”; this mail knows ticket.ref, "),
        (GOOD + "{% if ticket.ref == 'never' %}\n{{ tiket }}\n{% endif %}\n", 5, "there is no value “tiket”"),
        (GOOD + "{% if x %}", 4, "Unexpected end of template"),
        (GOOD + "{{ ticket.ref.upper() }}", 4, "calls nothing but its own macros"),
        (GOOD + "{{ ticket.ref * 9 }}", 4, "mails do not calculate"),
        (GOOD + "{{ ticket.ref + 1 }}", 4, "can only concatenate str"),
        (GOOD + "{% macro again() %}{{ again() }}{% endmacro %}{{ again() }}", 4, "maximum recursion depth"),
        (GOOD + "{% if ticket.ref | length > 0 %}{{ none }}{% endif %}", 4, "yes, no and missing values"),
        (GOOD + "{{ ticket }}", 4, "a whole list cannot be printed"),
        (GOOD + "{{ ticket.ref | replace('a', 'b') }}", 4, "No filter named 'replace'"),
        (GOOD + "{% include 'x' %}", 4, "a mail is one file"),
        (GOOD + "{{ range(9) }}", 4, "there is no value “range”"),
        (GOOD + "<b>bold</b>", 4, "HTML is not taken"),
        (GOOD + "![x](y)", 4, "pictures are not sent"),
        (GOOD + "[x](https://a.example/{{ ticket.ref }})", None, "where no text can stand"),
        (GOOD + "您好", 4, "in another language"),
        (GOOD + "This is our fault.", 4, "“our fault” may not stand"),
        (GOOD + "\ue0000\ue001", 4, "private use"),
        ("Hello\n\nBody {{ ticket.ref }}", 1, "the first line must be"),
        ("Subject: {{ ticket.ref }}\nBody", 2, "a blank line"),
        ("Subject: {{ ticket.ref }}\n\n", 2, "a blank line"),
        ("Subject: Received\n\nBody", 1, "must hold {{ ticket.ref }}"),
    ],
    ids=lambda value: value.strip()[-30:] if isinstance(value, str) else None,
)
def test_a_mistake_is_told_with_its_line(tmp_path: Path, source: str, line: int | None, said: str) -> None:
    """Whoever edits a template learns where the mistake is before a customer does."""
    problems = TemplateLibrary(folder_with(tmp_path, {FILE: source}), ("en",)).refresh()

    assert [(FILE, line)] == [(problem.file, problem.line) for problem in problems]
    assert said in problems[0].message


def test_a_good_change_goes_live_and_a_bad_one_is_refused_once(tmp_path: Path) -> None:
    """Between two looks: a bad version leaves the good one in use and is told once, a good version replaces it."""
    templates = library(folder_with(tmp_path, {FILE: GOOD}))

    write(tmp_path, FILE, GOOD + "{{ tiket }}")
    refused = [templates.refresh(), templates.refresh()]
    in_between = text(templates)
    write(tmp_path, FILE, GOOD + "Thanks.\n")
    accepted = templates.refresh()

    assert [len(problems) for problems in refused] == [1, 0]
    assert in_between == "We have it since Monday.\n"
    assert (accepted, text(templates)) == ((), "We have it since Monday.\nThanks.\n")


def test_the_same_bad_version_is_never_told_twice(tmp_path: Path) -> None:
    """Saving it again, or coming back to it, says nothing new; another mistake does."""
    templates = library(folder_with(tmp_path, {FILE: GOOD}))
    told = []
    for source in (GOOD + "{{ a }}", GOOD + "{{ a }}", GOOD, GOOD + "{{ a }}", GOOD + "{{ b }}"):
        write(tmp_path, FILE, source)
        told.append(len(templates.refresh()))

    assert told == [1, 0, 0, 0, 1]


def test_a_new_template_goes_live_without_a_restart(tmp_path: Path) -> None:
    """A file that appears is taken over at the next look."""
    templates = library(folder_with(tmp_path, {FILE: GOOD}))

    write(tmp_path, "acknowledgement.together.en.md", TOLD_TOGETHER)

    assert templates.refresh() == ()
    assert templates.names() == ("acknowledgement.restrained", "acknowledgement.together")


def test_a_file_that_vanishes_stays_in_use(tmp_path: Path) -> None:
    """Editors save by deleting and renaming; a mail must have its words all the while."""
    templates = library(folder_with(tmp_path, {FILE: GOOD}))

    (tmp_path / FILE).unlink()

    assert templates.refresh() == ()
    assert text(templates) == "We have it since Monday.\n"


@pytest.mark.parametrize(
    ("file", "raw", "said"),
    [
        ("acknowledgment.full.en.md", GOOD.encode(), "sends no mail called “acknowledgment.full”"),
        ("notes.md", GOOD.encode(), "does not end in a language"),
        (FILE, b"Subject: x\n\n\xff", "is not UTF-8"),
        (FILE, b"x" * 70_000, "more than 64 KB"),
    ],
    ids=["misspelt", "no language", "encoding", "size"],
)
def test_a_file_that_is_no_template_is_told(tmp_path: Path, file: str, raw: bytes, said: str) -> None:
    """A file that would never be used does not lie there unnoticed."""
    folder_with(tmp_path, {})
    (tmp_path / file).write_bytes(raw)

    [problem] = TemplateLibrary(tmp_path, ("en",)).refresh()

    assert problem.file == file
    assert said in problem.message


def test_a_bad_layout_is_refused_and_the_good_one_stays(tmp_path: Path) -> None:
    """The layout follows the same rule as the texts, and a new one is used for all of them."""
    templates = library(folder_with(tmp_path, {FILE: GOOD}))
    layout = (tmp_path / "layout.html").read_text(encoding="utf-8")

    write(tmp_path, "layout.html", layout.replace("<body", '<img src="https://x.example/i.png"><body'))
    refused = templates.refresh()
    write(tmp_path, "layout.html", layout.replace("{{ content }}", "<hr>{{ content }}"))
    accepted = templates.refresh()

    assert [problem.file for problem in refused] == ["layout.html"]
    assert accepted == ()
    assert "<hr>" in templates.render("acknowledgement", "en", RESTRAINED, "restrained").html


def test_without_a_layout_nothing_can_be_written(tmp_path: Path) -> None:
    """The missing layout is named, and not every template with it; once it is there all is well."""
    write(tmp_path, FILE, GOOD)
    templates = TemplateLibrary(tmp_path, ("en",))

    missing = templates.load()
    folder_with(tmp_path, {})
    templates.refresh()

    assert [problem.file for problem in missing] == ["layout.html"]
    assert text(templates) == "We have it since Monday.\n"


def test_what_a_language_lacks_is_told_at_the_start(tmp_path: Path) -> None:
    """A configured language without templates is a mistake to know of, and its effect is said."""
    shipped = {path.relative_to(SHIPPED).as_posix(): path.read_text(encoding="utf-8") for path in SHIPPED.rglob("*.en.md")}

    problems = TemplateLibrary(folder_with(tmp_path, shipped), ("en", "de")).load()

    assert Problem(FILE.replace(".en.", ".de."), None, "it is missing or was refused; mails in de are written in en instead") in problems
    assert len(problems) == len(shipped)


def test_a_fingerprint_is_that_of_the_version(tmp_path: Path) -> None:
    """After a restart the same mistake is recognised; the same mistake in a changed file is another one."""
    source = GOOD + "{{ a }}"
    first, second = (TemplateLibrary(folder_with(tmp_path, {FILE: source}), ("en",)) for _ in range(2))
    marks = [first.fingerprint(first.refresh()), second.fingerprint(second.refresh())]

    write(tmp_path, FILE, source + "\nmore\n")
    marks.append(second.fingerprint(second.refresh()))

    assert marks[0] == marks[1] != marks[2]
