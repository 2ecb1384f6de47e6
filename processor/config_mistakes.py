"""Mistakes of a configuration in plain words. Pure.

A line names the key, what was found and what would do: `smtp.port: 'abc' is not a port number (1-65535)`. An entry
of a list is named by what people call it: `staff[chen@acme.example].languages`. What may be a secret is not repeated.
"""

import difflib
from collections.abc import Mapping, Sequence
from typing import Annotated, TypeGuard, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

# Other forms of what somebody may look for; each is answered with what this version knows instead.
NOT_NOW = {"oauth2": "this version signs in with passwords only; use password, password_env or password_file"}

_SHOWN = 60


def in_plain_words(error: ValidationError, model: type[BaseModel], tables: Mapping[str, object]) -> list[str]:
    """Return one line a mistake, in the order in which `model` declares its keys."""
    details = error.errors(include_url=False)
    # A list whose entries are all wrong counts as empty; the entries are named already.
    return [
        f"{key_of(detail['loc'], tables)}: {_what(detail, model)}"
        for detail in details
        if detail["type"] != "too_short" or not detail["input"]
    ]


def key_of(location: Sequence[int | str], tables: Mapping[str, object]) -> str:
    """Return the dotted key of a place in `tables`; an entry of a list by its name, address or key, else its number from #1."""
    key = ""
    here: object = tables
    for step in location:
        if isinstance(step, str):
            name = step if step.isprintable() else repr(step)
            key = f"{key}.{name}" if key else name
            here = here.get(step) if isinstance(here, Mapping) else None
        else:
            here = here[step] if isinstance(here, list) and step < len(here) else None
            key = f"{key}[{_called(here) or f'#{step + 1}'}]"
    return key


def shown(value: object) -> str:
    """Return `value` as a person wrote it, cut if long; tables and lists by their kind only."""
    match value:
        case str():
            return f"{value[:_SHOWN]!r}…" if len(value) > _SHOWN else repr(value)
        case bool():
            return str(value).lower()
        case Mapping():
            return "a table"
        case list() | tuple():
            return "a list" if value else "an empty list"
        case _:
            return str(value)


def _called(entry: object) -> str | None:
    """Return what a person would call an entry of a list of tables; None if it carries no usable name."""
    if isinstance(entry, Mapping):
        for naming in ("key", "address", "name"):
            name = entry.get(naming)
            if isinstance(name, str) and name and name.isprintable():
                return name
    return None


def _what(detail: ErrorDetails, model: type[BaseModel]) -> str:
    """Say what was found and what would do."""
    *parents, last = detail["loc"]
    said = str(detail.get("ctx", {}).get("error", "")) if detail["type"] == "value_error" else ""
    if said:
        return said
    if detail["type"] == "extra_forbidden":
        return _unknown(str(last), _keys_at(model, parents))
    would_do = _expectation(model, detail["loc"])
    if detail["type"] == "missing":
        return f"missing; give {would_do}"
    if str(last).startswith("password") or last == "url":
        return f"what stands here is not {would_do}"
    return f"{shown(detail['input'])} is not {would_do}"


def _unknown(key: str, known: Sequence[str]) -> str:
    if key in NOT_NOW:
        return NOT_NOW[key]
    close = difflib.get_close_matches(key, known, n=1)
    return f"unknown key; did you mean {close[0]}?" if close else f"unknown key; known here: {', '.join(known)}"


def _keys_at(model: type[BaseModel], location: Sequence[int | str]) -> list[str]:
    """Return the keys that the table at `location` may hold."""
    annotation, _ = _field_at(model, location)
    return [field.alias or name for name, field in annotation.model_fields.items()] if _is_section(annotation) else []


def _expectation(model: type[BaseModel], location: Sequence[int | str]) -> str:
    """Return what would do at `location`, from the description of the key or of its kind."""
    annotation, description = _field_at(model, location)
    if description:
        return description
    return "a table of keys" if _is_section(annotation) else "a value of another kind"


def _field_at(model: type[BaseModel], location: Sequence[int | str]) -> tuple[object, str | None]:
    """Walk from `model` along `location`; return the annotation there and its description."""
    annotation: object = model
    description: str | None = None
    for step in location:
        if isinstance(step, int):
            annotation, description = _bare(get_args(annotation)[0])
        elif _is_section(annotation):
            field = next(field for name, field in annotation.model_fields.items() if (field.alias or name) == step)
            annotation, description = field.annotation, field.description
    return annotation, description


def _bare(annotation: object) -> tuple[object, str | None]:
    """Take `Annotated[...]` apart into the type and the description."""
    if get_origin(annotation) is not Annotated:
        return annotation, None
    bare, *metadata = get_args(annotation)
    return bare, next((part.description for part in metadata if isinstance(part, FieldInfo) and part.description), None)


def _is_section(annotation: object) -> TypeGuard[type[BaseModel]]:
    return isinstance(annotation, type) and issubclass(annotation, BaseModel)
