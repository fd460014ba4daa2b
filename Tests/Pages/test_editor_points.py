"""The editor's action points: their card, what leads to them, their sub-points and their numbers."""

import pytest

from support import accessibility
from support.editor import Editing, saved, said, small_plan
from support.tabs import until

PARTS = """\
    sub-points:
      - text: Lampen in het park
      - text: Lampen op straat
        departments: SL
      - text: Lampen bij de school
"""
MORE = """\
  - number: 4
    title: Meer groen
    priority: secondary
    focus: I
    departments: SL
groups:
  - {id: algemeen, title: Algemeen}
goals:
  - {id: licht, text: Lichte straten}
indicators:
  - {id: klachten, title: Klachten, unit: aantal}
# Money for a point is no effect that leads to it.
budget: {years: [2027], lines: [{name: Lampen, amounts: [5000], points: [2]}]}
"""
WATER = """\
theme:
  id: water
  title: Water
  effects:
    - id: nat
      label: Natte straten
      effects:
        - same-as: overlast
        - id: glad
          label: Gladheid
"""
NAME = "(element => element.getAttribute('aria-label') || element.textContent)(document.activeElement)"


@pytest.fixture
def editing(tmp_path):
    plan = small_plan(tmp_path / "plan")
    main = plan / "plan.yaml"
    main.write_text(main.read_text(encoding="utf-8") + PARTS + MORE, encoding="utf-8")
    (plan / "themes" / "water.yaml").write_text(WATER, encoding="utf-8")
    program = Editing(plan, tmp_path / "state")
    yield program
    program.stop()


@pytest.fixture
def tab(visit):
    return visit(locale="nl")


@pytest.fixture
def page(editing, tab):
    return editing.open(tab.page, "points")


def dialog(page):
    return page.locator("dialog")


def card(page):
    return page.locator(".point-card")


def opened(page, name):
    page.get_by_role("button", name=f"Alle gegevens van {name}", exact=True).click()
    return card(page)


def title(page):
    return page.locator("#point-heading").inner_text()


def focused(page, name):
    return until(page, lambda: page.evaluate(NAME) == name, seconds=10)


def order(page):
    return page.locator(".points tr.sub-point textarea").evaluate_all("all => all.map(one => one.value)")


def made(page):
    page.get_by_role("button", name="Voer uit").click()
    saved(page)


# The card


@pytest.mark.parametrize(
    "label,value,written",
    [
        ("Samenvatting", "Meer lampen en feller.", "summary: Meer lampen en feller."),
        ("Partners", "SL", "partners: SL"),
        ("Gepland", "2027-Q2", "planned: 2027-Q2"),
        ("Ook genummerd", "U-7", "second-number: U-7"),
        ("Gemeenten", "Voorbeeldstad", "municipalities:"),
        ("Werkt uit", "3.2", "implements:"),
        ("Indicator", "Klachten over donker", "indicator: Klachten over donker"),
    ],
)
def test_a_key_of_a_point_that_has_no_column_is_a_field_of_its_card(editing, page, label, value, written):
    opened(page, "2").locator("summary[data-name=more]").click()
    field = card(page).get_by_role("textbox", name=label, exact=True)
    field.fill(value)
    page.locator("#point-heading").focus()
    saved(page)
    assert written in editing.main


def test_a_point_gets_its_lead_status_and_group_from_lists(editing, page):
    opened(page, "2")
    for label, option in (("Trekker", "SL"), ("Status", "new"), ("Groep", "algemeen")):
        card(page).get_by_role("combobox", name=label, exact=True).select_option(option)
        saved(page)
    assert "lead: SL" in editing.main and "status: new" in editing.main and "group: algemeen" in editing.main


def test_a_sub_point_has_a_card_with_its_own_keys(editing, page):
    opened(page, "2b")
    assert title(page) == "Onderdeel 2b: Lampen op straat"
    card(page).get_by_role("textbox", name="Beleidsveld").fill("verlichting")
    card(page).get_by_role("textbox", name="Partij van buiten").fill("Netbeheerder")
    page.keyboard.press("Tab")
    card(page).get_by_role("combobox", name="Zegt hetzelfde als").select_option(label="2a Lampen in het park")
    saved(page)
    for written in ("policy-field: verlichting", "outside-party: Netbeheerder", "same-as: 2a"):
        assert written in editing.main
    card(page).get_by_role("button", name="Actiepunt 2: Meer licht").click()
    assert title(page) == "Actiepunt 2: Meer licht"


