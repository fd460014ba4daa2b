"""The focus of who works by keyboard stays where the work is, whatever is drawn anew meanwhile."""

import pytest

from support.editor import Editing, saved, small_plan
from support.tabs import until

NAME = "(element => element.getAttribute('aria-label') || element.textContent)(document.activeElement)"


@pytest.fixture
def editing(tmp_path):
    program = Editing(small_plan(tmp_path / "plan"), tmp_path / "state")
    yield program
    program.stop()


def change(path, old, new):
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def chosen(page, label):
    page.locator(f".item:has(.label:text-is('{label}'))").click()
    return page.locator(".card-pane")


def focused(page, name):
    return until(page, lambda: page.evaluate(NAME) == name, seconds=10)


def test_a_link_that_is_removed_leaves_the_focus_in_its_group(editing, visit):
    change(editing.plan / "themes" / "wonen.yaml", "points: [1@3]", "points: [1@3, 2@4]")
    page = editing.open(visit(locale="nl").page)
    card = chosen(page, "Woonoverlast")
    for point in ("1: Buurtbemiddeling", "2: Meer licht"):
        card.get_by_role("button", name=f"Verwijder Actiepunt {point}").press("Enter")
        saved(page)
        assert focused(page, "Koppel een actiepunt")
    assert until(page, lambda: "points" not in editing.theme)


def test_a_question_gives_the_focus_back_when_the_card_was_drawn_anew(editing, visit):
    page = editing.open(visit(locale="nl").page)
    card = chosen(page, "Woonoverlast")
    card.get_by_role("button", name="Waar blijkt Actiepunt 1: Buurtbemiddeling uit?").press("Enter")
    change(editing.plan / "themes" / "wonen.yaml", "Buren horen elkaar.", "Buren horen alles.")
    assert until(page, lambda: card.locator("[data-name=explanation]").input_value() == "Buren horen alles.")
    page.keyboard.press("Escape")
    assert focused(page, "Waar blijkt Actiepunt 1: Buurtbemiddeling uit?")
    # What went away meanwhile leaves it to the button that adds.
    page.keyboard.press("Enter")
    change(editing.plan / "themes" / "wonen.yaml", "      points: [1@3]\n", "")
    assert until(page, lambda: card.locator("[data-field=points] li").count() == 0)
    page.keyboard.press("Escape")
    assert focused(page, "Koppel een actiepunt")


def test_a_card_of_another_effect_has_the_focus_at_its_heading(editing, visit):
    page = editing.open(visit(locale="nl").page)
    card = chosen(page, "Leegstand")
    card.get_by_role("button", name="Andere naam of code").focus()
    text = editing.theme
    (editing.plan / "themes" / "wonen.yaml").write_text(text[: text.index("    - id: leegstand")], encoding="utf-8")
    assert until(page, lambda: "Leegstand" not in card.inner_text())
    assert page.evaluate("document.activeElement.id") == "card-heading"


def test_a_question_about_an_action_point_gives_the_focus_back_to_its_row(editing, visit):
    page = editing.open(visit(locale="nl").page, "points")
    page.get_by_role("button", name="Een ander nummer voor actiepunt 2").press("Enter")
    change(editing.plan / "plan.yaml", "title: Meer licht", "title: Meer lampen")
    assert until(page, lambda: "Meer lampen" in page.locator(".points textarea").evaluate_all("all => all.map(one => one.value)"))
    page.keyboard.press("Escape")
    assert focused(page, "Een ander nummer voor actiepunt 2")


def test_more_details_that_somebody_opened_have_the_focus_after_a_change(editing, visit):
    page = editing.open(visit(locale="nl").page, "things")
    page.locator(".thing-form summary").press("Enter")
    change(editing.plan / "plan.yaml", "name: Samen leven", "name: Samen verder")
    assert until(page, lambda: "Samen verder" in page.locator(".thing-form h3").inner_text())
    assert page.evaluate("document.activeElement.dataset.name") == "more"
