"""Every mail the program can write, and the values each is given. Pure.

The table is the contract between those who write mails and those who send them: a template may use the values named here and
no others, and `docs/templates.md` lists the same ones (a test compares them). A path ends in `?` where a value may be missing
(`owner?.name`: there may be no owner at all) and in `[]` where there may be any number of them.
"""

from collections.abc import Mapping

from processor.outbound.catalogue_colleagues import TO_COLLEAGUES
from processor.outbound.catalogue_customers import TO_CUSTOMERS
from processor.outbound.catalogue_values import Description
from processor.outbound.catalogue_written import WRITTEN

FOLDERS = ("", "drafts/", "staff/", "admin/")  # within the templates folder
CATALOGUE: Mapping[str, Description] = {**TO_CUSTOMERS, **TO_COLLEAGUES}


def is_for_customers(name: str) -> bool:
    """Return whether a customer reads the template, sent by the program or by a colleague."""
    return not name.startswith(("staff/", "admin/"))


def is_sent_by_itself(name: str) -> bool:
    """Return whether the program sends it to a customer, without anybody looking at it first."""
    return "/" not in name and name not in WRITTEN
