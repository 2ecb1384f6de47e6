"""The templates in use: found, kept, and taken over from the folder when they change. Reads the templates folder.

A changed file goes live when it is good; a bad one is refused and told, once a version, and the last good one stays. A file
that vanishes stays in use too: editors save by deleting and renaming, and a mail must always have its words. What was never
good is taken from the templates that came with the program, as long as the desk writes in that language; where those do not
have it either, rendering raises TemplateError.

    templates/<name>[.<variant>].<language>.md   templates/drafts/…   templates/staff/…   templates/admin/…   templates/layout.html
"""

import dataclasses
import hashlib
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from processor.errors import TemplateError
from processor.outbound.catalogue import CATALOGUE, FOLDERS
from processor.outbound.lint import lint_layout
from processor.outbound.template import Problem, Rendered, Template, found_good, problem, read
from processor.outbound.verdicts import Verdicts

__all__ = ["Problem", "Rendered", "TemplateLibrary"]

LAYOUT = "layout.html"
_LARGEST_FILE = 64 * 1024
_FILE = re.compile(r"(?P<name>.+)\.(?P<language>[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\.md")

_Stamp = tuple[int, int]


class TemplateLibrary:
    """All templates of a folder; `languages[0]` stands in where a customer's language has none."""

    def __init__(self, folder: Path, languages: tuple[str, ...], spare: Path | None = None, remembered: Path | None = None) -> None:
        """Remember where to look; nothing is read yet.

        `spare` is the folder of the templates that came with the program. With `remembered`, a file, what was found good there is not
        tried again; then `warnings` tells only of files that were tried.
        """
        self._folder = folder
        self._languages = languages
        self._spare = None if spare is None or spare == folder else TemplateLibrary(spare, languages)
        self._verdicts = Verdicts(remembered)
        if self._spare:
            self._spare._verdicts = self._verdicts  # noqa: SLF001 - one of us
        self._layout = ""
        self._layout_warnings: tuple[Problem, ...] = ()
        self._live: dict[tuple[str, str], Template] = {}
        self._stamps: dict[str, _Stamp] = {}
        self._told: set[tuple[str, str]] = set()  # file and digest of each bad version
        self._refused: dict[str, str] = {}  # file -> digest of its latest bad version

    def load(self) -> tuple[Problem, ...]:
        """Read and try every file; return everything that is wrong, missing templates among it."""
        self._stamps.clear()
        self._told.clear()
        if self._spare:
            self._spare.load()
        return (*self.refresh(), *self._missing())

    def refresh(self) -> tuple[Problem, ...]:
        """Take over what changed since the last look; return the mistakes of each bad version once."""
        stamps = dict(self._found())
        changed = sorted(file for file, stamp in stamps.items() if self._stamps.get(file) != stamp)
        self._stamps = stamps
        problems = list(self._take_layout()) if LAYOUT in changed else []
        if not self._layout:
            self._stamps = {file: stamp for file, stamp in stamps.items() if file == LAYOUT}
            return tuple(problems)
        for file in changed:
            if file != LAYOUT:
                problems += self._take(file)
        self._verdicts.save()
        return tuple(problems)

    def render(self, name: str, language: str, values: Mapping[str, object], variant: str | None = None) -> Rendered:
        """Return a mail's words. Their language may be another one than asked for: the result tells.

        Raises TemplateError when there is no template or it cannot be rendered with these values.
        """
        return self._template(name, language, variant).render(values)

    def language_for(self, name: str, language: str, variant: str | None = None) -> str:
        """Return the language `render` would answer in, so that the values can be worded in it. Raises TemplateError."""
        return self._template(name, language, variant).language

    def fingerprint(self, problems: tuple[Problem, ...]) -> str:
        """Return what is the same whenever the same versions of the same files have these problems, across restarts too."""
        lines = [f"{problem.file}\0{self._refused.get(problem.file)}\0{problem.line}\0{problem.message}" for problem in problems]
        return _digest("\n".join(sorted(lines)))

    def warnings(self) -> tuple[Problem, ...]:
        """Return what could be better about the files in use, by file and line."""
        found = [*self._layout_warnings, *(one for template in self._live.values() for one in template.warnings)]
        return tuple(sorted(found, key=lambda one: (one.file, one.line or 0, one.rule)))

    def templates(self) -> tuple[Template, ...]:
        """Return the templates in use, by name and language."""
        return tuple(template for _, template in sorted(self._live.items()))

    def names(self) -> tuple[str, ...]:
        """Return the names of the templates in use, with their variants: "acknowledgement.full"."""
        return tuple(sorted({template.name for template in self._live.values()}))

    def _template(self, name: str, language: str, variant: str | None) -> Template:
        names = (f"{name}.{variant}", name) if variant else (name,)
        for tag in self._tags(language):
            for candidate in names:
                if template := self._live.get((candidate, tag.lower())) or self._spare_for(candidate, tag):
                    return template
        tried = " or ".join(f"{candidate}.{self._languages[0]}.md" for candidate in names)
        message = f"there is no usable template {tried} in {self._folder}; see “processor templates check”"
        raise TemplateError(message)

    def _spare_for(self, name: str, tag: str) -> Template | None:
        """Return the program's own template in a language of the desk."""
        return self._spare._live.get((name, tag.lower())) if self._spare and tag in self._languages else None  # noqa: SLF001 - one of us

    def _tags(self, language: str) -> Iterator[str]:
        """Yield the languages to look for, best first. Another country's form of the language is another language."""
        base, _, country = language.partition("-")
        yield language
        yield base
        if not country:
            yield from (configured for configured in self._languages if configured.partition("-")[0] == base)
        yield self._languages[0]

    def _found(self) -> Iterator[tuple[str, _Stamp]]:
        for prefix in FOLDERS:
            for path in (self._folder / prefix).glob("*"):
                if not path.name.startswith(".") and (path.suffix == ".md" or prefix + path.name == LAYOUT) and path.is_file():
                    status = path.stat()
                    yield prefix + path.name, (status.st_mtime_ns, status.st_size)

    def _take_layout(self) -> tuple[Problem, ...]:
        source = self._source(LAYOUT)
        if isinstance(source, Problem):
            return self._new(LAYOUT, source.message, (source,))
        found = tuple(problem(LAYOUT, finding) for finding in lint_layout(source))
        if mistakes := tuple(one for one in found if one.stops):
            return self._new(LAYOUT, source, mistakes)
        self._layout, self._layout_warnings = source, found
        self._live = {key: dataclasses.replace(template, layout=source, pages={}) for key, template in self._live.items()}
        return ()

    def _take(self, file: str) -> tuple[Problem, ...]:
        shape = _FILE.fullmatch(file)
        if not shape:
            message = "its name does not end in a language and .md, such as .en.md or .zh-CN.md"
            return self._new(file, message, (Problem(file, None, message),))
        source = self._source(file)
        if isinstance(source, Problem):
            return self._new(file, source.message, (source,))
        key = (shape["name"], shape["language"], file, source, self._layout)
        known = self._verdicts.remembers(*key)
        result = found_good(*key) if known else read(*key)
        if not isinstance(result, Template):
            return self._new(file, source, result)
        if not known:
            self._verdicts.remember(*key)
        self._live[result.name, result.language.lower()] = result
        return ()

    def _source(self, file: str) -> str | Problem:
        try:
            raw = (self._folder / file).read_bytes()
            if len(raw) <= _LARGEST_FILE:
                return raw.decode("utf-8-sig").replace("\r\n", "\n")
        except OSError as error:
            return Problem(file, None, f"it cannot be read: {error.strerror}")
        except UnicodeDecodeError as error:
            return Problem(file, raw[: error.start].count(b"\n") + 1, "it is not UTF-8; save it in that encoding")
        return Problem(file, None, f"it has more than {_LARGEST_FILE // 1024} KB; a mail is shorter")

    def _new(self, file: str, version: str, problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
        """Return the problems of this version of the file, nothing if they were told before."""
        self._refused[file] = _digest(version)
        told = (file, self._refused[file])
        if told in self._told:
            return ()
        self._told.add(told)
        return problems

    def _missing(self) -> Iterator[Problem]:
        if not self._layout:
            instead = "the templates that came with the program are used" if self._spare else "no mail can be written"
            yield Problem(LAYOUT, None, f"there is no usable {LAYOUT} in {self._folder}: {instead}")
            return
        for name in CATALOGUE:
            for language in self._languages:
                tags = {language.lower(), language.partition("-")[0].lower()}
                if not any((name, tag) in self._live for tag in tags):
                    instead = f"mails in {language} are written in {self._languages[0]} instead"
                    effect = "this mail cannot be sent" if language == self._languages[0] else instead
                    if self._spare_for(name, language):
                        effect = "the one that came with the program is used"
                    yield Problem(f"{name}.{language}.md", None, f"it is missing or was refused; {effect}")


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]
