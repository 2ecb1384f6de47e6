"""The MIME tree of a mail as offsets into its bytes. Pure.

Nothing is decoded or copied here, so a mail of any size costs its own bytes and little more. The walk is iterative, and depth,
number of parts and bytes looked at are limited: what lies beyond is one leaf, noted as a defect. An outer boundary ends an inner
part whatever the inner one says. `message/*` is a leaf: a mail inside a mail is never read as part of it.
Sources: RFC 2045, RFC 2046 5.1.
"""

import re
from dataclasses import dataclass, field

from processor.mail import fields, parameters

DEPTH = 50
PARTS = 1000
_LEVELS_SCANNED = 10  # as many times the size of the mail may be searched for boundaries
_LOOKALIKES = 10_000  # lines that begin like a boundary but are none
_GUESS_BYTES = 64 * 1024
_BROKEN = "a multipart does not hold its own boundary"

_LINE_END = re.compile(rb"(--)?[ \t]{0,100}(?:\r?\n|\r|\Z)")
_UNDECLARED = re.compile(rb"(?:\A|\n)--([^\r\n]{1,200})\r?\nContent-", re.IGNORECASE)
_CR, _LF = ord("\r"), ord("\n")


@dataclass(slots=True)
class Part:
    """A part: its fields, its type, where its body lies in the mail, and the parts in it."""

    headers: fields.Headers
    content: parameters.Value
    type: str
    start: int
    end: int
    inside: str  # type of the multipart around it, "" at the top
    children: list["Part"] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Outline:
    """The whole tree: its root, every leaf in reading order, and what was odd."""

    root: Part
    leaves: tuple[Part, ...]
    defects: tuple[str, ...]


class _Budget:
    """What may still be spent on one mail, and the oddities met so far."""

    def __init__(self, size: int) -> None:
        self.parts = PARTS
        self.bytes = _LEVELS_SCANNED * size
        self.lookalikes = _LOOKALIKES
        self.defects: list[str] = []


def read(raw: bytes) -> Outline:
    """Return the outline of the mail `raw`. Never raises; linear in the size of the mail."""
    budget = _Budget(len(raw))
    root = _part(raw, 0, len(raw), None, budget)
    leaves: list[Part] = []
    waiting = [(root, 0)]
    while waiting:
        part, depth = waiting.pop()
        if part.type.startswith("multipart/"):
            _divide(raw, part, depth, budget)
        if part.children:
            waiting.extend((child, depth + 1) for child in reversed(part.children))
        else:
            leaves.append(part)
    if _BROKEN in budget.defects and root.children and all(leaf.end <= leaf.start for leaf in leaves):
        # What was written stands behind a boundary that ended too much: better the raw lines than nothing.
        root.type, root.children, leaves = "text/plain", [], [root]
    return Outline(root, tuple(leaves), tuple(dict.fromkeys(budget.defects)))


def _part(raw: bytes, start: int, end: int, around: Part | None, budget: _Budget) -> Part:
    """Read the header of the part that lies between `start` and `end`."""
    block = fields.read_block(raw, start, end)
    budget.defects.extend(block.defects)
    inside = around.type if around is not None else ""
    content = parameters.read(block.headers.first("content-type"))
    default = "message/rfc822" if inside == "multipart/digest" else "text/plain"
    return Part(block.headers, content, parameters.media_type(content, default), block.body_start, end, inside)


def _divide(raw: bytes, part: Part, depth: int, budget: _Budget) -> None:
    """Give a multipart its children; one that cannot be divided becomes text, so that its words are not lost."""
    size = part.end - part.start
    if depth >= DEPTH or budget.bytes < size or budget.parts <= 0:
        budget.defects.append("parts are nested or repeated beyond the limit; the rest is one part")
        part.type = "application/octet-stream"
        return
    budget.bytes -= size
    spans = _spans(raw, part, _boundary(part), budget)
    if not spans:
        found = _UNDECLARED.search(raw[part.start : min(part.end, part.start + _GUESS_BYTES)])
        budget.defects.append(_BROKEN)
        spans = _spans(raw, part, found[1].rstrip(), budget) if found else []
    part.children = [_part(raw, start, end, part, budget) for start, end in spans]
    if not spans:
        part.type = "text/plain"


def _boundary(part: Part) -> bytes:
    """Return the declared boundary; empty when there is none."""
    return (part.content.get("boundary") or "").rstrip().encode("latin-1", "replace")


def _spans(raw: bytes, part: Part, boundary: bytes, budget: _Budget) -> list[tuple[int, int]]:
    """Return where the parts between the boundary lines begin and end."""
    if not boundary:
        return []
    delimiter = b"--" + boundary
    spans: list[tuple[int, int]] = []
    opened: int | None = None
    position = part.start
    while budget.parts > 0 and budget.lookalikes > 0:
        at = raw.find(delimiter, position, part.end)
        if at < 0:
            break
        position = at + len(delimiter)
        line = _LINE_END.match(raw, position, part.end)
        if line is None or (at > part.start and raw[at - 1] not in (_CR, _LF)):
            budget.lookalikes -= 1
            continue
        if opened is not None:
            spans.append((opened, _before(raw, opened, at)))
            budget.parts -= 1
        opened = position = line.end()
        if line[1]:
            return spans
    if opened is not None and opened < part.end:
        budget.defects.append("the closing boundary of a multipart is missing")
        spans.append((opened, part.end))
        budget.parts -= 1
    return spans


def _before(raw: bytes, start: int, at: int) -> int:
    """Return the end of a part before the boundary at `at`: the line end in front belongs to the boundary."""
    if at > start and raw[at - 1] == _LF:
        at -= 1
    if at > start and raw[at - 1] == _CR:
        at -= 1
    return at
