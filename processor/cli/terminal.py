"""Text of strangers on a terminal. Pure."""

import re

from rich.text import Text

# All but tab and line feed: an escape sequence could clear the screen, rename the window or answer for the reader.
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def visible(text: str) -> str:
    """Return `text` with a replacement character for everything that would steer a terminal."""
    return _CONTROLS.sub("\N{REPLACEMENT CHARACTER}", text.replace("\r\n", "\n"))


def written(text: str, style: str = "") -> Text:
    """Return a line that is neither markup nor able to steer the terminal."""
    return Text(visible(text), style=style)
