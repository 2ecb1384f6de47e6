"""Text that can be stored and shown. Pure.

SQLite's driver refuses a lone surrogate and PostgreSQL a NUL; both become U+FFFD before they reach the database.
"""

import re

_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


def clean(text: str) -> str:
    """Return `text` with NUL and lone surrogates replaced by U+FFFD."""
    return _UNSTORABLE.sub("�", text)
