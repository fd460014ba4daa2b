"""Search over all maps, points and departments, from a file and without a server."""

import pytest

from support.tabs import Work


def search(page, words):
    page.locator("#q").fill(words)
    page.locator("#search-results").wait_for(state="visible")
    return page.locator("#search-results a")


def test_a_prefix_without_accents_finds_every_place(amersfoort, visit):
    page = visit().open(amersfoort / "index.html")
    hits = search(page, "huisel gew")
    texts = hits.all_inner_texts()
    assert texts and all("geweld" in text.lower() for text in texts)
    page.locator("#q").fill("")
    accented = search(page, "crisis").all_inner_texts()
    assert search(page, "crísis").all_inner_texts() == accented


def test_a_hit_says_its_way_and_leads_there(amersfoort, visit):
    page = visit(viewport={"width": 1600, "height": 1000}).open(amersfoort / "data.html")
    hit = search(page, "huiselijk geweld").first
    text = hit.evaluate("a => (a.closest('li') ?? a).innerText")
    assert "Woningnood" in text or "›" in text
    hit.click()
    page.wait_for_url(lambda url: not url.endswith("data.html"))
    assert page.url.startswith(amersfoort.as_uri())


@pytest.mark.parametrize("words,kind", [("SL", "department-"), ("12", "point-"), ("IV", "focus-")])
def test_codes_numbers_and_numerals_are_found(amersfoort, visit, words, kind):
    page = visit().open(amersfoort / "index.html")
    targets = search(page, words).evaluate_all("all => all.map(a => a.getAttribute('href'))")
    assert any(target.startswith(kind) for target in targets), targets


def test_nothing_found_is_said(amersfoort, visit):
    page = visit().open(amersfoort / "index.html")
    page.locator("#q").fill("xyzzy")
    page.wait_for_timeout(100)
    assert "niets" in page.locator("header").inner_text().lower()


def test_the_hits_can_be_walked_by_keyboard(amersfoort, visit):
    page = visit().open(amersfoort / "index.html")
    page.locator("#q").focus()
    page.keyboard.type("jeugd")
    page.locator("#search-results a").first.wait_for()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: not url.endswith("index.html"))


def test_the_work_of_a_search_grows_no_faster_than_the_entries(amersfoort, visit):
    sizes = [5_000, 10_000, 20_000]
    original = (amersfoort / "search-index.js").read_text()
    work = {"": []}
    try:
        for size in sizes:
            page = visit().page
            counter = Work(page, "/search.js")
            page.goto((amersfoort / "index.html").as_uri())
            (amersfoort / "search-index.js").write_text(
                "raakvlakSearch(["
                + ",".join(
                    f'["effect","Gevolg {n} van {n % 97}","Thema {n % 7} › Tak {n % 31}","x.html#e{n}",""]'
                    for n in range(size)
                )
                + "])"
            )
            search(page, "gev")
            work[""].append(counter.since())
            for words in ["gevolg 9", "tak 3", "thema 5 gev", "g", "xyz"]:
                page.locator("#q").fill(words)
                work.setdefault(words, []).append(counter.since())
                # A few steps for each word that is asked and each entry, however many hold it.
                assert work[words][-1] < 8 * size * len(words.split()), (words, work[words])
    finally:
        (amersfoort / "search-index.js").write_text(original)
    for words, counts in work.items():
        assert counts[0] > 0, f"nothing was counted of {words}"
        for less, more in zip(counts, counts[1:]):
            assert more < 2.5 * less, (words, counts)


@pytest.mark.parametrize("width", [1440, 1024, 768, 700, 640, 320])
def test_the_hits_stand_within_the_window_and_their_number_is_seen_once(amersfoort, visit, width):
    page = visit(viewport={"width": width, "height": 800}).open(amersfoort / "index.html")
    search(page, "geweld").first.wait_for()
    for part in ("#search-results", "#q"):
        box = page.locator(part).bounding_box()
        assert box["x"] >= 0 and box["x"] + box["width"] <= width, part
    told = page.locator("header").get_by_text(" gevonden").evaluate_all(
        "all => all.filter(e => e.getBoundingClientRect().width > 1).length"
    )
    assert told == 1
