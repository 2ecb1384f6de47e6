"""The database for a command that only looks at it or changes a row."""

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager

from processor.config import Config, load
from processor.database import Database, named_trouble, open_database


@contextmanager
def opened_database(options: Namespace) -> Iterator[tuple[Config, Database]]:
    """Open the configured database for one command; it signs in nowhere, so no password need be there."""
    config = load(options.config, secrets=False)
    database = open_database(config)
    try:
        with named_trouble(config.database.url), database.unit_of_work():
            yield config, database
    finally:
        database.close()
