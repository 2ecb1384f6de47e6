"""The rules for templates, by their codes. Pure data.

E stops a template from being used, W is told to whoever looks the templates over and stops nothing. `docs/templates.md` has the same table
(a test compares them).
"""

from collections.abc import Mapping
from dataclasses import dataclass

RULES: Mapping[str, str] = {
    "E1": "a value the mail is not given, one that may be missing and is printed without a condition, or one used as no mail can",
    "E2": "no subject line, no blank line after it, or no text",
    "E3": "another language than the file's",
    "E4": "news without what was done, by whom, or until when",
    "E5": "words that admit liability or promise money or a result, in a mail the program sends by itself",
    "E6": "words that belittle or doubt a customer",
    "E7": "HTML, pictures, or anything loaded from elsewhere",
    "E8": "a value where it cannot be made safe, such as in the target of a link",
    "E9": "a question for a rating in a mail about something sensitive",
    "E10": "asking for a password, a card number or an identity number",
    "E11": "a subject to a customer without the file number",
    "E12": "a file that cannot be used: missing, misnamed, not UTF-8, too large, its tags cannot be read",
    "W1": "more than one apology",
    "W2": "“inconvenience”: a word for whatever happened",
    "W3": "“unfortunately” at the start",
    "W4": "“soon” without a date",
    "W5": "exclamation marks or emoji where somebody may be upset",
    "W6": "news of more than 130 words, 260 Chinese or 400 Japanese characters",
    "W7": "the rules of the house before any reason",
    "W8": "no invitation to correct what was noted",
    "W9": "a sentence of more than 40 words, 80 Chinese or 110 Japanese characters",
    "W10": "a language from right to left with foreign words in it, or a layout that does not say its direction",
    "W11": "a mail that does not begin with the greeting it is given",
    "W12": "another order than what happened, what was done, what comes next",
    "W13": "a mail to a colleague that does not begin with the line above which an answer stands",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule found: the line, the code of the rule, and what was found with what would do."""

    line: int | None
    rule: str
    message: str
