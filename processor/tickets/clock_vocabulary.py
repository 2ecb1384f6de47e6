"""The words in which clocks are explained to colleagues, in English and Chinese. Pure data."""

from collections.abc import Mapping
from dataclasses import dataclass

from processor.states import TicketStatus
from processor.tickets.clock import ClockName, Outcome
from processor.tickets.events import Happened


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Words and patterns of one language; what stands in braces is said at its place in the code.

    `because` has a phrase for every event that starts or stops a clock, `changed` a sentence for those that change one that runs.
    """

    names: Mapping[ClockName, str]
    limits: Mapping[str, str]
    again: str
    standing: Mapping[Outcome, str]
    overdue: str
    because: Mapping[str, str]
    changed: Mapping[str, str]
    meanwhile: Mapping[str, str]
    headline: str
    started: str
    stopped: str
    paused: str
    paused_since: str
    reprioritised: str
    day_and_night: str
    opening_hours: str
    told_in: str
    holidays: str
    brackets: str
    opening_time: str
    working_days: tuple[str, str]
    real_days: str
    hours: str
    minutes: str
    between: str
    comma: str
    day_range: str
    date: str
    time: str


ENGLISH = Vocabulary(
    names={
        ClockName.ACK: "Receipt",
        ClockName.FIRST: "First reply",
        ClockName.NEXT: "Reply to a later mail",
        ClockName.UPDATE: "News to the customer",
        ClockName.RESOLVE: "Solution",
        ClockName.CONFIRM: "The customer's word on the solution",
        ClockName.ACCEPT: "Hand-over to {}",
        ClockName.ANSWER: "Answer from {}",
        ClockName.PROMISE: "Promised date",
        ClockName.REGULATORY: "Time limit of the law, {}",
    },
    limits={"ack": "acknowledgement", "answer": "answer", "final": "final answer"},
    again="{}, opened again ({})",
    standing={
        Outcome.RUNNING: "due {due}{whole}",
        Outcome.PAUSED: "paused with {left} left",
        Outcome.MET: "in time, it was due {due}",
        Outcome.BREACHED: "late, it was due {due}",
        Outcome.NONE: "ended without it",
        Outcome.WAIVED: "waived",
        Outcome.MERGED: "goes on in another ticket",
    },
    overdue="overdue since {due}",
    because={
        Happened.OPENED: "the mail reached us",
        Happened.CUSTOMER_WROTE: "the customer wrote",
        Happened.ACKNOWLEDGED: "the receipt was written",
        Happened.REPLIED: "a colleague wrote to the customer",
        Happened.REPLY_REVOKED: "an answer of ours did not arrive",
        Happened.SOLVED: "the customer was told the solution",
        Happened.CLOSED: "the ticket was closed",
        Happened.REOPENED: "the ticket was opened again",
        Happened.NO_REPLY_NEEDED: "a colleague decided that no reply is needed",
        Happened.HANDED_OVER: "the ticket was handed over",
        Happened.ACCEPTED: "it was accepted",
        Happened.DECLINED: "it was handed back",
        Happened.CONSULTED: "a question was asked",
        Happened.CONSULT_ANSWERED: "the answer came",
        Happened.CONSULT_DECLINED: "the question was handed back",
        Happened.PROMISED: "a date was promised",
        Happened.MERGED: "it became part of another ticket",
        Happened.ABSORBED: "another ticket became part of this one",
        Happened.RETYPED: "a colleague said what sort of matter it is",
        Happened.VOIDED: "it was thrown away",
    },
    changed={
        Happened.PRIORITISED: "The priority changed, and with it the time there is, from the start.",
        Happened.RETYPED: "It is owed since a colleague said what sort of matter it is, and counts from the start.",
        Happened.ABSORBED: "It counts from the earlier mail of a ticket that became part of this one.",
    },
    meanwhile={
        TicketStatus.WAITING: "waiting for the customer",
        TicketStatus.SOLVED: "the solution was told",
        TicketStatus.CLOSED: "the ticket was closed",
    },
    headline="{}: {}",
    started="Started {}: {}.",
    stopped="Stopped {}: {}.",
    paused="Paused {length}: {because}, {since}–{until}.",
    paused_since="Paused since {since}: {because}.",
    reprioritised="It was past already when it was set so.",
    day_and_night="Counted day and night. Times are {}.",
    opening_hours="Counted while the desk is open: {}{}, {}.",
    told_in="Times are {}.",
    holidays=", except public holidays ({})",
    brackets=" ({} in all)",
    opening_time="{} of opening time",
    working_days=("{} working day", "{} working days"),
    real_days="{} days",
    hours=" h",
    minutes=" min",
    between=" ",
    comma=", ",
    day_range="{}–{}",
    date="EEE d MMM HH:mm",
    time="HH:mm",
)

CHINESE = Vocabulary(
    names={
        ClockName.ACK: "回执",
        ClockName.FIRST: "首次答复",
        ClockName.NEXT: "答复后续来信",
        ClockName.UPDATE: "向客户通报进展",
        ClockName.RESOLVE: "给出方案",
        ClockName.CONFIRM: "客户确认方案",
        ClockName.ACCEPT: "{}接手",
        ClockName.ANSWER: "{}回复协助",
        ClockName.PROMISE: "承诺的时间",
        ClockName.REGULATORY: "法定期限（{}）",
    },
    limits={"ack": "受理回执", "answer": "答复", "final": "最终答复"},
    again="{}（第 {} 轮）",
    standing={
        Outcome.RUNNING: "{due} 到期{whole}",
        Outcome.PAUSED: "已暂停，还剩 {left}",
        Outcome.MET: "按时完成，期限为 {due}",
        Outcome.BREACHED: "已超时，期限为 {due}",
        Outcome.NONE: "未完成即结束",
        Outcome.WAIVED: "已免除",
        Outcome.MERGED: "并入其他工单继续计时",
    },
    overdue="已逾期，期限为 {due}",
    because={
        Happened.OPENED: "收到来信",
        Happened.CUSTOMER_WROTE: "客户来信",
        Happened.ACKNOWLEDGED: "已写好回执",
        Happened.REPLIED: "同事已写信给客户",
        Happened.REPLY_REVOKED: "我们的答复没有送达",
        Happened.SOLVED: "已把方案告知客户",
        Happened.CLOSED: "工单已结案",
        Happened.REOPENED: "工单重新打开",
        Happened.NO_REPLY_NEEDED: "同事认定无需答复",
        Happened.HANDED_OVER: "工单已转出",
        Happened.ACCEPTED: "已接手",
        Happened.DECLINED: "已退回",
        Happened.CONSULTED: "已发出协助请求",
        Happened.CONSULT_ANSWERED: "已收到协助答复",
        Happened.CONSULT_DECLINED: "协助请求被退回",
        Happened.PROMISED: "已承诺时间",
        Happened.MERGED: "已并入其他工单",
        Happened.ABSORBED: "其他工单并入本单",
        Happened.RETYPED: "同事更正了来信类型",
        Happened.VOIDED: "已作废",
    },
    changed={
        Happened.PRIORITISED: "优先级变更，时限随之改变，仍从起点算起。",
        Happened.RETYPED: "同事更正来信类型后才需要，仍从起点算起。",
        Happened.ABSORBED: "按并入本单的工单中更早的来信起算。",
    },
    meanwhile={
        TicketStatus.WAITING: "等客户回复",
        TicketStatus.SOLVED: "已给出方案",
        TicketStatus.CLOSED: "已结案",
    },
    headline="{}：{}",
    started="{} 开始：{}。",
    stopped="{} 停止：{}。",
    paused="暂停 {length}：{because}，{since}–{until}。",
    paused_since="{since} 起暂停：{because}。",
    reprioritised="更改之时即已超过期限。",
    day_and_night="昼夜连续计时。时间均为{}。",
    opening_hours="只计工作时间：{}{}，{}。",
    told_in="时间均为{}。",
    holidays="，法定节假日除外（{}）",
    brackets="（共 {}）",
    opening_time="{}工作时间",
    working_days=("{} 个工作日", "{} 个工作日"),
    real_days="{} 天",
    hours=" 小时",
    minutes=" 分钟",
    between=" ",
    comma="、",
    day_range="{}至{}",
    date="M月d日EEE HH:mm",
    time="HH:mm",
)
