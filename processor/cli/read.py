"""`processor read`: how the program understands a mail. Reads files and standard input; no database, no network.

The desk's own address and the server whose authentication results count come from the configuration where there is one; a mail can be
read without. What a mail contains never changes the exit code; a file that cannot be read does.
"""

import dataclasses
import json
import os
import sys
from argparse import Namespace
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from rich.console import Console

from processor.cli.terminal import written
from processor.config import Config, Limits, load
from processor.errors import ConfigError, UsageError
from processor.mail import context, parse
from processor.mail.message import Address, Attachment, Bounce, Forwarded, InboundMessage

STANDARD_INPUT = "-"


def read(options: Namespace) -> int:
    """Show how each mail is understood; exit code 1 when a file could not be read."""
    _check_usage(options)
    config = _config(options)
    console = Console()
    unread = 0
    for name in _names(options):
        try:
            raw, truncated = _content(name, (config.limits if config else Limits()).max_message_bytes)
        except OSError as error:
            print(f"{name}: {error.strerror or error}", file=sys.stderr)
            unread += 1
            continue
        answer = as_json(name, understood(raw, config, truncated=truncated))
        if options.json:
            print(json.dumps(answer, ensure_ascii=False), flush=options.batch)
        else:
            _print(console, answer)
    return int(unread > 0)


def _check_usage(options: Namespace) -> None:
    """Raise UsageError unless exactly one source of mails is given."""
    if options.batch and options.files:
        message = "--batch reads the paths from standard input, one a line; give either it or files"
        raise UsageError(message)
    if not options.batch and not options.files:
        message = "no mail to read: name files, `-` for a mail on standard input, or --batch for a list of paths there"
        raise UsageError(message)


def _config(options: Namespace) -> Config | None:
    """Return the configuration; without --config a mail can be read where there is none, or none that is right."""
    if options.config_named:
        return load(options.config, secrets=False)
    try:
        return load(options.config, secrets=False) if options.config.exists() else None
    except ConfigError as error:
        print(f"{options.config} was not used, so mail of the desk itself is not known as such:\n{error}", file=sys.stderr)
        return None


def _names(options: Namespace) -> Iterator[str]:
    """Yield the names of the files, in batch as they come in, so that a reader at the other end can go along."""
    if not options.batch:
        yield from options.files
        return
    for line in sys.stdin.buffer:
        name = os.fsdecode(line.rstrip(b"\r\n"))
        if name:
            yield name


def _content(name: str, most_bytes: int) -> tuple[bytes, bool]:
    """Return the bytes of a mail and whether they are only the head of one that is larger than `most_bytes`."""
    if name == STANDARD_INPUT:
        raw = sys.stdin.buffer.read(most_bytes + 1)
    else:
        with open(name, "rb") as file:  # noqa: PTH123 - a path of any shape, as the shell gave it
            raw = file.read(most_bytes + 1)
    truncated = len(raw) > most_bytes
    return (raw[: parse.HEAD_BYTES] if truncated else raw), truncated


def understood(raw: bytes, config: Config | None, *, truncated: bool) -> InboundMessage:
    """Read a mail as the worker of this desk would."""
    if config is None:
        return parse.read(raw, truncated=truncated)
    own = frozenset({config.desk.address.lower()})
    return parse.read(raw, own_addresses=own, authserv_id=config.trust.authserv_id, truncated=truncated)


