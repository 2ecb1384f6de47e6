"""What a template's file may not say, and what it had better not, seen line by line without rendering it. Pure.

Only what would hurt stops a template (E): markup that mail clients drop or that loads something from elsewhere, two languages in one mail,
and in mails to customers words that admit liability, belittle, doubt or ask for secrets. How things are said is left to the people who
write; the program tells what it noticed (W). The rules that need a rendered mail stand in `lint_rendered`, those for tags in `lint_tags`.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from processor.mail import quote_start
from processor.outbound import lint_words
from processor.outbound.catalogue import is_for_customers, is_sent_by_itself
from processor.outbound.lint_language import is_foreign, is_right_to_left, length_of
from processor.outbound.lint_rules import Finding
from processor.outbound.lint_words import words_of
from processor.outbound.markdown import PLACEHOLDERS

_SUBJECT = re.compile(r"Subject:[ \t]*\S")
_TAG = re.compile(r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}|`[^`\n]*`", re.DOTALL)
_INSTANT = re.compile(r"\{\{[^}]{0,80}\b(?:at|first|before|since)\b[^}]{0,80}\}\}")
_VALUE, _DATE = "\ufff9", "\ufffa"  # stand for a value, and for one that is an instant
_HTML = re.compile(r"</?[a-z][^<>\n]*>|<!--", re.IGNORECASE)
_IMAGE = re.compile(r"!\[")
_REMOTE = re.compile(r"<(?:img|script|link|form|iframe|object|embed|video|audio|svg)\b|https?:|@import|url\(|\bon[a-z]+\s*=", re.IGNORECASE)
_TARGET = re.compile(r"\]\(\s*\{\{(?!\s*[\w.]+\.href\s*\}\}\))")
_PRIVATE = re.compile("[\ue000-\uf8ff]")
_SENTENCE = re.compile(r"[^.!?\u061f\u3002\uff01\uff1f]+[.!?\u061f\u3002\uff01\uff1f]*")
_CHEER = re.compile("[!\uff01\u2600-\u27bf\U0001f300-\U0001faff]")
_LATIN = re.compile(r"[A-Za-z]{2,}")
_CELL = re.compile(r"<td\b[^>]*\bdir=\"\{\{ direction \}\}\"")
_LONGEST_SENTENCE = {"zh": 80, "ja": 110}
_LONGEST_SENTENCE_IN_WORDS = 40

_SENSITIVE = frozenset({"acknowledgement.neutral", "drafts/grief"})
_INVITING = ("acknowledgement.full", "acknowledgement.restrained", "soothing.")
_CHEERFUL = frozenset({"acknowledgement.praise"})


@dataclass(frozen=True, slots=True)
class _Line:
    """A line as it will be read: marks in the place of values, nothing in the place of conditions."""

    number: int
    words: str


def lint(name: str, language: str, source: str) -> Iterator[Finding]:
    """Yield what is wrong in the file of the template `name`, and what could be better, each with its line."""
    lines = [_Line(number, words) for number, words in enumerate(_read_aloud(source).split("\n"), start=1)]
    yield from _shape(name, source)
    for target in _TARGET.finditer(source):
        told = "only a value that ends in “.href” can be where a link leads, and nothing can stand beside it"
        yield Finding(1 + source.count("\n", 0, target.start()), "E8", told)
    for line in lines:
        yield from _markup(line)
        if is_foreign(line.words.removeprefix("Subject:"), language):
            yield Finding(line.number, "E3", f"the file is for {language}, but this line is in another language; translate it")
        if is_for_customers(name):
            yield from _hurtful(name, language, line)
            yield from _careless(name, language, line)
    if is_for_customers(name):
        yield from _whole(name, language, lines)
    elif name.startswith("staff/") and not any(quote_start.rule(line.words) is quote_start.Kind.MARKER for line in lines[1:3]):
        yield Finding(3, "W13", "the first line is not “--- Reply above this line ---”; an answer is told from our mail by it")


def lint_layout(source: str) -> Iterator[Finding]:
    """Yield what is wrong in layout.html, each with its line."""
    missing = (placeholder for placeholder in PLACEHOLDERS if placeholder not in source)
    yield from (Finding(None, "E1", f"it must hold {placeholder}") for placeholder in missing)
    for number, line in enumerate(source.split("\n"), start=1):
        if remote := _REMOTE.search(line):
            yield Finding(number, "E7", f"“{remote[0]}”: mails load nothing from elsewhere and hold no pictures, scripts or forms")
    if not _CELL.search(source):
        message = 'no cell says dir="{{ direction }}"; webmail drops it from html and body, so Arabic would run from the left'
        yield Finding(None, "W10", message)


def _read_aloud(source: str) -> str:
    def spoken(tag: re.Match[str]) -> str:
        mark = (_DATE if _INSTANT.fullmatch(tag[0]) else _VALUE) if tag[0].startswith("{{") else " " if tag[0].startswith("`") else ""
        return mark + "\n" * tag[0].count("\n")

    return _TAG.sub(spoken, source)


def _shape(name: str, source: str) -> Iterator[Finding]:
    lines = source.split("\n")
    if not _SUBJECT.match(source):
        yield Finding(1, "E2", "the first line must be “Subject: ” and the subject")
    elif len(lines) < 3 or lines[1].strip() or not "".join(lines[2:]).strip():  # noqa: PLR2004 - subject, blank line, body
        yield Finding(2, "E2", "a blank line and the text of the mail must follow the subject")
    elif is_for_customers(name) and "ticket.ref" not in lines[0]:
        yield Finding(1, "E11", "the subject of a mail to a customer must hold {{ ticket.ref }}")


def _markup(line: _Line) -> Iterator[Finding]:
    if _IMAGE.search(line.words):
        yield Finding(line.number, "E7", "pictures are not sent; say it in words")
    if _HTML.search(line.words):
        yield Finding(line.number, "E7", "HTML is not taken; write Markdown")
    if _PRIVATE.search(line.words):
        yield Finding(line.number, "E8", "it holds a character for private use that would be taken for a value; take it out")


def _hurtful(name: str, language: str, line: _Line) -> Iterator[Finding]:
    """Yield what stops a template because of what it would do to a customer, or to the desk."""
    if is_sent_by_itself(name) and (found := _found(lint_words.LIABILITY, language, line.words)):
        told = f"“{found}” may not stand in an automatic mail to a customer; say what is being looked into, by whom and until when"
        yield Finding(line.number, "E5", told)
    if found := _found(lint_words.BELITTLING, language, line.words):
        yield Finding(line.number, "E6", f"“{found}” belittles or doubts; say what you were told and what happens next")
    if name in _SENSITIVE and (found := _found(lint_words.RATING, language, line.words)):
        yield Finding(line.number, "E9", f"“{found}”: nobody is asked for a rating in such a matter; take it out")
    for sentence in _SENTENCE.findall(line.words):
        if (found := _found(lint_words.SECRETS, language, sentence)) and not _found(lint_words.NOT, language, sentence):
            yield Finding(line.number, "E10", f"“{found}” is never asked for by mail; ask for the order number or a photo")


def _careless(name: str, language: str, line: _Line) -> Iterator[Finding]:
    """Yield what reads badly to somebody who is upset."""
    if found := _found(lint_words.EMPTY, language, line.words):
        yield Finding(line.number, "W2", f"“{found}” says nothing; name what happened")
    if name not in _CHEERFUL and (cheer := _CHEER.search(line.words)):
        yield Finding(line.number, "W5", f"“{cheer[0]}” sounds cheerful to somebody who is not; end with a full stop")
    if is_right_to_left(language) and (latin := _LATIN.search(line.words.removeprefix("Subject:"))):
        yield Finding(line.number, "W10", f"“{latin[0]}” turns the line; only values are set apart from it, so use a value or translate it")
    for sentence in _SENTENCE.findall(line.words.removeprefix("Subject:")):
        yield from _sentence(language, line.number, sentence)


def _sentence(language: str, number: int, sentence: str) -> Iterator[Finding]:
    if (alas := words_of(lint_words.ALAS, language)) and (found := alas.match(sentence.lstrip(" -*>#" + _VALUE))):
        yield Finding(number, "W3", f"“{found[0]}” at the start bodes ill; begin with what happened")
    if _DATE not in sentence and (vague := _found(lint_words.SOON, language, sentence)):
        yield Finding(number, "W4", f"“{vague}” is no date; give one, such as {{{{ promise.at }}}}, or leave it out")
    length, longest = length_of(sentence, language), _LONGEST_SENTENCE.get(language.partition("-")[0], _LONGEST_SENTENCE_IN_WORDS)
    if length > longest:
        yield Finding(number, "W9", f"a sentence of {length} words or characters; make two of it (at most {longest})")


def _whole(name: str, language: str, lines: Sequence[_Line]) -> Iterator[Finding]:
    """Yield what shows in the whole text only."""
    body = "\n".join(line.words for line in lines[1:])
    rules, reasons = (words_of(table, language) for table in (lint_words.HOUSE_RULES, lint_words.REASONS))
    if rules and reasons and (found := rules.search(body)) and not reasons.search(body, 0, found.start()):
        number = 2 + body.count("\n", 0, found.start())
        yield Finding(number, "W7", f"“{found[0]}” comes before any reason; give the reason first, the rule last")
    corrections = words_of(lint_words.CORRECTION, language)
    if name.startswith(_INVITING) and corrections and not any(corrections.search(line.words) for line in lines):
        yield Finding(
            None, "W8", "it does not invite to correct it; add a line such as “If we have something wrong, one line puts it right”"
        )


def _found(table: lint_words.Words, language: str, text: str) -> str:
    pattern = words_of(table, language)
    match = pattern.search(text) if pattern else None
    return match[0] if match else ""
