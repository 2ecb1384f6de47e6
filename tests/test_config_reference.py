"""The shipped config.toml is the reference: it loads, names every key and tells the true defaults."""

import re
from collections.abc import Iterator
from typing import get_args

import pytest
from pydantic import BaseModel

from processor.config import Config, load
from processor.config_fields import Surroundings
from processor.shipped import shipped_folder

PATH = shipped_folder() / "config.toml"
ENVIRONMENT = {"CARE_IMAP_PASSWORD": "x", "CARE_SMTP_PASSWORD": "x"}


def sections(model: type[BaseModel] = Config, place: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], type[BaseModel]]]:
    """Return every table that a configuration may hold."""
    yield place, model
    for name, field in model.model_fields.items():
        for kind in (field.annotation, *get_args(field.annotation)):
            if isinstance(kind, type) and issubclass(kind, BaseModel):
                yield from sections(kind, (*place, name))


def keys_written(place: tuple[str, ...]) -> set[str]:
    """Return the keys that the file names in a table, commented out or not."""
    text = PATH.read_text(encoding="utf-8")
    header = rf"\[{{1,2}}{re.escape('.'.join(place))}\]{{1,2}}"
    table = re.search(rf"^{header}\n(.*?)(?=^\[|\Z)", text, re.MULTILINE | re.DOTALL)
    return set(re.findall(r"^(?:# )?(\w+) += ", table[1], re.MULTILINE)) if table else set()


def test_the_shipped_file_loads() -> None:
    """A new desk starts from a file without mistakes."""
    config = load(PATH, ENVIRONMENT)

    assert config.mailboxes[0].password.get_secret_value() == "x"


@pytest.mark.parametrize(("place", "model"), [pytest.param(*row, id=".".join(row[0]) or "tables") for row in sections()])
def test_every_key_stands_in_the_shipped_file(place: tuple[str, ...], model: type[BaseModel]) -> None:
    """No key is documented elsewhere only, and none that does not exist is documented."""
    keys = {field.alias or name for name, field in model.model_fields.items() if not tables_of(field.annotation)}

    assert keys == keys_written(place)


def tables_of(annotation: object) -> bool:
    """Tell whether a key holds a table or a list of tables."""
    return any(isinstance(kind, type) and issubclass(kind, BaseModel) for kind in (annotation, *get_args(annotation)))


def test_the_shipped_values_are_the_defaults() -> None:
    """What the reference shows is what an absent key means."""
    shipped = load(PATH, ENVIRONMENT)
    bare = Config.model_validate(
        {
            "desk": {"name": "x", "address": "x@acme.example", "admins": ["y@acme.example"]},
            "mailboxes": [{"name": "x", "host": "x", "username": "x", "password": "x"}],
            "smtp": {"host": "x"},
        },
        context=Surroundings(PATH, {}),
    )

    assert {name: getattr(bare, name) for name in ("trust", "limits", "calendar", "sla", "reports", "database")} == {
        name: getattr(shipped, name) for name in ("trust", "limits", "calendar", "sla", "reports", "database")
    }
    for mine, theirs in ((bare.desk, shipped.desk), (bare.mailboxes[0], shipped.mailboxes[0]), (bare.smtp, shipped.smtp)):
        assert optional(mine) == optional(theirs)


def optional(section: BaseModel) -> dict[str, object]:
    """Return the values of the keys that have a default; where a password comes from is a sample."""
    fields = type(section).model_fields.items()
    return {name: getattr(section, name) for name, field in fields if not field.is_required() and not name.startswith("password")}
