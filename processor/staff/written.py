"""What a colleague wrote in a mail, with the commands that stand below their signature. Pure.

Telephones put the signature where the writer begins, and some write the command below it. The text loses its signature; a command is not
part of one, and a lost `#note` would send to the customer what was meant for colleagues.
"""

from processor.mail import attribution, quote_start, signature
from processor.mail.message import InboundMessage
from processor.mail.quoting import LINES
from processor.staff.lines import Shape, look_at


def written(message: InboundMessage) -> str:
    """Return the new text of a mail, and below it the commands that were cut off with the signature."""
    below = _below_signature(message.text)
    return "\n".join([message.new_text, "", *below]) if below else message.new_text


def _below_signature(text: str) -> list[str]:
    """Return the lines with known commands that stand between the signature's beginning and the quoted mail."""
    if not ("#" in text or "＃" in text) or text.count("\n") > LINES:
        return []
    lines = text.split("\n")
    start = quote_start.find(lines, attribution.find(lines))
    above = lines if start is None else lines[: start.index]
    cut = above[len(signature.without(above)) :]
    return [line for number, line in enumerate(cut) if look_at(number, line).shape is Shape.COMMAND]
