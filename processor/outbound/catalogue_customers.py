"""The mails to customers: what each is for and which values it is given. Pure."""

import dataclasses
from collections.abc import Mapping

from processor.listening.reading import Emotion, Expectation, Fact, FactType, Wish
from processor.outbound import heard
from processor.outbound.catalogue_course import IN_THE_COURSE
from processor.outbound.catalogue_drafts import DRAFTS
from processor.outbound.catalogue_values import (
    DEPARTMENT,
    FIRM,
    GREETING,
    OWNER_NAME,
    RECEIVED,
    REF,
    SAID,
    SUBJECT,
    Description,
    Value,
    Worded,
    at,
    words,
)
from processor.outbound.catalogue_written import WRITTEN
from processor.outbound.heard_words import FEELINGS

_ASKED = [Expectation(wish, "", 0, 0, stated=True) for wish in (Wish.REPLACEMENT, Wish.EXPLANATION)]


def _feeling(language: str) -> str:
    """Return a feeling of intensity 2, "" in a language in which none is named."""
    return FEELINGS.get(language, {}).get(Emotion.ANGER, ("",))[0]


def _wishes(language: str) -> str:
    return heard.wishes(_ASKED, language) or heard.wishes(_ASKED, "en")


def _fact(kind: FactType, text: str) -> Worded:
    facts = [Fact(kind, text, text, 0, 0)]
    return lambda language: (heard.harmless_facts(facts, language) or heard.harmless_facts(facts, "en"))[0]


_OWNER = (
    Value("owner?.name", "who has the file", OWNER_NAME),
    Value("owner?.department", "the owner's department", DEPARTMENT),
)
_PROMISE = Value("promise?.at", "by when a person will have written, in words, with the time zone", at(2, 6))
_WISHES = Value("heard.wishes?", "what they ask for, in our words", _wishes)

_ACKNOWLEDGEMENTS: Mapping[str, Description] = {
    "acknowledgement.full": Description(
        "the answer that leaves in the same second, to a sender whose address is proved",
        (
            REF,
            SUBJECT,
            RECEIVED,
            Value("ticket.kind", "complaint, question, request, suggestion or other", "complaint"),
            GREETING,
            Value("heard.feeling?", "the feeling, in our words; only when it is nearly certain and strong", _feeling),
            SAID,
            _WISHES,
            *_OWNER,
            _PROMISE,
            FIRM,
        ),
        order=("heard.said[]", "heard.wishes?", "promise?.at"),
    ),
    "acknowledgement.restrained": Description(
        "the same for a sender who may be somebody else: bare numbers and dates of theirs, and what they ask for in our words",
        (
            REF,
            RECEIVED,
            Value(
                "heard.facts[]",
                "a number, an amount, a date or a span of time that they named",
                _fact(FactType.ID, "QS-88213"),
                _fact(FactType.AMOUNT, "4,199"),
            ),
            _WISHES,
            _PROMISE,
            FIRM,
        ),
        order=("heard.facts[]", "heard.wishes?", "promise?.at"),
    ),
    "acknowledgement.neutral": Description("the same for a matter that no program should comment on", (REF, RECEIVED, FIRM)),
    "acknowledgement.praise": Description("the same for praise and thanks", (REF, RECEIVED, GREETING, *_OWNER, FIRM)),
    "acknowledgement.together": Description("one answer to somebody who wrote very many mails within an hour", (REF, RECEIVED, FIRM)),
}

_NEWS = (
    REF,
    SUBJECT,
    GREETING,
    SAID,
    Value("expected?", "what they had counted on, as a thing", words("a fridge without a dent", "一台完好的冰箱")),
    Value("contact.count?", "how often they have written about it, as an ordinal", words("third", "三")),
    Value(
        "news.done[]",
        "what a colleague has noted as done, a line each; at least one",
        words("the depot has sent us its photo of the parcel", "仓库已经把出库时的照片发给我们"),
        words("a new door is reserved in your name", "已为您预留一扇新门"),
        least=1,
    ),
    Value(
        "news.next?",
        "what a colleague has noted as the next step",
        words("the fitter rings you to agree on a day", "安装师傅来电与您约时间"),
    ),
    Value("owner.name", "who has the file", OWNER_NAME),
    Value("owner.department?", "the owner's department", DEPARTMENT),
    Value("promise.at", "by when the owner will have written, in words, with the time zone", at(3, 6)),
    FIRM,
)
_OPEN = (
    Value("news.open_question?", "what is not known yet", words("how the door was dented", "门是在哪一段路上磕凹的")),
    Value("news.safe_step?", "what they can do in the meantime", words("keep the packing as it is", "先留着包装，不用搬动")),
)
_SOOTHING = Description(
    "",
    _NEWS,
    must_print=("news.done[]", "owner.name", "promise.at"),
    order=("heard.said[]", "news.done[]", "news.next?", "promise.at"),
)

_FOLLOWING: Mapping[str, Description] = {
    "soothing.anger": dataclasses.replace(_SOOTHING, purpose="news within the first-reply time, to somebody who is angry"),
    "soothing.disappointment": dataclasses.replace(_SOOTHING, purpose="the same to somebody who is disappointed"),
    "soothing.anxiety": dataclasses.replace(_SOOTHING, purpose="the same to somebody who is worried", values=(*_NEWS, *_OPEN)),
    "soothing.frustration": dataclasses.replace(_SOOTHING, purpose="the same to somebody whose patience is worn out"),
    "soothing.neutral": dataclasses.replace(_SOOTHING, purpose="the same where no feeling is certain"),
    "progress": dataclasses.replace(_SOOTHING, purpose="news after the first reply", order=("news.done[]", "news.next?", "promise.at")),
}

TO_CUSTOMERS: Mapping[str, Description] = {**_ACKNOWLEDGEMENTS, **_FOLLOWING, **IN_THE_COURSE, **WRITTEN, **DRAFTS}
