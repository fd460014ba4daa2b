"""The text of a source beside the outline, lines that are named in the card, and a theme with its links by keyboard only."""

import re

import pytest

from support import accessibility
from support.editor import THEME, Editing, labels, said, saved, small_plan
from support.tabs import until

LONG = "".join("\n" if number % 10 == 0 else f"Zin {number} van de nota gaat over de wijk.\n" for number in range(1, 121))


@pytest.fixture
def editing(tmp_path):
    program = Editing(small_plan(tmp_path / "plan"), tmp_path / "state")
    yield program
    program.stop()


def long_text(editing, theme=THEME):
    """A text of 120 lines, of which each tenth is empty."""
    (editing.plan / "nota.txt").write_text(LONG, encoding="utf-8")
    (editing.plan / "plan.yaml").write_text(editing.main.replace("lines: 5", "lines: 120"), encoding="utf-8")
    (editing.plan / "themes" / "wonen.yaml").write_text(theme, encoding="utf-8")


def row(page, label):
    return page.locator(f".item:has(.label:text-is('{label}'))")


def beside(page):
    page.keyboard.press("F8")
    page.locator(".map > .source #line-1").wait_for()


def focused(page):
    return page.evaluate("(document.activeElement.getAttribute('aria-label') || document.activeElement.textContent).trim()")


def chosen_lines(page):
    return page.locator(".source .lines li[aria-selected=true] .line-number").all_inner_texts()


def link_by_mouse(page):
    row(page, "Leegstand").click()
    page.get_by_role("button", name="Brontekst naast de lijst (F8)").click()
    page.locator("#line-4").click()
    page.get_by_role("button", name="dat ‘Leegstand’ bij een actiepunt hoort").click()
    page.locator("dialog [role=option]", has_text="Meer licht").click()
    page.get_by_role("button", name="Koppelen").click()


def link_by_keyboard(page):
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    beside(page)
    page.keyboard.press("F6")
    page.keyboard.type("4")
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    assert focused(page) == "dat ‘Leegstand’ bij een actiepunt hoort"
    page.keyboard.press("Enter")
    page.keyboard.type("licht")
    page.keyboard.press("Enter")


def test_a_sentence_beside_the_outline_is_linked_to_the_selected_effect_by_mouse_as_by_keyboard(tmp_path, visit):
    written = []
    for name, link in (("mouse", link_by_mouse), ("keyboard", link_by_keyboard)):
        program = Editing(small_plan(tmp_path / name), tmp_path / f"{name}-state")
        page = program.open(visit(locale="nl").page)
        link(page)
        saved(page)
        assert until(page, lambda: "points: [2@4]" in program.theme)
        written.append(program.theme)
        # Nobody left the outline, and the next sentence is a key away.
        assert row(page, "Leegstand").is_visible() and page.locator(".map-pane").is_hidden()
        assert page.locator("#line-4").evaluate("line => line.parentElement === document.activeElement")
        page.goto("about:blank")
        program.stop()
    assert written[0] == written[1]


def test_the_lines_of_the_selected_effect_are_marked_and_come_in_sight(editing, visit):
    # The second effect cites a line that is far down.
    long_text(editing, THEME.replace("      source: 2\n      context", "      source: 95\n      context"))
    page = editing.open(visit(locale="nl").page)
    page.keyboard.press("ArrowDown")
    beside(page)
    own = page.locator(".source .lines li.own .line-number")
    assert until(page, lambda: own.all_inner_texts() == ["2", "3"])
    assert "‘Woonoverlast’ · regel 2 regel 3" in page.locator(".selected-row").inner_text()
    page.keyboard.press("ArrowDown")
    assert until(page, lambda: own.all_inner_texts() == ["95"])
    box, around = page.locator("#line-95").bounding_box(), page.locator(".source .lines").bounding_box()
    assert around["y"] <= box["y"] and box["y"] + box["height"] <= around["y"] + around["height"]
    # The window does not move with it, and the outline keeps the focus.
    assert page.evaluate("scrollY") == 0
    assert focused(page).startswith("Leegstand")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    assert until(page, lambda: own.all_inner_texts() == ["1"])


