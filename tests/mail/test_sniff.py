"""A file is what its first bytes show."""

import struct

import pytest

from processor.mail import sniff

OLE2 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
ZIP = b"PK\x03\x04" + bytes(26)
PROGRAM = b"MZ\x90\x00" + bytes(56) + struct.pack("<I", 64) + b"PE\x00\x00"
OPEN_XML = "application/vnd.openxmlformats-officedocument"

FILES = {
    "png": (b"\x89PNG\r\n\x1a\n", "image/png"),
    "jpeg": (b"\xff\xd8\xff\xe1", "image/jpeg"),
    "gif": (b"GIF89a", "image/gif"),
    "webp": (b"RIFF\x10\x00\x00\x00WEBPVP8 ", "image/webp"),
    "heic": (b"\x00\x00\x00\x18ftypheic", "image/heic"),
    "avif": (b"\x00\x00\x00\x1cftypavif", "image/avif"),
    "bmp": (b"BM\x36\x00\x00\x00\x00\x00\x00\x00", "image/bmp"),
    "emf": (b"\x01\x00\x00\x00" + bytes(36) + b" EMF", "image/emf"),
    "svg": (b'<?xml version="1.0"?>\n<svg xmlns="x">', "image/svg+xml"),
    "pdf": (b"%PDF-1.7", "application/pdf"),
    "pdf behind junk": (b"\r\n\r\n%PDF-1.4", "application/pdf"),
    "zip": (ZIP + b"a.txt", "application/zip"),
    "docx": (ZIP + b"[Content_Types].xml" + bytes(99) + b"word/document.xml", f"{OPEN_XML}.wordprocessingml.document"),
    "xlsx": (ZIP + b"xl/workbook.xml", f"{OPEN_XML}.spreadsheetml.sheet"),
    "pptx": (ZIP + b"ppt/presentation.xml", f"{OPEN_XML}.presentationml.presentation"),
    "odt": (ZIP + b"mimetypeapplication/vnd.oasis.opendocument.textPK", "application/vnd.oasis.opendocument.text"),
    "apk": (ZIP + b"AndroidManifest.xml", "application/vnd.android.package-archive"),
    "jar": (ZIP + b"META-INF/MANIFEST.MF", "application/java-archive"),
    "doc": (OLE2 + "WordDocument".encode("utf-16-le"), "application/msword"),
    "xls": (OLE2 + "Workbook".encode("utf-16-le"), "application/vnd.ms-excel"),
    "msg": (OLE2 + "__substg1.0_0037001F".encode("utf-16-le"), "application/vnd.ms-outlook"),
    "ole2": (OLE2, "application/x-ole-storage"),
    "rar": (b"Rar!\x1a\x07\x01\x00", "application/vnd.rar"),
    "7z": (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    "gz": (b"\x1f\x8b\x08", "application/gzip"),
    "bz2": (b"BZh9", "application/x-bzip2"),
    "xz": (b"\xfd7zXZ\x00", "application/x-xz"),
    "tar": (bytes(257) + b"ustar\x0000", "application/x-tar"),
    "mp3": (b"ID3\x04", "audio/mpeg"),
    "mp3 without tag": (b"\xff\xfb\x90", "audio/mpeg"),
    "mp4": (b"\x00\x00\x00\x20ftypisom", "video/mp4"),
    "m4a": (b"\x00\x00\x00\x20ftypM4A ", "audio/mp4"),
    "mov": (b"\x00\x00\x00\x14ftypqt  ", "video/quicktime"),
    "ogg": (b"OggS", "audio/ogg"),
    "wav": (b"RIFF\x10\x00\x00\x00WAVEfmt ", "audio/wav"),
    "amr": (b"#!AMR\n", "audio/amr"),
    "windows program": (PROGRAM, "application/vnd.microsoft.portable-executable"),
    "elf": (b"\x7fELF\x02", "application/x-elf"),
    "mach-o": (b"\xcf\xfa\xed\xfe", "application/x-mach-binary"),
    "script": (b"#!/bin/sh\n", "text/x-script"),
    "html": (b"\xef\xbb\xbf\n<!DOCTYPE html><html>", "text/html"),
    "html without type": (b"<HTML><body>", "text/html"),
    "xml": (b'<?xml version="1.0"?><order/>', "application/xml"),
    "rtf": (b"{\\rtf1\\ansi", "application/rtf"),
    "ttf": (b"\x00\x01\x00\x00\x00\x12", "font/ttf"),
    "mail": (b"Received: by a\r\nFrom: b\r\nSubject: c\r\n\r\nx", "message/rfc822"),
    "mail from an mbox": (b"From a Mon Mar 2\nFrom: b\nSubject: c\nDate: d\n\nx", "message/rfc822"),
    "calendar": (b"BEGIN:VCALENDAR\r\n", "text/calendar"),
    "card": (b"BEGIN:VCARD\r\n", "text/vcard"),
    "tnef": (b"\x78\x9f\x3e\x22", "application/ms-tnef"),
}
NOTHING = [b"", b"hello", b"MZ is a code", b"From: only one field\n\ntext", b"RIFF", b"<3 you all", b"PK", b"\x00", "投诉".encode()]


@pytest.mark.parametrize(("data", "kind"), FILES.values(), ids=FILES)
def test_type_is_shown_by_the_bytes(data: bytes, kind: str) -> None:
    """Formats are told by their marks, archives by the names in them."""
    assert kind == sniff.media_type(data)


@pytest.mark.parametrize("data", NOTHING)
def test_plain_bytes_show_nothing(data: bytes) -> None:
    """Text that happens to begin like a format is no file of that format."""
    assert sniff.media_type(data) is None
