"""Which language a line is in, as far as its letters and commonest words tell, and how long it is. Pure.

Chinese has two scripts that share most characters; the character sets of the two sides of the strait tell them apart: GB 2312 holds the
simplified ones, Big5 the traditional ones.
"""

import re

from processor.outbound.lint_words import FUNCTION_WORDS

_SCRIPTS = {
    "han": re.compile("[\u3400-\u9fff]"),
    "kana": re.compile("[\u3040-\u30ff]"),
    "hangul": re.compile("[\uac00-\ud7af]"),
    "arabic": re.compile("[\u0600-\u06ff]"),
    "hebrew": re.compile("[\u0590-\u05ff]"),
    "cyrillic": re.compile("[\u0400-\u04ff]"),
}
_OWN = {
    "zh": {"han"},
    "ja": {"han", "kana"},
    "ko": {"han", "hangul"},
    "ar": {"arabic"},
    "fa": {"arabic"},
    "ur": {"arabic"},
    "he": {"hebrew"},
    **{language: {"cyrillic"} for language in ("ru", "uk", "bg", "sr", "mk", "be")},
}
_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})
_LATIN_SENTENCE = re.compile(r"(?:\b[A-Za-z']{2,}[ ,;]+){3,}[A-Za-z']{2,}")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_COUNTED = re.compile(r"[^\W_]+(?:['’.:/-][^\W_]+)*|[\ufff9\ufffa]")
_EAST_ASIAN = re.compile("[\u3040-\u30ff\u3400-\u9fff]|[A-Za-z0-9]+|[\ufff9\ufffa]")
_TELLING, _OTHER_SCRIPT = 3, 2  # common words, and characters, that show another language


def is_foreign(line: str, language: str) -> bool:
    """Return whether a line of a template is in another language than `language`."""
    base = language.partition("-")[0].lower()
    own = _OWN.get(base, set())
    if any(pattern.search(line) for script, pattern in _SCRIPTS.items() if script not in own):
        return True
    if own:
        return _LATIN_SENTENCE.search(line) is not None or (base == "zh" and _is_other_chinese(line, language))
    if base not in FUNCTION_WORDS:
        return False
    said = _WORD.findall(line.lower())
    counts = {other: sum(word in common for word in said) for other, common in FUNCTION_WORDS.items()}
    return any(count >= _TELLING and count > 2 * counts[base] for other, count in counts.items() if other != base)


def is_right_to_left(language: str) -> bool:
    """Return whether the language runs from right to left."""
    return language.partition("-")[0].lower() in _RIGHT_TO_LEFT


def length_of(text: str, language: str) -> int:
    """Return how long a text is: in words, in Chinese and Japanese in characters."""
    pattern = _EAST_ASIAN if language.partition("-")[0].lower() in {"zh", "ja"} else _COUNTED
    return len(pattern.findall(text))


def _is_other_chinese(line: str, language: str) -> bool:
    """Return whether a line is in the characters of the other side: two of them are no accident of a name."""
    own, other = ("big5", "gb2312") if language.lower() in {"zh-tw", "zh-hk", "zh-mo", "zh-hant"} else ("gb2312", "big5")
    characters = _SCRIPTS["han"].findall(line)
    return sum(not _holds(own, character) and _holds(other, character) for character in characters) >= _OTHER_SCRIPT


def _holds(encoding: str, character: str) -> bool:
    try:
        character.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True
