"""Fields that help: completion of codes, and keys that have keys of their own."""

import pytest

from support import accessibility
from support.editor import Editing, saved, small_plan
from support.tabs import until


@pytest.fixture
def editing(tmp_path):
    program = Editing(small_plan(tmp_path / "plan"), tmp_path / "state")
    yield program
    program.stop()


def offered(field):
    return field.evaluate("one => [...one.list.options].map(option => [option.value, option.label])")


def test_a_cell_of_departments_offers_codes_with_names_and_completes_the_last(editing, visit):
    page = editing.open(visit(locale="nl").page, "points")
    field = page.locator("tr.action-point", has_text="Buurtbemiddeling").or_(page.locator("tr.action-point").first).first.locator("[data-key=departments]")
    field.fill("")
    field.click()
    assert offered(field) == [["SL", "SL: Samen leven"], ["VTH", "VTH: Toezicht"]]
    field.fill("SL, ")
    assert offered(field) == [["SL, VTH", "VTH: Toezicht"]]
    field.fill("SL")
    assert ["SL, VTH", "VTH: Toezicht"] in offered(field)
    field.fill("SL, VTH")
    page.keyboard.press("Tab")
    saved(page)
    assert until(page, lambda: "departments: SL/VTH" in editing.main)
    assert accessibility.findings(page) == []


def test_focus_areas_are_offered_by_their_numeral_with_the_title(editing, visit):
    page = editing.open(visit(locale="nl").page, "points")
    field = page.locator("tr.action-point").first.locator("[data-key=focus]")
    field.click()
    assert offered(field) == [["I", "I: Veilig samenleven"]]


def test_a_choosing_list_says_where_each_effect_stands(editing, visit):
    page = editing.open(visit(locale="nl").page, "source")
    page.locator("#line-2").click()
    page.get_by_role("button", name="dat een effect bij een actiepunt hoort").click()
    assert "Leegstand (onder Wonen)" in page.locator("dialog [role=option]").all_inner_texts()


def plan_form(editing, page):
    editing.open(page, "things")
    page.get_by_role("combobox", name="Welke lijst").select_option("plan")
    return page.locator(".thing-form")


def test_keys_with_keys_of_their_own_are_a_group_of_fields(editing, visit):
    page = visit(locale="nl").page
    form = plan_form(editing, page)
    group = form.locator("[data-field=parent]")
    assert group.get_attribute("open") is None
    more = form.locator("details:has(> summary[data-name=more])")
    if more.count() and more.get_attribute("open") is None:
        more.locator("> summary").click()
    group.locator("summary").click()
    group.get_by_label("Titel").fill("Vierjarenplan: 2027-2030")
    page.keyboard.press("Tab")
    saved(page)
    assert until(page, lambda: "parent: {title: 'Vierjarenplan: 2027-2030'}" in editing.main or "parent: {title: \"Vierjarenplan: 2027-2030\"}" in editing.main)
    group.get_by_label("Periode").fill("2027-2030")
    page.keyboard.press("Tab")
    assert until(page, lambda: "period: 2027-2030" in editing.main)
    for label in ("Periode", "Titel"):
        group.get_by_label(label).fill("")
        page.keyboard.press("Tab")
        saved(page)
    assert until(page, lambda: "parent" not in editing.main)
    assert accessibility.findings(page) == []


def test_a_group_keeps_comments_and_what_no_field_shows(editing, visit):
    path = editing.plan / "plan.yaml"
    text = path.read_text(encoding="utf-8")
    header = "plan:\n  title: Veilig Voorbeeldstad\n  language: nl\n  look:\n    # Van de huisstijlgids.\n    colours: ['#1B5E8C', '#9C2F5A']\n    typeface: Arial  # zolang het kan\n"
    path.write_text(text.replace("plan: {title: Veilig Voorbeeldstad, language: nl}\n", header), encoding="utf-8")
    page = visit(locale="nl").page
    form = plan_form(editing, page)
    field = form.locator("[data-field=look]").get_by_label("Lettertype")
    assert field.input_value() == "Arial"
    field.fill("Verdana")
    page.keyboard.press("Tab")
    saved(page)
    assert until(page, lambda: "typeface: Verdana" in editing.main)
    assert editing.main == text.replace("plan: {title: Veilig Voorbeeldstad, language: nl}\n", header.replace("Arial", "Verdana"))


def test_the_term_of_the_hand_out_is_begun_and_changed_in_a_form(editing, visit):
    page = editing.open(visit(locale="nl").page, "things")
    page.get_by_role("combobox", name="Welke lijst").select_option("hand-out")
    page.get_by_role("button", name="Schrijf op wanneer er is uitgedeeld").click()
    page.locator("dialog input").fill("2027-02-01")
    page.locator("dialog").get_by_role("button", name="Toevoegen").click()
    saved(page)
    assert until(page, lambda: "hand-out:" in editing.main and "date: 2027-02-01" in editing.main)
    field = page.locator(".thing-form").get_by_label("Antwoord binnen (maanden)")
    field.fill("6")
    page.keyboard.press("Tab")
    assert until(page, lambda: "answer-within: 6" in editing.main)
