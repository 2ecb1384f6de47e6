"""What a colleague is told about a problem in their mail, in English and in Chinese. Pure.

Short enough for a telephone: the line, what is wrong with it, and the line that would do. That nothing was sent or done stands once in the
mail round it.
"""

from collections.abc import Mapping

from processor.staff.command_help import EXPLAINED
from processor.staff.command_names import BY_KEY, SHORTHANDS, CommandName, fold, is_chinese
from processor.staff.problems import Problem, Saying

# {command} is the command's name, {about} the wrong words, {form} its name and what follows, {example} a right line.
_WORDS: Mapping[Saying, tuple[str, str]] = {
    Saying.UNKNOWN: ("I don't know {about}.", "没有 {about} 这个命令。"),
    Saying.NO_SUCH: (
        "I don't know {about}. #help lists the commands. Meant as text? Send the mail again with #{about}.",
        "没有 {about} 这个命令，回 #帮助 可看全部。如是正文，请写成 #{about} 重发。",
    ),
    Saying.BLANK: (
        "Meant as the command {command}? No blank after #, please. Meant as text? Send the mail again with ## at its beginning.",
        "是命令 {command} 吗？# 后面请不要留空格。如是正文，请以 ## 开头重发。",
    ),
    Saying.MARKS: (
        "Meant as the command {command}? It stands at the beginning of a line, with a blank after it.",
        "是命令 {command} 吗？请放在行首，后面加空格，不要加其他符号。",
    ),
    Saying.MIDDLE: (
        "{command} stands inside your text. Meant as a command? Answer with it alone. Meant as text? Send the mail again with #{command}.",
        "{command} 夹在正文中间。如是命令，只回这一行；如是正文，请写成 #{command} 重发。",
    ),
    Saying.MISSING: ("Something is missing. The form is: {form}", "缺少内容。写法：{form}"),
    Saying.NOTHING_FOLLOWS: ("I don't understand “{about}” here. The form is: {form}", "看不懂后面的“{about}”。写法：{form}"),
    Saying.WRONG: ("I don't understand “{about}”. The form is: {form}", "看不懂“{about}”。写法：{form}"),
    Saying.NO_REASON: ("Say why: after the department, or in a #note.", "请写明原因：写在部门后面，或写在 #备注 里。"),
    Saying.NO_QUESTION: ("Say what you ask: on the same line or below it.", "请写明问题：写在同一行或下面。"),
    Saying.ONE_A_LINE: ("Two commands on one line. Each needs its own.", "一行里有两个命令，请每行只写一个。"),
    Saying.GOES_ON: (
        "Does this line go on below? A command is one line. Put a blank line between it and your text.",
        "这一行在下面还有吗？命令只算一行，请与正文之间空一行。",
    ),
    Saying.LONG: ("The line is too long for a command. Put longer text below it.", "这一行太长，较长的内容请写在下面。"),
    Saying.MANY: ("More than 40 lines of commands. Send them in several mails.", "命令超过 40 行，请分几封邮件发送。"),
    Saying.NO_INSTANT: ("I don't understand “{about}” as a time. For example: {example}", "看不懂时间“{about}”。例如：{example}"),
    Saying.PAST: ("“{about}” is already past. Name a later time.", "“{about}”已经过去，请写以后的时间。"),
    Saying.FAR: ("“{about}” is more than two years away. Is the year right?", "“{about}”在两年以后，年份对吗？"),
    Saying.TWO_DAYS: ("“{about}” can be either of two days.", "“{about}”可能是两个日子。"),
    Saying.NOT_A_DAY: ("Name a day instead of “{about}”, for example: {example}", "“{about}”请改成日期，例如：{example}"),
    Saying.NOBODY: ("I know no colleague “{about}”. Write their name or address.", "同事中没有“{about}”，请写姓名或邮箱。"),
    Saying.SEVERAL: ("Several colleagues are called “{about}”.", "有几位同事都叫“{about}”。"),
    Saying.NO_DEPARTMENT: ("I know no department “{about}”.", "没有“{about}”这个部门。"),
    Saying.TOGETHER: (
        "{command} contradicts {about}. Answer with the one that you mean.",
        "{command} 与 {about} 矛盾，请只回您要的那一个。",
    ),
    Saying.TWICE: (
        "{command} stands there twice, and differs. Answer with the right one.",
        "{command} 出现两次且不一致，请只回正确的那一个。",
    ),
    Saying.WITH_TEXT: (
        "{command} goes without text. Send the text in a mail of its own, or add #note.",
        "{command} 不能带正文。正文请另发一封，或加上 #备注。",
    ),
    Saying.ALONE: ("{command} stands alone in a mail, without {about}.", "{command} 须单独发送，不能与 {about} 同发。"),
}
LEADING = " \t-*•·–—_~`>+'“”‘’\""  # what may stand before a command
LONGEST_LINE = 120  # characters of a wrong line that are repeated
_DID_YOU_MEAN = ("Did you mean:", "您是不是想写：")
_ANSWER_WITH = ("Answer with:", "请这样回复：")
_ANSWER_WITH_ONE = ("Answer with one of:", "请选一行回复：")
_TO_CHOOSE_FROM = (Saying.TWO_DAYS, Saying.SEVERAL, Saying.NOBODY, Saying.NO_DEPARTMENT)


def say(problem: Problem, language: str) -> str:
    """Return in one or two sentences what is wrong."""
    chinese = is_chinese(language)
    command = BY_KEY.get(problem.command)
    name = _name(problem, command, language)
    return _WORDS[problem.saying][chinese].format(
        command=name,
        about=problem.about,
        form=f"{name} {command.form[chinese]}".rstrip() if command else "",
        example=EXPLAINED[command.key].example[chinese] if command else "",
    )


def words(problem: Problem, language: str) -> str:
    """Return the problem in words: its line, what is wrong, and lines to answer with, each on a line of its own."""
    chinese = is_chinese(language)
    lines = [problem.line[:LONGEST_LINE], say(problem, language)] if problem.number else [say(problem, language)]
    if problem.ready:
        lines += [_before_ready(problem)[chinese], *problem.ready]
    return "\n".join(lines)


def _before_ready(problem: Problem) -> tuple[str, str]:
    """Return what stands above the lines to answer with."""
    if problem.saying is Saying.UNKNOWN:
        return _DID_YOU_MEAN
    return _ANSWER_WITH_ONE if problem.saying in _TO_CHOOSE_FROM and len(problem.ready) > 1 else _ANSWER_WITH


def _name(problem: Problem, command: CommandName | None, language: str) -> str:
    """Return the command's name as its writer typed it, if its line still shows that."""
    if command is None:
        return ""
    line = fold(problem.line[:LONGEST_LINE]).lstrip("#" + LEADING)
    typed = next((name for name in command.names() if line.startswith(name) and name not in SHORTHANDS), None)
    return f"#{typed}" if typed else command.name(language)
