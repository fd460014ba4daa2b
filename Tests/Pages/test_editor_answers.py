"""Lists that came back: everything that does not go in is in sight, and is corrected where it is wrong."""

import pytest

from support import accessibility
from support.editor import Editing, said
from support.tabs import until

POINTS = 13
PLAN = "plan: {title: Veilig Voorbeeldstad, language: nl}\ndepartments:\n  - {code: SL, name: Samen leven}\n  - {code: VTH, name: Toezicht}\naction-points:\n"
PLAN += "".join(f"  - {{number: {n}, title: Punt {n}, priority: secondary, departments: SL}}\n" for n in range(1, POINTS))
PLAN += """\
  - number: 13
    title: Meer licht
    priority: secondary
    departments: SL/VTH
    sub-points:
      - text: Lampen
      - text: Snoeien
"""
HEAD = "Sleutel;Nr.;Prioriteit;Aanbeveling;Bladzijde;Besproken op;Besluit;Reden;Gedaan;Gedaan op;Van wie is dit?;Rij-id\n"


def row(key, words, day="12-5-2025", decision="neemt over", reason="Past goed bij de nota", done="", done_on="", whose=""):
    return f"{key};{key.split()[1]};secundair;{words};;{day};{decision};{reason};{done};{done_on};{whose};\n"


# Nine that go in, and four that do not: two days, somebody else's, and nobody's.
LIST = HEAD + "".join(row(f"SL {n}", f"Punt {n}") for n in range(1, 8))
LIST += row("SL 8", "Punt 8", day="32-13-2025") + row("SL 9", "Punt 9", decision="neemt niet over", reason="")
LIST += row("SL 10", "Punt 10", day="1-3-2999") + row("SL 11", "Punt 11", done="klaar", done_on="1-3-2025")
LIST += row("SL 13a", "Lampen", "", "", "", whose="VTH") + row("SL 13b", "Snoeien", whose="WWW")


@pytest.fixture
def editing(tmp_path):
    (tmp_path / "plan").mkdir()
    (tmp_path / "plan" / "plan.yaml").write_text(PLAN, encoding="utf-8")
    program = Editing(tmp_path / "plan", tmp_path / "state")
    yield program
    program.stop()


def give(page, name="SL-ingevuld.csv"):
    page.get_by_label("Een ingevulde lijst").set_input_files({"name": name, "mimeType": "text/csv", "buffer": LIST.encode()})
    page.locator(".returned tbody tr").first.wait_for()


def answers(editing):
    path = editing.plan / "decisions.yaml"
    return path.read_text(encoding="utf-8") if path.exists() else ""


def taken(page):
    give(page)
    page.get_by_role("button", name="Neem 9 antwoorden over").click()
    page.locator(".returned .done").wait_for()
    return page.locator(".answers .leftover")


@pytest.mark.parametrize("width", [1366, 320])
def test_what_does_not_go_in_is_first_and_nothing_is_cut_off(editing, visit, width):
    page = editing.open(visit(locale="nl", viewport={"width": width, "height": 768}).page, "answers")
    give(page)
    assert page.locator(".returned h3").inner_text() == "SL-ingevuld.csv: 9 antwoorden komen erbij, 4 niet"
    ends = page.locator(".returned tbody td:last-child").all_inner_texts()
    assert ends == ["geweigerd"] * 4 + ["komt erbij"] * 9
    # No box of its own that ends below a row.
    assert page.locator(".returned .scroll").evaluate("one => one.scrollHeight <= one.clientHeight + 1")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert accessibility.findings(page) == []
    page.locator(".returned h3").scroll_into_view_if_needed()


def test_the_list_says_before_what_the_check_will_say_of_its_answers(editing, visit):
    page = editing.open(visit(locale="nl").page, "answers")
    give(page)
    notes = page.locator(".returned .note").all_inner_texts()
    # Of two answers only: nothing is said of those that are good.
    assert page.locator(".returned tr:has(.note)").count() == 2
    assert any("en er staat niet waarom" in note for note in notes) and any("het eerste antwoord van afdeling SL" in note for note in notes)


def test_numbers_are_those_of_the_list_and_stay_the_same(editing, visit):
    page = editing.open(visit(locale="nl").page, "answers")

    def counts():
        return page.locator(".asked tbody tr").all_inner_texts()

    assert until(page, lambda: [line.split("\t")[1:3] for line in counts()] == [["15", "15"], ["3", "3"]])
    taken(page)
    assert until(page, lambda: [line.split("\t")[1:3] for line in counts()] == [["15", "6"], ["3", "3"]])


