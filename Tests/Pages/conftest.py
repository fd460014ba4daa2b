"""What the tests of the pages share: sites made by the real program, in a real Chromium."""

import os
import pathlib
import subprocess

import pytest
from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
AMERSFOORT = ROOT / "maps" / "amersfoort-2023-2026"
HOSTILE = pathlib.Path(__file__).resolve().parent / "hostile"


def program():
    """The program that was compiled last."""
    folder = subprocess.run(
        ["swift", "build", "--show-bin-path"], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout.strip()
    return f"{folder}/raakvlak"


def built(plan, folder, environment=None, codes=(0, 1)):
    """Builds a plan, and answers the folder of its site."""
    command = [program(), "build", str(plan), "--output", str(folder), "--keep-going"]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, env=environment)
    # 1: the plan has errors, which is what a hostile one is for; what can be made is written.
    assert run.returncode in codes, run.stderr
    return folder / "site"


@pytest.fixture(scope="session")
def amersfoort(tmp_path_factory):
    return built(AMERSFOORT, tmp_path_factory.mktemp("amersfoort"))


@pytest.fixture(scope="session")
def hostile(tmp_path_factory):
    return built(HOSTILE, tmp_path_factory.mktemp("hostile"))


@pytest.fixture(scope="session")
def chromium():
    with sync_playwright() as playwright:
        # Chromium's own sandbox does not start for root; the pages are ours and offline.
        arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=arguments
        )
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def measured():
    """What the tests measured, for the accessibility statement; see test_statement.py."""
    return {}


def pytest_collection_modifyitems(items):
    # The statement is held against what all others measured: it comes last.
    items.sort(key=lambda item: item.path.name == "test_statement.py")


class Visit:
    """A tab that remembers what a well-behaved page never does."""

    def __init__(self, browser, **options):
        options.setdefault("viewport", {"width": 1440, "height": 900})
        self.context = browser.new_context(**options)
        self.page = self.context.new_page()
        self.page.set_default_timeout(5_000)
        self.errors = []
        self.page.on("console", self._hear)
        self.page.on("pageerror", lambda error: self.errors.append(f"error: {error}"))
        self.page.on("dialog", self._refuse)
        self.page.on("request", self._see)

    def _hear(self, message):
        if message.type in ("error", "warning"):
            self.errors.append(f"console: {message.text}")

    def _refuse(self, dialog):
        self.errors.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def _see(self, request):
        if not request.url.startswith(("file:", "data:", "http://127.0.0.1:")):
            self.errors.append(f"request off the machine: {request.url}")

    def open(self, path, fragment=""):
        self.page.goto(path.as_uri() + fragment, wait_until="load")
        return self.page


class Work:
    """Counts how often the parts of a page's scripts run: that says the same on any machine."""

    def __init__(self, page, scripts):
        self.page = page
        self.scripts = scripts
        self.client = page.context.new_cdp_session(page)
        self.client.send("Profiler.enable")
        self.client.send("Profiler.startPreciseCoverage", {"callCount": True, "detailed": True})

    def since(self):
        """The runs since it was last asked, with what the browser then still has to do."""
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


@pytest.fixture
def visit(chromium):
    """Opens tabs with the options given; at the end none of them may have misbehaved."""
    visits = []

    def open_tab(**options):
        visits.append(Visit(chromium, **options))
        return visits[-1]

    yield open_tab
    errors = [error for one in visits for error in one.errors]
    for one in visits:
        one.context.close()
    assert errors == []


def pages(site):
    return sorted(site.glob("*.html"))
