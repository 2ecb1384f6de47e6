"""Where templates run: Jinja without anything that a mail does not need. Pure.

A template sees plain values and nothing else: no globals, no methods, no arithmetic that makes memory, a short list of
filters. What it prints is not text yet but marks for values (see markdown). Jinja 3.1.6 at least (CVE-2025-27516 and
before it). Whoever can write a template can write to our customers, so this guards against accidents more than against them.
"""

import re
import traceback
from collections.abc import Iterable, Iterator, Mapping
from typing import Never

from jinja2 import StrictUndefined, Template, TemplateRuntimeError, Undefined, nodes, pass_context
from jinja2.filters import FILTERS
from jinja2.runtime import Context, Macro
from jinja2.sandbox import ImmutableSandboxedEnvironment

from processor.errors import TemplateError
from processor.outbound.catalogue_values import Plain
from processor.outbound.markdown import END, START, mark
from processor.outbound.wording import without_links

OUTPUT_LIMIT = 256 * 1024  # characters
VALUE_LIMIT = 20_000  # characters of one value; what a colleague reads on a telephone ends long before

_FILTERS = ("first", "join", "last", "length", "lower", "trim", "upper")
# Our own marks, controls, and characters that turn the direction of what follows.
_UNSAFE = re.compile(f"[{START}{END}\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
# A line with nothing but tags vanishes with its line break; the comment keeps the line numbers of what follows.
_TAG_LINE = re.compile(r"^[ \t]*((?:\{%(?:(?!%\}).)*%\}[ \t]*)+)\n", re.MULTILINE)


class Unrendered(TemplateError):
    """Rendering stopped at a line of a template. Whoever edits the templates must act."""

    def __init__(self, file: str, line: int | None, reason: str) -> None:
        """Keep where it stopped and why; `line` is None where the whole mail is at fault."""
        self.file, self.line, self.reason = file, line, reason
        super().__init__(f"{file}{f':{line}' if line else ''}: {reason}")


class _Recording(Context):
    """A rendering and the values it has printed so far."""

    def __init__(self, *arguments: object, **named: object) -> None:
        super().__init__(*arguments, **named)  # type: ignore[arg-type]  # Jinja builds it; the signature is its own
        self.printed: list[str] = []


class Sandbox(ImmutableSandboxedEnvironment):
    """The Jinja environment of all templates."""

    context_class = _Recording
    intercepted_binops = frozenset({"*", "**", "%"})

    def __init__(self) -> None:
        """Start from nothing and add the few filters a mail needs."""
        super().__init__(undefined=StrictUndefined, finalize=_printed, keep_trailing_newline=True, lstrip_blocks=False)
        self.globals.clear()
        self.binop_table = dict.fromkeys(self.intercepted_binops, _refused)
        self.filters = {name: FILTERS[name] for name in _FILTERS} | {"without_links": without_links}

    def is_safe_callable(self, obj: object) -> bool:
        """Allow the template's own macros only."""
        return isinstance(obj, Macro)

    def parsed(self, source: str, file: str) -> nodes.Template:
        """Return the syntax tree of a template. Raises jinja2.TemplateSyntaxError with the line."""
        return self.parse(_TAG_LINE.sub(r"\1{#\n#}", source), file, file)

    def compiled(self, tree: nodes.Template, file: str) -> Template:
        """Return the template of a syntax tree, which is used up; its errors carry `file` and the line."""
        return Template.from_code(self, self.compile(tree, file, file), {})


def skeleton(template: Template, values: Mapping[str, Plain]) -> tuple[str, list[str]]:
    """Return what the template writes, with marks for values, and the values. Raises Unrendered."""
    context = template.new_context(dict(values))
    try:
        written = "".join(_limited(template.root_render_func(context)))
    except Exception as error:
        # A template can raise anything: compare a text with a number, call itself for ever.
        raise Unrendered(template.filename or "", _line(template, error), str(error)) from error
    return written, context.printed if isinstance(context, _Recording) else []


def plain(value: object, longest: int = VALUE_LIMIT) -> Plain:
    """Return `value` as a template may see it: plain, clean of marks and controls, texts cut at `longest`. Raises TemplateError."""
    match value:
        case None | bool() | int():
            return value
        case str():
            text = _UNSAFE.sub("", str(value).replace("\r\n", "\n").replace("\r", "\n"))
            return text if len(text) <= longest else text[:longest] + " […]"
        case Mapping():
            return {str(key): plain(inner, longest) for key, inner in value.items()}
        case list() | tuple():
            return [plain(inner, longest) for inner in value]
        case _:
            message = f"a template takes text, numbers, yes or no, lists and dicts; not {type(value).__name__}"
            raise TemplateError(message)


def _line(template: Template, error: Exception) -> int | None:
    """Return the line of the template at which it stopped: Jinja knows which of its own lines stand for which of the file."""
    lines = [line for frame, line in traceback.walk_tb(error.__traceback__) if frame.f_code.co_filename == template.filename]
    return template.get_corresponding_lineno(lines[-1]) if lines else None


def _limited(pieces: Iterable[str]) -> Iterator[str]:
    length = 0
    for piece in pieces:
        length += len(piece)
        if length > OUTPUT_LIMIT:
            message = f"it writes more than {OUTPUT_LIMIT} characters"
            raise TemplateRuntimeError(message)
        yield piece


def _refused(_left: object, _right: object) -> Never:
    """Refuse an operator: a product of a text can fill the memory, and no mail calculates."""
    message = "mails do not calculate: leave *, ** and % out"
    raise TemplateRuntimeError(message)


@pass_context
def _printed(context: Context, value: object) -> str:
    """Write down what the template prints and put a mark in its place."""
    match value:
        case str() if START in value:
            return value  # a block or a macro, marked already
        case Undefined():
            return str(value)  # raises: StrictUndefined says what is missing
        case bool() | None:
            message = "yes, no and missing values cannot be printed; put the words into {% if … %}"
            raise TemplateRuntimeError(message)
        case str() | int() if isinstance(context, _Recording):
            context.printed.append(str(value))
            return mark(len(context.printed) - 1)
        case _:
            message = "a whole list cannot be printed; go through it with {% for … %}"
            raise TemplateRuntimeError(message)
