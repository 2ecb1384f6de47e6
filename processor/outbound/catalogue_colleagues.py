"""The mails to colleagues about a customer's mail and about what is due: what each is for and which values it is given. Pure.

Whether an answer goes to the customer or stays inside is a property of each mail (`Kind.reply`). Those that are given `reply.to?` print
whom it goes to; all others say that it stays inside, and must be sent as a kind for which that is so.
"""

from collections.abc import Mapping

from processor.outbound.catalogue_admins import TO_ADMINS
from processor.outbound.catalogue_answers import THE_DESK_ANSWERS
from processor.outbound.catalogue_letters import ABOUT_A_MAIL, DUE, FILE, REPLY_TO, WAYS
from processor.outbound.catalogue_values import OWNER, Description, Value, at, words
from processor.outbound.catalogue_work import AMONG_OURSELVES

_SENSITIVE = (
    Value("alert.receipt", "whether a neutral receipt has gone out", sample=True),
    Value("alert.yours", "whether the reader has the file, and so gets no other mail about it", sample=False),
)
_CLOCK = (
    Value("clock.name", "what is due, in words", words("first reply", "首次答复")),
    Value("clock.due_at", "by when, in words, with the time zone", at(2, 6)),
)
_RUNNING = (
    *_CLOCK,
    Value("clock.used", "how much of the time is used, in per cent", 75),
    Value("clock.left?", "how much is left, in words; missing when nothing is", words("32 min", "32 分钟")),
)
_STEP = (
    Value("step?.text", "the last thing that a person did", words("Chen Wei noted a step", "陈伟记了一条进展")),
    Value("step?.at", "when, in words", at(2, 4)),
)
_TIMELINE = (
    Value("timeline[].at", "when something happened, in words", at(2, 1), at(2, 4)),
    Value(
        "timeline[].what",
        "what happened and who did it",
        words("Ann Lee wrote", "李娟来信"),
        words("handed over to Logistics", "转给物流部"),
    ),
)
_SINCE = Value("customer.since", "since when the customer waits, in words", at(2, 1))
_OTHERS = Value(
    "others[]",
    "another file of the same person that runs down, a line each, the most urgent first",
    words("T-1044 The lamp flickers: first reply, 40 min left", "T-1044 台灯一闪一闪：首次答复，还剩 40 分钟"),
    words("T-1039 Invoice twice: solution, 2 h 10 min left", "T-1039 发票开了两次：解决，还剩 2 小时 10 分钟"),
)

_ABOUT_TIME: Mapping[str, Description] = {
    "staff/reminder": Description(
        "to the owner, the backup or the lead: a clock runs down",
        (*FILE, REPLY_TO, *_RUNNING, _SINCE, OWNER, *_STEP, _OTHERS, *WAYS),
    ),
    "staff/holding-letter": Description(
        "to the owner: the law asks for a letter that says why there is no final answer yet",
        (
            *FILE,
            REPLY_TO,
            *_CLOCK,
            _RUNNING[-1],
            _SINCE,
            OWNER,
            Value(
                "draft.text",
                "the draft of that letter, in the customer's language where there is one",
                words("We cannot give you our final answer yet, because …", "目前还不能给您最终答复，原因是……"),
            ),
            *WAYS,
        ),
    ),
    "staff/breach": Description(
        "to the lead, the manager or the head: what was promised was not kept, and they decide",
        (
            *FILE,
            *_CLOCK,
            Value(
                "clock.over?",
                "how much later it is now, in words; missing when it has only just passed",
                words("1 h 20 min", "1 小时 20 分钟"),
            ),
            _SINCE,
            OWNER,
            *_TIMELINE,
            Value("blocked?.department", "the department that was asked and has not answered", words("Warehouse", "仓库")),
            Value("blocked?.since", "since when, in words", at(2, 2)),
            Value("blocked?.waited", "how long, in words", words("3 h 12 min", "3 小时 12 分钟")),
            Value("customer.told", "whether the customer has been told of the delay by the program", sample=False),
            *WAYS,
        ),
    ),
    "staff/nothing-new": Description(
        "to the lead: a mail to the customer would be due, but nobody has noted anything to tell",
        (*FILE, *_RUNNING, _SINCE, OWNER, *WAYS),
    ),
    "staff/not-sent": Description(
        "to the owner: a mail to the customer was due and could not be written, so a person has to",
        (
            *FILE,
            REPLY_TO,
            Value("mail.kind", "which mail it was", words("news", "进展通报")),
            Value("mail.no_words", "whether the desk has no template in the customer's language", sample=True),
            Value("customer.language", "the language the customer wrote in", words("German", "德语")),
            _SINCE,
            OWNER,
            *WAYS,
        ),
    ),
    "staff/unowned": Description(
        "to the lead: nobody has the file",
        (*FILE, Value("department?", "the department the file lies with", words("Logistics", "物流部")), *_RUNNING, _SINCE, *WAYS),
    ),
    "staff/low-rating": Description(
        "to the lead and the owner: the customer gave a low rating and the file is open again",
        (
            *FILE,
            REPLY_TO,
            Value("rating.score", "1 or 2", 1),
            Value("rating.comment?", "what they wrote with it", words("The new one is broken too.", "换来的还是坏的。")),
            OWNER,
            Value("lead?.name", "who was announced to the customer", words("Zhao Fang", "赵芳")),
            Value("promise?.at", "by when that was announced, in words, with the time zone", at(3, 6)),
            *WAYS,
        ),
    ),
    "staff/undeliverable": Description(
        "to the owner: a mail to the customer came back",
        (
            *FILE,
            Value("undelivered.recipient", "the address", "ann.lee@customer.example"),
            Value("undelivered.kind", "which mail it was", words("your reply", "您的回信")),
            Value("undelivered.reply", "what the mail server said", "550 5.1.1 no such user"),
            Value("undelivered.counts", "whether it had counted as an answer and does so no longer", sample=True),
            Value("undelivered.text?", "what the colleague had written", words("A new door is on its way.", "新门已经发出。")),
            *DUE,
            *WAYS,
        ),
    ),
}

TO_COLLEAGUES: Mapping[str, Description] = {
    "staff/new-ticket": Description("to the colleague who gets a new file", ABOUT_A_MAIL),
    "staff/customer-wrote": Description("to the owner of a file whose customer wrote again", ABOUT_A_MAIL),
    "staff/sensitive": Description("to the duty people, at once: a matter that no program may answer", (*ABOUT_A_MAIL, *_SENSITIVE)),
    **_ABOUT_TIME,
    **AMONG_OURSELVES,
    **THE_DESK_ANSWERS,
    **TO_ADMINS,
}
