"""Answers of a department, read row by row and noted one by one."""

import pytest

from support import accessibility
from support.editor import Editing, said
from support.tabs import until

PLAN = """\
plan: {title: Veilig Voorbeeldstad, language: nl}
departments:
  - {code: SL, name: Samen leven}
  - {code: VTH, name: Toezicht}
action-points:
  - number: 1
    title: Meer licht
    priority: secondary
    departments: SL/VTH
    sub-points:
      - {text: Lampen, departments: VTH}
      - {text: Snoeien, departments: SL}
  - {number: 2, title: Buurtfeest, priority: secondary, departments: SL}
"""


@pytest.fixture
def editing(tmp_path):
    (tmp_path / "plan").mkdir()
    (tmp_path / "plan" / "plan.yaml").write_text(PLAN, encoding="utf-8")
    program = Editing(tmp_path / "plan", tmp_path / "state")
    yield program
    program.stop()


def answers(editing):
    path = editing.plan / "decisions.yaml"
    return path.read_text(encoding="utf-8") if path.exists() else ""


def looking(page):
    page.get_by_role("button", name="Bekijk de antwoorden van SL").click()
    rows = page.locator(".asked-rows tbody tr")
    rows.first.wait_for()
    return rows


@pytest.mark.parametrize("width", [1366, 320])
def test_all_that_a_department_was_asked_is_there_with_its_answers(editing, visit, width):
    page = editing.open(visit(locale="nl", viewport={"width": width, "height": 768}).page, "answers")
    rows = looking(page)
    assert page.locator(".asked-rows h4").inner_text() == "SL (Samen leven): gevraagd en beantwoord"
    assert page.locator(".asked-rows h4").evaluate("one => one === document.activeElement")
    assert [row.inner_text().split("\t")[:3] for row in rows.all()] == [["1", "Meer licht", "nog geen"], ["1b", "Snoeien", "nog geen"], ["2", "Buurtfeest", "nog geen"]]
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert accessibility.findings(page) == []


def test_an_answer_is_noted_by_keyboard_counted_and_taken_back(editing, visit):
    page = editing.open(visit(locale="nl").page, "answers")
    before = editing.main
    looking(page)
    page.get_by_role("button", name="Noteer een antwoord op 1b").focus()
    page.keyboard.press("Enter")
    dialog = page.locator("dialog")
    dialog.wait_for()
    assert dialog.locator("h2").inner_text() == "Antwoord van SL (Samen leven) op 1b" and "Snoeien" in dialog.inner_text()
    assert accessibility.findings(page) == []
    dialog.get_by_label("Besproken op").fill("12-5-2025")
    dialog.get_by_label("Besluit").select_option("neemt over")
    dialog.get_by_label("Waar geland").fill("Groenplan")
    page.keyboard.press("Enter")
    dialog.wait_for(state="detached")
    assert until(page, lambda: "12 mei 2025: neemt over" in page.locator(".asked-rows tr[data-key='SL 1b']").inner_text())
    assert page.locator(".asked-rows tr[data-key='SL 1b'] button").evaluate("one => one === document.activeElement")
    assert "genoteerd" in said(page)
    assert until(page, lambda: page.locator(".asked > div tbody tr").first.inner_text().split("\t")[1:3] == ["3", "2"])
    text = answers(editing)
    assert "point: snoeien" in text and "landed: Groenplan" in text and "from: los genoteerd" in text and "date: 2025-05-12" in text
    page.locator(".asked-rows h4").click()
    page.keyboard.press("Control+z")
    assert until(page, lambda: answers(editing) == "" and editing.main == before)
    assert until(page, lambda: "nog geen" in page.locator(".asked-rows tr[data-key='SL 1b']").inner_text())


