"""Pictures of the editor, for the README and to be looked at. No test by itself: `.ci/tour` runs it.

Those of the README are of the plan that `raakvlak init` makes, with some effects, a text and a session more: all invented.
"""

import base64
import os
import pathlib
import shutil

import pytest

from support.editor import SCREENS, Editing, saved
from support.session import begin, note, written
from support.sites import AMERSFOORT, new_plan, replace

FOLDER = os.environ.get("RAAKVLAK_TOUR")
ALL = bool(os.environ.get("RAAKVLAK_TOUR_ALL"))
SIZE = {"width": 1280, "height": 720}
# A picture in a README must load on a slow line.
LARGEST = 60_000

# What the invented text says on the lines that the starter plan cites.
TEXT = {
    3: "Het team Veiligheid maakt dit plan.", 4: "Het Sociaal Domein (SD) werkt eraan mee.", 10: "Er zijn te weinig woningen in de stad.",
    11: "Wie niet weg kan, blijft bij elkaar wonen, ook als dat spanning geeft.", 12: "Lange spanning in huis kan eindigen in geweld.",
    13: "Jongeren vinden geen eigen kamer en blijven langer bij hun ouders.", 14: "Leegstaande panden trekken krakers en brandstichters.",
    20: "Focusgebied I, veilig thuis: iedereen is thuis veilig.", 41: "Na een melding van geweld volgt dezelfde dag een gesprek.",
    52: "Wie uit elkaar gaat, vindt sneller een tijdelijke plek.", 53: "Daarvoor houdt de stad tijdelijke woningen vrij.", 90: "Over de luchtvaart gaat de gemeente niet.",
}
EFFECTS = """\
Jongeren zonder eigen kamer
  Hangen op straat
    Overlast in de buurt
  Minder goed leren
Leegstaande panden
  Kraken
  Brandgevaar
Verhuur zonder regels
  Te veel mensen in een huis
  Uitbuiting van arbeidsmigranten
"""
LINES = [
    "Burenruzies in flats", "> om geluid in de nacht", "Jongeren die nergens heen kunnen", "+", "Kamers zonder brandtrap",
    "/2 Buurtbemiddeling", "Huisbezoek met de woningbouw", "/3 Tijdelijke kamers in lege kantoren", "Eén loket voor huurders", "+1",
]


def picture(page, name):
    path = pathlib.Path(FOLDER) / f"{name}.{'png' if ALL else 'webp'}"
    path.parent.mkdir(parents=True, exist_ok=True)
    # The sentence about the last change is gone, and the caret does not blink.
    page.mouse.move(0, 0)
    page.locator(".last.shown").wait_for(state="detached")
    page.wait_for_timeout(300)
    image = page.screenshot(animations="disabled", caret="hide")
    path.write_bytes(image if ALL else small(page, image))


def small(page, image):
    """The picture as WebP, which the browser makes itself."""
    tab = page.context.new_page()
    for quality in (0.9, 0.8, 0.7, 0.6):
        url = tab.evaluate(
            """async ([data, quality]) => {
              const image = new Image();
              image.src = `data:image/png;base64,${data}`;
              await image.decode();
              const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
              canvas.getContext('2d').drawImage(image, 0, 0);
              return canvas.toDataURL('image/webp', quality);
            }""",
            [base64.b64encode(image).decode(), quality],
        )
        made = base64.b64decode(url.split(",")[1])
        if len(made) < LARGEST:
            break
    tab.close()
    assert made[8:12] == b"WEBP" and len(made) < LARGEST
    return made


@pytest.fixture
def copy(tmp_path):
    plan = tmp_path / "plan"
    if ALL:
        shutil.copytree(AMERSFOORT, plan)
        return plan
    new_plan(plan)
    (plan / "voorbeeld.txt").write_text("".join(TEXT.get(line, "") + "\n" for line in range(1, 101)), encoding="utf-8")
    replace(plan / "plan.yaml", "    lines: 100", "    file: voorbeeld.txt\n    lines: 100")
    return plan


def editing(copy, tmp_path, language):
    return Editing(copy, tmp_path / f"state-{language}", language=language)


def selected(page, screen):
    """Something of each screen that is worth a look."""
    if screen == "map":
        page.locator(".item[aria-level='3']").first.click()
    elif screen == "source" and page.locator(".lines li.cited").count() > 0:
        page.locator(".lines li.cited").nth(3).click()
    elif screen == "things":
        page.locator(".thing-list button").nth(1).click()


@pytest.mark.skipif(ALL or not FOLDER, reason="pictures for the README only")
def test_pictures_for_the_readme(copy, tmp_path, visit):
    program = editing(copy, tmp_path, "nl")
    page = program.open(visit(locale="nl", viewport=SIZE).page)
    page.locator(".item[aria-level='1']").first.click()
    page.evaluate(
        """text => {
          const data = new DataTransfer();
          data.setData('text/plain', text);
          document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
        }""",
        EFFECTS,
    )
    page.locator("dialog button.main").click()
    saved(page)
    page.locator(".item:has(.label:text-is('Huiselijk geweld'))").click()
    picture(page, "map")
    page.locator(f"nav button:nth-child({SCREENS.index('source') + 1})").click()
    page.locator("#line-13").click()
    picture(page, "source")
    page.locator(f"nav button:nth-child({SCREENS.index('points') + 1})").click()
    page.locator(".points td textarea").first.wait_for()
    picture(page, "points")
    page.locator(f"nav button:nth-child({SCREENS.index('session') + 1})").click()
    begin(page)
    note(page, *LINES)
    written(page)
    page.keyboard.type("/1 Ruzie over geluid")
    page.locator(".suggestions li").first.wait_for()
    picture(page, "session")
    page.goto("about:blank")
    program.stop()


@pytest.mark.skipif(not ALL, reason="every screen, to be looked at")
@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_screen(copy, tmp_path, visit, language, scheme):
    program = editing(copy, tmp_path, language)
    page = program.open(visit(locale=language, viewport=SIZE, color_scheme=scheme).page)
    for screen in SCREENS:
        page.locator(f"nav button:nth-child({SCREENS.index(screen) + 1})").click()
        page.locator(".screen:visible").wait_for()
        page.wait_for_timeout(500)
        selected(page, screen)
        picture(page, f"{screen}-{language}-{scheme}")
        if screen == "things":
            choice = page.locator(".things > .row select")
            for kind in ("indicator", "goal", "scope-entry"):
                choice.select_option(kind)
                picture(page, f"things-{kind}-{language}-{scheme}")
    page.goto("about:blank")
    program.stop()
