"""The words for how a matter stands and what time makes of it: states, clocks, spans, ratings, reasons. Pure.

Colleagues and customers read the same words. A language that is not here is told in English; no automatic mail of these kinds is
written in one that has no templates.
"""

from collections.abc import Mapping
from datetime import timedelta

_Words = tuple[str, str]

_STATUSES: Mapping[str, _Words] = {
    "new": ("received", "已收到"),
    "open": ("in progress", "处理中"),
    "waiting": ("waiting for the customer", "等客户回复"),
    "consulting": ("in progress, with another department", "部门协同中"),
    "solved": ("answered, to be confirmed", "已给出方案"),
    "closed": ("closed", "已结案"),
    "merged": ("part of another file", "已并入另一单"),
    "void": ("dropped", "已作废"),
}
_TO_CUSTOMERS: Mapping[str, _Words] = {"waiting": ("waiting for your answer", "等您回复")}
_LISTS: Mapping[str, _Words] = {
    "mine": ("Your files", "您的工单"),
    "team": ("Your department's files", "本部门的工单"),
    "breach": ("Files that are late", "已超时的工单"),
    "waiting": ("Files that wait for a customer", "等客户回复的工单"),
}
_CLOCKS: Mapping[str, _Words] = {
    "first": ("first reply", "首次答复"),
    "next": ("answer to the latest mail", "回复最新来信"),
    "update": ("news for the customer", "向客户通报进展"),
    "resolve": ("solution", "解决"),
    "promise": ("a date the customer was told", "答应客户的时间"),
    "regulatory": ("a time limit of the law", "法定期限"),
    "accept": ("hand-over", "转交"),
    "answer": ("question", "请教"),
    "confirm": ("the customer's confirmation", "等客户确认"),
    "waiting": ("the customer's answer", "客户的答复"),
    "action": ("a change that was promised", "承诺的改进"),
}
_RATINGS: Mapping[int, _Words] = {
    5: ("very well", "很好"),
    4: ("well", "好"),
    3: ("so-so", "一般"),
    2: ("badly", "不好"),
    1: ("very badly", "很不好"),
}
_CLOSED_BECAUSE: Mapping[str, _Words] = {
    "duplicate": ("It is about the same matter as another file of yours.", "这件事和您的另一份档案是同一件。"),
    "withdrawn": ("You told us that it is no longer needed.", "您告诉我们这件事不用再办了。"),
    "out_of_scope": ("It is a matter that we cannot settle here.", "这件事不在我们能处理的范围内。"),
}
_MAILS: Mapping[str, _Words] = {
    "acknowledgement": ("the acknowledgement", "回执"),
    "reply": ("your reply", "您的回信"),
    "soothing": ("news within the first-reply time", "首复前的进展说明"),
    "progress": ("news", "进展通报"),
    "handoff-notice": ("a note that another department has the file", "转交说明"),
    "breach-apology": ("an apology for the delay", "超时致歉"),
    "waiting-reminder": ("a reminder that we wait for an answer", "等您回复的提醒"),
    "follow-up": ("the question how it went", "回访"),
    "closing": ("a note that the file is closed", "结案通知"),
    "reopen-receipt": ("a note that the file is open again", "重新打开的回执"),
    "recovery": ("a note that the lead will write", "主管将亲自回信的说明"),
    "you-said-we-did": ("what has become of a promise", "承诺事项的结果"),
    "merge-notice": ("a note that two files are one now", "并单说明"),
    "status": ("how the file stands", "进度答复"),
}
_HAPPENED: Mapping[str, _Words] = {
    "opened": ("the customer wrote", "客户来信"),
    "customer_wrote": ("the customer wrote again", "客户再次来信"),
    "acknowledged": ("the receipt was sent", "已发回执"),
    "replied": ("{who} answered the customer", "{who}给客户回信"),
    "step": ("{who} noted a step", "{who}记了一条进展"),
    "owner_changed": ("{who} changed who has it", "{who}变更了负责人"),
    "handed_over": ("{who} handed it over", "{who}提出转交"),
    "accepted": ("{who} accepted it", "{who}接手"),
    "declined": ("{who} handed it back", "{who}退回"),
    "consulted": ("{who} asked another department", "{who}请教其他部门"),
    "consult_answered": ("{who} answered the question", "{who}答复了请教"),
    "consult_declined": ("{who} could not help", "{who}表示无法协助"),
    "promised": ("{who} promised a date", "{who}答应了时间"),
    "waiting": ("{who} asked the customer something", "{who}在等客户回复"),
    "solved": ("{who} gave the solution", "{who}给出方案"),
    "closed": ("closed", "结案"),
    "reopened": ("opened again", "重新打开"),
    "rated": ("the customer gave a rating", "客户评分"),
    "reminded": ("colleagues were reminded", "已提醒同事"),
    "mailed": ("the customer got an automatic mail", "系统给客户发了信"),
}
_ORDINALS: Mapping[str, tuple[str, ...]] = {  # from the second on
    "en": ("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"),
    "zh": ("二", "三", "四", "五", "六", "七", "八", "九", "十"),
}
_HAS_IT: _Words = ("{} has taken your file on", "{}已经接手您的事")
_DESK: _Words = ("the desk", "系统")


