"""Answers of colleagues as their mail programs write them: every client, language, signature, quote and place of a command.

`reply` makes one from a seed, with what has to become of it. What must never reach a customer is marked in the mail, so that a search
finds it.
"""

import html
import random
from collections.abc import Sequence
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import SMTP
from enum import Enum

from tests.desk import Sent
from tests.letters import AUTHSERV_ID, DESK

POLICY = SMTP.clone(max_line_length=998)


class Fate(Enum):
    """What has to become of a mail."""

    SENT = "sent"
    INSIDE = "inside"  # kept for colleagues
    HELD = "held"
    SAFE = "safe"  # sent or held, nobody can tell which is right; nothing of the inside may leave


@dataclass(frozen=True, slots=True)
class Reply:
    """A mail, what has to become of it, the words for the customer, and those that nobody outside may read."""

    raw: bytes
    fate: Fate
    public: str
    secrets: tuple[str, ...]
    told: str  # how it was made, for whoever has to look into a failure


GREETINGS = {"en": ["Dear Ann,", "Hello Ann,", "Hi Ann"], "zh": ["李女士，您好：", "您好，"]}
BODIES = {
    "en": [
        "a new lid is on its way to you and will be there on Friday.",
        "thank you for telling me about the cracked lid. I have ordered another one for you today.",
        "I have refunded the price of the pot today; the money is with you by Wednesday.\n\nPlease keep the lid as it is for now.",
        "the depot found your parcel:\n- the lid was packed without paper\n- the box was dented\nI am sending a new one.",
    ],
    "zh": [
        "新的锅盖已经发出，周五送到您家。",
        "谢谢您告诉我锅盖裂了。今天我已经为您重新订了一个。",
        "今天已经为您办理退款，周三前到账。\n\n请先保留原来的锅盖。",
        "仓库已经查到您的包裹：\n- 盖子没有垫纸\n- 外箱有凹痕\n我给您补发一个。",
    ],
}
CLOSINGS = {"en": ["Kind regards\nChen Wei", "Best,\nChen", ""], "zh": ["陈伟", "祝好\n陈伟", ""]}
SIGNATURES = {
    "none": "",
    "dashes": "-- \nChen Wei · Service\nPhone {phone}\nchen@acme.example",
    "iphone": "Sent from my iPhone",
    "苹果": "发自我的iPhone",
    "netease": "发自网易邮箱大师",
    "rule": "--\n陈伟 | 客服部\n电话 {phone}\nchen@acme.example",
    "outlook": "________________________________\nChen Wei, Service, {phone}, chen@acme.example",
}
CERTAIN_SIGNATURES = ("none", "dashes", "iphone", "苹果", "netease")
COMMANDS = ["#p2", "#tag +lid", "#优先 P2", "#标签 +锅盖", "＃优先：P3", "#Tag +pot"]
NOTES = ["#note", "#备注", "#internal", "＃内部", "#Note"]
CARDS = ["FACTS: ", "FEELS: anger 3 ", "- WANTS: ", "【事实】", "【情绪】愤怒 "]
TYPOS = ["#sovle LOG-PACK", "#nte", "#wiat", "#备住", "#soive"]


