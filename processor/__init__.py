"""A complaint desk that listens, worked by mail.

A mail's way through the stations, left to right; a module imports only to the right:

    cli, worker -> inbound -> staff -> tickets -> outbound -> models -> listening -> mail -> config -> errors

inbound receives and understands a mail and decides what it is; staff carries out what colleagues write; tickets keeps what becomes
of a matter and does what time brings;
outbound renders, stores and delivers every mail that leaves. docs/architecture.md has the picture.
"""

__version__ = "0.3.0"
