"""What goes wrong while somebody edits: nothing that was typed is lost, and nothing is half written."""

import signal
import time

import pytest

from support.editor import Editing, THEME, labels, saved, small_plan
from support.tabs import until

REFUSED = ("Failed to load resource", "net::")


@pytest.fixture
def editing(tmp_path):
    program = Editing(small_plan(tmp_path / "plan"), tmp_path / "state")
    yield program
    program.stop()


def without_refusals(tab):
    tab.errors[:] = [one for one in tab.errors if not any(word in one for word in REFUSED)]


def chosen(page, label):
    page.locator(f".item:has(.label:text-is('{label}'))").click()


def typed(page, label, text):
    chosen(page, label)
    page.keyboard.press("F2")
    page.keyboard.type(text)


def paste(page, text):
    page.evaluate(
        """text => {
          const data = new DataTransfer();
          data.setData('text/plain', text);
          document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
        }""",
        text,
    )


def test_two_tabs_change_different_fields_of_one_effect_and_then_the_same(editing, visit):
    one, other = visit(locale="nl"), visit(locale="nl")
    first, second = editing.open(one.page), editing.open(other.page)
    typed(first, "Leegstand", "Lege huizen")
    chosen(second, "Leegstand")
    second.get_by_role("textbox", name="Uitleg").fill("Niemand woont er.")
    first.keyboard.press("Escape")
    second.get_by_role("textbox", name="Bron", exact=True).focus()
    saved(first)
    saved(second)
    assert "label: Lege huizen\n      explanation: Niemand woont er." in editing.theme
    assert until(second, lambda: labels(second)[2] == "  Lege huizen")
    # The same field: the second sees both, and loses nothing.
    second.evaluate("() => { window.realFetch = window.fetch; window.fetch = () => new Promise(() => {}); }")
    typed(second, "Lege huizen", "Kraakpanden")
    typed(first, "Lege huizen", "Panden")
    first.keyboard.press("Escape")
    saved(first)
    second.evaluate("() => { window.fetch = window.realFetch; }")
    second.keyboard.press("Escape")
    conflict = second.locator(".conflict")
    conflict.wait_for()
    assert "Panden" in conflict.inner_text() and "Kraakpanden" in conflict.inner_text()
    assert "label: Panden" in editing.theme
    without_refusals(other)


def test_a_copy_that_a_sync_program_left_is_a_finding_and_the_plan_is_edited(editing, visit):
    copy = editing.plan / "themes" / "wonen (conflicted copy 2027-03-01).yaml"
    copy.write_text(THEME, encoding="utf-8")
    page = editing.open(visit(locale="nl").page)
    typed(page, "Leegstand", "Lege huizen")
    page.keyboard.press("Escape")
    saved(page)
    assert "label: Lege huizen" in editing.theme
    assert copy.read_text(encoding="utf-8") == THEME
    page.locator("nav button", has_text="Bevindingen").click()
    page.get_by_text("conflicted copy", exact=False).first.wait_for()


def test_while_the_laptop_sleeps_a_change_waits_and_is_made_once(editing, visit):
    tab = visit(locale="nl")
    page = editing.open(tab.page)
    editing.process.send_signal(signal.SIGSTOP)
    typed(page, "Leegstand", "Lege huizen")
    page.keyboard.press("Escape")
    typed(page, "Woonoverlast", "Overlast")
    page.keyboard.press("Escape")
    time.sleep(1)
    assert "Lege huizen" not in editing.theme
    assert page.locator(".status").inner_text() == "Bewaren…"
    editing.process.send_signal(signal.SIGCONT)
    saved(page)
    assert editing.theme.count("label: Lege huizen") == 1 and editing.theme.count("label: Overlast") == 1


def test_without_a_network_a_change_waits_and_is_made_later(editing, visit):
    tab = visit(locale="nl")
    page = editing.open(tab.page)
    page.context.set_offline(True)
    typed(page, "Leegstand", "Lege huizen")
    page.keyboard.press("Escape")
    page.locator(".status.lost").wait_for()
    page.context.set_offline(False)
    saved(page)
    assert "label: Lege huizen" in editing.theme
    without_refusals(tab)


