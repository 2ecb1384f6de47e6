"""The mails to customers while a file goes on and when it ends: what each is for and which values it is given. Pure."""

from collections.abc import Mapping

from processor.outbound.catalogue_values import (
    DEPARTMENT,
    FIRM,
    GREETING,
    LEAD_NAME,
    OWNER,
    OWNER_DEPARTMENT,
    OWNER_NAME,
    REF,
    SAID,
    SUBJECT,
    Description,
    Value,
    at,
    words,
)

_HEAD = (REF, SUBJECT, GREETING)
_PROMISE = Value("promise?.at", "by when they hear from us next, in words, with the time zone", at(3, 6))
_SURE_OWNER = (
    Value("owner.name", "who has the file", OWNER_NAME),
    Value("owner.department?", "the owner's department", DEPARTMENT),
)
_SURE_PROMISE = Value("promise.at", "by when they will have heard from that person, in words, with the time zone", at(3, 6))
_LEAD = Value("lead?.name", "who leads the department", LEAD_NAME)
_DONE = Value(
    "news.done[]",
    "what a colleague has noted as done, a line each",
    words("the depot has sent us its photo of the parcel", "仓库已经把出库时的照片发给我们"),
    words("a new door is reserved in your name", "已为您预留一扇新门"),
)
_QUESTION = Value(
    "waiting.question?",
    "what the colleague asked, in their own words, a line each",
    words("Could you send us a photo of the door?", "请发一张冰箱门的照片给我们。"),
)
_OPEN_ACTIONS = (
    Value(
        "actions[].what",
        "what is promised and not done yet",
        words("a thicker box for fridges", "冰箱外箱加厚"),
        words("a new leaflet", "更新说明书"),
    ),
    Value("actions[].due?", "by when, in words", at(30, 6)),
)
_REOPEN = Value("reopen.until", "until when any reply opens the file again, a date in words", at(31, 1))
_RATING = (
    Value("rating.links[].score", "a figure from 5 to 1, a line each", 5, 1),
    Value("rating.links[].label", "what it stands for", words("very well", "很好"), words("very badly", "很不好")),
    Value(
        "rating.links[].href",
        "the address that a tap on it writes to",
        "mailto:help+r.abc@desk.example?subject=%5BT-1042%5D%205",
        "mailto:help+r.abc@desk.example?subject=%5BT-1042%5D%201",
    ),
)

