"""The tools above the outline: a sign with its word."""

import pytest

from support import accessibility
from support.editor import Editing, small_plan

WORDS = "Nieuw Eronder Tekst Omhoog Omlaag Links Rechts Verplaats Actiepunt Focus Ook|hier Context Voeg|samen Verwijder".split()


@pytest.fixture
def editing(tmp_path):
    program = Editing(small_plan(tmp_path / "plan"), tmp_path / "state")
    yield program
    program.stop()


SHAPES = """() => [...document.querySelectorAll('.tool')].map(tool => {
  const word = tool.querySelector('.word');
  const [{ left, right, top, width, height }, inside] = [tool.getBoundingClientRect(), word.getBoundingClientRect()];
  return { left, right, top: Math.round(top), width: Math.round(width), height: Math.round(height), isIn: inside.width === 0 || inside.left >= left && inside.right <= right, word: inside.width > 0 };
})"""


@pytest.mark.parametrize("width,rows", [(1600, 1), (1440, 1), (1100, 1), (1000, 2), (768, 2), (390, 3), (320, 4)])
def test_the_tools_are_even_and_each_sign_has_its_word(editing, visit, width, rows):
    page = editing.open(visit(locale="nl", viewport={"width": width, "height": 800}).page)
    shapes = page.evaluate(SHAPES)
    assert len(shapes) == len(WORDS)
    assert {shape["word"] for shape in shapes} == {True}
    assert all(shape["isIn"] and shape["right"] <= width for shape in shapes)
    assert len({shape["top"] for shape in shapes}) == rows
    assert len({shape["height"] for shape in shapes}) == 1
    assert max(shape["width"] for shape in shapes) - min(shape["width"] for shape in shapes) <= 1
    assert min(shape["width"] for shape in shapes) >= 32
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert accessibility.findings(page) == []


def test_each_word_is_in_the_name_of_its_button(editing, visit):
    page = editing.open(visit(locale="nl").page)
    names = page.locator(".tool").evaluate_all("all => all.map(one => one.getAttribute('aria-label'))")
    shown = page.locator(".tool .word").all_inner_texts()
    assert shown == [word.replace("|", " ") for word in WORDS]
    assert [word for word, name in zip(shown, names) if word.lower() not in name.lower()] == []


def test_the_tools_are_there_with_the_list_and_not_without_it(editing, visit):
    page = editing.open(visit(locale="nl", viewport={"width": 390, "height": 800}).page)
    for pane, isThere in (("Kaart", False), ("Gegevens", False), ("Lijst", True)):
        page.locator(".panes").get_by_role("button", name=pane).click()
        assert page.locator(".tools").is_visible() == isThere


COVERED = """() => {
  const said = document.querySelector('.last').getBoundingClientRect();
  const meets = ({ left, right, top, bottom, width }) => width > 0 && left < said.right && right > said.left && top < said.bottom && bottom > said.top;
  return [...document.querySelectorAll('button, a, select, input, textarea, .item, .status, h1, h2')]
    .filter(one => one.checkVisibility() && meets(one.getBoundingClientRect()) && one.closest('.stage') === null).map(one => one.textContent || one.tagName);
}"""


@pytest.mark.parametrize("width", [1600, 1440, 1280, 768, 390, 320])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_sentence_of_the_last_change_covers_nothing(tmp_path, visit, width, language):
    program = Editing(small_plan(tmp_path / "plan"), tmp_path / "state", language)
    page = program.open(visit(locale=language, viewport={"width": width, "height": 900}).page)
    for change in range(2):
        page.locator(".item").nth(1).click()
        page.keyboard.press("Alt+ArrowDown" if change == 0 else "Alt+ArrowUp")
        page.locator(".last.shown").wait_for()
        # Where the page is longer than the window the sentence has its own strip at the end.
        page.mouse.wheel(0, 5000)
        page.wait_for_timeout(200)
        box = page.locator(".last").bounding_box()
        assert box["x"] >= 0 and box["x"] + box["width"] <= width
        assert page.evaluate(COVERED) == []
    page.goto("about:blank")
    program.stop()


def test_what_has_the_focus_is_not_below_the_sentence_or_the_header(editing, visit):
    for width, height in ((1440, 700), (390, 700)):
        page = editing.open(visit(locale="nl", viewport={"width": width, "height": height}).page, "help")
        page.get_by_role("button", name="Lijsten", exact=True).click()
        page.get_by_label("Welke lijst").select_option(label="Het plan zelf")
        edges = page.evaluate("() => [document.querySelector('header').getBoundingClientRect().bottom, innerHeight - document.querySelector('.last').offsetHeight]")
        top = edges[0] if page.locator("header").evaluate("one => getComputedStyle(one).position") == "sticky" else 0
        for key in ["Tab"] * 25 + ["Shift+Tab"] * 15:
            page.keyboard.press(key)
            box = page.evaluate("() => { const { top, bottom } = document.activeElement.getBoundingClientRect(); return [top, bottom, document.activeElement.closest('header, .skip') === null]; }")
            assert not box[2] or box[1] > top, key
