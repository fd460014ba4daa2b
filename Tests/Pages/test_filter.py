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


def test_what_is_found_is_not_behind_the_open_filter(open_page):
    page = open_page("samenhang")
    asked(page, "focus", "ii")
    cards = page.locator(".tree .card.match:visible .box")
    sheet = page.locator(".filter-sheet").bounding_box()
    lefts = cards.evaluate_all("all => all.map(e => e.getBoundingClientRect().left)")
    assert len(lefts) > 10
    assert min(lefts) >= sheet["x"] + sheet["width"]
    # What was there stays where it is when the filter is closed, and can use the room again.
    page.keyboard.press("Escape")
    page.wait_for_timeout(200)
    lefts = cards.evaluate_all("all => all.map(e => e.getBoundingClientRect().left)")
    tree = page.locator(".tree").bounding_box()
    assert tree["x"] <= min(lefts) < sheet["x"] + sheet["width"] or page.locator(".mini").is_visible()


def test_the_filter_has_the_words_of_the_cards(open_page):
    page = open_page("woningnood")
    page.locator("button.filter").click()
    options = page.locator(".highlight select[name='kind'] option").all_inner_texts()
    assert "komt door" in options and "oorzaak" not in options


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
