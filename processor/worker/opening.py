"""Open a desk: its secret, database and templates. Reads the clock for the worker's own row."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

import structlog

from processor.config import Config
from processor.database import open_database
from processor.outbound import verdicts
from processor.outbound.deliver import tell_admins
from processor.outbound.desk import Desk
from processor.outbound.templates import Problem, TemplateLibrary
from processor.shipped import shipped_folder
from processor.site_secret import ensure_secret

log = structlog.get_logger()


def clock() -> datetime:
    """Return the present instant, aware UTC."""
    return datetime.now(UTC)


@contextmanager
def opened_desk(config: Config, now: datetime) -> Iterator[Desk]:
    """Open everything a worker needs at `now`: secret, database, templates, and its own number. Raises ProcessorError."""
    secret = ensure_secret(config.desk.secret_file)
    database = open_database(config)
    try:
        remembered = config.desk.secret_file.parent / verdicts.NAME
        library = TemplateLibrary(config.desk.templates, config.desk.languages, shipped_folder() / "templates", remembered)
        problems = library.load()
        desk = Desk(config, secret, database, library, database.register_worker(now))
        refuse_templates(desk, problems, now)
        yield desk
    finally:
        database.close()


def refuse_templates(desk: Desk, problems: tuple[Problem, ...], now: datetime) -> None:
    """Tell the admins, once for each wrong version of a file, that it is not used."""
    if not problems:
        return
    for problem in problems:
        log.warning("template_refused", file=str(problem.file), line=problem.line, problem=problem.message)
    rows = [{"file": str(problem.file), "line": problem.line, "message": problem.message} for problem in problems]
    occasion = f"templates:{desk.library.fingerprint(problems)}"
    with desk.database.unit_of_work(), desk.database.transaction():
        tell_admins(desk, "template-refused", occasion, {"refused": {"problems": rows}}, now, kind="hint")
