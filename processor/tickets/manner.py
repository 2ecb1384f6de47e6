"""How the desk may speak to somebody by itself. Pure.

Where somebody is hurt, bereaved, threatened, cheated or has gone to law, no program comforts: a neutral receipt at most, or silence, and a
person is told at once. Praise and thanks are answered as what they are.
"""

from processor.listening.reading import Kind, Reading
from processor.listening.signals import SENSITIVE, SILENT
from processor.states import Automation

NEUTRAL, PRAISE = "neutral", "praise"


def automation(reading: Reading) -> Automation:
    """Return which mails a program may send after such a text."""
    heard = {signal.name for signal in reading.signals}
    if heard & SILENT:
        return Automation.OFF
    return Automation.RECEIPT_ONLY if heard & SENSITIVE else Automation.FULL


def stricter(one: Automation, other: Automation) -> Automation:
    """Return the one that lets less go out: a later mail can only make a ticket more sensitive, a person makes it less."""
    order = list(Automation)
    return max(one, other, key=order.index)


def names(reading: Reading) -> list[str]:
    """Return the names of the signals in a text, those first that no program may answer."""
    heard = dict.fromkeys(signal.name for signal in reading.signals)
    return [name.value for name in sorted(heard, key=lambda name: (name not in SILENT, name not in SENSITIVE))]


def form(answer: str, reading: Reading, allowed: Automation) -> str | None:
    """Return the form of acknowledgement that takes the place of `answer` where so much is `allowed`, None when none may leave."""
    if allowed is Automation.OFF:
        return None
    if allowed is Automation.RECEIPT_ONLY:
        return NEUTRAL
    return PRAISE if answer == "full" and reading.kind in (Kind.PRAISE, Kind.THANKS) else answer
