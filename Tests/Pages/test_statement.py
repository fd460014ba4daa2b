"""The accessibility statement says what these tests measured, and nothing else."""

import datetime
import os
import pathlib

import axe_playwright_python
import pytest

from support.sites import ROOT

FACTS = ROOT / "Sources" / "Site" / "Assets" / "accessibility-facts.txt"
KEYS = [
    "pages", "light", "dark", "narrow", "forced", "panel", "overflowing", "tagged", "links", "keyboard",
]


def recorded():
    lines = [line for line in FACTS.read_text().splitlines() if not line.startswith("#")]
    return dict(line.split(": ", 1) for line in lines)


def test_the_statement_says_what_was_measured(measured, chromium, amersfoort):
    if not set(KEYS) <= set(measured):
        pytest.skip("only some of the tests were run")
    if os.environ.get("RAAKVLAK_RECORD"):
        assert not os.environ.get("CI"), "CI records nothing"
        head = [line for line in FACTS.read_text().splitlines() if line.startswith("#")]
        facts = {
            "date": datetime.date.today().isoformat(),
            "browser": "Chromium " + chromium.version.split(".")[0],
            "checker": "axe-core " + axe_version(),
            **{key: measured[key] for key in KEYS},
        }
        FACTS.write_text("\n".join(head + [f"{key}: {facts[key]}" for key in facts]) + "\n")
    assert {key: recorded().get(key) for key in KEYS} == {
        key: str(measured[key]) for key in KEYS
    }, "renew with RAAKVLAK_RECORD=1 .ci/test-pages, then build again"


def axe_version():
    script = pathlib.Path(axe_playwright_python.__file__).with_name("axe.min.js")
    return script.read_text(encoding="utf-8").split("axe v", 1)[1].split()[0]


def test_the_statement_stands_in_the_site(amersfoort, visit):
    page = visit().open(amersfoort / "accessibility.html")
    text = page.locator("main").inner_text()
    facts = recorded()
    for key in ("pages", "tagged", "links", "keyboard"):
        assert facts[key] in text
    assert "WCAG" in text and "EN 301 549" in text