def test_the_text_beside_the_list_is_remembered_and_f6_goes_through_the_panes(editing, visit):
    page = editing.open(visit(locale="nl").page)
    beside(page)
    for expected in ("Regels van de bron", "Thema ‘Wonen’", "Wonen"):
        page.keyboard.press("F6")
        assert focused(page).startswith(expected)
    page.keyboard.press("Shift+F6")
    assert focused(page).startswith("Thema")
    page.reload()
    page.locator("main[data-ready]").wait_for()
    page.locator(".map > .source #line-1").wait_for()
    toggle = page.get_by_role("button", name="Brontekst naast de lijst (F8)")
    assert toggle.get_attribute("aria-pressed") == "true"
    toggle.click()
    page.locator(".map-pane .card").first.wait_for()
    assert page.locator(".source").is_hidden()
    page.reload()
    page.locator("main[data-ready]").wait_for()
    assert page.locator(".map-pane").is_visible()


@pytest.mark.parametrize("width", [1440, 1100])
def test_the_text_beside_the_list_passes_axe(editing, visit, width):
    page = editing.open(visit(locale="nl", viewport={"width": width, "height": 800}).page)
    page.keyboard.press("ArrowDown")
    beside(page)
    page.locator("#line-4").click()
    assert accessibility.findings(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    # All that can be done with a line is within the window.
    for box in (page.locator(".say button.main").bounding_box(), page.locator("#line-4").bounding_box()):
        assert box["y"] + box["height"] <= 800


def test_in_a_narrower_window_the_text_stays_a_screen_of_its_own(editing, visit):
    page = editing.open(visit(locale="nl", viewport={"width": 1099, "height": 800}).page)
    assert page.get_by_role("button", name="Brontekst naast de lijst (F8)").count() == 0
    page.keyboard.press("F8")
    page.locator("main > .source #line-1").wait_for()
    assert page.locator(".outline").is_hidden()
    page.keyboard.press("F8")
    assert page.locator(".item:focus").is_visible()


# Lines that are named in the card


def test_a_line_in_the_card_shows_its_sentence_and_leads_to_it(editing, visit):
    page = editing.open(visit(locale="nl").page)
    row(page, "Woonoverlast").click()
    points = page.locator(".card-pane [data-field=points]")
    cite = points.get_by_role("button", name="regel 3")
    assert "staat in regel 3" in points.inner_text()
    assert "uit de eigen regels: regel 2" in page.locator(".card-pane [data-field=focus]").inner_text()
    tip = page.get_by_role("tooltip")
    assert tip.count() == 0
    cite.hover()
    tip.wait_for()
    assert until(page, lambda: tip.inner_text() == "Nota veiligheid, regel 3\nBij overlast helpt buurtbemiddeling.")
    assert accessibility.findings(page) == []
    # It can be pointed at, and Esc puts it away.
    tip.hover()
    page.wait_for_timeout(500)
    assert tip.is_visible()
    page.keyboard.press("Escape")
    assert tip.count() == 0
    # By keyboard it is the description of the button, and goes when the focus goes.
    points.get_by_role("button", name=re.compile("^Waar blijkt")).focus()
    page.keyboard.press("Shift+Tab")
    assert focused(page) == "regel 3"
    assert page.evaluate("document.getElementById(document.activeElement.getAttribute('aria-describedby')).textContent").endswith("Bij overlast helpt buurtbemiddeling.")
    page.keyboard.press("Tab")
    assert tip.count() == 0
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    page.locator(".map > .source #line-3[aria-selected=true]").wait_for()
    assert page.evaluate("document.activeElement.matches('.source .lines')")


def test_a_line_in_the_card_of_a_narrow_window_leads_to_the_screen_of_the_text(editing, visit):
    (editing.plan / "themes" / "wonen.yaml").write_text(THEME.replace("1@3", "1@3-4"), encoding="utf-8")
    page = editing.open(visit(locale="nl", viewport={"width": 390, "height": 800}).page)
    page.keyboard.press("ArrowDown")
    page.locator(".panes").get_by_role("button", name="Gegevens").click()
    page.locator(".card-pane").get_by_role("button", name="regels 3-4").click()
    page.locator("main > .source #line-3[aria-selected=true]").wait_for()
    assert chosen_lines(page) == ["3", "4"]


def test_what_a_link_rests_on_is_changed_in_the_card_and_saved(editing, visit):
    page = editing.open(visit(locale="nl").page)
    row(page, "Woonoverlast").click()
    page.get_by_role("button", name="Waar blijkt Actiepunt 1: Buurtbemiddeling uit?").click()
    line = page.locator("dialog").get_by_label("Regel", exact=True)
    line.fill("drie")
    page.keyboard.press("Enter")
    assert "Schrijf een regelnummer" in page.locator("dialog").inner_text()
    line.fill("4-5")
    page.keyboard.press("Enter")
    saved(page)
    assert until(page, lambda: "points: [1@4-5]" in editing.theme)
    page.locator(".card-pane").get_by_role("button", name="regels 4-5").wait_for()
    page.get_by_role("button", name="Waar blijkt Actiepunt 1: Buurtbemiddeling uit?").click()
    page.locator("dialog").get_by_label("Afgeleid, met reden").check()
    page.locator("dialog").get_by_label("Reden", exact=True).fill("Zo werkt het elders.")
    page.get_by_role("button", name="Bewaren").click()
    saved(page)
    assert until(page, lambda: "inferred: Zo werkt het elders." in editing.theme)


# By keyboard only

EFFECTS = [f"Gevolg {number}" for number in range(1, 21)]
# Where a person would link them: number of the effect, line of the text, number of the point.
LINKS = [(1, 11, 1), (2, 13, 2), (4, 25, 1), (5, 25, 2), (7, 38, 1), (8, 41, 1), (10, 52, 2), (12, 67, 1), (15, 83, 2), (16, 94, 1), (19, 106, 2), (20, 118, 1)]


def test_a_theme_of_20_effects_with_12_links_is_made_by_keyboard_only(editing, visit):
    long_text(editing)
    page = editing.open(visit(locale="nl").page)
    keys = page.keyboard
    # Above the outline: the field for the theme, and the button for a new one.
    for _ in range(20):
        if focused(page) == "Nieuw thema":
            break
        keys.press("Shift+Tab")
    keys.press("Enter")
    keys.type("Mobiliteit")
    keys.press("Enter")
    row(page, "Mobiliteit").wait_for()
    page.locator(".item:focus").wait_for()
    assert focused(page).startswith("Mobiliteit")
    for effect in EFFECTS:
        keys.press("Enter")
        keys.type(effect)
    keys.press("Escape")
    saved(page)
    assert labels(page) == ["Mobiliteit", *[f"  {effect}" for effect in EFFECTS]]
    keys.press("Home")
    beside(page)
    at = 0
    for effect, line, point in LINKS:
        for _ in range(effect - at):
            keys.press("ArrowDown")
        at = effect
        assert focused(page).startswith(f"Gevolg {effect}")
        keys.press("F6")
        keys.type(str(line))
        keys.press("Enter")
        keys.press("Enter")
        assert focused(page) == f"dat ‘Gevolg {effect}’ bij een actiepunt hoort"
        keys.press("Enter")
        page.locator("dialog").wait_for()
        keys.type(str(point))
        keys.press("Enter")
        page.locator("dialog").wait_for(state="detached")
        keys.press("Shift+F6")
    saved(page)
    text = (editing.plan / "themes" / "mobiliteit.yaml").read_text(encoding="utf-8")
    for effect, line, point in LINKS:
        # None of them had a line: it rests on that of its link.
        assert re.search(rf"label: Gevolg {effect}\n(?:(?!label:).)*source: {line}\n", text, re.DOTALL)
        assert re.search(rf"label: Gevolg {effect}\n(?:(?!label:).)*points: {point}@{line}\n", text, re.DOTALL)
    assert text.count("points:") == 12
    assert said(page)
