"""The commands: what they are called in English and Chinese, and what follows them. Pure data; `command_help` says what each does.

The order of the table is the order in which the commands of one mail are carried out, whatever their order in the mail. The first English
name of a command is its key; the first Chinese one is the name that Chinese mails tell.
"""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from processor.listening import traditional


@dataclass(frozen=True, slots=True)
class CommandName:
    """A command as people know it."""

    en: tuple[str, ...]
    zh: tuple[str, ...]
    form: tuple[str, str] = ("", "")  # what follows the name, in English and Chinese; [in brackets] what may be left out
    needs_text: bool = False  # means nothing without words to the customer
    internal: bool = False  # the mail's text stays inside
    alone: bool = False  # stands with no other command and no text

    @property
    def key(self) -> str:
        """The name that code and journals use."""
        return self.en[0]

    def name(self, language: str) -> str:
        """Return the name to tell people, with its sign: "#note", "#备注"."""
        return f"#{(self.zh if is_chinese(language) else self.en)[0]}"

    def in_form(self, language: str) -> str:
        """Return the name and what follows it: "#merge T-number"."""
        return f"{self.name(language)} {self.form[is_chinese(language)]}".rstrip()

    def names(self) -> tuple[str, ...]:
        """Return all names, without their sign."""
        return self.en + self.zh


COMMANDS: tuple[CommandName, ...] = (
    CommandName(("lang",), ("语言",), form=("de, en, zh-CN or another", "英文、中文、de 等")),
    CommandName(
        ("type",),
        ("类型",),
        form=("complaint, question, request, suggestion, praise, thanks or other", "投诉、咨询、请求、建议、表扬、感谢或其他"),
    ),
    CommandName(
        ("emotion",),
        ("情绪",),
        form=(
            "anger, frustration, disappointment, anxiety, sadness, disgust, joy or neutral [0-3]",
            "愤怒、烦躁、失望、焦虑、悲伤、厌恶、高兴或平静 [0-3]",
        ),
    ),
    CommandName(
        ("sensitive",),
        ("敏感",),
        form=(
            "safety, legal, fraud, bereavement, self-harm, harassment, discrimination, privacy, vulnerable or publicity; or: off reason",
            "安全、法律、诈骗、丧亲、轻生、骚扰、歧视、隐私、弱势或媒体；或者：关 原因",
        ),
    ),
    CommandName(("automation", "quiet"), ("自动", "静默"), form=("on, off or ack", "开、关或仅回执")),
    CommandName(("priority", "p1", "p2", "p3", "p4"), ("优先", "加急"), form=("P1, P2, P3 or P4", "P1、P2、P3 或 P4")),
    CommandName(("requester",), ("客户",), form=("address", "邮箱地址")),
    CommandName(("tag",), ("标签",), form=("+word -word …", "+标签 -标签 …")),
    CommandName(("cc",), ("抄送",), form=("[add or remove] address …", "[添加或移除] 邮箱地址 …")),
    CommandName(("cause",), ("原因",), form=("code [words]", "代码 [说明]")),
    CommandName(
        ("decision",), ("结论",), form=("upheld, partly, not upheld or goodwill [amount]", "成立、部分成立、不成立或善意补偿 [金额]")
    ),
    CommandName(("reopen",), ("重开",)),
    CommandName(("take",), ("我来",)),
    CommandName(("assign",), ("指派",), form=("person or none", "同事，或者：无")),
    CommandName(("handoff", "handover", "transfer"), ("转", "转交", "移交"), form=("department [@person] reason", "部门 [@同事] 原因")),
    CommandName(("accept",), ("接受", "接手")),
    CommandName(("decline",), ("退回", "拒绝"), form=("[reason]", "[原因]")),
    CommandName(("ask",), ("请教", "协助"), form=("department or person … question", "部门或同事 … 问题"), internal=True),
    CommandName(("escalate",), ("上报",), form=("[what you need]", "[需要什么]"), internal=True),
    CommandName(("note", "internal"), ("备注", "内部"), form=("[words]", "[内容]"), internal=True),
    CommandName(("step",), ("进展",), form=("words", "内容")),
    CommandName(("action",), ("行动",), form=('"what" who when, or done [number]', "“事项” 同事 日期，或者：完成 [编号]")),
    CommandName(("lesson", "defect"), ("经验", "缺陷"), form=("words", "内容")),
    CommandName(("template", "tpl"), ("模板",), form=("name [key=value …]", "名称 [键=值 …]")),
    CommandName(("preview",), ("预览",)),
    CommandName(("promise", "eta"), ("承诺",), form=("when", "时间")),
    CommandName(("wait", "pending"), ("等客户", "等"), form=("[how long]", "[多久]"), needs_text=True),
    CommandName(("solve", "done"), ("解决",), form=("[cause]", "[原因代码]"), needs_text=True),
    CommandName(
        ("close",),
        ("关闭",),
        form=("duplicate, withdrawn, no-response, out-of-scope or spam", "重复、客户撤回、无回应、不属受理范围或垃圾邮件"),
    ),
    CommandName(("noreply",), ("不回",), form=("reason", "原因")),
    CommandName(("spam",), ("垃圾",)),
    CommandName(("merge",), ("合并",), form=("T-number", "T-编号")),
    CommandName(("split",), ("拆分",), form=("[subject]", "[主题]")),
    CommandName(("remind",), ("提醒",), form=("when [words]", "时间 [内容]")),
    CommandName(("rate",), ("评分",), form=("1 to 5", "1 到 5")),
    CommandName(("away",), ("外出",), form=("[until when] [person]", "[到何时] [同事]")),
    CommandName(("back",), ("回来",)),
    CommandName(("show", "history"), ("查看",), form=("[T-number]", "[T-编号]")),
    CommandName(("list",), ("列表",), form=("[mine, team, breach or waiting]", "[我的、部门、超时或等待]")),
    CommandName(("undo",), ("撤回",), alone=True),
    CommandName(("ok",), ("确认",), alone=True),
    CommandName(("cancel",), ("取消",), alone=True),
    CommandName(("help",), ("帮助",), form=("[command]", "[命令]")),
)

# Names that say more than their command's first name does.
SHORTHANDS = frozenset(("p1", "p2", "p3", "p4", "quiet", "静默", "defect", "缺陷"))
LONGEST_NAME = 24  # characters; a longer word is not compared with names


def is_chinese(language: str) -> bool:
    """Tell whether mails to a colleague of this language are written in Chinese."""
    return language.partition("-")[0].lower() == "zh"


def narrow(word: str) -> str:
    """Return a word with full-width letters as narrow ones and capitals as small letters."""
    return unicodedata.normalize("NFKC", word).casefold()


def fold(word: str) -> str:
    """Return a word as it is compared: narrow, in simplified characters. For look-up only: it is never shown or kept."""
    return narrow(traditional.normal(word))


def named(word: str) -> CommandName | None:
    """Return the command that a word names, with or without its sign; None when there is none."""
    return BY_NAME.get(fold(word).removeprefix("#"))


BY_KEY: Mapping[str, CommandName] = {command.key: command for command in COMMANDS}
BY_NAME: Mapping[str, CommandName] = {
    **{fold(name): command for command in COMMANDS for name in command.names()},
    fold("備註"): BY_KEY["note"],  # characters that the table of the listening does not have
    fold("合併"): BY_KEY["merge"],
}
