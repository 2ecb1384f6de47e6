"""What the desk answers to a colleague, and its lists: what each mail is for and which values it is given. Pure.

What anybody answers to one of these stays inside.
"""

from collections.abc import Mapping

from processor.outbound.catalogue_letters import CARD, DUE, FILE, WAYS
from processor.outbound.catalogue_values import (
    OWNER,
    OWNER_DEPARTMENT,
    OWNER_NAME,
    RECEIVED,
    Description,
    Scalar,
    Value,
    Worded,
    at,
    words,
)

_WARNINGS = Value("warnings[]", "what could be better in the text, a sentence each", words("“soon” is no date", "“尽快”不是日期"))


def _problem(field: str, meaning: str, sample: Scalar | Worded) -> Value:
    return Value(f"problems[].{field}", meaning, sample, least=1)


def _rows(*more: Value) -> tuple[Value, ...]:
    return (
        Value("rows[].ref", "a file, a line each, the most urgent first", "T-1042", "T-1039"),
        Value(
            "rows[].subject?",
            "its subject",
            words("The fridge door arrived dented", "冰箱门送到就是凹的"),
            words("Invoice twice", "发票开了两次"),
        ),
        Value("rows[].customer?", "whose it is", words("Ann Lee", "李娟"), words("Tom Baker", "王小明")),
        Value("rows[].owner?", "who has it; missing where it is the reader", OWNER_NAME),
        Value("rows[].due?", "what is due next and when, in words", words("first reply, Monday 14:10", "首次答复，周一 14:10")),
        Value("rows[].status", "how it stands, in words", words("in progress", "处理中"), words("waiting for the customer", "等客户回复")),
        *more,
    )


