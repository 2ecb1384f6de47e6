"""Peewee queries that are composed once. Touches the database where one is run.

Peewee writes the SQL of a query anew each time it runs, which costs several times what SQLite needs for the work itself, and
a mail takes some fifteen queries. The ones on every mail's way are therefore written down as `Prepared`: still Peewee
queries, with `Parameter` where a value comes in, whose text is kept. Everything else uses Peewee as it is.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import Any, NamedTuple

import peewee

from processor.models import database

Row = tuple[Any, ...]


class _Slot(NamedTuple):
    """Where a value goes, and how the column on the other side of the comparison stores it."""

    name: str
    convert: Callable[[Any], Any] | None


class Parameter(peewee.Node):
    """A value that is given when the query runs; `field` says how it is stored where no comparison does."""

    def __init__(self, name: str, field: "peewee.Field[Any] | None" = None) -> None:
        """Name the value."""
        self.name, self.field = name, field

    def __sql__(self, context: Any) -> Any:  # noqa: ANN401 - Peewee's own protocol for parts of a query
        """Write the placeholder and remember what belongs there."""
        convert = self.field.db_value if self.field is not None else context.state.converter
        context._values.append(_Slot(self.name, convert))  # noqa: SLF001 - Peewee has no public way to leave a value open
        return context.literal(context.state.param or "?")


def places(name: str, most: int, field: "peewee.Field[Any] | None" = None) -> list[Parameter]:
    """Return parameters for up to `most` values of an IN; `spread` gives them."""
    return [Parameter(f"{name} {place}", field) for place in range(most)]


def spread(name: str, values: Sequence[object], most: int) -> dict[str, object]:
    """Return the values for `places`, at least one: the last is repeated where there are fewer, so that the text stays the same."""
    return {f"{name} {place}": values[min(place, len(values) - 1)] for place in range(most)}


class Prepared:
    """A query whose text is kept; `build` makes it when it is first needed on a kind of database."""

    def __init__(self, build: Callable[[], Any]) -> None:
        """Remember how to build the query; nothing happens at import."""
        self._build = build
        self._texts: dict[str, tuple[str, list[Any], list[Callable[[Any], Any] | None]]] = {}

    def rows(self, **values: object) -> list[Row]:
        """Return the rows that the query selects, or that it returns."""
        cursor, readers = self._run(values)
        return [tuple(read(cell) if read else cell for read, cell in zip(readers, row, strict=True)) for row in cursor.fetchall()]

    def row(self, **values: object) -> Row | None:
        """Return the first row, None when there is none."""
        return next(iter(self.rows(**values)), None)

    def changed(self, **values: object) -> int:
        """Run an UPDATE or DELETE and return how many rows it changed."""
        cursor, _ = self._run(values)
        return int(cursor.rowcount)

    def _run(self, values: Mapping[str, object]) -> tuple[Any, list[Callable[[Any], Any] | None]]:
        mark = database.param
        if mark not in self._texts:
            self._texts[mark] = self._compose()
        text, slots, readers = self._texts[mark]
        return database.execute_sql(text, list(_filled(slots, values))), readers

    def _compose(self) -> tuple[str, list[Any], list[Callable[[Any], Any] | None]]:
        query = self._build()
        text, slots = database.get_sql_context().sql(query).query()
        returned = getattr(query, "_returning", None) or ()
        return text, slots, [node.python_value if isinstance(node, peewee.Field) else None for node in returned]


def _filled(slots: list[Any], values: Mapping[str, object]) -> Iterator[object]:
    for slot in slots:
        if isinstance(slot, _Slot):
            value = values[slot.name]
            yield slot.convert(value) if slot.convert and value is not None else value
        else:
            yield slot


def locked(query: Any) -> Any:  # noqa: ANN401 - a query in, the same kind of query out
    """Return the query so that no other worker changes the rows until we have committed."""
    return query if isinstance(database.obj, peewee.SqliteDatabase) else query.for_update()


def unless_locked(query: Any) -> Any:  # noqa: ANN401 - a query in, the same kind of query out
    """Return the query so that it passes over rows another worker holds; SQLite has one writer at a time anyway."""
    return query if isinstance(database.obj, peewee.SqliteDatabase) else query.for_update(skip_locked=True)


def insert(model: type[peewee.Model], values: Mapping[str, object], *, unless: tuple[str, ...] = ()) -> int | None:
    """Insert a row and return its key; None when there is one already with the same unique columns `unless`.

    Missing columns get their defaults; every value is converted by its column.
    """
    plan = _insertion(model, tuple(values), unless, 1, database.param)
    found = database.execute_sql(plan.text, plan.stored(values)).fetchall()
    return found[0][0] if found else None


def insert_all(model: type[peewee.Model], rows: Sequence[Mapping[str, object]]) -> None:
    """Insert rows that have the same columns, with one statement."""
    if rows:
        plan = _insertion(model, tuple(rows[0]), (), len(rows), database.param)
        database.execute_sql(plan.text, [cell for row in rows for cell in plan.stored(row)]).fetchall()  # else it is still under way


@dataclass(frozen=True, slots=True)
class _Insertion:
    """The text of an INSERT and what it takes: how each column is stored, what makes its value where none is given."""

    text: str
    columns: tuple[tuple[str, Callable[[Any], Any]], ...]
    missing: tuple[tuple[Callable[[], Any] | None, Any], ...]

    def stored(self, values: Mapping[str, object]) -> list[object]:
        made = [value if make is None else make() for make, value in self.missing]
        return [*made, *[store(values[name]) for name, store in self.columns]]


@lru_cache(maxsize=200)
def _insertion(model: type[peewee.Model], names: tuple[str, ...], unless: tuple[str, ...], rows: int, mark: str) -> _Insertion:
    meta = model._meta  # noqa: SLF001 - the library's documented way to a model's fields
    defaults = [field for field in meta.sorted_fields if field.default is not None and field.name not in names]
    fields = [*defaults, *(meta.fields[name] for name in names)]
    columns = ", ".join(field.column_name for field in fields)
    marks = ", ".join([f"({', '.join([mark] * len(fields))})"] * rows)
    unique = ", ".join(meta.fields[name].column_name for name in unless)
    conflict = f" ON CONFLICT ({unique}) DO NOTHING" if unless else ""
    key = meta.get_primary_keys()[0].column_name
    text = f"INSERT INTO {meta.table_name} ({columns}) VALUES {marks}{conflict} RETURNING {key}"  # noqa: S608 - names of ours
    missing = tuple(
        (partial(_made, field), None) if callable(field.default) else (None, field.db_value(field.default)) for field in defaults
    )
    return _Insertion(text, tuple((name, meta.fields[name].db_value) for name in names), missing)


def _made(field: "peewee.Field[Any]") -> object:
    return field.db_value(field.default())
