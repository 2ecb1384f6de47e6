"""What the desk tells its own people about its decisions, in their language. Pure.

The journal keeps reasons in English, for whoever looks after the program; a colleague reads them in the language of the
notification. A language that is not here is told in English, as a mail in it would be in the desk's first language.
"""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from processor.outbound.enclosures import LeftOut


class Note(StrEnum):
    """What a colleague should bear in mind about a mail."""

    NO_SENDER = "no_sender"
    MACHINE = "machine"
    FAILED_AUTHENTICATION = "failed_authentication"
    TOO_MANY = "too_many"
    UNWRITABLE = "unwritable"
    STRANGER = "stranger"
    TRUNCATED = "truncated"
    OTHER_LANGUAGE = "other_language"
    ENCRYPTED = "encrypted"
    SIGNED = "signed"
    SENSITIVE = "sensitive"
    SILENT = "silent"


class Turn(StrEnum):
    """How the owner was found within the department."""

    SPEAKS = "speaks"
    ANYBODY = "anybody"
    LEAD = "lead"
    OWNER = "owner"  # has the file already
    NAMED = "named"  # is praised by name
    RECUSED = "recused"  # somebody else is complained about by name
    AGAIN = "again"  # had the file from which this one goes on
    PERSONNEL = "personnel"  # a colleague's own pay, contract or superior


_NOTES: Mapping[Note, tuple[str, str]] = {
    Note.NO_SENDER: (
        "No acknowledgement was sent: the mail names no single sender.",
        "没有发出回执：来信没有明确的发件人。",
    ),
    Note.MACHINE: (
        "No acknowledgement was sent: the mail looks as if a program sent it, or its address takes no answers.",
        "没有发出回执：来信像是程序发出的，或者发件地址不收回信。",
    ),
    Note.FAILED_AUTHENTICATION: (
        "No acknowledgement was sent: the sender's address failed its check and may be forged. Make sure who wrote before you answer.",
        "没有发出回执：发件地址没有通过核实，可能是冒用。回信之前请先确认是谁写的。",
    ),
    Note.TOO_MANY: (
        "No acknowledgement was sent: this address has got as many automatic mails today as are allowed.",
        "没有发出回执：今天发给这个地址的自动邮件已到上限。",
    ),
    Note.UNWRITABLE: (
        "No acknowledgement was sent: it could not be written to this address safely.",
        "没有发出回执：无法安全地写信到这个地址。",
    ),
    Note.STRANGER: (
        "The sender is not proved to take part in this file. Nothing of the file was sent there.",
        "无法证明发件人与本工单有关。工单内容没有发给对方。",
    ),
    Note.TRUNCATED: (
        "The mail is larger than the limit: only its beginning was read. The whole mail lies in the mailbox.",
        "来信超过大小上限，只读取了开头。完整邮件在邮箱里。",
    ),
    Note.OTHER_LANGUAGE: (
        "The acknowledgement went out in the desk's first language: there is no template in the customer's.",
        "没有客户所用语言的模板，回执用的是客服台的首选语言。",
    ),
    Note.ENCRYPTED: (
        "The mail is encrypted and was not decrypted: what it says cannot be read here. Its original lies in the mailbox.",
        "来信是加密的，系统没有解密，这里看不到内容。原件在邮箱里。",
    ),
    Note.SIGNED: (
        "The mail carries a digital signature. It was not checked: it proves nothing here.",
        "来信带有数字签名。系统没有验证，不能作为凭据。",
    ),
    Note.SENSITIVE: (
        "This matter is sensitive. The desk sends at most a neutral receipt by itself; everything else is yours to write.",
        "这件事比较敏感。系统最多只发一封中性的回执，其余都请您亲自写。",
    ),
    Note.SILENT: (
        "This matter is very sensitive. The desk has written nothing and will write nothing by itself: please answer in person, soon.",
        "这件事非常敏感。系统没有自动写信，也不会再写，请您尽早亲自答复。",
    ),
}
_LEFT_OUT: Mapping[LeftOut, tuple[str, str]] = {
    LeftOut.PROGRAM: (
        "not attached here, because it is a program; it lies in the mailbox",
        "是可执行程序，未随本通知附上；原件在邮箱里",
    ),
    LeftOut.TOO_LARGE: (
        "not attached here, because it is too large; it lies in the mailbox",
        "文件太大，未随本通知附上；原件在邮箱里",
    ),
}
_APART: Mapping[Turn, tuple[str, str]] = {
    Turn.AGAIN: ("you had the file that this one goes on from", "上一张工单由您负责，这次是后续"),
    Turn.RECUSED: (
        "the mail complains about a colleague by name, who neither has it nor reads it",
        "来信点名投诉一位同事，本人回避，由您处理",
    ),
    Turn.PERSONNEL: (
        "it is about a colleague's own employment, not about a customer's matter",
        "这是同事自己的人事问题，不是客户投诉",
    ),
}
_KINDS: Mapping[str, tuple[str, str]] = {
    "acknowledgement": ("acknowledgement", "回执"),
    "notification": ("notification to a colleague", "给同事的通知"),
    "alert": ("alert to the duty people", "给值班人员的提醒"),
}


