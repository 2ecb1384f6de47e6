"""A headless Chromium, spoken to over a pipe in the DevTools protocol. Starts a program of the machine; needs no library and no network.

https://chromedevtools.github.io/devtools-protocol/, and for the pipe: messages of JSON, each ended by a zero byte, on descriptors 3 and 4.
"""

import base64
import json
import math
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
_OPTIONS = (
    *("--headless=new", "--disable-gpu", "--no-first-run", "--disable-sync", "--hide-scrollbars", "--force-color-profile=srgb"),
    *("--disable-background-networking", "--disable-component-update", "--disable-default-apps", "--remote-debugging-pipe"),
)
_LEAST_HEIGHT = 100
_TELEPHONE = 600  # pixels; narrower windows are shown as a telephone shows them
_DRAWN = "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"


class NoBrowser(Exception):
    """There is no Chromium on this machine. Whoever wants pictures must install one."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a page is looked at: the width of the window, and whether the system is set to dark."""

    width: int
    dark: bool


@dataclass(slots=True)
class Browser:
    """A page of a running Chromium."""

    to_browser: BinaryIO
    from_browser: BinaryIO
    session: str = ""
    asked: int = 0
    events: list[str] = field(default_factory=list)

    def open(self, file: Path) -> None:
        """Show a file and wait until it is there."""
        self.events.clear()
        self.ask("Page.navigate", {"url": file.resolve().as_uri()})
        while "Page.loadEventFired" not in self.events:
            self._read()

    def look(self, look: Look) -> None:
        """Set the width of the window and the colours of the system; below 600 pixels it is a telephone."""
        self._resize(look.width, _LEAST_HEIGHT)
        scheme = {"name": "prefers-color-scheme", "value": "dark" if look.dark else "light"}
        self.ask("Emulation.setEmulatedMedia", {"features": [scheme]})

    def width(self) -> int:
        """Return how wide the page is; more than the window means that somebody has to scroll sideways."""
        answer = self.ask("Runtime.evaluate", {"expression": "document.documentElement.scrollWidth", "returnByValue": True})
        return int(answer["result"]["value"])

    def picture(self, width: int) -> bytes:
        """Return the whole page as PNG: the window grows to its height, for what lies outside is drawn askew from right to left."""
        self._resize(width, math.ceil(self.ask("Page.getLayoutMetrics")["cssContentSize"]["height"]))
        return base64.b64decode(self.ask("Page.captureScreenshot", {"format": "png"})["data"])

    def ask(self, method: str, parameters: Mapping[str, object] | None = None) -> Any:  # noqa: ANN401 - as many shapes as commands
        """Send one command and return its answer. Raises RuntimeError when the browser refuses it."""
        self.asked += 1
        message = {"id": self.asked, "method": method, "params": parameters or {}}
        if self.session:
            message["sessionId"] = self.session
        self.to_browser.write(json.dumps(message).encode() + b"\0")
        self.to_browser.flush()
        while (answer := self._read()).get("id") != self.asked:
            pass
        if "error" in answer:
            refusal = f"{method}: {answer['error']}"
            raise RuntimeError(refusal)
        return answer["result"]

    def _resize(self, width: int, height: int) -> None:
        metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < _TELEPHONE}
        self.ask("Emulation.setDeviceMetricsOverride", metrics)
        self.ask("Runtime.evaluate", {"expression": _DRAWN, "awaitPromise": True})

    def _read(self) -> dict[str, Any]:
        raw = bytearray()
        while (byte := self.from_browser.read(1)) != b"\0":
            if not byte:
                message = "the browser has ended; what it said stands above"
                raise RuntimeError(message)
            raw += byte
        answer: dict[str, Any] = json.loads(raw)
        if "method" in answer:
            self.events.append(answer["method"])
        return answer


@contextmanager
def browser() -> Iterator[Browser]:
    """Yield a page of a browser of our own, with an empty profile. Raises NoBrowser when the machine has none."""
    program = next((found for name in NAMES if (found := shutil.which(name))), None)
    if program is None:
        message = f"no Chromium found (looked for {', '.join(NAMES)}); on Debian and Ubuntu: apt-get install chromium fonts-noto-cjk"
        raise NoBrowser(message)
    theirs_in, ours_out = os.pipe()
    ours_in, theirs_out = os.pipe()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []  # Chromium has none for root
        command = [program, *_OPTIONS, *sandbox, f"--user-data-dir={profile}", "about:blank"]
        shell = ["/bin/sh", "-c", f'exec "$@" 3<&{theirs_in} 4>&{theirs_out}', "sh", *command]
        with subprocess.Popen(shell, pass_fds=(theirs_in, theirs_out), stderr=subprocess.DEVNULL) as process:  # noqa: S603 - our own command
            os.close(theirs_in)
            os.close(theirs_out)
            with os.fdopen(ours_out, "wb") as to_browser, os.fdopen(ours_in, "rb") as from_browser:
                page = Browser(to_browser, from_browser)
                target = page.ask("Target.createTarget", {"url": "about:blank"})["targetId"]
                page.session = page.ask("Target.attachToTarget", {"targetId": target, "flatten": True})["sessionId"]
                page.ask("Page.enable")
                yield page
            process.terminate()
