"""What the sender wrote, told from what was quoted; in doubt everything is kept."""

import pytest

from processor.mail.quoting import new_text

QUOTES = {
    "gmail": "On Mon, 2 Mar 2026 at 09:05, Acme Care <care@acme.example> wrote:\n\n> hi",
    "gmail folded": "On Mon, 2 Mar 2026 at 09:05, Acme Care with a long name\n<care@acme.example> wrote:\n\n> hi",
    "gmail without marks": "On Mon, 2 Mar 2026 at 09:05, Acme Care <care@acme.example> wrote:\n\nhi there",
    "gmail chinese": "客服 <care@acme.example> 于2026年3月2日周一 09:05写道：\n\n> 您好",
    "gmail traditional": "客服 <care@acme.example> 於 2026年3月2日 週一 上午9:05寫道：\n\n> 您好",
    "apple chinese": "> 在 2026年3月2日，上午9:05，客服 <care@acme.example> 写道：\n> \n> 您好",
    "apple": "> On 2 Mar 2026, at 09:05, Acme <care@acme.example> wrote:\n> \n> hi",
    "outlook": "________________________________\nFrom: Acme <care@acme.example>\nSent: Monday, March 2, 2026\nTo: Ann\nSubject: x\n\nhi",
    "outlook bold": "*From:* Acme <care@acme.example>\n*Sent:* Monday\n*To:* Ann\n*Subject:* x\n\nhi",
    "outlook chinese": "发件人: 客服 <care@acme.example>\n发送时间: 2026年3月2日 9:05\n收件人: 安\n主题: x\n\n您好",
    "outlook full width": "发件人：客服\n日期：2026年3月2日\n收件人：安\n\n您好",
    "outlook traditional": "寄件者: 客服 <care@acme.example>\n寄件日期: 2026年3月2日\n收件者: 安\n主旨: x\n\n您好",
    "outlook german": "Von: Acme\nGesendet: Montag, 2. März 2026\nAn: Ann\nBetreff: x\n\nhallo",
    "outlook 2003": "-----Original Message-----\nFrom: Acme\n\nhi",
    "qq": '------------------ 原始邮件 ------------------\n发件人: "客服"\n\n您好',
    "qq english": '------------------ Original ------------------\nFrom:  "care"\n\nhi',
    "netease": "---- 回复的原邮件 ----\n| 发件人 | 客服 |\n\n您好",
    "netease web": '在 2026-03-02 09:05:00，"客服" <care@acme.example> 写道：\n\n您好',
    "german": "Am 02.03.2026 um 09:05 schrieb Acme Care:\n> hallo",
    "french": "Le lun. 2 mars 2026 à 09:05, Acme <care@acme.example> a écrit :\n\n> bonjour",
    "japanese": "2026年3月2日(月) 9:05 客服 <care@acme.example>のメール:\n\n> こんにちは",
    "our marker": "--- 请在此行之上回复 ---\n\n您好",
}


@pytest.mark.parametrize("quote", QUOTES.values(), ids=QUOTES)
def test_quoted_mail_is_left_out(quote: str) -> None:
    """The forms in which mail programs quote."""
    assert new_text(f"It is still broken.\n\n{quote}") == "It is still broken."


@pytest.mark.parametrize(
    "signature",
    [
        *(
            "-- \nAnn Li\nAcme",
            "--\nAnn",
            "Sent from my iPhone",
            "Sent from my Galaxy S24",
            "Get Outlook for iOS",
            "Get Outlook for iOS<https://aka.ms/o0ukef>",
        ),
        *("发自我的iPhone", "发自我的 iPad", "發自我的 iPhone", "来自我的华为手机", "Von meinem iPhone gesendet", "Envoyé de mon iPhone"),
    ],
)
def test_signature_is_left_out(signature: str) -> None:
    """What is put under every mail is not what was written in this one."""
    assert new_text(f"It is still broken.\n\n{signature}\n") == "It is still broken."


KEPT = {
    "only a quote without marks": "On 2 Mar 2026 at 09:05 Ann <a@b.example> wrote:\n\nI want my money.",
    "one marked line": "My size is\n> 100 cm\nplease.",
    "a list with a colon": "From: the left side\nit leaks.\nTo: nobody knows.",
    "a sentence about the past": "On 2 March your clerk wrote:\nwe will pay. You did not.",
    "sent from a place": "Here is more.\n\nSent from my desk, it is easier than my phone.",
    "hyphens in the text": "first\n---\nsecond",
    "a signature line far above": "a\n--\n" + "\n".join(f"line {number}" for number in range(30)),
    "the word original": "original message",
    "emoticon": ">_< 气死我了",
}


@pytest.mark.parametrize("text", KEPT.values(), ids=KEPT)
def test_words_in_doubt_are_kept(text: str) -> None:
    """Losing what a person wrote is worse than keeping a quote."""
    assert text == new_text(text)


def test_only_quoted_lines_are_nothing_new() -> None:
    """A reply in which nothing was written says nothing."""
    assert new_text("> a\n> b\n") == ""


def test_answers_between_quotes_stay_in_order() -> None:
    """Who answers point by point is read point by point."""
    text = "Hello,\n\nOn 2 Mar 2026 at 09:05 Acme <care@acme.example> wrote:\n> Which one?\nThe left.\n> Since when?\nSunday.\n"

    assert new_text(text) == "Hello,\n\nThe left.\nSunday."


def test_forward_with_words_gives_the_words() -> None:
    """Above a forwarded mail stands what the sender says of it."""
    assert new_text("Please look.\n\n---------- Forwarded message ---------\nFrom: x\n\ninner") == "Please look."
