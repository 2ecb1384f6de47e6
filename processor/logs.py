"""What the program logs about itself: an event word and key=value. Writes to one stream, standard error in practice.

On a terminal a line is made for reading; otherwise it is one JSON object. Instants are UTC. A traceback never shows the
values of variables, for a password may be among them, and imapclient's debugging, which repeats the whole conversation
with the server, is kept out whatever level is asked for. No personal data is the caller's duty.
"""

import logging
from collections.abc import Sequence
from typing import TextIO

import structlog
from structlog.typing import Processor


def configure(level: str, stream: TextIO) -> None:
    """Send every log line from `level` ("debug" to "error") up to `stream`; other libraries speak from WARNING up only."""
    threshold = logging.getLevelNamesMapping()[level.upper()]
    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    render = _rendering(terminal=stream.isatty())
    structlog.configure(
        processors=[*shared, *render],
        wrapper_class=structlog.make_filtering_bound_logger(threshold),
        logger_factory=structlog.WriteLoggerFactory(stream),
        cache_logger_on_first_use=False,
    )
    _route_standard_logging(threshold, stream, shared, render)


def _rendering(*, terminal: bool) -> list[Processor]:
    if terminal:
        return [structlog.dev.ConsoleRenderer(colors=True, exception_formatter=structlog.dev.plain_traceback)]
    return [structlog.processors.format_exc_info, structlog.processors.JSONRenderer(ensure_ascii=False)]


def _route_standard_logging(level: int, stream: TextIO, shared: Sequence[Processor], render: Sequence[Processor]) -> None:
    """Write the standard library's warnings and log records in the same form."""
    handler = logging.StreamHandler(stream)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[*shared, structlog.stdlib.add_logger_name],
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *render],
        )
    )
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(max(level, logging.WARNING))
    # Named as well as covered by the root's level: somebody who turns the root up must not turn passwords on.
    for name in ("imapclient", "imapclient.imaplib", "imapclient.imapclient"):
        logging.getLogger(name).setLevel(logging.WARNING)
    # It warns of what it cannot read by quoting it: pieces of customers' mails. The reader keeps its own list of defects.
    logging.getLogger("mailparser").setLevel(logging.CRITICAL)
    logging.captureWarnings(capture=True)
