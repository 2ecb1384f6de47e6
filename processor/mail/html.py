"""HTML bodies to text: blocks become lines, what a reader would not see is left out. Pure.

The result is text only: nothing is fetched and no markup survives. The tree is only marked, never cut (cutting nodes while others
are held crashes the parser): marks are control characters before and after a node, and what stands between is dropped. `own`
leaves out what the mail programs themselves mark as the quoted mail, so that answers without quote signs can be told from it.
"""

import re
from collections import Counter
from dataclasses import dataclass
from html import unescape

from selectolax.lexbor import LexborHTMLParser, LexborNode

from processor.mail import html_quotes

CHARACTERS = 1_000_000
NODES = 50_000  # marked nodes; the text of a page with more is still read, in fewer lines
# The parser takes quadratic time on open elements and on attributes; pages with more are only stripped of their tags.
DEPTH = 500
ATTRIBUTES = 20_000
_PICTURES = 100
_STYLE_CHARACTERS = 2000

_LINE, _PARAGRAPH, _CELL = "\x01", "\x02", "\x03"
_UNSEEN, _SEEN, _QUOTE, _UNQUOTE, _PREFORMATTED = "\x04", "\x05", "\x06", "\x07", "\x0e"
_MARKS = f"{_LINE}{_PARAGRAPH}{_CELL}{_UNSEEN}{_SEEN}{_QUOTE}{_UNQUOTE}{_PREFORMATTED}{html_quotes.MARKS}"
_NO_MARKS = dict.fromkeys(map(ord, _MARKS), " ")

# Preheaders and their like; a size of nothing hides only what has no size of its own, and is looked at more closely below.
_FAINT = "[style*='font-size' i][style*='0'], [style*='opacity' i], [style*='max-height' i]"
_NOTHING = re.compile(
    r"(?:^|[;\s])(font-size|opacity|max-height)\s{0,3}:\s{0,3}0{1,3}(?:\.0{1,3})?(?:px|pt|em|rem|%)?\s{0,3}(?:!important)?\s{0,3}(?:;|$)",
    re.IGNORECASE,
)
_FAINT_NODES = 50
_OWN_SIZE = "[style*='font-size' i], [style*='font:' i], font[size]"
_HIDDEN = "[hidden], [style*='display:none' i], [style*='display: none' i], [style*='visibility:hidden' i], [style*='mso-hide:all' i]"
_AROUND = (
    (f"script, style, head, title, template, noscript, iframe, object, select, svg, {_HIDDEN}", _UNSEEN, _SEEN),
    (html_quotes.CONTAINERS, _QUOTE, _UNQUOTE),
    (html_quotes.INDENTATIONS, f"{_PARAGRAPH}{html_quotes.INDENTED}{_PARAGRAPH}", f"{_PARAGRAPH}{html_quotes.OUTDENTED}{_PARAGRAPH}"),
    (html_quotes.BEGINNINGS, f"{_PARAGRAPH}{html_quotes.REST}{_PARAGRAPH}", ""),
    ("div, tr, li, dt, dd, section, article, header, footer, address, form, center, hr", _LINE, _LINE),
    ("p, h1, h2, h3, h4, h5, h6, ul, ol, table, blockquote, pre", _PARAGRAPH, _PARAGRAPH),
    ("td, th", "", _CELL),
    ("br", _LINE, ""),
    ("pre, [style*='white-space:pre' i], [style*='white-space: pre' i]", _PREFORMATTED, _PREFORMATTED),
)
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:]{0,30})")
_SEPARATORS = re.compile(r"[\s\"'/]")
_ANY_TAG = re.compile(r"<[^<>]*>")
_NEVER_OPEN = frozenset(
    (
        *("br", "img", "hr", "input", "meta", "link", "area", "base", "col", "embed", "source", "track", "wbr", "param"),
        *("p", "li", "td", "th", "tr", "dt", "dd", "option", "tbody", "thead", "tfoot", "colgroup", "head"),
    )
)
_SPACE = re.compile(r"[ \t\r\n\f\v]+")
_BREAKS = re.compile(r"[\x01\x02][ \x01\x02\x03]*")
_CUTS = re.compile(r"([\x04-\x07])")


@dataclass(frozen=True, slots=True)
class HtmlText:
    """The whole readable text of an HTML body, the same without the quoted mail in it, and whether all of it stands in block quotes."""

    text: str
    own: str
    indented: bool = False


