"""Signs of feeling that are no words: emoji, kaomoji, runs of marks, capitals. Pure."""

import re

from processor.listening.lexicon import Entry, Match, Tone
from processor.listening.reading import Emotion

SHOUTING = 8  # letters; fewer in capitals are an abbreviation

_EMOJI = (
    (Emotion.ANGER, 3, "😡🤬👿💢😠🖕"),
    (Emotion.FRUSTRATION, 2, "😤🙄😒😫😩🤦😑😖😣🤷💔😅"),
    (Emotion.DISAPPOINTMENT, 2, "😞😔☹🙁👎😕😟"),
    (Emotion.ANXIETY, 2, "😰😨😱😥😓😧😦🆘"),
    (Emotion.SADNESS, 2, "😢😭😿🥺🥲"),
    (Emotion.DISGUST, 3, "🤮🤢💩"),
    (Emotion.JOY, 2, "😊😃😄😁😀🙂😍🥰❤💕💖👍🎉😘🤗😇🌹⭐🌟💯🙌🤩☺😉💐"),
)
_KAOMOJI = (
    (Emotion.DISAPPOINTMENT, 1.5, (":(", ":-(", ":'(", "=(")),
    (Emotion.JOY, 1.5, (":)", ":-)", ";)", ";-)", ":D", ":-D", "^_^", "^^", "<3")),
    (Emotion.SADNESS, 2, ("T_T", "T.T", "QAQ", ";_;", "╥﹏╥", "ಥ_ಥ", "QQ")),
    (Emotion.ANGER, 2, (">:(", ">:-(", "(╬", "（╬", "(╯°□°")),
    (Emotion.FRUSTRATION, 1.5, ("=_=", "-_-", "￣_￣", "¬_¬", "囧")),
)
_MARKS = Entry("!!!", Emotion.FRUSTRATION, 1, Tone.SIGN)
_ENTRIES = {sign: Entry(sign, emotion, weight, Tone.SIGN) for emotion, weight, signs in (*_EMOJI, *_KAOMOJI) for sign in signs}
_SIGN = re.compile("|".join(re.escape(sign) for sign in sorted(_ENTRIES, key=len, reverse=True)))
_RUN = re.compile(r"[!?！？][!?！？]{2,20}")


def signs(text: str) -> list[Match]:
    """Return the emoji, kaomoji and runs of marks of `text`."""
    found = [Match(_ENTRIES[sign[0]], sign.start(), sign.end()) for sign in _SIGN.finditer(text) if _stands_alone(text, sign)]
    return found + [Match(_MARKS, run.start(), run.end()) for run in _RUN.finditer(text)]


def shouts(text: str) -> bool:
    """Tell whether most letters of `text` are capitals."""
    capitals = sum(map(str.isupper, text))
    return capitals > SHOUTING and capitals * 2 > sum(map(str.isalpha, text))


def _stands_alone(text: str, sign: re.Match[str]) -> bool:
    """Tell a sign from letters and marks inside a word, an address or a number: "faQQs", "12:(", "https://D"."""
    before, after = text[max(0, sign.start() - 1) : sign.start()], text[sign.end() : sign.end() + 1]
    if not sign[0].isascii():
        return True
    return not _is_word(before) and not (_is_word(sign[0][-1]) and _is_word(after))


def _is_word(letter: str) -> bool:
    return letter.isascii() and letter.isalnum()
