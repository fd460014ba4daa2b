"""Blocks of cells in the editor's table of points, to and from a spreadsheet."""

import pytest

from support.editor import Editing, saved, said, small_plan
from support.tabs import until

PARTS = """\
    sub-points:
      - text: "Lampen\\tin het park"
        departments: SL
"""
COPY = """() => {
  const data = new DataTransfer();
  const event = new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true });
  document.activeElement.dispatchEvent(event);
  return event.defaultPrevented ? data.getData('text/plain') : null;
}"""
PASTE = """text => {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
}"""


@pytest.fixture
def editing(tmp_path):
    plan = small_plan(tmp_path / "plan")
    main = plan / "plan.yaml"
    text = main.read_text(encoding="utf-8").replace("title: Buurtbemiddeling", "title: \"=1+1 \\\"buurt\\\"\"\n    page: 3")
    main.write_text(text + "    page: 4\n" + PARTS, encoding="utf-8")
    program = Editing(plan, tmp_path / "state")
    yield program
    program.stop()


@pytest.fixture
def page(editing, visit):
    page = editing.open(visit(locale="nl").page, "points")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    return page


def cell(page, name):
    return page.get_by_label(name, exact=True)


def chosen(page):
    return page.locator(".points td.chosen").count()


def test_a_block_is_chosen_by_shift_and_arrows_and_copied(editing, page):
    cell(page, "1: Afdelingen").focus()
    page.keyboard.press("End")
    page.keyboard.press("Shift+ArrowRight")
    page.keyboard.press("Shift+ArrowDown")
    assert chosen(page) == 4
    assert said(page) == "Gekozen cellen: 2 rijen, 2 kolommen"
    page.keyboard.press("Control+c")
    assert page.evaluate("navigator.clipboard.readText()") == "SL\t3\nVTH\t4\n"
    assert said(page) == "Gekopieerd: 2 rijen, 2 kolommen"
    # Another key lets the cells go, and the text of a cell is copied as ever.
    page.keyboard.press("Escape")
    assert chosen(page) == 0
    assert page.evaluate(COPY) is None


def test_shift_and_an_arrow_choose_text_until_the_text_ends(page):
    cell(page, "2: Titel").focus()
    page.keyboard.press("Home")
    page.keyboard.press("Shift+ArrowRight")
    assert chosen(page) == 0
    assert page.evaluate("document.activeElement.selectionEnd") == 1
    page.keyboard.press("Control+a")
    page.keyboard.press("Shift+ArrowDown")
    assert chosen(page) == 2
    # What is typed goes in the cell.
    page.keyboard.press("End")
    assert chosen(page) == 0


def test_a_block_is_chosen_by_shift_and_a_click_or_by_dragging(page):
    cell(page, "1: Titel").click()
    cell(page, "2: Prioriteit").click(modifiers=["Shift"])
    assert chosen(page) == 6
    page.get_by_role("heading", name="Actiepunten").click()
    cell(page, "1: Afdelingen").hover()
    page.mouse.down()
    cell(page, "2: Afdelingen").hover()
    cell(page, "2: Bladzijde").hover()
    page.mouse.up()
    assert chosen(page) == 4
    assert page.evaluate(COPY) == "SL\t3\nVTH\t4\n"


def test_what_a_spreadsheet_would_read_otherwise_is_quoted_and_no_formula(editing, page):
    cell(page, "1: Titel").click()
    cell(page, "2a: Afdelingen").click(modifiers=["Shift"])
    text = page.evaluate(COPY)
    assert text == (
        "\"'=1+1 \"\"buurt\"\"\"\t\tSecundair\tI\tSL\n"
        "Meer licht\t\tSecundair\tI\tVTH\n"
        "\"Lampen\tin het park\"\t\t\t\tSL\n"
    )
    # The same block back is no change.
    page.keyboard.press("Escape")
    cell(page, "1: Titel").focus()
    before = editing.main
    page.evaluate(PASTE, text.replace("\t\tSecundair", "\tLijst\tSecundair").replace("Meer licht", "Meer lampen"))
    shown = page.locator("dialog .preview").inner_text()
    assert "=1+1" not in shown and "Meer lampen" in shown
    page.keyboard.press("Escape")
    assert editing.main == before


def test_a_copied_cell_with_line_ends_and_quotes_stays_one_cell(editing, page):
    cell(page, "1: Titel").focus()
    page.evaluate(PASTE, "\"Buurt \"\"zelf\"\"\tof niet\"\tLijsttitel\r\nLicht\t\"Twee\nregels\"\r\n")
    page.get_by_role("button", name="Invullen").click()
    saved(page)
    assert until(page, lambda: "title: Licht" in editing.main)
    assert "Buurt \"zelf\" of niet" in editing.main.replace('\\"', '"') and "list-title: Lijsttitel" in editing.main
    assert cell(page, "2: Titel in de lijst").input_value().split() == ["Twee", "regels"]


def test_one_copied_cell_fills_all_that_are_chosen(editing, page):
    cell(page, "2: Bladzijde").click()
    cell(page, "1: Bladzijde").click(modifiers=["Shift"])
    page.evaluate(PASTE, "12")
    page.get_by_role("button", name="Invullen").click()
    saved(page)
    assert editing.main.count("page: 12") == 2


def test_the_whole_table_is_copied_with_numbers(page):
    page.get_by_role("button", name="Kopieer voor Excel").click()
    assert until(page, lambda: said(page).startswith("3 "))
    text = page.evaluate("navigator.clipboard.readText()")
    assert text.splitlines()[1] == "2\tMeer licht\t\tSecundair\tI\tVTH\t4"
