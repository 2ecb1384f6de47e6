"""The mails to colleagues and admins: what each is for and which values it is given. Pure."""

from collections.abc import Mapping

from processor.outbound.catalogue_values import DEPARTMENT, RECEIVED, REF, SUBJECT, Description, Value, at, words

_CARD = (
    Value("card.kind", "complaint, question, request, suggestion, praise, thanks or other, in words", words("complaint", "投诉")),
    Value(
        "card.facts[]",
        "a fact and its kind, in the customer's words",
        words("number QS-88213", "编号 QS-88213"),
        words("earlier contact I have called three times", "此前联系 我打了三次电话"),
    ),
    Value(
        "card.feels",
        "the words that show a feeling, the feeling, how strong, how sure",
        words("“absolutely furious” → anger 3/3 (92 % sure)", "“太气人了” → 愤怒 3/3（把握 92 %）"),
    ),
    Value(
        "card.wants[]",
        "what they want and the words for it",
        words("a replacement “send me a new door”", "更换 “给我换一扇新门”"),
        words("an explanation “tell me how this happened” (not said, only likely)", "说明原因 “到底怎么回事”（推断）"),
    ),
    Value(
        "card.signals[]",
        "what must not be overlooked and the words for it",
        words("told before “three times”", "重复反映 “三次”"),
        words("wants somebody higher “your manager”", "要求上级处理 “你们经理”"),
    ),
    Value("card.earlier?", "their other files, the newest first", words("T-1019, T-1003", "T-1019、T-1003")),
)
_TO_COLLEAGUE = (
    REF,
    SUBJECT,
    RECEIVED,
    Value("ticket.priority", "P1 to P4", "P2"),
    Value("ticket.mood?", "the feeling and how strong it is, for the subject", words("anger 3", "愤怒 3")),
    Value("ticket.language", "the language the customer wrote in", words("English", "英语")),
    Value("customer.name?", "the name in their mail", words("Ann Lee", "李娟")),
    Value("customer.address?", "their address; missing if the mail names no single sender", "ann.lee@customer.example"),
    Value("customer.verified", "whether the sender's address is proved", sample=True),
    Value("department?", "the department the file lies with", DEPARTMENT),
    Value("why", "why this colleague gets it", words("you lead Logistics", "您是物流部负责人")),
    Value("due?.first", "by when the first reply is due, in words, with the time zone", at(2, 6)),
    *_CARD,
    Value(
        "message?",
        "what the customer wrote in this mail",
        words(
            "The door was dented when it came on Saturday.\n\nI am absolutely furious. I have called three times about order QS-88213.",
            "周六送到的时候门就是凹的。\n\n太气人了！订单 QS-88213 我打了三次电话。",
        ),
    ),
    Value("attachments[].name", "the name of an attached file", words("door.jpg", "冰箱门.jpg"), words("receipt.pdf", "发票.pdf")),
    Value("attachments[].size", "its size in words", "1.2 MB", "340 KB"),
    Value(
        "attachments[].left_out?",
        "why the file does not come with the notification; missing if it does",
        words("not attached here, because it is too large; it lies in the mailbox", "文件太大，未随本通知附上；原件在邮箱里"),
    ),
    Value(
        "notes[]",
        "what to bear in mind, a sentence each",
        words("No acknowledgement was sent: the mail names no single sender.", "没有发出回执：来信没有明确的发件人。"),
        words("The mail is encrypted and was not decrypted.", "来信是加密的，系统没有解密。"),
    ),
)
_SENSITIVE = Value("alert.receipt", "whether a neutral receipt has gone out", sample=True)

TO_COLLEAGUES: Mapping[str, Description] = {
    "staff/new-ticket": Description("to the colleague who gets a new file", _TO_COLLEAGUE),
    "staff/customer-wrote": Description("to the owner of a file whose customer wrote again", _TO_COLLEAGUE),
    "staff/sensitive": Description("to the duty people, at once: a matter that no program may answer", (*_TO_COLLEAGUE, _SENSITIVE)),
    "admin/mail-quarantined": Description(
        "to the admins: a mail could not be processed",
        (
            Value("quarantined.id", "its number in the quarantine", 17),
            Value("quarantined.reason", "what went wrong, in one line", "ValueError: month must be in 1..12"),
            Value("quarantined.sender?", "who it is from", "ann.lee@customer.example"),
            Value("quarantined.subject?", "its subject", words("The fridge door arrived dented", "冰箱门送到就是凹的")),
            Value("quarantined.received_at", "when it came in, in words", at(2, 1)),
            Value("quarantined.attempts", "how often it was tried", 3),
            Value("quarantined.ref?", "the file that was opened in its place", "T-1042"),
        ),
    ),
    "admin/template-refused": Description(
        "to the admins: a changed template has mistakes and is not used",
        (
            Value("refused.problems[].file", "the template's file", "acknowledgement.full.en.md"),
            Value("refused.problems[].line?", "the line in it", 7, 9),
            Value(
                "refused.problems[].message",
                "what is wrong and what would do",
                "there is no value “ticket.nmae”",
                "“calm down” belittles; say what is being done instead",
            ),
        ),
    ),
    "admin/mail-undelivered": Description(
        "to the admins: a mail of ours was given up",
        (
            Value("undelivered.recipient", "who should have got it", "ann.lee@customer.example"),
            Value("undelivered.kind", "which mail it was", words("acknowledgement", "回执")),
            Value("undelivered.ref?", "the file it belongs to", "T-1042"),
            Value("undelivered.reply", "what the mail server said last", "550 5.1.1 no such user"),
        ),
    ),
    "admin/backlog-filed": Description(
        "to the admins: at the first connection, old mail was filed and not answered",
        (
            Value("backlog.mailbox", "the mailbox, as named in config.toml", "complaints"),
            Value("backlog.count", "how many mails", 311),
            Value("backlog.before", "the instant before which mail counts as old, in words", at(1, 1)),
        ),
    ),
    "admin/bounces-without-match": Description(
        "to the admins: reports of failed delivery came in that fit no mail of ours",
        (
            Value("bounces.count", "how many reports", 12),
            Value("bounces.since", "since when, in words", at(2, 0)),
        ),
    ),
}
