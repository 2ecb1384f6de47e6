"""The first day back that an out-of-office reply states."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from processor.mail import parse
from processor.mail.return_date import returns_on
from tests.mail.samples import mail

SENT = date(2026, 3, 2)
STATED = {
    "I am out of the office until 12 March.": date(2026, 3, 13),
    "Ich bin bis zum 12.03. nicht im Büro.": date(2026, 3, 13),
    "I will be back on Monday, 16 March": date(2026, 3, 16),
    "我正在休假，3月16日回来": date(2026, 3, 16),
    "我在出差，至3月15日": date(2026, 3, 16),
    "3月16日まで休暇をいただいております": date(2026, 3, 17),
    "Ich bin im Urlaub und ab dem 16.3. wieder erreichbar": date(2026, 3, 16),
    "Je suis absent jusqu'au 15 mars inclus": date(2026, 3, 16),
    "Je suis en congés du 2 au 13 mars": date(2026, 3, 14),
    "I am on leave 2/3 – 13/3": date(2026, 3, 14),
    "I am out of the office until 03/04.": None,
    "Je suis absente jusqu’au 03/04/2026": date(2026, 4, 4),
    "Estoy de vacaciones del 2 al 13 de marzo de 2026": date(2026, 3, 14),
    "Estaré fuera de la oficina hasta el próximo lunes 16 de marzo": date(2026, 3, 17),
    "Sono in ferie fino al 13/03/2026 compreso": date(2026, 3, 14),
    "Rientrerò il 16 marzo": date(2026, 3, 16),
    "Estou de férias até o dia 15 de março de 2026": date(2026, 3, 16),
    "Ik ben afwezig tot en met vrijdag 13 maart": date(2026, 3, 14),
    "Ik ben weer bereikbaar op maandag 16 maart": date(2026, 3, 16),
    "Jestem na urlopie do 13 marca 2026 r. włącznie. Wracam 16 marca.": date(2026, 3, 16),
    "Jestem nieobecny od 2 do 13 marca": date(2026, 3, 14),
    "Я в отпуске с 2 по 13 марта": date(2026, 3, 14),
    "Я в отпуске до 15 марта включительно": date(2026, 3, 16),
    "Jag har semester t.o.m. 13 mars och är tillbaka måndagen den 16 mars": date(2026, 3, 16),
    "Jeg holder ferie til og med 13. marts": date(2026, 3, 14),
    "3월 13일까지 휴가입니다.": date(2026, 3, 14),
    "3월 16일에 복귀합니다.": date(2026, 3, 16),
    "I will be out of the office starting  03/09/2026 and will not return until 03/16/2026.": date(2026, 3, 16),
    "3月9日から3月13日まで出張のため不在です。": date(2026, 3, 14),
    "本人将于3月9日至13日出差，16日恢复。": date(2026, 3, 14),
    "我于2026年3月9日-2026年3月13日休假，2026年3月16日（周一）恢复上班。": date(2026, 3, 16),
    "I am travelling July 10-31.": date(2026, 8, 1),
    "I am away until 18.30 today.": None,
    "vom 23.12.2026 bis 05.01.2027 bin ich im Urlaub": date(2027, 1, 6),
    "Ab dem 9. März bin ich im Urlaub.": None,
    "I am away until 30 February": None,
    "I am out of office from 3/2/2026 to 3/13/2026": date(2026, 3, 14),
    "Our offer runs until 12 March.": None,
    "Vom 02.03. - 13.03.2026 bin ich nicht im Büro. Am Montag, 16.03.2026 bin ich wieder da.": date(2026, 3, 16),
    "I am out of the office. I will return to work Monday March 16th.": date(2026, 3, 16),
    "I'm away through Friday, March 13.": date(2026, 3, 14),
    "Out of office 3/2/26 - 3/13/26": date(2026, 3, 14),
    "I will be on leave from Monday 2nd March to Friday 13th March 2026 inclusive.": date(2026, 3, 14),
    "Ich bin am 16.03.2026 wieder im Büro.": date(2026, 3, 16),
    "Ich bin erst ab Montag, den 16. März wieder erreichbar": date(2026, 3, 16),
    "Je serai de retour le lundi 16 mars": date(2026, 3, 16),
    "Je serai absente du lundi 2 mars au vendredi 13 mars inclus": date(2026, 3, 14),
    "Me reincorporo el 16 de marzo": date(2026, 3, 16),
    "Volveré el lunes día 16 de marzo": date(2026, 3, 16),
    "Torno in ufficio lunedì 16 marzo": date(2026, 3, 16),
    "Estarei de volta no dia 16 de março": date(2026, 3, 16),
    "Vanaf maandag 16 maart ben ik weer bereikbaar": date(2026, 3, 16),
    "Będę z powrotem 16 marca": date(2026, 3, 16),
    "Выхожу из отпуска 16 марта": date(2026, 3, 16),
    "Буду на рабочем месте 16.03.2026": date(2026, 3, 16),
    "我于3月16日（星期一）返岗": date(2026, 3, 16),
    "休假时间：3月2日-3月13日": date(2026, 3, 14),
    "本人休假至3月13日（含）": date(2026, 3, 14),
    "我2026.3.2-2026.3.13休假": date(2026, 3, 14),
    "3/9～3/13まで休暇をいただきます": date(2026, 3, 14),
    "3月16日（月）より出社いたします": date(2026, 3, 16),
    "3/16(월)에 복귀합니다": date(2026, 3, 16),
    "Jag är tillbaka den 16/3": date(2026, 3, 16),
    "Jeg er tilbage mandag den 16. marts": date(2026, 3, 16),
    "I am out of office and will be back in the office on 16/03/2026.": date(2026, 3, 16),
    "I am out of the office until further notice": None,
    "I will be out of the office starting Monday, March 9, 2026 through Friday, March 13, 2026, returning Monday, March 16, 2026.": date(
        2026, 3, 16
    ),
}


@pytest.mark.parametrize(("text", "expected"), STATED.items(), ids=STATED)
def test_day_of_return_is_read_in_the_senders_language(text: str, expected: date | None) -> None:
    """`Back on` names the day, `until` the day before it; what can be read in two ways names none."""
    assert expected == returns_on("", text, SENT)


@pytest.mark.parametrize(
    ("text", "sent", "expected"),
    [
        ("I am away until 31 December.", date(2026, 12, 28), date(2027, 1, 1)),
        ("I will be back on 4 January.", date(2026, 12, 28), date(2027, 1, 4)),
        ("I will be back on 29 February.", date(2027, 6, 1), date(2028, 2, 29)),
        ("I will be back on 28 February.", date(2026, 3, 1), None),
        ("I will be back on 16 March.", None, None),
        ("I will be back on 16 March 2026.", None, date(2026, 3, 16)),
        ("I am away until 31 December 9999.", SENT, None),
        ("I will be back on 16 March or back on 17 March.", SENT, None),
    ],
)
def test_year_that_is_missing_is_the_next(text: str, sent: date | None, expected: date | None) -> None:
    """A day without a year is the next such day; one almost a year ahead was meant for the last."""
    assert expected == returns_on("", text, sent)


def test_subject_counts() -> None:
    """Domino writes the day of return into the subject."""
    assert returns_on("Nora Quinn is out of the office (returning 16.03.2026)", "", SENT) == date(2026, 3, 16)


def test_only_an_automatic_reply_returns() -> None:
    """A person who names a day of return is asked, not waited for."""
    assert parse.read(mail("Date: Mon, 02 Mar 2026 09:05:00 +0000", body="I will be back on 16 March. It leaks.")).returns_on is None


@given(st.text(max_size=100), st.text(max_size=300), st.none() | st.dates())
def test_any_text_has_an_answer(subject: str, text: str, sent: date | None) -> None:
    """No text breaks the reading."""
    assert isinstance(returns_on(subject, text, sent), date | None)


@given(
    st.lists(
        st.sampled_from(("until ", "back on ", "31", "/", ".", " march ", "月", "日", "3", "2026", "-", "至", "bis zum ", " am away "))
    )
)
def test_pieces_of_dates_never_break(pieces: list[str]) -> None:
    """Impossible days are no days."""
    assert isinstance(returns_on("", "".join(pieces), SENT), date | None)
