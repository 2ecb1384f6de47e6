"""What the writer did before writing, in Chinese: 打了三次电话没人管, 找客服协商, 多次反映. Pure.

The writer must be the one who turned to somebody: 催收打我电话 is no prior contact, nor is what is only asked for (特此投诉, 请联系我).
The span is the part of the clause that says it, and may hold other facts (a date, a count). The value is the text.
"""

import re

from processor.listening.later import later
from processor.listening.reading import FactType
from processor.listening.spotting import EXACT, Rule, Setting, counted

_BODY = (
    "客服|商家|卖家|店家|平台|经理|前台|店长|物业|快递|人工|售后|师傅|公司|银行|[总分支]行|柜台|服务员|城管|警察|派出所|消协|工商|"
    "官方|厂家|厂商|你们|贵司|贵行|贵公司|热线|社区|居委会|老板|管家|人事|部门|领导|店里|店员|站点|驿站|主管|窗口|热线|校方|学校|"
    "医院|护士长?|医生|班主任|老师|机器人|站长|工作人员|12345|12315|400|95[0-9]{3}|10086|10010|10000"
)
_TALK = "协商|沟通|反映|反应|投诉|交涉|理论|咨询|询问|申诉|报修|举报|求助|催促|催单|催|联系|对接|核实|说明|申请|报过|报了|要求"
# Others are at it: nearly always so anywhere in the phrase, or only where it begins.
_OTHERS = later(r"轰炸|骚扰|威胁|催收|催债|[暴爆]我|联系人|通讯录|家人|亲戚|老家|推销|前台打")
_THIRD = later(r"他们|对方|有人|给我(?!们?的?客服)|打我|联系我|我家|家里|朋友|同事|给(?:他|她)|爸|妈|老人")
_WISH = later(
    r"特此|我要|我想|想要|希望|请|麻烦|能不能|能否|可否|要求|准备|打算|会去?|将|别|不要|建议|欢迎|如果|要不|应该|必须|没有?|"
    r"不(?:想|敢|是想)|怎么|如何|是否|哪里"
)
_HAN_TAIL = r"[^，。！？；、,!?;：:\s\n“”\"]{0,16}"


# What stands before shows that somebody else did it, or that nobody has yet.
_NOT_DONE = later(
    r"(?:(?:一天|每天)要?|[给让叫教帮对想要不没别未的地]|有人|的人|个人|想问|让.{1,3}|"
    r"(?:客服|你们|贵[司行]|商家|公司|人员|平台|银行|快递员|司机|师傅|卖家|店家|对方|[他她])(?:又|也|就|一直|都|还|竟然|居然|直接|去){0,2})$"
)
_NOT_TOLD = later(r"我?打电话(?:那|的|来|让|教)|.{0,20}的人|向(?:你们|贵(?:司|行|公司))(?:求助|反映|投诉|咨询|举报|申请)(?![了过])")


def _of_han(match: re.Match[str], setting: Setting) -> str | None:
    """Take it unless others did it, or it is only wished for."""
    fact, before = match["fact"], setting.before(match.start(), 10)
    before = before[max(map(before.rfind, "、：:, ")) + 1 :]
    others = _OTHERS.search(fact) or _THIRD.search(fact[:7]) or _THIRD.search(before)
    wished = _WISH.search(before[-5:]) or _WISH.match(fact)
    return None if others or wished or _NOT_DONE.search(before) or _NOT_TOLD.match(fact) else fact


_WHEN = (
    r"(?:已经|已|曾经?|马上|立刻|立即|多次|几次|反复|一直|之前|又|再三|也|还|先后|每天|天天|连续|今天|昨天|上次|前后|[我就]|再|去|"
    r"早就|当天|第一时间|第二天|当时|刚才|刚刚|中途){0,4}"
)
_MANY_TIMES = r"(?:多次|几次|好几次|数次|反复|再三|一再|屡次|无数次|不止一次|[两三四五六七八九十0-9]{1,3}次|三番五次|来回)"
_TALK_HEADS = tuple({word[:2] for word in _TALK.split("|")})
_TALKED = later(rf"{_TALK}|找|问|联系|咨询|私信|说|报|提|讲|要|给过")
_HOW_OFTEN = (
    r"(?:[一两二三四五六七八九十几多数好0-9]{1,3}(?:次|回|遍|趟|[个通](?<!一个)(?=电话|$|[，。！,!\s]))|"
    r"不下[一二三四五六七八九十0-9]{1,2}[次回遍]|多次|无数[次遍]|半天|好久)"
)
_ANY = r"[^，。！？；、,!?;：:\s\n“”\"]"


def _of_talk(match: re.Match[str], setting: Setting) -> str | None:
    """Take a word of turning to somebody only with a word of talking: 跟客服说, but not 跟物业无关."""
    return _of_han(match, setting) if _TALKED.search(match["fact"]) else None


