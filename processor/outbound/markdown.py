"""From a template's Markdown to the two parts of a mail. Pure.

Values never pass through the Markdown parser. A template is rendered to a skeleton in which a private character pair with a
number stands for each value; the skeleton becomes HTML, its styles are set inline, and only then are the values put in: as
they are into the text, escaped into the HTML. So no value can become a heading or a tag, nor more of a link than the address to write to
(see links), and since the skeleton of a template hardly ever differs, the slow steps are done once and not a mail.

What every mail client renders (tables, inline styles, no remote anything): see docs/templates.md.
"""

import html
import re
from collections.abc import Sequence
from dataclasses import dataclass

import css_inline

from processor.outbound.links import MARKED_TARGET, LinkingMarkdown, without_targets, writes_to

START, END = "\ue000", "\ue001"
PLACEHOLDERS = ("{{ title }}", "{{ content }}", "{{ language }}", "{{ direction }}", "{{ align }}")
SUBJECT_VALUE_LENGTH = 80  # a subject of theirs must not push the file number out of sight

_MARK = re.compile(f"{START}([0-9]+){END}")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_RIGHT_TO_LEFT_LANGUAGES = frozenset({"ar", "fa", "he", "ur"})
_UNPARTED = re.compile(r"\b(?:T-[0-9]{1,10}|E-[A-Z]{2,10})\b")  # not to be broken at its hyphen; with another one nobody would find it
_BLANK_LINES = re.compile(r"\n(?:[ \t]*\n){2,}")

# A line break stays one, so the HTML has the lines that the text part has.
_MARKDOWN = LinkingMarkdown("commonmark", {"html": False, "breaks": True})
_MARKDOWN.disable(["image", "html_block", "html_inline", "reference"])


@dataclass(frozen=True, slots=True)
class _Pieces:
    """A text cut at its marks: `literals` has one more entry than `numbers`."""

    literals: tuple[str, ...]
    numbers: tuple[int, ...]

    def filled(self, values: Sequence[str]) -> str:
        pieces = [""] * (2 * len(self.numbers) + 1)
        pieces[::2] = self.literals
        pieces[1::2] = [values[number] for number in self.numbers]
        return "".join(pieces)


@dataclass(frozen=True, slots=True)
class Page:
    """A skeleton ready to be filled. `breaks` has the line start that a value repeats if it may have several lines."""

    subject: _Pieces
    text: _Pieces
    html: _Pieces
    breaks: tuple[str | None, ...]
    targets: frozenset[int]  # values that are where a link leads
    right_to_left: bool


@dataclass(frozen=True, slots=True)
class Parts:
    """The words of a mail."""

    subject: str
    text: str
    html: str


def mark(number: int) -> str:
    """Return what stands for the value with this number."""
    return f"{START}{number}{END}"


def page(skeleton: str, layout: str, language: str) -> Page:
    """Return the page of a rendered skeleton: its `Subject:` line, a blank line, the body.

    Raises ValueError if a value would be lost, because it stands where Markdown takes no text, such as in a link.
    """
    subject, _, body = skeleton.partition("\n")
    subject = subject.removeprefix("Subject:").strip()
    body = _BLANK_LINES.sub("\n\n", body).strip() + "\n"
    right_to_left = language.partition("-")[0] in _RIGHT_TO_LEFT_LANGUAGES
    written = _written(layout, subject, _MARKDOWN.html_of(body), language, right_to_left=right_to_left)
    inlined = css_inline.inline(written, load_remote_stylesheets=False)
    text, written_html = _cut(without_targets(body)), _cut(inlined)
    if not set(text.numbers) <= set(written_html.numbers):
        message = "a value stands where no text can stand, such as in the target of a link"
        raise ValueError(message)
    count = max((*text.numbers, *written_html.numbers), default=-1) + 1
    breaks: list[str | None] = [None] * count
    for number, before, after in zip(text.numbers, text.literals, text.literals[1:], strict=False):
        line_start = before.rpartition("\n")[2]
        if line_start in {"", "> "} and (not after or after.startswith("\n")):
            breaks[number] = f"\n{line_start}"
    targets = frozenset(int(number) for number in MARKED_TARGET.findall(inlined))
    return Page(_cut(subject), text, written_html, tuple(breaks), targets, right_to_left)


def fill(page: Page, values: Sequence[str]) -> Parts:
    """Put the values in, by their numbers. A value keeps its lines only where it has a line, or a quote, of its own."""
    in_text, in_html = [], []
    for number, (value, line_break) in enumerate(zip(values, page.breaks, strict=False)):
        if number in page.targets:
            in_text.append("")
            in_html.append(html.escape(writes_to(value)))
            continue
        if line_break is not None:
            in_text.append(value.replace("\n", line_break))
            in_html.append(html.escape(value).replace("\n", "<br>\n"))
            continue
        flat = value.replace("\n", " ")
        apart = page.right_to_left or not (flat.isascii() or _RIGHT_TO_LEFT.search(flat) is None)
        in_text.append(f"\u2068{flat}\u2069" if apart else flat)
        whole = _UNPARTED.sub(r'<span style="white-space: nowrap;">\g<0></span>', html.escape(flat))
        in_html.append(f"<bdi>{whole}</bdi>" if apart else whole)
    in_subject = [_shortened(value) for value in values]
    return Parts(page.subject.filled(in_subject), page.text.filled(in_text), page.html.filled(in_html))


def _written(layout: str, subject: str, content: str, language: str, *, right_to_left: bool) -> str:
    filling = (html.escape(subject), content, html.escape(language), *(("rtl", "right") if right_to_left else ("ltr", "left")))
    for placeholder, value in zip(PLACEHOLDERS, filling, strict=True):
        layout = layout.replace(placeholder, value)
    return layout


def _cut(text: str) -> _Pieces:
    pieces = _MARK.split(text)
    return _Pieces(tuple(pieces[::2]), tuple(int(number) for number in pieces[1::2]))


def _shortened(value: str) -> str:
    flat = value.replace("\n", " ")
    return flat if len(flat) <= SUBJECT_VALUE_LENGTH else flat[: SUBJECT_VALUE_LENGTH - 1].rstrip() + "…"
