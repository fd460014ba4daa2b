"""The editor's lists: departments, focus areas, sources, goals and figures, and documents as sources."""

import re
import subprocess

import pytest

from support import accessibility
from support.editor import Editing, names, saved, small_plan, texts
from support.tabs import until

GOALS = """\
regions:
  - {code: GM1, name: Voorbeeldstad}
  - {code: NL, name: Nederland}
indicators:
  - id: inbraken
    title: Woninginbraken
    unit: aantal
    source: 3
    series:
      # Van de politie.
      - region: GM1
        values:
          2021: 84
          2022: {value: 90, status: provisional}
goals:
  - id: minder-inbraken
    text: Minder woninginbraken
    source: 3
"""


@pytest.fixture
def editing(tmp_path):
    plan = small_plan(tmp_path / "plan")
    (plan / "goals.yaml").write_text(GOALS, encoding="utf-8")
    program = Editing(plan, tmp_path / "state")
    yield program
    program.stop()


@pytest.fixture
def tab(visit):
    return visit(locale="nl")


@pytest.fixture
def page(editing, tab):
    return editing.open(tab.page, "things")


def kind(page, name):
    page.get_by_label("Welke lijst").select_option(label=name)
    return page


def field(page, name):
    return page.locator(".thing-form").get_by_role("textbox", name=name, exact=True)


def dialog(page):
    return page.locator("dialog")


def chosen(page, name):
    page.locator(".thing-list button", has_text=name).click()
    return page


def test_a_department_is_added_changed_and_removed(editing, page):
    page.get_by_role("button", name="Nieuwe afdeling").click()
    dialog(page).get_by_role("textbox", name="Code").fill("JGD")
    dialog(page).get_by_role("textbox", name="Naam").fill("Jeugd")
    page.keyboard.press("Enter")
    saved(page)
    assert "  - {code: JGD, name: Jeugd}\n" in editing.main or "- code: JGD" in editing.main
    assert until(page, lambda: page.locator(".thing-list [aria-current]").inner_text() == "JGD Jeugd")
    page.locator(".thing-form summary").click()
    field(page, "Opmerking").fill("Sinds dit jaar")
    field(page, "Naam").focus()
    saved(page)
    assert "remark: Sinds dit jaar" in editing.main
    page.get_by_role("button", name="Verwijderen").click()
    dialog(page).locator(".diff").wait_for(state="attached")
    page.get_by_role("button", name="Voer uit").click()
    saved(page)
    assert "JGD" not in editing.main
    assert page.evaluate("document.activeElement.matches('.thing-list [aria-current]')")


@pytest.mark.parametrize(
    "name,button,values,written",
    [
        ("Focusgebieden", "Nieuw focusgebied", {"Nummer": "II", "Titel": "Veilig wonen"}, "numeral: II"),
        ("Bronnen", "Nieuwe bron", {"Titel": "Jaarverslag"}, "id: jaarverslag"),
        ("Doelen", "Nieuw doel", {"Tekst": "Minder overlast"}, "id: minder-overlast"),
        ("Indicatoren en cijfers", "Nieuwe indicator", {"Titel": "Meldingen", "Eenheid": "aantal"}, "id: meldingen"),
        ("Buiten het plan", "Nieuw onderwerp buiten het plan", {"Onderwerp": "Zee", "Reden": "Ver weg."}, "topic: Zee"),
    ],
)
def test_a_thing_of_each_list_is_added_by_a_form(editing, page, name, button, values, written):
    kind(page, name).get_by_role("button", name=button, exact=True).click()
    for label, text in values.items():
        dialog(page).get_by_role("textbox", name=label, exact=True).fill(text)
    dialog(page).get_by_role("button", name="Toevoegen").click()
    saved(page)
    assert written in "".join(texts(editing.plan, ".yaml").values())
    assert until(page, lambda: list(values.values())[-1 if name == "Focusgebieden" else 0] in page.locator(".thing-form h3").inner_text())


