"""Two effects that become one, in the editor."""

import pytest

from support import accessibility
from support.editor import Editing, labels, saved, small_plan, texts
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


def row(page, label):
    return page.locator(f".item:has(.label:text-is('{label}'))")


def test_keyboard_and_mouse_merge_two_effects_of_two_themes_into_the_same_bytes(tmp_path, visit):
    made = []
    for way in ("keyboard", "mouse"):
        program = start(tmp_path / way, tmp_path / f"state-{way}")
        page = program.open(visit(locale="nl").page)
        before = texts(program.plan / "themes")
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
            page.get_by_role("button", name="Voeg samen met… (&)").click()
            assert dialog.get_by_role("heading").inner_text() == "‘Woonoverlast’ (onder Gezond) samenvoegen met …"
            dialog.get_by_role("option", name="Woonoverlast (onder Wonen)").click()
            dialog.get_by_role("button", name="Verder").click()
        dialog.locator(".diff").wait_for(state="attached")
        said = dialog.inner_text()
        assert "Effect ‘Woonoverlast’ (onder Gezond) gaat op in effect ‘Woonoverlast’ (onder Wonen)." in said
        assert "Van effect ‘Woonoverlast’ vervalt: " in said
        # The lines of the files are folded: the sentences say it.
        assert "same-as" not in said and "+    - same-as: overlast\n" in dialog.locator(".diff").text_content()
        assert texts(program.plan / "themes") == before
        if way == "keyboard":
            # Enter alone makes nothing: first comes a look.
            while page.evaluate("document.activeElement.textContent") != "Voer uit":
                page.keyboard.press("Tab")
            page.keyboard.press("Enter")
        else:
            dialog.get_by_role("button", name="Voer uit").click()
        saved(page)
        # Who worked in this theme stays in it, with the focus on what is there now.
        assert until(page, lambda: page.evaluate("document.activeElement.getAttribute('aria-label') || ''").startswith("Woonoverlast, actiepunt 1, 2"))
        assert labels(page) == ["Gezond", "  Woonoverlast"]
        after = texts(program.plan / "themes")
        assert MERGED in after["wonen.yaml"]
        assert "effects:\n    # Van de GGD.\n    - same-as: overlast\n      stated: 4\n" in after["gezond.yaml"]
        made.append(after)
        page.keyboard.press("Control+z")
        assert until(page, lambda: texts(program.plan / "themes") == before)
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
    page.keyboard.type("woonoverlast")
    # The one two levels above it.
    page.locator("[role=option]").nth(1).wait_for()
    page.keyboard.press("ArrowDown")
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
    for wait in ("[role=option]", "details summary"):
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


def test_what_moves_is_said_and_relatives_come_last(editing, visit):
    change = editing.plan / "themes" / "gezond.yaml"
    change.write_text(HEALTH.replace("label: Slecht slapen", "label: Woonoverlast in de nacht"), encoding="utf-8")
    page = editing.open(visit(locale="nl").page)
    page.get_by_label("Thema", exact=True).select_option(label="Gezond")
    row(page, "Woonoverlast").click()
    page.keyboard.press("&")
    page.get_by_role("combobox", name="Typ om te zoeken").fill("woonoverlast")
    options = page.locator("[role=option]").all_inner_texts()
    assert options[0].startswith("Woonoverlast (onder Wonen") and options[-1] == "Woonoverlast in de nacht (staat hieronder)"
    page.keyboard.press("Enter")
    page.locator(".diff").wait_for(state="attached")
    said = page.locator("dialog").inner_text()
    assert "Van onder ‘Woonoverlast’ (onder Gezond) naar onder ‘Woonoverlast’ (onder Wonen) gaat: ‘Woonoverlast in de nacht’" in said
    assert "van thema ‘Gezond’ naar thema ‘Wonen’" in said
    page.get_by_role("button", name="Voer uit").click()
    saved(page)
    # Who worked here stays here.
    assert page.get_by_label("Thema", exact=True).locator("option:checked").inner_text() == "Gezond"


def test_history_says_which_of_two_with_one_label_became_which(editing, visit):
    page = editing.open(visit(locale="nl").page)
    page.get_by_label("Thema", exact=True).select_option("theme:wonen")
    row(page, "Woonoverlast").click()
    page.keyboard.press("&")
    # The words of the path find it too.
    page.keyboard.type("woonoverlast gezond")
    assert page.locator("[role=option]").all_inner_texts() == ["Woonoverlast (onder Gezond)", "Slecht slapen (onder Gezond › Woonoverlast)"]
    page.keyboard.press("Enter")
    page.locator(".diff").wait_for(state="attached")
    page.get_by_role("button", name="Voer uit").click()
    saved(page)
    page.get_by_role("button", name="Geschiedenis").click()
    sentence = page.locator(".history li p").first
    sentence.wait_for()
    assert "(onder Wonen) gaat op in" in sentence.inner_text() and "(onder Gezond)." in sentence.inner_text()


def test_a_picker_says_where_each_of_two_with_one_label_is_and_puts_the_exact_one_first(editing, visit):
    page = editing.open(visit(locale="nl").page)
    page.get_by_label("Thema", exact=True).select_option("theme:wonen")
    row(page, "Leegstand").click()
    page.keyboard.press("=")
    options = page.locator("[role=option]")
    options.first.wait_for()
    assert sorted(options.all_inner_texts()) == ["Slecht slapen (onder Gezond › Woonoverlast)", "Woonoverlast (onder Gezond)", "Woonoverlast (onder Wonen)"]
    page.keyboard.type("gezond")
    assert options.all_inner_texts() == ["Woonoverlast (onder Gezond)", "Slecht slapen (onder Gezond › Woonoverlast)"]
    page.keyboard.press("Control+a")
    page.keyboard.type("slecht slapen")
    assert options.all_inner_texts() == ["Slecht slapen (onder Gezond › Woonoverlast)"]
    page.keyboard.press("Escape")
