"""The text that comes of a template that a colleague names. Reads the database inside the caller's transaction.

What comes of a draft is a text like any other: it goes through all guards and stands in the reply or in the solution. Because it says more
than its author wrote, they see it before it leaves.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime

from processor.models import Ticket
from processor.outbound.desk import Desk
from processor.staff import errands, leaks, orders, template_names
from processor.staff.command_names import is_chinese
from processor.staff.guards import Objection
from processor.staff.letter import Letter
from processor.tickets import drafts, policy
from processor.tickets.among_us import language_of

GAPS = "GAPS"  # what is said of a draft that is not filled in
_KEYED = re.compile(r"\[\[\s*(\w{1,20})\s*[:：]")
_PROMISED = re.compile(r"[#＃](?:promise|承诺)")
_NO_VALUE = frozenset({"…", "...", "……", ""})


def composed(desk: Desk, ticket: Ticket, letter: Letter, now: datetime) -> Letter:
    """Return the mail with the text that comes of the draft it names; as it is where it names none, or a wrong one."""
    order = _named(letter)
    name = template_names.find(order.name) if order else None
    if order is None or name is None or not template_names.is_draft(name) or not letter.public or letter.direct:
        return letter
    due = next((one.due for one in letter.orders if isinstance(one, orders.Promise)), None)
    if due is not None and not isinstance(due, datetime):
        due = policy.business_calendar(desk.config).add(letter.incoming.mail.received_at, due)
    filling = drafts.Filling(letter.text, _given(order), due)
    return replace(letter, text=drafts.composed(desk, ticket, name, filling, now, _language(ticket, letter)))


def objections(desk: Desk, letter: Letter) -> Iterator[Objection]:
    """Yield what speaks against the template of a mail: `letter` holds the text that came of it."""
    order = _named(letter)
    if order is None:
        return
    chinese, name = is_chinese(language_of(desk, letter.author)), template_names.find(order.name)
    if name is None:
        near = template_names.near(order.name, chinese=chinese)
        about = {"say": "TEMPLATE", "value": order.name, "names": template_names.all_called(chinese=chinese)}
        yield Objection("ARG", {**about, "ready": [_line(one, {}, chinese=chinese) for one in near]}, final=True)
    elif not letter.public:
        yield Objection("ARG", {"say": "TEMPLATE_INSIDE", "command": order.word}, final=True)
    elif wrong := [key for key, _ in order.values if template_names.key_of(key) not in template_names.keys_of(name)]:
        known = [template_names.key_called(key, chinese=chinese) for key in sorted(template_names.keys_of(name))]
        about = {"say": "NO_VALUE" if not known else "VALUES", "value": ", ".join(wrong), "names": known}
        right = {key: text for key, text in _given(order).items() if key in template_names.keys_of(name)}
        yield Objection(
            "ARG", {**about, "ready": [_line(template_names.called(name, chinese=chinese), right, chinese=chinese)]}, final=True
        )
    elif template_names.is_draft(name):
        yield from _of_draft(letter, order, name, chinese=chinese)


def _of_draft(letter: Letter, order: orders.UseTemplate, name: str, *, chinese: bool) -> Iterator[Objection]:
    gaps = leaks.gaps(letter.text)
    if gaps:
        ready = [*_keyed_line(gaps, order, name, chinese=chinese), *_promise_line(gaps, chinese=chinese)]
        yield Objection("LEAK", {"say": GAPS, "found": gaps, "ready": ready}, final=True)
    elif "PREVIEW" not in letter.released and not letter.has(errands.Preview):
        yield Objection("PREVIEW", {"say": "COMPOSED"})


def _keyed_line(gaps: list[str], order: orders.UseTemplate, name: str, *, chinese: bool) -> Iterator[str]:
    """Yield the line that gives the values which are missing, if any is."""
    keys = [template_names.key_of(found[1]) for gap in gaps if (found := _KEYED.match(gap))]
    values = {**_given(order), **{key: "…" for key in keys if key}}
    if any(keys):
        yield _line(template_names.called(name, chinese=chinese), values, chinese=chinese)


def _promise_line(gaps: list[str], *, chinese: bool) -> Iterator[str]:
    if any(_PROMISED.search(gap) for gap in gaps):
        yield "#承诺 周四15:00" if chinese else "#promise Thu 15:00"


def _line(name: str, values: Mapping[str, str], *, chinese: bool) -> str:
    pairs = [f"{template_names.key_called(key, chinese=chinese)}=“{text}”" for key, text in values.items()]
    return " ".join(["#模板" if chinese else "#template", name, *pairs])


def _given(order: orders.UseTemplate) -> dict[str, str]:
    named = ((template_names.key_of(key), text.strip()) for key, text in order.values)
    return {key: text for key, text in named if key and text not in _NO_VALUE}


def _named(letter: Letter) -> orders.UseTemplate | None:
    return next((one for one in letter.orders if isinstance(one, orders.UseTemplate)), None)


def _language(ticket: Ticket, letter: Letter) -> str:
    """Return the language in which the customer reads the text: the one that the same mail sets, if it does."""
    return next((one.tag for one in letter.orders if isinstance(one, orders.SetLanguage)), ticket.language)