def test_what_cannot_be_noted_says_why_at_its_field(editing, visit):
    page = editing.open(visit(locale="nl").page, "answers")
    looking(page)
    page.get_by_role("button", name="Noteer een antwoord op 2").click()
    dialog = page.locator("dialog")
    dialog.get_by_role("button", name="Noteer").click()
    assert until(page, lambda: "Er is niets ingevuld." in dialog.locator(".error:visible").inner_text())
    dialog.get_by_label("Besluit").select_option("neemt niet over")
    dialog.get_by_label("Besproken op").fill("31-2-2025")
    dialog.get_by_role("button", name="Noteer").click()
    assert until(page, lambda: dialog.get_by_label("Besproken op").evaluate("one => one === document.activeElement"))
    assert "bestaat niet" in dialog.locator(".error:visible").first.inner_text()
    # What was filled in is still there.
    assert dialog.get_by_label("Besluit").input_value() == "neemt niet over"
    dialog.get_by_role("button", name="Annuleren").click()
    assert answers(editing) == ""


def test_another_answer_than_the_one_that_is_there_is_asked_about(editing, visit):
    page = editing.open(visit(locale="nl").page, "answers")
    looking(page)
    dialog = page.locator("dialog")

    def note(decision):
        page.get_by_role("button", name="Noteer een antwoord op 2").click()
        dialog.get_by_label("Besluit").select_option(decision)
        dialog.get_by_role("button", name="Noteer").click()

    note("later")
    dialog.wait_for(state="detached")
    note("neemt over")
    # Neither has a day: only a person knows which is valid.
    last = dialog.get_by_label("Dit is het antwoord dat nu geldt")
    last.wait_for()
    assert answers(editing).count("point:") == 1 and "later" in dialog.inner_text()
    assert accessibility.findings(page) == []
    last.check()
    dialog.get_by_role("button", name="Noteer").click()
    dialog.wait_for(state="detached")
    row = page.locator(".asked-rows tr[data-key='SL 2']")
    assert until(page, lambda: "neemt over" in row.inner_text() and "eerder: " in row.inner_text())
    assert answers(editing).count("point:") == 2


def test_an_answer_comes_to_the_point_that_was_asked_after_a_new_number(editing, visit):
    page = editing.open(visit(locale="nl").page, "answers")
    looking(page)
    dialog = page.locator("dialog")
    page.get_by_role("button", name="Noteer een antwoord op 2").click()
    dialog.get_by_label("Besluit").select_option("later")
    dialog.get_by_role("button", name="Noteer").click()
    dialog.wait_for(state="detached")
    # It has an id now. Somebody gives it another number while the dialog is open.
    assert until(page, lambda: page.locator(".asked-rows tr[data-key='SL 2']").inner_text().count("later") == 1)
    page.get_by_role("button", name="Noteer een antwoord op 2").click()
    path = editing.plan / "plan.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("number: 2,", "number: 7,"), encoding="utf-8")
    dialog.get_by_label("Besproken op").fill("1-6-2025")
    dialog.get_by_label("Besluit").select_option("neemt over")
    dialog.get_by_role("button", name="Noteer").click()
    dialog.wait_for(state="detached")
    assert answers(editing).count("point: buurtfeest") == 2
    assert until(page, lambda: "neemt over" in page.locator(".asked-rows tr[data-key='SL 7']").inner_text())


def test_only_what_has_no_answer_is_a_list_to_work_off(editing, visit):
    page = editing.open(visit(locale="nl").page, "answers")
    rows = looking(page)
    page.get_by_label("Alleen zonder antwoord").check()
    dialog = page.locator("dialog")
    for left in (2, 1):
        rows.first.get_by_role("button").click()
        dialog.get_by_label("Besluit").select_option("later")
        dialog.get_by_role("button", name="Noteer").click()
        dialog.wait_for(state="detached")
        assert until(page, lambda: rows.count() == left)
        assert rows.first.get_by_role("button").evaluate("one => one === document.activeElement")
    rows.first.get_by_role("button").click()
    dialog.get_by_label("Besluit").select_option("later")
    dialog.get_by_role("button", name="Noteer").click()
    assert until(page, lambda: "Overal is een antwoord." in page.locator(".asked-rows").inner_text())
