"""The drafts for colleagues: answers to take, to fill in and to send in person; the program never sends one by itself. Pure.

What only a person can know stands in a draft as a gap, in two square brackets. Such a bracket never reaches a customer. A gap that begins
with the name of a value, such as `[[reason: …]]`, is filled by `#template apology reason="…"`; the others by the colleague's own words.
"""

from collections.abc import Mapping

from processor.outbound.catalogue_values import CUSTOMER_NAME, GREETING, LEAD_NAME, REF, SAID, Description, Value, at, words

FOLDER = "drafts/"
_WORDS = Value("reply.text?", "the colleague's own words, missing in a suggestion", words("A new door comes on Friday.", "新门周五送到。"))
_WISHES = Value("heard.wishes?", "what they ask for, in our words", words("a replacement and an explanation", "更换和说明原因"))
_WHO = Value("given.who?", "who was told of it, as the colleague named them", LEAD_NAME)
_DONE = Value(
    "news.done[]",
    "what a colleague has noted for the customer and nobody has told them, a line each",
    words("the depot has sent us its photo of the parcel", "仓库已经把出库时的照片发给我们"),
    words("a new door is reserved in your name", "已为您预留一扇新门"),
)
_PROMISE = Value("promise?.at", "by when they hear from us next, as a `#promise` says, in words", at(3, 6))
_COMPLAINT = (REF, GREETING, SAID, _WISHES, _WORDS)

DRAFTS: Mapping[str, Description] = {
    "drafts/complaint": Description("an answer to a complaint, for a colleague to fill in", _COMPLAINT),
    "drafts/question": Description("an answer to a question or a request, for a colleague to fill in", (REF, GREETING, SAID, _WORDS)),
    "drafts/suggestion": Description("an answer to a suggestion, for a colleague to fill in", (REF, GREETING, SAID, _WHO, _WORDS)),
    "drafts/praise": Description("an answer to praise, for a colleague to fill in", (REF, GREETING, _WHO, _WORDS)),
    "drafts/progress": Description("news after the first answer, for a colleague to fill in", (REF, GREETING, _DONE, _PROMISE, _WORDS)),
    "drafts/apology": Description(
        "an apology for a promised time that has passed, for a colleague to fill in",
        (
            REF,
            GREETING,
            Value("missed?.at", "by when they were to hear from us, in words", at(2, 3)),
            Value("given.missed?", "the same, as the colleague wrote it", words("Monday evening", "周一晚上")),
            Value("given.reason?", "what held it up", words("the depot's answer came only this morning", "仓库今天上午才回复")),
            _DONE,
            _PROMISE,
            _WORDS,
        ),
    ),
    "drafts/grief": Description("a letter after a death, for a colleague to take; nobody else sends it", (REF, CUSTOMER_NAME, _WORDS)),
}
