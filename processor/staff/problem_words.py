"""What a colleague is told about a problem in their mail, in English and in Chinese. Pure.

Short enough for a telephone: the line, what is wrong with it, and the line that would do. That nothing was sent or done stands once in the
mail round it.
"""

from collections.abc import Mapping

from processor.staff.command_help import EXPLAINED
from processor.staff.command_names import BY_KEY, CommandName, is_chinese
from processor.staff.problems import Problem, Saying

# {command} is the command's name, {about} the wrong words, {form} the command with what follows it, {example} a right line.
_WORDS: Mapping[Saying, tuple[str, str]] = {
    Saying.UNKNOWN: ("I don't know {about}.", "没有 {about} 这个命令。"),
    Saying.BLANK: ("Is this the command {command}? Then write it without the blank after #.", "是命令 {command} 吗？# 后面请不要留空格。"),
    Saying.MARKS: (
        "Is this the command {command}? Then put it alone at the beginning of a line, with a blank after it.",
        "是命令 {command} 吗？请放在行首，命令后加空格，不要加其他符号。",
    ),
    Saying.MIDDLE: (
        "{command} stands inside your text. As a command it belongs above or below the whole text; as text, write #{command}.",
        "{command} 夹在正文中间。如是命令，请放到全文最前或最后；如是正文，请写成 #{command}。",
    ),
    Saying.MISSING: ("Something is missing. It goes: {form}", "缺少内容。写法：{form}"),
    Saying.NOTHING_FOLLOWS: ("I don't understand “{about}” after it. It goes: {form}", "看不懂后面的“{about}”。写法：{form}"),
    Saying.WRONG: ("I don't understand “{about}”. It goes: {form}", "看不懂“{about}”。写法：{form}"),
    Saying.NO_REASON: ("Say why: behind the department, or in a #note.", "请写明原因：写在部门后面，或写在 #备注 里。"),
    Saying.NO_QUESTION: ("Say what you ask: on the same line or below it.", "请写明问题：写在同一行或下面。"),
    Saying.ONE_A_LINE: ("Write one command a line.", "每行只写一个命令。"),
    Saying.LONG: ("The line is too long for a command. Put longer text below it.", "这一行太长，较长的内容请写在下面。"),
    Saying.MANY: ("More than 40 lines of commands. Send them in several mails.", "命令超过 40 行，请分几封邮件发送。"),
    Saying.NO_INSTANT: ("I don't understand “{about}” as a time. Write, for example: {example}", "看不懂时间“{about}”。例如：{example}"),
    Saying.PAST: ("“{about}” is already past.", "“{about}”已经过去。"),
    Saying.FAR: ("“{about}” is more than two years away.", "“{about}”在两年以后。"),
    Saying.TWO_DAYS: ("“{about}” can be two days.", "“{about}”可能是两个日子。"),
    Saying.NOT_A_DAY: ("Write a date or a day instead of “{about}”, for example: {example}", "“{about}”请改成日期，例如：{example}"),
    Saying.NOBODY: ("I know no colleague “{about}”.", "同事中没有“{about}”。"),
    Saying.SEVERAL: ("Several colleagues are called “{about}”.", "有几位同事都叫“{about}”。"),
    Saying.NO_DEPARTMENT: ("I know no department “{about}”.", "没有“{about}”这个部门。"),
    Saying.TOGETHER: ("{command} and {about} contradict each other. Keep one of them.", "{command} 与 {about} 矛盾，请只留一个。"),
    Saying.TWICE: ("{command} stands there twice, and differs. Keep one of them.", "{command} 出现两次且不一致，请只留一个。"),
    Saying.WITH_TEXT: (
        "{command} goes without text. Send the text in a mail of its own, or add #note.",
        "{command} 不能带正文。正文请另发一封，或加上 #备注。",
    ),
    Saying.ALONE: ("{command} stands alone in a mail, without {about}.", "{command} 须单独发送，不能与 {about} 同发。"),
}
LONGEST_LINE = 120  # characters of a wrong line that are repeated
_DID_YOU_MEAN = ("Did you mean:", "您是不是想写：")
_ANSWER_WITH = ("Answer with one of:", "请选一行回复：")


def say(problem: Problem, language: str) -> str:
    """Return in one or two sentences what is wrong."""
    chinese = is_chinese(language)
    command = BY_KEY.get(problem.command)
    return _WORDS[problem.saying][chinese].format(
        command=_name(problem, command, language),
        about=problem.about,
        form=command.in_form(language) if command else "",
        example=EXPLAINED[command.key].example[chinese] if command else "",
    )


def words(problem: Problem, language: str) -> str:
    """Return the problem in words: its line, what is wrong, and lines to answer with, each on a line of its own."""
    chinese = is_chinese(language)
    lines = [problem.line[:LONGEST_LINE], say(problem, language)] if problem.number else [say(problem, language)]
    if problem.ready:
        asked = problem.saying in (Saying.UNKNOWN, Saying.BLANK, Saying.MARKS)
        lines += [(_DID_YOU_MEAN if asked else _ANSWER_WITH)[chinese], *problem.ready]
    return "\n".join(lines)


def _name(problem: Problem, command: CommandName | None, language: str) -> str:
    """Return the command's name as its writer typed it, if its line still shows that."""
    if command is None:
        return ""
    typed = next((name for name in command.names() if problem.line.casefold().lstrip("#＃ ").startswith(name)), None)
    return f"#{typed}" if typed else command.name(language)