RULES = (
    Rule(
        FactType.PRIOR_CONTACT,
        (
            "打了",
            "打过",
            "拨了",
            "拨过",
            "跑了",
            "跑过",
            "去了",
            "去过",
            "问过",
            "问了",
            "提过",
            "交过",
            "写信",
            "报过",
            "找过",
            "来过",
            "我打",
            "我问",
            "我提",
            "打到",
        ),
        rf"(?P<fact>我?(?:打|拨|跑|去|问|提|交|写信|报|找)(?:了|过)(?:{_HOW_OFTEN}|[0-9一两二三四五六七八九十几多]{{1,4}}(?:回|来次))|"
        rf"写信{_HOW_OFTEN}|打到手[酸痠抽麻]{{1,2}}|(?:问|提|交|报|找)过(?!的|来|去))",
        _of_han,
        EXACT,
        rf"{_WHEN}$",
    ),
    Rule(
        FactType.PRIOR_CONTACT,
        tuple("打拨致给"),
        rf"(?P<fact>(?:给(?:{_BODY}|{_ANY}{{1,6}}(?:{_BODY})))?(?:拨打|打|拨|致电)(?!包|折|扰|开|工|算|车|造|击|破|败|架|球|卡|"
        rf"牌|赏|扫|针|死|断|扮|听|印)(?:了|过|通|完|给|电话给|"
        rf"个)*{_HAN_TAIL}(?:{_BODY}|电话)(?!号|单){_HAN_TAIL})",
        _of_han,
        EXACT,
        rf"{_WHEN}$",
    ),
    Rule(
        FactType.PRIOR_CONTACT,
        ("给",),
        rf"(?P<fact>给{_ANY}{{0,6}}(?:{_BODY})(?:打了?|发了?|写了?|留了?|说了?){_HAN_TAIL})",
        _of_han,
        EXACT,
        rf"{_WHEN}$",
    ),
    Rule(
        FactType.PRIOR_CONTACT,
        tuple("找问联咨私跟和同向去反交发"),
        rf"(?P<fact>(?:找了?|问了?|问过|联系了?|联系过|咨询了?|私信了?|跟|和|同|向|去找|去问|反馈给|反映给|交给过?|"
        rf"发给){_ANY}{{0,6}}(?:{_BODY}|电话){_HAN_TAIL})",
        _of_talk,
        EXACT,
        rf"{_WHEN}$",
    ),
    Rule(
        FactType.PRIOR_CONTACT,
        (*counted("次"), "多次", "几次", "好几", "数次", "反复", "再三", "一再", "屡次", "无数", "不止", "三番", "来回"),
        rf"(?P<fact>{_MANY_TIMES}(?:向|跟|和|找|给|与|打电话|来电|致电|去电|发邮件|去店里?|上门)?{_ANY}{{0,6}}?(?:{_TALK}|回答|"
        rf"打电话|问|报警|去找){_HAN_TAIL})",
        _of_han,
        EXACT,
        rf"{_WHEN}$",
    ),
    Rule(
        FactType.PRIOR_CONTACT,
        (
            *_TALK_HEADS,
            *(verb + after for verb in "说问报跑打找留写谈陪催" for after in "了过"),
            "发邮",
            "打电",
            "打通",
            "打过",
            "留言",
            "来看",
            "艾特",
            "交给",
            "去",
            "微信",
            "窗口",
            "邮件",
            "书面",
            "扫码",
            "电话",
            "热线",
            "公众",
            "报修",
            "客服",
            "投诉",
            "服务",
        ),
        rf"(?P<fact>(?:微信|窗口|邮件|书面|扫码|客服|(?:客服|报修|投诉|服务)?(?:电话|热线)|公众号上?)?[也又都]?(?:{_TALK}|说|问|报|"
        rf"跑|打|打通|找|提醒|发邮件|打电话|留言|去函?|来看|写|谈|艾特|陪|交给)"
        rf"(?:了|过|完|到|来)?{_ANY}{{0,8}}?{_HOW_OFTEN}{_ANY}{{0,8}})",
        _of_han,
        EXACT,
        rf"{_WHEN}$",
    ),
    Rule(
        FactType.PRIOR_CONTACT,
        ("投诉", "反映", "反馈", "举报", "报修", "联系", "沟通", "咨询", "协商", "申诉", "报警", "留言", "发邮", "打电", "提交"),
        rf"(?P<fact>(?:投诉|反映|反馈|举报|报修|联系|沟通|咨询|协商|申诉|报警|留言|发邮件|打电话|提交)(?:完|过|了){_HAN_TAIL})",
        _of_han,
        EXACT,
        rf"{_WHEN}$",
    ),
    Rule(
        FactType.PRIOR_CONTACT,
        ("已", "曾", "之前", "上次", "早就", "昨天", "前天", "当天"),
        rf"(?P<fact>(?:已经?|曾经?|之前|上次|早就|昨天|前天|当天)(?:在{_ANY}{{1,8}})?(?:向{_ANY}{{1,8}})?(?:投诉|反映|举报|报修|"
        rf"报警|报了|联系){_HAN_TAIL})",
        _of_han,
        EXACT,
        rf"{_WHEN}$",
    ),
    Rule(
        FactType.PRIOR_CONTACT,
        ("写邮", "写了", "写封", "写电", "写信", "报警", "报过", "报了", "微信", "去", "窗口"),
        rf"(?P<fact>(?:写(?:[了过](?:一封|封)?(?:邮件|电邮|信)|(?:邮件|电邮)|信给)|报[过了]警|报警[过了]|微信[也都]?留[过了]?[言话]|"
        rf"去[过了]?(?:门店|店里|柜台|窗口|"
        rf"营业厅|网点){_ANY}{{0,6}}(?:谈|问|说|反映|投诉|[两三几]趟)){_HAN_TAIL})",
        _of_han,
        EXACT,
        rf"{_WHEN}$",
    ),
    Rule(
        FactType.PRIOR_CONTACT,
        ("在线", "人工"),
        rf"(?P<fact>(?:在线|人工)客服(?:说|回复|告诉|让){_HAN_TAIL})",
        _of_han,
        EXACT,
        rf"{_WHEN}$",
    ),
)
