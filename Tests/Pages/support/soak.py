"""A random user in the browser and a random text editor on the same files.

Every text that either of them writes is one of its own. At the end each must be somewhere: in a file, in the history, or
on the page, where a conflict or a refusal keeps what was typed. The page must show what a new page shows."""

import random
import threading
import time

from support.editor import Editing, labels, saved, texts
from support.tabs import until, without

REFUSED = ("Failed to load resource", "net::")


class TextEditor(threading.Thread):
    """Saves the theme's file every now and then: a comment, a changed label, or half a line for a moment."""

    def __init__(self, plan, seed):
        super().__init__(daemon=True)
        self.path = plan / "themes" / "wonen.yaml"
        self.random = random.Random(seed)
        self.ended = threading.Event()
        self.written, self.count = [], 0

    def save(self, text):
        other = self.path.with_name(".saving")
        other.write_text(text, encoding="utf-8")
        other.replace(self.path)

    def run(self):
        while not self.ended.wait(self.random.uniform(0.05, 0.6)):
            text = self.path.read_text(encoding="utf-8")
            self.count += 1
            token = f"E{self.count}E"
            kind = self.random.random()
            lines, former = text.split("\n"), None
            places = [at for at, line in enumerate(lines) if line.lstrip().startswith("label: ")]
            if kind < 0.15:
                self.save(text + "  'half")
                time.sleep(self.random.uniform(0.02, 0.3))
                # As a person who sees what is wrong: only the half line goes.
                self.save(self.path.read_text(encoding="utf-8").replace("  'half", ""))
                continue
            if kind < 0.5 and places:
                at = self.random.choice(places)
                former = lines[at].split("label: ")[1]
                lines[at] = lines[at].split("label: ")[0] + f"label: {token}"
            else:
                lines.insert(len(lines) - 1, f"  # {token}")
            # Only a file that is still what was read: a text editor asks before it overwrites another's change.
            if self.path.read_text(encoding="utf-8") == text:
                self.save("\n".join(lines))
                self.written.append(token)
                # What it replaces itself is nobody's loss; a user's text is in the history.
                if former in self.written:
                    self.written.remove(former)

    def stop(self):
        self.ended.set()
        self.join()


class User:
    """Does something at random with the outline, the form or the table."""

    def __init__(self, page, seed):
        self.page, self.random, self.written, self.steps = page, random.Random(seed), [], 0

    def token(self):
        self.written.append(f"U{len(self.written)}U")
        return self.written[-1]

    def step(self):
        self.steps += 1
        page = self.page
        if page.locator("dialog").count() > 0:
            page.keyboard.press("Escape")
        if page.locator(".conflict").count() > 3 or page.locator(".problem").count() > 6:
            self.settle()
        page.locator("nav button").first.click()
        rows = page.locator(".item")
        count = rows.count()
        if count == 0:
            return
        rows.nth(self.random.randrange(count)).click()
        chosen = self.random.random()
        if chosen < 0.35:
            page.keyboard.press("Enter" if self.random.random() < 0.7 else "Control+Enter")
            page.keyboard.type(self.token())
            page.keyboard.press("Escape")
        elif chosen < 0.55:
            page.keyboard.press("F2")
            if page.locator("input.label").count() > 0:
                page.keyboard.type(self.token())
                page.keyboard.press("Escape")
        elif chosen < 0.72:
            page.keyboard.press(self.random.choice(["Alt+ArrowUp", "Alt+ArrowDown", "Control+]", "Control+["]))
        elif chosen < 0.78:
            page.keyboard.press("Control+z" if self.random.random() < 0.6 else "Control+Shift+z")
        elif chosen < 0.84 and count > 12:
            page.keyboard.press("Delete")
            if page.locator("dialog .danger").count() > 0:
                page.locator("dialog .danger").click()
        elif chosen < 0.92:
            field = page.get_by_role("textbox", name="Uitleg")
            if field.count() > 0 and field.first.is_visible():
                field.first.fill(self.token())
                page.locator(".card-pane h2").focus()
        else:
            page.locator("nav button").nth(self.random.randrange(1, 8)).click()

    def settle(self):
        """Takes its own text in every conflict, and reads every message."""
        for _ in range(40):
            mine = self.page.get_by_role("button", name="Neem de mijne")
            read = self.page.get_by_role("button", name="Begrepen")
            kept = self.page.get_by_role("button", name="Laten staan")
            for button in (mine, kept, read):
                if button.count() > 0:
                    button.first.click()
                    break
            else:
                return


def soak(plan, state, tab, seconds, seed=1):
    """Tries for so many seconds; returns what both did. Fails when a text is nowhere."""
    program = Editing(plan, state)
    # A refused change is shown on the page; the browser's own line about it says nothing about what was lost.
    with without(REFUSED, tab):
        try:
            done = trial(program, tab, seconds, seed)
        finally:
            tab.page.goto("about:blank")
            program.stop()
    assert tab.errors == []
    return done


def trial(program, tab, seconds, seed):
    plan, state = program.plan, program.state
    page = program.open(tab.page)
    seen = []
    # What is on the page in a conflict or a refusal is not lost, also when it is read and put away.
    page.expose_function("keepSeen", lambda text: seen.append(text))
    page.evaluate(
        """() => new MutationObserver(() => {
          for (const one of document.querySelectorAll('.conflict, .problem')) {
            window.keepSeen(one.innerText + [...one.querySelectorAll('textarea')].map(area => area.value).join(' '));
          }
        }).observe(document.querySelector('.conflicts'), { childList: true, subtree: true })"""
    )
    editor, user = TextEditor(plan, seed), User(page, seed)
    editor.start()
    end = time.monotonic() + seconds
    try:
        while time.monotonic() < end:
            user.step()
    finally:
        editor.stop()
    user.settle()
    if page.locator("dialog").count() > 0:
        page.keyboard.press("Escape")
    saved(page)
    page.locator("nav button").first.click()
    kept, files = "".join(texts(state).values()), "".join(texts(plan, ".yaml").values())
    shown = page.locator("body").inner_text() + "".join(seen)
    lost = [token for token in user.written + editor.written if token not in files and token not in kept and token not in shown]
    assert lost == [], f"seed {seed}: {len(lost)}, {lost[:10]} of {len(user.written) + len(editor.written)} texts are nowhere"
    assert until(page, lambda: page.locator(".notices").inner_text() == "")
    now = labels(page)
    other = page.context.new_page()
    program.open(other)
    assert labels(other) == now, f"seed {seed}: the page shows another outline than a new one"
    other.close()
    return {"steps": user.steps, "typed": len(user.written), "saved by the text editor": len(editor.written)}
