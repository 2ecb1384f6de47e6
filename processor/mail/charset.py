"""Bytes to text: what mailers call a charset, what they mean by it, and what to do when it is wrong. Pure.

Only charsets of a list are ever used: Python's registry also holds codecs that are no charsets. A label stands for its
superset, since mailers write `gb2312` for GB 18030 and `iso-8859-1` for Windows-1252. The result holds no lone surrogate.
Sources: WHATWG Encoding (labels), RFC 2046 4.1.2.
"""

import codecs
import re

from charset_normalizer import from_bytes

_SUPERSETS = {
    "gb18030": "gb2312 gb_2312-80 gb231280 gbk x-gbk cp936 ms936 windows-936 euc-cn euccn gb18030 csgb2312 iso-ir-58 chinese",
    "hz": "hz hz-gb-2312",
    "big5hkscs": "big5 big5-hkscs cn-big5 x-x-big5 csbig5 cp950 windows-950",
    "cp932": "shift_jis shift-jis sjis x-sjis ms_kanji csshiftjis windows-31j cp932 ms932",
    "euc_jp": "euc-jp eucjp x-euc-jp",
    "iso2022_jp_2": "iso-2022-jp iso-2022-jp-1 iso-2022-jp-2 csiso2022jp",
    "iso2022_jp_ext": "iso-2022-jp-ms iso-2022-jp-ext",
    "cp949": "euc-kr euckr ks_c_5601-1987 ks_c_5601 ksc5601 ksc_5601 cp949 ms949 windows-949 cseuckr korean",
    "iso2022_kr": "iso-2022-kr",
    "cp874": "tis-620 iso-8859-11 windows-874 cp874",
    "cp1254": "iso-8859-9 latin5 windows-1254 cp1254",
    "cp1252": "iso-8859-1 iso8859-1 iso_8859-1 latin1 latin-1 l1 windows-1252 cp1252 x-ansi ansi_x3.4-1968 us-ascii ascii 7bit 8bit",
    "iso8859_8": "iso-8859-8 iso-8859-8-i iso-8859-8-e",
    "iso8859_6": "iso-8859-6 iso-8859-6-i iso-8859-6-e",
    "utf_8": "utf-8 utf8 utf_8 utf-8-sig utf8mb4 unicode-1-1-utf-8 x-unicode-2-0-utf-8",
    "utf_7": "utf-7 utf7 unicode-1-1-utf-7 x-unicode-2-0-utf-7 csunicode11utf7",
    "utf_16": "utf-16 utf16 unicode ucs-2 iso-10646-ucs-2",
    "utf_16_le": "utf-16le",
    "utf_16_be": "utf-16be",
    "utf_32": "utf-32 utf32",
    "koi8_r": "koi8-r koi8r koi",
    "koi8_u": "koi8-u koi8-ru",
    "mac_roman": "macintosh mac x-mac-roman",
    "mac_cyrillic": "x-mac-cyrillic",
    "cp866": "ibm866 cp866 866",
    "cp437": "ibm437 cp437 437",
    "cp850": "ibm850 cp850 850",
    "cp852": "ibm852 cp852",
    "cp1258": "windows-1258 cp1258",
}
_CODECS = {label: codec for codec, labels in _SUPERSETS.items() for label in labels.split()}
_CODECS |= {f"{form}{number}": f"iso8859_{number}" for number in (2, 3, 4, 5, 7, 10, 13, 14, 15, 16) for form in ("iso-8859-", "iso8859-")}
_CODECS |= {f"{form}{number}": f"cp{number}" for number in (1250, 1251, 1253, 1255, 1256, 1257) for form in ("windows-", "cp")}

_BYTE_ORDER_MARKS = ((codecs.BOM_UTF8, "utf_8"), (codecs.BOM_UTF16_LE, "utf_16"), (codecs.BOM_UTF16_BE, "utf_16"))
# One or two accented letters inside a word, as no Chinese text has them.
_ACCENTS = re.compile(rb"(?<![\x80-\xff])(?:[\x80-\xff]|(?<=[A-Za-z])[\x80-\xff]{2}(?=[a-z]))(?![\x80-\xff])")
_ASCII = bytes(range(0x80))
_SURROGATE = re.compile("[\ud800-\udfff]")
_SAMPLE_BYTES = 2048
_TOLERATED = 50  # one broken character in so many is damage, more is another charset


def codec(label: str | None) -> str | None:
    """Return the codec that a charset label means, or None when it is absent, unknown or not a charset."""
    words = (label or "").lower().strip("\"' \t").split()
    return _CODECS.get(words[0].strip("\"';")) if words else None


def decode(data: bytes, label: str | None = None) -> str:
    """Return `data` as text by its declared charset, repaired where that is plainly wrong. Never raises."""
    if data.isascii() and b"\x1b" not in data and b"~{" not in data and codec(label) not in ("utf_7", "utf_16", "utf_16_le", "utf_16_be"):
        return data.decode("ascii")
    for mark, named in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return whole(data.decode(named, "replace"))
    declared = codec(label)
    if declared is None or declared == "cp1252":
        return _guess(data, likely="cp1252" if declared else None)
    try:
        return whole(data.decode(declared))
    except UnicodeError:
        return _damaged(data, declared)


def whole(text: str) -> str:
    """Return `text` without byte order mark and with U+FFFD for lone surrogates."""
    return _SURROGATE.sub("\ufffd", text.removeprefix("\ufeff"))


def _damaged(data: bytes, declared: str) -> str:
    """Decode bytes that their own charset refuses: a few bad ones are replaced, many mean another charset."""
    text = data.decode(declared, "replace")
    if text.count("\ufffd") * _TOLERATED <= len(text):
        return whole(text)
    guessed = _guess(data, likely=None)
    return guessed if guessed.count("\ufffd") < text.count("\ufffd") else whole(text)


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


def _is_gb18030(data: bytes) -> bool:
    """Tell whether bytes can be GB 18030, which in two bytes of one character may be cut at the end."""
    try:
        data.decode("gb18030")
    except UnicodeDecodeError as error:
        return error.start >= len(data) - 3
    return True
