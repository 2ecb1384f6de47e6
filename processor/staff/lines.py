"""Which lines of a colleague's mail are commands, and which are text. Pure.

Commands stand in a block at the top of the mail, at its end, or in both; blank lines may stand among them. In between is the text, whatever
it looks like; only a line that begins with a known command is not passed over there, because its writer may have meant either. In a block
a line that nearly is a command ("# note", "- #note") counts as one, so that nothing meant for colleagues goes to a customer.

    #note           a command, as #Note, ＃备注： and #note: are
    #sovle          in a block an unknown command, in the text a word
    # note          in a block nearly a command, in the text a heading
    #123, # Hello   text
    ##note          text: "#note"
"""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from processor.mail import signature
from processor.staff import sign_offs
from processor.staff.command_names import BY_NAME, CommandName, fold

_SEPARATORS = " \t\u3000\u00a0:："
_SIGNS = "#＃﹟"
_UNSEEN = "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff\u00ad"
# What lists, quotes and bold type put before a line.
_MARKS = "-*•·–—_~`>+\"'“”‘’「『（(【["
_HEAD = re.compile(
    rf"[\s{_UNSEEN}]{{0,40}}(?P<marks>[{re.escape(_MARKS)}]{{0,3}}\s{{0,3}})(?P<sign>[{_SIGNS}])(?P<blank>[\s\u3000{_UNSEEN}]{{0,4}})"
    r"(?P<word>[^\W\d_][\w-]{0,60})(?P<rest>.*)",
    re.DOTALL,
)
_ESCAPED = re.compile(rf"(?P<before>[\s{_UNSEEN}]{{0,40}})[{_SIGNS}](?P<text>[{_SIGNS}].*)", re.DOTALL)
_SIGN = re.compile(f"[{_SIGNS}]")
_DEEPEST = 60  # characters that a sign may stand from the beginning of its line
# What mail programs show as the end of a line.
_LINE_ENDS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_SECOND = re.compile(rf"(?:^|\s)(?P<sign>[{_SIGNS}])(?P<word>[^\W\d_][\w-]{{0,60}})(?=[{_SEPARATORS}.。!！]|$)")
_CLOSING = ".。!！,，;；"


class Shape(Enum):
    """What a line looks like."""

    BLANK = auto()
    TEXT = auto()
    COMMAND = auto()
    STRANGE = auto()  # a command of a name that there is not
    SPACED = auto()  # "# note"
    MARKED = auto()  # "- #note", "#note, …"


@dataclass(frozen=True, slots=True)
class Line:
    """A line, from 1; of one that looks like a command also its word (folded) and what follows it."""

    number: int
    raw: str
    shape: Shape
    word: str = ""
    rest: str = ""

    @property
    def command(self) -> CommandName | None:
        """The command that it names."""
        return BY_NAME.get(self.word)

    @property
    def text(self) -> str:
        """What stands in the mail for it when it is text: "##" at its beginning means "#"."""
        match = _ESCAPED.fullmatch(self.raw)
        return match["before"] + match["text"] if match else self.raw


@dataclass(frozen=True, slots=True)
class Layout:
    """A mail's lines: those of its blocks, in order, and those of its text."""

    blocks: tuple[Line, ...]
    body: tuple[Line, ...]


def lay_out(text: str, signing: Collection[str] = ()) -> Layout:
    """Part the lines of a mail into blocks and text; `signing` are the words of colleagues' signatures.

    A block at the end may have a typed signature below it. That belongs to the text, unless the mail is nothing else but commands.
    """
    lines = [look_at(number, raw) for number, raw in enumerate(_LINE_ENDS.sub("\n", text).split("\n"), start=1)]
    top = next((index for index, line in enumerate(lines) if line.shape is Shape.TEXT), len(lines))
    signed = _without_signature(lines, signing)
    end = signed if signed > top and lines[signed - 1].shape is not Shape.TEXT else len(lines)
    bottom = next((index for index in range(end, top, -1) if lines[index - 1].shape is Shape.TEXT), top)
    blocks = tuple(line for line in (*lines[:top], *lines[bottom:end]) if line.shape is not Shape.BLANK)
    body = (*lines[top:bottom], *lines[end:])
    says_nothing = bool(blocks) and all(line.shape is Shape.BLANK or _signs(line, signing) for line in body)
    return Layout(blocks, () if says_nothing else body)


def _without_signature(lines: Sequence[Line], signing: Collection[str]) -> int:
    """Return where a typed signature begins, with the blank lines above it; the number of lines when there is none."""
    begin = len(lines)
    left = sign_offs.MOST_LINES
    while begin and left and (lines[begin - 1].shape is Shape.BLANK or _signs(lines[begin - 1], signing)):
        begin -= 1
        left -= lines[begin].shape is not Shape.BLANK
    return begin


def _signs(line: Line, signing: Collection[str]) -> bool:
    return line.shape is Shape.TEXT and sign_offs.is_sign_off(line.raw, signing)


def look_at(number: int, raw: str) -> Line:
    """Tell what a line looks like, wherever it stands."""
    if not raw or not raw.strip().strip(_UNSEEN).strip():
        return Line(number, raw, Shape.BLANK)
    match = _HEAD.match(raw) if _SIGN.search(raw, 0, _DEEPEST) else None
    if match is None:
        return Line(number, raw, Shape.TEXT)
    word, rest = fold(match["word"]), match["rest"]
    known = word in BY_NAME
    ended = not rest or rest[0] in _SEPARATORS or rest[0] in _UNSEEN or not rest.strip(_CLOSING + _SEPARATORS)
    if match["marks"].strip():
        return Line(number, raw, Shape.MARKED, word, rest) if known else Line(number, raw, Shape.TEXT)
    if match["blank"].strip(_UNSEEN):
        return Line(number, raw, Shape.SPACED, word, _argument(rest)) if known and ended else Line(number, raw, Shape.TEXT)
    if known and not ended:
        return Line(number, raw, Shape.MARKED, word, rest)
    return Line(number, raw, Shape.COMMAND if known else Shape.STRANGE, word, _argument(rest))


def _argument(rest: str) -> str:
    """Return what follows a name: without what parts it from the name, and without what cannot be seen."""
    return (
        rest.strip(_UNSEEN).lstrip(_SEPARATORS + _CLOSING if not rest.strip(_CLOSING + _SEPARATORS) else _SEPARATORS).strip().strip(_UNSEEN)
    )


def second_command(rest: str) -> int | None:
    """Return where another known command begins in what follows a command; None when none does."""
    return next((match.start("sign") for match in _SECOND.finditer(rest) if fold(match["word"]) in BY_NAME), None)


def text_of(layout: Layout) -> str:
    """Return the text of a mail, without known commands, and without what a telephone has put between it and the commands below."""
    text = [line.text for line in layout.body if line.shape is not Shape.COMMAND]
    has_block_below = layout.body and layout.blocks and layout.blocks[-1].number > layout.body[-1].number
    return "\n".join(signature.without(text) if has_block_below else text).strip()
