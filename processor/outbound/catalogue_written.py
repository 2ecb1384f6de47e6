"""The mails to customers that a colleague has written: what each is for and which values it is given. Pure.

The program adds who writes and for whom, and nothing that would read as a program's.
"""

from collections.abc import Mapping

from processor.outbound.catalogue_values import DEPARTMENT, FIRM, LEAD_NAME, OWNER_NAME, REF, SUBJECT, Description, Value, at, words

_TEXT = Value(
    "reply.text",
    "what the colleague wrote, exactly as it is",
    words(
        "Dear Ms Lee,\n\nA new door is on its way. The fitter comes on Friday between 9 and 12.",
        "李女士，您好：\n\n新门已经发出，安装师傅周五上午九点到十二点之间上门。",
    ),
)
_WRITER = (
    Value("writer.name?", "who wrote; missing if the text ends with the name", OWNER_NAME),
    Value("writer.department?", "their department", DEPARTMENT),
)

WRITTEN: Mapping[str, Description] = {
    "reply": Description("what a colleague answers, as written", (REF, SUBJECT, _TEXT, *_WRITER, FIRM), must_print=("reply.text",)),
    "solution": Description(
        "what a colleague answers as the solution, with the decision in short",
        (
            REF,
            SUBJECT,
            _TEXT,
            Value("asked", "whether the colleague's own text asks if that settles it", sample=False),
            Value("decision.words?", "what was decided, in words", words("your complaint is upheld", "投诉成立")),
            Value("decision.why?", "why", words("the box was too thin for a fridge", "外箱太薄，不适合装冰箱")),
            Value(
                "actions[].what",
                "what we will do",
                words("a thicker box for fridges", "冰箱外箱加厚"),
                words("a new leaflet", "更新说明书"),
            ),
            Value("actions[].due?", "by when, in words", at(30, 6)),
            Value("lead?.name", "who looks again if they disagree", LEAD_NAME),
            *_WRITER,
            FIRM,
        ),
        must_print=("reply.text",),
    ),
}
