"""Try every template of this repository and note the good ones for the program: `make verdicts`, after a change of templates/."""

import sys
from pathlib import Path

from processor.outbound import verdicts
from processor.outbound.templates import TemplateLibrary

TEMPLATES = Path(__file__).resolve().parents[2] / "templates"


def digests(library: TemplateLibrary) -> str:
    """Return the lines that stand for the templates in use, the same whatever order they were read in."""
    marks = sorted(verdicts.content_digest(one.name, one.language, one.file, one.source, one.layout) for one in library.templates())
    return "\n".join(marks) + "\n"


def main() -> int:
    """Write the digests down unless a template has a mistake; return how many mistakes there are."""
    library = TemplateLibrary(TEMPLATES, ("en", "zh-CN"))
    problems = library.load()
    for problem in problems:
        sys.stderr.write(f"{problem.file}:{problem.line or 1}: {problem.message}\n")
    if not problems:
        verdicts.SHIPPED.write_text(digests(library), encoding="ascii")
    return len(problems)


if __name__ == "__main__":
    sys.exit(main())
