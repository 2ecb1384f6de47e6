"""Who plays in the demo, and what they write. Pure.

The people and their firms are invented; their addresses end in .example, which nobody can own (RFC 2606).
"""

from dataclasses import dataclass


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

ASKED = """\
#ask Service
Ms Porter rang three times and the line went dead. Did anybody
speak to her, and what was she told?

Maya
"""

TOLD = """\
Nobody did: all of last week the queue hung up on people after
twenty minutes. It is being mended. Please say sorry from us.

Chen Wei
"""

ANSWER = """\
Dear Ms Porter,

I am sorry about the dent, and about the calls: last week our
telephone hung up on people who had waited for twenty minutes.
That is being mended.

Our driver can bring another machine on Friday between 9 and 12
and take the old one back. He rings half an hour before, so you
need not take a day off.

#promis Friday 18:00

Maya Brooks
"""

NOTED = """\
#note
The dent was there before packing, and she has photos. I have
asked the depot to look at the rest of that batch.
"""

SETTLED = """\
Dear Ms Porter,

your new machine is in its place, the driver tells me, and the
old one is back with us. It had been dented before it was packed;
we look at the others from that batch now.

#solve

Maya Brooks
"""

SCORE = """\
5
Friday at half past nine, and the driver did ring.

Ann
"""
