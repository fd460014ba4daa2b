"""Addresses from before a rename, as somebody kept or published them."""

import subprocess

import pytest
from support.accessibility import findings
from support.sites import AMERSFOORT, built, program
from support.tabs import until


@pytest.fixture(scope="module")
def renamed(tmp_path_factory):
    """Amersfoort's site after a theme, an effect and a department were renamed by command."""
    folder = tmp_path_factory.mktemp("renamed")
    plan = folder / "plan"
    subprocess.run(["cp", "-r", str(AMERSFOORT), str(plan)], check=True)
    for old, new in [
        ("theme:woningnood", "wonen"),
        ("woonoverlast", "overlast-bij-wonen"),
        ("VTH", "VTHB"),
    ]:
        command = [program(), "rename", old, new, "--plan", str(plan), "--last-day", "2027-03-01"]
        subprocess.run(
            command, check=True, capture_output=True, env={"PATH": "/usr/bin", "HOME": str(folder)}
        )
    return built(plan, folder / "site")


@pytest.fixture(scope="module")
def moved(tmp_path_factory):
    """Amersfoort's site after an effect was moved to another theme by command."""
    folder = tmp_path_factory.mktemp("moved")
    plan = folder / "plan"
    subprocess.run(["cp", "-r", str(AMERSFOORT), str(plan)], check=True)
    command = [program(), "move", "langer-terrasseizoen", "--under", "woningnood"]
    subprocess.run(
        [*command, "--plan", str(plan), "--last-day", "2027-03-01"],
        check=True, capture_output=True, env={"PATH": "/usr/bin", "HOME": str(folder)},
    )
    return built(plan, folder / "site")


def test_an_effect_that_moved_is_gone_to(visit, moved):
    page = visit().open(moved / "klimaat.html", "#langer-terrasseizoen")
    assert until(page, lambda: page.url.endswith("/woningnood.html#langer-terrasseizoen")), page.url
    # Another address on the former page stays there.
    page = visit().open(moved / "klimaat.html", "#map-heading")
    page.wait_for_timeout(300)
    assert page.url.endswith("/klimaat.html#map-heading")


def test_without_scripts_the_line_of_an_effect_that_moved_is_in_sight(visit, moved):
    page = visit(java_script_enabled=False).open(moved / "klimaat.html", "#langer-terrasseizoen")
    line = page.locator("#langer-terrasseizoen")
    assert 0 <= line.bounding_box()["y"] < 900
    link = line.locator("a")
    assert link.get_attribute("href") == "woningnood.html#langer-terrasseizoen"
    # axe needs scripts.
    assert findings(visit().open(moved / "klimaat.html")) == []


@pytest.mark.parametrize(
    "old, new",
    [
        ("woningnood.html", "wonen.html"),
        ("woningnood.html#woonstress", "wonen.html#woonstress"),
        ("woningnood.html#woonoverlast", "wonen.html#overlast-bij-wonen"),
        ("wonen.html#woonoverlast", "wonen.html#overlast-bij-wonen"),
        ("department-vth.html", "department-vthb.html"),
        ("department-vth.html#points", "department-vthb.html#points"),
    ],
)
def test_an_old_address_arrives_at_the_thing(visit, renamed, old, new):
    path, _, fragment = old.partition("#")
    page = visit().open(renamed / path, f"#{fragment}" if fragment else "")
    name, _, chosen = new.partition("#")
    assert until(page, lambda: page.url.partition("#")[0].endswith(f"/{name}")), page.url
    if chosen and "department" not in new:
        # The live map chooses the effect, whatever it was called in the address.
        line = page.locator(f"#{chosen}")
        assert until(page, lambda: "chosen" in (line.get_attribute("class") or "")), page.url
    elif chosen:
        assert page.url.endswith(f"#{chosen}")


def test_without_scripts_the_page_leads_on_and_the_old_name_is_marked(visit, renamed):
    page = visit(java_script_enabled=False).open(renamed / "woningnood.html")
    assert until(page, lambda: page.url.endswith("/wonen.html")), page.url
    page = visit(java_script_enabled=False).open(renamed / "wonen.html", "#woonoverlast")
    target = page.locator("#woonoverlast")
    assert target.bounding_box()["y"] < 900
    assert target.locator("xpath=..").get_attribute("id") == "overlast-bij-wonen"


def test_files_of_the_map_are_where_they_were(renamed):
    for kind in ["svg", "md", "mmd", "opml", "dot"]:
        old, new = (renamed / "maps" / f"{name}.{kind}" for name in ("woningnood", "wonen"))
        assert old.read_bytes() == new.read_bytes()


def test_a_page_that_two_things_had_is_read_and_not_left(visit, renamed, tmp_path):
    """Where another thing has the address now, the page names both."""
    plan = tmp_path / "plan"
    subprocess.run(["cp", "-r", str(renamed.parent / "plan"), str(plan)], check=True)
    command = [program(), "add", "theme", "Woningnood", "--plan", str(plan)]
    subprocess.run(
        command, check=True, capture_output=True, env={"PATH": "/usr/bin", "HOME": str(tmp_path)}
    )
    site = built(plan, tmp_path / "site")
    page = visit().open(site / "woningnood.html")
    page.wait_for_timeout(300)
    assert page.url.endswith("/woningnood.html")
    link = page.locator("main a[href='wonen.html']").first
    assert link.is_visible()
    assert findings(page) == []
