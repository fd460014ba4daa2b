"""The editor's work list: what was typed wrong is repaired or reached without a text editor."""

import pytest

from support import accessibility
from support.editor import Editing, saved, small_plan
from support.tabs import until

LOST = "Failed to load resource"


@pytest.fixture
def editing(tmp_path):
    program = Editing(small_plan(tmp_path / "plan"), tmp_path / "state")
    yield program
    program.stop()


def change(editing, name, old, new):
    path = editing.plan / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def opened(editing, visit, screen="findings", **options):
    return editing.open(visit(locale="nl", **options).page, screen)


def group(page, rule):
    """The findings of a rule, shown."""
    found = page.locator(f"details.rule[data-rule='{rule}']")
    found.wait_for()
    if found.get_attribute("open") is None:
        found.locator("summary").click()
    return found


def solved(page, rule):
    return until(page, lambda: page.locator(f"details.rule[data-rule='{rule}']").count() == 0)


def test_an_unknown_field_gets_the_name_that_is_meant(editing, visit):
    plan = editing.main
    change(editing, "plan.yaml", "title: Meer licht", "titel: Meer licht")
    page = opened(editing, visit)
    finding = group(page, "unknown-key")
    assert "'titel' is geen veld dat raakvlak kent" in finding.locator(".message").inner_text()
    assert finding.locator(".about-thing").inner_text() == "Actiepunt 2 · titel"
    assert finding.locator(".where").inner_text() == "In het tekstbestand: plan.yaml, regel 18"
    finding.get_by_role("button", name="Bedoeld is ‘Titel’").click()
    assert solved(page, "unknown-key")
    assert editing.main == plan


def test_what_nobody_knows_goes_after_a_look_with_its_comment(editing, visit):
    plan = editing.main
    change(editing, "plan.yaml", "    source: 4\n", "    source: 4\n    # Van de vorige keer.\n    kleur: groen of een andere kleur die bij de wijk past, en die bewoners zelf hebben mogen kiezen in de zomer\n")
    page = opened(editing, visit)
    group(page, "unknown-key").get_by_role("button", name="Haal weg…").click()
    dialog = page.locator("dialog")
    assert "kleur" in dialog.locator(".diff").text_content()
    assert "Van de vorige keer." in dialog.locator("ul").inner_text()
    inside = "element => element.querySelector('.row.end button:last-child').getBoundingClientRect().right <= element.getBoundingClientRect().right"
    assert dialog.evaluate(inside)
    dialog.get_by_role("button", name="Voer uit").click()
    assert solved(page, "unknown-key")
    assert editing.main == plan


def test_a_link_to_nothing_is_in_the_card_and_gets_another_target(editing, visit):
    change(editing, "themes/wonen.yaml", "points: [1@3]", "points: [1@3, 77@4]")
    page = opened(editing, visit)
    group(page, "unknown-action-point").get_by_role("button", name="Ga erheen: Effect ‘Woonoverlast’").click()
    row = page.locator(".card-pane li.missing")
    row.wait_for()
    assert "77" in row.inner_text() and "bestaat niet" in row.inner_text()
    assert until(page, lambda: row.locator("button:focus").count() == 1)
    assert "Actiepunt 77 bestaat niet" in row.locator(".error").inner_text()
    row.get_by_role("button", name="Koppel aan iets anders").click()
    page.locator("dialog input").fill("2")
    page.keyboard.press("Enter")
    saved(page)
    assert until(page, lambda: "points: [1@3, 2@4]" in editing.theme)
    assert page.locator(".card-pane li.missing").count() == 0


def test_a_link_to_nothing_is_removed_from_the_list_or_the_card(editing, visit):
    theme = editing.theme
    change(editing, "themes/wonen.yaml", "points: [1@3]", "points: [1@3, 77@4]")
    page = opened(editing, visit)
    group(page, "unknown-action-point").get_by_role("button", name="Haal de verwijzing weg…").click()
    page.locator("dialog").get_by_role("button", name="Voer uit").click()
    assert solved(page, "unknown-action-point")
    assert editing.theme == theme


def test_a_value_of_another_kind_is_typed_in_the_finding(editing, visit):
    change(editing, "plan.yaml", "    source: 4\n", "    page: veertien\n    source: 4\n")
    tab = visit(locale="nl")
    page = editing.open(tab.page, "findings")
    finding = group(page, "wrong-type")
    field = finding.get_by_role("textbox", name="Bladzijde")
    assert field.input_value() == "veertien"
    field.fill("vijftien")
    finding.get_by_role("button", name="Bewaren: Bladzijde").click()
    assert until(page, lambda: "heel getal" in finding.locator("p.error").inner_text())
    field.fill("14")
    page.keyboard.press("Enter")
    assert solved(page, "wrong-type")
    assert "    page: 14\n    source: 4\n" in editing.main
    # Chromium itself prints the refusal in the console.
    tab.errors[:] = [error for error in tab.errors if LOST not in error]


def test_a_word_that_is_nearly_one_of_the_choices_has_a_button(editing, visit):
    plan = editing.main
    change(editing, "plan.yaml", "title: Meer licht\n    priority: secondary", "title: Meer licht\n    priority: secundary")
    page = opened(editing, visit)
    group(page, "wrong-type").get_by_role("button", name="Maak er ‘Secundair’ van").click()
    assert solved(page, "wrong-type")
    assert editing.main == plan


