"""Whether a mail was given every value that its description promises to those who write templates."""

from collections.abc import Mapping

from processor.outbound.catalogue import CATALOGUE
from processor.outbound.outbox import Letter


def missing(letter: Letter) -> list[str]:
    """Return the paths of the values that a letter should have and has not, each with the template."""
    names = [f"{letter.template}.{letter.variant}", letter.template]
    name = next(one for one in names if one in CATALOGUE)
    return [f"{name}: {value.path}" for value in CATALOGUE[name].values if not _is_given(value.path.split("."), letter.values)]


def _is_given(path: list[str], values: object) -> bool:
    if not path:
        return True
    name, rest = path[0], path[1:]
    key = name.removesuffix("?").removesuffix("[]")
    if not isinstance(values, Mapping) or key not in values:
        return False
    value = values[key]
    if name.endswith("[]"):
        return isinstance(value, list | tuple) and all(_is_given(rest, one) for one in value)
    if value is None:
        return name.endswith("?")
    return _is_given(rest, value)
