"""What a visitor of the pages of Amersfoort stumbled over, each as it is now."""

import re

import pytest

from support.sites import pages

PHONE = {"viewport": {"width": 390, "height": 844}}


def test_without_scripts_the_page_of_search_does_not_ask_to_type(amersfoort, visit):
    page = visit(java_script_enabled=False).open(amersfoort / "search.html")
    assert page.locator(".search-without").is_visible() and not page.locator(".search-with").is_visible()
    page = visit().open(amersfoort / "search.html")
    assert page.locator(".search-with").is_visible() and not page.locator(".search-without").is_visible()


def test_tab_through_the_search_box_leaves_the_list_closed(amersfoort, visit):
    page = visit().open(amersfoort / "search.html", "?q=jeugd")
    page.locator("#search-page h2").first.wait_for()
    page.locator("#q").focus()
    page.wait_for_timeout(300)
    assert not page.locator("#search-results").is_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("Shift+Tab")
    assert not page.locator("#search-results").is_visible()
    page.keyboard.press("ArrowDown")
    assert page.locator("#search-results").is_visible()


def test_who_types_a_number_reads_about_that_point_first(amersfoort, visit):
    page = visit().open(amersfoort / "search.html", "?q=13")
    first = page.locator("#search-page .hits .title").first
    first.wait_for()
    page.wait_for_timeout(300)
    assert first.inner_text().startswith("13 ")


def test_a_synonym_is_marked_weaker_and_named(amersfoort, visit):
    page = visit().open(amersfoort / "search.html", "?q=jeugd")
    page.locator("#search-page mark.alike").first.wait_for()
    assert "Ook gezocht naar: jongeren" in page.locator("#search-page [role=status]").inner_text()
    assert page.locator("#search-page mark:not(.alike)").count() > 0


def test_what_is_open_above_the_map_closes_when_the_focus_or_the_address_goes_elsewhere(open_page):
    page = open_page("woningnood")
    for leave in ("focus", "address"):
        page.locator("button.present").click()
        assert page.locator(".present-sheet").is_visible()
        if leave == "focus":
            page.locator(".tree [tabindex='0']").focus()
        else:
            page.evaluate("location.hash = 'outline-heading'")
        page.wait_for_timeout(100)
        assert not page.locator(".present-sheet").is_visible(), leave
        assert page.locator("button.present").get_attribute("aria-expanded") == "false"


@pytest.mark.parametrize("name", ["money", "focus-i", "point-2", "department-veiligheid"])
def test_on_a_telephone_no_amount_is_cut_off(amersfoort, visit, name):
    page = visit(**PHONE).open(amersfoort / f"{name}.html")
    boxes = page.locator(".scroll:has(table.money)")
    assert boxes.count() > 0
    assert boxes.evaluate_all("all => all.every(e => e.scrollWidth <= e.clientWidth)")
    assert "2023" in page.locator("table.money td.number").first.evaluate("e => getComputedStyle(e, '::before').content")


def test_the_sentence_on_counting_has_room_above_it(amersfoort, visit):
    page = visit(viewport={"width": 768, "height": 900}).open(amersfoort / "index.html")
    chips = page.locator(".overview-list .chips").bounding_box()
    words = page.locator(".overview > p.quiet").bounding_box()
    assert words["y"] - chips["y"] - chips["height"] >= 8


def test_a_short_code_has_its_comma_beside_it(amersfoort, visit):
    page = visit(**PHONE).open(amersfoort / "index.html")
    page.locator(".overview-list details").evaluate_all("all => all.forEach(e => { e.open = true; })")
    gaps = page.locator(".overview-list .points .quiet").evaluate_all("""all => all.flatMap(span =>
      [...span.childNodes].filter(node => node.nodeType === 3 && node.data.startsWith(',')).map(node => {
        const range = document.createRange();
        range.setStart(node, 0);
        range.setEnd(node, 1);
        const text = document.createRange();
        text.selectNodeContents(node.previousSibling);
        return range.getBoundingClientRect().left - text.getBoundingClientRect().right;
      }))""")
    assert len(gaps) > 3 and max(map(abs, gaps)) < 3, gaps


