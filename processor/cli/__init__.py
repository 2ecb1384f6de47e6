"""The command line. Dispatches to the modules beside it; no logic of its own.

The options `--config`, `--log-level` and `--json`-like switches are read with argparse, and everything heavy is imported
by the command that needs it: a worker that a timer starts every minute pays for each import. Results go to standard
output, everything else to standard error. Exit codes: 0 done, 1 something needs a person, 2 wrong usage or configuration.
"""

import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from importlib import import_module

from processor.cli.arguments import COMMANDS, LOG_LITTLE, parse
from processor.errors import ConfigError, ProcessorError, UsageError

NEEDS_A_PERSON = 1
WRONG_USAGE = 2
# As a shell reports a program that a signal ended: 128 and the number of SIGINT or SIGPIPE.
INTERRUPTED = 130
READER_LEFT = 141


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the command line says; return the exit code."""
    try:
        return _dispatch(parse(argv))
    except SystemExit as end:
        # argparse has printed the help or what is wrong.
        return end.code if isinstance(end.code, int) else WRONG_USAGE
    except ProcessorError as error:
        print(error, file=sys.stderr)
        return WRONG_USAGE if isinstance(error, ConfigError | UsageError) else NEEDS_A_PERSON
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has seen enough. The interpreter flushes once more at its end: let that go nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return READER_LEFT


def _dispatch(options: Namespace) -> int:
    if options.command not in LOG_LITTLE:
        from processor.logs import configure  # noqa: PLC0415 - heavy; after --help and --version, which need no logging

        configure(options.log_level, sys.stderr)
    module, function = COMMANDS[options.command]
    code: int = getattr(import_module(f"processor.cli.{module}"), function)(options)
    sys.stdout.flush()
    return code
