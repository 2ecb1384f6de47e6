"""What takes several steps that chance alone seldom puts in a row: answers of departments, parts split off, news, ratings."""

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from tests.any_order import books, words
from tests.any_order.life import LATEST, Life
from tests.desk import Sent

MOST_HOPS = 12  # from one thing that falls due to the next
GOOD, BAD = 2, 3  # places of the marks among what customers write


class Courses(Life):
    """A life in which matters also take their usual course."""

    @precondition(lambda self: self.about_customers())
    @rule(data=st.data(), answer=st.sampled_from(["answers", "answers", "declines"]))
    def a_department_is_asked(self, data: st.DataObject, answer: str) -> None:
        """Let a colleague ask another department, and somebody there answer it."""
        for asked in self.brought(data, "asks", "consult")[:1]:
            self.do(asked, answer)

    @precondition(lambda self: self.about_customers())
    @rule(data=st.data(), answer=st.sampled_from(["accepts", "accepts", "declines"]))
    def a_department_takes_over(self, data: st.DataObject, answer: str) -> None:
        """Let a colleague hand over to another department, and somebody there take it or give it back."""
        for offered in self.brought(data, "hands over", "hand-over")[:1]:
            self.do(offered, answer)

    @precondition(lambda self: self.customers)
    @rule(data=st.data())
    def a_second_matter_is_split_off(self, data: st.DataObject) -> None:
        """Let a customer write of something else in an old conversation, and a colleague see it."""
        before = len(self.colleagues)
        mail = data.draw(st.sampled_from(self.customers[-LATEST:]))
        self.work(words.later(self.who(mail), self.next_serial(), 0, mail))
        for notice in [new for new in self.colleagues[before:] if not books.stays_inside(new)][:1]:
            self.do(notice, "splits")

    @precondition(lambda self: self.about_customers())
    @rule(data=st.data())
    def the_customer_gets_news(self, data: st.DataObject) -> None:
        """Let a colleague answer, then only work on it for so long that the program tells what was done."""
        mail = data.draw(st.sampled_from(self.about_customers()))
        self.do(mail, "answers")
        self.do(mail, "notes a step")
        self.until_there_leaves("progress")

    @precondition(lambda self: self.about_customers())
    @rule(data=st.data(), place=st.sampled_from([GOOD, BAD]))
    def the_customer_is_asked_how_it_went(self, data: st.DataObject, place: int) -> None:
        """Let a colleague solve it, and the customer answer the question that follows with a mark."""
        self.do(data.draw(st.sampled_from(self.about_customers())), "solves")
        for mail in self.until_there_leaves("follow-up"):
            self.work(words.later(self.who(mail), self.next_serial(), place, mail))

    def about_customers(self) -> list[Sent]:
        """Return the last mails to colleagues whose answer goes to a customer."""
        return [mail for mail in self.colleagues[-LATEST:] if not books.stays_inside(mail)]

    def brought(self, data: st.DataObject, name: str, kind: str) -> list[Sent]:
        """Let a colleague answer a mail about a customer's; return the mails of a kind that colleagues got of it."""
        before = len(self.colleagues)
        self.do(data.draw(st.sampled_from(self.about_customers())), name)
        return [mail for mail in self.colleagues[before:] if books.kind_of(mail) == kind]

    def until_there_leaves(self, kind: str) -> list[Sent]:
        """Let time pass until a customer gets a mail of a kind, or for so long; return it, if any."""
        before = len(self.customers)
        for _ in range(MOST_HOPS):
            self.what_comes_next()
            found = [mail for mail in self.customers[before:] if books.kind_of(mail) == kind]
            if found:
                return found[:1]
        return []
