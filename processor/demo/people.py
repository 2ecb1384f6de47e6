"""Who plays in the demo, and what they write. Pure.

The people and their firms are invented; their addresses end in .example, which nobody can own (RFC 2606).
"""

from dataclasses import dataclass
from string import Template


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with a mailbox. `vouched_for`: the desk's own mail server can prove that his mails come from his address."""

    name: str
    address: str
    vouched_for: bool = True

    @property
    def domain(self) -> str:
        """What stands after the @."""
        return self.address.rpartition("@")[2]


DESK = Person("Acme Care", "care@acme.example")
ADMIN = Person("Acme IT", "ops@acme.example")
MAYA = Person("Maya Brooks", "maya@acme.example")
ZHAO_MIN = Person("赵敏", "zhaomin@acme.example")
CHEN_WEI = Person("Chen Wei", "chen@acme.example")

ANN = Person("Ann Porter", "ann.porter@mail.example")
ANN_AT_WORK = Person("Ann Porter", "a.porter@northgate.example")
LI_JUAN = Person("李娟", "lijuan@youxiang.example")
SAM = Person("Sam Okafor", "sam@okafor.example", vouched_for=False)

EVERYBODY = (DESK, ADMIN, MAYA, ZHAO_MIN, CHEN_WEI, ANN, ANN_AT_WORK, LI_JUAN, SAM)
PASSWORD = "demo"  # noqa: S105 - of mailboxes that live in memory for some seconds
AUTHSERV_ID = "mx.acme.example"

DENT_SUBJECT = "New washing machine arrived with a dent"
DENT = """\
Hello,

my new washing machine (order 48213) came on Tuesday with a dent right across
the door. The driver said he was not allowed to take it back and that I should
ring you. I have rung three times since. Each time I was on hold for twenty
minutes and then the line went dead.

I took a day off work for that delivery and I would rather not spend a second
one on it. Please tell me when you can exchange it, and who I can talk to.

Ann Porter
"""

CHARGED_TWICE_SUBJECT = "同一笔订单扣了我两次钱"
CHARGED_TWICE = """\
你们好：

我上周二在你们网上买了一台空气净化器，订单号 88213047，1299 元，结果银行卡扣了两次。\
当天就打电话问了，客服说三个工作日之内退回来。现在都一个多星期了，钱没到账，也没有人跟我联系。\
昨天又打了两次，一直在排队，根本打不通。

麻烦查清楚是怎么回事，多扣的 1299 元到底哪天能退，请给我一个准话。

李娟
"""

PHOTOS = """\
Thank you. One thing I forgot: the box itself was not damaged, so the dent must
have been there before it was packed. I have photos if you need them.

Fridays suit me best.

Ann
"""

AWAY = """\
I am out of the office and back on Monday. Mail is not read in the meantime.
If it cannot wait, please ring our reception.

Ann Porter
"""

KETTLE_SUBJECT = "Kettle leaks"
KETTLE = """\
Hi,

the kettle I bought from you in spring has started to leak at the base. It is
still under guarantee and I have the receipt. Do I post it to you or take it to
a shop? I would like to have this sorted before my parents come to stay.

Sam
"""

DEPOT = """\
The depot can exchange it on Friday. I will ring Ms Porter this afternoon and
settle the hour with her.

Maya
"""

_CONFIG = Template("""\
# The desk of `processor demo`. Its mail server lived as long as the demo ran; everything else here can be looked at:
# `processor --config THIS-FILE tickets`, `show T-1001`, `templates list`. All keys: `processor init` writes them out.

[desk]
name = "$desk_name"
address = "$desk"
languages = ["en", "zh-CN"]
timezone = "Asia/Shanghai"
admins = ["$admin"]

[[mailboxes]]
name = "complaints"
host = "$host"
port = $imap_port
security = "none"
username = "$desk"
password = "$password"
poll = "1s"                             # this small server does not tell of a mail that came just before the wait began

[smtp]
host = "$host"
port = $smtp_port
security = "none"

[trust]
authserv_id = "$authserv_id"
colleagues = ["acme.example"]

[[departments]]
key = "service"
names = ["Service", "客服部"]
lead = "$chen_wei"

[[departments]]
key = "logistics"
names = ["Logistics", "物流部"]
lead = "$maya"
keywords = ["delivery", "driver", "parcel", "快递", "包裹"]

[[departments]]
key = "billing"
names = ["Billing", "账务部"]
lead = "$zhao_min"
keywords = ["charged", "invoice", "refund", "扣了", "退款", "到账"]

[[staff]]
name = "Chen Wei"
address = "$chen_wei"
departments = ["service"]
languages = ["en", "zh-CN"]

[[staff]]
name = "Maya Brooks"
address = "$maya"
departments = ["logistics"]
languages = ["en"]

[[staff]]
name = "赵敏"
address = "$zhao_min"
departments = ["billing"]
languages = ["zh-CN"]
""")


def configuration(host: str, imap_port: int, smtp_port: int) -> str:
    """Return the config.toml of the demo's desk."""
    return _CONFIG.substitute(
        desk_name=DESK.name,
        desk=DESK.address,
        admin=ADMIN.address,
        chen_wei=CHEN_WEI.address,
        maya=MAYA.address,
        zhao_min=ZHAO_MIN.address,
        host=host,
        imap_port=imap_port,
        smtp_port=smtp_port,
        password=PASSWORD,
        authserv_id=AUTHSERV_ID,
    )