def test_a_long_word_in_the_table_of_connections_is_hyphenated(amersfoort, visit):
    page = visit(**PHONE).open(amersfoort / "matrix.html")
    style = page.locator(".matrix tbody th").first.evaluate("e => getComputedStyle(e).hyphens")
    assert style == "auto"
    assert page.evaluate("document.documentElement.lang") == "nl"


IN_SIGHT = """() => {
  const stage = document.querySelector('.tree').getBoundingClientRect();
  const top = document.querySelector('.tools').getBoundingClientRect().bottom;
  const foot = document.querySelector('.controls').getBoundingClientRect().top;
  const boxes = [...document.querySelectorAll('.tree .card.match .box')].map(e => e.getBoundingClientRect());
  return [boxes.length, boxes.filter(box => box.left >= stage.left && box.right <= stage.right
    && box.top >= top && box.bottom <= foot).length];
}"""
SCALE = "() => new DOMMatrix(getComputedStyle(document.querySelector('.layer')).transform).a"


def test_all_that_a_filter_in_an_address_finds_is_in_sight_and_alone_it_is_larger(open_page):
    page = open_page("samenhang", "?focus=II")
    found, seen = page.evaluate(IN_SIGHT)
    assert found == seen > 10
    all_scale = page.evaluate(SCALE)
    page = open_page("samenhang", "?focus=II&only=")
    found, seen = page.evaluate(IN_SIGHT)
    assert found == seen > 10
    assert page.evaluate(SCALE) > 1.4 * all_scale


def test_arrows_follow_a_map_that_is_on_one_side(open_page):
    page = open_page("samenhang", "?focus=II&only=")
    assert page.locator(".tree .card.left:visible").count() == 0
    page.locator(".tree [tabindex='0']").focus()
    page.keyboard.press("ArrowRight")
    assert page.evaluate("document.activeElement.getAttribute('aria-level')") == "2"
    page.keyboard.press("ArrowLeft")
    assert page.evaluate("document.activeElement.getAttribute('aria-level')") in ("1", "2")


def test_no_page_names_a_line_of_the_text_by_its_number_alone(amersfoort):
    found = {}
    for path in pages(amersfoort):
        text = re.sub(r"<[^>]*>", "", path.read_text(encoding="utf-8"))
        bare = re.findall(r"\((?:[a-z0-9-]+:)?[1-9][0-9]{1,2}(?:-[0-9]{2,3})?(?:, [0-9]{2,3})*\)", text)
        # Counts behind a heading, as in 'All changes (12)', are no lines; none has three digits.
        if [one for one in bare if re.search("[0-9]{3}", one) or ":" in one]:
            found[path.name] = bare
    assert found == {}


def test_money_is_not_called_what_a_line_of_the_text_is_called(amersfoort):
    assert [path.name for path in pages(amersfoort) if "egrotingsregel" in path.read_text(encoding="utf-8")] == []


KINDS = ["index", "woningnood", "point-13", "money", "matrix", "departments", "search", "accessibility"]


@pytest.mark.parametrize("width", [1920, 1440, 1024, 768, 390])
def test_every_kind_of_page_has_the_same_left_edge(amersfoort, visit, width):
    page = visit(viewport={"width": width, "height": 800}).page
    edges = {}
    for kind in KINDS:
        page.goto((amersfoort / f"{kind}.html").as_uri())
        edges[kind] = page.evaluate(
            "['.site-name', 'main h1', '.site-footer nav a'].map(one =>"
            " Math.round(document.querySelector(one).getBoundingClientRect().left))"
        )
    assert len({edge for both in edges.values() for edge in both}) == 1, edges


# Cards that can be seen between or behind buttons that lie on the map: a point of a card within a row of buttons at which
# the card itself is on top.
BETWEEN_BUTTONS = """() => {
  const rows = [...document.querySelectorAll('.live > .tools, .live > .controls')].map(e => e.getBoundingClientRect());
  return rows.flatMap(({ left, right, top, bottom }) => {
    const seen = new Set();
    for (let x = left + 2; x < right; x += 4) for (let y = top + 2; y < bottom; y += 6) {
      const card = document.elementFromPoint(x, y)?.closest('.card');
      if (card) seen.add(card.textContent);
    }
    return [...seen];
  });
}"""


