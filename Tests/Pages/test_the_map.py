"""The map of a theme: drawn from the outline, by pointer, by keyboard and by address."""

import re

import pytest
from support.accessibility import findings
from support.maps import CARDS, announced, asked, focused, parents, shown, start_of_map
from support.sites import THEMES

# A node may have several departments.
DATA = {"department": "departments"}

OUTLINE = """() => [...document.querySelectorAll('.outline li.node')].map(item => ({
  label: item.querySelector('.label').textContent.trim(),
  parent: item.parentElement.closest('li.node')?.querySelector('.label').textContent.trim() ?? null,
  badges: [...item.querySelector('.line').querySelectorAll('.badge')].map(a => a.getAttribute('href')),
}))"""


@pytest.mark.parametrize("theme", THEMES)
def test_map_and_outline_hold_the_same_nodes_and_links(open_page, theme):
    page = open_page(theme)
    page.locator("button.unfoldAll").click()
    outline, cards = page.evaluate(OUTLINE), page.evaluate(CARDS)
    assert len(outline) > 30
    assert [node["label"] for node in outline] == [card["label"] for card in cards]
    assert [node["badges"] for node in outline] == [card["badges"] for card in cards]
    above = [None if index is None else cards[index]["label"] for index in parents([card["level"] for card in cards])]
    assert [node["parent"] for node in outline] == above


# Label of each card that is dashed, and of each item whose position the plan does not name.
DASHED = """() => [...document.querySelectorAll('.tree .card.inferred')].map(card => card.querySelector('.name').textContent.trim())"""
PLACED = """() => [...document.querySelectorAll('.outline li.node[data-place=inferred]')].map(item => item.querySelector('.label').textContent.trim())"""


@pytest.mark.parametrize("theme", THEMES)
def test_a_card_is_dashed_for_its_own_position_and_not_for_a_link(open_page, theme):
    page = open_page(theme)
    page.locator("button.unfoldAll").click()
    dashed, placed = page.evaluate(DASHED), page.evaluate(PLACED)
    assert sorted(dashed) == sorted(placed)
    mixed = page.locator(".outline li.node[data-evidence~=inferred]:not([data-place])").count()
    assert mixed > 0 and len(placed) > 0


# For every curve the cards at whose edges it begins and ends; at the theme it begins in the middle.
CURVES = """() => {
  const cards = [...document.querySelectorAll('.tree .card')].filter(card => card.checkVisibility());
  const edges = cards.flatMap((card, place) => {
    const box = card.getBoundingClientRect(), y = (box.top + box.bottom) / 2;
    const ends = place === 0 ? [(box.left + box.right) / 2] : [box.left, box.right];
    return ends.map(x => [x, y, place]);
  });
  const nearest = point => edges.map(([x, y, place]) => [Math.hypot(x - point.x, y - point.y), place])
    .sort((one, other) => one[0] - other[0])[0];
  return [...document.querySelectorAll('.tree svg path')].filter(path => path.checkVisibility()).map(path => {
    const matrix = path.getScreenCTM();
    const [begin, end] = [0, path.getTotalLength()].map(at =>
      nearest(path.getPointAtLength(at).matrixTransform(matrix)));
    return { from: begin[1], to: end[1], gap: Math.max(begin[0], end[0]) };
  });
}"""


@pytest.mark.parametrize("theme", THEMES)
def test_the_curves_join_each_card_to_the_one_it_hangs_from(open_page, theme):
    page = open_page(theme)
    page.locator("button.unfoldAll").click()
    levels = page.evaluate(
        "[...document.querySelectorAll('.tree .card')].map(card => Number(card.getAttribute('aria-level')))"
    )
    curves = page.evaluate(CURVES)
    assert len(curves) > 30
    assert max(curve["gap"] for curve in curves) < 8
    assert {(curve["from"], curve["to"]) for curve in curves} == {
        (parent, index) for index, parent in enumerate(parents(levels)) if parent is not None
    }


