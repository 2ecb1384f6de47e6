"""From a command's name and what follows it to an order: one small function for each command. Pure.

A reader raises `Wrong` for arguments that are none; what is left over is checked by `read`. What a command takes from the mail's text, such
as the question of `#ask`, is put in by `commands`.
"""

import re
from collections.abc import Callable, Mapping
from datetime import time

from processor.staff import choices, errands, orders, people, values
from processor.staff.arguments import SHOWN, Arguments
from processor.staff.command_names import BY_NAME, CommandName, fold
from processor.staff.problems import Code, Saying, Wrong
from processor.states import Automation

Reader = Callable[[Arguments], orders.Order]

MORNING = time(9)
_TAG = re.compile(r"[+-]?[\w][\w-]{0,39}")
_TEMPLATE = re.compile(r"[\w./-]{1,80}")


def read(command: CommandName, word: str, arguments: Arguments) -> orders.Order:
    """Return the order of a command that was called by `word` (folded, without its sign); raise Wrong."""
    reader = _BY_WORD.get(word) or READERS[command.key]
    order = reader(arguments)
    arguments.end()
    return order


def _assign(arguments: Arguments) -> orders.Order:
    if people.is_nobody(arguments.rest):
        arguments.take_all()
        return orders.Assign(None)
    if people.is_me(arguments.rest):
        arguments.take_all()
        return orders.Take()
    return orders.Assign(arguments.need_person().address)


def _hand_over(arguments: Arguments) -> orders.Order:
    if not arguments.next_word().startswith("@"):
        department = arguments.need_department()
        person = arguments.need_person() if arguments.next_word().startswith("@") else None
    else:
        person = arguments.need_person()
        found = arguments.setting.house.first_department(person.address)
        if found is None:
            raise arguments.no_department(person.name)
        department = found
    return orders.HandOver(department.key, person.address if person else None, arguments.take_all())


def _ask(arguments: Arguments) -> orders.Order:
    departments: list[str] = []
    colleagues: list[str] = []
    while arguments:
        if department := arguments.take_department():
            departments.append(department.key)
        elif arguments.next_word().startswith("@") or not (departments or colleagues):
            colleagues.append(_somebody_to_ask(arguments))
        else:
            break
    if not (departments or colleagues):
        raise Wrong(Code.ARG, Saying.MISSING)
    return orders.Ask(tuple(dict.fromkeys(departments)), tuple(dict.fromkeys(colleagues)), arguments.take_all())


def _somebody_to_ask(arguments: Arguments) -> str:
    """Return whom the next words name; a word without "@" that names nobody was more likely meant for a department."""
    if arguments.next_word().startswith("@"):
        return arguments.need_person().address
    person = arguments.take_person()
    if person is None:
        raise arguments.no_department(arguments.next_word())
    return person.address


def _decline(arguments: Arguments) -> orders.Order:
    return orders.Decline(arguments.take_all())


def _wait(arguments: Arguments) -> orders.Order:
    return orders.Wait(values.span(arguments)) if arguments else orders.Wait()


def _promise(arguments: Arguments) -> orders.Order:
    return orders.Promise(arguments.take_instant(arguments.setting.closing))


def _solve(arguments: Arguments) -> orders.Order:
    return orders.Solve(values.code(arguments)) if arguments else orders.Solve()


def _close(arguments: Arguments) -> orders.Order:
    return orders.Close(arguments.take_choice(choices.REASONS))


def _merge(arguments: Arguments) -> orders.Order:
    return orders.Merge(values.ticket(arguments))


def _priority(arguments: Arguments) -> orders.Order:
    return orders.Prioritise(arguments.take_choice(choices.LEVELS))


def _level(level: str) -> Reader:
    return lambda _: orders.Prioritise(level)


def _feel(arguments: Arguments) -> orders.Order:
    emotion = arguments.take_choice(choices.EMOTIONS)
    if not arguments:
        return orders.Feel(emotion)
    return orders.Feel(emotion, arguments.take_choice({str(number): number for number in range(4)}))


def _sensitive(arguments: Arguments) -> orders.Order:
    if fold(arguments.next_word()) in choices.OFF:
        arguments.take_word()
        return orders.MarkSensitive(None, arguments.take_text())
    return orders.MarkSensitive(arguments.take_choice(choices.SENSITIVE), arguments.take_all())


def _automation(arguments: Arguments) -> orders.Order:
    return orders.SetAutomation(arguments.take_choice(choices.AUTOMATION))


def _quiet(arguments: Arguments) -> orders.Order:
    """Read `#quiet`; "#quiet off" could mean either, so nothing may follow."""
    arguments.end()
    return orders.SetAutomation(Automation.OFF)


def _copies(arguments: Arguments) -> orders.Order:
    word = fold(arguments.next_word())
    if word in choices.ADD | choices.REMOVE:
        arguments.take_word()
    every = values.addresses(arguments)
    return orders.RemoveCopies(every) if word in choices.REMOVE else orders.AddCopies(every)