def test_a_finding_leads_to_its_field_in_a_form_and_in_the_table(editing, visit):
    change(editing, "themes/wonen.yaml", "label: Leegstand", "label: \"\"")
    change(editing, "plan.yaml", "departments: VTH", "departments: VHT")
    page = opened(editing, visit)
    group(page, "empty-text").get_by_role("button", name="Ga erheen: Effect").click()
    assert until(page, lambda: page.locator(".card-pane [data-name=label]:focus").count() == 1)
    assert "is leeg" in page.locator(".card-pane .field:has(:focus) .error").inner_text()
    page.locator("nav button", has_text="Bevindingen").click()
    group(page, "unknown-department").get_by_role("button", name="Ga erheen: Actiepunt 2").click()
    assert until(page, lambda: page.locator(".points [data-key=departments]:focus").count() == 1)
    assert "VHT" in page.locator(".points td:has(:focus) .error").inner_text()


@pytest.mark.parametrize("width", [390, 1440])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_the_work_list_and_nothing_sticks_out(editing, visit, width, scheme):
    change(editing, "themes/wonen.yaml", "points: [1@3]", "points: [1@3, 77@4]")
    change(editing, "plan.yaml", "    source: 4\n", "    page: veertien\n    source: 4\n    kleur: rood\n")
    page = opened(editing, visit, color_scheme=scheme, viewport={"width": width, "height": 900})
    for rule in ["unknown-key", "wrong-type", "unknown-action-point"]:
        group(page, rule)
    assert not accessibility.findings(page)
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


def test_decisions_by_number_are_converted_after_a_look(editing, visit):
    main = editing.main.replace("    title: Buurtbemiddeling\n", "    id: bemiddeling\n    title: Buurtbemiddeling\n")
    (editing.plan / "plan.yaml").write_text(main, encoding="utf-8")
    decisions = editing.plan / "decisions.yaml"
    text = "# Van de afdelingen.\ndecisions:\n  - {point: 1, department: SL, state: later}  # per brief\n  - {point: 1, department: VTH, state: later}\n"
    decisions.write_text(text, encoding="utf-8")
    page = opened(editing, visit)
    group(page, "decision-by-number").get_by_role("button", name="Laat ze de vaste naam noemen…").click()
    dialog = page.locator("dialog")
    dialog.locator(".diff").wait_for(state="attached")
    assert "point: bemiddeling" in dialog.locator(".diff").text_content()
    # One of a department that is not asked stays, and that is said.
    assert "VTH" in dialog.locator("li").inner_text()
    assert decisions.read_text(encoding="utf-8") == text
    dialog.get_by_role("button", name="Voer uit").click()
    saved(page)
    after = decisions.read_text(encoding="utf-8")
    assert "point: bemiddeling" in after and "# per brief" in after and after.startswith("# Van de afdelingen.")


def test_the_second_of_two_effects_with_one_name_gets_another(editing, visit):
    change(editing, "themes/wonen.yaml", "    - id: leegstand", "    - id: overlast")
    page = opened(editing, visit)
    found = group(page, "duplicate-id")
    # By being meant it would still be an error.
    assert found.get_by_role("button", name="Het is goed zo").count() == 0
    found.get_by_role("button", name="Andere naam of code").click()
    page.locator("dialog").get_by_role("textbox").fill("leegstand")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Voer uit").click()
    saved(page)
    assert "- id: leegstand" in editing.theme and editing.theme.count("id: overlast") == 1
    assert solved(page, "duplicate-id")


def test_a_group_says_what_is_asked_and_stays_open_after_undo(editing, visit):
    change(editing, "plan.yaml", "    page: 1\n" if "    page: 1\n" in editing.main else "    source: 4\n", "    source: 4\n    lead: ZZ\n")
    page = opened(editing, visit)
    found = group(page, "unknown-department")
    assert found.locator("summary .demand").inner_text().endswith(".")
    found.get_by_role("button", name="Koppel aan iets anders").first.click()
    page.locator("dialog").get_by_role("combobox").fill("VTH")
    page.keyboard.press("Enter")
    saved(page)
    assert solved(page, "unknown-department")
    page.get_by_role("button", name="Ongedaan maken").click()
    again = page.locator("details.rule[data-rule='unknown-department']")
    again.wait_for()
    assert again.get_attribute("open") is not None


def test_findings_are_searched_by_their_words(editing, visit):
    page = opened(editing, visit)
    all_rules = page.locator("details.rule").count()
    search = page.get_by_label("Zoek in de bevindingen")
    if search.count() == 0:
        return
    search.fill("zzz")
    assert until(page, lambda: page.locator("details.rule").count() == 0)
    search.fill("")
    assert until(page, lambda: page.locator("details.rule").count() == all_rules)


def test_after_a_repair_the_next_finding_is_where_the_last_one_was(editing, visit):
    effects = "".join(f"    - {{id: los-{n}, label: Los eind {n}, source: 2}}\n" for n in range(30))
    (editing.plan / "themes" / "wonen.yaml").write_text(editing.theme + effects, encoding="utf-8")
    page = editing.open(visit(locale="nl").page, "findings")
    found = group(page, "unaddressed-effect").locator(".finding")
    tenth = found.filter(has_text="‘Los eind 10’")
    tenth.get_by_role("button", name="Bewust geen actiepunt").click()
    page.keyboard.type("Daar gaat een ander over.")
    top = tenth.bounding_box()["y"]
    page.keyboard.press("Enter")
    saved(page)
    assert until(page, lambda: tenth.count() == 0)
    assert page.evaluate("document.activeElement.innerText").startswith("waarschuwing: effect ‘Los eind 11’") or "‘Los eind 11’" in page.evaluate("document.activeElement.innerText")
    assert abs(found.filter(has_text="‘Los eind 11’").bounding_box()["y"] - top) < 2
    # No name of a rule is on the page: a finding is about things and fields.
    assert "unaddressed" not in page.locator(".screen.findings").inner_text()
