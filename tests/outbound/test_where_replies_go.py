"""What a mail to a colleague prints of where an answer goes is what the program will do with it."""

import ast
from collections.abc import Iterator
from pathlib import Path

from processor.outbound.catalogue import CATALOGUE
from processor.outbound.kinds import KINDS

SOURCES = Path(__file__).resolve().parents[2] / "processor"
ASKED = {name for name, about in CATALOGUE.items() if any(value.path == "reply.to?" for value in about.values)}
ALWAYS_INSIDE = sorted(name for name in CATALOGUE if name.startswith("staff/") and name not in ASKED)


def sent_as() -> Iterator[tuple[str, str, str]]:
    """Yield template, kind and place of every mail to a colleague whose template and kind stand side by side in the source."""
    for path in sorted(SOURCES.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call():
                    parts = [*node.args, *(keyword.value for keyword in node.keywords)]
                case ast.Tuple():
                    parts = node.elts
                case _:
                    continue
            said = [part.value for part in parts if isinstance(part, ast.Constant) and isinstance(part.value, str)]
            templates = [name for text in said if (name := f"staff/{text.removeprefix('staff/')}") in CATALOGUE]
            kinds = [text for text in said if text in KINDS]
            if templates and kinds:
                yield templates[0], kinds[0], f"{path.relative_to(SOURCES).as_posix()}:{node.lineno}"


def test_what_says_that_it_stays_inside_is_sent_as_something_that_does() -> None:
    """Else a colleague would write to colleagues, and the customer would read it."""
    found = list(sent_as())

    assert [one for one in found if one[0] in ALWAYS_INSIDE and KINDS[one[1]].reply != "inside"] == []
    assert len({template for template, _, _ in found}) > len(ALWAYS_INSIDE) / 3  # the look finds what is there
