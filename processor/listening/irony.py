"""Praise that is none: thanks for nothing, "great, another delay", 真是太好了,第三次送错, 呵呵. Pure.

Praise counts as irony when it is a known formula, or when a clause holds nothing but praise and the clause beside it holds a
failure. "Great, thanks for replacing the broken kettle" is meant: its neighbour has praise of its own. All functions take
folded text.
"""

import re

from processor.listening.later import later
from processor.listening.lexicon import HAN, Token
from processor.listening.lexicons import irony as said

_LONGEST_PRAISE = 7  # words
_LONGEST_CLAUSE = 80  # characters that bare praise can have
_BESIDE = 300  # characters of the clause beside it that are looked at


def _compiled(formulas: str) -> re.Pattern[str]:
    for name, alternatives in said.WORDS.items():
        formulas = formulas.replace("{" + name + "}", alternatives)
    return later("|".join(formulas.split("\n")[1:-1]))


_FORMULA = _compiled(said.FORMULAS)
_FORMULA_ZH = _compiled(said.FORMULAS_ZH)
_WEARY = later(said.WEARY)
_FAILURE = later(said.FAILURE)
_FAILURE_ZH = later(said.FAILURE_ZH)
_ONLY_PRAISE_ZH = later(said.PRAISE_ZH)
_GENUINE = later(said.GENUINE)


def formulas(folded: str, tokens: list[Token]) -> list[tuple[int, int]]:
    """Return where `folded`, of which `tokens` are the English words, has a formula that is ironical by itself."""
    found: list[tuple[int, int]] = []
    for word, start, _ in tokens:
        if word in said.FIRST_WORDS and (not found or start >= found[-1][1]):
            formula = _FORMULA.match(folded, start)
            if formula:
                found.append(formula.span())
    if HAN.search(folded):
        found += [formula.span() for formula in _FORMULA_ZH.finditer(folded)]
    return sorted(found)


def is_weary(formula: str) -> bool:
    """Tell whether the `formula` is weary rather than angry."""
    return bool(_WEARY.search(formula))


def is_ironical(clause: str, following: str, before: str) -> bool:
    """Tell whether the praise `clause` is meant ironically, by the clause after it, or the one before where none follows."""
    if len(clause) > _LONGEST_CLAUSE or not _is_bare_praise(clause):
        return False
    beside = (following or before)[:_BESIDE]
    return bool(_FAILURE.search(beside) or _FAILURE_ZH.search(beside)) and not _GENUINE.search(beside)


def _is_bare_praise(clause: str) -> bool:
    words = clause.split()
    if len(words) <= _LONGEST_PRAISE and (said.PRAISE | said.BESIDE_PRAISE).issuperset(words):
        return not said.PRAISE.isdisjoint(words)
    return bool(_ONLY_PRAISE_ZH.fullmatch(clause))
