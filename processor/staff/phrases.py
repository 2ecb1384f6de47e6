"""What the desk says to a colleague about their own mail, in English and Chinese. Pure.

Every sentence says what happened and what would do. A language that is not here is told in English.
"""

from collections.abc import Mapping

_PROBLEMS: Mapping[str, tuple[str, str]] = {
    "ARG": ("What stands after the command does not fit: {value}", "命令后面的内容不对：{value}"),
    "TEMPLATE": ("I know no template “{value}”. There are: {names}.", "没有“{value}”这个模板。可用的有：{names}。"),
    "TEMPLATE_INSIDE": (
        "{command} makes a mail to the customer, but this reply stays inside. Answer a mail about what they wrote.",
        "{command} 用来写给客户，但这封回信只留内部。请回复客户来信的通知。",
    ),
    "VALUES": ("This template has no value “{value}”. It has: {names}.", "这个模板里没有“{value}”。可填的有：{names}。"),
    "NO_VALUE": ("This template takes no values such as “{value}”; your text says it all.", "这个模板不用填“{value}”，写在正文里就行。"),
    "GAPS": (
        "This is still to be filled in: {value}. Values have a line of their own; the rest are your own words below #template.",
        "还有没填的：{value}。有名称的写在命令行里，其余的写成正文，放在 #模板 下面。",
    ),
    "UNFILLED": ("Still to be filled in: {value}", "还有没填的：{value}"),
    "COMPOSED": ("The template says more than you wrote, so you see it first.", "模板里有您没写的话，请先看一看。"),
    "WHEN": ("This date or time does not work: {value}.", "这个时间不行：{value}。"),
    "WHO": ("I do not know whom you mean: {value}.", "不清楚您指的是谁：{value}。"),
    "DEPT": ("I do not know this department: {value}.", "没有这个部门：{value}。"),
    "PERM": ("This is for those who lead: {value}.", "这一步需要负责人来做：{value}。"),
    "STATE": ("The file does not allow this now: it is {status}.", "工单目前的状态是“{status}”，不能这样做。"),
    "UNANSWERED": (
        "The customer has no answer from a person yet: write them a few words first. #noreply is for a later mail that needs none.",
        "还没有人答复过这位客户，请先写几句。#不回 用于之后不必再答复的来信。",
    ),
    "ACTIONS": ("Several promised actions are open: {value}. Say which.", "有几项承诺还没完成：{value}。请写明是哪一项。"),
    "NO_ACTION": ("No promised action is open here.", "这张工单里没有待完成的承诺。"),
    "NO_SUCH_ACTION": ("No promised action with this number is open here: {value}.", "这张工单里没有编号为 {value} 的待完成承诺。"),
    "NOTEXT": ("{command} needs a message to the customer, and there is none.", "{command} 需要同时写一段给客户的话，这封信里没有。"),
    "EMPTY": ("There is nothing in your mail but a signature or a quoted mail.", "您的来信里只有签名或引用的原文，没有新内容。"),
    "STALE": (
        "The customer wrote again after the mail that you answered. Read it first:",
        "您回复的那封信之后，客户又来信了，请先看：",
    ),
    "RACE": ("{who} has answered meanwhile. Read it first:", "{who} 刚刚已经回复了客户，请先看："),
    "ASK": (
        "You ask for something that stands in the file already: {value}.",
        "您向客户要的信息，工单里已经有了：{value}。",
    ),
    "LANG": ("Your text is in {written}, the customer writes {customer}.", "您的正文是{written}，客户用的是{customer}。"),
    "LEAK": ("This should not go to a customer: {value}.", "这些内容不应发给客户：{value}。"),
    "TONE": ("“{value}” will hurt, or asks for what nobody may ask for by mail.", "“{value}”这样的说法会伤人，或是在信里不该问的内容。"),
    "ATTACH": ("These files cannot be sent: {value}.", "这些附件不能发出：{value}。"),
    "DUP": ("The same text went to the customer within the last ten minutes.", "十分钟内已经给客户发过同样的内容。"),
    "RECUSE": ("This matter is about you; somebody else looks after it.", "这件事与您本人有关，由其他同事处理。"),
    "NO_FILE": (
        "{command} is about a file: answer a mail about it, or put its number into the subject, such as T-1042.",
        "{command} 要针对一张工单：请回复那张工单的通知，或在主题里写上编号，例如 T-1042。",
    ),
    "RECUSE_OTHER": ("This matter is about {value}: choose somebody else.", "这件事与{value}有关，请另选一位同事。"),
    "MERGE": ("The two files belong to different people; a lead may join them.", "两张工单不是同一位客户的，需要负责人确认才能合并。"),
    "LATE": (
        "It is too late to take this back: it went out at {at}. Write a second mail that puts it right.",
        "来不及撤回了：{at} 已经发出。请再写一封信更正。",
    ),
    "NOTHING": ("Nothing of yours is held in this file, so there is nothing to release.", "这张工单里没有您被暂存的信，无需确认。"),
    "PREVIEW": ("You asked to see it first.", "您要求先看一看。"),
    "CONFIRM": ("This needs a second word from you: {command}.", "这一步需要您再确认一次：{command}。"),
    "WAITS": (
        "Your mail of {since} still waits for you; nothing of it was sent. The mail about it says what would do.",
        "您 {since} 的来信还在等您处理，什么都没有发出。怎样写才行，请看前一封通知。",
    ),
    "TELL": ("What was promised is done: {value}.", "承诺的事已经办好：{value}。"),
    "WAITS_TELL": (
        "Since {since} a mail to the customer waits for you: what was promised is done. #ok sends it.",
        "{since} 起有一封给客户的信等您过目：承诺的事已经办好。回 #确认 就发。",
    ),
    "WAITS_DIRECT": (
        "Your mail of {since} still waits for you; none of its commands was carried out. The mail about it says what would do.",
        "您 {since} 的来信还在等您处理，信里的命令都没有执行。怎样写才行，请看前一封通知。",
    ),
    "BLOCK": (
        "A final answer must hold, and yours lacks: {value}. Reply with {command} and your whole text, with the words below in it.",
        "最终答复缺少依规定必须写明的内容：{value}。请把下面这段话加进正文，连同 {command} 和全文一起重发。",
    ),
}
_RELEASES: Mapping[str, tuple[str, str]] = {
    "send": ("send your text as it is", "把正文原样发给客户"),
    "without": ("send your text without that line", "去掉这一行，把正文发给客户"),
    "rest": ("do the rest, without that line", "去掉这一行，其余照办"),
    "noted": ("note your text as your answer, as it is", "把正文照原样记为您的答复"),
    "noted_without": ("note your text as your answer, without that line", "去掉这一行，把正文记为您的答复"),
    "tell": ("send it", "发出"),
    "do": ("do it", "照做"),
    "drop": ("drop it", "作废"),
}
_LINES: Mapping[str, tuple[str, str]] = {
    "sent": ("✓ To {name}; it leaves at {at}", "✓ 发给{name}，{at} 发出"),
    "solution": ("✓ Solution to {name}; it leaves at {at}", "✓ 解决方案发给{name}，{at} 发出"),
    "direct": (
        "✓ Noted as your answer: {name} got it from you directly, so it is not sent again. Next time answer to the desk alone.",
        "✓ 已记为您的答复：{name}已直接收到您的信，系统不再重发。下次请只回复服务邮箱。",
    ),
    "note": ("✓ Kept inside; nothing went to {name}", "✓ 仅内部可见，没有发给{name}"),
    "asked": ("✓ Asked; nothing went to {name}", "✓ 已请教，没有发给{name}"),
    "answered": ("✓ Passed on to the colleague who asked; nothing went to {name}", "✓ 已转给提问的同事，没有发给{name}"),
    "done": ("✓ Done", "✓ 已办"),
    "undone": ("✓ Taken back; nothing went to {name}", "✓ 已撤回，没有发给{name}"),
    "told": ("✓ {name} is told that it is done", "✓ 这就告诉{name}：已经办好"),
    "dropped_direct": (
        "✓ Dropped: none of the commands was carried out. {name} has the text, as you sent it to them directly",
        "✓ 已取消，命令都没有执行；正文{name}已直接收到",
    ),
    "dropped": ("✓ Dropped; nothing was sent", "✓ 已取消，什么都没有发出"),
    "customer": ("the customer", "客户"),
}
_WARNINGS: Mapping[str, tuple[str, str]] = {
    "wish": ("They had asked for this too; have they an answer? {value}", "客户还提到这些，都答复了吗？{value}"),
    "left_out": ("Not sent along: {value}", "没有随信发出：{value}"),
    "direct_note": (
        "The customer was among the recipients: what you meant for inside has reached them.",
        "收件人里有客户：本想留在内部的话，对方已经看到了。",
    ),
}


def problem(code: str, language: str, **about: object) -> str:
    """Return what is the matter, in a sentence."""
    return _in(_PROBLEMS.get(code, ("It cannot be done ({code}).", "无法办理（{code}）。")), language).format_map(
        _Missing({"code": code, **about})
    )


def release(way: str, language: str) -> str:
    """Return what `#ok` would do."""
    return _in(_RELEASES[way], language)


def line(which: str, language: str, **about: object) -> str:
    """Return the line of a receipt."""
    return _in(_LINES[which], language).format_map(_Missing(about))


def warning(name: str, language: str, **about: object) -> str:
    """Return what a colleague should know about what was done."""
    return _in(_WARNINGS[name], language).format_map(_Missing(about))


class _Missing(dict[str, object]):
    """Values of a sentence; what nobody has named is left empty."""

    def __missing__(self, key: str) -> str:
        """Return nothing."""
        return ""


def _in(pair: tuple[str, str], language: str) -> str:
    return pair[language.partition("-")[0] == "zh"]
