"""The commands: what they are called in English and Chinese, what follows them, and one line of help. Pure data.

The order of the table is the order in which the commands of one mail are carried out, whatever their order in the mail. The first English
name of a command is its key; the first Chinese one is the name that Chinese mails tell.
"""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CommandName:
    """A command as people know it. An example is a line that does what the help says."""

    en: tuple[str, ...]
    zh: tuple[str, ...]
    form: tuple[str, str]  # what follows the name, in English and Chinese; [in brackets] what may be left out
    help: tuple[str, str]
    example: tuple[str, str]
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
        """Return the name and what follows it: "#priority P1-P4"."""
        return f"{self.name(language)} {self.form[is_chinese(language)]}".rstrip()

    def names(self) -> tuple[str, ...]:
        """Return all names, without their sign."""
        return self.en + self.zh


def is_chinese(language: str) -> bool:
    """Tell whether mails to a colleague of this language are written in Chinese."""
    return language.partition("-")[0].lower() == "zh"


COMMANDS: tuple[CommandName, ...] = (
    CommandName(
        ("lang", "language"),
        ("语言",),
        ("language", "语言"),
        ("set the customer's language", "更正客户使用的语言"),
        ("#lang de", "#语言 英文"),
    ),
    CommandName(
        ("type", "kind"),
        ("类型",),
        ("complaint, question, request, suggestion, praise, thanks or other", "投诉、咨询、请求、建议、表扬、感谢或其他"),
        ("correct what kind of matter it is", "更正来信的类型"),
        ("#type question", "#类型 咨询"),
    ),
    CommandName(
        ("emotion", "feeling"),
        ("情绪",),
        ("feeling [0-3]", "情绪 [0-3]"),
        ("correct how the customer feels, and how strongly", "更正客户的情绪和强度"),
        ("#emotion anger 2", "#情绪 愤怒 2"),
    ),
    CommandName(
        ("sensitive",),
        ("敏感",),
        ("what it is about, or off and the reason", "类别，或者：关 原因"),
        ("mark as sensitive, so that no robot writes; or unmark it", "标为敏感件，不再自动发信；或取消"),
        ("#sensitive bereavement", "#敏感 关 已与家属谈过"),
    ),
    CommandName(
        ("automation", "quiet"),
        ("静默", "自动"),
        ("on, off or ack", "开、关或仅回执"),
        ("which mails the desk may send by itself here; #quiet alone means off", "是否允许自动发信；只写 #静默 表示关闭"),
        ("#automation off", "#静默"),
    ),
    CommandName(
        ("priority", "p1", "p2", "p3", "p4"),
        ("优先", "加急"),
        ("P1, P2, P3 or P4", "P1、P2、P3 或 P4"),
        ("set the priority; #p1 is short for #priority P1", "调整优先级；#p1 等于 #优先 P1"),
        ("#p2", "#优先 P2"),
    ),
    CommandName(
        ("requester",),
        ("客户",),
        ("address", "邮箱地址"),
        ("say whose matter it is, for a mail you forwarded", "更正转来邮件的客户地址"),
        ("#requester li@home.example", "#客户 li@home.example"),
    ),
    CommandName(
        ("tag", "tags"),
        ("标签",),
        ("+word -word …", "+标签 -标签 …"),
        ("add and take away tags", "添加或去掉标签"),
        ("#tag +fridge -door", "#标签 +冰箱"),
    ),
    CommandName(
        ("cc",),
        ("抄送",),
        ("[add or remove] address …", "[添加或移除] 邮箱地址 …"),
        ("send copies of the answers to somebody else too, or no more", "让其他人也收到答复，或不再收到"),
        ("#cc add ann@home.example", "#抄送 移除 ann@home.example"),
    ),
    CommandName(
        ("cause",),
        ("原因",),
        ("code [words]", "代码 [说明]"),
        ("say what lies behind it", "记下根本原因"),
        ("#cause LOG-PACK box too thin", "#原因 LOG-PACK 纸箱太薄"),
    ),
    CommandName(
        ("decision",),
        ("结论",),
        ("upheld, partly, not upheld or goodwill [amount]", "成立、部分成立、不成立或善意补偿 [金额]"),
        ("record what was decided", "记下处理结论"),
        ("#decision goodwill 200 CNY", "#结论 善意补偿 200元"),
    ),
    CommandName(
        ("take", "mine"),
        ("我来", "接单"),
        ("", ""),
        ("you become the owner", "由我负责"),
        ("#take", "#我来"),
    ),
    CommandName(
        ("assign", "owner"),
        ("指派", "分配"),
        ("person or none", "同事，或者：无"),
        ("somebody else becomes the owner; both are told", "改由他人负责，双方都会收到通知"),
        ("#assign Wu Fang", "#指派 吴芳"),
    ),
    CommandName(
        ("handoff", "handover", "transfer"),
        ("转", "转交", "移交"),
        ("department [@person] reason", "部门 [@同事] 原因"),
        ("hand over to a department; you stay the owner until somebody accepts", "转给其他部门；对方接手前仍由您负责"),
        ("#handoff logistics box torn, please check", "#转 物流 外箱破损请查"),
    ),
    CommandName(
        ("accept",),
        ("接受", "接手"),
        ("", ""),
        ("accept what was handed over to you", "接手转来的事项"),
        ("#accept", "#接受"),
    ),
    CommandName(
        ("decline", "reject"),
        ("退回", "拒绝"),
        ("[reason]", "[原因]"),
        ("hand back what was handed over, or say that you cannot help", "退回转来的事项，或说明无法协助"),
        ("#decline not our warehouse", "#退回 不是我们仓库"),
    ),
    CommandName(
        ("ask", "consult"),
        ("请教", "协助"),
        ("department or person … question", "部门或同事 … 问题"),
        ("ask colleagues; the whole mail stays inside and you stay the owner", "请同事协助；整封邮件仅内部可见，仍由您负责"),
        ("#ask logistics finance Who packed it?", "#请教 物流 财务 是谁装的箱？"),
        internal=True,
    ),
    CommandName(
        ("escalate",),
        ("上报",),
        ("[what you need]", "[需要什么]"),
        ("ask the lead for help; the whole mail stays inside and you stay the owner", "请主管协助；整封邮件仅内部可见，仍由您负责"),
        ("#escalate third call, wants a manager", "#上报 第三次来电，要求经理出面"),
        internal=True,
    ),
    CommandName(
        ("note", "internal"),
        ("备注", "内部"),
        ("[words]", "[内容]"),
        ("the whole mail stays inside", "整封邮件仅内部可见，不发给客户"),
        ("#note called her, she is calmer now", "#备注 已电话沟通，客户情绪好转"),
        internal=True,
    ),
    CommandName(
        ("step", "progress"),
        ("进展",),
        ("words", "内容"),
        ("something is done; the desk may tell the customer these words", "已办的一步；系统可能把这句话告诉客户"),
        ("#step the warehouse is looking for the packing photos", "#进展 已请仓库调出装箱照片"),
    ),
    CommandName(
        ("action",),
        ("行动",),
        ('"what" who when, or done number', "“事项” 同事 日期，或者：完成 编号"),
        (
            "promise that something will be changed, by whom and by when; or say that it is done",
            "承诺一项改进：做什么、谁做、何时完成；或标为已完成",
        ),
        ('#action "thicker boxes" Wu Fang 2026-04-30', "#行动 “加厚纸箱” 吴芳 2026-04-30"),
    ),
    CommandName(
        ("lesson", "defect"),
        ("经验", "缺陷"),
        ("words", "内容"),
        ("something to learn, for the weekly report; #defect for a fault of the product", "写进周报的经验；产品问题用 #缺陷"),
        ("#lesson the carrier's photo would have settled it", "#经验 留存交接照片就能说清"),
    ),
    CommandName(
        ("template", "tpl"),
        ("模板",),
        ("name [key=value …]", "名称 [键=值 …]"),
        ("put your text into a template in the customer's language", "把正文放进客户语言的模板"),
        ("#template apology", "#模板 apology"),
    ),
    CommandName(
        ("preview",),
        ("预览",),
        ("", ""),
        ("send nothing, show me the mail first; #ok sends it", "先不发，把信发给我看；#确认 后再发出"),
        ("#preview", "#预览"),
    ),
    CommandName(
        ("promise", "eta"),
        ("承诺",),
        ("when", "时间"),
        ("promise the customer to write by then", "承诺在此之前给客户写信"),
        ("#promise Thu 15:00", "#承诺 周四15:00"),
    ),
    CommandName(
        ("wait", "pending"),
        ("等客户", "等"),
        ("[how long]", "[多久]"),
        ("after your answer: it is the customer's turn", "发出答复后，等客户回复"),
        ("#wait 2d", "#等客户 3个工作日"),
        needs_text=True,
    ),
    CommandName(
        ("solve", "done", "solved"),
        ("解决",),
        ("[cause]", "[原因代码]"),
        ("your text is the solution", "正文就是解决方案"),
        ("#solve LOG-PACK", "#解决 LOG-PACK"),
        needs_text=True,
    ),
    CommandName(
        ("close",),
        ("关闭",),
        ("duplicate, withdrawn, no-response, out-of-scope or spam", "重复、客户撤回、无回应、不属受理范围或垃圾邮件"),
        ("end a matter without a solution", "不经解决而结案"),
        ("#close withdrawn", "#关闭 客户撤回"),
    ),
    CommandName(
        ("reopen",),
        ("重开",),
        ("", ""),
        ("go on with a matter that had ended", "重新处理已结的事项"),
        ("#reopen", "#重开"),
    ),
    CommandName(
        ("noreply",),
        ("不回",),
        ("reason", "原因"),
        ("the customer's last mail needs no answer", "客户最后这封信不需要回复"),
        ("#noreply she only sent the photo twice", "#不回 只是重发了照片"),
    ),
    CommandName(
        ("spam",),
        ("垃圾",),
        ("", ""),
        ("it is no matter at all; nothing is sent", "垃圾邮件，不处理也不回复"),
        ("#spam", "#垃圾"),
    ),
    CommandName(
        ("merge",),
        ("合并",),
        ("T-number", "T-编号"),
        ("this ticket goes into another", "把本单并入另一单"),
        ("#merge T-1042", "#合并 T-1042"),
    ),
    CommandName(
        ("split",),
        ("拆分",),
        ("[subject]", "[主题]"),
        ("the customer's last mail becomes a ticket of its own", "把客户最后一封信拆成新单"),
        ("#split second delivery", "#拆分 第二次送货"),
    ),
    CommandName(
        ("remind",),
        ("提醒",),
        ("when [words]", "时间 [内容]"),
        ("remind me", "到时提醒我"),
        ("#remind tomorrow 9:30 call the carrier", "#提醒 明天9:30 给快递打电话"),
    ),
    CommandName(
        ("rate",),
        ("评分",),
        ("1 to 5", "1 到 5"),
        ("how much a colleague's answer helped you", "评价同事的协助"),
        ("#rate 5", "#评分 5"),
    ),
    CommandName(
        ("away",),
        ("外出", "休假"),
        ("[until when] [person]", "[到何时] [同事]"),
        ("you are away; somebody stands in", "我不在，由同事代班"),
        ("#away until Friday Wu Fang", "#外出 到周五 吴芳"),
    ),
    CommandName(
        ("back",),
        ("回来",),
        ("", ""),
        ("you are back", "我回来了"),
        ("#back", "#回来"),
    ),
    CommandName(
        ("show", "history"),
        ("查看",),
        ("[T-number]", "[T-编号]"),
        ("show me the whole ticket", "把整张单发给我"),
        ("#show T-1042", "#查看 T-1042"),
    ),
    CommandName(
        ("list",),
        ("列表",),
        ("[mine, team, breach or waiting]", "[我的、部门、超时或等待]"),
        ("send me a list of tickets", "把工单列表发给我"),
        ("#list team", "#列表 部门"),
    ),
    CommandName(
        ("undo",),
        ("撤回",),
        ("", ""),
        ("take back what you just sent or changed", "撤回刚刚发出的信或改动"),
        ("#undo", "#撤回"),
        alone=True,
    ),
    CommandName(
        ("ok",),
        ("确认",),
        ("", ""),
        ("carry out what was held", "放行被暂存的邮件"),
        ("#ok", "#确认"),
        alone=True,
    ),
    CommandName(
        ("cancel",),
        ("取消",),
        ("", ""),
        ("drop what was held", "放弃被暂存的邮件"),
        ("#cancel", "#取消"),
        alone=True,
    ),
    CommandName(
        ("help",),
        ("帮助",),
        ("[command]", "[命令]"),
        ("explain the commands, or one of them", "说明全部命令或其中一个"),
        ("#help wait", "#帮助 等客户"),
    ),
)

LONGEST_NAME = 24  # characters; a longer word is not compared with names


def fold(word: str) -> str:
    """Return a word as it is compared: full-width letters as narrow ones, capitals as small letters, without a long word's cost."""
    return unicodedata.normalize("NFKC", word).casefold()


BY_NAME: Mapping[str, CommandName] = {fold(name): command for command in COMMANDS for name in command.names()}
BY_KEY: Mapping[str, CommandName] = {command.key: command for command in COMMANDS}