THE_DESK_ANSWERS: Mapping[str, Description] = {
    "staff/receipt": Description(
        "to a colleague: what was done with their mail, in one line",
        (
            *FILE,
            Value("receipt.line", "what was done, in one line", words("Sent to Ann Lee at 14:10", "14:10 已发给李娟")),
            Value(
                "changes[]",
                "what changed besides, a line each",
                words("Priority: P3 → P2", "优先级：P3 → P2"),
                words("Owner: Chen Wei", "负责人：陈伟"),
            ),
            Value("undo?.until", "until when it can be taken back, in words", words("14:11:30", "14:11:30")),
            Value("next?.what", "what is due next, in words", words("next news", "下次消息")),
            Value("next?.at", "by when, in words, with the time zone", at(3, 6)),
            _WARNINGS,
            Value(
                "commands[]",
                "a line that can stand first in an answer, and what it does",
                words("#wait = we wait for the customer", "#等 = 等客户回复"),
            ),
        ),
    ),
    "staff/held": Description(
        "to a colleague: their mail was held, and nothing of it was done",
        (
            *FILE,
            _problem("code", "the code of the problem", "E-UNKNOWN"),
            _problem("text", "what is the matter, in words", words("There is no command #sovle.", "没有 #sovle 这个命令。")),
            _problem("line?", "the line it is about, as written", "#sovle LOG-PACK"),
            _problem("forms?", "lines that would be right, one below the other", "#solve LOG-PACK"),
            Value("held.text?", "what the colleague wrote", words("A new one is arranged for Friday.", "已安排周五换新。")),
            Value("held.to?", "whom it would have gone to", words("Ann Lee", "李娟")),
            Value(
                "held.shown?",
                "what they should read before they decide: the customer's new mail, a colleague's answer",
                words("It is broken again.", "又坏了。"),
            ),
            Value("held.direct", "whether the customer has the text already: the colleague answered to all", sample=False),
            Value("held.drafted", "whether the desk wrote the mail and the colleague only has to agree", sample=False),
            Value("held.can_release", "whether #ok does all the same what can be done", sample=True),
            Value("held.release?", "what #ok would do, in words", words("send your text without the line", "去掉这一行，把正文发出")),
            Value("quick[].label", "a thing to do with one tap", "#ok", "#cancel"),
            Value(
                "quick[].href",
                "the address that a tap on it writes to",
                "mailto:help+abc@desk.example?body=%23ok",
                "mailto:help+abc@desk.example?body=%23cancel",
            ),
        ),
    ),
    "staff/not-done": Description(
        "to a colleague whose mail is about no file: something in it is not clear, and nothing of it was done",
        (
            _problem("code", "the code of the problem", "E-UNKNOWN"),
            _problem("text", "what is the matter, in words", words("There is no command #lsit.", "没有 #列表单 这个命令。")),
            _problem("line?", "the line it is about, as written", "#lsit"),
            _problem("forms?", "lines that would be right, one below the other", "#list"),
            Value("text?", "what the colleague wrote besides", words("What is there for me?", "我有哪些工单？")),
        ),
    ),
    "staff/refused": Description(
        "to a colleague in whose name a mail came that was not taken for theirs: nothing of any file is in it",
        (
            Value("refused.code", "E-TOKEN, E-AUTH or E-RECUSE", "E-AUTH"),
            Value("refused.at", "when the mail came in, in words, with the time zone", at(2, 6)),
            Value("firm.name", "the name of the desk, as in config.toml", words("Acme Care", "青松电器")),
        ),
    ),
    "staff/preview": Description(
        "to a colleague who asked, or has to read it first: the mail as the customer would get it",
        (
            *FILE,
            Value(
                "preview.because?",
                "why the desk wrote it; missing where the colleague did",
                words("What was promised is done: a thicker box.", "承诺的事已经办好：外箱加厚。"),
            ),
            Value("preview.to", "whom it would go to", words("Ann Lee", "李娟")),
            Value(
                "preview.subject", "its subject", words("Re: The fridge door arrived dented [T-1042]", "回复：冰箱门送到就是凹的〔T-1042〕")
            ),
            Value("preview.text", "its text", words("A new door is on its way.", "新门已经发出。")),
            _WARNINGS,
            Value("quick[].label", "a thing to do with one tap", "#ok", "#cancel"),
            Value(
                "quick[].href",
                "the address that a tap on it writes to",
                "mailto:help+abc@desk.example?body=%23ok",
                "mailto:help+abc@desk.example?body=%23cancel",
            ),
        ),
    ),
    "staff/show": Description(
        "to a colleague who asked: a file as it stands, and what happened",
        (
            *FILE,
            RECEIVED,
            Value("customer.address?", "their address", "ann.lee@customer.example"),
            OWNER,
            OWNER_DEPARTMENT,
            *CARD,
            *DUE,
            Value(
                "consults[]",
                "an open question, a line each",
                words("1 Logistics, asked Monday 10:10, due Monday 16:10", "1 物流部，周一 10:10 问，周一 16:10 到期"),
            ),
            Value(
                "actions[]",
                "a promised action, a line each",
                words("a thicker box, Chen Wei, 30 March, open", "外箱加厚，陈伟，3月30日，未完成"),
            ),
            Value("timeline[].at", "when something happened, in words", at(2, 1), at(2, 4)),
            Value(
                "timeline[].what",
                "what happened and who did it",
                words("Ann Lee wrote", "李娟来信"),
                words("handed over to Logistics", "转给物流部"),
            ),
            Value("said[].who", "who wrote something in the file", words("Ann Lee", "李娟"), words("Chen Wei", "陈伟")),
            Value("said[].at", "when, in words", at(2, 1), at(2, 4)),
            Value("said[].inside", "whether the customer has not read it", sample=False),
            Value(
                "said[].text", "what they wrote, cut when it is long", words("The door is dented.", "门是凹的。"), words("Sorry.", "抱歉。")
            ),
            *WAYS,
        ),
    ),
    "staff/list": Description(
        "to a colleague: their files, each morning and on request",
        (
            Value("list.title", "which list it is, in words", words("Your files", "您的工单")),
            Value("list.date", "the day, in words", words("Monday 2 March 2026", "3月2日（周一）")),
            *_rows(),
            Value(
                "held[]",
                "a mail of the reader that is still held, a line each",
                words("T-1042, since Monday 10:10: #sovle", "T-1042，周一 10:10 起：#sovle"),
            ),
            Value(
                "load?",
                "for a lead: how much is due today and how many people are there",
                words("12 due today, some 6 h of work; 2 people are in", "今天到期 12 单，约需 6 小时；在岗 2 人"),
            ),
            Value("more", "how many files are not listed", 0),
        ),
    ),
    "staff/sweep": Description(
        "to a lead, an hour before the day ends: what will be due before anybody is back",
        (Value("sweep.until", "up to when it looks ahead, in words, with the time zone", at(3, 2)), *_rows()),
    ),
    "staff/catch-up": Description(
        "to the leads: after a stop of the program, what was due meanwhile and was not sent",
        (
            Value("stopped.from", "since when nothing had run, in words", at(2, 1)),
            Value("stopped.until", "until when, in words", at(2, 8)),
            *_rows(Value("rows[].dropped?", "which mail to the customer was not sent and will not be", words("news", "进展"))),
        ),
    ),
    "staff/help": Description(
        "to a colleague who asked: what can be done by mail",
        (
            Value("topic?", "the command that was asked about", "#wait"),
            Value("help[].form", "a command as it is written", words("#wait 3d", "#等 3天"), words("#solve", "#解决")),
            Value(
                "help[].what",
                "what it does",
                words("the matter waits for the customer", "等客户回复"),
                words("your text is the solution", "正文就是解决方案"),
            ),
            Value("help[].example?", "an example", words("#wait 3d", "#等 3天")),
        ),
    ),
}
