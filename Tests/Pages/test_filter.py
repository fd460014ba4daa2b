"""The filter of the map: it opens what it finds, shows only that when asked, and is cleared with one press."""

import pytest

from support.maps import asked, shown


def matching(page):
    return page.locator(".outline li.node.match > .line .label").all_text_contents()


@pytest.mark.parametrize("theme,trait,value", [("samenhang", "focus", "ii"), ("woningnood", "kind", "cause")])
def test_everything_that_is_found_is_shown(open_page, theme, trait, value):
    page = open_page(theme)
    page.locator("button.foldAll").click()
    asked(page, trait, value)
    found = matching(page)
    assert len(found) > 1
    assert set(found) <= set(shown(page))
    assert page.locator(".tree .card.match:visible").count() == len(found)


def test_only_what_is_found_and_what_leads_to_it_is_shown(open_page):
    page = open_page("samenhang")
    asked(page, "focus", "ii")
    every = len(shown(page))
    page.locator(".only input").check()
    cards = page.locator(".tree .card:visible")
    assert cards.count() < every
    assert "only=" in page.url
    page.reload()
    assert page.locator(".tree .card:visible").count() == cards.count() < every
    # In the text likewise.
    assert page.locator(".outline .label:visible").count() == cards.count() - 1


def test_the_filter_is_cleared_with_one_press_and_the_map_is_as_before(open_page):
    page = open_page("samenhang")
    before = shown(page)
    asked(page, "department", "sl")
    assert "voldoen" in page.locator(".found output").inner_text()
    page.keyboard.press("Escape")
    page.locator("button.reset").click()
    assert shown(page) == before
    assert "department" not in page.url
    assert page.locator(".found output").inner_text() == ""
    assert page.evaluate("document.activeElement.className") == "filter"


def test_a_filter_in_capitals_in_an_address_is_taken(open_page):
    assert len(matching(open_page("samenhang", "?focus=II"))) == len(matching(open_page("samenhang", "?focus=ii"))) > 0
