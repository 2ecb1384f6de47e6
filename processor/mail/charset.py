"""Bytes to text: what mailers call a charset, what they mean by it, and what to do when it is wrong. Pure.

Only charsets of a list are ever used: Python's registry also holds codecs that are no charsets. A label stands for its
superset, since mailers write `gb2312` for GB 18030 and `iso-8859-1` for Windows-1252. The result holds no lone surrogate.
Sources: WHATWG Encoding (labels), RFC 2046 4.1.2.
"""

import codecs
import re
from contextlib import suppress

from charset_normalizer import from_bytes

from processor.mail import japanese

_SUPERSETS = {
    "gb18030": "gb2312 gb231280 gb18030 gb180302000 gb180302022 gbk cp936 ms936 windows936 936 euccn gb csgb2312 isoir58 chinese",
    "hz": "hz hzgb2312 hzgb",
    "big5hkscs": "big5 big5hkscs cnbig5 xbig5 csbig5 big5eten big5tw cp950 windows950 950",
    "cp932": "shiftjis sjis mskanji csshiftjis windows31j cswindows31j cp932 ms932 932 macjapanese",
    "euc_jp": "eucjp cseucpkdfmtjapanese ujis",
    "iso2022_jp_2": "iso2022jp iso2022jp1 iso2022jp2 iso2022jp3 csiso2022jp csiso2022jp2 iso2022jpms iso2022jpext cp50220 cp50221 cp50222",
    "cp949": "euckr ksc56011987 ksc56011989 ksc5601 ksx1001 cp949 ms949 windows949 949 uhc cseuckr csksc56011987 isoir149 korean",
    "iso2022_kr": "iso2022kr csiso2022kr",
    "johab": "johab cp1361",
    "cp874": "tis620 iso885911 windows874 cp874 874",
    "cp1254": "iso88599 latin5 l5 isoir148 csisolatin5",
    "cp1252": "iso88591 88591 iso885911987 iso885911998 latin1 l1 isoir100 cp819 ibm819 csisolatin1 ansi western",
    "ascii": "usascii ascii csascii iso646us ansix341968 7bit 8bit binary",
    "iso8859_15": "latin9 latin0 l9 csisolatin9",
    "iso8859_2": "latin2 l2 isoir101 csisolatin2",
    "iso8859_5": "cyrillic isoir144 csisolatincyrillic",
    "iso8859_7": "greek greek8 elot928 ecma118 isoir126 csisolatingreek",
    "iso8859_8": "iso88598 iso88598i iso88598e logical visual hebrew isoir138 csisolatinhebrew",
    "iso8859_6": "iso88596 iso88596i iso88596e arabic asmo708 isoir127 csisolatinarabic",
    "utf_8": "utf8 utf8sig utf8mb4 utf8mb3 utf08 unicode11utf8 unicode20utf8 unicodeutf8 iso10646utf8",
    "utf_7": "utf7 unicode11utf7 unicode20utf7 unicodeutf7 csunicode11utf7",
    "utf_16": "utf16 unicode ucs2 iso10646ucs2 csunicode",
    "utf_16_le": "utf16le ucs2le",
    "utf_16_be": "utf16be ucs2be",
    "utf_32": "utf32 ucs4 iso10646ucs4",
    "koi8_r": "koi8r koi8 koi cskoi8r",
    "koi8_u": "koi8u koi8ru",
    "mac_roman": "macintosh mac macroman csmacintosh",
    "mac_cyrillic": "maccyrillic macukrainian",
    "mac_latin2": "macce maccentraleurope maccentraleurroman",
    "mac_greek": "macgreek",
    "mac_turkish": "macturkish",
    "mac_iceland": "macicelandic",
}
_CODECS = {label: codec for codec, labels in _SUPERSETS.items() for label in labels.split()}
_CODECS |= {f"{form}{number}": f"iso8859_{number}" for number in (2, 3, 4, 5, 7, 10, 13, 14, 15, 16) for form in ("iso8859", "8859")}
_CODECS |= {f"{form}{number}": f"cp{number}" for number in range(1250, 1259) for form in ("windows", "win", "cp", "mswin", "")}
_CODECS |= {
    f"{form}{number}": f"cp{number}"
    for number in (437, 720, 737, 775, 850, 852, 855, 857, 858, 860, 862, 863, 865, 866)
    for form in ("ibm", "cp", "")
}

