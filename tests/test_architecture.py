"""The shape of the program, read from its source: who may import whom, what is pure, who reads the clock.

A list here is the whole list: a file that needs to be on it is a decision to make, not an oversight to silence.
"""

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

# Left to right as a mail goes: a module imports its own station and those to the right of it.
STATIONS = (
    {"cli", "worker", "demo", "__main__"},
    {"inbound"},
    {"staff"},
    {"tickets", "reports"},
    {"outbound"},
    {"models", "models_work", "states", "columns", "statements", "database", "journal", "migrations", "upkeep"},
    {"listening"},
    {"mail"},
    {
        "config",
        "config_agreement",
        "config_clocks",
        "config_fields",
        "config_file",
        "config_mistakes",
        "config_profiles",
        "checks",
        "durations",
        "site_secret",
        "shipped",
        "logs",
    },
    {"errors", "processor"},
)
SIDE_BY_SIDE = {"tickets", "reports"}  # of one rank, yet neither may know the other

PURE = (
    *("mail/", "listening/", "inbound/triage.py", "tickets/routing.py", "tickets/calendar.py"),
    *("staff/arguments.py", "staff/choices.py", "staff/command_help.py", "staff/command_names.py", "staff/commands.py"),
    *("staff/conflicts.py", "staff/errands.py", "staff/lines.py", "staff/orders.py", "staff/people.py", "staff/problem_words.py"),
    *("staff/problems.py", "staff/readers.py", "staff/sign_offs.py", "staff/spans.py", "staff/unknown.py", "staff/values.py"),
    *("staff/when.py", "staff/authority.py", "staff/guards.py", "staff/leaks.py", "staff/phrases.py"),
    *("tickets/by.py", "tickets/refused.py", "tickets/rights.py", "tickets/ratings.py", "tickets/short_answers.py"),
    *("tickets/grievance.py", "tickets/paths.py"),
    *("tickets/turns.py", "tickets/upshot.py", "outbound/course_words.py", "outbound/rating_links.py"),
    *("tickets/priority.py", "tickets/policy.py", "tickets/events.py", "tickets/case.py", "tickets/clocks.py", "tickets/followup.py"),
    *("tickets/followup_answers.py", "tickets/followup_colleagues.py", "tickets/followup_ending.py", "tickets/followup_guards.py"),
    *("tickets/followup_working.py", "tickets/situation.py", "tickets/steps.py", "tickets/lifecycle.py", "tickets/clock.py"),
    *("tickets/clock_reckoning.py", "tickets/clock_running.py", "tickets/clock_targets.py", "tickets/clock_words.py"),
    *("outbound/guard.py", "outbound/retry.py", "outbound/reasons.py", "outbound/wording.py", "outbound/enclosures.py", "outbound/card.py"),
    *(
        "outbound/heard.py",
        "outbound/heard_words.py",
        "outbound/course_words.py",
        "outbound/rating_links.py",
        "outbound/lint.py",
        "outbound/catalogue.py",
        "outbound/samples.py",
    ),
)
IMPURE_MODULES = {
    *(
        "socket",
        "ssl",
        "select",
        "smtplib",
        "imaplib",
        "imapclient",
        "http",
        "urllib.request",
        "asyncio",
        "subprocess",
        "multiprocessing",
        "threading",
    ),
    *("peewee", "playhouse", "sqlite3", "psycopg", "time", "random", "secrets", "uuid", "logging", "structlog"),
    *(
        "os",
        "pathlib",
        "io",
        "shutil",
        "tempfile",
        "glob",
        "fcntl",
        "processor.models",
        "processor.models_work",
        "processor.database",
        "processor.journal",
    ),
}
FILE_METHODS = {"open", "read_text", "read_bytes", "write_text", "write_bytes"}

