"""What holds of every page of the site, whatever it is about."""

import gzip
import re
import urllib.parse

import pytest

from support.accessibility import WAYS, findings_of
from support.sites import pages


def test_there_is_a_page_for_every_theme_point_department_and_focus_area(amersfoort):
    names = {page.name for page in pages(amersfoort)}
    assert {"index.html", "matrix.html", "check.html", "data.html", "accessibility.html"} <= names
    assert {"woningnood.html", "klimaat.html", "technologie.html", "samenhang.html"} <= names
    assert len([name for name in names if name.startswith("point-")]) == 17
    assert len([name for name in names if name.startswith("department-")]) == 9
    assert len([name for name in names if name.startswith("focus-")]) == 5


@pytest.mark.parametrize("way", ["light", "dark", "narrow", "forced colours"])
def test_axe_finds_nothing_on_any_page(amersfoort, visit, measured, way):
    found = findings_of(visit(**WAYS[way]), pages(amersfoort))
    measured["pages"] = len(pages(amersfoort))
    measured[way.split()[0]] = sum(len(problems) for problems in found.values())
    assert found == {}


@pytest.mark.parametrize("way", WAYS)
def test_a_page_opens_in_silence_and_asks_nothing_of_the_network(amersfoort, visit, way):
    tab = visit(**WAYS[way])
    for _ in tab.each(pages(amersfoort)):
        pass
    assert tab.errors == []


def test_no_page_leaves_anything_behind_in_the_browser(amersfoort, visit):
    kept = {}
    for path, page in visit().each(pages(amersfoort)):
        left = page.evaluate(
            "[document.cookie, Object.keys(localStorage), Object.keys(sessionStorage)]"
        )
        if left != ["", [], []]:
            kept[path.name] = left
    assert kept == {}


def test_every_link_and_anchor_resolves(amersfoort, visit, measured):
    ids, links = {}, []
    for path, page in visit(java_script_enabled=False).each(pages(amersfoort)):
        found = page.locator("[id]").evaluate_all("all => all.map(e => e.id)")
        assert len(found) == len(set(found)), f"{path.name} has an id twice"
        ids[path] = set(found)
        hrefs = page.locator("[href], [src]").evaluate_all(
            "all => all.map(e => [e.localName, e.getAttribute('href') ?? e.getAttribute('src')])"
        )
        links += [(path, name, href) for name, href in hrefs if href]
    broken, followed = [], 0
    for path, name, href in links:
        parts = urllib.parse.urlsplit(href)
        if parts.scheme in ("http", "https", "mailto") or href == "data:,":
            continue
        assert not parts.scheme and not parts.netloc, f"{path.name}: {href}"
        target = (path.parent / urllib.parse.unquote(parts.path)).resolve() if parts.path else path
        # The folder of the site is what is published: nothing may lead out of it.
        is_there = target.is_file() and target.is_relative_to(path.parent) and (
            not parts.fragment or target not in ids or parts.fragment in ids[target]
        )
        followed += name == "a"
        if not is_there:
            broken.append(f"{path.name}: {href}")
    assert broken == []
    assert followed > 1000
    measured["links"] = followed


def test_a_drawing_to_download_leads_to_the_pages_beside_it(amersfoort):
    ids = {
        page.name: set(re.findall(r'\bid="([^"]+)"', page.read_text(encoding="utf-8")))
        for page in pages(amersfoort)
    }
    drawings = sorted(amersfoort.glob("maps/*.svg")) + sorted(amersfoort.glob("maps/*.dot"))
    links = [
        (drawing, href)
        for drawing in drawings
        for href in re.findall(r'\bhref="([^"]+)"', drawing.read_text(encoding="utf-8"), re.I)
    ]
    broken = []
    for drawing, href in links:
        name, _, fragment = href.partition("#")
        target = (drawing.parent / name).resolve()
        if target.parent != amersfoort or (fragment and fragment not in ids.get(target.name, ())):
            broken.append(f"{drawing.name}: {href}")
        elif target.name not in ids:
            broken.append(f"{drawing.name}: {href}")
    assert broken == []
    assert len(drawings) == 10 and len(links) > 300


def test_every_page_can_be_reached_from_the_start(amersfoort, visit):
    page = visit(java_script_enabled=False).page
    start = amersfoort / "index.html"
    pending, seen = [start], {start}
    while pending:
        page.goto(pending.pop().as_uri())
        for href in page.locator("a[href]").evaluate_all("all => all.map(a => a.getAttribute('href'))"):
            target = amersfoort / urllib.parse.urlsplit(href).path
            if target.parent == amersfoort and target.suffix == ".html" and target.is_file() and target not in seen:
                seen.add(target)
                pending.append(target)
    # What has only kept its address is for who has that address.
    assert sorted(seen) == [one for one in pages(amersfoort) if 'content="noindex"' not in one.read_text()]


def test_a_page_with_its_styles_and_scripts_stays_below_200_kilobytes(amersfoort):
    def packed(path):
        return len(gzip.compress(path.read_bytes(), mtime=0))

    assets = sum(packed(path) for path in amersfoort.iterdir() if path.suffix in (".css", ".js"))
    for path in pages(amersfoort):
        assert packed(path) + assets < 200_000, path.name


