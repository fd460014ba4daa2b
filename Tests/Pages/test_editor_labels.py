"""Long labels while they are typed, and lines of a source that are given to an effect and its links together."""

import pytest

from support import accessibility
from support.editor import Editing, labels, said, saved, small_plan
from support.tabs import until

LONG = "Burenruzies over geluid en tuinen en honden"


@pytest.fixture
def editing(tmp_path):
    program = Editing(small_plan(tmp_path / "plan"), tmp_path / "state")
    yield program
    program.stop()


def chosen(page, label):
    page.locator(f".item:has(.label:text-is('{label}'))").click()
    return page.locator(".card-pane")


def test_a_long_label_is_counted_in_the_outline_said_once_and_not_refused(editing, visit):
    page = editing.open(visit(locale="nl").page)
    chosen(page, "Leegstand")
    page.keyboard.press("Enter")
    counter = page.locator(".item .counter")
    page.keyboard.type("Kraken")
    assert not counter.is_visible()
    page.keyboard.press("Control+a")
    page.keyboard.type("Een twee drie vier vijf zes zeven")
    assert counter.inner_text() == "7 woorden: lang op de kaart (liefst hoogstens 6)"
    assert said(page) == "7 woorden: lang op de kaart (liefst hoogstens 6)"
    page.keyboard.press("Control+a")
    page.keyboard.type(LONG)
    assert counter.inner_text() == f"{len(LONG)} tekens: lang op de kaart (liefst hoogstens 40)"
    # Once: a sentence for each key would be in the way of what is typed.
    assert said(page) == "7 woorden: lang op de kaart (liefst hoogstens 6)"
    page.keyboard.press("Escape")
    saved(page)
    assert labels(page)[-1] == f"  {LONG}"
    assert counter.count() == 0
    # The title of a theme is on no card.
    chosen(page, "Wonen")
    page.keyboard.press("F2")
    page.keyboard.type(LONG)
    assert counter.count() == 0
    page.keyboard.press("Escape")


def test_a_long_label_is_counted_in_the_card(editing, visit):
    page = editing.open(visit(locale="nl").page)
    card = chosen(page, "Leegstand")
    counter = card.locator(".counter")
    assert counter.inner_text() == "9 van 40 tekens"
    field = card.locator("[data-name=label]")
    field.fill(LONG)
    assert counter.inner_text() == f"{len(LONG)} tekens: lang op de kaart (liefst hoogstens 40)"
    assert said(page) == f"{len(LONG)} tekens: lang op de kaart (liefst hoogstens 40)"
    assert page.locator(".announce").get_attribute("role") == "status"
    # A letter with an accent of its own is one character.
    field.fill("Cafe\u0301")
    assert counter.inner_text() == "4 van 40 tekens"


def test_lines_become_evidence_of_an_effect_and_of_its_links_in_one_step(editing, visit):
    theme = editing.theme.replace("points: [1@3]", "points: [1@3, 2]")
    (editing.plan / "themes" / "wonen.yaml").write_text(theme, encoding="utf-8")
    page = editing.open(visit(locale="nl").page)
    chosen(page, "Woonoverlast")
    page.get_by_role("button", name="Bronnen", exact=True).click()
    page.locator("#line-4").click()
    page.keyboard.press("Shift+ArrowDown")
    both = page.locator(".say .both")
    assert both.locator("button").inner_text() == "iets over ‘Woonoverlast’ én waar het bij hoort"
    assert both.locator("p").inner_text() == (
        "De regels 4-5 komen bij ‘Woonoverlast’ zelf en bij de koppelingen zonder eigen regel: focusgebied I en actiepunt 2."
    )
    assert accessibility.findings(page) == []
    both.locator("button").click()
    saved(page)
    assert until(page, lambda: "source: [2, 4-5]" in editing.theme)
    # What rested on a line already rests on it still.
    assert "points: [1@3, 2@4-5]" in editing.theme and "focus: I@4-5" in editing.theme
    # Nothing is left to give, of this effect or any other.
    assert until(page, lambda: page.locator(".say").get_by_text("én waar het bij hoort").count() == 0)
    page.get_by_role("button", name="Ongedaan maken").click()
    assert until(page, lambda: editing.theme == theme)


def test_without_an_effect_that_is_chosen_the_button_asks_which_and_says_what_happens(editing, visit):
    page = editing.open(visit(locale="nl").page, "source")
    page.locator("#line-4").click()
    page.get_by_role("button", name="iets over een effect én waar het bij hoort").click()
    assert page.locator("dialog [role=option]").all_inner_texts() == ["Woonoverlast (onder Wonen)"]
    page.keyboard.press("Enter")
    dialog = page.locator("dialog", has_text="Regel 4 komt bij ‘Woonoverlast’ zelf")
    dialog.wait_for()
    before = editing.theme
    dialog.get_by_role("button", name="Zet de regels erbij").click()
    saved(page)
    assert before != editing.theme and "focus: I@4" in editing.theme


def test_without_the_text_of_a_source_the_sentence_names_the_line_that_is_typed(editing, visit):
    (editing.plan / "plan.yaml").write_text(editing.main.replace(", file: nota.txt", "").replace("    file: nota.txt\n", ""), encoding="utf-8")
    assert "nota.txt" not in editing.main
    page = editing.open(visit(locale="nl").page)
    chosen(page, "Woonoverlast")
    page.get_by_role("button", name="Bronnen", exact=True).click()
    number = page.get_by_role("spinbutton")
    for line in ("3", "5"):
        number.fill(line)
        assert page.locator(".say .both p").inner_text().startswith(f"Regel {line} komt bij ‘Woonoverlast’ zelf")


def test_the_effect_that_is_chosen_has_a_button_also_without_links(editing, visit):
    page = editing.open(visit(locale="nl").page)
    chosen(page, "Leegstand")
    page.get_by_role("button", name="Bronnen", exact=True).click()
    page.locator("#line-4").click()
    both = page.locator(".say .both")
    assert both.locator("button").inner_text() == "iets over ‘Leegstand’"
    assert both.locator("p").inner_text() == "Regel 4 komt bij ‘Leegstand’ zelf."
    both.locator("button").click()
    saved(page)
    assert until(page, lambda: "source: [2, 4]" in editing.theme)
    assert until(page, lambda: both.count() == 0)
