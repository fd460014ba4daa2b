"""Tabs of a browser: opening pages, waiting, and counting what their scripts do."""

import time
from contextlib import contextmanager

WIDE = {"viewport": {"width": 1600, "height": 1000}, "reduced_motion": "reduce"}


class Visit:
    """A tab that records what a well-behaved page never does."""

    def __init__(self, browser, **options):
        options.setdefault("viewport", {"width": 1440, "height": 900})
        self.context = browser.new_context(**options)
        self.page = self.context.new_page()
        self.page.set_default_timeout(30_000)
        self.errors = []
        self.page.on("console", self._on_console)
        self.page.on("pageerror", lambda error: self.errors.append(f"error: {error}"))
        self.page.on("dialog", self._on_dialog)
        self.page.on("request", self._on_request)

    def _on_console(self, message):
        if message.type in ("error", "warning"):
            self.errors.append(f"console: {message.text}")

    def _on_dialog(self, dialog):
        self.errors.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def _on_request(self, request):
        if not request.url.startswith(("file:", "data:", "http://127.0.0.1:")):
            self.errors.append(f"request off the machine: {request.url}")

    def open(self, path, fragment=""):
        self.page.goto(path.as_uri() + fragment, wait_until="load")
        return self.page

    def each(self, paths):
        """Opens one page after the other."""
        for path in paths:
            yield path, self.open(path)


@contextmanager
def without(words, tab):
    """Leaves out of a tab's errors, also of a trial that fails, what has one of these words."""
    try:
        yield
    finally:
        tab.errors[:] = [error for error in tab.errors if not any(word in error for word in words)]


def until(page, holds, seconds=60):
    """Waits without scripts in the page, which its policy forbids."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if holds():
            return True
        page.wait_for_timeout(50)
    return False


class Work:
    """Counts how often the parts of a page's scripts run: the same number on any machine."""

    def __init__(self, page, scripts):
        self.page = page
        self.scripts = scripts
        self.client = page.context.new_cdp_session(page)
        self.client.send("Profiler.enable")
        self.client.send("Profiler.startPreciseCoverage", {"callCount": True, "detailed": True})

    def since(self):
        """The runs since the last call, with what the browser then still has to do."""
        self.page.evaluate(
            "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))"
        )
        scripts = self.client.send("Profiler.takePreciseCoverage")["result"]
        return sum(
            part["count"]
            for script in scripts
            if self.scripts in script["url"]
            for function in script["functions"]
            for part in function["ranges"]
        )

