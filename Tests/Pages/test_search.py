"""Search over all maps, points and departments, from a file and without a server."""

import gzip

import pytest

from support.accessibility import WAYS, findings
from support.paper import printed, text_of, words
from support.tabs import Work

INDEX = ["search-index.js", "search-texts.js"]


def search(page, words):
    page.locator("#q").fill(words)
    page.locator("#search-results a").first.wait_for()
    return page.locator("#search-results a")


def open_search(visit, site, words, **options):
    """The page of search, once all texts are loaded."""
    page = visit(**options).open(site / "search.html", f"?q={words}")
    page.locator("#search-page h2").first.wait_for()
    return page


def titles(page, heading):
    """The titles below a heading of the page of search."""
    heading = page.get_by_role("heading", name=heading)
    section = page.locator("#search-page section").filter(has=heading)
    return section.locator(".title").all_inner_texts()


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


@pytest.mark.parametrize(
    "words,title",
    [
        ("fraude", "Fraude met zorggeld"),
        ("zorgfraude", "2c Organisatie"),
        ("vrouwenopvang", "Langer in de vrouwenopvang"),
        ("woonoverlast", "Woonoverlast"),
        ("punt 17", "17 Communicatie en participatie"),
        ("afdeling SL", "SL"),
        ("cyber crime", "7f Aandacht voor jongeren die cybercrime"),
        ("wat zegt het plan over jeugd", "Jeugd"),
        ("wat doet de gemeente aan huiselijk geweld", "Huiselijk geweld"),
        ("boa", "VTH"),
        ("coffeeshop", "1 De basis behouden"),
        ("huiseijk geweld", "Huiselijk geweld"),
        ("gewelt", "geweld"),
        ("huizen", "huis"),
        ("regel 59", "Woningnood"),
        ("matrix", "Verbanden"),
    ],
)
def test_what_a_visitor_types_is_found(amersfoort, visit, words, title):
    page = visit().open(amersfoort / "index.html")
    search(page, words)
    page.wait_for_timeout(100)
    found = page.locator("#search-results .title").all_inner_texts()
    assert any(title.lower() in one.lower() for one in found), found


@pytest.mark.parametrize("words,kind", [("SL", "department-"), ("12", "point-"), ("IV", "focus-")])
def test_codes_numbers_and_numerals_are_found(amersfoort, visit, words, kind):
    page = visit().open(amersfoort / "index.html")
    targets = search(page, words).evaluate_all("all => all.map(a => a.getAttribute('href'))")
    assert any(target.startswith(kind) for target in targets), targets


def test_a_thing_in_several_maps_is_one_hit(amersfoort, visit):
    page = visit().open(amersfoort / "index.html")
    search(page, "overlast")
    found = page.locator("#search-results .title").all_inner_texts()
    assert len(found) == len(set(found)) > 3


def test_the_words_are_marked_in_title_and_text(amersfoort, visit):
    page = visit().open(amersfoort / "index.html")
    search(page, "fraude")
    assert page.locator("#search-results .title mark").first.inner_text().lower() == "fraude"
    search(page, "coffeeshop")
    assert page.locator("#search-results .reason mark").first.inner_text() == "coffeeshop"


def test_nothing_found_is_said(amersfoort, visit):
    page = visit().open(amersfoort / "index.html")
    page.locator("#q").fill("xyzzy")
    page.wait_for_timeout(100)
    assert "niets" in page.locator("header").inner_text().lower()


def test_where_nothing_is_found_the_themes_and_focus_areas_are_there_to_go_on_with(amersfoort, visit):
    page = visit().open(amersfoort / "index.html")
    targets = search(page, "burgemeester").evaluate_all("all => all.map(a => a.getAttribute('href'))")
    assert "woningnood.html" in targets and "focus-i.html" in targets
    page = visit().open(amersfoort / "search.html", "?q=burgemeester")
    page.locator("#search-page a[href='focus-i.html']").wait_for()


def test_when_there_is_nothing_other_words_are_offered(amersfoort, visit):
    page = visit().open(amersfoort / "index.html")
    search(page, "hangjongeren").first.click()
    page.wait_for_url("**/search.html?q=jongeren")
    page.locator("#search-page h2").first.wait_for()
    page.goto((amersfoort / "search.html").as_uri() + "?q=hangjongeren")
    offered = page.locator("#search-page a")
    offered.first.wait_for()
    assert offered.all_inner_texts() == ["jongeren"]
    assert page.locator(".search-help").is_visible()


def test_the_hits_can_be_walked_by_keyboard(amersfoort, visit):
    page = visit().open(amersfoort / "index.html")
    page.locator("#q").focus()
    page.keyboard.type("jeugd")
    page.locator("#search-results a").first.wait_for()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: not url.endswith("index.html"))