@pytest.mark.parametrize("width", [320, 768, 1440])
def test_nothing_needs_scrolling_sideways(amersfoort, visit, measured, width):
    wide = []
    for path, page in visit(viewport={"width": width, "height": 900}).each(pages(amersfoort)):
        excess = page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        )
        # A wide table may scroll in a box of its own (WCAG 1.4.10), the page may not.
        if excess > 0:
            wide.append(path.name)
    if width == 320:
        measured["overflowing"] = len(wide)
    assert wide == []


# Targets that are smaller than 24 pixels. In the drawing these are as large as its reader makes it: what is small
# there must have its equal in the text beside it (WCAG 2.5.8, exception 'equivalent').
SMALL = """() => {
  const size = e => {
    const box = e.getBoundingClientRect();
    const around = getComputedStyle(e, '::after');
    if (!e.matches('.fold')) return box;
    const scale = box.height / e.offsetHeight;
    return { width: parseFloat(around.width) * scale, height: parseFloat(around.height) * scale };
  };
  const isShown = e => e.checkVisibility({ visibilityProperty: true });
  const isSmall = e => { const box = size(e); return box.width < 23.9 || box.height < 23.9; };
  // An effect may be in a map twice, and is written out, with a button, once.
  const lines = [...document.querySelectorAll('.outline li.node > .line')];
  const equals = e => {
    const name = e.closest('.card').querySelector('.name').textContent;
    const all = e.matches('.fold') ? '.toggle' : e.matches('.badge') ? `.badge[href="${e.getAttribute('href')}"]` : '.label';
    return lines.filter(line => line.querySelector('.label').textContent === name)
      .map(line => line.querySelector(all)).filter(Boolean);
  };
  return [...document.querySelectorAll('button, select, input, summary, .badge, .outline .label, .tree .card .name')]
    .filter(e => isShown(e) && e.closest('main, header') && isSmall(e))
    .filter(e => !(e.closest('.tree') && equals(e).some(other => isShown(other) && !isSmall(other))))
    .filter(e => !e.matches('.d0 .name'))
    .map(e => `${e.outerHTML.slice(0, 90)} ${size(e).width}x${size(e).height}`);
}"""


def test_targets_are_24_pixels_or_have_their_equal_beside_the_drawing(amersfoort, visit):
    small = {}
    for path, page in visit().each(pages(amersfoort)):
        found = page.evaluate(SMALL)
        if page.locator("button.unfoldAll").count():
            # The smallest that the drawing can become.
            page.locator("button.unfoldAll").click()
            for _ in range(12):
                page.locator("button.zoomOut").click()
            found += page.evaluate(SMALL)
        if found:
            small[path.name] = found[:3]
    assert small == {}


def test_a_page_says_its_language_and_has_one_first_heading(amersfoort, visit):
    for path, page in visit().each(pages(amersfoort)):
        assert page.locator("html").get_attribute("lang") == "nl"
        assert page.locator("h1").count() == 1, path.name
        assert page.title().startswith(page.locator("h1").inner_text().split("\n")[0][:20]), path.name


def test_the_first_tab_stop_leads_to_what_the_page_is_about(amersfoort, visit):
    for path, page in visit().each(pages(amersfoort)):
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.getAttribute('href')") == "#main", path.name
        page.keyboard.press("Enter")
        assert page.evaluate("getComputedStyle(document.querySelector('main')).backgroundColor") == "rgba(0, 0, 0, 0)", path.name
        page.keyboard.press("Tab")
        # The next stop lies inside main, past the header.
        assert page.evaluate(
            "!document.activeElement.closest('header') || document.activeElement === document.body"
        ), path.name


def test_every_page_forbids_what_it_does_not_need(amersfoort, visit):
    for path, page in visit().each(pages(amersfoort)):
        policy = page.locator("meta[http-equiv='Content-Security-Policy']").get_attribute("content")
        assert policy.startswith("default-src 'none';"), path.name
        assert "unsafe" not in policy and "http" not in policy, path.name


def test_hostile_texts_stay_texts(hostile, visit):
    for path, page in visit().each(pages(hostile)):
        page.wait_for_timeout(50)
        assert page.evaluate("window.ran === undefined"), path.name
        assert page.locator("iframe, object, base, [onload], [onerror], [onclick]").count() == 0
        schemes = page.locator("a[href]").evaluate_all(
            "all => all.map(a => new URL(a.getAttribute('href'), document.baseURI).protocol)"
        )
        assert set(schemes) <= {"file:", "https:", "http:", "mailto:"}, path.name
    assert len(pages(hostile)) > 8


def test_a_page_of_text_begins_where_its_header_does(amersfoort, visit):
    page = visit(viewport={"width": 1440, "height": 900}).page
    for name in ["points", "point-13", "department-sl", "words", "data", "matrix"]:
        page.goto((amersfoort / f"{name}.html").as_uri())
        left, edge = page.evaluate(
            """() => {
              const left = selector => Math.min(...[...document.querySelectorAll(selector)].map(e => e.getBoundingClientRect()).filter(b => b.width > 0).map(b => b.left));
              return [left('main :is(h1, dl, .entry, table)'), left('.bar > *')];
            }"""
        )
        assert abs(left - edge) < 2, (name, left, edge)
