"""The kinds of mail that leave, and what holds for each. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

from processor.states import Policy

TWO_DAYS, FIVE_DAYS = timedelta(days=2), timedelta(days=5)


@dataclass(frozen=True, slots=True)
class Kind:
    """What holds for all mails of a kind.

    `reply` is where a colleague's answer to it goes by default: to the customer, or it stays inside.
    """

    policy: Policy
    lifetime: timedelta  # then it is given up: an acknowledgement after two days only annoys
    submitted: Literal["auto-replied", "auto-generated"] | None  # RFC 3834: answers one mail, or of our own accord; None: a person wrote it
    customer: bool = False
    reply: Literal["customer", "inside"] = "inside"

    @property
    def automatic(self) -> bool:
        """Whether a program wrote it."""
        return self.submitted is not None


def _to_customer(policy: Policy = Policy.ONCE, lifetime: timedelta = TWO_DAYS) -> Kind:
    return Kind(policy, lifetime, "auto-generated", customer=True)


_TO_COLLEAGUE = Kind(Policy.REPEAT, FIVE_DAYS, "auto-generated")
_ABOUT_A_CUSTOMER = Kind(Policy.REPEAT, FIVE_DAYS, "auto-generated", reply="customer")

KINDS: Mapping[str, Kind] = {
    "acknowledgement": Kind(Policy.REPEAT, TWO_DAYS, "auto-replied", customer=True),
    "status": Kind(Policy.REPEAT, TWO_DAYS, "auto-replied", customer=True),
    "reply": Kind(Policy.REPEAT, FIVE_DAYS, None, customer=True),  # a colleague wrote it; losing it is worst
    # Nudges: harmless when lost, tiresome when repeated.
    "soothing": _to_customer(lifetime=timedelta(hours=4)),
    "progress": _to_customer(lifetime=timedelta(hours=4)),
    "handoff-notice": _to_customer(),
    "breach-apology": _to_customer(Policy.REPEAT),
    "waiting-reminder": _to_customer(),
    "follow-up": _to_customer(),
    "closing": _to_customer(),
    "reopen-receipt": Kind(Policy.REPEAT, TWO_DAYS, "auto-replied", customer=True),
    "recovery": _to_customer(Policy.REPEAT),
    "you-said-we-did": _to_customer(),
    "merge-notice": _to_customer(),
    # To colleagues, about a customer's mail: what they answer goes to the customer.
    "notification": _ABOUT_A_CUSTOMER,
    "alert": _ABOUT_A_CUSTOMER,
    "reminder": _ABOUT_A_CUSTOMER,
    # To colleagues, among ourselves: what they answer stays inside.
    "consult": _TO_COLLEAGUE,
    "hand-over": _TO_COLLEAGUE,
    "internal": _TO_COLLEAGUE,
    "receipt": Kind(Policy.REPEAT, FIVE_DAYS, "auto-replied"),
    "list": Kind(Policy.ONCE, TWO_DAYS, "auto-generated"),
    "admin": _TO_COLLEAGUE,
    "hint": Kind(Policy.ONCE, FIVE_DAYS, "auto-generated"),  # harmless when lost, tiresome when repeated
}
