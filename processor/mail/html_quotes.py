"""What mail programs mark in HTML as the quoted mail or the signature, and what is left of a text without it. Pure.

A container stands for itself. A block quote without a program's mark is one only below a line such as `Ann wrote:`, since people indent
too. Outlook marks where the quoted mail begins and not where it ends. Answers between containers are kept.
"""

import re
from collections.abc import Iterator

from processor.mail import attribution, quote_marks, quote_start

# Control characters that html.py puts into the text at the edges of the nodes below.
LEFT_OUT, INDENTED, OUTDENTED, REST = "\x0f", "\x10", "\x11", "\x12"
MARKS = f"{LEFT_OUT}{INDENTED}{OUTDENTED}{REST}"
NO_MARKS = dict.fromkeys(map(ord, MARKS))

_BLANK_LINES = re.compile(r"\n{3,}")

# Gmail writes its quote inside div.gmail_quote or with a line at its left; a block quote of that class alone is the indentation button.
CONTAINERS = ", ".join(
    (
        *(".gmail_quote blockquote.gmail_quote", "blockquote.gmail_quote[style*='border-left' i]", "blockquote[type=cite]"),
        *("blockquote#isReplyContent", ".ntes-mailmaster-quote", "[class*='ntes_not_fresh']", ".moz-cite-prefix", ".yahoo_quoted"),
        ".gmail_attr:has(+ blockquote)",
        *(".protonmail_quote blockquote", "#mail-editor-reference-message-container", ".zmail_extra", "blockquote#blockquote_zmail"),
        *("includetail", "blockquote#mail-app-auto-quote", "div[name=quote]", "[name=messageReplySection]", "blockquote.tutanota_quote"),
        *("#OLK_SRC_BODY_SECTION", ".front-blockquote", ".sh-quoted-content", ".gmail_signature", ".moz-signature"),
        *(".protonmail_signature_block", "#ms-outlook-mobile-signature", "#AppleMailSignature", "#divNeteaseMailCard"),
        *("#ntes-pcmac-signature", "div[fairemail=signature]"),
    )
)
# The block quotes of Yandex, Mail.ru and many others have no mark of their own.
INDENTATIONS = "blockquote:not([type=cite])"
BEGINNINGS = ", ".join(
    (
        *("#divRplyFwdMsg", ".OutlookMessageHeader", "hr#stopSpelling", "div[style*='border-top:solid #E1E1E1' i]"),
        *("div[style*='border-top:solid #B5C4DF' i]", "div[style*='border-top: solid #E1E1E1' i]"),
        "div[style*='border-top: 1pt solid rgb(225, 225, 225)' i]",
    )
)


def without(text: str) -> str:
    """Return the marked lines of an HTML text without what is quoted; "" when nothing else has words.

    Also "" for a forward, whose containers hold the mail that is passed on: that mail may be all there is.
    """
    kept: list[str] = []
    for line in _outside_indented_quotes([line.rstrip() for line in text.split("\n")]):
        if line == REST:
            break
        if line == LEFT_OUT:
            _drop_signature_mark(kept)
        else:
            kept.append(line)
    if any(quote_start.rule(line) == quote_start.Kind.FORWARD for line in kept):
        return ""
    return _BLANK_LINES.sub("\n\n", "\n".join(kept)).strip().translate(NO_MARKS)


def is_indented_throughout(text: str) -> bool:
    """Tell whether all words of a marked HTML text stand in block quotes: then none of them is told from the others by that."""
    depth = 0
    for line in text.split("\n"):
        if line in (INDENTED, OUTDENTED):
            depth += 1 if line == INDENTED else -1
        elif not depth and line.strip():
            return False
    return True


def _outside_indented_quotes(lines: list[str]) -> Iterator[str]:
    """Yield the lines that are neither an introduction nor in a block quote that one makes a quote."""
    dropped = _introductions(lines)
    depth = quoted_from = 0
    quotes_by_indentation = False
    for index, line in enumerate(lines):
        if line == INDENTED:
            depth += 1
            # After one that is introduced the others are the rest of the same quote, with answers between them.
            quotes_by_indentation = quotes_by_indentation or index in dropped
            if not quoted_from and quotes_by_indentation:
                quoted_from = depth
        elif line == OUTDENTED:
            if quoted_from == depth:
                quoted_from = 0
            depth = max(0, depth - 1)
        elif not (quoted_from or index in dropped or (line == REST and depth)):
            yield line


def _introductions(lines: list[str]) -> set[int]:
    """Return the lines that introduce a container, and the beginnings of the block quotes that an introduction makes quotes."""
    marked = [quote_marks.MARK if line in (LEFT_OUT, INDENTED) else line for line in lines]
    dropped: set[int] = set()
    for start, known in attribution.find(marked).items():
        following = next((at for at in range(known.end, min(known.end + 4, len(lines))) if lines[at]), None)
        if following is not None and lines[following] in (LEFT_OUT, INDENTED):
            dropped.update((*range(start, known.end), following))
    return dropped


def _drop_signature_mark(kept: list[str]) -> None:
    """Drop the `--` above a signature that was left out, so that what follows is not taken for it."""
    end = len(kept)
    while end and not kept[end - 1].strip():
        end -= 1
    if end and kept[end - 1].strip() == "--":
        del kept[end - 1 :]