@pytest.mark.parametrize("is_still_there", [True, False], ids=["still there", "gone"])
def test_a_chosen_hit_stays_chosen_when_the_longer_texts_come(amersfoort, visit, is_still_there):
    page = visit().page
    held = []
    page.route("**/search-texts.js", lambda route: route.continue_() if held else held.append(route))
    page.goto((amersfoort / "index.html").as_uri())
    search(page, "actiepunt 13")
    page.keyboard.press("ArrowDown")
    chosen = page.evaluate("document.activeElement.getAttribute('href')")
    assert chosen == "point-13.html"
    if not is_still_there:
        page.locator("#search-results li a").first.evaluate("a => a.setAttribute('href', 'index.html')")
    first = page.locator("#search-results li").first.element_handle()
    held[0].continue_()
    page.wait_for_function("li => !li.isConnected", arg=first)
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/{chosen}" if is_still_there else "**/search.html?q=actiepunt%2013")


def test_enter_without_words_shows_how_to_search(amersfoort, visit):
    page = visit().open(amersfoort / "index.html")
    page.locator("#q").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/search.html?q=")
    assert page.locator(".search-help").is_visible()


def test_enter_in_the_box_opens_the_page_of_search_and_so_does_the_button(amersfoort, visit):
    page = visit().open(amersfoort / "index.html")
    page.locator("#q").fill("jeugd & zorg")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search.html?q=jeugd%20%26%20zorg")
    assert page.locator("h1").inner_text() == "Zoeken: jeugd & zorg"
    assert page.locator("#q").input_value() == "jeugd & zorg"
    page.locator("#q").fill("fraude")
    page.get_by_role("button", name="Zoek").click()
    page.wait_for_url("**/search.html?q=fraude")
    assert page.title().startswith("Zoeken: fraude – ")


def test_the_index_is_loaded_when_search_is_used_and_not_before(amersfoort, visit):
    page = visit().page
    asked = []
    page.on("request", lambda request: asked.append(request.url.rsplit("/", 1)[-1]))
    page.goto((amersfoort / "index.html").as_uri())
    page.wait_for_timeout(200)
    assert not [name for name in asked if name.startswith("search-")]
    search(page, "jeugd")
    assert [name for name in asked if name.startswith("search-")] == INDEX


def test_the_page_of_search_has_all_that_the_plan_has_on_a_word(amersfoort, visit):
    page = open_search(visit, amersfoort, "jeugd")
    headings = page.locator("#search-page h2").all_inner_texts()
    for name in ("Actiepunten", "Onderdelen van actiepunten", "Effecten", "Geld uit de begroting"):
        assert any(heading.startswith(f"{name} (") for heading in headings), headings
    assert "7 Investeren op jeugd" in titles(page, "Actiepunten (")
    assert "Overlast van jeugd bij zwemwater" in titles(page, "Effecten (")
    assert any("€" in text for text in page.locator("#search-page .hits li").all_inner_texts())
    count = int(page.locator("#search-page [role=status]").inner_text().split()[0])
    counted = [int(heading.split("(")[1][:-1]) for heading in headings if "(" in heading]
    assert count == sum(counted) > 5


def test_the_page_of_search_names_what_belongs_to_what_was_found(amersfoort, visit):
    page = open_search(visit, amersfoort, "zwemwater")
    related = titles(page, "Hoort hierbij")
    assert related
    found = [title for title in page.locator("#search-page .title").all_inner_texts()]
    assert len(found) == len(set(found)), "what was found is not named again"


def test_long_lists_are_cut_and_can_be_shown_whole(amersfoort, visit):
    page = open_search(visit, amersfoort, "ge")
    button = page.get_by_role("button", name="Toon alle").first
    total = int(button.inner_text().split()[-1])
    cut = page.get_by_role("button", name=f"Toon alle {total}")
    section = page.locator("#search-page section").filter(has=cut)
    heading = section.locator("h2").inner_text()
    button.click()
    assert len(titles(page, heading)) == total
    assert page.evaluate("document.activeElement.tagName") == "A"


def test_every_link_of_the_page_of_search_leads_to_a_thing_on_a_page(amersfoort, visit):
    page = open_search(visit, amersfoort, "overlast")
    for address in set(
        page.locator("#search-page a").evaluate_all("all => all.map(a => a.getAttribute('href'))")
    ):
        name, _, fragment = address.partition("#")
        if name == "":
            assert page.locator(f"[id='{fragment}']").count() == 1
            continue
        text = (amersfoort / name.partition("?")[0]).read_text()
        assert not fragment or f'id="{fragment}"' in text, address


def test_the_page_of_search_can_be_printed(amersfoort, visit, tmp_path):
    page = open_search(visit, amersfoort, "zorgfraude")
    text = text_of(printed(page, tmp_path / "search.pdf"))
    assert words("Zoeken: zorgfraude") in text
    assert words("Fraude met zorggeld") in text