# Mailers write one charset with hyphens, underscores, colons or none of them.
_PUNCTUATION = re.compile(r"[-_:;.,'\"()]")
_BYTE_ORDER_MARKS = ((codecs.BOM_UTF8, "utf_8"), (codecs.BOM_UTF16_LE, "utf_16"), (codecs.BOM_UTF16_BE, "utf_16"))
# One or two accented letters inside a word, as no Chinese text has them.
_ACCENTS = re.compile(rb"(?<![\x80-\xff])(?:[\x80-\xff]|(?<=[A-Za-z])[\x80-\xff]{2}(?=[a-z]))(?![\x80-\xff])")
_SEVEN_BITS = ("iso2022_jp_2", "iso2022_kr", "hz", "utf_7")
_ASCII = bytes(range(0x80))
_HIGH = re.compile(rb"[\x80-\xff]+")
_NO_ASCII = dict.fromkeys(range(0x80))
_CHINESE_CHARACTERS = 4
_SURROGATE = re.compile("[\ud800-\udfff]")
_SAMPLE_BYTES = 2048
_TOLERATED = 50  # one broken character in so many is damage, more is another charset


def codec(label: str | None) -> str | None:
    """Return the codec that a charset label means, or None when it is absent, unknown or not a charset."""
    words = (label or "").lower().strip("\"' \t").split(maxsplit=1)
    if not words or "\x00" in words[0]:
        return None
    squashed = _PUNCTUATION.sub("", words[0].removeprefix("x-x-").removeprefix("x-"))
    return _CODECS.get(squashed)


def decode(data: bytes, label: str | None = None) -> str:
    """Return `data` as text by its declared charset, repaired where that is plainly wrong. Never raises."""
    if data.isascii() and b"\x1b" not in data and b"~{" not in data and codec(label) not in ("utf_7", "utf_16", "utf_16_le", "utf_16_be"):
        return data.decode("ascii")
    marked = next((named for mark, named in _BYTE_ORDER_MARKS if data.startswith(mark)), None)
    if marked is not None:
        return whole(data.decode(marked, "replace"))
    declared = codec(label)
    if declared == "cp1252" and not _is_plainly_chinese(data):
        return _guess(data, likely="cp1252")
    if declared in (None, "ascii", "cp1252"):
        return _guess(data, likely=None)
    try:
        return whole(data.decode(declared))
    except UnicodeError:
        return _damaged(data, declared)


def decode_unlabelled(data: bytes, label: str | None) -> str:
    """Return bytes that carry no charset, such as a raw header, in UTF-8 or in the charset `label` of the text near them, or guessed."""
    named = codec(label)
    if named is not None and named not in ("utf_8", "cp1252", "ascii", *_SEVEN_BITS):
        for attempt in ("utf_8", named):
            with suppress(UnicodeError):
                return whole(data.decode(attempt))
    return decode(data)


def hides_in_ascii(label: str | None) -> bool:
    """Tell whether the charset `label` writes its characters in bytes that look like ASCII."""
    return codec(label) in _SEVEN_BITS


def whole(text: str) -> str:
    """Return `text` without byte order mark and with U+FFFD for lone surrogates."""
    return _SURROGATE.sub("\ufffd", text.removeprefix("\ufeff"))


def _damaged(data: bytes, declared: str) -> str:
    """Decode bytes that their own charset refuses: a few bad ones are replaced, many mean another charset."""
    if declared == "iso2022_jp_2" and b"\x1b" in data:
        return japanese.decode(data)
    text = data.decode(declared, "replace")
    damaged = text.count("\ufffd")
    if damaged * _TOLERATED <= len(text) or (damaged == 1 and declared in _SEVEN_BITS):
        return whole(text)
    guessed = _guess(data, likely=None)
    return guessed if guessed.count("\ufffd") < damaged else whole(text)


def _guess(data: bytes, likely: str | None) -> str:
    """Decode bytes whose charset nobody said, or one that is often said without thought (`likely`)."""
    try:
        return whole(data.decode("utf_8"))
    except UnicodeDecodeError as error:
        if error.reason == "unexpected end of data" and not data[: error.start].isascii():
            return whole(data.decode("utf_8", "replace"))  # cut in the middle of its last character
    if likely is not None:
        return whole(data.decode(likely, "replace"))
    high = len(data.translate(None, _ASCII))
    if sum(map(len, _ACCENTS.findall(data))) * 2 >= high:
        return whole(data.decode("cp1252", "replace"))
    if _is_gb18030(data):
        return whole(data.decode("gb18030", "replace"))
    best = from_bytes(data[:_SAMPLE_BYTES]).best()
    named = codec(best.encoding.replace("_", "-")) if best is not None else None
    return whole(data.decode(named or "cp1252", "replace"))


def _is_plainly_chinese(data: bytes) -> bool:
    """Tell whether bytes that are said to be Western are Chinese all the same: in pairs throughout, each a character of GB 2312."""
    if any(len(run) % 2 for run in _HIGH.findall(data)):
        return False
    try:
        text = data.decode("gb2312")
    except UnicodeDecodeError:
        return False
    return len(text.translate(_NO_ASCII)) >= _CHINESE_CHARACTERS


def _is_gb18030(data: bytes) -> bool:
    """Tell whether bytes can be GB 18030, which in two bytes of one character may be cut at the end."""
    try:
        data.decode("gb18030")
    except UnicodeDecodeError as error:
        return error.start >= len(data) - 3
    return True
