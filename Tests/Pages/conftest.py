"""Fixtures of the tests of the pages: sites made by the real program, in a real Chromium."""

import os

import pytest
from playwright.sync_api import sync_playwright

from support import grown as growth
from support.sites import AMERSFOORT, HOSTILE, built
from support.tabs import WIDE, Visit


@pytest.fixture(scope="session")
def amersfoort(tmp_path_factory):
    return built(AMERSFOORT, tmp_path_factory.mktemp("amersfoort"))


@pytest.fixture(scope="session")
def hostile(tmp_path_factory):
    return built(HOSTILE, tmp_path_factory.mktemp("hostile"))


@pytest.fixture(scope="session")
def grown(tmp_path_factory):
    return growth.site(tmp_path_factory.mktemp("grown"), tmp_path_factory.mktemp("built"))


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
    # The statement is compared with what all others measured: it comes last.
    items.sort(key=lambda item: item.path.name == "test_statement.py")


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


@pytest.fixture
def open_page(amersfoort, visit):
    """Opens a page of Amersfoort's site by name, on a wide screen and in a tab of its own."""

    def open_wide(name, address="", **options):
        return visit(**WIDE, **options).open(amersfoort / f"{name}.html", address)

    return open_wide