def test_a_point_refers_to_another_which_is_a_step_away(editing, page):
    opened(page, "2").get_by_role("button", name="Verwijs naar een punt of focusgebied").click()
    dialog(page).get_by_role("combobox").fill("buurt")
    page.keyboard.press("Enter")
    saved(page)
    assert "refers-to:" in editing.main
    card(page).locator("[data-field=refers-to]").get_by_role("button", name="Actiepunt 1: Buurtbemiddeling", exact=True).click()
    assert title(page) == "Actiepunt 1: Buurtbemiddeling"
    # The other way round too.
    card(page).locator("[data-field=referring]").get_by_role("button", name="Actiepunt 2: Meer licht", exact=True).click()
    assert title(page) == "Actiepunt 2: Meer licht"


def test_goals_and_indicators_are_linked_from_the_card(editing, page):
    opened(page, "2").locator("[data-add=goal]").click()
    dialog(page).get_by_role("combobox").fill("licht")
    page.keyboard.press("Enter")
    saved(page)
    opened(page, "2a").locator("[data-add=indicator]").click()
    dialog(page).get_by_role("combobox").fill("klachten")
    page.keyboard.press("Enter")
    saved(page)
    text = editing.main
    assert "points" in text[text.index("id: licht"):text.index("indicators:")] and "points" in text[text.index("id: klachten"):]
    card(page).get_by_role("button", name="Indicator klachten: Klachten", exact=True).click()
    assert page.locator(".thing-form h3").inner_text() == "Indicator klachten: Klachten"
    # And back, from where the point is named.
    page.locator(".thing-form").get_by_role("button", name="Onderdeel 2a: Lampen in het park", exact=True).click()
    assert title(page) == "Onderdeel 2a: Lampen in het park"


def test_the_card_is_opened_walked_through_and_closed_by_keyboard(editing, page):
    page.get_by_label("1: Titel", exact=True).focus()
    page.keyboard.press("Control+Enter")
    assert title(page) == "Actiepunt 1: Buurtbemiddeling"
    assert page.evaluate("document.activeElement.id") == "point-heading"
    card(page).get_by_role("button", name="Volgende in de tabel").press("Enter")
    assert title(page) == "Actiepunt 2: Meer licht"
    assert page.locator("tr.open th").all_inner_texts() == ["2"]
    page.keyboard.press("Escape")
    assert card(page).is_hidden()
    assert focused(page, "Alle gegevens van 2")
    page.keyboard.press("Enter")
    assert title(page) == "Actiepunt 2: Meer licht"


def test_a_point_that_an_effect_names_leads_to_its_card(editing, page):
    page.locator("nav button", has_text="Kaart").click()
    page.locator(".item:has(.label:text-is('Woonoverlast'))").click()
    page.locator(".card-pane").get_by_role("button", name="Actiepunt 1: Buurtbemiddeling", exact=True).click()
    assert title(page) == "Actiepunt 1: Buurtbemiddeling"


def test_a_finding_about_a_key_without_a_column_leads_to_the_card(editing, tab):
    (editing.plan / "plan.yaml").write_text(editing.main.replace("    title: Meer licht\n", "    title: Meer licht\n    lead: XYZ\n"), encoding="utf-8")
    page = editing.open(tab.page, "findings")
    finding = page.locator(".finding", has_text="XYZ").first
    finding.get_by_role("button", name="Ga erheen: Actiepunt 2").click()
    assert until(page, lambda: page.locator(".point-card [data-name=lead]:focus").count() == 1)
    assert "XYZ" in page.locator(".point-card .field:has(:focus) .error").inner_text()


# Effects


def test_the_number_of_effects_leads_to_them_by_theme_and_each_leads_there(editing, page):
    page.get_by_role("button", name="1 effect leidt tot actiepunt 1: bekijk het").press("Enter")
    box = card(page).locator("[data-field=linked]")
    assert page.evaluate("document.activeElement.textContent") == "Effecten die hiertoe leiden (1)"
    assert sorted(box.locator("h4").all_inner_texts()) == ["Water", "Wonen"]
    assert "onder Natte straten" in box.inner_text() and "3" in box.locator(".rests").first.inner_text()
    box.locator("li", has_text="onder Natte straten").get_by_role("button", name="Effect ‘Woonoverlast’", exact=True).click()
    assert page.locator(".item:focus .label").inner_text() == "Woonoverlast"
    assert page.locator(".item.root .label").inner_text() == "Water"


def test_points_without_an_effect_are_worked_off_one_after_the_other(editing, page):
    page.get_by_label("Alleen zonder effect").check()
    assert page.locator(".points tr.action-point th").all_inner_texts() == ["2", "4"]
    page.get_by_role("button", name="Koppel een effect aan actiepunt 2").press("Enter")
    dialog(page).get_by_role("combobox").fill("leegstand")
    dialog(page).get_by_role("radio").nth(1).check()
    dialog(page).get_by_role("textbox").first.fill("4")
    page.keyboard.press("Enter")
    saved(page)
    assert "points: [2@4]" in editing.theme or "points: 2@4" in editing.theme
    # The row is gone, and the next one is at hand.
    assert focused(page, "Koppel een effect aan actiepunt 4")
    page.keyboard.press("Enter")
    dialog(page).get_by_role("combobox").fill("gladheid")
    page.keyboard.press("Enter")
    saved(page)
    assert until(page, lambda: page.locator(".points tbody tr").count() == 0)
    assert page.evaluate("document.activeElement.id") == "points-heading"
    assert page.locator(".points [role=status]").inner_text() == "0 van 3 punten zonder effect"