def note(what: Note, language: str) -> str:
    """Return a note as a sentence."""
    return _in(language, _NOTES[what])


def left_out(why: LeftOut, language: str) -> str:
    """Return why a file does not come with a notification, and where it is."""
    return _in(language, _LEFT_OUT[why])


def goes_on_from(ref: str, language: str) -> str:
    """Return the sentence that names the ticket, closed long ago, which a new one follows."""
    return _in(
        language,
        (f"This goes on from {ref}, which was closed too long ago to be opened again.", f"本单接续 {ref}，该单结案已久，不再重开。"),
    )


def passed_on(name: str, address: str, language: str) -> str:
    """Return the sentence that names who wrote the mail that this one passes on."""
    whom = f"{name} <{address}>" if name else address
    return _in(language, (f"The mail passes on what {whom} wrote.", f"来信转发了 {whom} 写的邮件。"))


def maybe_the_same(ref: str, language: str) -> str:
    """Return the sentence that names another matter of the same person, with the line that joins the two."""
    return _in(
        language,
        (
            f"Maybe the same matter as {ref}. If so, reply with the line: #merge {ref}",
            f"可能与 {ref} 是同一件事。如果是，回复一行：#合并 {ref}",
        ),
    )


def kind(name: str, language: str) -> str:
    """Return what a kind of mail is called."""
    return _in(language, _KINDS.get(name, (name, name)))


def why(department: str, words: Sequence[str], turn: Turn, spoken: str, language: str) -> str:
    """Return why a colleague gets a file: what led to the department, and how the turn came to them."""
    if turn is Turn.OWNER:
        return _in(language, ("you have this file", "工单由您负责"))
    if turn is Turn.NAMED:
        return _in(language, ("the mail praises you by name", "来信点名表扬了您"))
    if turn in _APART:
        return _in(language, _APART[turn])
    chinese = _chinese(language)
    if words:
        named = "、".join(words) if chinese else ", ".join(words)
        led = f"来信提到{named}，归{department}" if chinese else f"the mail says {named}, which is for {department}"
    else:
        led = f"来信没有提到具体部门，由{department}接手" if chinese else f"{department} takes what names no department"
    turns = {
        Turn.SPEAKS: (f"it is your turn among those who write {spoken}", f"在能写{spoken}的同事中轮到您"),
        Turn.ANYBODY: (f"it is your turn; nobody there writes {spoken}", f"部门里没有人写{spoken}，轮到您"),
        Turn.LEAD: ("you lead it and nobody else is listed", "部门里没有别的同事，由您负责"),
    }
    return f"{led}{'；' if chinese else '; '}{_in(language, turns[turn])}"


def _in(language: str, texts: tuple[str, str]) -> str:
    return texts[1] if _chinese(language) else texts[0]


def _chinese(language: str) -> bool:
    return language.lower().startswith("zh")
