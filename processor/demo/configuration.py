"""The configuration of the demo's desk: as any other, but for some spans that would be long to wait for. Pure."""

from string import Template

from processor.demo.people import ADMIN, AUTHSERV_ID, CHEN_WEI, DESK, MAYA, PASSWORD, ZHAO_MIN

UNDO, FOLLOW_UP = "1s", "3s"

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

# The only figures that differ from a desk of yours: days would be long in a demo.
[automation]
undo = "$undo"                             # 90s; an answer leaves after this, so long it can be taken back
follow_up = "$follow_up"                        # 48h; after a solution: is it still all right, and one question
gap = "1s"                              # 4h; between two automatic mails on one ticket

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
        undo=UNDO,
        follow_up=FOLLOW_UP,
    )