def test_the_basis_of_a_link_is_changed_on_the_card_and_the_link_goes(editing, page):
    box = opened(page, "1").locator("[data-field=linked]")
    box.get_by_role("button", name="Waar blijkt").first.click()
    dialog(page).get_by_role("radio").nth(2).check()
    dialog(page).get_by_role("textbox").last.fill("Punt 1 gaat over buren.")
    dialog(page).get_by_role("button", name="Bewaren").click()
    saved(page)
    assert "inferred: Punt 1 gaat over buren." in editing.theme
    box.get_by_role("button", name="Verwijder Effect ‘Woonoverlast’").first.click()
    saved(page)
    assert "Punt 1 gaat" not in editing.theme
    assert until(page, lambda: "Nog geen effect" in box.inner_text())
    assert focused(page, "Koppel een effect…")


# Sub-points


def test_a_sub_point_moves_up_and_down_by_key_and_by_button_without_a_question(editing, page):
    page.get_by_label("2a: Tekst", exact=True).focus()
    page.keyboard.press("Alt+ArrowDown")
    assert until(page, lambda: order(page) == ["Lampen op straat", "Lampen in het park", "Lampen bij de school"])
    assert until(page, lambda: page.evaluate("document.activeElement.value") == "Lampen in het park")
    # What is typed goes along.
    page.keyboard.press("End")
    page.keyboard.type(" en op het plein")
    page.keyboard.press("Alt+ArrowDown")
    assert until(page, lambda: order(page) == ["Lampen op straat", "Lampen bij de school", "Lampen in het park en op het plein"])
    page.get_by_role("button", name="Onderdeel 2c omhoog").press("Enter")
    assert until(page, lambda: order(page)[1] == "Lampen in het park en op het plein")
    assert focused(page, "Onderdeel 2b omhoog")
    saved(page)
    text = editing.main
    assert text.index("Lampen op straat") < text.index("het plein") < text.index("de school") and "formerly" not in text
    page.get_by_role("button", name="Onderdeel 2a omhoog").click()
    assert until(page, lambda: said(page) == "Dit onderdeel is het eerste.")


def test_a_key_that_is_pressed_again_before_the_answer_moves_the_same_sub_point(editing, page):
    cell = page.get_by_label("2a: Tekst", exact=True)
    cell.focus()
    cell.evaluate("cell => { for (const time of [1, 2]) cell.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', altKey: true, bubbles: true, cancelable: true })); }")
    assert until(page, lambda: order(page) == ["Lampen op straat", "Lampen bij de school", "Lampen in het park"])
    assert until(page, lambda: page.evaluate("document.activeElement.value") == "Lampen in het park")


def test_a_sub_point_with_an_answer_moves_after_a_look(editing, page):
    answers = editing.plan / "decisions.yaml"
    answers.write_text("decisions:\n  - {point: 2a, department: VTH, state: later, date: 2027-01-01}\n", encoding="utf-8")
    # The page knows of it: else the look is shown once more.
    page.reload()
    page.locator("main[data-ready]").wait_for()
    before = editing.main
    page.get_by_role("button", name="Onderdeel 2a omlaag").click()
    diff = dialog(page).locator(".diff")
    diff.wait_for(state="attached")
    assert "Andere letters: 2a → 2b, 2b → 2a" in dialog(page).inner_text().replace(" en ", ", ")
    assert "formerly" in diff.text_content() and "-  - {point: 2a" in diff.text_content()
    assert editing.main == before
    made(page)
    assert "formerly" in editing.main and "point: 2a," not in answers.read_text(encoding="utf-8")
    assert focused(page, "Onderdeel 2b omlaag")


def test_a_sub_point_moves_to_another_point_and_one_is_inserted_before_another(editing, page):
    page.get_by_role("button", name="Onderdeel 2b naar een ander punt").click()
    dialog(page).get_by_role("combobox").fill("groen")
    page.keyboard.press("Enter")
    dialog(page).locator(".diff").wait_for(state="attached")
    assert "2c → 2b" in dialog(page).inner_text()
    made(page)
    assert until(page, lambda: order(page) == ["Lampen in het park", "Lampen bij de school", "Lampen op straat"])
    assert page.evaluate("document.activeElement.value") == "Lampen op straat"
    text = editing.main
    assert text.index("Meer groen") < text.index("Lampen op straat")
    page.get_by_role("button", name="Nieuw onderdeel vóór 2b").click()
    dialog(page).get_by_role("textbox").fill("Lampen in de tunnel")
    page.keyboard.press("Enter")
    dialog(page).locator(".diff").wait_for(state="attached")
    assert "2b → 2c" in dialog(page).inner_text()
    made(page)
    assert until(page, lambda: order(page)[:3] == ["Lampen in het park", "Lampen in de tunnel", "Lampen bij de school"])
    assert page.evaluate("document.activeElement.value") == "Lampen in de tunnel"


