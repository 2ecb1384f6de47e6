"""`processor db`: schema, integrity, copies."""

from argparse import Namespace

from processor.config import load
from processor.database import Database
from processor.upkeep import backup, check


def database(options: Namespace) -> int:
    """Do what `options.action` says."""
    config = load(options.config, secrets=False)
    match options.action:
        case "migrate":
            opened = Database(config.database.url)
            try:
                steps = opened.migrate()
            finally:
                opened.close()
            print(f"applied {', '.join(steps)}" if steps else "the tables are up to date")
        case "check":
            problems = check(config)
            print("\n".join(problems) if problems else "the database is whole")
            return int(bool(problems))
        case "backup":
            backup(config, options.file)
            print(f"wrote {options.file}")
    return 0
