"""A theme session in the editor: beginning one, typing in it, and what its file has."""

import re

from support.editor import texts

LINES = ["Burenruzies in flats", "Jongeren zonder kamer", "Huisjesmelkers", "Illegale kamerverhuur", "Stress in gezinnen", "Leegstand in het centrum"]


def begin(page):
    """Begins a session from the screen of sessions, and waits for the line."""
    page.get_by_role("button", name="Begin de sessie").click()
    page.locator("#capture-line:focus").wait_for()
    return page


def resume(page):
    """Takes notes in the only session that there is."""
    page.get_by_role("button", name=re.compile("^Noteren: ")).click()
    page.locator("#capture-line:focus").wait_for()
    return page


def note(page, *lines):
    for line in lines:
        page.keyboard.type(line)
        page.keyboard.press("Enter")


def written(page):
    """Waits until the program has all lines."""
    page.locator(".capture-status.saved:has-text('alles is bewaard')").wait_for()


def file_of(program):
    """Text of the only session's file; empty when there is none."""
    found = texts(program.plan / "sessions", ".yaml") if (program.plan / "sessions").exists() else {}
    return next(iter(found.values()), "")


def items(program):
    """(number, lane, text) of each item in the file."""
    return [
        (int(number), int(lane), text.strip("'\""))
        for number, lane, text in re.findall(
            r"number: (\d+),? *\n? *lane: (\d+),?(?: *\n? *under: \d+,?)? *\n? *text: (.+?)\}?\n", file_of(program)
        )
    ]
