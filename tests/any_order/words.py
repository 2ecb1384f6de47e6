"""What people write in a random week, in the words of each, and marked so that a search finds what must not leave."""

from collections.abc import Mapping
from dataclasses import dataclass

from tests.desk import Sent
from tests.letters import delivery_report, letter


@dataclass(frozen=True, slots=True)
class Customer:
    """Somebody who writes to the desk: what stands in their mails and in nobody else's."""

    sender: str
    address: str
    mark: str
    chinese: bool


ANN = Customer("Ann Lee <ann@customer.example>", "ann@customer.example", "ANNS", chinese=False)
TOM = Customer("Tom Baker <tom@mail.example>", "tom@mail.example", "TOMS", chinese=False)
LI = Customer("李娟 <li@163.example>", "li@163.example", "LIJS", chinese=True)
CUSTOMERS = (ANN, TOM, LI)

MATTERS = {
    False: (
        "The pot {mark} came yesterday and its lid is cracked. Please send another one.",
        "I called three times about order {mark} and nobody helped. I am furious! I want my money back.",
        "Could you tell me how to clean the pot {mark}?",
        "Thank you for your wonderful help with the pot {mark}. Your colleague was very kind.",
    ),
    True: (
        "订单{mark}的冰箱昨天送到，门就是凹的，我打了三次电话没人管，还请了一天假。我要求换新的！",
        "昨天收到的锅{mark}，盖子是裂的。请给我换一个新的。",
        "请问{mark}的水壶怎么清洗？",
        "热水器{mark}漏电，孩子被电到，现在在医院。",
    ),
}
LATER = {
    False: (
        "The lid {mark} is still cracked and it leaks now.",
        "Thanks!",
        "5",
        "1 the new one {mark} is broken too",
        "Any news?",
        "Yes, settled.",
    ),
    True: (
        "门{mark}还是关不上，又坏了。",
        "好的，谢谢！",
        "5分，谢谢",
        "1 换来的{mark}还是坏的",
        "进度？",
        "我父亲上周去世了，{mark}的事请快一点。",
    ),
}
ANSWERS = {
    False: "Hello, a new lid is on its way to you and will be there on Friday. PUBLIC{serial}",
    True: "您好：新的已经发出，周五送到您家。PUBLIC{serial}",
}


# What a colleague types: {answer} is for the customer, {words} for whoever the mail is answered to, {secret} never for a customer.
DEEDS: Mapping[str, str] = {
    "waits": "{answer}\n\n#wait",
    "solves": "{answer}\n\n#solve LID-CRACKED",
    "promises": "#promise +5h",
    "answers and promises": "{answer}\n\n#promise +30h",
    "notes": "#note {secret}",
    "answers and notes": "{answer}\n\n#note {secret}",
    "notes a step": "#step 已请仓库查找 STEP{serial}",
    "hands over": "#handoff logistics please look at the box {secret}",
    "accepts": "#accept",
    "declines": "#decline {secret}",
    "takes": "#take",
    "gives back": "#assign none",
    "asks": "#ask quality\n\nWho packed it? {secret}",
    "asks two": "#请教 物流部 质量部\n\n谁装的？{secret}",
    "rates": "#rate 4",
    "merges": "#merge T-{into}",
    "splits": "#split",
    "closes": "#close duplicate",
    "withdraws": "#close withdrawn",
    "throws away": "#spam",
    "opens again": "#reopen",
    "waives": "#noreply thanks only",
    "calls it urgent": "#p1",
    "calls it harmless": "#p4",
    "calls it praise": "#type praise",
    "calls it a complaint": "#type complaint",
    "calls for help": "#escalate {secret}",
    "silences": "#automation off",
    "lets it speak": "#automation on",
    "promises a change": '#action "thicker boxes" wu@acme.example 2026-03-20',
    "has done it": "#action done 1",
    "takes back": "#undo",
    "mistypes": "{answer}\n\n#sovle LID-CRACKED",
    "releases": "#ok",
    "drops": "#cancel",
    "leaks": "{answer}\n\nFEELS: anger 3 {secret}",
    "answers": "{words}",
}


def matter(customer: Customer, number: int, place: int) -> bytes:
    """Return a mail about something new."""
    text = MATTERS[customer.chinese][place % 4].format(mark=f"{customer.mark}{number}")
    return letter(customer.sender, f"matter {customer.mark}{number}", text, message_id=f"<matter{number}@customer.example>")


def later(customer: Customer, number: int, place: int, answered: Sent) -> bytes:
    """Return an answer to a mail of ours."""
    texts = LATER[customer.chinese]
    text = texts[place % len(texts)].format(mark=f"{customer.mark}{number}")
    return letter(
        customer.sender, f"Re: {answered.subject}", text, message_id=f"<later{number}@customer.example>", answers=answered.message_id
    )


def away(customer: Customer, number: int, answered: Sent) -> bytes:
    """Return the automatic reply of somebody who is not there."""
    fields = {"Auto-Submitted": "auto-replied"}
    text = "I am out of the office until 5 May 2026. 我在休假，5月5日回来。"
    return letter(
        customer.sender,
        f"Automatic reply: {answered.subject}",
        text,
        message_id=f"<away{number}@customer.example>",
        answers=answered.message_id,
        fields=fields,
    )


def bounce(answered: Sent) -> bytes:
    """Return the report that a mail of ours has not arrived."""
    return delivery_report(answered.message_id, address=answered.recipient)


def deed(name: str, number: int, answered: Sent, *, chinese: bool, inside: bool, into: int = 0) -> bytes:
    """Return a colleague's answer to a mail of ours; words in answer to a mail among colleagues are for colleagues."""
    answer, secret = ANSWERS[chinese].format(serial=number), f"SECRET{number}"
    words = f"{answer} {secret}" if inside else answer
    text = DEEDS[name].format(answer=answer, secret=secret, serial=number, words=words, into=into)
    return letter(
        answered.recipient, f"Re: {answered.subject}", text, message_id=f"<deed{number}@acme.example>", answers=answered.message_id
    )


def command(sender: str, ticket: int, name: str, number: int) -> bytes:
    """Return a new mail that commands a ticket by its number."""
    text = DEEDS[name].format(answer="", secret="", serial=number, words="", into=0)
    return letter(sender, f"T-{ticket}", text, message_id=f"<deed{number}@acme.example>")