@pytest.mark.parametrize("end", ["stopped", "killed"])
def test_a_text_in_an_open_field_is_offered_after_the_program_ended(tmp_path, visit, end):
    plan = small_plan(tmp_path / "plan")
    program = Editing(plan, tmp_path / "state")
    tab = visit(locale="nl")
    page = program.open(tab.page)
    port = int(program.origin.split(":")[-1])
    typed(page, "Leegstand", "Lege huizen met ratten")
    if end == "stopped":
        program.stop()
    else:
        program.process.kill()
        program.process.wait()
    page.goto("about:blank")
    again = Editing(plan, tmp_path / "state", port=port)
    page = again.open(tab.page)
    assert page.locator(".problem textarea").input_value() == "Lege huizen met ratten"
    assert again.theme == THEME
    page.goto("about:blank")
    again.stop()
    without_refusals(tab)


HOSTILE = [
    "]]></script><img src=x onerror=\"document.body.dataset.hit='1'\">",
    "'; DROP TABLE plan; --",
    "a: b # c",
    "- [x] @naam `code` {{7*7}}",
    "&lt;b&gt;",
]


def test_hostile_text_is_text_on_the_page_and_in_the_file(editing, visit):
    page = editing.open(visit(locale="nl").page)
    chosen(page, "Leegstand")
    paste(page, "\n".join(HOSTILE))
    page.get_by_role("button", name=f"Voeg {len(HOSTILE)} effecten toe").click()
    saved(page)
    assert len(labels(page)) == 3 + len(HOSTILE)
    assert labels(page)[3].strip() == HOSTILE[0]
    assert page.evaluate("document.body.dataset.hit") is None
    page.reload()
    page.locator("main[data-ready]").wait_for()
    assert labels(page)[3].strip() == HOSTILE[0] and page.evaluate("document.body.dataset.hit") is None


def test_hidden_characters_are_refused_and_the_text_stays_in_sight(editing, visit):
    tab = visit(locale="nl")
    page = editing.open(tab.page)
    chosen(page, "Leegstand")
    page.get_by_role("textbox", name="Uitleg").fill("Goed\u202efout\u0007")
    page.get_by_role("textbox", name="Bron", exact=True).focus()
    page.locator(".card-pane .error:visible").wait_for()
    assert page.get_by_role("textbox", name="Uitleg").input_value().startswith("Goed")
    assert editing.theme == THEME
    without_refusals(tab)


def test_a_paste_of_a_megabyte_is_bounded_and_says_what_is_left_out(editing, visit):
    tab = visit(locale="nl")
    page = editing.open(tab.page)
    chosen(page, "Leegstand")
    paste(page, "\n".join(f"Effect {n} " + "x" * (500 if n == 0 else 90) for n in range(10_000)))
    dialog = page.locator("dialog")
    dialog.wait_for()
    assert dialog.locator(".preview li").count() == 300
    assert "9700 regels zijn te veel" in dialog.inner_text() and "1 regel is langer dan 400 tekens" in dialog.inner_text()
    page.keyboard.press("Escape")
    assert editing.theme == THEME
    # As one line, into a field: refused with a reason, and still there.
    page.get_by_role("textbox", name="Uitleg").fill("x " * 500_000)
    page.get_by_role("textbox", name="Bron", exact=True).focus()
    page.locator(".card-pane .error:visible").wait_for()
    assert len(page.get_by_role("textbox", name="Uitleg").input_value()) == 1_000_000
    assert editing.theme == THEME
    without_refusals(tab)


def test_a_folder_that_cannot_be_written_is_named_and_the_text_is_kept(tmp_path, visit):
    plan = small_plan(tmp_path / "plan")
    program = Editing(plan, tmp_path / "state", read_only=True)
    tab = visit(locale="nl")
    page = program.open(tab.page)
    assert "Dit plan kunt u nu alleen bekijken." in page.locator(".notices").inner_text()
    typed(page, "Leegstand", "Lege huizen")
    page.keyboard.press("Escape")
    problem = page.locator(".problem")
    problem.wait_for()
    assert problem.locator("textarea").input_value() == "Lege huizen"
    assert program.theme == THEME
    without_refusals(tab)
    page.goto("about:blank")
    program.stop()