def _tag(arguments: Arguments) -> orders.Order:
    signed = [arguments.take_narrow()]
    while arguments:
        signed.append(arguments.take_narrow())
    signed = [sign.strip(",，、") for sign in signed]
    if wrong := next((sign for sign in signed if _TAG.fullmatch(sign) is None), None):
        raise Wrong(Code.ARG, Saying.WRONG, wrong[:SHOWN])
    return orders.Tag(
        add=tuple(dict.fromkeys(sign.removeprefix("+") for sign in signed if not sign.startswith("-"))),
        remove=tuple(dict.fromkeys(sign.removeprefix("-") for sign in signed if sign.startswith("-"))),
    )


def _action(arguments: Arguments) -> orders.Order:
    if fold(arguments.next_word()) in choices.DONE:
        arguments.take_word()
        return orders.ActionDone(values.number(arguments) if arguments else None)
    what, who, due = arguments.take_action()
    return orders.PromiseAction(what, who.address, due)


def _decision(arguments: Arguments) -> orders.Order:
    return orders.Decide(arguments.take_choice(choices.OUTCOMES), values.amount(arguments))


def _template(arguments: Arguments) -> orders.Order:
    name = arguments.take_narrow()
    if _TEMPLATE.fullmatch(name) is None:
        raise Wrong(Code.ARG, Saying.WRONG, name[:SHOWN])
    return orders.UseTemplate(name, arguments.take_values())


def _remind(arguments: Arguments) -> orders.Order:
    return errands.Remind(arguments.take_instant(MORNING), arguments.take_all())


def _away(arguments: Arguments) -> orders.Order:
    until = None
    if arguments and not people.is_somebody(arguments.next_word(), arguments.setting.house):
        until = arguments.take_end()
    return errands.GoAway(until, arguments.need_person().address if arguments else None)


def _show(arguments: Arguments) -> orders.Order:
    return errands.Show(values.ticket(arguments)) if arguments else errands.Show()


def _list(arguments: Arguments) -> orders.Order:
    return errands.ListTickets(arguments.take_choice(choices.WORKLISTS)) if arguments else errands.ListTickets()


def _rate(arguments: Arguments) -> orders.Order:
    scores = {f"{number}{unit}": number for number in range(1, 6) for unit in ("", "分", "星", "/5")}
    return errands.Rate(arguments.take_choice(scores))


def _help(arguments: Arguments) -> orders.Order:
    if not arguments:
        return errands.Help()
    return errands.Help(arguments.take_choice({**BY_NAME, **{f"#{name}": command for name, command in BY_NAME.items()}}).key)


READERS: Mapping[str, Reader] = {
    "lang": lambda arguments: orders.SetLanguage(values.language(arguments)),
    "type": lambda arguments: orders.Retype(arguments.take_choice(choices.KINDS)),
    "emotion": _feel,
    "sensitive": _sensitive,
    "automation": _automation,
    "priority": _priority,
    "requester": lambda arguments: orders.SetRequester(values.address(arguments)),
    "tag": _tag,
    "cc": _copies,
    "cause": lambda arguments: orders.SetCause(values.code(arguments), arguments.take_all()),
    "decision": _decision,
    "take": lambda _: orders.Take(),
    "assign": _assign,
    "handoff": _hand_over,
    "accept": lambda _: orders.Accept(),
    "decline": _decline,
    "ask": _ask,
    "escalate": lambda arguments: errands.Escalate(arguments.take_all()),
    "note": lambda arguments: orders.Note(arguments.take_all()),
    "step": lambda arguments: orders.Step(arguments.take_text()),
    "action": _action,
    "lesson": lambda arguments: orders.Lesson(arguments.take_text()),
    "template": _template,
    "preview": lambda _: errands.Preview(),
    "promise": _promise,
    "wait": _wait,
    "solve": _solve,
    "close": _close,
    "reopen": lambda _: orders.Reopen(),
    "noreply": lambda arguments: orders.NoReply(arguments.take_text()),
    "spam": lambda _: orders.Spam(),
    "merge": _merge,
    "split": lambda arguments: orders.Split(arguments.take_all() or None),
    "remind": _remind,
    "rate": _rate,
    "away": _away,
    "back": lambda _: errands.ComeBack(),
    "show": _show,
    "list": _list,
    "undo": lambda _: errands.Undo(),
    "ok": lambda _: errands.Ok(),
    "cancel": lambda _: errands.Cancel(),
    "help": _help,
}
# Names that say more than their command does.
_BY_WORD: Mapping[str, Reader] = {
    **{f"p{number}": _level(f"P{number}") for number in range(1, 5)},
    **dict.fromkeys(("quiet", "静默"), _quiet),
    **dict.fromkeys(("defect", "缺陷"), lambda arguments: orders.Lesson(arguments.take_text(), defect=True)),
}