def as_json(name: str, message: InboundMessage) -> dict[str, Any]:
    """Return what scripts are told of a mail: `from` is whom it names first, `sender` who it is from, null when that is in doubt."""
    named = message.sender or message.first_named
    return {
        "file": os.fsencode(name).decode("utf-8", "replace"),  # a path may be any bytes
        "message_id": message.message_id,
        "subject": message.subject,
        "date": message.date.isoformat() if message.date else None,
        "from": _person(named) if named else None,
        "sender": _person(message.sender) if message.sender else None,
        "reply_to": _people(message.reply_to),
        "to": _people(message.to),
        "cc": _people(message.cc),
        "in_reply_to": list(message.in_reply_to),
        "references": list(message.references),
        "text": message.as_written,
        "new_text": context.shown(message),
        "own_words": message.new_text,
        "attachments": [_attachment(one) for one in message.attachments],
        "forwarded": _forwarded(message.forwarded) if message.forwarded else None,
        "protection": message.protection.value,
        "nature": {"kind": message.nature.kind.value, "reason": message.nature.reason},
        "returns_on": message.returns_on.isoformat() if message.returns_on else None,
        "bounce": _bounce(message.bounce) if message.bounce else None,
        "authentication": message.authentication.value,
        "unanswerable": message.unanswerable,
        "defects": list(message.defects),
    }


def _person(address: Address) -> dict[str, str]:
    return {"name": address.name, "address": address.address}


def _people(addresses: Sequence[Address]) -> list[dict[str, str]]:
    return [_person(address) for address in addresses]


def _attachment(one: Attachment) -> dict[str, Any]:
    return {"name": one.name, "type": one.type, "size": one.size, "true_type": one.true_type}


def _forwarded(mail: Forwarded) -> dict[str, Any]:
    return {"from": _person(mail.sender) if mail.sender else None, "subject": mail.subject, "date_text": mail.date_text}


def _bounce(bounce: Bounce) -> dict[str, Any]:
    recipients = [dataclasses.asdict(recipient) for recipient in bounce.recipients]
    return {"recipients": recipients, "original_message_id": bounce.original_message_id}


def _print(console: Console, answer: Mapping[str, Any]) -> None:
    """Print one mail for a person: who, what it is, what was written, what is attached, what was odd."""
    console.print(written(answer["file"], style="bold"))
    console.print(written(f"from     {_from(answer)}"))
    for field in ("reply_to", "to", "cc"):
        if answer[field]:
            console.print(written(f"{field.replace('_', '-'):8} {', '.join(map(_named, answer[field]))}"))
    console.print(written(f"subject  {answer['subject'] or '(no subject)'}"))
    console.print(written(f"date     {answer['date'] or '(none that makes sense)'}"))
    console.print(written(f"nature   {answer['nature']['kind']}: {answer['nature']['reason']}"))
    if answer["unanswerable"] and answer["nature"]["kind"] == "person":
        console.print(written(f"         no automatic answer: {answer['unanswerable']}"))
    if answer["returns_on"]:
        console.print(written(f"returns  {answer['returns_on']}"))
    if answer["protection"] != "none":
        console.print(written(f"{answer['protection']:8} as a whole; nothing was verified or decrypted"))
    if answer["forwarded"]:
        inner = answer["forwarded"]["from"]
        console.print(written(f"passes on a mail of {_named(inner) if inner else 'somebody who cannot be told for sure'}"))
    for recipient in (answer["bounce"] or {}).get("recipients", []):
        console.print(written(f"bounced  {recipient['address']} {recipient['status'] or ''} {_finality(recipient['permanent'])}"))
    for attachment in answer["attachments"]:
        console.print(written(f"attached {attachment['name']} ({attachment['type']}, {attachment['size']} bytes)"))
    for defect in answer["defects"]:
        console.print(written(f"odd      {defect}", style="yellow"))
    console.print(written(f"\n{answer['new_text'] or '(no text)'}\n"))


def _from(answer: Mapping[str, Any]) -> str:
    """Return who wrote the mail, and where several are named that nobody is sure to have."""
    named, doubt = answer["from"], "nobody who can be told for sure"
    if answer["sender"]:
        return _named(answer["sender"])
    return f"{doubt}; named first: {_named(named)}" if named else doubt


def _named(person: Mapping[str, str]) -> str:
    return f"{person['name']} <{person['address']}>".strip()


def _finality(permanent: bool | None) -> str:  # noqa: FBT001 - a value of the report, not a switch
    return {True: "for good", False: "for now", None: "for good or for now, it does not say"}[permanent]