def ordinal(number: int, language: str) -> str | None:
    """Return "third", None where a figure would be read more easily or there is nothing to count."""
    words = _ORDINALS["zh" if _chinese(language) else "en"]
    return words[number - 2] if 2 <= number < 2 + len(words) else None  # noqa: PLR2004 - the second is the first that is worth a word


def status(name: str, language: str, *, to_customer: bool = False) -> str:
    """Return how a ticket stands."""
    words = _TO_CUSTOMERS.get(name) if to_customer else None
    return _in(language, words or _STATUSES[name])


def list_title(which: str, language: str) -> str:
    """Return what a list of files is called."""
    return _in(language, _LISTS[which])


def clock(name: str, language: str) -> str:
    """Return what is due."""
    return _in(language, _CLOCKS.get(name, (name, name)))


def rating(score: int, language: str) -> str:
    """Return what a score stands for."""
    return _in(language, _RATINGS[score])


def closed_because(reason: str, language: str) -> str | None:
    """Return why a ticket is closed as a sentence for the customer, None when there is nothing to say."""
    words = _CLOSED_BECAUSE.get(reason)
    return None if words is None else _in(language, words)


def mail(kind: str, language: str) -> str:
    """Return what an automatic mail to a customer is called among colleagues."""
    return _in(language, _MAILS.get(kind, (kind, kind)))


def runs_down(ref: str, subject: str, name: str, left: timedelta, language: str) -> str:
    """Return a line about a ticket: "T-1044 The lamp flickers: first reply, 40 min left"."""
    what, length = clock(name, language), span(abs(left), language)
    if _chinese(language):
        return f"{ref} {subject}：{what}，{'还剩' if left > timedelta(0) else '已超'} {length}"
    return f"{ref} {subject}: {what}, {length} {'left' if left > timedelta(0) else 'over'}"


def happened(event: str, who: str, language: str) -> str | None:
    """Return what an entry of the journal tells a colleague, None when it tells nothing they need."""
    words = _HAPPENED.get(event)
    return None if words is None else _in(language, words).format(who=who or _in(language, _DESK))


def has_it_now(owner: str, language: str) -> str:
    """Return the news that somebody else has the file."""
    return _in(language, _HAS_IT).format(owner)


def your_files(language: str) -> str:
    """Return the title of the list of each morning."""
    return _in(language, ("Your files", "您的工单"))


def load(due: int, people: int, language: str) -> str:
    """Return how much is due today, and how many colleagues are there."""
    if _chinese(language):
        return f"今天到期 {due} 单；在岗 {people} 人"
    return f"{due} due today; {people} {'person is' if people == 1 else 'people are'} in"


def span(length: timedelta, language: str) -> str:
    """Return a span of time as "1 h 20 min", from a day on as "2 d 3 h"."""
    minutes = max(0, round(length.total_seconds() / 60))
    days, hours, rest = minutes // 1440, minutes % 1440 // 60, minutes % 60
    units = ("天", "小时", "分钟") if _chinese(language) else ("d", "h", "min")
    counted = [(days, units[0]), (hours, units[1]), *([] if days else [(rest, units[2])])]
    told = [f"{count} {unit}" for count, unit in counted if count]
    return " ".join(told) if told else f"0 {units[2]}"


def _in(language: str, words: _Words) -> str:
    return words[1] if _chinese(language) else words[0]


def _chinese(language: str) -> bool:
    return language.lower().startswith("zh")
