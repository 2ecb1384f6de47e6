"""The kinds of mail that leave, and what holds for each. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from processor.states import Policy


@dataclass(frozen=True, slots=True)
class Kind:
    """What holds for all mails of a kind."""

    policy: Policy
    lifetime: timedelta  # then it is given up: an acknowledgement after two days only annoys
    answers: bool  # answers one mail (auto-replied), else sent on our own account (auto-generated)
    customer: bool


KINDS: Mapping[str, Kind] = {
    "acknowledgement": Kind(Policy.REPEAT, timedelta(days=2), answers=True, customer=True),
    "notification": Kind(Policy.REPEAT, timedelta(days=5), answers=False, customer=False),
    "alert": Kind(Policy.REPEAT, timedelta(days=5), answers=False, customer=False),
    "admin": Kind(Policy.REPEAT, timedelta(days=5), answers=False, customer=False),
    "hint": Kind(Policy.ONCE, timedelta(days=5), answers=False, customer=False),  # harmless when lost, tiresome when repeated
}
