"""The loop: receive, process, deliver. The only place besides the command line that reads the clock or sleeps."""

from processor.worker.loop import Summary, Worker
from processor.worker.opening import clock, opened_desk

__all__ = ["Summary", "Worker", "clock", "opened_desk"]