def reply(seed: int, asked: Sent, language: str, sender: str = "Chen Wei <chen@acme.example>") -> Reply:
    """Return the mail of a seed, in answer to a notification and in the customer's language."""
    chance = random.Random(seed)  # noqa: S311 - no secret, only variety
    plan = chance.choices(
        ["plain", "command", "note", "typo", "middle", "card", "placeholder", "quoted", "after"], weights=[30, 14, 16, 8, 6, 5, 3, 10, 8]
    )[0]
    public, secret, phone = f"PUBLIC{seed}X", f"SECRET{seed}X", f"+86 138 0000 {seed % 10000:04d}"
    body = f"{chance.choice(BODIES[language])} {public}"
    text = "\n\n".join((chance.choice(GREETINGS[language]), body, chance.choice(CLOSINGS[language]))).rstrip()
    own, fate, quoted = _planned(plan, text, secret, chance)
    kind = chance.choice(list(SIGNATURES))
    signature = SIGNATURES[kind].format(phone=phone)
    if kind not in CERTAIN_SIGNATURES and fate is Fate.SENT:
        fate = Fate.SAFE
    client = chance.choice(list(CLIENTS))
    if client == "interleaved" and fate is Fate.SENT:
        fate = Fate.SAFE
    mail = _mail(asked, sender, seed)
    CLIENTS[client](mail, own, signature, _quote(asked, quoted), chance)
    if chance.random() < 0.1:
        mail.add_attachment(asked.message, filename="notification.eml")
    for number, part in enumerate(mail.walk()):
        if part.is_multipart() and part.get_content_maintype() == "multipart":
            part.set_boundary(f"part{number}of{seed}")
    secrets = (secret, phone, "chen@acme.example", "wu@acme.example", asked.message_id.strip("<>").split("@")[0])
    return Reply(mail.as_bytes(policy=POLICY), fate, public, secrets, f"seed {seed}: {plan}, {language}, {kind}, {client}")


def _planned(plan: str, text: str, secret: str, chance: random.Random) -> tuple[str, Fate, str]:
    """Return what the colleague types, what has to become of it, and what stands in the quoted mail besides."""
    fate, quoted, own = Fate.SENT, "", text
    match plan:
        case "command":
            command = chance.choice(COMMANDS)
            own = chance.choice([f"{command}\n\n{text}", f"{text}\n\n{command}"])
        case "note":
            note, words = chance.choice(NOTES), f"{text}\n这客户很难缠 {secret}"
            own, fate = chance.choice([f"{note}\n{words}", f"{words}\n\n{note}", f"{note} {words}"]), Fate.INSIDE
        case "typo":
            typo = chance.choice(TYPOS)
            own, fate = chance.choice([f"{typo}\n\n{text}", f"{text}\n\n{typo}"]), Fate.HELD
        case "middle":
            own, fate = f"{text}\n\n{chance.choice(NOTES)} {secret}\n\nAnd please keep the box. 请保留包装。", Fate.HELD
        case "card":
            own, fate = f"{text}\n\n{chance.choice(CARDS)}{secret}", Fate.HELD
        case "placeholder":
            own, fate = f"{chance.choice(['[NAME]', '{{ customer.name }}', 'TODO', '【姓名】'])} {text}", Fate.HELD
        case "quoted":
            quoted = f"#close spam\n#note {secret}"
        case "after":
            fate, quoted = Fate.SAFE, secret
    return own, fate, quoted


def _quote(asked: Sent, besides: str) -> str:
    body = asked.part("plain").replace("\r\n", "\n")
    return f"{body}\n{besides}" if besides else body


def _mail(asked: Sent, sender: str, seed: int) -> EmailMessage:
    mail = EmailMessage(policy=POLICY)
    mail["Authentication-Results"] = f"{AUTHSERV_ID}; dmarc=pass header.from=acme.example"
    mail["From"] = sender
    mail["To"] = DESK
    mail["Subject"] = f"Re: {asked.subject}"
    mail["Date"] = "Mon, 02 Mar 2026 01:20:00 +0000"
    mail["Message-ID"] = f"<reply{seed}@acme.example>"
    mail["In-Reply-To"] = asked.message_id
    mail["References"] = asked.message_id
    return mail


def _marked(quote: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in quote.split("\n"))


def _joined(*pieces: str) -> str:
    return "\n\n".join(piece for piece in pieces if piece)


def _top(mail: EmailMessage, own: str, signature: str, quote: str, _: random.Random) -> None:
    mail.set_content(_joined(own, signature, f"On Mon, Mar 2, 2026 at 9:10 AM Acme Care <{DESK}> wrote:\n{_marked(quote)}"))


def _top_chinese(mail: EmailMessage, own: str, signature: str, quote: str, _: random.Random) -> None:
    mail.set_content(_joined(own, signature, f"Acme Care <{DESK}> 于2026年3月2日周一 09:10写道：\n{_marked(quote)}"))


