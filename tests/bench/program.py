"""The program in processes of its own: started, measured, ended. Touches processes.

What a run takes is read from the kernel when it has ended: its CPU and its children's, and the most memory it ever had.
"""

import contextlib
import json
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.servers.process import Child, stop

ROOT = Path(__file__).resolve().parents[2]


class Unfinished(Exception):
    """A measured process did not end as it should; the text has the end of what it said."""


@dataclass(frozen=True, slots=True)
class Usage:
    """What a process took; the instants are of the monotonic clock."""

    code: int
    begun_at: float
    ended_at: float
    cpu_seconds: float
    peak_bytes: int

    @property
    def seconds(self) -> float:
        """From its start to its end."""
        return self.ended_at - self.begun_at

    @property
    def peak_mb(self) -> float:
        """The most memory it had, in millions of bytes."""
        return self.peak_bytes / 1e6


@dataclass(frozen=True, slots=True)
class Desk:
    """A configured program: its mailbox is `user`'s, its tickets lie at `url`."""

    folder: Path
    user: str
    url: str

    @property
    def config(self) -> Path:
        """The configuration."""
        return self.folder / "config.toml"

    @property
    def log(self) -> Path:
        """What the program said on standard error."""
        return self.folder / "log"


@dataclass(frozen=True, slots=True)
class Run:
    """A measured `processor run --once` that may still go on."""

    process: Child
    desk: Desk
    result: Path
    output: Path

    def finished(self, seconds: float) -> tuple[Usage, dict[str, int]]:
        """Wait for its end; return what it took and its summary. Raises Unfinished if it fell over or takes longer than `seconds`."""
        try:
            self.process.wait(seconds)
        except subprocess.TimeoutExpired as error:
            raise Unfinished(told(f"`processor run --once` has not ended after {seconds:.0f} s", self.desk)) from error
        usage = Usage(**json.loads(self.result.read_text(encoding="utf-8")))
        lines = self.output.read_text(encoding="utf-8").splitlines()
        if usage.code not in (0, 1) or not lines:
            raise Unfinished(told(f"`processor run --once` ended with {usage.code}", self.desk))
        return usage, json.loads(lines[-1])


def command(desk: Desk, *arguments: str) -> list[str]:
    """Return what runs the program for a desk."""
    return [sys.executable, "-m", "processor", "--config", str(desk.config), *arguments]


@contextlib.contextmanager
def run_once(desk: Desk, name: str = "once") -> Iterator[Run]:
    """Start to work off what is due; two at a time on one desk need a `name` each. Leaving the block ends it in any case."""
    result, output = desk.folder / f"{name}.json", desk.folder / f"{name}.out"
    measured = [*_ended_with_us("KILL"), *command(desk, "run", "--once", "--json")]
    with running([sys.executable, "-m", "tests.bench.usage", str(result), *measured], output, desk.log) as process:
        yield Run(process, desk, result, output)


@contextlib.contextmanager
def running(words: Sequence[str], output: Path, errors: Path) -> Iterator[Child]:
    """Start a process of this repository and end it when the block is left."""
    with output.open("ab") as out, errors.open("ab") as err:
        process = subprocess.Popen(  # noqa: S603 - commands of this package, no shell
            [*_ended_with_us("TERM"), *words], stdin=subprocess.DEVNULL, stdout=out, stderr=err, cwd=ROOT, start_new_session=True
        )
    try:
        yield process
    finally:
        stop(process)


def told(what: str, desk: Desk) -> str:
    """Return a complaint with the end of what the program said."""
    return f"{what}\n{desk.log.read_text(encoding='utf-8', errors='replace')[-2000:]}"


def _ended_with_us(how: str) -> list[str]:
    """Return the words before a command that make the kernel end it when we are killed."""
    return ["setpriv", "--pdeathsig", how] if shutil.which("setpriv") else []
