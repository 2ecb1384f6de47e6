"""The language a mail is written in, from its script. Pure.

Letters decide, not a dictionary: Han without kana is Chinese (traditional when its own characters prevail), kana is
Japanese, and so on. Among the languages of the Latin script a few very common words decide; a text without a clear
winner is `None`, and the desk answers in its first language.
"""

import re
from bisect import bisect_right
from collections import Counter

SAMPLE = 4000  # characters; a letter says its language early
STRAYS = 3  # letters of a script that a name or a sign can bring into a text of another

_HAN = "han"
_SCRIPTS = ("ja", "ko", "ar", "he", "th", "el", "ru")  # in this order, where a text has several
_BLOCKS = (  # by their first letters
    ("\u0370", "\u03ff", "el"),
    ("\u0400", "\u04ff", "ru"),
    ("\u0590", "\u05ff", "he"),
    ("\u0600", "\u06ff", "ar"),
    ("\u0e00", "\u0e7f", "th"),
    ("\u1100", "\u11ff", "ko"),
    ("\u3040", "\u30ff", "ja"),
    ("\u3400", "\u9fff", _HAN),
    ("\uac00", "\ud7af", "ko"),
    ("\uf900", "\ufaff", _HAN),
)
_FIRSTS = [first for first, _, _ in _BLOCKS]
_TRADITIONAL = frozenset(
    "們這個來說對時會過還沒與為學國點東車見長門問間關開風馬單訂貨換錯誤應該請處讓電話線條費錢買賣傷壞賠償復負責經謝價實現"
)
_SIMPLIFIED = frozenset(
    "们这个来说对时会过还没与为学国点东车见长门问间关开风马单订货换错误应该请处让电话线条费钱买卖伤坏赔偿复负责经谢价实现"
)
_WORDS = {
    "en": (
        "the",
        "and",
        "is",
        "was",
        "my",
        "not",
        "this",
        "that",
        "have",
        "with",
        "for",
        "you",
        "your",
        "please",
        "it",
        "are",
        "but",
        "been",
        "to",
        "of",
    ),
    "de": ["und", "der", "die", "das", "ist", "nicht", "ich", "mit", "für", "auf", "ein", "eine", "bitte", "haben", "wir", "sie", "mein"],
    "fr": ["le", "la", "les", "est", "pas", "je", "vous", "une", "des", "pour", "avec", "mon", "que", "dans", "merci", "bonjour"],
    "es": ["el", "la", "los", "que", "no", "es", "una", "por", "con", "para", "mi", "muy", "pero", "gracias", "pedido", "hola"],
    "it": ["il", "che", "non", "una", "per", "con", "sono", "mio", "della", "grazie", "ho", "è", "ordine", "buongiorno"],
    "pt": ["o", "que", "não", "uma", "para", "com", "meu", "por", "foi", "está", "obrigado", "pedido", "os", "as"],
    "nl": ["de", "het", "een", "en", "niet", "ik", "mijn", "met", "voor", "van", "is", "graag", "bestelling", "heb"],
    "pl": ["nie", "się", "jest", "na", "to", "że", "do", "moje", "zamówienie", "proszę", "dzień"],
}
_WORD = re.compile(r"[^\W\d_]+")


def detect(text: str) -> str | None:
    """Return the BCP 47 tag of the language of `text` ("zh-CN", "zh-TW", "en", …), or None when it does not show."""
    sample = text[:SAMPLE]
    letters = Counter("" if sample.isascii() else sample)
    scripts: Counter[str] = Counter()
    for letter, times in letters.items():
        scripts[_script(letter)] += times
    han = scripts[_HAN]
    words = _WORD.findall(sample.lower())
    latin = sum(word.isascii() or _HAN not in map(_script, word) for word in words)
    for tag in _SCRIPTS:
        found = scripts[tag]
        if found > (1 if tag == "ja" else STRAYS) and found * (4 if tag == "ja" else 1) >= han and found * 2 >= latin:
            return tag
    if han and han * 2 >= latin:  # a Chinese word says as much in two characters as an English one in five
        return "zh-TW" if _of(letters, _TRADITIONAL) > _of(letters, _SIMPLIFIED) else "zh-CN"
    return _latin(words)


def _of(letters: Counter[str], some: frozenset[str]) -> int:
    return sum(times for letter, times in letters.items() if letter in some)


def _script(letter: str) -> str:
    """Return the tag of the only language of the letter's script, _HAN for Han, "" for any other."""
    at = bisect_right(_FIRSTS, letter) - 1
    return _BLOCKS[at][2] if at >= 0 and letter <= _BLOCKS[at][1] else ""


def _latin(words: list[str]) -> str | None:
    seen = Counter(words)
    scores = sorted(((sum(seen.get(word, 0) for word in common), tag) for tag, common in _WORDS.items()), reverse=True)
    (best, tag), (second, _) = scores[0], scores[1]
    return tag if best > second else None
