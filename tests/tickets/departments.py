"""A desk with two departments, for what goes from one to the other."""

from tests.desk import Settings

WANG, ZHAO = "wang@acme.example", "zhao@acme.example"  # of Logistics; Zhao leads it
MANAGER = "qian@acme.example"

TABLES = f"""
[[departments]]
key = "logistics"
names = ["Logistics", "物流"]
lead = "{ZHAO}"

[[staff]]
name = "Wang Lei"
address = "{WANG}"
departments = ["logistics"]
languages = ["en"]

[[staff]]
name = "Zhao Fang"
address = "{ZHAO}"
departments = ["logistics"]
languages = ["zh-CN"]

[escalation]
manager = "{MANAGER}"
"""


def settings(database_url: str | None = None) -> Settings:
    """Return what a test changes in the configuration."""
    return Settings(database_url=database_url, tables=TABLES)
