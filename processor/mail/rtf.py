r"""Outlook's compressed RTF as plain text: what a winmail.dat holds when the mail was written as "rich text". Pure.

Only words, line ends and tabs are kept; fonts, pictures and every group that only some programs know are passed over. Unpacking stops
at a million bytes, so a small stream cannot become a large one. Damage gives what came before it. Never raises; linear.
Sources: MS-OXRTFCP 2.1 (compression), Rich Text Format 1.9.1 (Word 2007), MS-OXRTFEX (HTML inside RTF).
"""

import re
import struct
from dataclasses import dataclass, field

from processor.mail import charset

_BYTES = 1_000_000
_HEADER = struct.Struct("<IIII")
_COMPRESSED, _STORED = 0x75465A4C, 0x414C454D
_WINDOW = 4096
_PRESET = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript \fdecor MS Sans SerifSymbolArialTimes "
    rb"New RomanCourier{\colortbl\red0\green0\blue0" + b"\r\n" + rb"\par \pard\plain\f0\fs20\b\i\u\tab\tx"
)

_TOKEN = re.compile(r"\\([a-zA-Z]{1,32})(-?\d{1,9})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|([^\\{}\r\n]+)", re.DOTALL)
_BREAKS = {"par": "\n", "line": "\n", "row": "\n", "tab": "\t", "cell": "\t", "emdash": "—", "endash": "–", "bullet": "•"}
_BREAKS |= {"lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”"}
_UNSEEN = frozenset(("fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "header", "footer", "themedata", "listtable"))
_SYMBOLS = {"~": "\u00a0", "_": "-", "\\": "\\", "{": "{", "}": "}", "\n": "\n", "\r": "\n"}
_UNICODE = 0x10000
_MOST_SUBSTITUTES = 10


def text(compressed: bytes) -> str:
    """Return the words in compressed RTF, "" when it is none."""
    return _words(_unpacked(compressed).decode("latin-1")).strip()


def _unpacked(data: bytes) -> bytes:
    """Return the RTF itself, at most a million bytes of it."""
    if len(data) < _HEADER.size:
        return b""
    _, size, kind, _ = _HEADER.unpack_from(data)
    size = min(size, _BYTES)
    if kind == _STORED:
        return data[_HEADER.size : _HEADER.size + size]
    return _expanded(data, size) if kind == _COMPRESSED else b""


def _expanded(data: bytes, size: int) -> bytes:
    """Undo the compression: eight tokens behind each flag byte, a byte itself or a place in the last 4096 bytes and a length."""
    out = bytearray(_PRESET)
    limit = len(_PRESET) + size
    position = _HEADER.size
    while position < len(data) and len(out) < limit:
        flags = data[position]
        position += 1
        for bit in range(8):
            if flags >> bit & 1:
                if position + 2 > len(data):
                    return bytes(out[len(_PRESET) : limit])
                place, length = divmod(int.from_bytes(data[position : position + 2], "big"), 16)
                distance = (len(out) - place) % _WINDOW
                if not distance or distance > len(out):
                    return bytes(out[len(_PRESET) : limit])  # the end mark, or damage
                for _ in range(length + 2):
                    out.append(out[-distance])
                position += 2
            elif position < len(data):
                out.append(data[position])
                position += 1
    return bytes(out[len(_PRESET) : limit])


@dataclass(slots=True)
class _Reading:
    """The words so far, and what holds at this place: whether words are seen, and how many stand in for a character of Unicode."""

    found: list[str] = field(default_factory=list)
    waiting: bytearray = field(default_factory=bytearray)  # bytes of a character that may need several
    code_page: str = "cp1252"
    is_seen: bool = True
    substitutes: int = 1
    outer: list[tuple[bool, int]] = field(default_factory=list)
    passed: int = 0  # substitutes still to be passed over

    def add(self, words: str) -> None:
        """Add words behind the bytes that wait."""
        if self.waiting:
            self.found.append(charset.decode(bytes(self.waiting), self.code_page))
            self.waiting.clear()
        self.found.append(words[self.passed :])
        self.passed = max(0, self.passed - len(words))

    def add_byte(self, byte: int) -> None:
        """Add a byte in the code page."""
        if self.passed:
            self.passed -= 1
        else:
            self.waiting.append(byte)


def _words(source: str) -> str:
    """Return the words in RTF."""
    reading = _Reading()
    for word, number, code, symbol, brace, plain in _TOKEN.findall(source):
        if brace == "{":
            reading.outer.append((reading.is_seen, reading.substitutes))
        elif brace:
            reading.is_seen, reading.substitutes = reading.outer.pop() if reading.outer else (True, 1)
        elif symbol == "*" or word in _UNSEEN:
            reading.is_seen = False
        elif not reading.is_seen:
            continue
        elif code:
            reading.add_byte(int(code, 16))
        elif word:
            _obey(reading, word, int(number or 1))
        else:
            reading.add(_SYMBOLS.get(symbol, "") or plain)
    reading.passed = 0
    reading.add("")
    return charset.whole("".join(reading.found))


def _obey(reading: _Reading, word: str, number: int) -> None:
    """Do what a control word says, if it concerns words."""
    match word:
        case "ansicpg":
            reading.code_page = charset.codec(str(number)) or reading.code_page
        case "uc":
            reading.substitutes = max(0, min(number, _MOST_SUBSTITUTES))
        case "u":
            reading.passed = 0
            reading.add(chr(number % _UNICODE))
            reading.passed = reading.substitutes
        case _ if word in _BREAKS:
            reading.passed = 0
            reading.add(_BREAKS[word])
