"""What one huge mail takes: one that is read whole, and one of which only the head is read."""

from tests.bench import mime, outcome
from tests.bench.corpus import Expected, Kind, Mail
from tests.bench.figures import Section, Target, counted, measured
from tests.bench.program import run_once
from tests.bench.site import Site
from tests.bench.throughput import patience

LIMIT_BYTES = 26_214_400  # limits.max_message_bytes of the configuration
PEAK = Target(must=200)
_MARGIN_BYTES = 100_000  # below the limit: the header, the text and the boundaries


def measure(site: Site) -> list[Section]:
    """Work off a mail just within the limit, then one beyond it."""
    whole = (LIMIT_BYTES - _MARGIN_BYTES) // (mime.ATTACHMENT_LINE_BYTES + 1)  # as the server counts, lines end in CRLF
    beyond = 40_000_000 // (mime.ATTACHMENT_LINE_BYTES + 1)
    return [_measure(site, "25 MB, within the limit", whole, cut=False), _measure(site, "40 MB, beyond the limit", beyond, cut=True)]


def _measure(site: Site, title: str, lines: int, *, cut: bool) -> Section:
    desk = site.new_desk()
    [expected] = site.fill(desk, [_mail(lines)])
    site.sendings()
    with run_once(desk) as run:
        usage, _ = run.finished(patience(1))
    reasons = outcome.rows(desk.url, "SELECT truncated, reasons FROM inbound_mail")
    told = sum(bool(truncated) and "only the head of the mail was read" in why for truncated, why in reasons)
    figures = (
        measured("seconds", usage.seconds, " s"),
        measured("CPU", usage.cpu_seconds, " s"),
        measured("peak memory", usage.peak_mb, " MB", PEAK),
        *outcome.judge([expected], outcome.read(desk.url), site.sendings())[::2],
        counted("mails told to be read in part only", told, int(cut)),
    )
    return Section(f"One mail of {title}", figures)


def _mail(lines: int) -> Mail:
    """Return a complaint with a film of so many lines."""
    film = mime.attachment("film.mp4", "video/mp4", mime.base64_lines(bytes(57)) * lines, "utf-8")
    words = mime.text("plain", "You can see in the film how the kettle leaks.\n", "utf-8", "8bit")
    message_id, sender = f"<film-{lines}@post.example>", "film@post.example"
    fields = f"From: <{sender}>\nTo: <care@acme.example>\nSubject: The kettle, in a film\nMessage-ID: {message_id}\nMIME-Version: 1.0\n"
    raw = fields.encode() + mime.multipart("mixed", "film", [words, film]).written()
    return Mail(Expected(0, Kind.NEW, message_id, sender, "utf-8", 1, len(raw), matter=0), raw)
