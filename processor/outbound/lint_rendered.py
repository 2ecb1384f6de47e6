"""What only shows in a rendered template: what it prints, in which order, and how long the mail is. Pure."""

from collections.abc import Callable, Iterator, Mapping
from itertools import pairwise

from processor.outbound import lint_words
from processor.outbound.catalogue import CATALOGUE, is_for_customers
from processor.outbound.catalogue_values import Plain
from processor.outbound.lint_language import length_of
from processor.outbound.lint_rules import Finding
from processor.outbound.lint_words import words_of
from processor.outbound.samples import few_values_for, traced, traces_for, values_for

LONGEST_NEWS = {"zh": 260, "ja": 400}
LONGEST_NEWS_IN_WORDS = 130
_NEWS = ("soothing.", "progress")
_GREETINGS = ("customer.greeting", "customer.name?")

Render = Callable[[Mapping[str, Plain]], str]  # values -> the text of the mail


def lint_rendered(name: str, language: str, source: str, render: Render) -> Iterator[Finding]:
    """Yield what is wrong in, and could be better about, the mails that a template makes. Raises what `render` raises."""
    if not is_for_customers(name):
        return
    traces = {what: render(values) for what, values in traces_for(name).items()}
    yield from _unprinted(name, traces)
    whole = traces["all values"]
    yield from _greeting(name, whole)
    yield from _order(name, whole)
    yield from _length(name, language, render(values_for(name, language)))
    yield from _apologies(language, source, render(values_for(name, language)), render(few_values_for(name, language)))


def _unprinted(name: str, traces: Mapping[str, str]) -> Iterator[Finding]:
    for path in CATALOGUE[name].must_print:
        if lacking := [what for what, text in traces.items() if traced(path) not in text]:
            yield Finding(
                None, "E4", f"with {' and with '.join(lacking)} it does not say “{path.rstrip('[]')}”; nothing is promised without it"
            )


def _greeting(name: str, text: str) -> Iterator[Finding]:
    known = [value.path for value in CATALOGUE[name].values if value.path in _GREETINGS]
    first = text.lstrip("\n").partition("\n")[0]
    if known and not any(traced(path) in first for path in known):
        instead = known[0].rstrip("?")
        yield Finding(3, "W11", f"the first line does not greet; begin with {{{{ {instead} }}}}, which has a form for whoever has no name")


def _order(name: str, text: str) -> Iterator[Finding]:
    printed = [path for path in CATALOGUE[name].order if traced(path) in text]
    for before, after in pairwise(printed):
        if text.index(traced(after)) < text.index(traced(before)):
            told = f"“{after.rstrip('?[]')}” comes before “{before.rstrip('?[]')}”"
            yield Finding(None, "W12", f"{told}; first what happened, then what was done, then what comes next")


def _length(name: str, language: str, text: str) -> Iterator[Finding]:
    longest = LONGEST_NEWS.get(language.partition("-")[0], LONGEST_NEWS_IN_WORDS)
    length = length_of(text, language)
    if name.startswith(_NEWS) and length > longest:
        yield Finding(None, "W6", f"with usual values it has {length} words or characters; {longest} are read, more are not")


def _apologies(language: str, source: str, *texts: str) -> Iterator[Finding]:
    pattern = words_of(lint_words.APOLOGY, language)
    if pattern and any(len(pattern.findall(text)) > 1 for text in texts):
        lines = [number for number, line in enumerate(source.split("\n"), start=1) for _ in pattern.findall(line)]
        yield Finding(
            lines[1] if len(lines) > 1 else None, "W1", "a second apology weakens the first; keep the one that names what happened"
        )
