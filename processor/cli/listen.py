"""`processor listen`: what the program hears in a mail or a plain text. Reads files and standard input; no database, no network.

Of a mail, only what its writer wrote in it is listened to. The areas are the departments' keywords, where there is a configuration.
"""

import gc
import json
import os
import re
import sys
from argparse import Namespace
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Any, NamedTuple

from processor.errors import ConfigError, UsageError
from processor.listening.listen import listen as hear
from processor.listening.reading import Expectation, Reading, SignalName

STANDARD_INPUT = "-"
MOST_BYTES = 26_214_400

# A plain text may begin with "Note: …"; a mail has at least one of these fields in its first lines.
_FIELD = rb"(?im)\A(?:(?:From |[!-9;-~]{1,77}:|[ \t]).*\r?\n){0,200}?(?:from|to|subject|date|received|return-path|message-id|mime-version):"


class _Given(NamedTuple):
    """A text to be listened to; relative dates count from `sent_on`."""

    id: str
    text: str
    sent_on: date | None


def listen(options: Namespace) -> int:
    """Show what is heard in each text; exit code 1 when one could not be read."""
    if options.batch == bool(options.files):
        message = "name files, or `-` for a text on standard input, or --batch for JSON lines with id and text there; one of the three"
        raise UsageError(message)
    areas = _areas(options)
    show = _print_json if options.json else _print
    unread = 0
    with _uncollected():
        for given in _batch() if options.batch else _files(options):
            if given is None:
                unread += 1
                continue
            show(given.id, hear(given.text, sent_on=given.sent_on, areas=areas))
    return int(unread > 0)


@contextmanager
def _uncollected() -> Iterator[None]:
    """Leave the search for cycles out: what hearing makes has none, and a sixth of the time of a short run went into it."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()  # the books stay to the end: nothing to look through
        if collecting:
            gc.enable()


def _areas(options: Namespace) -> Mapping[str, Sequence[str]]:
    """Return the departments' keywords; without --config a text can be heard where there is no configuration, and --batch needs none."""
    if not options.config_named and (options.batch or not options.config.exists()):
        return {}
    from processor.config import load  # noqa: PLC0415 - heavy, and only where there is a configuration

    try:
        return {department.key: department.keywords for department in load(options.config, secrets=False).departments}
    except ConfigError as error:
        if options.config_named:
            raise
        print(f"{options.config} was not used, so no area is named:\n{error}", file=sys.stderr)
        return {}


def _batch() -> Iterable[_Given | None]:
    """Yield the texts that stand as JSON lines on standard input."""
    for number, line in enumerate(sys.stdin.buffer, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
            yield _Given(str(row["id"]), _clean(str(row["text"])), None)
        except (ValueError, TypeError, LookupError):
            print(f"line {number}: not a JSON object with id and text", file=sys.stderr)
            yield None


def _files(options: Namespace) -> Iterable[_Given | None]:
    """Return the texts of the files that are named."""
    from processor.logs import configure  # noqa: PLC0415 - heavy, and --batch logs nothing

    configure(options.log_level, sys.stderr)
    return map(_file, options.files)


def _file(name: str) -> _Given | None:
    """Return the text of a file: what a mail's writer wrote, or all of a plain text."""
    shown = os.fsencode(name).decode("utf-8", "replace")
    try:
        if name == STANDARD_INPUT:
            raw = sys.stdin.buffer.read(MOST_BYTES)
        else:
            with open(name, "rb") as file:  # noqa: PTH123 - a path of any shape, as the shell gave it
                raw = file.read(MOST_BYTES)
    except OSError as error:
        print(f"{shown}: {error.strerror or error}", file=sys.stderr)
        return None
    if not re.match(_FIELD, raw):
        return _Given(shown, raw.decode("utf-8-sig", "replace"), None)
    from processor.mail import parse  # noqa: PLC0415 - heavy, and only for mails

    message = parse.read(raw)
    return _Given(shown, message.new_text, message.date.date() if message.date else None)


def _clean(text: str) -> str:
    """Return `text` without lone surrogates, which JSON may hold and no output can; every character keeps its place."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace") if any("\ud800" <= c <= "\udfff" for c in text) else text


def as_json(name: str, heard: Reading) -> dict[str, Any]:
    """Return what scripts are told of a text."""
    return {
        "id": name,
        "language": heard.language,
        "kind": heard.kind,
        "emotion": heard.emotion,
        "intensity": heard.intensity,
        "confidence": round(heard.confidence, 2),
        "emotion_words": [{**_span(word), "emotion": word.emotion, "weight": word.weight} for word in heard.emotion_words],
        "facts": [{"type": fact.type, **_span(fact), "value": fact.value} for fact in heard.facts],
        "expectations": [{"type": wish.type, **_span(wish), "stated": wish.stated} for wish in heard.expectations],
        "severity": heard.severity,
        "signals": [{"name": signal.name, **_span(signal)} for signal in heard.signals],
        "area": heard.area,
        "because": list(heard.because),
    }


def _span(one: Any) -> dict[str, Any]:  # noqa: ANN401 - whatever has a place in the text
    return {"text": one.text, "start": one.start, "end": one.end}


def _print_json(name: str, heard: Reading) -> None:
    print(json.dumps(as_json(name, heard), ensure_ascii=False))


def _print(name: str, heard: Reading) -> None:
    """Print for a person: the facts, the feeling with its words, the wishes, the signals, and why."""
    from rich.console import Console  # noqa: PLC0415 - scripts, which read JSON, need not wait for it

    from processor.cli.terminal import written  # noqa: PLC0415 - as above

    console = Console()
    console.print(written(name, style="bold"))
    for title, lines in _card(heard):
        for at, line in enumerate(lines or ("none",)):
            console.print(written(f"{'' if at else title:8} {' '.join(line.split())}"))
    console.print()


def _card(heard: Reading) -> list[tuple[str, list[str]]]:
    words = ", ".join(f"“{word.text}”" for word in heard.emotion_words)
    feels = f"{heard.emotion} {heard.intensity}, confidence {heard.confidence:.2f}"
    place = f", area {heard.area}" if heard.area else ""
    belongs = [f"{heard.kind}, severity {heard.severity}, language {heard.language or 'unknown'}{place}"]
    spans: dict[SignalName, list[str]] = {}
    for signal in heard.signals:
        spans.setdefault(signal.name, []).append(f"“{signal.text}”")
    return [
        ("KIND", belongs),
        ("FACTS", [_fact(fact.type, fact.text, fact.value) for fact in heard.facts]),
        ("FEELS", [f"{words} → {feels}" if words else feels]),
        ("WANTS", [_wish(wish) for wish in heard.expectations]),
        ("SIGNALS", [f"{name.replace('_', ' ')}: {', '.join(dict.fromkeys(texts))}" for name, texts in spans.items()]),
        ("because", list(heard.because)),
    ]


def _fact(kind: str, text: str, value: str) -> str:
    return f"{kind.replace('_', ' ')}: “{text}”" + (f" ({value})" if value != text else "")


def _wish(wish: Expectation) -> str:
    return f"{wish.type.replace('_', ' ')}: “{wish.text}”" + ("" if wish.stated else " (not said, only likely)")