def test_a_scope_entry_is_changed_and_removed(editing, page):
    (editing.plan / "plan.yaml").write_text(
        editing.main + "scope:\n  - {topic: Zee, reason: Ver weg.}\n", encoding="utf-8")
    kind(page, "Buiten het plan")
    page.locator(".thing-list button", has_text="Zee").wait_for()
    field(page, "Reden").fill("Van het Rijk.")
    field(page, "Onderwerp").focus()
    saved(page)
    assert "{topic: Zee, reason: Van het Rijk.}" in editing.main
    page.get_by_role("button", name="Verwijderen").click()
    page.get_by_role("button", name="Voer uit").click()
    saved(page)
    assert "topic" not in editing.main


def test_a_goal_is_linked_to_its_indicator_and_an_effect(editing, page):
    kind(page, "Doelen")
    page.locator("[data-add=indicators]").click()
    dialog(page).get_by_role("combobox").fill("inbraken")
    page.keyboard.press("Enter")
    saved(page)
    page.locator("[data-add=effects]").click()
    dialog(page).get_by_role("combobox").fill("leegstand")
    page.keyboard.press("Enter")
    saved(page)
    text = (editing.plan / "goals.yaml").read_text(encoding="utf-8")
    assert text.endswith("    indicators:\n      - inbraken\n    effects: leegstand\n")


def test_a_figure_is_changed_with_its_status_and_comments_kept(editing, page, tab):
    kind(page, "Indicatoren en cijfers")
    page.get_by_label("2022, Voorbeeldstad").fill("91,5")
    page.get_by_label("2021, Voorbeeldstad").focus()
    saved(page)
    text = (editing.plan / "goals.yaml").read_text(encoding="utf-8")
    assert "2022: {value: 91.5, status: provisional}" in text and "# Van de politie." in text
    page.get_by_role("button", name="Jaar erbij").click()
    page.get_by_label("2023, Voorbeeldstad").fill("70")
    page.keyboard.press("Tab")
    saved(page)
    assert "2023: 70" in (editing.plan / "goals.yaml").read_text(encoding="utf-8")
    page.get_by_label("2021, Voorbeeldstad").fill("")
    page.keyboard.press("Tab")
    dialog(page).get_by_label("Nog niet bekend").check()
    dialog(page).get_by_role("button", name="Bewaren").click()
    saved(page)
    wanted = re.compile(r"2021:\s+\{?missing: not-yet-known")
    assert until(page, lambda: wanted.search((editing.plan / "goals.yaml").read_text(encoding="utf-8")) is not None)
    page.get_by_label("2023, Voorbeeldstad").fill("veel")
    page.keyboard.press("Tab")
    error = page.locator(".figures .error:visible")
    assert "is geen getal" in error.inner_text()
    assert page.get_by_label("2023, Voorbeeldstad").input_value() == "veel"
    tab.errors[:] = [one for one in tab.errors if "Failed to load resource" not in one]


def test_a_department_and_an_effect_get_another_name_after_a_look(editing, page):
    chosen(page, "SL").get_by_role("button", name="Andere naam of code").click()
    dialog(page).get_by_role("textbox").fill("WELZ")
    page.keyboard.press("Enter")
    diff = dialog(page).locator(".diff")
    diff.wait_for(state="attached")
    assert "code: WELZ" in diff.text_content() and "departments: WELZ" in diff.text_content()
    assert "WELZ" not in editing.main
    page.get_by_role("button", name="Voer uit").click()
    saved(page)
    assert "code: WELZ" in editing.main and "departments: WELZ" in editing.main and "code: SL, until" in editing.main
    page.get_by_role("button", name="Kaart", exact=True).click()
    page.locator(".item:has(.label:text-is('Leegstand'))").click()
    page.locator(".card-pane").get_by_role("button", name="Andere naam of code").click()
    dialog(page).get_by_role("textbox").fill("lege-huizen")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Voer uit").click()
    saved(page)
    assert "- id: lege-huizen" in editing.theme and "id: leegstand" in editing.theme


