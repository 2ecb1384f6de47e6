"""Take a picture of every mail in every language as a telephone and a computer show it, by day and by night: `make screenshots`.

It ends with 1 if a page is wider than its window, which on a telephone means scrolling sideways for every line.
"""

import argparse
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from processor.outbound.catalogue_values import Plain
from processor.outbound.samples import few_values_for, trials_for, values_for
from processor.outbound.template import Template
from processor.outbound.templates import TemplateLibrary
from tests.screens.browser import Browser, Look, NoBrowser, browser

ROOT = Path(__file__).resolve().parents[2]
LOOKS = tuple(Look(width, dark) for width in (320, 600, 1200) for dark in (False, True))


def main() -> int:
    """Render, look, write; print what is too wide."""
    options = _options()
    library = TemplateLibrary(options.templates, ("en",))
    library.load()
    chosen = [one for one in library.templates() if options.only in f"{one.name}.{one.language}"]
    options.folder.mkdir(parents=True, exist_ok=True)
    try:
        with browser() as page:
            wide = [told for template in chosen for told in _shoot(page, template, options.folder)]
    except NoBrowser as error:
        sys.stderr.write(f"no pictures: {error}\n")
        return 1
    sys.stdout.write("\n".join([*wide, f"{len(chosen)} mails, {len(wide)} too wide; pictures in {options.folder}\n"]))
    return int(bool(wide))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=ROOT / "build" / "screens", help="where the pictures go")
    parser.add_argument("--templates", type=Path, default=ROOT / "templates", help="the templates to look at")
    parser.add_argument("--only", default="", help='a part of name and language, such as "soothing" or "full.ar"')
    return parser.parse_args()


def _shoot(page: Browser, template: Template, folder: Path) -> Iterator[str]:
    """Write the pictures of a template; yield where one is too wide."""
    stem = f"{template.name.replace('/', '-')}.{template.language}"
    for what, values in _cases(template).items():
        file = folder / f"{stem}.{what}.html"
        file.write_text(template.render(values).html, encoding="utf-8")
        page.open(file)
        for look in LOOKS:
            page.look(look)
            if (width := page.width()) > look.width:
                yield f"{file.name}: {width} pixels wide in a window of {look.width}"
            if what != "long":
                picture = file.with_suffix(f".{look.width}.{'dark' if look.dark else 'light'}.png")
                picture.write_bytes(page.picture(look.width))


def _cases(template: Template) -> Mapping[str, Mapping[str, Plain]]:
    """Return what is looked at; of very long values there is no picture, only their width counts."""
    name, language = template.name, template.language
    return {
        "all": values_for(name, language),
        "few": few_values_for(name, language),
        "long": trials_for(name, language)["very long values"],
    }


if __name__ == "__main__":
    sys.exit(main())