def read(source: str) -> HtmlText:
    """Return the text of `source`, of which at most a million characters are read."""
    source = source[:CHARACTERS].translate(_NO_MARKS)
    if _is_heavy(source):
        text = _lines(unescape(_ANY_TAG.sub(_LINE, source)))
        return HtmlText(text, text)
    tree = LexborHTMLParser(source)
    for node in tree.css(_FAINT)[:_FAINT_NODES]:
        if _is_invisible(node):
            node.insert_before(_UNSEEN)
            node.insert_after(_SEEN)
    marked = 0
    for selector, before, after in _AROUND:
        for node in tree.css(selector)[: max(0, NODES - marked)]:
            marked += 1
            if before:
                node.insert_before(before)
            if after:
                node.insert_after(after)
    text = tree.root.text(deep=True, separator="") if tree.root is not None else ""
    seen = _with_preformatted_lines(_outside(text, _UNSEEN, _SEEN))
    whole = _lines(seen.translate(html_quotes.NO_MARKS)) or _pictures(tree)
    if not any(mark in seen for mark in (_QUOTE, html_quotes.INDENTED, html_quotes.REST)):
        return HtmlText(whole, whole)
    left_out = f"{_PARAGRAPH}{html_quotes.LEFT_OUT}{_PARAGRAPH}"
    marked_lines = _lines(_outside(seen, _QUOTE, _UNQUOTE, left_out))
    return HtmlText(whole, html_quotes.without(marked_lines) or whole, html_quotes.is_indented_throughout(marked_lines))


def _is_invisible(node: LexborNode) -> bool:
    """Tell whether a node shows nothing: no height behind a closed lid, no ink, or letters of no size that nothing inside makes larger."""
    style = str(node.attributes.get("style") or "")[:_STYLE_CHARACTERS]
    for found in _NOTHING.finditer(style):
        match found[1].lower():
            case "opacity":
                return True
            case "max-height" if "overflow" in style.lower():
                return True
            case "font-size" if len(node.css(_OWN_SIZE)) <= node.css_matches(_OWN_SIZE):
                return True
    return False


def _pictures(tree: LexborHTMLParser) -> str:
    """Return what the pictures of a page without words say of themselves."""
    said = (str(image.attributes.get("alt") or "").strip() for image in tree.css("img[alt]")[:_PICTURES])
    return _lines(_LINE.join(text.translate(_NO_MARKS) for text in said if text))


def _is_heavy(source: str) -> bool:
    """Tell whether a page would take the parser quadratic time: too deep, too many attributes, too many pages in one."""
    if any(len(piece) > ATTRIBUTES and len(_SEPARATORS.findall(piece)) > ATTRIBUTES for piece in source.split(">")):
        return True
    if source.count("<") <= DEPTH:
        return False
    opened: Counter[str] = Counter()
    depth = 0
    for closing, written in _TAG.findall(source):
        name = written.lower()
        if name in _NEVER_OPEN:
            continue
        if not closing:
            opened[name] += 1
            depth += 1
        elif opened[name]:
            opened[name] -= 1
            depth -= 1
        if depth > DEPTH:
            return True
    return False


def _with_preformatted_lines(text: str) -> str:
    """Keep the line ends of preformatted blocks, which would fold into spaces."""
    if _PREFORMATTED not in text:
        return text
    pieces = text.split(_PREFORMATTED)
    # Blocks do not nest in practice; where they do, a line more or less is folded.
    return "".join(piece.replace("\n", _LINE) if index % 2 else piece for index, piece in enumerate(pieces))


def _outside(text: str, opening: str, closing: str, instead: str = "") -> str:
    """Return what stands outside all pairs of marks, with `instead` for each; an unclosed one reaches to the end."""
    depth = 0
    kept: list[str] = []
    for piece in _CUTS.split(text):
        if piece == opening:
            depth += 1
        elif piece == closing:
            depth = max(0, depth - 1)
            kept.append(instead)
        elif not depth:
            kept.append(piece)
    return "".join(kept)


def _lines(text: str) -> str:
    """Fold white space and turn the marks of breaks into line ends."""
    folded = _SPACE.sub(" ", _CUTS.sub("", text))
    broken = _BREAKS.sub(lambda run: "\n\n" if _PARAGRAPH in run[0] else "\n", folded)
    return "\n".join(line.strip(" " + _CELL).replace(_CELL, " ") for line in broken.split("\n")).strip()