def test_a_department_is_split_after_a_look(editing, page):
    text = editing.main.replace("departments: VTH", "departments: SL")
    (editing.plan / "plan.yaml").write_text(text, encoding="utf-8")
    page.reload()
    page.locator("main[data-ready]").wait_for()
    page.get_by_role("button", name="Lijsten").click()
    chosen(page, "SL").get_by_role("button", name="Splitsen").click()
    dialog(page).get_by_label("Code 1").fill("A")
    dialog(page).get_by_label("Code 2").fill("B")
    dialog(page).get_by_label("2 Meer licht: A").uncheck()
    dialog(page).get_by_role("button", name="Verder").click()
    assert "Nog voor niemand: 2" in dialog(page).inner_text()
    dialog(page).get_by_label("2 Meer licht: B").check()
    dialog(page).get_by_role("button", name="Verder").click()
    dialog(page).locator(".diff").wait_for(state="attached")
    assert editing.main == text
    page.get_by_role("button", name="Voer uit").click()
    saved(page)
    assert "departments: A\n" in editing.main and "departments: B\n" in editing.main
    assert "until: " in editing.main
    page.get_by_role("button", name="Ongedaan maken").click()
    assert until(page, lambda: editing.main == text)


def test_a_finding_about_a_source_leads_to_its_form(editing, visit):
    (editing.plan / "nota.txt").unlink()
    page = editing.open(visit(locale="nl").page, "findings")
    page.get_by_role("button", name="Ga erheen: Bron nota").first.click()
    assert page.locator(".thing-form h3").inner_text() == "Bron nota: Nota veiligheid"


@pytest.mark.parametrize("width", [320, 1280])
def test_axe_finds_nothing_in_the_forms_and_dialogs_and_nothing_sticks_out(editing, visit, width):
    page = editing.open(visit(locale="nl", viewport={"width": width, "height": 800}).page, "things")
    found = {}

    def look(name):
        problems = accessibility.findings(page)
        wide = page.evaluate("document.documentElement.scrollWidth") - width
        if problems or wide > 0:
            found[name] = (problems, wide)

    for name in ("Focusgebieden", "Bronnen", "Doelen", "Indicatoren en cijfers", "Gebieden van cijfers", "Het plan zelf"):
        kind(page, name)
        look(name)
    kind(page, "Afdelingen en partners")
    for name in ("Nieuwe afdeling", "Splitsen", "Andere naam of code"):
        page.get_by_role("button", name=name).click()
        look(name)
        page.keyboard.press("Escape")
    page.get_by_role("button", name="Verwijderen").click()
    dialog(page).locator(".diff").wait_for(state="attached")
    look("Verwijderen")
    assert found == {}


def test_the_lists_are_used_by_keyboard_only(editing, page):
    page.get_by_label("Welke lijst").focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.matches('.thing-list [aria-current]')")
    page.keyboard.press("ArrowDown")
    assert page.locator(".thing-form h3").inner_text() == "Afdeling VTH: Toezicht"
    page.keyboard.press("Tab")
    page.keyboard.press("Control+a")
    page.keyboard.type("Toezicht en handhaving")
    page.keyboard.press("Tab")
    saved(page)
    assert "{code: VTH, name: Toezicht en handhaving, stated: 1}" in editing.main


# Documents as sources

DOCUMENT = """\
# Nota wonen

Over wonen in de *stad*.

Bij overlast helpt buurtbemiddeling.[^1]

1. Meer licht
2. Minder leegstand

| Wat | Wie |
|-----|-----|
| Licht | VTH |

[^1]: Zie de bijlage.
"""
LINES = [
    "Nota wonen", "Over wonen in de stad.", "Bij overlast helpt buurtbemiddeling.[1]", "[1] Zie de bijlage.", "1. Meer licht",
    "2. Minder leegstand", "Wat | Wie", "Licht | VTH",
]


def with_document(plan, form):
    subprocess.run(["pandoc", "--from", "markdown", "--output", str(plan / f"nota.{form}")], input=DOCUMENT.encode(), check=True)
    (plan / "nota.txt").unlink()
    main = plan / "plan.yaml"
    main.write_text(main.read_text(encoding="utf-8").replace("lines: 5, file: nota.txt", f"file: nota.{form}"), encoding="utf-8")


def shown(page):
    return page.locator(".lines .line-text").all_inner_texts()


