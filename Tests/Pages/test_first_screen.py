"""What the first screen of a theme's page shows: its map, large, in every window."""

import pytest

from support.accessibility import findings
from support.maps import asked, card, shown, view
from support.sites import THEMES

# The part of the window that the map covers, and how far the page goes on.
SEEN = """() => {
  const box = document.querySelector('.live .tree').getBoundingClientRect();
  const height = Math.min(box.bottom, innerHeight) - Math.max(0, box.top);
  return { share: Math.max(0, height) * box.width / (innerWidth * innerHeight),
    screens: document.documentElement.scrollHeight / innerHeight };
}"""

# Layout shifts since the page opened; the observer sees what was before it too.
SHIFT = """() => new Promise(done => {
  let shift = 0;
  new PerformanceObserver(list => {
    for (const one of list.getEntries()) if (!one.hadRecentInput) shift += one.value;
  }).observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => done(shift), 400);
})"""


@pytest.mark.parametrize("width,height", [(1440, 900), (1280, 720)])
@pytest.mark.parametrize("theme", THEMES)
def test_the_map_has_70_percent_of_the_first_screen(amersfoort, visit, theme, width, height):
    page = visit(viewport={"width": width, "height": height}).open(amersfoort / f"{theme}.html")
    assert page.evaluate(SEEN)["share"] >= 0.7


@pytest.mark.parametrize("theme", THEMES)
def test_a_phone_on_its_side_shows_more_map_than_page(amersfoort, visit, theme):
    page = visit(viewport={"width": 844, "height": 390}, has_touch=True).open(amersfoort / f"{theme}.html")
    assert page.evaluate(SEEN)["share"] >= 0.5
    # The menu is behind its button, and lies over the map.
    page.locator("header .menu > button").click()
    page.locator("header .menu a[href='points.html']").click()
    assert page.url.endswith("points.html")


def test_a_phone_on_its_side_has_the_map_and_three_branches_in_the_first_screen(amersfoort, visit):
    for theme in THEMES:
        page = visit(viewport={"width": 844, "height": 390}, has_touch=True).open(amersfoort / f"{theme}.html")
        bottoms = page.locator(".tree .card.d1 .box").evaluate_all("all => all.map(e => e.getBoundingClientRect().bottom)")
        assert len([bottom for bottom in bottoms if bottom <= 390]) >= 3, (theme, bottoms)


@pytest.mark.parametrize("width,height", [(390, 844), (360, 740), (320, 640)])
@pytest.mark.parametrize("theme", THEMES)
def test_on_a_phone_the_page_has_at_most_four_screens_before_anything_unfolds(amersfoort, visit, theme, width, height):
    page = visit(viewport={"width": width, "height": height}, has_touch=True).open(amersfoort / f"{theme}.html")
    seen = page.evaluate(SEEN)
    assert seen["screens"] <= 4
    assert seen["share"] > 0.19


@pytest.mark.parametrize("area", ["i", "ii", "iii", "iv", "v"])
def test_on_a_phone_the_page_of_a_focus_area_has_its_long_lists_folded(amersfoort, visit, area):
    tab = visit(viewport={"width": 390, "height": 844}, has_touch=True)
    page = tab.open(amersfoort / f"focus-{area}.html")
    screens = "document.documentElement.scrollHeight / innerHeight"
    # What is below a heading with a count unfolds; a list of a few is there.
    assert page.evaluate(screens) <= 4
    groups = page.locator("details.group:not(.contents details)")
    for at in range(groups.count()):
        group = groups.nth(at)
        assert not group.evaluate("group => group.open")
        assert group.locator("summary .count").text_content().split()[1] in ("effecten", "effect", "rijen", "woorden")
        group.locator("summary").click()
        assert group.locator("li, td, dd").first.is_visible()
    assert findings(page) == []


