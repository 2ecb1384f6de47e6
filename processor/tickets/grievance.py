"""Whether a colleague writes about their own employment: pay, contract, superior. Pure.

Such a matter is for those who look after people, and for nobody else. It is no customer's complaint and is not counted as one.
"""

import re

_MINE_EN = (
    r"\bmy (?:own )?(?:salary|pay|wages?|payslip|pay ?check|bonus|commission|overtime|contract|probation|promotion|appraisal"
    r"|performance review|annual leave|sick leave|parental leave|leave request|pension|dismissal|notice period|boss|manager|supervisor"
    r"|team lead(?:er)?|line manager|superior|working hours|shifts?|workload)\b"
)
_PAID_EN = (
    r"\b(?:unpaid|not paid for|never paid for) (?:overtime|leave|hours)\b"
    r"|\bI (?:was|am being|have been) (?:dismissed|laid off|demoted|bullied)\b"
)
_MINE_ZH = (
    r"(?:我|本人)的?(?:这个月|上个月|上月|本月|今年|去年)?的?(?:工资|薪水|薪资|薪酬|奖金|年终奖|提成|绩效|加班费|劳动合同|合同|试用期|转正|晋升|调薪|社保"
    r"|公积金|年假|病假|产假|考勤|排班|离职|领导|上司|主管|经理|组长|老板)"
)
_OFTEN_ZH = (
    r"(?:拖欠|克扣|少发|没发|未发|晚发)(?:了|我)?(?:的)?(?:工资|薪水|奖金|加班费|年终奖)"
    r"|(?:强制|无偿|没有加班费的?)加班|(?:被|要求我)(?:辞退|裁员|降薪|调岗|主动离职)"
)
_GRIEVANCE = re.compile(f"{_MINE_EN}|{_PAID_EN}|{_MINE_ZH}|{_OFTEN_ZH}", re.IGNORECASE)


def is_grievance(text: str) -> bool:
    """Whether a colleague's mail is about their own employment."""
    return _GRIEVANCE.search(text) is not None