@pytest.mark.parametrize("width, height", [(1440, 900), (1280, 720)])
def test_no_card_is_between_the_buttons_of_a_map_with_all_its_levels(open_page, width, height):
    page = open_page("samenhang")
    page.set_viewport_size({"width": width, "height": height})
    page.locator(".levels button").last.click()
    page.wait_for_timeout(800)
    assert page.locator(".tree.higher").count() == 1
    assert page.evaluate(BETWEEN_BUTTONS) == []


def test_the_start_and_the_maps_have_the_same_colours_in_the_dark(amersfoort, visit):
    page = visit(color_scheme="dark", viewport={"width": 1440, "height": 900}).page
    page.goto((amersfoort / "index.html").as_uri())
    start = page.evaluate(
        """() => {
          const of = (one, what) => getComputedStyle(document.querySelector(one))[what];
          return [of('.overview-drawing .pill0', 'fill'), of('.overview-drawing .t1', 'fill')];
        }"""
    )
    page.goto((amersfoort / "woningnood.html").as_uri())
    page.locator(".live .d1.b1").first.wait_for()
    live = page.evaluate(
        """() => {
          const style = getComputedStyle(document.querySelector('.live .d1.b1 > .box'));
          return [style.backgroundColor, style.color];
        }"""
    )
    assert start == live


def test_the_list_of_contents_is_beside_the_page_above_it_or_folded(amersfoort, visit):
    for width, isBeside, isOpen in ((1440, True, True), (1024, False, True), (390, False, False)):
        page = visit(viewport={"width": width, "height": 844}).open(amersfoort / "money.html")
        contents = page.locator(".contents")
        box, first = contents.bounding_box(), page.locator("main section").first.bounding_box()
        assert (box["x"] > first["x"] + first["width"]) == isBeside, width
        assert (contents.locator("details[open]").count() == 1) == isOpen, width
        if width == 390:
            assert box["height"] < 80
            contents.locator("summary").click()
        contents.locator("a").last.click()
        assert page.evaluate("location.hash") == contents.locator("a").last.get_attribute("href")


def test_why_a_point_is_there_is_open_on_a_telephone_in_five_lines(amersfoort, visit):
    page = visit(**PHONE).open(amersfoort / "point-13.html")
    lines = page.locator("#causes + ul > li")
    assert lines.count() == 5 and lines.first.is_visible()
    rest = page.locator("details.rest")
    assert rest.locator("summary").first.inner_text() == "Toon alle 14 effecten"
    assert not rest.locator("h3").first.is_visible()
    page = visit(**PHONE).open(amersfoort / "point-13.html", "#theme-klimaat")
    assert page.locator("#theme-klimaat").is_visible()


@pytest.mark.parametrize("words", ["financien", "euro"])
def test_search_shows_sentences_and_no_words_of_its_index(amersfoort, visit, words):
    page = visit().open(amersfoort / "search.html", f"?q={words}")
    page.locator("#search-page h2").first.wait_for()
    page.wait_for_timeout(300)
    text = page.locator("#search-page").inner_text()
    assert "begroting budget bedragen" not in text
    page.locator("#q").click()
    page.locator("#search-results li").first.wait_for()
    assert "begroting budget bedragen" not in page.locator("#search-results").inner_text()


@pytest.mark.parametrize("words", ["jeugd", "fraude", "13", "geweld"])
def test_suggestions_have_the_order_of_the_page_of_search(amersfoort, visit, words):
    page = visit().open(amersfoort / "search.html", f"?q={words}")
    page.locator("#search-page h2").first.wait_for()
    page.wait_for_timeout(500)
    titles = page.locator("#search-page section:not(:has(h2:text('Hoort hierbij'))) .hits .title").all_inner_texts()
    page.locator("#q").click()
    page.locator("#search-results li").first.wait_for()
    shown = page.locator("#search-results .title").all_inner_texts()
    assert shown and shown[0] == titles[0]
    assert [one for one in titles if one in shown] == shown


def test_no_stop_is_before_a_semicolon(amersfoort, visit):
    page = visit().open(amersfoort / "search.html", "?q=jongeren")
    page.locator("#search-page h2").first.wait_for()
    page.wait_for_timeout(500)
    assert ".;" not in page.locator("#search-page").inner_text()