def _outlook(mail: EmailMessage, own: str, signature: str, quote: str, _: random.Random) -> None:
    header = f"-----Original Message-----\nFrom: Acme Care <{DESK}>\nSent: Monday, March 2, 2026 9:10 AM\nTo: Chen Wei\nSubject: [T-1001]"
    mail.set_content(_joined(own, signature, f"{header}\n\n{quote}"))


def _foxmail(mail: EmailMessage, own: str, signature: str, quote: str, _: random.Random) -> None:
    header = "发件人： Acme Care\n发送时间： 2026-03-02 09:10\n收件人： chen@acme.example\n主题： 工单\n"
    mail.set_content(_joined(own, signature, f"{header}\n{quote}"))


def _qq(mail: EmailMessage, own: str, signature: str, quote: str, _: random.Random) -> None:
    header = (
        f'------------------ 原始邮件 ------------------\n发件人: "Acme Care" <{DESK}>;\n发送时间: 2026年3月2日(星期一) 上午9:10\n'
        '收件人: "chen"<chen@acme.example>;\n主题: 工单'
    )
    mail.set_content(_joined(own, signature, f"{header}\n\n{quote}"))


def _bottom(mail: EmailMessage, own: str, signature: str, quote: str, _: random.Random) -> None:
    mail.set_content(_joined(f"On Mon, Mar 2, 2026 at 9:10 AM Acme Care <{DESK}> wrote:\n{_marked(quote)}", own, signature))


def _interleaved(mail: EmailMessage, own: str, signature: str, quote: str, _: random.Random) -> None:
    lines = _marked(quote).split("\n")
    middle = len(lines) // 2
    head = f"On Mon, Mar 2, 2026 at 9:10 AM Acme Care <{DESK}> wrote:"
    mail.set_content(_joined(head + "\n" + "\n".join(lines[:middle]), own, "\n".join(lines[middle:]), signature))


def _gmail(mail: EmailMessage, own: str, signature: str, quote: str, chance: random.Random) -> None:
    page = (
        f'<div dir="ltr">{_as_html(own)}</div><br clear="all"><div>{_as_html(signature)}</div><br><div class="gmail_quote">'
        f'<div dir="ltr" class="gmail_attr">On Mon, Mar 2, 2026 at 9:10 AM Acme Care &lt;{DESK}&gt; wrote:<br></div>'
        f'<blockquote class="gmail_quote" style="margin:0 0 0 .8ex">{_as_html(quote)}</blockquote></div>'
    )
    if chance.random() < 0.5:
        _top(mail, own, signature, quote, chance)
        mail.add_alternative(page, subtype="html")
    else:
        mail.set_content(page, subtype="html")


def _outlook_page(mail: EmailMessage, own: str, signature: str, quote: str, _: random.Random) -> None:
    header = (
        f"<b>From:</b> Acme Care &lt;{DESK}&gt;<br><b>Sent:</b> Monday, March 2, 2026 9:10 AM<br>"
        "<b>To:</b> Chen Wei<br><b>Subject:</b> T-1001"
    )
    rule = "border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"
    mail.set_content(
        f'<html><body><div class="WordSection1">{_paragraphs(own)}{_paragraphs(signature)}<div style="{rule}">'
        f'<p class="MsoNormal">{header}</p></div>{_paragraphs(quote)}</div></body></html>',
        subtype="html",
    )


def _as_html(text: str) -> str:
    return html.escape(text).replace("\n", "<br>\n")


def _paragraphs(text: str) -> str:
    return "".join(f'<p class="MsoNormal">{html.escape(line) or "&nbsp;"}</p>' for line in text.split("\n")) if text else ""


CLIENTS = {
    "top": _top,
    "top zh": _top_chinese,
    "outlook text": _outlook,
    "foxmail": _foxmail,
    "qq": _qq,
    "bottom": _bottom,
    "interleaved": _interleaved,
    "gmail": _gmail,
    "outlook page": _outlook_page,
}
INSIDE_WORDS: Sequence[str] = (
    "FEELS:",
    "WANTS:",
    "【情绪】",
    "【期待】",
    "Reply = ",
    "回复 = ",
    "#note",
    "#备注",
    "#tag",
    "#close",
    "Reply above",
    "请在此行",
)
