"""The mails of colleagues among themselves: what each is for and which values it is given. Pure.

What anybody answers to one of these stays inside.
"""

from collections.abc import Mapping

from processor.outbound.catalogue_letters import ATTACHMENTS, CARD, DUE, FILE, WAYS
from processor.outbound.catalogue_values import (
    LEAD_NAME,
    MESSAGE,
    OWNER,
    OWNER_DEPARTMENT,
    OWNER_NAME,
    RECEIVED,
    Description,
    Value,
    at,
    words,
)

_DEPARTMENTS = (words("Customer Care", "客服部"), words("Logistics", "物流部"))
_QUESTION = Value("consult.question", "what is asked", words("Was the parcel packed in one box or two?", "这单是装了一个箱还是两个箱？"))
_NUMBER = Value("consult.number", "its number in the file", 1)

AMONG_OURSELVES: Mapping[str, Description] = {
    "staff/hand-over": Description(
        "to both departments: a file is to pass from one to the other",
        (
            *FILE,
            RECEIVED,
            *CARD,
            *DUE,
            Value("handover.from", "the department that has it", _DEPARTMENTS[0]),
            Value("handover.to", "the department that is to take it", _DEPARTMENTS[1]),
            Value("handover.person?", "who there is meant", words("Sun Jie", "孙杰")),
            Value("handover.by", "who hands it over", OWNER_NAME),
            Value("handover.reason", "why", words("the outer box is torn; please check the packing", "外箱破损，需要查装箱")),
            Value("handover.accept_by?", "by when it is to be accepted, in words, with the time zone", at(2, 3)),
            Value("handover.yours", "whether the reader is to accept it", sample=True),
            MESSAGE,
            *ATTACHMENTS,
            *WAYS,
        ),
    ),
    "staff/consult": Description(
        "to a department or colleague: a question; the file stays where it is",
        (
            *FILE,
            RECEIVED,
            *CARD,
            _NUMBER,
            Value("consult.by", "who asks", OWNER_NAME),
            Value("consult.to", "the department or colleague that is asked", _DEPARTMENTS[1]),
            _QUESTION,
            Value("consult.due_at?", "by when an answer is due, in words, with the time zone", at(2, 8)),
            MESSAGE,
            *ATTACHMENTS,
            *WAYS,
        ),
    ),
    "staff/consult-answered": Description(
        "to the owner: a question was answered, or cannot be",
        (
            *FILE,
            _NUMBER,
            Value("consult.by", "who answers", words("Sun Jie", "孙杰")),
            Value("consult.department?", "their department", _DEPARTMENTS[1]),
            _QUESTION,
            Value("consult.answer?", "what they wrote", words("In one box, and it was too thin.", "一个箱，而且箱子偏薄。")),
            Value("consult.declined", "whether they cannot help", sample=False),
            Value("consult.open", "how many questions of this file are still open", 0),
            *ATTACHMENTS,
            *DUE,
            *WAYS,
        ),
    ),
    "staff/declined": Description(
        "to the owner: a department hands a file back",
        (
            *FILE,
            Value("handover.to", "the department that hands it back", _DEPARTMENTS[1]),
            Value("handover.by", "who hands it back", words("Sun Jie", "孙杰")),
            Value("handover.reason", "why it had been handed over", words("please check the packing", "请查装箱")),
            Value("handover.answer?", "what they wrote", words("It was not packed here.", "不是我们装的箱。")),
            *DUE,
            *WAYS,
        ),
    ),
    "staff/escalated": Description(
        "to whoever leads: a colleague asks for help with a file and keeps it",
        (
            *FILE,
            RECEIVED,
            *CARD,
            Value("escalation.by", "who asks", OWNER_NAME),
            Value("escalation.text?", "what they wrote", words("He wants to speak to somebody higher.", "客户要求和上级通话。")),
            OWNER,
            *DUE,
            MESSAGE,
            *ATTACHMENTS,
            *WAYS,
        ),
    ),
    "staff/chase": Description(
        "to both leads: a hand-over was not accepted, or a question not answered, in time",
        (
            *FILE,
            Value("asked.what", "hand-over or question, in words", words("hand-over", "转交")),
            Value("asked.from", "the department that asked", _DEPARTMENTS[0]),
            Value("asked.to", "the department that was asked", _DEPARTMENTS[1]),
            Value("asked.by", "who asked", OWNER_NAME),
            Value("asked.at", "when, in words", at(2, 2)),
            Value("asked.due_at", "by when it was due, in words, with the time zone", at(2, 3)),
            Value("asked.text?", "the reason or the question", words("please check the packing", "请查装箱")),
            OWNER,
            *DUE,
            *WAYS,
        ),
    ),
    "staff/forwarded": Description(
        "to the colleague who passed a customer's mail on: the file that was made of it",
        (
            *FILE,
            Value("customer.address", "who is taken for the customer", "ann.lee@customer.example"),
            Value("forwarded.written_at?", "when the customer wrote it, as the mail says", at(1, 2)),
            OWNER,
            OWNER_DEPARTMENT,
            *DUE,
            MESSAGE,
        ),
    ),
    "staff/away-suggested": Description(
        "to a colleague whose automatic reply came in: their reminders can go to somebody else",
        (
            Value("colleague.name?", "who is away", OWNER_NAME),
            Value("away.until?", "until when, as their automatic reply says, in words", at(6, 1)),
            Value("away.command", "the line that says so to the desk", words("#away 2026-03-06 Zhao Fang", "#外出 2026-03-06 赵芳")),
            Value("backup?.name", "who gets the reminders meanwhile", LEAD_NAME),
        ),
    ),
    "staff/reminder-own": Description(
        "to a colleague who asked for it: the reminder that they set",
        (
            *FILE,
            Value("remind.text?", "what they noted", words("ask the fitter for his day", "问安装师傅定在哪天")),
            Value("remind.set_at", "when they noted it, in words", at(1, 2)),
            *DUE,
            *WAYS,
        ),
    ),
}
