"""What colleagues call the templates that their text may be put into, and the values of these. Pure.

`reply` and `solution` stand round the text; the others are drafts, in which the text stands where a gap is.
"""

import difflib
from collections.abc import Iterable, Mapping

from processor.outbound.catalogue import CATALOGUE
from processor.outbound.catalogue_drafts import FOLDER
from processor.tickets.drafts import CHINESE

ROUND: Mapping[str, str] = {"reply": "答复", "solution": "解决方案"}
_CHINESE: Mapping[str, str] = {**CHINESE, **ROUND}
_NAMES: Mapping[str, str] = {**{name: name for name in _CHINESE}, **{chinese: name for name, chinese in _CHINESE.items()}}
_KEYS: Mapping[str, tuple[str, str]] = {"who": ("who", "转给"), "reason": ("reason", "原因"), "missed": ("missed", "时间")}
_OF_CALLED: Mapping[str, str] = {called: key for key, both in _KEYS.items() for called in both}
_GIVEN = "given."


def find(called: str) -> str | None:
    """Return the template of an English or Chinese name, None where there is none."""
    return _NAMES.get(called.removeprefix(FOLDER).casefold())


def is_draft(name: str) -> bool:
    """Return whether the template is a draft, in which the text fills a gap."""
    return name in CHINESE


def called(name: str, *, chinese: bool) -> str:
    """Return what a template is called."""
    return _CHINESE[name] if chinese else name


def near(wrong: str, *, chinese: bool) -> list[str]:
    """Return the names that a wrong one may stand for, the best first."""
    found = difflib.get_close_matches(wrong.removeprefix(FOLDER).casefold(), list(_NAMES), n=2, cutoff=0.5)
    return list(dict.fromkeys(called(_NAMES[one], chinese=chinese) for one in found))


def all_called(*, chinese: bool) -> list[str]:
    """Return the names of all templates, those of the drafts first."""
    return [called(name, chinese=chinese) for name in _CHINESE]


def key_of(written: str) -> str | None:
    """Return the value of an English or Chinese name, None where there is none."""
    return _OF_CALLED.get(written.casefold())


def key_called(key: str, *, chinese: bool) -> str:
    """Return what a value is called."""
    return _KEYS[key][chinese]


def keys_of(name: str) -> frozenset[str]:
    """Return the values that a colleague can give to a template."""
    return frozenset(_keys(value.path for value in CATALOGUE[f"{FOLDER}{name}" if is_draft(name) else name].values))


def _keys(paths: Iterable[str]) -> list[str]:
    return [path.removeprefix(_GIVEN).rstrip("?") for path in paths if path.startswith(_GIVEN)]
