"""A plan that is being edited, and the editor's page."""

import os
import re
import signal
import subprocess

from support.sites import program

PLAN = """\
# Een verzonnen plan.
plan: {title: Veilig Voorbeeldstad, language: nl}
sources:
  - {id: nota, title: Nota veiligheid, lines: 5, file: nota.txt}
focus-areas:
  - {numeral: I, title: Veilig samenleven}
departments:
  - {code: SL, name: Samen leven, stated: 1}
  - {code: VTH, name: Toezicht, stated: 1}
action-points:
  - number: 1
    title: Buurtbemiddeling
    priority: secondary
    focus: I
    departments: SL
    source: 3
  - number: 2
    title: Meer licht
    priority: secondary
    focus: I
    departments: VTH
    source: 4
"""
THEME = """\
theme:
  id: wonen
  title: Wonen
  source: 1
  effects:
    # Eerst gezien.
    - id: overlast
      label: Woonoverlast
      explanation: Buren horen elkaar.
      source: 2
      focus: I
      points: [1@3]
    - id: leegstand
      label: Leegstand
      explanation: Huizen zonder bewoners.
      source: 2
      context: Een taak van de provincie.
"""
NOTA = """\
Over wonen in de stad.
Buren hebben last van elkaar en huizen staan leeg.
Bij overlast helpt buurtbemiddeling.
Leegstand maakt straten donker; meer licht helpt.
Dit staat nergens bij.
"""


def small_plan(folder):
    (folder / "themes").mkdir(parents=True)
    (folder / "plan.yaml").write_text(PLAN, encoding="utf-8")
    (folder / "themes" / "wonen.yaml").write_text(THEME, encoding="utf-8")
    (folder / "nota.txt").write_text(NOTA, encoding="utf-8")
    return folder


def files(folder, ending=""):
    """Files below a folder by their path in it. The program writes a file under a name with a leading dot first, which
    may be gone or half-written a moment later: it is none of the plan."""
    found = {path.relative_to(folder).as_posix(): path for path in sorted(folder.rglob(f"*{ending}"))}
    return {name: path for name, path in found.items() if not re.search(r"(^|/)\.", name) and path.is_file()}


def names(folder):
    """Names of what is in a folder, without what the program is writing."""
    return sorted(path.name for path in folder.iterdir() if not path.name.startswith("."))


def texts(folder, ending=""):
    """The texts of those files."""
    return {name: path.read_text(encoding="utf-8", errors="replace") for name, path in files(folder, ending).items()}


class Editing:
    """`raakvlak edit` on a plan."""

    def __init__(self, plan, state, language="nl", port=0, path="/usr/local/bin:/usr/bin:/bin", read_only=False):
        self.plan, self.state, self.language = plan, state, language
        # A mount of its own, which ends with the program.
        mount = 'mount --bind "$1" "$1" && mount -o remount,ro,bind "$1" && shift && exec "$@"'
        before = ["unshare", "--mount", *([] if os.getuid() == 0 else ["--map-root-user"]), "sh", "-c", mount, "sh", str(plan)] if read_only else []
        self.process = subprocess.Popen(
            [*before, program(), "edit", str(plan), "--port", str(port), "--no-browser", *(["--language", language] if language else [])],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
            env={"PATH": path, "XDG_STATE_HOME": str(state)},
        )
        self.address = re.search(r"http://\S+", self.process.stdout.readline()).group()

    @property
    def origin(self):
        return self.address.split("/.raakvlak")[0]

    @property
    def theme(self):
        return (self.plan / "themes" / "wonen.yaml").read_text(encoding="utf-8")

    @property
    def main(self):
        return (self.plan / "plan.yaml").read_text(encoding="utf-8")

    def open(self, page, screen="map"):
        page.goto(self.address)
        page.locator(".status.saved").wait_for()
        # Plan, form and findings are there.
        page.locator("main[data-ready]").wait_for()
        if screen == "map":
            page.locator(".item:focus").wait_for()
        else:
            page.locator(f"nav button:nth-child({SCREENS.index(screen) + 1})").click()
            page.locator(".screen:visible").wait_for()
        return page

    def stop(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            assert self.process.wait(timeout=10) == 0


SCREENS = ["map", "source", "points", "things", "findings", "answers", "session", "history", "help"]


def labels(page):
    """The rows of the outline, with two blanks a level."""
    return page.evaluate(
        "() => [...document.querySelectorAll('.item')].map(row =>"
        " '  '.repeat(row.getAttribute('aria-level') - 1) + row.querySelector('.label').textContent)"
    )


def saved(page):
    """Waits until no question is open and all is answered."""
    page.locator("dialog").wait_for(state="detached")
    page.locator(".status.saved:text-is('Alles is bewaard')").wait_for()


def said(page):
    return page.locator(".announce").inner_text().replace("\u00a0", "")
