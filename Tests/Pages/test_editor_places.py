"""Where else an effect stands, and what is done with a whole theme."""

import pytest

from support import accessibility
from support.editor import Editing, labels, said, saved, small_plan
from support.tabs import until

MORE = """\
theme:
  id: jeugd
  title: Jeugd
  source: 2
  effects:
    # Ook hier.
    - same-as: overlast
    - id: verveling
      label: Verveling
      source: 2
      points: [2@4]
"""


@pytest.fixture
def editing(tmp_path):
    plan = small_plan(tmp_path / "plan")
    (plan / "themes" / "jeugd.yaml").write_text(MORE, encoding="utf-8")
    text = (plan / "plan.yaml").read_text(encoding="utf-8")
    (plan / "plan.yaml").write_text(text.replace("language: nl}", "language: nl, themes: [wonen, jeugd]}"), encoding="utf-8")
    program = Editing(plan, tmp_path / "state")
    yield program
    program.stop()


def youth(editing):
    path = editing.plan / "themes" / "jeugd.yaml"
    return path.read_text(encoding="utf-8") if path.exists() else None


def test_the_card_says_where_else_an_effect_stands_and_leads_there(editing, visit):
    page = editing.open(visit(locale="nl").page)
    page.locator(".item", has_text="Woonoverlast").click()
    places = page.locator(".card-pane [data-field=places]")
    assert [one.inner_text().split("\n")[0] for one in places.locator("li").all()] == ["Wonen", "Jeugd"]
    assert "hier, hier is het uitgewerkt" in places.locator("li").first.inner_text()
    places.get_by_role("button", name="Ga naar Jeugd").click()
    assert until(page, lambda: page.get_by_role("combobox", name="Thema").input_value() == "theme:jeugd")
    row = page.locator(".item:focus")
    assert until(page, lambda: row.count() == 1 and "Woonoverlast" in row.inner_text())
    assert accessibility.findings(page) == []
    page.go_back()
    assert until(page, lambda: page.get_by_role("combobox", name="Thema").input_value() == "theme:wonen")
    # One that stands at one position only has no list.
    page.locator(".item", has_text="Leegstand").click()
    assert until(page, lambda: places.count() == 0)


def test_what_the_effect_is_at_another_place_is_set_there(editing, visit):
    page = editing.open(visit(locale="nl").page)
    page.locator(".item", has_text="Woonoverlast").click()
    choice = page.locator(".card-pane [data-field=places]").get_by_role("combobox", name="Wat het is van ‘Jeugd’")
    choice.select_option("cause")
    saved(page)
    assert until(page, lambda: "kind: cause" in youth(editing))
    assert "# Ook hier." in youth(editing) and "kind" not in editing.theme
    assert choice.input_value() == "cause"
    choice.select_option("")
    assert until(page, lambda: youth(editing) == MORE)


def test_a_theme_is_removed_after_a_look_and_what_stands_elsewhere_stays(editing, visit):
    before = editing.main, editing.theme, youth(editing)
    page = editing.open(visit(locale="nl").page)
    page.locator(".item.root").click()
    page.keyboard.press("Delete")
    dialog = page.locator("dialog")
    dialog.wait_for()
    assert dialog.locator("h2").inner_text() == "Het hele thema ‘Wonen’ verwijderen?"
    text = dialog.inner_text()
    assert "1 effect gaat mee weg." in text and "1 effect blijft, omdat het ook in een ander thema staat: Woonoverlast." in text
    assert accessibility.findings(page) == []
    dialog.get_by_role("button", name="Verwijderen").click()
    saved(page)
    assert until(page, lambda: not (editing.plan / "themes" / "wonen.yaml").exists())
    assert until(page, lambda: labels(page) == ["Jeugd", "  Woonoverlast", "  Verveling"])
    assert "label: Woonoverlast" in youth(editing) and "points: [1@3]" in youth(editing)
    assert "wonen" not in editing.main
    page.locator("main").click(position={"x": 2, "y": 2})
    page.get_by_role("button", name="Ongedaan maken").click()
    assert until(page, lambda: (editing.plan / "themes" / "wonen.yaml").exists())
    assert (editing.main, editing.theme, youth(editing)) == before


def test_what_stays_of_a_theme_leaves_all_its_positions_there(tmp_path, visit):
    """An effect that is twice in the theme and once in another, and one that is below it there too."""
    plan = small_plan(tmp_path / "plan")
    theme = plan / "themes" / "wonen.yaml"
    text = theme.read_text(encoding="utf-8").replace("      points: [1@3]\n", "      points: [1@3]\n      effects:\n        - same-as: leegstand\n")
    text += "    - id: straat\n      label: Lege straat\n      source: 2\n      points: [2@4]\n      effects:\n        - same-as: overlast\n"
    theme.write_text(text, encoding="utf-8")
    (plan / "themes" / "jeugd.yaml").write_text(MORE, encoding="utf-8")
    program = Editing(plan, tmp_path / "state")
    try:
        page = program.open(visit(locale="nl").page)
        page.get_by_role("combobox", name="Thema").select_option(label="Wonen")
        page.locator(".item.root").click()
        page.keyboard.press("Delete")
        dialog = page.locator("dialog")
        assert until(page, lambda: "2 effecten blijven, omdat ze ook in een ander thema staan: Woonoverlast; Leegstand." in dialog.inner_text())
        assert "1 effect gaat mee weg." in dialog.inner_text()
        dialog.get_by_role("button", name="Verwijderen").click()
        saved(page)
        assert until(page, lambda: labels(page) == ["Jeugd", "  Woonoverlast", "    Leegstand", "  Verveling"])
        assert "label: Leegstand" in youth(program) and not theme.exists()
    finally:
        program.stop()


def test_cancelling_the_look_at_a_theme_changes_nothing(editing, visit):
    before = editing.main, editing.theme
    page = editing.open(visit(locale="nl").page)
    page.locator(".item.root").click()
    page.get_by_role("button", name="Verwijder (Delete)").click()
    page.locator("dialog").get_by_role("button", name="Annuleren").click()
    assert until(page, lambda: page.locator(".item.root:focus").count() == 1)
    assert (editing.main, editing.theme) == before


def test_the_order_of_themes_is_changed_by_key_and_by_button(editing, visit):
    page = editing.open(visit(locale="nl").page)
    order = lambda: page.locator("select[aria-label='Thema'] option").all_inner_texts()
    page.locator(".item.root").click()
    page.keyboard.press("Alt+ArrowDown")
    assert until(page, lambda: order() == ["Jeugd", "Wonen"])
    saved(page)
    assert until(page, lambda: "themes: [jeugd, wonen]" in editing.main)
    assert page.locator(".item.root:focus").inner_text().strip().endswith("Wonen")
    page.get_by_role("button", name="Omhoog (Alt+↑)").click()
    assert until(page, lambda: order() == ["Wonen", "Jeugd"])
    assert until(page, lambda: "themes: [wonen, jeugd]" in editing.main)
    page.get_by_role("button", name="Omhoog (Alt+↑)").click()
    assert until(page, lambda: said(page) == "Dit is het eerste thema.")
