"""What a template's tags may not do, seen without rendering it. Pure."""

from collections.abc import Iterator, Mapping

from jinja2 import nodes

from processor.outbound.catalogue_values import Plain
from processor.outbound.lint_rules import Finding


def lint_tree(tree: nodes.Template, known: Mapping[str, Plain]) -> Iterator[Finding]:
    """Yield what is wrong in the tags of a template, also where no trial would come upon it."""
    for line, value in _unknown_values(tree, known):
        yield Finding(line, "E1", f"there is no value “{value}”; this mail knows {', '.join(_paths(known))}")
    for node in tree.find_all((nodes.Include, nodes.Import, nodes.FromImport, nodes.Extends)):
        yield Finding(node.lineno, "E12", "a mail is one file: it cannot take in another one")
    for call in tree.find_all(nodes.Call):
        if not isinstance(call.node, nodes.Name):
            yield Finding(call.lineno, "E1", "a mail calls nothing but its own macros; use a filter such as {{ value | upper }}")


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
