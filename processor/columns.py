"""The kinds of columns: an instant is aware UTC and a text is cleaned before it reaches the database. Pure."""

import json
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any

import peewee

from processor.mail.unicode import clean

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)
_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


class UtcDateTimeField(peewee.BigIntegerField):
    """An aware instant as whole microseconds since 1970: it sorts alike on SQLite and PostgreSQL.

    Raises ValueError for a naive datetime, which would mean a different instant on another machine.
    """

    def db_value(self, value: datetime | None) -> int | None:
        """Return the instant as the column holds it."""
        if value is None:
            return None
        if value.tzinfo is None:
            message = f"{self.name}: {value!r} has no time zone"
            raise ValueError(message)
        return (value - EPOCH) // MICROSECOND

    def python_value(self, value: int | None) -> datetime | None:
        """Return the column as an aware UTC datetime."""
        return None if value is None else EPOCH + value * MICROSECOND


class CleanTextField(peewee.TextField):
    """Text without NUL and lone surrogates, which PostgreSQL or the drivers refuse."""

    def db_value(self, value: str | None) -> str | None:
        """Return the text as the column may hold it."""
        return None if value is None else clean(value)


class JsonField(peewee.TextField):
    """A small JSON value as text, the same on both databases; never searched."""

    def db_value(self, value: object) -> str:
        """Return the JSON text, every text in it cleaned."""
        text = _JSON.encode(value)
        # Written out, a NUL is an escape and a lone surrogate stands as it is: most values hold neither, and need no second look.
        return text if clean(text) == text and "\\u0000" not in text else _JSON.encode(_cleaned(value))

    def python_value(self, value: str) -> Any:  # noqa: ANN401 - whatever JSON can say
        """Return the value."""
        return json.loads(value)


def _cleaned(value: Any) -> Any:  # noqa: ANN401 - as above
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, dict):
        return {clean(str(key)): _cleaned(part) for key, part in value.items()}
    return [_cleaned(part) for part in value] if isinstance(value, list | tuple) else value


def column(query: Any) -> list[Any]:  # noqa: ANN401 - the library's stubs know rows as models only
    """Return the values of a query that selects one column."""
    return [value for (value,) in query.tuples()]


def one_of(column: str, values: type[StrEnum]) -> list[peewee.Node]:
    """Return the CHECK that `column` holds one of `values`."""
    allowed = ", ".join(f"'{value}'" for value in values)
    return [peewee.Check(f"{column} IN ({allowed})")]
