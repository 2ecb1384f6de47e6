"""`processor templates`: for the people who edit the texts of our mails."""

from argparse import Namespace
from collections.abc import Mapping, Sequence

from rich.console import Console
from rich.table import Table
from rich.text import Text

from processor.cli.opened import opened_database
from processor.config import Config, load
from processor.errors import TemplateError
from processor.outbound.catalogue import CATALOGUE
from processor.outbound.samples import values_for
from processor.outbound.templates import Problem, TemplateLibrary
from processor.shipped import shipped_folder
from processor.tickets import preview, view


def templates(options: Namespace) -> int:
    """Do what `options.action` says."""
    config = load(options.config, secrets=False)
    library = TemplateLibrary(config.desk.templates, config.desk.languages, spare=shipped_folder() / "templates")
    problems = library.load()
    match options.action:
        case "list":
            _list(library)
        case "check":
            return _check(library, problems)
        case "preview":
            return _preview(options, config, library)
    return 0


def _check(library: TemplateLibrary, problems: Sequence[Problem]) -> int:
    """Print every finding with its file, line and rule; return 1 if one of them keeps a file from being used."""
    warnings = library.warnings()
    for problem in (*problems, *warnings):
        place = f"{problem.file}:{problem.line}" if problem.line else problem.file
        print(f"{place}: {problem.rule} {problem.message}")
    if problems:
        print(f"{len(problems)} to mend" + (f", {len(warnings)} to think over" if warnings else ""))
        return 1
    good = f"{len(library.templates())} templates are good"
    print(f"{good}; {len(warnings)} to think over" if warnings else good)
    return 0


def _list(library: TemplateLibrary) -> None:
    table = Table("Template", "Language", "Version", "File", box=None, header_style="bold")
    for template in library.templates():
        table.add_row(*(Text(cell) for cell in (template.name, template.language, template.version, template.file)))
    Console().print(table)


def _preview(options: Namespace, config: Config, library: TemplateLibrary) -> int:
    language = options.lang or config.desk.languages[0]
    name = _full_name(library, options.name)
    values: Mapping[str, object] = values_for(name, language)
    if options.ticket:
        with opened_database(options):
            values = _filled(name, values, preview.values_of(config, view.find(options.ticket), language))
    rendered = library.render(name, language, values)
    if rendered.language != language:
        print(f"there is no {name} in {language}; this is the one in {rendered.language}\n")
    print(f"Subject: {rendered.subject}\n\n{rendered.text}")
    if options.html:
        options.html.write_text(rendered.html, encoding="utf-8")
        print(f"wrote the HTML part to {options.html}")
    return 0


def _filled(name: str, samples: Mapping[str, object], known: Mapping[str, object]) -> dict[str, object]:
    """Return the sample values with those of a ticket in their place, as far as the template knows them and can do without the others."""
    needed = {value.path.partition(".")[0] for value in CATALOGUE[name].values}
    filled = dict(samples)
    for key, sample in samples.items():
        value = known.get(key)
        if isinstance(sample, dict) and isinstance(value, dict):
            filled[key] = {part: value.get(part, text) for part, text in sample.items()}
        elif key in known and (value is not None or key not in needed):
            filled[key] = value
    return filled


def _full_name(library: TemplateLibrary, name: str) -> str:
    """Return the name with its variant. Raises TemplateError when there is no such template."""
    names = library.names()
    if name in names:
        return name
    message = f"there is no template {name!r}; there are: {', '.join(names)}"
    raise TemplateError(message)
