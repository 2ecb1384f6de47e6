"""Imported once by the fork server, so that a process of the program costs a fork and not a second of imports.

Trying every template takes two seconds, making the listening ready as long, and both come out the same in each process: they are
done here, once.
"""

import gc
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from zoneinfo import ZoneInfo

from processor.config_clocks import Calendar
from processor.durations import BusinessTime
from processor.listening.listen import get_ready
from processor.outbound import templates, wording
from processor.tickets.calendar import BusinessCalendar

TEMPLATES = Path(__file__).resolve().parents[2] / "templates"
LANGUAGES = ("en", "zh-CN")

for name in ("processor.cli.run", "psycopg", "mailparser", "tests.faults.child"):
    import_module(name)
get_ready()
templates.TemplateLibrary(TEMPLATES, LANGUAGES).load()
BusinessCalendar(Calendar(), ZoneInfo("Asia/Shanghai")).add(datetime.now(UTC), BusinessTime(hours=4))  # reads the holidays
for language in LANGUAGES:
    wording.instant(datetime.now(UTC), language, ZoneInfo("UTC"))  # reads the calendars of the language
gc.collect()
gc.freeze()