@pytest.mark.parametrize("way", ["light", "dark", "narrow", "forced colours"])
def test_axe_finds_nothing_on_hits_in_page_and_box(amersfoort, visit, way):
    page = open_search(visit, amersfoort, "jeugd", **WAYS[way])
    assert findings(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    search(page, "fraude")
    assert findings(page) == []


def test_without_words_or_scripts_the_page_names_the_lists(amersfoort, visit):
    for options in ({}, {"java_script_enabled": False}):
        page = visit(**options).open(amersfoort / "search.html")
        targets = page.locator(".search-help a").evaluate_all
        if not options:
            assert targets("all => all.map(a => a.getAttribute('href'))") == [
                "index.html#maps", "index.html#focus-areas", "points.html", "departments.html", "money.html",
                "words.html",
            ]
        assert page.locator(".search-help").is_visible()


def test_hostile_words_in_the_address_stay_text(amersfoort, visit):
    words = "%3Cimg%20src=x%20onerror=alert(1)%3E%20jeugd"
    page = visit().open(amersfoort / "search.html", f"?q={words}")
    page.locator("#search-page h2").first.wait_for()
    assert page.locator("h1").inner_text() == "Zoeken: <img src=x onerror=alert(1)> jeugd"
    assert page.locator("main img").count() == 0


def test_hostile_texts_of_a_plan_stay_text(hostile, visit):
    page = visit().open(hostile / "search.html", "?q=script")
    page.locator("#search-page h2").first.wait_for()
    assert page.locator("main script, main img").count() == 0
    # The words are in the box already.
    page.locator("#q").click()
    page.locator("#search-results a").first.wait_for()
    assert page.locator("#search-results :is(script, img)").count() == 0


def test_the_index_of_a_plan_is_small(amersfoort):
    # 166 effects: names and texts together. At 5,000 made-up effects it is 69 and 75 kB.
    sizes = [len(gzip.compress((amersfoort / name).read_bytes())) for name in INDEX]
    assert sizes[0] < 10_000 and sizes[1] < 18_000, sizes


def test_the_work_of_a_search_grows_no_faster_than_the_entries(amersfoort, visit):
    sizes = [5_000, 10_000, 20_000]
    originals = {name: (amersfoort / name).read_text() for name in INDEX}
    work = {"": []}
    try:
        for size in sizes:
            page = visit().page
            counter = Work(page, "/search.js")
            page.goto((amersfoort / "index.html").as_uri())
            (amersfoort / "search-index.js").write_text(
                'raakvlakSearch({kinds:[["effect","Effecten",""]],things:{'
                f"kinds:{[0] * size},"
                + "titles:`" + "\n".join(f"Gevolg {n} van {n % 97}" for n in range(size)) + "`,"
                + "names:`" + "\n".join(f"Thema {n % 7} Tak {n % 31}" for n in range(size)) + "`},"
                f"places:{{things:{[0] * size},parents:{[0] * size},"
                + "addresses:`" + "\n".join(["x.html"] * size) + "`,references:[],"
                + "kinds:`" + "\n" * (size - 1) + "`}})"
            )
            nothing = "\n" * (size - 1)
            (amersfoort / "search-texts.js").write_text(
                f"raakvlakSearchTexts({{texts:`{nothing}`,lines:`{nothing}`,to:`{nothing}`}})"
            )
            search(page, "gev")
            # The longer texts come after the first hits.
            page.wait_for_timeout(500)
            work[""].append(counter.since())
            assert work[""][-1] < 40 * size, "loading, and the first hits once or twice"
            for words in ["gevolg 9", "tak 3", "thema 5 gev", "g", "xyz"]:
                page.locator("#q").fill(words)
                work.setdefault(words, []).append(counter.since())
                # A few steps for each word that is asked and each entry, however many have it.
                assert work[words][-1] < 40 * size * len(words.split()), (words, work[words])
    finally:
        for name, text in originals.items():
            (amersfoort / name).write_text(text)
    for words, counts in work.items():
        assert counts[0] > 0, f"nothing was counted of {words}"
        if words == "":
            continue
        for less, more in zip(counts, counts[1:]):
            assert more < 2.5 * less, (words, counts)


@pytest.mark.parametrize("width", [1440, 1024, 768, 700, 640, 320])
def test_the_hits_stand_within_the_window_and_their_number_is_seen_once(amersfoort, visit, width):
    page = visit(viewport={"width": width, "height": 800}).open(amersfoort / "index.html")
    search(page, "geweld").first.wait_for()
    for part in ("#search-results", "#q", "header .search button"):
        box = page.locator(part).bounding_box()
        assert box["x"] >= 0 and box["x"] + box["width"] <= width, part
    told = page.locator("header").get_by_text(" gevonden").evaluate_all(
        "all => all.filter(e => e.getBoundingClientRect().width > 1).length"
    )
    assert told == 1
