"""Which values each template knows, and sample values to try it with. Pure.

The table is the contract between those who write mails and those who send them: a template may use the values named here and
no others, and `docs/templates.md` lists the same ones (a test compares them). A path ends in `?` where a value may be missing
(`owner?.name`: there may be no owner at all) and in `[]` where there may be any number of them.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

Scalar: TypeAlias = str | int | bool
Plain: TypeAlias = Scalar | list["Plain"] | dict[str, "Plain"] | None


@dataclass(frozen=True, slots=True)
class Value:
    """A value of a template: its path, what it means, and what a usual one looks like in English and in Chinese."""

    path: str
    meaning: str
    sample: Scalar
    chinese: str | None = None  # where it differs


@dataclass(frozen=True, slots=True)
class Description:
    """What a template is for and the values it is given."""

    purpose: str
    values: tuple[Value, ...]


_CHINESE_TIME = "3月2日 09:10 北京时间"

_REF = Value("ticket.ref", "the file number", "T-1042")
_SUBJECT = Value("ticket.subject?", "the customer's own subject", "The fridge door arrived dented", "冰箱门送到就是凹的")
_RECEIVED = Value(
    "ticket.received_at",
    "when their mail came in, in words, with the time zone",
    "Monday 2 March 2026, 09:10 (Shanghai time)",
    _CHINESE_TIME,
)
_FIRM = Value("firm.name", "the name of the desk, as in config.toml", "Acme Care", "青松电器")

_TO_COLLEAGUE = (
    _REF,
    _SUBJECT,
    _RECEIVED,
    Value("ticket.priority", "P1 to P4", "P3"),
    Value("ticket.language", "the language the customer wrote in", "en", "zh-CN"),
    Value("customer.name?", "the name in their mail", "Ann Lee", "李娟"),
    Value("customer.address?", "their address; missing if the mail names no single sender", "ann.lee@customer.example"),
    Value("customer.verified", "whether the sender's address is proved", sample=True),
    Value("department?", "the department the file lies with", "Logistics", "物流部"),
    Value("why", "why this colleague gets it", "you lead Logistics", "您是物流部负责人"),
    Value(
        "message?",
        "what the customer wrote in this mail",
        "The door was dented when it came.\n\nI took a day off for the delivery.",
        "门送到就是凹的。\n\n为了等送货我请了一天假。",
    ),
    Value("attachments[].name", "the name of an attached file", "door.jpg", "冰箱门.jpg"),
    Value("attachments[].size", "its size in words", "1.2 MB"),
    Value(
        "attachments[].left_out?",
        "why the file does not come with the notification; missing if it does",
        "not attached here, because it is too large; it lies in the mailbox",
        "文件太大，未随本通知附上；原件在邮箱里",
    ),
    Value(
        "notes[]",
        "what to bear in mind, a sentence each",
        "no acknowledgement was sent: the address could not be verified",
        "发件地址无法核实\N{FULLWIDTH COMMA}没有发出回执。",
    ),
)

CATALOGUE: Mapping[str, Description] = {
    "acknowledgement.full": Description(
        "the answer that leaves in the same second, to a sender whose address is proved",
        (
            _REF,
            _SUBJECT,
            _RECEIVED,
            Value(
                "customer.greeting",
                "the greeting, with the name if there is a usable one",
                "Hello Ann Lee,",
                "李娟\N{FULLWIDTH COMMA}您好\N{FULLWIDTH COLON}",
            ),
            Value("owner?.name", "who has the file", "Chen Wei", "陈伟"),
            Value("owner?.department", "the owner's department", "Logistics", "物流部"),
            _FIRM,
        ),
    ),
    "acknowledgement.restrained": Description(
        "the same for a sender who may be somebody else: nothing of what was written to us",
        (_REF, _RECEIVED, _FIRM),
    ),
    "acknowledgement.together": Description(
        "one answer to somebody who wrote very many mails within an hour",
        (_REF, _RECEIVED, _FIRM),
    ),
    "staff/new-ticket": Description("to the colleague who gets a new file", _TO_COLLEAGUE),
    "staff/customer-wrote": Description("to the owner of a file whose customer wrote again", _TO_COLLEAGUE),
    "admin/mail-quarantined": Description(
        "to the admins: a mail could not be processed",
        (
            Value("quarantined.id", "its number in the quarantine", 17),
            Value("quarantined.reason", "what went wrong, in one line", "ValueError: month must be in 1..12"),
            Value("quarantined.sender?", "who it is from", "ann.lee@customer.example"),
            Value("quarantined.subject?", "its subject", "The fridge door arrived dented", "冰箱门送到就是凹的"),
            Value("quarantined.received_at", "when it came in, in words", "Monday 2 March 2026, 09:10 (Shanghai time)", _CHINESE_TIME),
            Value("quarantined.attempts", "how often it was tried", 3),
            Value("quarantined.ref?", "the file that was opened in its place", "T-1042"),
        ),
    ),
    "admin/template-refused": Description(
        "to the admins: a changed template has mistakes and is not used",
        (
            Value("refused.problems[].file", "the template's file", "acknowledgement.full.en.md"),
            Value("refused.problems[].line?", "the line in it", 7),
            Value("refused.problems[].message", "what is wrong and what would do", "there is no value “ticket.nmae”"),
        ),
    ),
    "admin/mail-undelivered": Description(
        "to the admins: a mail of ours was given up",
        (
            Value("undelivered.recipient", "who should have got it", "ann.lee@customer.example"),
            Value("undelivered.kind", "which mail it was", "acknowledgement"),
            Value("undelivered.ref?", "the file it belongs to", "T-1042"),
            Value("undelivered.reply", "what the mail server said last", "550 5.1.1 no such user"),
        ),
    ),
    "admin/backlog-filed": Description(
        "to the admins: at the first connection, old mail was filed and not answered",
        (
            Value("backlog.mailbox", "the mailbox, as named in config.toml", "complaints"),
            Value("backlog.count", "how many mails", 311),
            Value(
                "backlog.before",
                "the instant before which mail counts as old, in words",
                "Sunday 1 March 2026, 09:10 (Shanghai time)",
                _CHINESE_TIME,
            ),
        ),
    ),
    "admin/bounces-without-match": Description(
        "to the admins: reports of failed delivery came in that fit no mail of ours",
        (
            Value("bounces.count", "how many reports", 12),
            Value("bounces.since", "since when, in words", "Monday 2 March 2026, 08:10 (Shanghai time)", _CHINESE_TIME),
        ),
    ),
}

_ARABIC = "ليلى الحسيني"
_LONG = "Wolfeschlegelsteinhausenbergerdorff " * 8 + "x" * 300
_HOSTILE = (
    '{{ 7*7 }} {% raw %} **b** [l](javascript:x) ![i](http://e.example/i) <img src=x onerror="x">\r\nBcc: x@e.example\n# h\n=?utf-8?q?x?='
)


def values_for(name: str, language: str = "en") -> Mapping[str, Plain]:
    """Return the usual sample values of a template, all present: what `processor templates preview` shows."""
    chinese = language.partition("-")[0] == "zh"
    return _built(CATALOGUE[name], lambda value: value.chinese if chinese and value.chinese else value.sample, complete=True)


def trials_for(name: str) -> Mapping[str, Mapping[str, Plain]]:
    """Return everything a template is tried with before it goes live, by what is special about it."""
    description = CATALOGUE[name]
    return {
        "all values": values_for(name),
        "all optional values missing": _built(description, _bare, complete=False),
        "a name from right to left": _built(description, _text(_ARABIC), complete=True),
        "very long values": _built(description, _text(_LONG), complete=True),
        "values that try to be markup": _built(description, _text(_HOSTILE), complete=True),
    }


def _bare(value: Value) -> Scalar:
    return False if isinstance(value.sample, bool) else value.sample


def _text(text: str) -> Callable[[Value], Scalar]:
    return lambda value: text if isinstance(value.sample, str) else value.sample


def _built(description: Description, choose: Callable[[Value], Scalar], *, complete: bool) -> dict[str, Plain]:
    built: dict[str, Plain] = {}
    for value in description.values:
        _place(built, value.path, choose(value), complete=complete)
    return built


def _place(into: dict[str, Plain], path: str, leaf: Scalar, *, complete: bool) -> None:
    """Put `leaf` where `path` says; without `complete`, what may be missing is None and what may be none is empty."""
    head, _, rest = path.partition(".")
    key = head.rstrip("?[]")
    if head.endswith("[]"):
        if key not in into:
            into[key] = [{} if rest else leaf for _ in range(2 if complete else 0)]
        for item in items if isinstance(items := into[key], list) else []:
            if isinstance(item, dict):
                _place(item, rest, leaf, complete=complete)
    elif head.endswith("?") and not complete:
        into[key] = None
    elif rest:
        inner = into.setdefault(key, {})
        if isinstance(inner, dict):
            _place(inner, rest, leaf, complete=complete)
    else:
        into[key] = leaf
