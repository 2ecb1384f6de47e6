"""`processor templates`: for the people who edit the texts of our mails."""

from argparse import Namespace
from collections.abc import Mapping

from rich.console import Console
from rich.table import Table
from rich.text import Text

from processor.cli.opened import opened_database
from processor.config import Config, load
from processor.errors import TemplateError
from processor.outbound.samples import values_for
from processor.outbound.templates import TemplateLibrary
from processor.shipped import shipped_folder
from processor.tickets import letters, view


def templates(options: Namespace) -> int:
    """Do what `options.action` says."""
    config = load(options.config)
    library = TemplateLibrary(config.desk.templates, config.desk.languages, spare=shipped_folder() / "templates")
    problems = library.load()
    match options.action:
        case "list":
            _list(library)
        case "check":
            for problem in problems:
                place = f"{problem.file}:{problem.line}" if problem.line else problem.file
                print(f"{place}: {problem.message}")
            print(f"{len(problems)} to mend" if problems else f"{len(library.templates())} templates are good")
            return int(bool(problems))
        case "preview":
            return _preview(options, config, library)
    return 0


def _list(library: TemplateLibrary) -> None:
    table = Table("Template", "Language", "Version", "File", box=None, header_style="bold")
    for template in library.templates():
        table.add_row(*(Text(cell) for cell in (template.name, template.language, template.version, template.file)))
    Console().print(table)


def _preview(options: Namespace, config: Config, library: TemplateLibrary) -> int:
    language = options.lang or config.desk.languages[0]
    values: Mapping[str, object] = values_for(_full_name(library, options.name), language)
    if options.ticket:
        with opened_database(options):
            values = _filled(values, letters.values_of(config, view.find(options.ticket), language))
    rendered = library.render(options.name, language, values)
    if rendered.language != language:
        print(f"there is no {options.name} in {language}; this is the one in {rendered.language}\n")
    print(f"Subject: {rendered.subject}\n\n{rendered.text}")
    if options.html:
        options.html.write_text(rendered.html, encoding="utf-8")
        print(f"wrote the HTML part to {options.html}")
    return 0


def _filled(samples: Mapping[str, object], known: Mapping[str, object]) -> dict[str, object]:
    """Return the sample values with those of a ticket in their place, as far as the template knows them."""
    filled = dict(samples)
    for name, sample in samples.items():
        value = known.get(name)
        if isinstance(sample, dict) and isinstance(value, dict):
            filled[name] = {part: value.get(part, text) for part, text in sample.items()}
        elif name in known:
            filled[name] = value
    return filled


def _full_name(library: TemplateLibrary, name: str) -> str:
    """Return the name with its variant. Raises TemplateError when there is no such template."""
    names = library.names()
    if name in names:
        return name
    message = f"there is no template {name!r}; there are: {', '.join(names)}"
    raise TemplateError(message)
