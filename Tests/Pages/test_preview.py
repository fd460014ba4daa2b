"""The preview in a browser: a saved file is seen, and so is a broken one."""

import re
import signal
import subprocess

import pytest

from support.sites import new_plan, program, replace
from support.tabs import until


@pytest.fixture
def served(tmp_path):
    """A small plan that is being served: its folder and the address."""
    plan = new_plan(tmp_path / "proef")
    process = subprocess.Popen(
        [program(), "serve", str(plan), "--port", "0"], stdout=subprocess.PIPE, text=True
    )
    address = re.search(r"http://127\.0\.0\.1:\d+/", process.stdout.readline()).group()
    yield plan, address
    process.send_signal(signal.SIGTERM)
    assert process.wait(timeout=10) == 0


def test_a_saved_file_renews_the_page_that_is_open(served, visit):
    plan, address = served
    page = visit(locale="nl").page
    page.goto(address + "wonen.html")
    assert page.locator("h1").inner_text() == "Wonen"
    replace(plan / "themes" / "wonen.yaml", "title: Wonen", "title: Wonen en leven")
    assert until(page, lambda: page.locator("h1").inner_text() == "Wonen en leven")
    assert page.url.endswith("/wonen.html")


def test_a_broken_file_keeps_the_last_good_page_and_says_what_is_wrong(served, visit):
    plan, address = served
    page = visit().page
    page.goto(address + "wonen.html")
    path = plan / "themes" / "wonen.yaml"
    good = path.read_text()
    path.write_text(good + "\n  : [")
    assert until(page, lambda: "wonen.yaml" in page.locator("body").inner_text())
    assert page.locator("h1").inner_text() == "Wonen"
    assert page.locator(".outline .label").count() > 0
    path.write_text(good)
    assert until(page, lambda: "themes/wonen.yaml:" not in page.locator("body").inner_text())


def test_a_finding_is_shown_in_the_page_at_what_it_concerns(served, visit):
    plan, address = served
    page = visit().page
    replace(plan / "themes" / "wonen.yaml", "explanation: Wie niet weg kan", "explanation: TODO Wie niet weg kan")
    page.goto(address + "wonen.html")
    mark = page.locator("#spanning-in-huis > .line > .raakvlak-mark")
    assert until(page, lambda: mark.count() == 1)
    assert "TODO" in mark.get_attribute("title")
    mark.click()
    assert "placeholder-left" in page.locator(".raakvlak-findings li:focus").inner_text()
