"""The language a mail is written in, from its script. Pure.

Letters decide, not a dictionary: Han without kana is Chinese (traditional when its own characters prevail), kana is
Japanese, and so on. Among the languages of the Latin script a few very common words decide; a text without a clear
winner is `None`, and the desk answers in its first language.
"""

import re
from collections import Counter

SAMPLE = 4000  # characters; a letter says its language early
STRAYS = 3  # letters of a script that a name or a sign can bring into a text of another

_HAN = re.compile("[㐀-鿿豈-﫿]")
_SCRIPTS = (
    ("ja", re.compile("[぀-ヿ]")),
    ("ko", re.compile("[가-힯ᄀ-ᇿ]")),
    ("ar", re.compile("[؀-ۿ]")),
    ("he", re.compile("[֐-׿]")),
    ("th", re.compile("[฀-๿]")),
    ("el", re.compile("[Ͱ-Ͽ]")),
    ("ru", re.compile("[Ѐ-ӿ]")),
)
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
    han = len(_HAN.findall(sample))
    words = _WORD.findall(sample.lower())
    latin = sum(1 for word in words if word.isascii() or not _HAN.search(word))
    for tag, letters in _SCRIPTS:
        found = len(letters.findall(sample))
        if found > (1 if tag == "ja" else STRAYS) and found * (4 if tag == "ja" else 1) >= han and found * 2 >= latin:
            return tag
    if han and han * 2 >= latin:  # a Chinese word says as much in two characters as an English one in five
        return "zh-TW" if sum(c in _TRADITIONAL for c in sample) > sum(c in _SIMPLIFIED for c in sample) else "zh-CN"
    return _latin(words)


def _latin(words: list[str]) -> str | None:
    seen = Counter(words)
    scores = sorted(((sum(seen[word] for word in common), tag) for tag, common in _WORDS.items()), reverse=True)
    (best, tag), (second, _) = scores[0], scores[1]
    return tag if best > second else None
