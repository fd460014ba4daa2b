"""Finding a thing of the plan from any screen, and the way back."""

import pytest

from support import accessibility
from support.editor import Editing, saved, small_plan
from support.tabs import until

MORE = """\
theme:
  id: jeugd
  title: Jeugd
  source: 2
  effects:
    - id: verveling
      label: Verveling
      source: 2
      leaf: Genoeg voor nu.
      focus: I
      points: [2@4]
      effects:
        - id: rommel
          label: Rommel op straat
          source: 2
          points: [2@4]
"""


@pytest.fixture
def editing(tmp_path):
    plan = small_plan(tmp_path / "plan")
    (plan / "themes" / "jeugd.yaml").write_text(MORE, encoding="utf-8")
    text = (plan / "plan.yaml").read_text(encoding="utf-8")
    (plan / "plan.yaml").write_text(
        text.replace("title: Veilig Voorbeeldstad, language: nl", "title: Veilig Voorbeeldstad, language: nl, themes: [wonen, jeugd]")
        .replace("    source: 4\n", "    source: 4\n    sub-points:\n      - {text: Lampen langs het fietspad, departments: VTH}\n"),
        encoding="utf-8",
    )
    program = Editing(plan, tmp_path / "state")
    yield program
    program.stop()


def found(page, text):
    """What is found with a text, as it is shown."""
    page.locator("dialog input").fill(text)
    page.locator("dialog [role=status]:text-matches('gevonden|Niets')").wait_for()
    assert until(page, lambda: text == "" or page.locator("dialog [role=status]").inner_text() != "")
    page.wait_for_timeout(300)
    return page.locator("dialog [role=option]").all_inner_texts()


def test_an_effect_of_another_theme_is_found_by_key_and_opened(editing, visit):
    page = editing.open(visit(locale="nl").page)
    page.keyboard.press("Control+k")
    page.keyboard.type("rommel")
    option = page.locator("dialog [role=option]")
    option.wait_for()
    assert option.inner_text().split("\n") == ["Rommel op straat", "Effect, onder Jeugd › Verveling"]
    page.keyboard.press("Enter")
    row = page.locator(".item:focus")
    assert until(page, lambda: row.count() == 1 and "Rommel" in row.inner_text())
    assert page.get_by_role("combobox", name="Thema").input_value() == "theme:jeugd"


def test_things_of_all_kinds_are_found_on_their_screens(editing, visit):
    page = editing.open(visit(locale="nl").page, "history")
    for typed, words, arrived in (
        ("samen leven", "Samen leven", ".things-body [aria-current]:has-text('SL')"),
        ("nota", "Nota veiligheid", "#thing-heading:has-text('Nota veiligheid')"),
        ("veilig samenleven", "Veilig samenleven", "#thing-heading:has-text('Veilig samenleven')"),
        ("lampen", "Lampen langs het fietspad", "#point-heading:has-text('Lampen langs'):focus"),
        ("meer licht", "Meer licht", "#point-heading:has-text('Meer licht'):focus"),
        ("wonen", "Wonen", ".item.root:has-text('Wonen')"),
    ):
        page.get_by_role("button", name="Zoek in het hele plan").click()
        shown = found(page, typed)
        assert words in shown[0], (typed, shown)
        page.keyboard.press("Enter")
        page.locator(arrived).wait_for()


def test_a_word_of_what_an_effect_is_below_finds_it_last_and_nothing_says_so(editing, visit):
    page = editing.open(visit(locale="nl").page)
    page.keyboard.press("/")
    assert [one.split("\n")[0] for one in found(page, "verveling rommel")] == ["Rommel op straat"]
    assert found(page, "zeespiegel") == []
    assert page.locator("dialog [role=status]").inner_text() == "Niets gevonden met ‘zeespiegel’."
    page.keyboard.press("Enter")
    assert page.locator("dialog").count() == 1
    page.keyboard.press("Escape")
    assert until(page, lambda: page.locator(".item:focus").count() == 1)


def test_back_leads_to_the_former_screen_and_thing_and_a_reload_stays(editing, visit):
    page = editing.open(visit(locale="nl").page)
    page.keyboard.press("ArrowDown")
    page.locator("nav button", has_text="Actiepunten").click()
    page.locator("nav button", has_text="Lijsten").click()
    page.locator(".thing-list button", has_text="VTH").click()
    page.locator("#thing-heading:has-text('VTH')").wait_for()
    page.reload()
    page.locator("main[data-ready]").wait_for()
    page.locator("#thing-heading:has-text('VTH')").wait_for()
    page.go_back()
    page.locator("#thing-heading:has-text('SL')").wait_for()
    page.go_back()
    page.locator(".screen.points").wait_for()
    page.go_back()
    row = page.locator(".item:focus")
    assert until(page, lambda: row.count() == 1 and "Woonoverlast" in row.inner_text())
    page.go_forward()
    page.locator(".screen.points").wait_for()


def test_back_closes_a_question_and_leaves_the_editor_at_the_first_screen(editing, visit):
    page = visit(locale="nl").page
    page.goto("about:blank")
    editing.open(page)
    page.locator("nav button", has_text="Bevindingen").click()
    page.keyboard.press("Control+k")
    page.locator("dialog").wait_for()
    page.go_back()
    page.locator(".screen.map").wait_for()
    assert page.locator("dialog").count() == 0
    # Rows by arrow are no steps: one Back leaves.
    page.keyboard.press("ArrowDown")
    page.wait_for_timeout(400)
    page.go_back()
    assert until(page, lambda: page.url == "about:blank")


def test_the_question_has_no_faults_in_any_way_of_seeing(editing, visit):
    for options in ({}, {"color_scheme": "dark"}, {"viewport": {"width": 390, "height": 844}}, {"viewport": {"width": 320, "height": 640}}):
        page = editing.open(visit(locale="nl", **options).page)
        page.get_by_role("button", name="Zoek in het hele plan").click()
        assert len(found(page, "e")) > 0 or found(page, "w") != []
        assert accessibility.findings(page) == []
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        page.keyboard.press("Escape")
        saved(page)
