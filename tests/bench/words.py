"""What the customers of the measured desk write: sentences, subjects, names and signatures in Chinese and English. Pure."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tongue:
    """What is written in one language; `wrote` is the line above a quoted mail, of a moment and a name."""

    sentences: tuple[str, ...]
    openings: tuple[str, ...]
    closings: tuple[str, ...]
    subjects: tuple[str, ...]
    names: tuple[str, ...]
    again: tuple[str, ...]
    away: tuple[str, ...]
    wrote: str
    stop: str


ENGLISH = Tongue(
    sentences=(
        "The kettle I bought from you in spring leaks at the bottom seam, and the kitchen counter was under water this morning",
        "Your driver rang once, left a card under the wrong door and drove off with my parcel",
        "The invoice lists two filters although I ordered one, and the second one has never been in the box",
        "I have now spent three evenings in your telephone queue and each time the line went dead after half an hour",
        "The replacement arrived yesterday with the very same crack along the handle",
        "Nobody told us that the fitting would be moved, so my husband took a day off work for nothing",
        "My card was charged on the second and again on the fourth, both times in full",
        "The heating in our flat has been off since Thursday and there is a child of two in the house",
        "Please let me know by Friday whether you will repair it or give me my money back",
        "The router drops the connection every night at about nine, whatever I restart",
        "I do not want a voucher, I want the thing I paid for",
        "According to the tracking page the parcel has been lying in your warehouse for eleven days",
        "The colour on the label says slate and what I unpacked is plainly brown",
        "I sent you the photographs you asked for, and then somebody asked me for the same photographs again",
        "The screws that hold the shelf are too short for the boards that came with it",
        "My mother is eighty and cannot carry the machine back to the post office",
        "The person at the desk was friendly but could not see my order in the system",
        "If this cannot be settled between us I shall have to take it to the consumer office",
        "Could somebody who is allowed to decide please telephone me in the afternoon",
        "The door of the washing machine does not lock, so it stops after a minute and shows the letters F and E",
        "I returned the boots on the ninth and have seen neither a receipt nor a refund",
        "The manual is for another model and the spare part has a different plug",
        "We have been customers for fourteen years and have never had to write a letter like this",
        "Your web page says the order is on its way and your shop says it does not exist",
    ),
    openings=("Dear Sir or Madam,", "Hello,", "To whom it may concern,", "Good morning,", "Hi there,"),
    closings=("Kind regards", "With best wishes", "Yours faithfully", "Thank you", "Regards"),
    subjects=(
        "Leaking kettle, second complaint",
        "Parcel never delivered",
        "Charged twice for one order",
        "Wrong colour sent",
        "No heating since Thursday",
        "Replacement is broken too",
        "Refund for returned boots",
        "Internet drops every night",
        "Fitter did not come",
        "Invoice is wrong",
    ),
    names=(
        "Ada Turner",
        "Bruno Keller",
        "Chloé Martin",
        "Dora Whitfield",
        "Emil Sørensen",
        "Fiona Campbell",
        "Günter Vogel",
        "Hannah Price",
        "Inés Romero",
        "Jonas Lindqvist",
        "Kate O'Hara",
        "Léa Fontaine",
        "Marco Bianchi",
        "Nora Quinn",
        "Owen Hughes",
        "Petra Höfer",
    ),
    again=(
        "Is there any news about this?",
        "You asked for the serial number, here it is: KX-40-2291.",
        "I am still waiting.",
        "Thank you, but:",
    ),
    away=("I am out of the office and will read your mail when I am back.", "Thank you for your message. I am on leave this week."),
    wrote="On {moment}, {name} wrote:",
    stop=". ",
)

CHINESE = Tongue(
    sentences=(
        "我五月份在你们网店买的电水壶，底部接缝一直漏水，今天早上厨房台面全湿了",
        "快递员只打了一次电话，没等我下楼就把包裹带走了，留言条还贴错了门牌",
        "发票上写了两个滤芯，可是我只订了一个，箱子里也只有一个",
        "这三天晚上我都在打客服热线，每次排队半个多小时就自动挂断",
        "昨天收到的换货，把手同一个位置还是有裂痕",
        "安装改期没有任何人通知，我爱人白白请了一天假",
        "同一笔订单，二号扣了一次款，四号又全额扣了一次",
        "家里从周四开始就没有暖气，孩子才两岁",
        "请在周五之前告诉我到底是维修还是退款",
        "路由器每天晚上九点左右就断线，怎么重启都没有用",
        "我不需要优惠券，我只要我付了钱的东西",
        "物流页面显示包裹在你们仓库已经放了十一天",
        "标签上写的是灰色，拆开来明明是棕色的",
        "上次要的照片我已经发过了，结果另一位同事又来问我要同样的照片",
        "随货附带的螺丝太短，根本固定不住层板",
        "我母亲八十岁了，没有办法自己把机器搬到邮局去寄回",
        "柜台的工作人员态度很好，可是在系统里查不到我的订单",
        "如果双方不能协商解决，我只好向消费者协会反映",
        "麻烦请一位能做决定的负责人下午给我回个电话",
        "洗衣机的门锁不上，转一分钟就停，屏幕上显示故障代码",
        "九号退回的鞋子，到现在既没有签收通知也没有退款",
        "说明书是另外一个型号的，寄来的配件插头也不一样",
        "我们家用你们的产品已经十四年了，从来没有写过这样的信",
        "网页上说订单已经发出，门店却说没有这个订单",
    ),
    openings=("您好：", "客服您好，", "尊敬的负责人：", "你们好，"),
    closings=("谢谢", "盼复", "此致敬礼", "祝好"),
    subjects=(
        "电水壶漏水，第二次投诉",
        "包裹一直没有送到",
        "同一订单重复扣款",
        "颜色发错了",
        "周四起没有暖气",
        "换来的还是坏的",
        "退货之后没有退款",
        "晚上总是断网",
        "师傅没有按时上门",
        "发票开错了",
    ),
    names=("陈思远", "林晓雯", "何建平", "郑雅琴", "苏明哲", "许文静", "曾国强", "彭丽华", "蔡志豪", "潘美玲", "邓伟", "萧红"),
    again=("请问这件事有进展了吗？", "您要的序列号是 KX-40-2291。", "我还在等回复。", "谢谢，但是问题没有解决："),
    away=("我正在休假，回来后会尽快回复您的邮件。", "您好，本周我不在办公室，邮件将于下周处理。"),
    wrote="{name} 于 {moment} 写道：",
    stop="。",
)
