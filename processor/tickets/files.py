"""The files attached to the messages of a ticket. Touches the database inside the caller's transaction.

Bytes are kept once, under their SHA-256: no name that a stranger chose is ever a key or a path. What the sender called a file, and what
it claimed to be, are labels of the message; `true_type` is what its bytes show.
"""

import hashlib
from collections.abc import Sequence

from processor.columns import column
from processor.mail.message import Attachment
from processor.models import MessageFile, StoredFile
from processor.statements import insert


def labels(attachments: Sequence[Attachment]) -> list[dict[str, object]]:
    """Return what a message says of its files, in their order."""
    return [
        {"name": one.name, "type": one.type, "size": one.size, "true_type": one.true_type, "sha256": _digest(one.content)}
        for one in attachments
    ]


def keep(message_id: int, attachments: Sequence[Attachment]) -> None:
    """Store the bytes of a message's files, those that are not known yet."""
    for position, one in enumerate(attachments):
        digest = _digest(one.content)
        insert(StoredFile, {"sha256": digest, "content": one.content}, unless=("sha256",))
        insert(MessageFile, {"message": message_id, "position": position, "file": digest})


def of_message(message_id: int) -> list[bytes]:
    """Return the bytes of a message's files, in their order."""
    return [
        bytes(content)
        for content in column(
            StoredFile.select(StoredFile.content).join(MessageFile).where(MessageFile.message == message_id).order_by(MessageFile.position)
        )
    ]


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
