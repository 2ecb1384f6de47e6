"""Links in our mails: a tap that writes a mail to the desk. Pure.

A value may be the whole target of a link and nothing of a target else, and only an address to write to is let through: whatever a value
is, no link of ours leads to a page. A list of nothing but links becomes a column of cells, each as high as a fingertip; the text part
has the words of the link alone, since nobody can tap there.
"""

import re
from collections.abc import Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token

MARKED_TARGET = re.compile('href="\ue000([0-9]+)\ue001"')
NOWHERE = "mailto:"

_MARK = re.compile("\ue000[0-9]+\ue001")
_LINK = re.compile("\\[([^][\n]*)\\]\\(\ue000[0-9]+\ue001\\)")
_WRITES = re.compile(r"mailto:[!#-&(-;=?-Z_a-z~]{1,1500}")  # neither quotes nor angles, so it ends where it seems to
_TABLE = '<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin: 0 0 8px 0;">\n'
_CELL = '<tr>\n<td height="44" style="padding: 0 0 8px 0;">'


class LinkingMarkdown(MarkdownIt):
    """A Markdown parser that leaves a mark alone where it is the whole target of a link."""

    def normalizeLink(self, url: str) -> str:  # noqa: N802 - the name that the parser calls
        """Return the target as it stands in the page."""
        return url if _MARK.fullmatch(url) else super().normalizeLink(url)

    def html_of(self, text: str) -> str:
        """Return the page of a text, with lists of links as columns of cells."""
        tokens = self.parse(text)
        return str(self.renderer.render(_with_cells(tokens), self.options, {}))


def writes_to(target: str) -> str:
    """Return the target if it is an address to write to, else one that leads nowhere."""
    return target if _WRITES.fullmatch(target) else NOWHERE


def without_targets(text: str) -> str:
    """Return a text in which the words of each link stand for it."""
    return _LINK.sub(r"\1", text)


def _with_cells(tokens: Sequence[Token]) -> list[Token]:
    made: list[Token] = []
    index = 0
    while index < len(tokens):
        end = _end_of_links(tokens, index)
        made += [tokens[index]] if end is None else _cells(tokens[index:end])
        index = index + 1 if end is None else end
    return made


def _end_of_links(tokens: Sequence[Token], start: int) -> int | None:
    """Return where the list that begins here ends, None when it is no list or holds anything but links."""
    if tokens[start].type != "bullet_list_open" or tokens[start].level:
        return None
    end = next(index for index in range(start, len(tokens)) if tokens[index].type == "bullet_list_close" and not tokens[index].level)
    spoken = [token for token in tokens[start:end] if token.type == "inline"]
    items = sum(token.type == "list_item_open" for token in tokens[start:end])
    return end + 1 if len(spoken) == items and all(_is_link(token) for token in spoken) else None


def _is_link(token: Token) -> bool:
    types = [child.type for child in token.children or ()]
    return types.count("link_open") == 1 and types[0] == "link_open" and types[-1] == "link_close"


def _cells(tokens: Sequence[Token]) -> list[Token]:
    pages = {
        "bullet_list_open": _TABLE,
        "bullet_list_close": "</table>\n",
        "list_item_open": _CELL,
        "list_item_close": "</td>\n</tr>\n",
    }
    shown = [token for token in tokens if not token.type.startswith("paragraph_")]
    return [Token("html_block", "", 0, content=pages[token.type]) if token.type in pages else token for token in shown]