def test_a_wrong_day_waits_whole_and_is_one_answer_of_its_own_row(editing, visit):
    page = editing.open(visit(locale="nl").page, "answers")
    left = taken(page)
    assert answers(editing).count("point:") == 9 and "punt-8" not in answers(editing)
    assert left.locator("h3").inner_text() == "4 rijen zijn nog niet overgenomen"
    # Only what the department filled in, not what names the row.
    assert left.locator("td[data-name=Ingevuld]").first.inner_text() == "Besproken op: 32-13-2025; Besluit: neemt over; Reden: Past goed bij de nota"
    left.get_by_role("button", name="Verbeter rij SL 8", exact=True).click()
    dialog = page.locator("dialog")
    day = dialog.get_by_label("Besproken op")
    assert day.evaluate("one => one === document.activeElement") and day.input_value() == "32-13-2025"
    assert "bestaat niet" in dialog.locator(".error:visible").inner_text()
    assert dialog.locator("label").all_inner_texts() == ["Besproken op", "Besluit", "Reden", "Waar geland", "Gedaan", "Gedaan op"]
    assert accessibility.findings(page) == []
    day.fill("12-10-2025")
    page.keyboard.press("Enter")
    dialog.wait_for(state="detached")
    assert "overgenomen uit SL-ingevuld.csv" in said(page)
    text = answers(editing)
    assert text.count("point:") == 10 and text.count("point: punt-8") == 1 and ", rij 9" in text.split("point: punt-8")[1]


def test_whose_a_part_is_is_recorded_by_a_button_in_words(editing, visit):
    page = editing.open(visit(locale="nl").page, "answers")
    left = taken(page)
    assert "`" not in left.inner_text() and "departments" not in left.inner_text()
    left.get_by_role("button", name="Verbeter rij SL 13a").click()
    dialog = page.locator("dialog")
    assert dialog.get_by_label("Van wie is dit?").input_value() == "VTH"
    dialog.get_by_role("button", name="Leg vast: 13a is van VTH (Toezicht)").click()
    # There is nothing more on the row.
    dialog.wait_for(state="detached")
    main = editing.main
    assert "text: Lampen" in main and main.split("text: Lampen")[1].split("text: Snoeien")[0].count("departments: VTH") == 1
    assert left.locator("tr.taken").count() == 1
    left.get_by_role("button", name="Verbeter rij SL 13b").click()
    assert "Het plan kent geen afdeling 'WWW'." in dialog.inner_text()
    assert dialog.get_by_role("button", name="Leg vast").count() == 0
    dialog.get_by_label("Van wie is dit?").select_option("SL")
    dialog.get_by_role("button", name="Leg vast: 13b is van SL (Samen leven)").click()
    dialog.wait_for(state="detached")
    assert ", rij 14" in answers(editing)
    assert "2 rijen zijn nog niet overgenomen" in left.locator("h3").inner_text()


def test_a_row_that_is_still_wrong_shows_it_where_one_looks(editing, visit):
    tab = visit(locale="nl", viewport={"width": 390, "height": 600})
    page = editing.open(tab.page, "answers")
    left = taken(page)
    left.get_by_role("button", name="Verbeter rij SL 10", exact=True).click()
    dialog = page.locator("dialog")
    dialog.get_by_label("Reden").fill("Anders")
    dialog.get_by_role("button", name="Probeer opnieuw").click()
    assert until(page, lambda: dialog.get_by_label("Besproken op").evaluate("one => one === document.activeElement"))
    error = dialog.locator(".error:visible").first
    assert "ligt na vandaag" in error.inner_text()
    box = error.bounding_box()
    assert 0 <= box["y"] < 600
    assert dialog.get_by_label("Reden").input_value() == "Anders"


def test_what_is_put_away_is_not_called_taken_over(editing, visit):
    page = editing.open(visit(locale="nl").page, "answers")
    left = taken(page)
    for key in ["8", "10", "13a", "13b"]:
        left.get_by_role("button", name=f"Haal rij SL {key} weg", exact=True).click()
    assert left.locator("h3").inner_text() == "Er wacht niets meer: 0 overgenomen, 4 weggehaald"
    left.get_by_role("button", name="Zet rij SL 8 terug").click()
    assert left.locator("h3").inner_text() == "1 rij is nog niet overgenomen"