IN_THE_COURSE: Mapping[str, Description] = {
    "handoff-notice": Description(
        "another department has accepted the file",
        (
            *_HEAD,
            *_SURE_OWNER,
            Value("handover.from?", "the department that had it before", words("Customer Care", "客服部")),
            Value(
                "handover.reason?",
                "why, as a colleague has noted for the customer",
                words("the parcel was packed there", "外箱是在那里打包的"),
            ),
            _PROMISE,
            FIRM,
        ),
        must_print=("owner.name",),
    ),
    "breach-apology": Description(
        "a promised time has passed without a person writing",
        (
            *_HEAD,
            Value("missed.at", "by when they were to hear from us, in words, with the time zone", at(2, 3)),
            Value(
                "missed.why?",
                "why, as a colleague has noted for the customer",
                words("the depot's answer came only this morning", "仓库今天上午才回复我们"),
            ),
            _DONE,
            *_SURE_OWNER,
            _SURE_PROMISE,
            _LEAD,
            FIRM,
        ),
        must_print=("missed.at", "owner.name", "promise.at"),
        order=("missed.at", "news.done[]", "promise.at"),
    ),
    "waiting-reminder": Description(
        "we asked them something and have no answer yet",
        (
            *_HEAD,
            OWNER,
            OWNER_DEPARTMENT,
            Value("waiting.since", "when we asked, in words", at(2, 7)),
            _QUESTION,
            Value("waiting.closes", "when the file is closed without an answer, in words", at(16, 7)),
            Value("waiting.last", "whether no other reminder follows", sample=True),
            FIRM,
        ),
        must_print=("waiting.since", "waiting.closes"),
    ),
    "follow-up": Description(
        "some days after the solution: did it hold, and how did we do",
        (
            *_HEAD,
            Value("solution.at", "when they got our answer, in words", at(4, 8)),
            _DONE,
            OWNER,
            _LEAD,
            *_RATING,
            FIRM,
        ),
    ),
    "closing.confirmed": Description(
        "the file is closed: they said that it is settled", (*_HEAD, *_OPEN_ACTIONS, _REOPEN, FIRM), ("reopen.until",)
    ),
    "closing.lapsed": Description(
        "the file is closed: nobody contradicted the solution",
        (*_HEAD, Value("solution.at", "when they got our answer, in words", at(4, 8)), *_OPEN_ACTIONS, _REOPEN, FIRM),
        ("reopen.until",),
    ),
    "closing.no-response": Description(
        "the file is closed: our question was not answered",
        (*_HEAD, Value("waiting.since", "when we asked, in words", at(2, 7)), _QUESTION, *_OPEN_ACTIONS, _REOPEN, FIRM),
        ("reopen.until",),
    ),
    "closing.other": Description(
        "the file is closed for another reason, by a colleague",
        (
            *_HEAD,
            Value(
                "closing.reason?", "why, as a sentence", words("You told us that it is no longer needed.", "您告诉我们这件事不用再办了。")
            ),
            *_OPEN_ACTIONS,
            _REOPEN,
            FIRM,
        ),
        ("reopen.until",),
    ),
    "reopen-receipt": Description(
        "they wrote again after the end: the file is open again",
        (
            *_HEAD,
            SAID,
            OWNER,
            OWNER_DEPARTMENT,
            _SURE_PROMISE,
            Value("lead?.name", "who leads the department; only when the file was opened again before", LEAD_NAME),
            FIRM,
        ),
        must_print=("promise.at",),
        order=("heard.said[]", "promise.at"),
    ),
    "recovery": Description(
        "they gave a low rating: the lead writes in person",
        (
            *_HEAD,
            Value("lead.name", "who writes to them", LEAD_NAME),
            Value("lead.department?", "the department", DEPARTMENT),
            _SURE_PROMISE,
            FIRM,
        ),
        must_print=("lead.name", "promise.at"),
    ),
    "you-said-we-did": Description(
        "something we promised is done, or takes longer",
        (
            *_HEAD,
            Value("action.what", "what was promised, as a colleague has worded it", words("a thicker box for fridges", "冰箱外箱加厚")),
            Value("action.done", "whether it is done", sample=True),
            Value(
                "action.result?",
                "what is different now, a sentence or more",
                words("Since 20 March every fridge leaves in it.", "3月20日起，每台冰箱都用新外箱发货。"),
            ),
            Value("action.due?", "if it is not done: the new date, in words", at(30, 6)),
            FIRM,
        ),
        must_print=("action.what",),
    ),
    "merge-notice": Description(
        "two files of theirs are one now",
        (*_HEAD, Value("merged.ref", "the number that is no longer used", "T-1047"), OWNER, OWNER_DEPARTMENT, _PROMISE, FIRM),
        must_print=("merged.ref",),
    ),
    "status": Description(
        "they asked where it stands and nothing else",
        (
            *_HEAD,
            Value("ticket.received_at", "when their first mail came in, in words, with the time zone", at(2, 1)),
            Value("status.words", "how it stands, in words", words("in progress", "处理中")),
            Value(
                "status.last?",
                "the last step noted for the customer",
                words("the depot has sent us its photo of the parcel", "仓库已经把出库时的照片发给我们"),
            ),
            Value("status.last_at?", "when that was, in words", at(2, 5)),
            _QUESTION,
            OWNER,
            OWNER_DEPARTMENT,
            _PROMISE,
            FIRM,
        ),
        must_print=("status.words",),
    ),
}