@pytest.mark.parametrize("form", ["docx", "odt"])
def test_a_document_has_numbered_lines_that_are_kept_when_asked(tmp_path, visit, form):
    plan = small_plan(tmp_path / "plan")
    with_document(plan, form)
    before = names(plan)
    program = Editing(plan, tmp_path / "state")
    page = program.open(visit(locale="nl").page, "source")
    page.locator("#line-3").wait_for()
    assert shown(page) == LINES
    assert names(plan) == before
    page.locator("#line-6").click()
    page.get_by_role("button", name="dat een effect bij een actiepunt hoort").click()
    page.get_by_role("combobox", name="Typ om te zoeken").fill("leeg")
    page.keyboard.press("Enter")
    page.get_by_role("combobox", name="Typ om te zoeken").fill("licht")
    page.keyboard.press("Enter")
    saved(page)
    assert "      points: [2@6]\n" in program.theme
    page.get_by_role("button", name="Bewaar de tekst").click()
    page.get_by_text("is bewaard in de map van het plan").wait_for()
    assert (plan / f"nota.{form}.txt").read_text(encoding="utf-8") == "".join(f"{line}\n" for line in LINES)
    # The lines stay those of the kept text, whatever becomes of the document.
    (plan / f"nota.{form}").write_bytes(b"no document")
    page.reload()
    page.locator("#line-6.cited").wait_for()
    assert shown(page) == LINES
    page.goto("about:blank")
    program.stop()


def test_without_pandoc_the_page_says_what_to_install(tmp_path, visit):
    plan = small_plan(tmp_path / "plan")
    with_document(plan, "docx")
    empty = tmp_path / "bin"
    empty.mkdir()
    program = Editing(plan, tmp_path / "state", path=str(empty))
    page = program.open(visit(locale="nl").page, "source")
    page.get_by_text("apt install pandoc").wait_for()
    assert page.get_by_label("Regelnummer", exact=True).count() == 1
    page.goto("about:blank")
    program.stop()


def test_a_damaged_document_is_reported_and_nothing_is_kept(tmp_path, visit):
    plan = small_plan(tmp_path / "plan")
    with_document(plan, "docx")
    (plan / "nota.docx").write_bytes(b"no document")
    program = Editing(plan, tmp_path / "state")
    page = program.open(visit(locale="nl").page, "source")
    page.get_by_text("Pandoc kon dit document niet lezen").wait_for()
    assert page.get_by_role("button", name="Bewaar de tekst").count() == 0
    page.goto("about:blank")
    program.stop()


def targets(page):
    return page.locator("[data-field=targets] .target").all_inner_texts()


def test_a_target_is_added_changed_and_removed(editing, page):
    kind(page, "Indicatoren en cijfers")
    page.get_by_role("button", name="Nieuwe streefwaarde").click()
    box = dialog(page)
    box.get_by_label("Getal").fill("veel")
    box.get_by_role("button", name="Toevoegen").click()
    assert "Schrijf een getal" in box.inner_text()
    box.get_by_label("Het cijfer moet zijn").select_option(label="Ten hoogste")
    box.get_by_label("Getal").fill("62,5")
    box.get_by_label("Uiterlijk in").fill("2030")
    box.get_by_label("Gebied").select_option(label="Nederland")
    box.get_by_label("Bron").fill("3, 4")
    box.get_by_role("button", name="Toevoegen").click()
    saved(page)
    text = (editing.plan / "goals.yaml").read_text(encoding="utf-8")
    assert "at-most: 62.5" in text and "by: 2030" in text and "region: NL" in text
    assert until(page, lambda: targets(page) == ["ten hoogste 62,5 in 2030 (Nederland)"])
    # A comment of a person stays when the target becomes a range without a year.
    (editing.plan / "goals.yaml").write_text(text.replace("at-most: 62.5", "at-most: 62.5 # van de raad"), encoding="utf-8")
    page.get_by_role("button", name="Veranderen: ").click()
    box.get_by_label("Het cijfer moet zijn").select_option(label="Tussen")
    box.get_by_label("Getal").fill("40")
    box.get_by_label("Tot en met").fill("60")
    box.get_by_label("Uiterlijk in").fill("")
    page.keyboard.press("Enter")
    saved(page)
    text = (editing.plan / "goals.yaml").read_text(encoding="utf-8")
    assert "between: [40, 60]" in text and "at-most" not in text and "by:" not in text and "# van de raad" in text
    assert until(page, lambda: targets(page) == ["40 tot en met 60 (Nederland)"])
    # The list was drawn anew while the question was open: the focus is at the same target all the same.
    assert page.evaluate("document.activeElement.textContent") == "Veranderen"
    page.locator("[data-field=targets]").get_by_role("button", name="Verwijder ").click()
    saved(page)
    assert until(page, lambda: targets(page) == [])
    assert page.evaluate("document.activeElement.textContent") == "Nieuwe streefwaarde"
    assert "targets" not in (editing.plan / "goals.yaml").read_text(encoding="utf-8")