SIDES = """() => {
  const middle = document.querySelector('.tree .card.d0').getBoundingClientRect();
  return [...document.querySelectorAll('.tree .card.d1')].map(card =>
    card.getBoundingClientRect().left > middle.left ? 'right' : 'left');
}"""


@pytest.mark.parametrize("theme", THEMES)
def test_a_branch_stays_on_its_side_whatever_is_folded_and_filtered(open_page, theme):
    page = open_page(theme)
    sides = page.locator(".outline > li").evaluate_all("all => all.map(e => e.dataset.side)")
    assert {"left", "right"} == set(sides)
    assert page.evaluate(SIDES) == sides
    for button in ("unfoldAll", "foldAll"):
        page.locator(f"button.{button}").click()
        assert page.evaluate(SIDES) == sides
    # Letters of what matches are larger, which made other sides when the page itself divided the branches.
    assert open_page(theme, "?priority=primary&open=").evaluate(SIDES) == sides


@pytest.mark.parametrize("theme", THEMES)
def test_the_drawing_for_print_holds_the_same_nodes_too(amersfoort, visit, theme):
    tab = visit(java_script_enabled=False)
    page = tab.open(amersfoort / f"{theme}.html")
    picture = page.locator(".stage img")
    box = picture.bounding_box()
    assert box["width"] > 900 and box["height"] > 400
    # The browser shows all of it, as wide as it is high in the file.
    assert picture.evaluate("e => e.complete && Math.abs(e.naturalWidth / e.naturalHeight - e.width / e.height)") < 0.02
    labels = page.locator(".outline .label").all_text_contents()
    # It opens the drawing itself, in which the numbers are links.
    page.locator(".stage a").click()
    assert page.url.endswith(f"maps/{theme}.svg")
    drawn = {
        re.sub(r"[\s\u00ad-]", "", text) for text in page.locator("svg .node, svg .card").all_text_contents()
    }
    assert page.locator("svg a[href^='../point-']").count() > 5
    words = "\n".join(drawn)
    assert [label for label in labels if re.sub(r"[\s\u00ad-]", "", label) not in words] == []


def test_a_node_opens_its_panel_and_escape_leads_back(open_page):
    page = open_page("woningnood")
    start_of_map(page)
    page.keyboard.press("ArrowRight")
    chosen = focused(page)
    page.keyboard.press("Enter")
    assert page.locator(".panel").is_visible()
    assert page.locator(".panel h2").inner_text() == chosen
    assert page.evaluate("document.activeElement.classList.contains('panel')")
    page.keyboard.press("Escape")
    assert page.locator(".panel").is_hidden()
    assert focused(page) == chosen


def test_the_map_is_one_tab_stop(open_page):
    page = open_page("woningnood")
    start_of_map(page)
    assert page.evaluate("document.querySelectorAll(\".tree [tabindex='0']\").length") == 1
    assert page.locator(".tree a:not([tabindex='-1']), .tree button:not([tabindex='-1'])").count() == 0
    page.keyboard.press("Tab")
    assert not page.evaluate("Boolean(document.activeElement.closest('.tree'))")
    page.keyboard.press("Shift+Tab")
    assert page.evaluate("Boolean(document.activeElement.closest('.tree'))")


def test_the_keys_of_a_tree_walk_the_map(open_page):
    page = open_page("klimaat")
    page.locator("button.unfoldAll").click()
    start_of_map(page)
    all_shown = shown(page)
    page.keyboard.press("End")
    assert focused(page) == all_shown[-1]
    page.keyboard.press("Home")
    assert focused(page) == all_shown[0]
    page.keyboard.press("ArrowDown")
    assert focused(page) == all_shown[1]
    page.keyboard.press("ArrowUp")
    assert focused(page) == all_shown[0]


def test_typing_finds_a_node_without_its_accents(open_page):
    page = open_page("woningnood")
    label = page.locator(".outline .label").last.inner_text()
    start_of_map(page)
    page.keyboard.type(label.split()[0].lower()[:6])
    assert focused(page).lower().find(label.split()[0].lower()[:6]) >= 0
    assert focused(page) in announced(page)


