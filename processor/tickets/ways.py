"""What a colleague can do with a mail of ours: taps that write to the desk, and lines that can stand first in an answer.

A tap opens a mail to the desk that names the ticket and holds the command. Where the desk's mail server delivers tagged addresses, the
address proves whose tap it is; elsewhere the receiving server has to vouch for the sender.
"""

from collections.abc import Mapping, Sequence
from urllib.parse import quote

from processor.mail import identity
from processor.models import Ticket
from processor.outbound.desk import Desk
from processor.states import TicketStatus

# The words of a tap and the command it writes, in English and Chinese; a command that ends in a space wants to be completed.
_TAPS: Mapping[str, tuple[tuple[str, str], tuple[str, str]]] = {
    "take": (("Take it", "#take"), ("我来办", "#我来")),
    "handoff": (("Hand it over", "#handoff "), ("转给别的部门", "#转 ")),
    "ask": (("Ask a colleague", "#ask "), ("请教同事", "#请教 ")),
    "accept": (("Take it over", "#accept"), ("接手", "#接受")),
    "decline": (("Hand it back", "#decline "), ("退回", "#退回 ")),
    "note": (("Note for us only", "#note\n"), ("内部备注", "#备注\n")),
    "wait": (("Wait for the customer", "#wait\n"), ("等客户回复", "#等\n")),
    "ok": (("#ok", "#ok"), ("#确认", "#确认")),
    "cancel": (("#cancel", "#cancel"), ("#取消", "#取消")),
}
_LINES: Mapping[str, tuple[str, str]] = {
    "note": ("#note = for us only, nothing goes to the customer", "#备注 = 仅内部可见，不发给客户"),
    "wait": ("#wait = your text asks something; we wait for the customer", "#等 = 正文是给客户的问题，等客户回复"),
    "solve": ("#solve = your text is the solution", "#解决 = 正文就是解决方案"),
    "handoff": ("#handoff DEPARTMENT reason = pass it on", "#转 部门 原因 = 转给别的部门"),
    "ask": ("#ask DEPARTMENT = your text is a question for them; you keep the file", "#请教 部门 = 正文是给同事的问题，工单仍归您"),
    "accept": ("#accept = you take it over", "#接受 = 由您接手"),
    "decline": ("#decline reason = you cannot", "#退回 原因 = 办不了"),
    "promise": ("#promise tomorrow 15:00 = the customer hears from us by then", "#承诺 明天 15:00 = 到时一定答复客户"),
    "reopen": ("#reopen = open it again", "#重开 = 重新打开"),
    "show": ("#show = the whole story so far", "#查看 = 看整张工单"),
    "waiting": ("#wait = you asked them something; it is their turn", "#等 = 您问了客户问题，等对方回复"),
    "undo": ("#undo = take your last mail back", "#撤回 = 撤回刚才的信"),
    "help": ("#help = everything else", "#帮助 = 其他命令"),
}
_USUAL = ("note", "wait", "solve", "handoff", "ask")
_BY_STATUS: Mapping[TicketStatus, tuple[str, ...]] = {
    TicketStatus.WAITING: ("note", "solve", "promise", "handoff", "show"),
    TicketStatus.SOLVED: ("note", "reopen", "show", "help"),
    TicketStatus.CLOSED: ("note", "reopen", "show", "help"),
    TicketStatus.MERGED: ("show", "help"),
    TicketStatus.VOID: ("reopen", "show"),
}
_WITH_TEXT = ("note", "wait", "solve")  # they say what becomes of a text to the customer
FOR_OWNER = ("take", "handoff", "ask")
OFFERED, ASKED = ("accept", "decline"), ("decline",)  # what somebody can do with a hand-over, and with a question


def ways(desk: Desk, ticket: Ticket, address: str, language: str, *, inside: bool = False) -> dict[str, object]:
    """Return the values `quick` and `commands` of a mail to the colleague with this address; what they answer may stay `inside`."""
    taps = [tap for tap in FOR_OWNER if tap != "take" or ticket.owner != address.lower()]
    lines = inside_lines(ticket, language) if inside else commands(TicketStatus(ticket.status), language)
    return {"quick": quick(desk, ticket, address, language, taps), "commands": lines}


def inside_lines(ticket: Ticket, language: str) -> list[str]:
    """Return the lines that mean something in an answer that stays inside."""
    status = TicketStatus(ticket.status)
    return commands(status, language, _inside(status))


def _inside(status: TicketStatus) -> list[str]:
    usual = [name for name in _BY_STATUS.get(status, _USUAL) if name not in _WITH_TEXT]
    return list(dict.fromkeys([*usual, "show", "help"]))


def answering(desk: Desk, ticket: Ticket, address: str, language: str, taps: Sequence[str]) -> dict[str, object]:
    """Return the values `quick` and `commands` of a mail that asks a colleague for something."""
    lines = commands(TicketStatus(ticket.status), language, (*taps, "show", "help"))
    return {"quick": quick(desk, ticket, address, language, taps), "commands": lines}


def quick(desk: Desk, ticket: Ticket, address: str, language: str, taps: Sequence[str]) -> list[dict[str, str]]:
    """Return the taps: what stands on each, and the mail it opens (RFC 6068: UTF-8 percent-encoded, lines end in CRLF)."""
    chinese = language.partition("-")[0] == "zh"
    to = _address(desk, ticket, address)
    found = []
    for tap in taps:
        words, command = _TAPS[tap][chinese]
        told = command.strip()  # the text part has the label alone, and nobody can tap there
        label = words if words == told else f"{words}{'：' if chinese else ': '}{told}"
        body = quote(command.replace("\n", "\r\n"), safe="")
        found.append({"label": label, "href": f"mailto:{to}?subject={quote(f'[{ticket.ref}]', safe='')}&body={body}"})
    return found


def commands(status: TicketStatus, language: str, only: Sequence[str] = ()) -> list[str]:
    """Return the lines that this state of a ticket allows, or those that are named."""
    chinese = language.partition("-")[0] == "zh"
    return [_LINES[name][chinese] for name in (only or _BY_STATUS.get(status, _USUAL))]


def commands_after(ticket: Ticket, language: str, *, undo: bool) -> list[str]:
    """Return the lines that fit after something was done: what can be taken back, and what comes next."""
    status = TicketStatus(ticket.status)
    sent = ("undo", *(() if status in _BY_STATUS else ("waiting",))) if undo else ()
    usual = [name for name in _inside(status) if name not in FOR_OWNER]
    return commands(status, language, (*sent, *usual))


def _address(desk: Desk, ticket: Ticket, address: str) -> str:
    own = desk.config.desk.address
    if desk.config.desk.reply_tokens != "plus":
        return quote(own, safe="@")
    return quote(identity.reply_address(desk.secret, own, ticket=ticket.number, recipient=address), safe="@+")