def test_an_address_and_paper_open_what_is_folded_and_a_wide_window_folds_nothing(amersfoort, visit):
    phone = {"viewport": {"width": 390, "height": 844}}
    page = visit(**phone).open(amersfoort / "focus-i.html", "#theme-klimaat")
    opened = "[...document.querySelectorAll('details.group')].map(group => group.open)"
    assert page.evaluate(opened).count(True) == 1
    assert page.locator("#theme-klimaat").evaluate("heading => heading.closest('details').open")
    # From one place of the page to another.
    page.evaluate("location.hash = '#theme-samenhang'")
    page.wait_for_function("document.querySelector('#theme-samenhang').closest('details').open")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert all(page.evaluate(opened))
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.evaluate(opened).count(True) == 2
    wide = visit(viewport={"width": 1280, "height": 720}).open(amersfoort / "focus-i.html")
    assert all(wide.evaluate(opened)) and len(wide.evaluate(opened)) > 3
    # Without scripts nothing is behind a fold.
    plain = visit(**phone, java_script_enabled=False).page
    plain.goto((amersfoort / "focus-i.html").as_uri())
    assert plain.locator("details.group:not([open])").count() == 0


@pytest.mark.parametrize("width,height", [(1440, 900), (1280, 720), (1024, 768)])
@pytest.mark.parametrize("theme", THEMES)
def test_a_map_opens_with_names_of_at_least_12_pixels(amersfoort, visit, theme, width, height):
    page = visit(viewport={"width": width, "height": height}).open(amersfoort / f"{theme}.html")
    smallest = page.evaluate("""() => Math.min(...[...document.querySelectorAll('.tree .card:not([hidden]) .name')].map(name =>
      parseFloat(getComputedStyle(name).fontSize) * name.getBoundingClientRect().width / name.offsetWidth))""")
    assert smallest >= 11.99, smallest


def test_in_the_narrowest_window_the_text_is_behind_a_button(amersfoort, visit):
    page = visit(viewport={"width": 320, "height": 640}).open(amersfoort / "klimaat.html")
    outline, button = page.locator(".outline"), page.get_by_role("button", name="Toon de tekst")
    assert not page.locator(".outline .label").first.is_visible()
    button.click()
    assert page.locator(".outline .label").first.is_visible()
    page.get_by_role("button", name="Verberg de tekst").click()
    # What is put away is still found by the browser's own search, and is on paper.
    assert outline.get_attribute("hidden") == "until-found"
    page.emulate_media(media="print")
    assert outline.evaluate("outline => outline.getBoundingClientRect().height") > 200
    # A wider window has room for it.
    page.emulate_media(media="screen")
    page.set_viewport_size({"width": 640, "height": 640})
    page.locator(".outline .label").first.wait_for()
    assert page.locator(".open-text").is_hidden()


@pytest.mark.parametrize("width,height", [(1440, 900), (390, 844), (844, 390)])
@pytest.mark.parametrize("theme", THEMES)
def test_nothing_in_the_window_shifts_while_a_page_opens(amersfoort, visit, theme, width, height):
    page = visit(viewport={"width": width, "height": height}).open(amersfoort / f"{theme}.html")
    assert page.evaluate(SHIFT) < 0.05


def test_a_theme_asks_for_at_most_eight_files(amersfoort, visit):
    tab = visit()
    files = []
    tab.page.on("request", lambda request: files.append(request.url))
    tab.open(amersfoort / "samenhang.html")
    assert len([file for file in files if not file.startswith("data:")]) <= 8


def test_full_screen_gives_all_of_it_and_escape_ends_it(open_page):
    page = open_page("woningnood")
    page.locator("button.full").click()
    page.wait_for_timeout(300)
    assert page.evaluate(SEEN)["share"] > 0.98
    assert page.locator("button.full").get_attribute("aria-pressed") == "true"
    page.keyboard.press("Escape")
    page.wait_for_timeout(300)
    assert page.evaluate(SEEN)["share"] < 0.9
    assert page.evaluate("document.activeElement.className") == "full"


def test_levels_unfold_that_far_and_say_which_is_shown(open_page):
    page = open_page("woningnood")
    pressed = page.locator(".levels [aria-pressed='true']")
    page.locator(".levels .foldAll").click()
    assert (len(shown(page)) - 1, pressed.inner_text()) == (page.locator(".outline > li").count(), "1")
    page.get_by_role("button", name="Toon 2 niveaus").click()
    assert len(shown(page)) - 1 == page.locator(".outline > li, .outline > li > ul > li").count()
    assert pressed.inner_text() == "2"
    page.locator(".levels .unfoldAll").click()
    assert len(shown(page)) - 1 == page.locator(".outline li.node").count()
    card(page, "Stress over wonen").locator(".fold").click()
    assert pressed.count() == 0


