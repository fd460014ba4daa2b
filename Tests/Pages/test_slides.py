"""Presenting: each branch in turn, or the views that a reader saved, turned by keys."""

from support.maps import asked, card, shown


def bar(page):
    return page.locator(".slide-bar p").inner_text()


def start(page):
    page.locator("button.present").click()
    page.locator("button.start").click()
    page.wait_for_timeout(200)


def test_without_saved_views_the_slides_are_the_map_and_each_branch(open_page):
    page = open_page("woningnood")
    before, address = shown(page), page.url
    branches = page.locator(".outline > li > .line .label").all_text_contents()
    start(page)
    assert bar(page) == f"Dia 1 van {len(branches) + 1}: Woningnood"
    page.keyboard.press("ArrowRight")
    assert bar(page).endswith(f": {branches[0]}")
    assert page.locator(".panel h2").inner_text() == branches[0]
    page.keyboard.press("End")
    page.keyboard.press("PageDown")
    assert bar(page).endswith(f": {branches[-1]}")
    page.keyboard.press("PageUp")
    assert bar(page).endswith(f": {branches[-2]}")
    page.keyboard.press("Home")
    assert bar(page).startswith("Dia 1 van ")
    page.keyboard.press("Escape")
    page.wait_for_timeout(300)
    assert page.locator(".slide-bar").is_hidden()
    assert (shown(page), page.url) == (before, address)


def test_saved_views_are_in_the_address_and_come_back_as_slides(open_page):
    page = open_page("woningnood")
    asked(page, "priority", "primary")
    page.keyboard.press("Escape")
    page.locator("button.present").click()
    page.locator("button.keep").click()
    page.locator("button.reset").click()
    card(page, "Stress over wonen").locator(".name").click()
    page.locator("button.present").click()
    page.locator("button.keep").click()
    assert page.locator(".slides li").count() == 2
    page.reload()
    start(page)
    assert bar(page) == "Dia 1 van 2: Woningnood"
    assert page.locator(".tree .card.match").count() > 0
    page.locator(".slide-bar .next").click()
    assert page.locator(".panel h2").inner_text() == "Stress over wonen"
    assert page.locator(".tree .card.match").count() == 0
    page.locator(".slide-bar .stop").click()
    page.wait_for_timeout(300)
    page.locator("button.present").click()
    page.locator(".slides .drop").first.click()
    assert page.locator(".slides li").count() == 1
    assert page.url.count("slide=") == 1
