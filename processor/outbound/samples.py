"""Sample values to try templates with. Pure.

A template is tried with everything that could break it: all values, none of those that may be missing, names from right to left, very
long ones, and values that try to be markup. A trace has the path of each value in its place, so that a mail shows what it prints, and in
which order.
"""

from collections.abc import Callable, Mapping, Sequence

from processor.outbound.catalogue import CATALOGUE
from processor.outbound.catalogue_values import Description, Plain, Scalar, Value

_ARABIC = "ليلى الحسيني"
_LONG = "Wolfeschlegelsteinhausenbergerdorff " * 8 + "x" * 300
_HOSTILE = (
    '{{ 7*7 }} {% raw %} **b** [l](javascript:x) ![i](http://e.example/i) <img src=x onerror="x">\r\nBcc: x@e.example\n# h\n=?utf-8?q?x?='
)
_LISTED = 2  # items of a list that has any

_Choice = Callable[[Value, int], Scalar]


def values_for(name: str, language: str = "en") -> Mapping[str, Plain]:
    """Return the usual sample values of a template, all present: what `processor templates preview` shows."""
    return _built(CATALOGUE[name], lambda value, number: value.usual(language, number), complete=True)


def few_values_for(name: str, language: str = "en") -> Mapping[str, Plain]:
    """Return the usual sample values without any that may be missing."""
    return _built(CATALOGUE[name], lambda value, number: _bare(value.usual(language, number)), complete=False)


def trials_for(name: str, language: str = "en") -> Mapping[str, Mapping[str, Plain]]:
    """Return everything a template is tried with before it goes live, by what is special about it."""
    description = CATALOGUE[name]
    return {
        "all values": values_for(name, language),
        "all optional values missing": few_values_for(name, language),
        "a name from right to left": _built(description, _text(_ARABIC), complete=True),
        "very long values": _built(description, _text(_LONG), complete=True),
        "values that try to be markup": _built(description, _text(_HOSTILE), complete=True),
    }


def traces_for(name: str) -> Mapping[str, Mapping[str, Plain]]:
    """Return values that are their own paths, by what is special about them."""
    description = CATALOGUE[name]
    return {
        "all values": _built(description, _path, complete=True),
        "all optional values missing": _built(description, _path, complete=False),
    }


def traced(path: str) -> str:
    """Return what stands for the value in a trace."""
    return f"‹{path}›"


def _bare(sample: Scalar) -> Scalar:
    return False if isinstance(sample, bool) else sample


def _text(text: str) -> _Choice:
    return lambda value, _: text if isinstance(value.usual("en"), str) else value.usual("en")


def _path(value: Value, _number: int) -> Scalar:
    return traced(value.path) if isinstance(value.usual("en"), str) else value.usual("en")


def _built(description: Description, choose: _Choice, *, complete: bool) -> dict[str, Plain]:
    built: dict[str, Plain] = {}
    for value in description.values:
        leaves = [choose(value, number) for number in range(_LISTED if complete else value.least)]
        _place(built, value.path, choose(value, 0), leaves, complete=complete)
    return built


def _place(into: dict[str, Plain], path: str, leaf: Scalar, items: Sequence[Scalar], *, complete: bool) -> None:
    """Put `leaf` where `path` says, or `items` where it is a list; without `complete`, what may be missing is None."""
    head, _, rest = path.partition(".")
    key = head.rstrip("?[]")
    if head.endswith("[]"):
        listed = into.setdefault(key, [{} if rest else item for item in items])
        for item, inner in zip(listed if isinstance(listed, list) else [], items, strict=True):
            if isinstance(item, dict):
                _place(item, rest, inner, items, complete=complete)
    elif head.endswith("?") and not complete:
        into[key] = None
    elif rest:
        below = into.setdefault(key, {})
        if isinstance(below, dict):
            _place(below, rest, leaf, items, complete=complete)
    else:
        into[key] = leaf
