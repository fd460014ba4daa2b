"""What a page costs its reader: requests and bytes."""

import gzip
import subprocess

import pytest

from support.sites import THEMES, pages, program


def packed(path):
    return len(gzip.compress(path.read_bytes(), mtime=0))


@pytest.mark.parametrize("theme", THEMES)
def test_a_theme_page_asks_for_at_most_eight_files(amersfoort, visit, theme):
    tab = visit()
    asked = []
    tab.page.on("request", lambda request: asked.append(request.url))
    tab.open(amersfoort / f"{theme}.html")
    assert 4 < len(asked) <= 8, asked


def test_every_other_page_is_light(amersfoort):
    shared = sum(packed(amersfoort / name) for name in ("house.css", "site.css", "search.js", "icon.svg"))
    assert shared < 25_000
    for path in pages(amersfoort):
        # A theme's page has its drawing and its outline.
        assert packed(path) < (60_000 if path.stem in THEMES else 30_000), path.name


@pytest.fixture(scope="module")
def large(tmp_path_factory):
    """The site of a made-up plan with 5,000 effects."""
    folder = tmp_path_factory.mktemp("large")
    benchmark = program().replace("/raakvlak", "/raakvlak-benchmark")
    subprocess.run([benchmark, "generate", str(folder / "plan"), "--nodes", "5000"], check=True)
    subprocess.run(
        [program(), "site", str(folder / "plan"), "--output", str(folder / "site")],
        check=True, capture_output=True, timeout=300,
    )
    return folder / "site"


def test_the_search_index_of_5000_effects_stays_below_150_kilobytes(large):
    sizes = {name: packed(large / name) for name in ("search-index.js", "search-texts.js")}
    print(sizes)
    assert sum(sizes.values()) < 150_000, sizes


def test_a_text_whose_first_word_is_left_out_of_the_index_is_found_and_shown_whole(large, visit):
    index = (large / "search-texts.js").read_text(encoding="utf-8")
    assert index.count("\u0001") > 1000
    page = visit().open(large / "search.html", "?q=stroomuitval")
    page.locator("#search-page .hits li").first.wait_for()
    text = page.locator("#search-page").inner_text()
    assert "\u0001" not in text and "stroomuitval" in text
