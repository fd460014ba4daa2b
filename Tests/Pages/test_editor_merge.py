"""Two effects that become one, in the editor."""

import pytest

from support import accessibility
from support.editor import Editing, labels, saved, small_plan
from support.tabs import until

HEALTH = """\
theme:
  id: gezond
  title: Gezond
  source: 1
  effects:
    # Van de GGD.
    - id: burengerucht
      label: Woonoverlast
      source: 4
      points: [2]
      effects:
        - id: slecht-slapen
          label: Slecht slapen
          source: 4
"""
MERGED = """\
    - id: overlast
      label: Woonoverlast
      explanation: Buren horen elkaar.
      source: [2, 4]
      focus: I
      points: [1@3, 2@4]
      effects:
        - id: slecht-slapen
          label: Slecht slapen
          source: 4
          formerly:
            - id: slecht-slapen
              theme: gezond
"""


def start(folder, state):
    plan = small_plan(folder)
    (plan / "themes" / "gezond.yaml").write_text(HEALTH, encoding="utf-8")
    return Editing(plan, state)


@pytest.fixture
def editing(tmp_path):
    program = start(tmp_path / "plan", tmp_path / "state")
    yield program
    program.stop()


def texts(program):
    return {path.name: path.read_text(encoding="utf-8") for path in (program.plan / "themes").iterdir()}


def row(page, label):
    return page.locator(f".item:has(.label:text-is('{label}'))")


def test_keyboard_and_mouse_merge_two_effects_of_two_themes_into_the_same_bytes(tmp_path, visit):
    made = []
    for way in ("keyboard", "mouse"):
        program = start(tmp_path / way, tmp_path / f"state-{way}")
        page = program.open(visit(locale="nl").page)
        before = texts(program)
        dialog = page.locator("dialog")
        page.get_by_label("Thema", exact=True).select_option("theme:gezond")
        if way == "keyboard":
            row(page, "Gezond").focus()
            page.keyboard.press("ArrowDown")
            page.keyboard.press("&")
            page.keyboard.type("onder wonen overlast")
            assert dialog.get_by_role("option").all_inner_texts() == ["Woonoverlast (onder Wonen)"]
            page.keyboard.press("Enter")
        else:
            row(page, "Woonoverlast").click()
            page.get_by_role("button", name="Samenvoegen met… (&)").click()
            assert dialog.get_by_role("heading").inner_text() == "‘Woonoverlast’ samenvoegen met …"
            dialog.get_by_role("option", name="Woonoverlast (onder Wonen)").click()
            dialog.get_by_role("button", name="Verder").click()
        dialog.locator(".diff").wait_for()
        said = dialog.inner_text()
        assert "Effect 'burengerucht' gaat op in effect 'overlast'." in said
        assert "Van effect 'burengerucht' vervalt: " in said
        assert "+    - same-as: overlast\n" in said
        assert texts(program) == before
        if way == "keyboard":
            # Enter alone makes nothing: first comes a look.
            while page.evaluate("document.activeElement.textContent") != "Voer uit":
                page.keyboard.press("Tab")
            page.keyboard.press("Enter")
        else:
            dialog.get_by_role("button", name="Voer uit").click()
        saved(page)
        # The focus is on what stays, also in another theme.
        assert until(page, lambda: page.evaluate("document.activeElement.getAttribute('aria-label') || ''").startswith("Woonoverlast, actiepunt 1, 2"))
        assert labels(page) == ["Wonen", "  Woonoverlast", "    Slecht slapen", "  Leegstand"]
        after = texts(program)
        assert MERGED in after["wonen.yaml"]
        assert "effects:\n    # Van de GGD.\n    - same-as: overlast\n      stated: 4\n" in after["gezond.yaml"]
        made.append(after)
        page.keyboard.press("Control+z")
        assert until(page, lambda: texts(program) == before)
        page.goto("about:blank")
        program.stop()
    assert made[0] == made[1]


def test_a_merge_that_is_refused_says_why_and_the_focus_stays(editing, visit):
    tab = visit(locale="nl")
    page = editing.open(tab.page)
    path = editing.plan / "themes" / "gezond.yaml"
    path.write_text(HEALTH + "          effects:\n            - id: moe\n              label: Moe\n", encoding="utf-8")
    page.get_by_label("Thema", exact=True).select_option("theme:gezond")
    row(page, "Moe").click()
    page.keyboard.press("&")
    page.keyboard.type("woonoverlast gezond")
    page.keyboard.press("Enter")
    error = page.locator("dialog .error:visible")
    error.wait_for()
    assert "samengevoegd zou het onder zichzelf komen" in error.inner_text()
    page.keyboard.press("Escape")
    page.locator("dialog").wait_for(state="detached")
    assert page.evaluate("document.activeElement.getAttribute('aria-label')") == "Moe"
    # Nor can a theme be merged.
    row(page, "Gezond").click()
    page.keyboard.press("&")
    assert page.locator("dialog").count() == 0
    # Chromium itself prints each answer of 4xx in the console.
    tab.errors[:] = [error for error in tab.errors if "Failed to load resource" not in error]


@pytest.mark.parametrize("width", [320, 1280])
def test_axe_finds_nothing_in_the_questions_and_nothing_sticks_out(editing, visit, width):
    page = editing.open(visit(locale="nl", viewport={"width": width, "height": 800}).page)
    row(page, "Woonoverlast").click()
    page.keyboard.press("&")
    found = []
    for wait in ("[role=option]", ".diff"):
        page.locator(f"dialog {wait}").first.wait_for()
        found += accessibility.findings(page)
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        page.keyboard.press("Enter")
    assert found == []


def test_the_help_names_the_key(editing, visit):
    page = editing.open(visit(locale="nl").page, "help")
    line = page.locator(".keys tr", has_text="samenvoegen met een ander effect")
    assert line.locator("kbd").inner_text() == "&"
    assert "voeg het ene dan samen met het andere" in page.locator(".help").inner_text()