CLOCK_READERS = ("worker/", "cli/", "demo/")
CLOCKS = {
    "datetime": {"now", "utcnow", "today"},
    "date": {"today"},
    "time": {"time", "time_ns", "monotonic", "monotonic_ns", "sleep", "perf_counter", "perf_counter_ns", "localtime", "gmtime"},
    "utils": {"localtime", "make_msgid"},  # email.utils
}
NETWORK_USERS = ("inbound/imap", "outbound/smtp", "demo/")
NETWORK_MODULES = {"smtplib", "imaplib", "imapclient", "ssl", "http", "urllib.request", "asyncio", "aiosmtpd", "pymap"}

CATCHES_EVERYTHING = {
    "mail/skeleton.py",  # a third-party parser raises what it likes; the mail is read all the same
    "outbound/sandbox.py",  # Jinja's own handler raises it again with the lines of the template
    "database.py",  # the PostgreSQL driver is optional, so its exceptions cannot be named
    "inbound/process.py",  # one mail must not stop the others
    "tickets/timers.py",  # one ticket must not stop the others
    "worker/loop.py",  # one pass must not stop the others
    "worker/mailboxes.py",  # one connection must not end the thread
}
OPENS_TRANSACTIONS = (
    *("inbound/receive.py", "inbound/process.py", "inbound/quarantine.py", "outbound/outbox.py"),
    *("staff/process.py", "staff/desk_mail.py", "staff/held.py"),
    *("outbound/deliver.py", "worker/opening.py", "database.py", "migrations/"),
    *("tickets/timers.py", "tickets/beats.py"),  # one a ticket, one a beat
)
LONGEST_FILE, LONGEST_FUNCTION = 300, 45
TABLES_OF_WORDS = "listening/lexicons/"  # lists that are looked into, not read
SAYS_NOTHING = {"utils", "util", "helpers", "types", "base", "services", "managers", "common", "misc"}