# From a card to the next of its level on the same side, in heights of the theme's card: however far
# the map is zoomed.
DISTANCE = """card => {
  const [root, ...cards] = [...document.querySelectorAll('.tree .card')].filter(one => one.checkVisibility());
  const box = one => one.getBoundingClientRect(), middle = box(root).left + box(root).width / 2;
  const isNear = one => one.getAttribute('aria-level') === card.getAttribute('aria-level')
    && (box(one).left > middle) === (box(card).left > middle);
  const next = cards.slice(cards.indexOf(card) + 1).find(isNear);
  return Math.abs(box(next).top - box(card).top) / box(root).height;
}"""


def test_folding_closes_the_gap_and_is_told(open_page):
    page = open_page("woningnood")
    page.locator("button.unfoldAll").click()
    before = shown(page)
    card = page.locator(".tree .card:has(button.fold)").nth(0)
    distance = card.evaluate(DISTANCE)
    card.locator("button.fold").click()
    after = shown(page)
    # The rest of the map moves to close the gap.
    assert card.evaluate(DISTANCE) < distance - 1
    assert len(after) < len(before)
    assert card.get_attribute("aria-expanded") == "false"
    assert re.search(r"\d+", announced(page))
    assert card.locator("button.fold").inner_text() == f"+{len(before) - len(after)}"


def test_what_is_folded_and_chosen_survives_reload_and_the_back_button(open_page):
    page = open_page("woningnood")
    page.locator("button.unfoldAll").click()
    page.locator(".tree .card button.fold").nth(1).click()
    folded = shown(page)
    page.locator(".tree .card.d1:visible .name").nth(2).click()
    chosen = page.locator(".panel h2").inner_text()
    assert "#" in page.url and ("fold=" in page.url or "open=" in page.url)
    page.reload()
    assert page.locator(".panel h2").inner_text() == chosen
    assert sorted(shown(page)) == sorted(folded)
    page.go_back()
    assert page.locator(".panel").is_hidden()
    page.go_forward()
    assert page.locator(".panel h2").inner_text() == chosen


def test_an_address_opens_at_its_node_however_deep(open_page):
    page = open_page("woningnood", "#huiselijk-geweld")
    assert page.locator(".panel h2").inner_text() == "Huiselijk geweld"
    assert "Huiselijk geweld" in shown(page)
    assert page.locator(".card.chosen").bounding_box()["x"] > 0


def test_without_scripts_an_address_leads_to_its_place_in_the_outline(amersfoort, visit):
    page = visit(java_script_enabled=False).open(amersfoort / "woningnood.html", "#huiselijk-geweld")
    box = page.locator("#huiselijk-geweld").bounding_box()
    assert 0 <= box["y"] < 900


def test_a_number_at_a_node_is_a_link_of_its_own(open_page):
    page = open_page("woningnood")
    badge = page.locator(".tree .card:visible .badge.point").first
    target = badge.get_attribute("href")
    badge.click()
    page.wait_for_url(f"**/{target}")
    page.go_back()
    assert page.locator(".panel").is_hidden()


def test_a_shared_effect_leads_to_the_other_map_and_only_when_chosen(open_page):
    page = open_page("woningnood")
    assert page.locator(".tree .stubs").count() == 0
    shared = page.locator(".outline li.node:has(> .about [data-also])").first
    name = shared.get_attribute("id")
    page = open_page("woningnood", f"#{name}")
    link = page.locator(".tree .stubs a").first
    assert link.is_visible()
    link.click()
    page.wait_for_url(lambda url: not url.split("#")[0].endswith("woningnood.html"))
    page.locator(".panel h2").wait_for()


