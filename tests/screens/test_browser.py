"""What `make screenshots` says on a machine that cannot take any."""

import pytest

from tests.screens import shoot
from tests.screens.browser import NoBrowser, browser


def test_without_a_browser_it_is_said_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pictures are a help and never a condition: the machine's owner reads which package is missing."""
    monkeypatch.setenv("PATH", "")

    with pytest.raises(NoBrowser, match="apt-get install chromium"), browser():
        pass


def test_every_mail_is_looked_at_on_a_telephone_and_a_computer_by_day_and_by_night() -> None:
    """The widths and colours at which a mail most often breaks."""
    assert {(look.width, look.dark) for look in shoot.LOOKS} == {(width, dark) for width in (320, 600, 1200) for dark in (False, True)}
