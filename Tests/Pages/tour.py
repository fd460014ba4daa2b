"""Pictures of the editor, for the README and to be looked at. No test by itself: `.ci/tour` runs it."""

import os
import pathlib
import shutil
import subprocess

import pytest

from support.editor import SCREENS, Editing

PLAN = pathlib.Path(__file__).resolve().parents[2] / "maps" / "amersfoort-2023-2026"
FOLDER = os.environ.get("RAAKVLAK_TOUR")
ALL = bool(os.environ.get("RAAKVLAK_TOUR_ALL"))
SIZE = {"width": 1280, "height": 760}


def picture(page, name):
    path = pathlib.Path(FOLDER) / f"{name}.png"
    path.parent.mkdir(parents=True, exist_ok=True)
    # The sentence about the last change is gone, and the caret does not blink.
    page.mouse.move(0, 0)
    page.wait_for_timeout(300)
    page.screenshot(path=path, animations="disabled", caret="hide")
    if not ALL and shutil.which("pngquant"):
        subprocess.run(["pngquant", "--force", "--strip", "--quality", "60-90", "--output", str(path), str(path)], check=False)


@pytest.fixture
def copy(tmp_path):
    plan = tmp_path / "plan"
    shutil.copytree(PLAN, plan)
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
    for screen in ("map", "source", "points", "findings"):
        page = program.open(visit(locale="nl", viewport=SIZE).page, screen)
        selected(page, screen)
        picture(page, f"tour-{screen}")
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
            choice = page.locator(".things .row select")
            for kind in ("indicator", "goal", "scope-entry"):
                choice.select_option(kind)
                picture(page, f"things-{kind}-{language}-{scheme}")
    page.goto("about:blank")
    program.stop()