@pytest.mark.parametrize("trait", ["focus", "department", "priority", "evidence"])
def test_highlighting_marks_what_meets_it_and_counts_it(open_page, trait):
    page = open_page("woningnood")
    there = page.locator(".outline li.node").evaluate_all(
        "(all, trait) => all.flatMap(e => (e.dataset[trait] ?? '').split(' ')).filter(Boolean)",
        DATA.get(trait, trait),
    )
    value = there[0]
    asked(page, trait, value)
    expected = page.locator(".outline li.node").evaluate_all(
        "(all, [trait, value]) => all.filter(e => (e.dataset[trait] ?? '').split(' ').includes(value)).length",
        [DATA.get(trait, trait), value],
    )
    assert expected > 0
    assert page.locator(".outline li.node.match").count() == expected
    assert re.search(rf"\b{expected}\b", page.locator(".map").inner_text())
    assert f"{trait}=" in page.url
    page.reload()
    assert page.locator(".outline li.node.match").count() == expected


def test_the_outline_leads_to_the_map_and_back(open_page):
    page = open_page("technologie")
    link = page.locator(".outline .label").nth(5)
    link.click()
    assert page.locator(".panel h2").inner_text() == link.inner_text()
    assert page.locator(".card.chosen .name").inner_text() == link.inner_text()
    assert link.get_attribute("aria-current") == "true"


def test_zoom_and_fit_by_button_and_key(open_page):
    page = open_page("woningnood")

    def width():
        return page.locator(".tree .card").first.locator(".box").bounding_box()["width"]

    before = width()
    page.locator("button.zoomIn").click()
    assert width() > before * 1.1
    start_of_map(page)
    page.keyboard.press("0")
    assert abs(width() - before) < 1
    page.keyboard.press("-")
    assert width() < before


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("theme", THEMES)
def test_axe_finds_nothing_with_the_panel_open(open_page, measured, theme, scheme):
    page = open_page(theme, color_scheme=scheme)
    page.locator("button.unfoldAll").click()
    page.locator(".outline .label").nth(1).click()
    asked(page, "priority", "secondary")
    assert page.locator(".panel").is_visible()
    found = findings(page)
    measured["panel"] = measured.get("panel", 0) + len(found)
    assert found == []


def test_on_a_narrow_screen_map_and_text_are_both_there(amersfoort, visit):
    page = visit(viewport={"width": 320, "height": 640}).open(amersfoort / "woningnood.html")
    assert page.locator(".tree .card.d1").first.is_visible()
    page.locator(".open-text").click()
    assert page.locator(".outline .label").first.is_visible()
    # 400 % of 1280 pixels is 320: nothing may be lost there.
    page.locator("button.texts").click()
    assert page.locator(".outline .about p").first.is_visible()


def test_on_a_narrow_screen_highlighting_is_not_lost(amersfoort, visit):
    """400 % of 1280 pixels, and the address of somebody with a wide screen."""
    tab = visit(viewport={"width": 320, "height": 256})
    page = tab.open(amersfoort / "woningnood.html")
    asked(page, "priority", "secondary")
    count = page.locator(".outline li.node.match").count()
    assert count > 0
    assert str(count) in page.locator(".found output").inner_text()
    page.reload()
    assert page.locator(".outline li.node.match").count() == count
    page.locator("button.reset").click()
    assert page.locator(".outline li.node.match").count() == 0


def test_an_address_typed_into_an_open_page_shows_its_card(amersfoort, visit):
    page = visit(viewport={"width": 1024, "height": 700}, reduced_motion="reduce").open(
        amersfoort / "samenhang.html"
    )
    name = page.locator(".outline li.node li.node").last.get_attribute("id")
    page.evaluate("name => { location.hash = name; }", name)
    page.locator(".card.chosen").wait_for()
    page.wait_for_timeout(500)
    box = page.locator(".card.chosen .box").bounding_box()
    assert 0 <= box["y"] and box["y"] + box["height"] <= 700


def test_without_a_wish_for_less_motion_folding_moves_and_ends(amersfoort, visit):
    page = visit(viewport={"width": 1600, "height": 1000}).open(amersfoort / "woningnood.html")
    page.locator("button.unfoldAll").click()
    before = len(shown(page))
    page.locator(".tree .card button.fold").nth(1).click()
    page.wait_for_timeout(600)
    assert len(shown(page)) < before