@dataclass(frozen=True, slots=True)
class Module:
    """A source file: its path below processor/, its dotted name and what it says."""

    path: str
    source: str

    @property
    def name(self) -> str:
        """The name it is imported by."""
        return ".".join(("processor", *Path(self.path).with_suffix("").parts)).removesuffix(".__init__")

    @property
    def tree(self) -> ast.Module:
        """Its syntax."""
        return parsed(self)

    @property
    def nodes(self) -> tuple[ast.AST, ...]:
        """Every node of it."""
        return walked(self)

    def imports(self) -> Iterator[tuple[int, str]]:
        """Yield line and dotted name of everything imported, also within functions: `from a import b` gives `a.b`."""
        for node in self.nodes:
            if isinstance(node, ast.Import):
                yield from ((node.lineno, alias.name) for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                above = self.name.split(".")[: -node.level + self.path.endswith("__init__.py") or None] if node.level else []
                origin = ".".join([*above, *([node.module] if node.module else [])])
                yield from ((node.lineno, f"{origin}.{alias.name}") for alias in node.names)


@cache
def parsed(module: Module) -> ast.Module:
    """Return the syntax of a module, which every rule asks for."""
    return ast.parse(module.source, module.path)


@cache
def walked(module: Module) -> tuple[ast.AST, ...]:
    """Return every node of a module."""
    return tuple(ast.walk(parsed(module)))


Rule = Callable[[Module], Iterator[str]]
SOURCES = ROOT / "processor"
MODULES = tuple(Module(path.relative_to(SOURCES).as_posix(), path.read_text(encoding="utf-8")) for path in sorted(SOURCES.rglob("*.py")))


def station(dotted: str) -> tuple[int, str]:
    """Return rank and name of the station of `processor.…`. Raises LookupError for one that is in no rank."""
    name = [*dotted.split("."), "processor"][1]
    if name == "__version__":
        name = "processor"
    for rank, names in enumerate(STATIONS):
        if name in names:
            return rank, name
    message = f"processor.{name} is in no station: add it to STATIONS, where it belongs on a mail's way"
    raise LookupError(message)


def imports_only_to_the_right(module: Module) -> Iterator[str]:
    """Import only what comes later on a mail's way, never what comes before."""
    rank, name = station(module.name)
    for line, imported in module.imports():
        if imported.split(".")[0] != "processor":
            continue
        other_rank, other = station(imported)
        if other_rank < rank or (other != name and {name, other} <= SIDE_BY_SIDE):
            yield f"line {line}: {name} imports {imported}, which is not to the right of it"


def is_pure(module: Module) -> Iterator[str]:
    """Decide what a mail is and says without database, network, clock, chance, logging and files."""
    if not module.path.startswith(PURE):
        return
    names = [(line, imported) for line, imported in module.imports() if within(imported, IMPURE_MODULES)]
    yield from (f"line {line}: a pure module imports {imported}" for line, imported in names)
    # Data files of the package are part of the program; importlib.resources reads those and nothing else.
    reads_own_data = any(imported.startswith("importlib.resources") for _, imported in module.imports())
    for node in module.nodes:
        if isinstance(node, ast.Call) and not reads_own_data and called(node) in FILE_METHODS:
            yield f"line {node.lineno}: a pure module calls {called(node)}()"


def leaves_the_clock_alone(module: Module) -> Iterator[str]:
    """Take `now` as an argument; only the worker and the commands read a clock or sleep."""
    if module.path.startswith(CLOCK_READERS):
        return
    for node in module.nodes:
        if isinstance(node, ast.Attribute) and node.attr in CLOCKS.get(last_name(node.value), set()):
            yield f"line {node.lineno}: {ast.unparse(node)} reads the clock; take `now` as an argument"
    for line, imported in module.imports():
        origin, _, name = imported.rpartition(".")
        if origin in {"time", "email.utils"} and name in CLOCKS[origin.rpartition(".")[2]]:
            yield f"line {line}: {imported} reads the clock; take `now` as an argument"


def leaves_the_network_alone(module: Module) -> Iterator[str]:
    """Leave the network to two files, so that there are two places to put a fake."""
    if not module.path.startswith(NETWORK_USERS):
        names = [(line, imported) for line, imported in module.imports() if within(imported, NETWORK_MODULES)]
        yield from (f"line {line}: {imported} is for {', '.join(NETWORK_USERS)} only" for line, imported in names)


def catches_what_it_expects(module: Module) -> Iterator[str]:
    """Show an exception nobody thought of, except where one mail or one pass must not stop the others."""
    for node in module.nodes:
        if not isinstance(node, ast.ExceptHandler) or module.path in CATCHES_EVERYTHING:
            continue
        caught = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
        catches_all = any(each is None or last_name(each) in {"Exception", "BaseException"} for each in caught)
        tidies_and_raises = isinstance(node.body[-1], ast.Raise) and node.body[-1].exc is None
        if catches_all and not tidies_and_raises:
            yield f"line {node.lineno}: catches every exception; name those that are expected"


def leaves_transactions_to_the_steps(module: Module) -> Iterator[str]:
    """Open a transaction where a step begins; the verbs run inside it, so a step leaves all its traces or none."""
    if module.path.startswith(OPENS_TRANSACTIONS):
        return
    for node in module.nodes:
        if isinstance(node, ast.Call) and called(node) in {"atomic", "transaction"}:
            yield f"line {node.lineno}: opens a transaction; only {', '.join(OPENS_TRANSACTIONS)} do"


def can_be_read_at_once(module: Module) -> Iterator[str]:
    """Keep a file to a few pages and a function to what fits the eye."""
    if (lines := module.source.count("\n")) > LONGEST_FILE and not module.path.startswith(TABLES_OF_WORDS):
        yield f"has {lines} lines, at most {LONGEST_FILE}: it is two files"
    for node in module.nodes:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > LONGEST_FUNCTION:
                yield f"line {node.lineno}: {node.name} has {lines} lines, at most {LONGEST_FUNCTION}"


def says_what_it_is(module: Module) -> Iterator[str]:
    """Open a module with what it does, and name it by a word of the trade."""
    if module.source.strip() and not ast.get_docstring(module.tree):
        yield "has no docstring: say what it does, what it touches and the rule that must hold"
    if SAYS_NOTHING & set(Path(module.path).with_suffix("").parts):
        yield "has a name that says nothing; name it after what is in it"


def within(imported: str, modules: set[str]) -> bool:
    """Tell whether a dotted name is one of `modules` or lies inside one."""
    return any(imported == module or imported.startswith(module + ".") for module in modules)


def last_name(node: ast.expr | None) -> str:
    """Return `c` of the expression `a.b.c`, "" for anything else."""
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def called(node: ast.Call) -> str:
    """Return the name a call calls."""
    return last_name(node.func)


RULES: tuple[Rule, ...] = (
    imports_only_to_the_right,
    is_pure,
    leaves_the_clock_alone,
    leaves_the_network_alone,
    catches_what_it_expects,
    leaves_transactions_to_the_steps,
    can_be_read_at_once,
    says_what_it_is,
)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_every_module(rule: Rule) -> None:
    """Each module keeps the rule; the docstring of the rule says why there is one."""
    broken = [f"processor/{module.path} {problem}" for module in MODULES for problem in rule(module)]

    assert not broken, "\n".join(["", *broken, "", rule.__doc__ or ""])


@pytest.mark.parametrize(
    ("rule", "path", "source"),
    [
        (imports_only_to_the_right, "mail/body.py", "from processor.models import Ticket"),
        (imports_only_to_the_right, "mail/body.py", "def f():\n    import processor.config, processor.worker"),
        (imports_only_to_the_right, "outbound/smtp.py", "from processor import inbound"),
        (imports_only_to_the_right, "outbound/smtp.py", "from ..tickets import routing"),
        (imports_only_to_the_right, "outbound/__init__.py", "from ..tickets import routing"),
        (imports_only_to_the_right, "reports/figures.py", "from processor.tickets import clocks"),
        (is_pure, "mail/body.py", "import os.path"),
        (is_pure, "tickets/routing.py", "from processor import database"),
        (is_pure, "listening/facts.py", "text = open('words').read()"),
        (is_pure, "outbound/guard.py", "text = path.read_text()"),
        (leaves_the_clock_alone, "inbound/receive.py", "moment = datetime.now(UTC)"),
        (leaves_the_clock_alone, "inbound/receive.py", "moment = datetime.datetime.utcnow"),
        (leaves_the_clock_alone, "inbound/receive.py", "from time import sleep"),
        (leaves_the_clock_alone, "mail/compose.py", "name = email.utils.make_msgid()"),
        (leaves_the_network_alone, "worker.py", "from imapclient.exceptions import LoginError"),
        (catches_what_it_expects, "mail/html.py", "try:\n    f()\nexcept (ValueError, Exception):\n    g()"),
        (catches_what_it_expects, "mail/html.py", "try:\n    f()\nexcept:\n    g()"),
        (leaves_transactions_to_the_steps, "tickets/operations.py", "with database.atomic('IMMEDIATE'):\n    f()"),
        (can_be_read_at_once, "mail/html.py", "\n" * (LONGEST_FILE + 1)),
        (can_be_read_at_once, "mail/html.py", "def f():\n" + "    g()\n" * LONGEST_FUNCTION),
        (says_what_it_is, "mail/html.py", "x = 1"),
        (says_what_it_is, "mail/utils.py", '"""Words."""'),
    ],
)
def test_a_rule_sees_what_breaks_it(rule: Rule, path: str, source: str) -> None:
    """A rule that cannot fail protects nothing."""
    assert list(rule(Module(path, source)))


def test_a_module_outside_every_station_is_named() -> None:
    """A new station is put into the order on purpose."""
    with pytest.raises(LookupError, match=r"processor\.billing is in no station"):
        list(imports_only_to_the_right(Module("billing/invoice.py", "")))