def test_the_legend_is_one_click_away_and_explains_every_sign_in_words(open_page):
    page = open_page("woningnood")
    page.locator("button.legend").click()
    words = page.locator(".legend-sheet").inner_text()
    for sign in ["Actiepunt", "Veilig samenleven", "Afgeleid", "Gesteld", "Ingeklapt", "Voldoet", "Elders", "Komt door", "kleuren"]:
        assert sign in words, sign
    page.keyboard.press("Escape")
    assert page.locator(".legend-sheet").is_hidden()
    assert page.evaluate("document.activeElement.className") == "legend"
    page.locator(".tree [tabindex='0']").focus()
    page.keyboard.press("?")
    assert page.locator(".legend-sheet").is_visible()


def centre(page):
    """How far the middle of all cards is from the middle of the free part of the stage, in parts of its width."""
    return page.evaluate(
        """() => {
          const stage = document.querySelector('.tree').getBoundingClientRect();
          const cards = [...document.querySelectorAll('.tree .card:not([hidden]) .box')].map(e => e.getBoundingClientRect());
          const middle = (Math.min(...cards.map(b => b.left)) + Math.max(...cards.map(b => b.right))) / 2;
          return Math.abs(middle - (stage.left + stage.right) / 2) / stage.width;
        }"""
    )


def test_the_map_is_in_the_middle_after_every_change(open_page):
    page = open_page("woningnood", "?focus=iv#huiselijk-geweld")
    stage, chosen = page.locator(".tree").bounding_box(), page.locator(".card.chosen .box").bounding_box()
    assert stage["x"] + 20 < chosen["x"] and chosen["x"] + chosen["width"] < stage["x"] + stage["width"] - 20
    page.locator("button.foldAll").click()
    off = {"folded": centre(page)}
    card(page, "Stress over wonen").locator(".name").click()
    page.wait_for_timeout(100)
    off["panel opened"] = centre(page)
    page.keyboard.press("Escape")
    page.wait_for_timeout(100)
    off["panel closed"] = centre(page)
    page.set_viewport_size({"width": 1200, "height": 700})
    page.wait_for_timeout(200)
    off["window"] = centre(page)
    assert {change: value for change, value in off.items() if value > 0.06} == {}


def test_a_notch_of_the_wheel_zooms_calmly_around_the_pointer(open_page):
    page = open_page("woningnood")
    box = page.locator(".tree").bounding_box()
    before = view(page)
    page.mouse.move(box["x"] + 300, box["y"] + 200)
    page.keyboard.down("Control")
    page.mouse.wheel(0, -100)
    page.keyboard.up("Control")
    page.wait_for_timeout(50)
    assert 1.1 < view(page)[2] / before[2] < 1.25


def test_a_map_larger_than_its_stage_has_a_mini_map_that_goes_elsewhere(open_page):
    page = open_page("samenhang")
    mini = page.locator("canvas.mini")
    assert mini.is_hidden()
    page.locator("button.unfoldAll").click()
    for _ in range(4):
        page.locator("button.zoomIn").click()
    mini.wait_for()
    before = view(page)
    box = mini.bounding_box()
    page.mouse.click(box["x"] + 12, box["y"] + 12)
    page.wait_for_timeout(100)
    after = view(page)
    assert after[0] > before[0] + 100 and after[1] > before[1] + 100
    page.locator("button.fit").click()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [(1440, 900), (390, 844), (320, 640)])
def test_axe_finds_nothing_in_any_sheet_and_slide(amersfoort, visit, size, scheme):
    viewport = {"width": size[0], "height": size[1]}
    page = visit(viewport=viewport, color_scheme=scheme, reduced_motion="reduce").open(amersfoort / "woningnood.html")
    found = {"start": findings(page)}
    for sheet in ("filter", "legend", "present", "print"):
        page.locator(f".tools button.{sheet}").click()
        found[sheet] = findings(page)
        page.keyboard.press("Escape")
    asked(page, "priority", "secondary")
    page.locator(".only input").check()
    found["only"] = findings(page)
    page.keyboard.press("Escape")
    page.locator("button.present").click()
    page.locator("button.keep").click()
    found["saved"] = findings(page)
    page.locator("button.start").click()
    page.wait_for_timeout(200)
    found["slide"] = findings(page)
    assert {state: one for state, one in found.items() if one} == {}
