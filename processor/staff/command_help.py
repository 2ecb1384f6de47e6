"""What each command does, in one line, with a line that does it, in English and Chinese. Pure data."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Explained:
    """A command explained, in English and Chinese."""

    does: tuple[str, str]
    example: tuple[str, str]


EXPLAINED: Mapping[str, Explained] = {
    "lang": Explained(("set the customer's language", "更正客户使用的语言"), ("#lang de", "#语言 英文")),
    "type": Explained(("correct what kind of matter it is", "更正来信的类型"), ("#type question", "#类型 咨询")),
    "emotion": Explained(
        ("correct how the customer feels, and how strongly", "更正客户的情绪和强度"), ("#emotion anger 2", "#情绪 愤怒 2")
    ),
    "sensitive": Explained(
        ("mark as sensitive, so that no robot writes; or unmark it", "标为敏感件，不再自动发信；或取消"),
        ("#sensitive bereavement", "#敏感 关 已与家属谈过"),
    ),
    "automation": Explained(
        ("which mails the desk may send by itself here; #quiet alone means off", "是否允许自动发信；只写 #静默 表示关闭"),
        ("#automation off", "#静默"),
    ),
    "priority": Explained(("set the priority; #p1 is short for #priority P1", "调整优先级；#p1 等于 #优先 P1"), ("#p2", "#优先 P2")),
    "requester": Explained(
        ("say whose matter it is, for a mail you forwarded", "更正转来邮件的客户地址"),
        ("#requester li@home.example", "#客户 li@home.example"),
    ),
    "tag": Explained(("add and take away tags", "添加或去掉标签"), ("#tag +fridge -door", "#标签 +冰箱")),
    "cc": Explained(
        ("send copies of the answers to somebody else too, or no more", "让其他人也收到答复，或不再收到"),
        ("#cc add ann@home.example", "#抄送 移除 ann@home.example"),
    ),
    "cause": Explained(("say what lies behind it", "记下根本原因"), ("#cause LOG-PACK box too thin", "#原因 LOG-PACK 纸箱太薄")),
    "decision": Explained(("record what was decided", "记下处理结论"), ("#decision goodwill 200 CNY", "#结论 善意补偿 200元")),
    "take": Explained(("you become the owner", "由我负责"), ("#take", "#我来")),
    "assign": Explained(
        ("somebody else becomes the owner; both are told", "改由他人负责，双方都会收到通知"), ("#assign Wu Fang", "#指派 吴芳")
    ),
    "handoff": Explained(
        ("hand over to a department; you stay the owner until somebody accepts", "转给其他部门；对方接手前仍由您负责"),
        ("#handoff logistics box torn, please check", "#转 物流 外箱破损请查"),
    ),
    "accept": Explained(("accept what was handed over to you", "接手转来的事项"), ("#accept", "#接受")),
    "decline": Explained(
        ("hand back what was handed over, or say that you cannot help", "退回转来的事项，或说明无法协助"),
        ("#decline not our warehouse", "#退回 不是我们仓库"),
    ),
    "ask": Explained(
        ("ask colleagues; the whole mail stays inside and you stay the owner", "请同事协助；整封邮件仅内部可见，仍由您负责"),
        ("#ask logistics finance Who packed it?", "#请教 物流 财务 是谁装的箱？"),
    ),
    "escalate": Explained(
        ("ask the lead for help; the whole mail stays inside and you stay the owner", "请主管协助；整封邮件仅内部可见，仍由您负责"),
        ("#escalate third call, wants a manager", "#上报 第三次来电，要求经理出面"),
    ),
    "note": Explained(
        ("the whole mail stays inside", "整封邮件仅内部可见，不发给客户"),
        ("#note called her, she is calmer now", "#备注 已电话沟通，客户情绪好转"),
    ),
    "step": Explained(
        ("something is done; the desk may tell the customer these words", "已办的一步；系统可能把这句话告诉客户"),
        ("#step the warehouse is looking for the packing photos", "#进展 已请仓库调出装箱照片"),
    ),
    "action": Explained(
        (
            "promise that something will be changed, by whom and by when; or say that it is done",
            "承诺一项改进：做什么、谁做、何时完成；或标为已完成",
        ),
        ('#action "thicker boxes" Wu Fang 2026-04-30', "#行动 “加厚纸箱” 吴芳 2026-04-30"),
    ),
    "lesson": Explained(
        ("something to learn, for the weekly report; #defect for a fault of the product", "写进周报的经验；产品问题用 #缺陷"),
        ("#lesson the carrier's photo would have settled it", "#经验 留存交接照片就能说清"),
    ),
    "template": Explained(
        ("put your text into a template in the customer's language", "把正文放进客户语言的模板"), ("#template apology", "#模板 apology")
    ),
    "preview": Explained(
        ("send nothing, show me the mail first; #ok sends it", "先不发，把信发给我看；#确认 后再发出"), ("#preview", "#预览")
    ),
    "promise": Explained(("promise the customer to write by then", "承诺在此之前给客户写信"), ("#promise Thu 15:00", "#承诺 周四15:00")),
    "wait": Explained(("after your answer: it is the customer's turn", "发出答复后，等客户回复"), ("#wait 2d", "#等客户 3个工作日")),
    "solve": Explained(("your text is the solution", "正文就是解决方案"), ("#solve LOG-PACK", "#解决 LOG-PACK")),
    "close": Explained(("end a matter without a solution", "不经解决而结案"), ("#close withdrawn", "#关闭 客户撤回")),
    "reopen": Explained(("go on with a matter that had ended", "重新处理已结的事项"), ("#reopen", "#重开")),
    "noreply": Explained(
        ("the customer's last mail needs no answer", "客户最后这封信不需要回复"),
        ("#noreply she only sent the photo twice", "#不回 只是重发了照片"),
    ),
    "spam": Explained(("it is no matter at all; nothing is sent", "垃圾邮件，不处理也不回复"), ("#spam", "#垃圾")),
    "merge": Explained(("this ticket goes into another", "把本单并入另一单"), ("#merge T-1042", "#合并 T-1042")),
    "split": Explained(
        ("the customer's last mail becomes a ticket of its own", "把客户最后一封信拆成新单"), ("#split second delivery", "#拆分 第二次送货")
    ),
    "remind": Explained(("remind me", "到时提醒我"), ("#remind tomorrow 9:30 call the carrier", "#提醒 明天9:30 给快递打电话")),
    "rate": Explained(("how much a colleague's answer helped you", "评价同事的协助"), ("#rate 5", "#评分 5")),
    "away": Explained(("you are away; somebody stands in", "我不在，由同事代班"), ("#away until Friday Wu Fang", "#外出 到周五 吴芳")),
    "back": Explained(("you are back", "我回来了"), ("#back", "#回来")),
    "show": Explained(("show me the whole ticket", "把整张单发给我"), ("#show T-1042", "#查看 T-1042")),
    "list": Explained(("send me a list of tickets", "把工单列表发给我"), ("#list team", "#列表 部门")),
    "undo": Explained(("take back what you just sent or changed", "撤回刚刚发出的信或改动"), ("#undo", "#撤回")),
    "ok": Explained(("carry out what was held", "放行被暂存的邮件"), ("#ok", "#确认")),
    "cancel": Explained(("drop what was held", "放弃被暂存的邮件"), ("#cancel", "#取消")),
    "help": Explained(("explain the commands, or one of them", "说明全部命令或其中一个"), ("#help wait", "#帮助 等客户")),
}