def test_a_target_that_somebody_else_changed_is_not_overwritten(editing, tab, page):
    goals = editing.plan / "goals.yaml"
    goals.write_text(GOALS.replace("    unit: aantal\n", "    unit: aantal\n    targets: [{at-most: 70}]\n"), encoding="utf-8")
    kind(page, "Indicatoren en cijfers")
    page.get_by_role("button", name="Veranderen: ").click()
    goals.write_text(goals.read_text(encoding="utf-8").replace("70", "65"), encoding="utf-8")
    dialog(page).get_by_label("Getal").fill("50")
    page.keyboard.press("Enter")
    page.locator(".problem").wait_for()
    assert "intussen veranderd" in page.locator(".problem").inner_text()
    assert "at-most: 65" in goals.read_text(encoding="utf-8")
    tab.errors[:] = [one for one in tab.errors if "Failed to load resource" not in one]


def test_a_name_that_is_not_possible_stays_in_its_form_with_what_is(editing, tab, page):
    page.get_by_role("button", name="Kaart", exact=True).click()
    page.locator(".item:has(.label:text-is('Leegstand'))").click()
    page.locator(".card-pane").get_by_role("button", name="Andere naam of code").click()
    box = dialog(page).get_by_role("textbox")
    box.fill("Lege huizen!")
    page.keyboard.press("Enter")
    assert "Bedoelt u lege-huizen?" in dialog(page).inner_text()
    assert box.input_value() == "lege-huizen"
    # A name that another effect has is refused by the program; the form comes back with it.
    box.fill("overlast")
    page.keyboard.press("Enter")
    dialog(page).get_by_text("bestaat al").wait_for()
    assert box.input_value() == "overlast"
    box.fill("lege-huizen")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Voer uit").click()
    saved(page)
    assert "- id: lege-huizen" in editing.theme
    tab.errors[:] = [one for one in tab.errors if "Failed to load resource" not in one]


ALIKE = """\
goals:
  - {id: minder-inbraken, text: Minder woninginbraken, source: 3}
  - {id: minder-overlast, text: Minder overlast, source: 2}
  - {id: overlast-ook, text: Minder overlast, source: 4}
"""


def test_two_sources_or_goals_with_one_label_are_told_apart(tmp_path, visit):
    plan = small_plan(tmp_path / "plan")
    main = plan / "plan.yaml"
    second = "  - {id: later, title: Nota veiligheid, adopted: 2024-03-01, lines: 9}\n"
    text = main.read_text(encoding="utf-8").replace("file: nota.txt}\n", "file: nota.txt, adopted: 2021-07-04}\n" + second)
    main.write_text(text, encoding="utf-8")
    (plan / "goals.yaml").write_text(GOALS.split("goals:")[0] + ALIKE, encoding="utf-8")
    program = Editing(plan, tmp_path / "state")
    page = program.open(visit(locale="nl").page, "source")
    names = ["Nota veiligheid (4 juli 2021)", "Nota veiligheid (1 maart 2024)"]
    assert until(page, lambda: page.get_by_role("combobox", name="Bron", exact=True).locator("option").all_inner_texts() == names)
    page.get_by_role("button", name="Lijsten", exact=True).click()
    kind(page, "Bronnen")
    assert until(page, lambda: page.locator(".thing-list button").all_inner_texts() == names)
    kind(page, "Resultaten en activiteiten")
    page.get_by_role("button", name="Nieuw resultaat").click()
    page.keyboard.type("Een resultaat")
    page.keyboard.press("Enter")
    saved(page)
    page.locator(".thing-form [data-add=goals]").click()
    options = page.locator("dialog [role=option]")
    options.first.wait_for()
    assert options.all_inner_texts() == ["Minder woninginbraken", "Minder overlast (regel 2)", "Minder overlast (regel 4)"]
    page.locator("dialog").get_by_role("combobox").fill("overlast regel 4")
    assert until(page, lambda: options.all_inner_texts() == ["Minder overlast (regel 4)"])
    page.goto("about:blank")
    program.stop()
