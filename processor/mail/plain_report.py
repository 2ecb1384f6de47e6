"""Delivery reports that servers write in words: is it one, whom does it name, is it final? Pure.

Never by the words alone: the sender must be a mail system's own address or the return path empty, and the subject or the text must
say that a mail could not be delivered. People write `undeliverable` too.
Sources: qmail's QSBMF, and the texts that Postfix, Exim, Sendmail, Exchange, Yahoo and Sina send.
"""

import re

from processor.mail import address
from processor.mail.fields import Headers
from processor.mail.message import BouncedRecipient

RECIPIENTS = 100
_CHARACTERS = 20_000
_NEAR_CHARACTERS = 1000

_NAMED = r"[A-Za-z0-9._%+=&~#$*/!?^{|}-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}"
_ANYWHERE = re.compile(_NAMED)
_WITH_COLON = re.compile(rf"(?m)^[ \t]{{0,8}}<?({_NAMED})>?[ \t]{{0,4}}:")
_ALONE = re.compile(rf"(?m)^[ \t]{{0,12}}(?:[-*] )?[<\"']?({_NAMED})[>\"']?[ \t]{{0,8}}$")
_LABELLED = re.compile(rf"(?im)(?:recipients?|address(?:ed to)?|original address|rcpt to|to)[ \t]?:?[ \t]{{0,8}}[<\"']?({_NAMED})")
_RETURNED = re.compile(
    r"(?im)^[ \t>*-]{0,40}(?:below this line|original message|message (?:text )?follows|the (?:header|first|body)|start of returned"
    r"|returned mail follows|contents of the undelivered|copy of the message|here is a copy|received: )"
)
_INTRODUCTION = re.compile(
    r"(?i)(did not reach|not (?:be )?delivered to|deliver(?:ed)?(?: your message)? to|to) (?:all of )?the following[^\n]{0,40}"
)
_DAEMONS = frozenset(
    (
        *(
            "mailer-daemon",
            "mailerdaemon",
            "postmaster",
            "post_master",
            "mdaemon",
            "mail-daemon",
            "maildaemon",
            "mailsystem",
            "deliverysystem",
        ),
        *("maildelivery", "maildeliverysystem", "maildeliverysubsystem", "maildeliveryservice"),
    )
)
_SUBJECTS = (
    *("undeliver", "nondeliver", "delivery[- ](?:status|failure|notification|report|warning|delayed|problem|error)"),
    *("delivery .{0,20}(?:failed|failure|delay)", "mail delivery", "returned mail", "mail .{0,30}(?:returned|failure|system error)"),
    *("failure (?:notice|delivery)", "failed mail", "fail.{0,10}deliver", "not (?:be )?delivered", "delivery has failed"),
    *("could not (?:be )?(?:send|sent|deliver)", "processing error", "errors? during delivery", "rejected mail"),
    *("message (?:delayed|status|not)", "user unknown", "unknown user", "mail error", "unzustellbar", "non remis", "échec", "rebotad"),
    *("no se ha podido", "não .{0,10}entregue", "退信", "无法投递", "無法投遞", "投递失败", "传输失败", "寄送失敗", "エラー通知", "未送達"),
    *("не доставлено",),
)
_WORDS = (
    *("this is the qmail-send program", "this is the mail ?system at host", "this is the postfix", "could(?:n't| not) be delivered"),
    *("could not deliver", "undeliverable", "(?:permanent|fatal) (?:fatal )?errors?", "delivery .{0,60}failed"),
    *("did not reach the following", "user unknown", "unknown user", "unknown recipient", "no such (?:user|mailbox|recipient)"),
    *("mailbox (?:is )?(?:unavailable|not found|full)", "unable to deliver", "wasn't able to deliver", "not able to deliver"),
    *("unrouteable address", "not (?:yet )?been delivered", "has been returned because", "无法投递", "無法投遞", "退信", "投递失败"),
    *("无法发送到", "無法送達", "送信できませんでした"),
)
_TRYING = (
    *("not yet been delivered", "will (?:continue|keep|be (?:re)?tried|try again|retry)", "will be made for", "being delayed"),
    *("has been (?:delayed|postponed)", "still trying", "temporar(?:y|ily)", "do not (?:need to )?resend", "is just a warning"),
    *("message delayed", "延迟", "暂时"),
)
_SUBJECT = re.compile("|".join(_SUBJECTS), re.IGNORECASE)
_TEXT = re.compile("|".join(_WORDS), re.IGNORECASE)
_FOR_NOW = re.compile("|".join(_TRYING), re.IGNORECASE)
_GIVEN_UP = re.compile(r"given up|not going to try again|giving up|permanent", re.IGNORECASE)
_STATUS = re.compile(r"\b([245]\.\d{1,3}\.\d{1,3})\b")
_REPLY_CODE = re.compile(r"\b([45])\d\d[ -]")


def reason(top: Headers, subject: str, text: str) -> str | None:
    """Return why a mail in words is a delivery report, or None."""
    written = top.text("from").lower()
    daemon = _is_daemon(written) or _is_daemon(top.text("return-path").lower())
    if not daemon and top.text("return-path").replace(" ", "") != "<>":
        return None
    titled = _SUBJECT.search(subject) is not None
    worded = _TEXT.search(text[:_CHARACTERS]) is not None
    if daemon and (titled or worded):
        return "sent by a mail system about a mail that was not delivered"
    return "Return-Path: <> and the words of a delivery report" if titled and worded else None


def recipients(text: str) -> list[BouncedRecipient]:
    """Return the recipients that a report names, before the mail it returns: `<address>:`, alone on a line, or the first at all."""
    head = text[:_CHARACTERS]
    returned = _RETURNED.search(head)
    if returned is not None and _ANYWHERE.search(head, 0, returned.start()) is not None:
        head = head[: returned.start()]
    introduced = _INTRODUCTION.search(head)
    if introduced is not None and _ANYWHERE.search(head, introduced.end()) is not None:
        head = head[introduced.end() :]
    for pattern in (_WITH_COLON, _ALONE, _LABELLED):
        found = list(pattern.finditer(head))[:RECIPIENTS]
        if found:
            return [_judged(match[1], head, match.end()) for match in found]
    first = _ANYWHERE.search(head)
    return [] if first is None else [_judged(first[0], head, first.end())]


def _judged(named: str, head: str, end: int) -> BouncedRecipient:
    """Return a recipient with the first status after it; without one a report is final unless it says that the server goes on trying."""
    near = head[end : end + _NEAR_CHARACTERS]
    status, reply = _STATUS.search(near), _REPLY_CODE.search(near)
    if _FOR_NOW.search(head) is not None and _GIVEN_UP.search(head) is None:
        permanent = False
    else:
        first = status[1][0] if status is not None else reply[1] if reply is not None else "5"
        permanent = first == "5" or _GIVEN_UP.search(head) is not None
    return BouncedRecipient(address.normal(named) or named.lower(), status[1] if status is not None else None, permanent)


def _is_daemon(written: str) -> bool:
    """Tell whether an address or its display name is a mail system's own."""
    if not written:
        return False
    local = re.sub(r"[._ ]", "", written.rpartition("@")[0].rpartition("<")[2].strip(' "'))
    name = re.sub(r"[._ \"]", "", written.partition("<")[0].partition("@")[0])
    return local in _DAEMONS or name in _DAEMONS
