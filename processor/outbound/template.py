"""One template: its file read, looked over, tried with sample values, and rendered. Pure.

A template goes live only after it has been rendered with everything in `samples.trials_for`, so a mistake shows when the
file is saved and not when a customer waits. What could be better about it, a template carries along as `warnings`. A file that was
found good before (see verdicts) is taken as it is and compiled when the first mail needs it.
"""

import dataclasses
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

import jinja2

from processor.outbound import markdown
from processor.outbound.catalogue import CATALOGUE
from processor.outbound.catalogue_written import WRITTEN
from processor.outbound.lint import lint
from processor.outbound.lint_rendered import lint_rendered
from processor.outbound.lint_rules import Finding
from processor.outbound.lint_tags import lint_tree
from processor.outbound.samples import trials_for, values_for
from processor.outbound.sandbox import OUTPUT_LIMIT, VALUE_LIMIT, Sandbox, Unrendered, plain, skeleton

_READ_KEPT = 1024  # files: in a process that opens one desk after another each is tried once
_PAGES_KEPT = 64  # skeletons of one template: its conditions and the lengths of its lists
_SANDBOX = Sandbox()


@dataclass(frozen=True, slots=True)
class Problem:
    """Something about a template's file: where, what was found and what would do, and the code of the rule (see lint_rules)."""

    file: str
    line: int | None
    message: str
    rule: str = "E12"

    @property
    def stops(self) -> bool:
        """Return whether the file cannot be used for it."""
        return self.rule.startswith("E")


def problem(file: str, finding: Finding) -> Problem:
    """Return what a rule found in this file."""
    return Problem(file, finding.line, finding.message, finding.rule)


@dataclass(frozen=True, slots=True)
class Rendered:
    """A mail's words, and which template and version of it they came from. `language` is that of the words."""

    subject: str
    text: str
    html: str
    template: str
    version: str
    language: str


@dataclass(frozen=True, slots=True)
class Template:
    """A template that may be used."""

    name: str
    language: str
    file: str
    version: str
    source: str
    layout: str
    warnings: tuple[Problem, ...] = ()
    pages: dict[str, markdown.Page] = field(default_factory=dict)

    def render(self, values: Mapping[str, object]) -> Rendered:
        """Return the words of the mail. Raises TemplateError, also when they are too many."""
        longest = OUTPUT_LIMIT if self.name in WRITTEN else VALUE_LIMIT  # what a colleague writes is never cut
        clean = {key: plain(value, longest) for key, value in values.items()}
        written, printed = skeleton(_compiled(self.file, self.source), clean)
        parts = markdown.fill(self.pages.get(written) or self._new_page(written), printed)
        if len(parts.html) > OUTPUT_LIMIT:
            raise Unrendered(self.file, None, f"the mail would be longer than {OUTPUT_LIMIT} characters")
        return Rendered(parts.subject, parts.text, parts.html, self.name, self.version, self.language)

    def _new_page(self, written: str) -> markdown.Page:
        try:
            page = markdown.page(written, self.layout, self.language)
        except ValueError as error:
            raise Unrendered(self.file, None, str(error)) from error
        if len(self.pages) >= _PAGES_KEPT:
            self.pages.clear()
        self.pages[written] = page
        return page


def found_good(name: str, language: str, file: str, source: str, layout: str) -> Template:
    """Return the template of a file that was read before and had no mistakes; what could be better about it is not looked for."""
    return Template(name, language, file, hashlib.sha256(source.encode()).hexdigest()[:12], source, layout)


@lru_cache(maxsize=_READ_KEPT)
def read(name: str, language: str, file: str, source: str, layout: str) -> Template | tuple[Problem, ...]:
    """Return the template of a file, or everything found wrong with it."""
    if name not in CATALOGUE:
        return (Problem(file, None, f"the program sends no mail called “{name}”; there are {', '.join(CATALOGUE)}"),)
    found = [problem(file, finding) for finding in lint(name, language, source)]
    try:
        tree = _SANDBOX.parsed(source, file)
        misuses = [problem(file, finding) for finding in lint_tree(tree, values_for(name))]
        _compiled(file, source)
    except jinja2.TemplateSyntaxError as error:
        return (*(one for one in found if one.stops), Problem(file, error.lineno, f"{error.message}"))
    template = found_good(name, language, file, source, layout)
    if mistakes := tuple(one for one in (*found, *misuses) if one.stops) or _tried(template):
        return mistakes
    rendered = lint_rendered(name, language, source, lambda values: template.render(values).text)
    found += [problem(file, finding) for finding in rendered]
    return tuple(one for one in found if one.stops) or dataclasses.replace(template, warnings=tuple(found))


def _tried(template: Template) -> tuple[Problem, ...]:
    """Return where rendering stopped with the sample values; no line twice."""
    problems: dict[int | None, Problem] = {}
    for trial, values in trials_for(template.name, template.language).items():
        try:
            template.render(values)
        except Unrendered as error:
            rule = "E1" if error.line else "E8"
            problems.setdefault(error.line, Problem(template.file, error.line, f"tried with {trial}: {error.reason}", rule))
    return tuple(problems.values())


@lru_cache(maxsize=_READ_KEPT)
def _compiled(file: str, source: str) -> jinja2.Template:
    """Return what Jinja makes of a file. Raises jinja2.TemplateSyntaxError."""
    return _SANDBOX.compiled(_SANDBOX.parsed(source, file), file)
