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


# The cards that are found and lie behind the mini-map.
BEHIND_MINI = """() => {
  const mini = document.querySelector('canvas.mini').getBoundingClientRect();
  return [...document.querySelectorAll('.tree .card.match:not([hidden]) .box')]
    .filter(box => { const b = box.getBoundingClientRect();
      return b.left < mini.right && b.right > mini.left && b.top < mini.bottom && b.bottom > mini.top; })
    .map(box => box.textContent);
}"""


@pytest.mark.parametrize("size", [(1440, 900), (1024, 768)])
def test_the_mini_map_covers_no_card_that_is_found(amersfoort, visit, size):
    viewport = {"width": size[0], "height": size[1]}
    page = visit(viewport=viewport, reduced_motion="reduce").open(amersfoort / "samenhang.html")
    page.locator("button.unfoldAll").click()
    mini, seen, behind = page.locator("canvas.mini"), 0, {}
    for value in ("i", "ii", "iii", "iv", "v"):
        asked(page, "focus", value)
        for zoomed in range(6):
            page.locator("button.zoomIn").click()
            page.wait_for_timeout(60)
            if mini.is_visible():
                seen += 1
                # With one in every corner it lets them be seen and pressed.
                if "faint" not in mini.get_attribute("class") and page.evaluate(BEHIND_MINI):
                    behind[value, zoomed] = page.evaluate(BEHIND_MINI)
    assert seen > 5
    assert behind == {}


def test_the_mini_map_goes_to_another_corner_for_a_card_that_is_found(amersfoort, visit):
    viewport = {"width": 1440, "height": 900}
    page = visit(viewport=viewport, reduced_motion="reduce").open(amersfoort / "samenhang.html")
    page.locator("button.unfoldAll").click()
    asked(page, "focus", "ii")
    page.keyboard.press("Escape")
    for _ in range(4):
        page.locator("button.zoomIn").click()
    page.wait_for_timeout(200)
    mini, corners = page.locator("canvas.mini"), set()
    mini.wait_for()
    tree = page.locator(".tree").bounding_box()
    page.mouse.move(tree["x"] + tree["width"] / 2, tree["y"] + tree["height"] / 2)
    for step in range(40):
        page.mouse.wheel(*[(120, 0), (0, 120), (-120, 0), (0, -120)][step // 5 % 4])
        page.wait_for_timeout(60)
        tree, box = page.locator(".tree").bounding_box(), mini.bounding_box()
        assert "faint" in mini.get_attribute("class") or page.evaluate(BEHIND_MINI) == []
        assert tree["x"] <= box["x"] and box["x"] + box["width"] <= tree["x"] + tree["width"]
        assert tree["y"] <= box["y"] and box["y"] + box["height"] <= tree["y"] + tree["height"]
        corners.add((box["x"] > tree["x"] + tree["width"] / 2, box["y"] > tree["y"] + tree["height"] / 2))
    assert len(corners) > 1
    # Without a filter it is where it always is.
    page.locator("button.filter").click()
    page.locator(".highlight select[name='focus']").select_option("")
    page.keyboard.press("Escape")
    for _ in range(4):
        page.locator("button.zoomIn").click()
    page.wait_for_timeout(100)
    tree, box = page.locator(".tree").bounding_box(), mini.bounding_box()
    assert box["x"] < tree["x"] + 20 and box["y"] > tree["y"] + tree["height"] / 2


def test_the_mini_map_stays_where_it_is_while_it_is_dragged(amersfoort, visit):
    viewport = {"width": 1440, "height": 900}
    page = visit(viewport=viewport, reduced_motion="reduce").open(amersfoort / "samenhang.html")
    page.locator("button.unfoldAll").click()
    asked(page, "focus", "ii")
    page.keyboard.press("Escape")
    for _ in range(4):
        page.locator("button.zoomIn").click()
    page.wait_for_timeout(200)
    mini = page.locator("canvas.mini")
    box = mini.bounding_box()
    page.mouse.move(box["x"] + 20, box["y"] + 20)
    page.mouse.down()
    for step in range(1, 30):
        page.mouse.move(box["x"] + 20 + 5 * step, box["y"] + 20 + 3 * (step % 10))
        page.wait_for_timeout(20)
        assert mini.bounding_box() == box, step
    page.mouse.up()
    page.wait_for_timeout(100)
    assert "faint" in mini.get_attribute("class") or page.evaluate(BEHIND_MINI) == []


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
