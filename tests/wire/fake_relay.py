"""A mail relay in memory in the place of an SMTP server, and the session that talks to it.

It plays the part of `outbound.smtp.SmtpSession` in whole-program tests and is told how to misbehave in the words of
`tests.servers.smtp`: `rule(stage, recipient, content)` is asked at connect, mail, rcpt, data and end. `test_smtp_contract.py`
holds both to the same tests.
"""

from collections.abc import Callable
from typing import cast

from processor.outbound.retry import Deferred, Outcome, Unknown, Verb, classify
from processor.outbound.smtp import RelayTrouble, SmtpSession
from tests.servers.smtp import AcceptedMail

Rule = Callable[[str, str, bytes], str | None]
_STEPS = (("mail", Verb.MAIL, "250 ok"), ("rcpt", Verb.RCPT, "250 ok"), ("data", Verb.DATA, "354 go on"))


class FakeRelay:
    """A relay that keeps what it accepts."""

    def __init__(self) -> None:
        """Accept everything until `rule` is set."""
        self.rule: Rule = lambda _stage, _recipient, _content: None
        self.accepted: list[AcceptedMail] = []

    def session(self) -> SmtpSession:
        """Connect. Raises RelayTrouble when the rule refuses."""
        return cast("SmtpSession", FakeSmtpSession(self))  # it has every method that a delivery uses


class FakeSmtpSession:
    """One conversation with the relay."""

    def __init__(self, relay: FakeRelay) -> None:
        """Connect."""
        self._relay = relay
        self._offered: tuple[str, str, bytes] | None = None
        self.usable = True
        outcome = self._ask("connect", Verb.CONNECT, "220 ready", "")
        if outcome is not None:
            raise RelayTrouble(_site(outcome))

    def quit(self) -> None:
        """Say goodbye."""
        self.close()

    def close(self) -> None:
        """Hang up; what was offered without a final dot is forgotten."""
        self._offered, self.usable = None, False

    def offer(self, sender: str, recipient: str, content: bytes) -> Outcome | None:
        """Send a mail up to the final dot; None when the dot may follow."""
        for stage, verb, usual in _STEPS:
            outcome = self._ask(stage, verb, usual, sender if stage == "mail" else recipient)
            if isinstance(outcome, Deferred) and outcome.site:
                raise RelayTrouble(outcome)
            if outcome is not None:
                return outcome
        self._offered = (sender, recipient, content if content.endswith(b"\r\n") else content + b"\r\n")
        return None

    def finish(self) -> Outcome:
        """Send the final dot."""
        assert self._offered is not None, "the dot without a mail"
        sender, recipient, content = self._offered
        self._offered = None
        verdict = self._relay.rule("end", recipient, content) or "250 accepted"
        if verdict.startswith(("keep", "2")):
            self._relay.accepted.append(AcceptedMail(0.0, sender, (recipient,), content))
        if not verdict[:3].isdigit():
            self.usable = False
            return Unknown(f"after the final dot: {verdict}")
        self.usable = not verdict.startswith("421")
        return classify(Verb.DOT, int(verdict[:3]), verdict[4:]) or Unknown(verdict)

    def _ask(self, stage: str, verb: Verb, usual: str, recipient: str) -> Outcome | None:
        reply = self._relay.rule(stage, recipient, b"") or usual
        if not reply[:3].isdigit():
            raise RelayTrouble(Deferred(f"{verb}: the connection ended", site=True))
        return classify(verb, int(reply[:3]), reply[4:])


def _site(outcome: Outcome) -> Deferred:
    return Deferred(outcome.reply, site=True)
