"""Write mails as bytes the way other people's programs do: folded fields, encoded words, parts in any charset. Pure.

Lines end in LF, as a delivery agent stores them in a Maildir. The standard library's composer is not used: it would write
every mail in one and the same tidy way.
"""

import base64
import binascii
import quopri
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

WORD_CHARACTERS = 10  # that fit into one encoded word whatever the charset
ATTACHMENT_LINE_BYTES = 77  # 57 bytes of a file as base64, and the line end

_ENCODERS: Mapping[str, Callable[[bytes], bytes]] = {
    "base64": base64.encodebytes,
    "quoted-printable": quopri.encodestring,
    "8bit": bytes,
}
_STYLE = "p{margin:0 0 1em 0;font:11pt 'Segoe UI',Arial,sans-serif}.q{border-left:2px solid #888;padding-left:8px}"
_PAGE = '<html><head><meta charset="{charset}"><style>{style}</style></head><body>{paragraphs}</body></html>\n'


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a mail: its fields, and its content as it is transferred."""

    fields: str
    content: bytes

    def written(self) -> bytes:
        """Return fields, a blank line and the content."""
        return self.fields.encode() + b"\n" + self.content


def words(text: str, charset: str) -> str:
    """Return `text` as it may stand in a field: as it is, or as encoded words of a few characters each."""
    if text.isascii():
        return text
    pieces = [text[start : start + WORD_CHARACTERS] for start in range(0, len(text), WORD_CHARACTERS)]
    return "\n ".join(f"=?{charset}?B?{base64.b64encode(piece.encode(charset)).decode()}?=" for piece in pieces)


def text(kind: str, content: str, charset: str, encoding: str) -> Part:
    """Return a text part; `encoding` is its Content-Transfer-Encoding."""
    raw = content.encode(charset)
    return Part(f"Content-Type: text/{kind}; charset={charset}\nContent-Transfer-Encoding: {encoding}\n", _ENCODERS[encoding](raw))


def page(content: str, charset: str) -> str:
    """Return a text as a mail client's HTML, quoted lines marked by a class."""
    escaped = content.replace("&", "&amp;").replace("<", "&lt;")
    paragraphs = "".join(
        f'<p class="{"q" if block.startswith(">") else "m"}">{block.replace(chr(10), "<br>")}</p>'
        for block in escaped.strip().split("\n\n")
    )
    return _PAGE.format(charset=charset, style=_STYLE, paragraphs=paragraphs)


def attachment(name: str, kind: str, lines: bytes, charset: str) -> Part:
    """Return a file whose base64 `lines` are given."""
    written = name if name.isascii() else words(name, charset)
    disposition = f'Content-Disposition: attachment; filename="{written}"\n'
    return Part(f'Content-Type: {kind}; name="{written}"\nContent-Transfer-Encoding: base64\n{disposition}', lines)


def multipart(kind: str, boundary: str, parts: Sequence[Part]) -> Part:
    """Return `parts` as one; `kind` is such as "alternative", or "mixed" and further parameters."""
    line = f"--{boundary}".encode()
    content = b"".join(line + b"\n" + part.written() + b"\n" for part in parts) + line + b"--\n"
    return Part(f'Content-Type: multipart/{kind};\n boundary="{boundary}"\n', content)


def base64_lines(raw: bytes) -> bytes:
    """Return a file as base64 in lines of ATTACHMENT_LINE_BYTES; a slice at a multiple of it is base64 again."""
    return b"".join(binascii.b2a_base64(raw[start : start + 57]) for start in range(0, len(raw) - len(raw) % 57, 57))
