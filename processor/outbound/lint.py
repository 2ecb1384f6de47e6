"""What a template's file may not say, seen without rendering it. Pure.

The rules stop what would hurt: markup that mail clients drop or that loads something from elsewhere, two languages in one
mail, and in mails to customers words that admit liability, belittle or doubt. Style is left to the people who write.
"""

import re
from collections.abc import Iterator, Mapping

from jinja2 import nodes

from processor.outbound.markdown import PLACEHOLDERS
from processor.outbound.samples import Plain

_SUBJECT = re.compile(r"Subject:[ \t]*\S")
_TAGS = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}|`[^`\n]*`")
_HTML = re.compile(r"</?[a-z][^<>\n]*>|<!--", re.IGNORECASE)
_IMAGE = re.compile(r"!\[")
_REMOTE = re.compile(r"<(?:img|script|link|form|iframe|object|embed|video|audio|svg)\b|https?:|@import|url\(|\bon[a-z]+\s*=", re.IGNORECASE)
_PRIVATE = re.compile("[\ue000-\uf8ff]")
_EAST_ASIAN = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_LATIN_SENTENCE = re.compile(r"(?:\b[A-Za-z']{2,}[ ,;]+){3,}[A-Za-z']{2,}")
_EAST_ASIAN_LANGUAGES = frozenset({"zh", "ja", "ko"})
_HURTFUL = re.compile(
    r"\b(?:our fault|fully compensate|we guarantee|calm down|you claim|you allege)\b"
    "|全责|全额赔偿|我们保证|请冷静|先别激动|据您所称",
    re.IGNORECASE,
)

_RULES: tuple[tuple[re.Pattern[str], str], ...] = (
    (_IMAGE, "pictures are not sent; say it in words"),
    (_HTML, "HTML is not taken; write Markdown"),
    (_PRIVATE, "it holds a character for private use that would be taken for a value; take it out"),
)


def lint(name: str, language: str, source: str) -> Iterator[tuple[int | None, str]]:
    """Yield what is wrong in the file of the template `name`, each with its line."""
    lines, to_customer = source.split("\n"), "/" not in name
    if not _SUBJECT.match(source):
        yield 1, "the first line must be “Subject: ” and the subject"
    elif len(lines) < 3 or lines[1].strip() or not "".join(lines[2:]).strip():  # noqa: PLR2004 - subject, blank line, body
        yield 2, "a blank line and the text of the mail must follow the subject"
    elif to_customer and "ticket.ref" not in lines[0]:
        yield 1, "the subject of a mail to a customer must hold {{ ticket.ref }}"
    for number, line in enumerate(lines, start=1):
        words = _TAGS.sub(" ", line)
        yield from ((number, message) for pattern, message in _RULES if pattern.search(words))
        if to_customer and (hurtful := _HURTFUL.search(words)):
            yield number, f"“{hurtful[0]}” may not stand in an automatic mail to a customer"
        if _is_foreign(words.removeprefix("Subject:"), language):
            yield number, f"the file is for {language}, but this line is in another language"


def lint_tree(tree: nodes.Template, known: Mapping[str, Plain]) -> Iterator[tuple[int, str]]:
    """Yield what is wrong in the tags of a template, also where no trial would come upon it."""
    for line, value in _unknown_values(tree, known):
        yield line, f"there is no value “{value}”; this mail knows {', '.join(_paths(known))}"
    for node in tree.find_all((nodes.Include, nodes.Import, nodes.FromImport, nodes.Extends)):
        yield node.lineno, "a mail is one file: it cannot take in another one"
    for call in tree.find_all(nodes.Call):
        if not isinstance(call.node, nodes.Name):
            yield call.lineno, "a mail calls nothing but its own macros; use a filter such as {{ value | upper }}"


def _unknown_values(tree: nodes.Template, known: Mapping[str, Plain]) -> Iterator[tuple[int, str]]:
    shapes: dict[str, Plain] = dict(known)
    for loop in tree.find_all(nodes.For):
        if isinstance(loop.target, nodes.Name):
            shapes[loop.target.name] = _element(shapes, loop.iter)
    made_here = {name.name for name in tree.find_all(nodes.Name) if name.ctx != "load"} | {"loop", "caller"}
    made_here |= {macro.name for macro in tree.find_all(nodes.Macro)}
    for name in tree.find_all(nodes.Name):
        if name.name not in shapes and name.name not in made_here:
            yield name.lineno, name.name
    for attribute in tree.find_all(nodes.Getattr):
        shape = _shape(shapes, attribute.node)
        if isinstance(shape, dict) and attribute.attr not in shape:
            yield attribute.lineno, f"{_path(attribute.node)}.{attribute.attr}"


def _is_foreign(words: str, language: str) -> bool:
    if language.partition("-")[0] in _EAST_ASIAN_LANGUAGES:
        return _LATIN_SENTENCE.search(words) is not None
    return _EAST_ASIAN.search(words) is not None


def _element(shapes: Mapping[str, Plain], node: nodes.Node) -> Plain:
    items = _shape(shapes, node)
    return items[0] if isinstance(items, list) and items else None


def _shape(shapes: Mapping[str, Plain], node: nodes.Node) -> Plain:
    """Return the sample value a name or `name.key` stands for, None if it is neither."""
    match node:
        case nodes.Name():
            return shapes.get(node.name)
        case nodes.Getattr():
            inner = _shape(shapes, node.node)
            return inner.get(node.attr) if isinstance(inner, dict) else None
        case _:
            return None


def _paths(known: Mapping[str, Plain], before: str = "") -> Iterator[str]:
    for key, value in known.items():
        if isinstance(value, dict):
            yield from _paths(value, f"{before}{key}.")
        elif isinstance(value, list):
            inner = value[0]
            yield from _paths(inner, f"{before}{key}[].") if isinstance(inner, dict) else [f"{before}{key}[]"]
        else:
            yield before + key


def _path(node: nodes.Node) -> str:
    return f"{_path(node.node)}.{node.attr}" if isinstance(node, nodes.Getattr) else str(getattr(node, "name", "…"))


def lint_layout(source: str) -> Iterator[tuple[int | None, str]]:
    """Yield what is wrong in layout.html, each with its line."""
    yield from ((None, f"it must hold {placeholder}") for placeholder in PLACEHOLDERS if placeholder not in source)
    for number, line in enumerate(source.split("\n"), start=1):
        if remote := _REMOTE.search(line):
            yield number, f"“{remote[0]}”: mails load nothing from elsewhere and hold no pictures, scripts or forms"
