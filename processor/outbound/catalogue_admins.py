"""The mails to the admins: what each is for and which values it is given. Pure."""

from collections.abc import Mapping

from processor.outbound.catalogue_values import Description, Value, at, words

TO_ADMINS: Mapping[str, Description] = {
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
    "admin/staff-refused": Description(
        "to the admins: a mail in a colleague's name was not taken for theirs",
        (
            Value("refused.code", "E-TOKEN, E-AUTH or E-RECUSE", "E-AUTH"),
            Value("refused.sender", "whom it names as its sender", "wang.lei@desk.example"),
            Value("refused.at", "when it came in, in words, with the time zone", at(2, 6)),
            Value("refused.mail", "its number, as `processor show` and the log have it", 17),
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
