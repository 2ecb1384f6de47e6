"""What a mail to a colleague tells of a customer's mail: the listening card, who wrote, what came with it. Pure."""

from processor.outbound.catalogue_values import (
    CUSTOMER_NAME,
    DEPARTMENT,
    MESSAGE,
    PRIORITY,
    RECEIVED,
    REF,
    STATUS,
    SUBJECT,
    Value,
    at,
    words,
)

CARD = (
    Value("card.kind", "complaint, question, request, suggestion, praise, thanks or other, in words", words("complaint", "投诉")),
    Value(
        "card.facts[]",
        "a fact and its kind, in the customer's words",
        words("number QS-88213", "编号 QS-88213"),
        words("earlier contact I have called three times", "此前联系 我打了三次电话"),
    ),
    Value(
        "card.feels",
        "the words that show a feeling, the feeling, how strong, how sure",
        words("“absolutely furious” → anger 3/3 (92 % sure)", "“太气人了” → 愤怒 3/3（把握 92 %）"),
    ),
    Value(
        "card.wants[]",
        "what they want and the words for it",
        words("a replacement “send me a new door”", "更换 “给我换一扇新门”"),
        words("an explanation “tell me how this happened” (not said, only likely)", "说明原因 “到底怎么回事”（推断）"),
    ),
    Value(
        "card.signals[]",
        "what must not be overlooked and the words for it",
        words("told before “three times”", "重复反映 “三次”"),
        words("wants somebody higher “your manager”", "要求上级处理 “你们经理”"),
    ),
    Value("card.earlier?", "their other files, the newest first", words("T-1019, T-1003", "T-1019、T-1003")),
    Value(
        "card.history[]",
        "of the file that this one goes on from: how it ended, what was promised, the solution, the rating, a line each",
        words("T-1019, closed since Thursday 5 February 2026, 09:10", "T-1019，2026年2月5日 09:10 起已关闭"),
        words("solution: “A new door was fitted on Friday.”", "解决方案：“周五已换上新门。”"),
    ),
)
FILE = (REF, SUBJECT, PRIORITY, STATUS, CUSTOMER_NAME)
WHOSE = (
    Value("customer.address?", "their address; missing if the mail names no single sender", "ann.lee@customer.example"),
    Value("customer.verified", "whether the sender's address is proved", sample=True),
)
DUE = (
    Value("due?.first?", "by when the first reply is due, in words, with the time zone; missing when it was given", at(2, 6)),
    Value("due?.next?", "by when their latest mail is to be answered; missing when nothing waits", at(3, 2)),
    Value("due?.solution?", "by when the matter is to be solved; missing while we wait for the customer", at(4, 1)),
    Value("due?.promise?", "what a person promised the customer", at(3, 6)),
    Value("due?.soonest?", "the first of them, short, for the subject", words("Mon 14:10", "周一 14:10")),
)
ATTACHMENTS = (
    Value("attachments[].name", "the name of an attached file", words("door.jpg", "冰箱门.jpg"), words("receipt.pdf", "发票.pdf")),
    Value("attachments[].size", "its size in words", "1.2 MB", "340 KB"),
    Value(
        "attachments[].left_out?",
        "why the file does not come with the notification; missing if it does",
        words("not attached here, because it is too large; it lies in the mailbox", "文件太大，未随本通知附上；原件在邮箱里"),
    ),
)
REPLY_TO = Value("reply.to?", "whom an answer to this mail goes to; missing if it stays inside", words("Ann Lee", "李娟"))
WAYS = (
    Value(
        "quick[].label",
        "a thing to do with one tap, and the command that it writes",
        words("Take it: #take", "我来办：#我来"),
        words("Hand it over: #handoff", "转给别的部门：#转"),
    ),
    Value(
        "quick[].href",
        "the address that a tap on it writes to",
        "mailto:help+abc@desk.example?subject=%5BT-1042%5D&body=%23take",
        "mailto:help+abc@desk.example?subject=%5BT-1042%5D&body=%23handoff%20",
    ),
    Value(
        "commands[]",
        "a line that can stand first in an answer, and what it does",
        words("#wait = we wait for the customer", "#等 = 等客户回复"),
        words("#solve = this is the solution", "#解决 = 这就是解决方案"),
    ),
)
ABOUT_A_MAIL = (
    REF,
    SUBJECT,
    RECEIVED,
    PRIORITY,
    Value("ticket.mood?", "the feeling and how strong it is, for the subject", words("anger 3", "愤怒 3")),
    Value("ticket.language", "the language the customer wrote in", words("English", "英语")),
    CUSTOMER_NAME,
    *WHOSE,
    Value("department?", "the department the file lies with", DEPARTMENT),
    Value("why", "why this colleague gets it", words("you lead Logistics", "您是物流部负责人")),
    *DUE,
    *CARD,
    REPLY_TO,
    MESSAGE,
    *ATTACHMENTS,
    Value(
        "notes[]",
        "what to bear in mind, a sentence each",
        words("No acknowledgement was sent: the mail names no single sender.", "没有发出回执：来信没有明确的发件人。"),
        words("The mail is encrypted and was not decrypted.", "来信是加密的，系统没有解密。"),
    ),
    Value(
        "draft?.text",
        "a suggested answer in the customer's language, with gaps in two square brackets",
        words(
            "Dear Ms Lee,\n\nThank you for telling me about the door. [[your answer]]",
            "李女士，您好：\n\n谢谢您告诉我门的情况。[[您的答复]]",
        ),
    ),
    Value("draft?.template", "the name of its template, for the command #template", words("complaint", "投诉")),
    *WAYS,
)