def test_sub_points_move_on_the_card_too(editing, page):
    opened(page, "2")
    card(page).get_by_role("button", name="Onderdeel 2a omlaag").press("Enter")
    saved(page)
    assert until(page, lambda: card(page).locator(".part-list .leads").all_inner_texts()[1] == "2b Lampen in het park")
    assert focused(page, "Onderdeel 2b omlaag")
    card(page).get_by_role("button", name="2b Lampen in het park").click()
    card(page).get_by_role("button", name="Onderdeel 2b omlaag").press("Enter")
    saved(page)
    assert until(page, lambda: title(page) == "Onderdeel 2c: Lampen in het park")


# Numbers


def test_a_number_that_is_taken_is_swapped_or_the_others_move_up(editing, page):
    for way, numbers in ((None, ["2", "1", "4"]), ("Schuif op", ["3", "2", "4"])):
        page.get_by_role("button", name="Een ander nummer voor actiepunt 1", exact=True).click()
        dialog(page).get_by_label("Nieuw nummer").fill("2")
        assert "2 is nu het nummer van" in dialog(page).inner_text()
        if way:
            dialog(page).get_by_role("radio", name=way).check()
        page.keyboard.press("Enter")
        dialog(page).locator(".diff").wait_for(state="attached")
        made(page)
        assert until(page, lambda: page.locator(".points tr.action-point th").all_inner_texts() == numbers)
    # A number that is free asks nothing.
    page.get_by_role("button", name="Een ander nummer voor actiepunt 4").click()
    dialog(page).get_by_label("Nieuw nummer").fill("9")
    assert "is nu het nummer van" not in dialog(page).inner_text()


def test_gaps_in_the_numbers_are_closed_after_a_look(editing, page):
    before = editing.main
    page.get_by_role("button", name="Sluit gaten in de nummering").click()
    assert "4 → 3" in dialog(page).inner_text()
    assert editing.main == before
    made(page)
    assert until(page, lambda: page.locator(".points tr.action-point th").all_inner_texts() == ["1", "2", "3"])
    assert page.get_by_role("button", name="Sluit gaten in de nummering").count() == 0


# New and removed


def test_a_point_and_a_sub_point_are_added_and_removed(editing, page):
    page.get_by_role("button", name="Nieuw actiepunt").click()
    dialog(page).get_by_role("textbox").fill("Schone straten")
    page.keyboard.press("Enter")
    saved(page)
    assert "title: Schone straten" in editing.main
    assert until(page, lambda: page.evaluate("document.activeElement.value") == "Schone straten")
    page.get_by_role("button", name="Nieuw onderdeel van 4").click()
    dialog(page).get_by_role("textbox").fill("Meer bomen")
    page.keyboard.press("Enter")
    saved(page)
    assert "- text: Meer bomen" in editing.main or "{text: Meer bomen}" in editing.main
    assert until(page, lambda: page.evaluate("document.activeElement.value") == "Meer bomen")
    for name, gone in (("Verwijder 4a", "Meer bomen"), ("Verwijder 4", "Meer groen")):
        before = editing.main
        page.get_by_role("button", name=name, exact=True).click()
        dialog(page).locator(".diff").wait_for(state="attached")
        assert gone in dialog(page).locator(".diff").text_content() and editing.main == before
        made(page)
        assert gone not in editing.main
        assert page.evaluate("document.activeElement.id") == "points-heading"


@pytest.mark.parametrize("width", [320, 390, 768, 1440])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_the_card_and_nothing_sticks_out(editing, visit, width, scheme):
    page = editing.open(visit(locale="nl", viewport={"width": width, "height": 800}, color_scheme=scheme).page, "points")
    found = {}

    def look(name):
        problems = accessibility.findings(page)
        wide = page.evaluate("document.documentElement.scrollWidth") - width
        if problems or wide > 0:
            found[name] = (problems, wide)

    look("table")
    opened(page, "2").locator("summary[data-name=more]").click()
    look("card")
    card(page).get_by_role("button", name="Ander nummer").click()
    dialog(page).get_by_label("Nieuw nummer").fill("1")
    look("number")
    page.keyboard.press("Escape")
    card(page).locator("[data-add=effect]").click()
    look("link")
    assert found == {}
