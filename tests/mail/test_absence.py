"""Out-of-office replies without headers, and people who say that they are away."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from processor.mail import absence, absence_phrases, responder_phrases
from processor.mail.absence import Hint

CENTRAL = (*absence_phrases.ABSENT, *absence_phrases.LEFT, *responder_phrases.UNREAD, *responder_phrases.DUE, *responder_phrases.MACHINE)
AWAY = "I am out of the office until Monday."
WHOLE = f"Thank you for your email. {AWAY} For urgent matters please contact my colleague Ben Shaw."

REPLIES = {
    "en": "Hello, I'm away from my desk and will have limited access to email. For anything urgent please contact helpdesk@x.example.",
    "zh-CN": "您好，感谢您的来信。我正在休年假，3月10日返回公司。如有紧急事宜，请联系我的同事王丽。",
    "zh-TW": "您好，我現在不在辦公室，3月10日回來。如有急事請聯絡分機 123 的陳小姐。",
    "ja": "メールありがとうございます。3月9日まで休暇をいただいております。お急ぎの方は鈴木までご連絡ください。",
    "ko": "안녕하세요. 메일 잘 받았습니다. 3월 9일까지 출장 중입니다. 급하신 경우 대표 번호로 연락 바랍니다.",
    "de": "Danke für Ihre Mail. Ich bin bis 10.3. nicht im Büro. In dringenden Fällen wenden Sie sich bitte an Frau Maier.",
    "fr": "Merci pour votre message. Je suis absente jusqu'au 9 mars. En cas d'urgence, contactez ma collègue Julie.",
    "es": "Gracias por tu correo. Estoy fuera de la oficina hasta el 9 de marzo. Para temas urgentes, contacta con Pedro.",
    "it": "Grazie per la sua e-mail. Sono assente fino al 9 marzo. Per urgenze contattare il collega Rossi.",
    "pt": "Obrigado pelo seu e-mail. Estou de férias até 9 de março. Em caso de urgência, contacte a Ana.",
    "nl": "Bedankt voor je mail. Ik ben op vakantie tot en met 9 maart. Voor dringende zaken kun je Jan bellen.",
    "pl": "Dziękuję za wiadomość. Do 9 marca przebywam na urlopie. W pilnych sprawach proszę o kontakt z Anną.",
    "ru": "Спасибо за ваше письмо. Я в командировке и вернусь 10 марта. По срочным вопросам пишите Анне.",
    "sv": "Tack för ditt mejl. Jag är på semester till och med 9 mars. Vid brådskande ärenden kontakta växeln.",
    "da": "Tak for din mail. Jeg er på ferie til og med 9. marts. I hastesager kontakt venligst Lise.",
}


@pytest.mark.parametrize("text", REPLIES.values(), ids=REPLIES)
def test_what_only_responders_say_together_is_a_reply_of_one(text: str) -> None:
    """Thanks, absence, return and deputy in one short text are no person's letter to a desk."""
    assert absence.evidence(text, Hint.ANSWER)


@pytest.mark.parametrize(
    ("text", "hint", "automatic"),
    [
        (AWAY, Hint.NONE, False),
        (AWAY, Hint.ANSWER, False),
        (AWAY, Hint.OLD_SUBJECT, True),
        (AWAY, Hint.HEADER, True),
        (AWAY, Hint.SUBJECT, True),
        (WHOLE, Hint.NONE, True),
        (f"{WHOLE} The boots were size 42.", Hint.NONE, False),
        (f"{WHOLE} The boots were size 42.", Hint.HEADER, False),
        (f"{WHOLE} Spring sale begins soon.", Hint.SUBJECT, True),
        (f"{WHOLE} Will it come tomorrow?", Hint.SUBJECT, False),
        (f"{WHOLE} The kettle is still broken.", Hint.SUBJECT, False),
        (f"{AWAY} Please send the technician after that.", Hint.SUBJECT, False),
        (f"Thanks for your reply. {AWAY} I will answer when I return.", Hint.ANSWER, False),
        (f"{WHOLE}\n\nKind regards\nAnn\n\nPS: I want a refund.", Hint.SUBJECT, False),
        (f"{WHOLE}\n\nKind regards\nAnn\nHead of Sales, Ltd.", Hint.NONE, True),
        (f"{WHOLE}\n\n________\nIf this mail is not for you please let me know.", Hint.NONE, True),
        ("I was out of the office until Monday. I will answer when I return.", Hint.SUBJECT, False),
        ("Hello, the technician was rude to us. " + WHOLE, Hint.ANSWER, False),
        ("您好，货少了两件。我正在出差，3月10日回来，届时再联系您。", Hint.ANSWER, False),
        (f"{WHOLE} {'x' * 4000}", Hint.SUBJECT, False),
        ("", Hint.SUBJECT, False),
    ],
)
def test_the_less_the_mail_hints_at_a_machine_the_more_its_text_must_say(text: str, hint: Hint, automatic: bool) -> None:  # noqa: FBT001 - a table column
    """A sentence that no responder writes, a question or a complaint makes it a person's, whatever stands beside."""
    assert automatic == (absence.evidence(text, hint) is not None)


def test_the_evidence_is_named() -> None:
    """The reason tells which kinds of sentences were found."""
    assert absence.evidence(AWAY, Hint.SUBJECT) == "the text says that the writer is away and says when the writer returns"


@given(st.text(max_size=300), st.sampled_from(Hint))
def test_any_text_has_an_answer(text: str, hint: Hint) -> None:
    """No text breaks the reading."""
    assert absence.evidence(text, hint) is None or absence.evidence(text, hint)


@pytest.mark.parametrize("pattern", CENTRAL)
# Few examples, for there are many patterns; some look ahead, which a generator can only try.
@settings(max_examples=min(settings().max_examples // 8, 100), suppress_health_check=[HealthCheck.filter_too_much])
@given(data=st.data())
def test_the_quick_look_misses_nothing(pattern: str, data: st.DataObject) -> None:
    """Whatever a pattern can match holds one of the stems that are looked for first."""
    sentence = data.draw(st.from_regex(pattern))

    assert any(stem in sentence.lower() for stem in absence_phrases.STEMS)
