"""The text of a TOML file as tables. Reads the file.

A file that cannot be read is one mistake with its line; what the tables mean is not judged here.
"""

import re
import tomllib
from pathlib import Path

from processor.errors import ConfigError

_PLACE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)")


def read_tables(path: Path) -> dict[str, object]:
    """Parse `path`; raise ConfigError for a file that cannot be read, with the line of a slip in the syntax."""
    try:
        # Editors on Windows begin a file with a byte-order mark.
        return tomllib.loads(path.read_bytes().decode("utf-8-sig"))
    except FileNotFoundError:
        mistake = "there is no such file; `processor init` writes one, `--config PATH` names another"
    except OSError as error:
        mistake = f"the file cannot be read ({error.strerror})"
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        mistake = f"line {line}: not UTF-8; save the file as UTF-8"
    except tomllib.TOMLDecodeError as error:
        mistake = _slip(str(error))
    raise ConfigError(path, [mistake])


def _slip(reason: str) -> str:
    """Say where the syntax went wrong; the parser names the place at the end of its text."""
    place = _PLACE.search(reason)
    line = f"line {place[1]}" if place and place[1] else "at the end"
    what = reason[: place.start()] if place else reason
    return f"{line}: not valid TOML ({what[:1].lower()}{what[1:]}); text stands in quotes, lists in square brackets"
