"""What a file is by its first bytes, whatever its name and its sender say. Pure.

A name like `invoice.pdf` proves nothing; the bytes that programs look at do. Only the beginning of a file (and, for a zip, the
directory at its end) is looked at, and nothing is ever unpacked. What shows no mark is None: plain text has none.
Sources: WHATWG MIME Sniffing; the formats' own specifications (PNG, ISO/IEC 14496-12, PKWARE APPNOTE, MS-CFB, ELF, PE).
"""

import re

_HEAD_BYTES = 4096
_ZIP_BYTES = 64 * 1024
_SPACE = b"\xef\xbb\xbf \t\r\n"

_MARKS = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"\x00\x00\x01\x00", "image/x-icon"),
    (b"8BPS", "image/vnd.adobe.photoshop"),
    (b"\xff\x0a", "image/jxl"),
    (b"\x00\x00\x00\x0cJXL \r\n", "image/jxl"),
    (b"\xd7\xcd\xc6\x9a", "image/wmf"),
    (b"%!PS", "application/postscript"),
    (b"{\\rtf", "application/rtf"),
    (b"Rar!\x1a\x07", "application/vnd.rar"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"\x1f\x8b", "application/gzip"),
    (b"BZh", "application/x-bzip2"),
    (b"\xfd7zXZ\x00", "application/x-xz"),
    (b"\x28\xb5\x2f\xfd", "application/zstd"),
    (b"MSCF", "application/vnd.ms-cab-compressed"),
    (b"ITSF", "application/vnd.ms-htmlhelp"),
    (b"L\x00\x00\x00\x01\x14\x02\x00", "application/x-ms-shortcut"),
    (b"\x7fELF", "application/x-elf"),
    (b"\xcf\xfa\xed\xfe", "application/x-mach-binary"),
    (b"\xce\xfa\xed\xfe", "application/x-mach-binary"),
    (b"\xfe\xed\xfa\xce", "application/x-mach-binary"),
    (b"\xfe\xed\xfa\xcf", "application/x-mach-binary"),
    (b"\xca\xfe\xba\xbe", "application/java-vm"),  # also a Mach-O for two processors: a program either way
    (b"\x00asm", "application/wasm"),
    (b"\x78\x9f\x3e\x22", "application/ms-tnef"),
    (b"ID3", "audio/mpeg"),
    (b"OggS", "audio/ogg"),
    (b"fLaC", "audio/flac"),
    (b"#!AMR", "audio/amr"),
    (b"MThd", "audio/midi"),
    (b"\x1a\x45\xdf\xa3", "video/x-matroska"),
    (b"FLV\x01", "video/x-flv"),
    (b"\x00\x00\x01\xba", "video/mpeg"),
    (b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", "video/x-ms-asf"),
    (b"\x00\x01\x00\x00\x00", "font/ttf"),
    (b"OTTO\x00", "font/otf"),
    (b"ttcf\x00", "font/collection"),
    (b"wOFF", "font/woff"),
    (b"wOF2", "font/woff2"),
    (b"SQLite format 3\x00", "application/vnd.sqlite3"),
    (b"-----BEGIN PGP SIGNATURE-----", "application/pgp-signature"),
    (b"-----BEGIN PGP MESSAGE-----", "application/pgp-encrypted"),
    (b"-----BEGIN PGP PUBLIC KEY BLOCK-----", "application/pgp-keys"),
    (b"-----BEGIN CERTIFICATE-----", "application/x-x509-ca-cert"),
    (b"BEGIN:VCALENDAR", "text/calendar"),
    (b"BEGIN:VCARD", "text/vcard"),
    (b"#!", "text/x-script"),
)
_RIFF = {b"WEBP": "image/webp", b"WAVE": "audio/wav", b"AVI ": "video/x-msvideo"}
_BRANDS = {
    **dict.fromkeys((b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1"), "image/heic"),
    **dict.fromkeys((b"avif", b"avis"), "image/avif"),
    **dict.fromkeys((b"M4A ", b"M4B "), "audio/mp4"),
    **dict.fromkeys((b"3gp4", b"3gp5", b"3gp6", b"3g2a"), "video/3gpp"),
    b"qt  ": "video/quicktime",
}
_OPEN_XML = (
    (b"word/", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    (b"xl/", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    (b"ppt/", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    (b"AndroidManifest.xml", "application/vnd.android.package-archive"),
    (b"META-INF/MANIFEST.MF", "application/java-archive"),
)
_OLE2 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLE2_STREAMS = (
    ("__substg1.0_", "application/vnd.ms-outlook"),
    ("__properties_version1.0", "application/vnd.ms-outlook"),
    ("WordDocument", "application/msword"),
    ("Workbook", "application/vnd.ms-excel"),
    ("PowerPoint Document", "application/vnd.ms-powerpoint"),
)
_MARKUP = re.compile(rb"<(?:!doctype\s{1,20})?(html|svg|head|body|script|iframe|table|meta|!--)[\s>/-]", re.IGNORECASE)
_FIELD = re.compile(
    rb"(?:Return-Path|Received|Delivered-To|From|Date|Subject|Message-ID|MIME-Version|DKIM-Signature|X-[A-Za-z-]{1,40}):", re.IGNORECASE
)
_MAIL_FIELDS = 3


def media_type(data: bytes) -> str | None:
    """Return the media type that the bytes of a file show, or None when they show none."""
    head = data[:_HEAD_BYTES]
    for mark, kind in _MARKS:
        if head.startswith(mark):
            return kind
    return _archive(data) or _container(head) or _program(data) or _text(head)


def _archive(data: bytes) -> str | None:
    """Return the type of a zip (by the names in it), of an OLE2 file (by its streams), or of a tar."""
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")):
        if data[30:38] == b"mimetype":  # OpenDocument and EPUB say their type in the first file, which is stored as it is
            said = re.match(rb"application/[a-z0-9.+-]{1,80}", data[38:200])
            return said[0].decode("ascii") if said else "application/zip"
        names = data[:_ZIP_BYTES] + data[-_ZIP_BYTES:]
        return next((kind for name, kind in _OPEN_XML if name in names), "application/zip")
    if data.startswith(_OLE2):
        return next((kind for name, kind in _OLE2_STREAMS if name.encode("utf-16-le") in data), "application/x-ole-storage")
    return "application/x-tar" if data[257:262] == b"ustar" else None


def _container(head: bytes) -> str | None:
    """Return the type of what says its kind a few bytes later: RIFF, ISO media, PDF, BMP, MP3 without a tag."""
    if head.startswith(b"RIFF"):
        return _RIFF.get(head[8:12])
    if head[4:8] == b"ftyp":
        return _BRANDS.get(head[8:12], "video/mp4")
    if head[4:8] in (b"moov", b"mdat", b"wide"):
        return "video/quicktime"
    if b"%PDF-" in head[:1024]:  # readers accept it there
        return "application/pdf"
    if (head.startswith(b"BM") and head[6:10] == bytes(4)) or head[40:44] == b" EMF":
        return "image/bmp" if head.startswith(b"BM") else "image/emf"
    return "audio/mpeg" if head[:2] in (b"\xff\xfb", b"\xff\xf3", b"\xff\xf2") else None


def _program(data: bytes) -> str | None:
    """Return the type of a Windows or DOS program; `MZ` alone begins many a text."""
    if not data.startswith(b"MZ"):
        return None
    offset = int.from_bytes(data[60:64], "little")
    windows = len(data) >= 64 and data[offset : offset + 2] in (b"PE", b"NE", b"LE")  # noqa: PLR2004  the size of a DOS header
    return "application/vnd.microsoft.portable-executable" if windows or b"\x00" in data[:64] else None


def _text(head: bytes) -> str | None:
    """Return the type of text that is a program or a document: XML, SVG, HTML, a mail."""
    start = head.lstrip(_SPACE)
    if start[:1] == b"<":
        markup = _MARKUP.search(start)
        if markup is not None and markup[1].lower() == b"svg":
            return "image/svg+xml"
        if start.startswith(b"<?xml"):
            return "application/xml"
        return "text/html" if markup is not None and markup.start() == 0 else None
    if start[:5].lower() == b"from ":  # the line before a mail in an mbox
        start = start.partition(b"\n")[2]
    lines = start.split(b"\n", 40)[:40]
    is_mail = _FIELD.match(start) is not None and sum(_FIELD.match(line) is not None for line in lines) >= _MAIL_FIELDS
    return "message/rfc822" if is_mail else None
