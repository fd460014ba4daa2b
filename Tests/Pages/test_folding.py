"""Folding in the text beside the map, which does in the map what it does in the text."""
from support.maps import announced, asked, card, shown
from support.paper import printed, text_of, words

NARROW = {"viewport": {"width": 320, "height": 640}, "reduced_motion": "reduce"}


def toggle(page, name):
    return page.locator(f"#{name} > .line > .toggle")


def read(page):
    """The labels in the outline that can be read: not those that are folded away."""
    return page.locator(".outline .label").evaluate_all(
        "all => all.filter(e => e.checkVisibility({visibilityProperty: true})"
        " && !e.closest('ul[hidden]')).map(e => e.textContent)"
    )


def below(page, name):
    return page.locator(f"#{name} li.node").count()


def test_a_line_folds_what_is_below_it_in_text_and_map(open_page):
    page = open_page("woningnood")
    page.locator("button.unfoldAll").click()
    texts, cards, count = read(page), shown(page), below(page, "noodgedwongen-samenwonen")
    assert toggle(page, "noodgedwongen-samenwonen").get_attribute("aria-expanded") == "true"
    toggle(page, "noodgedwongen-samenwonen").click()
    assert len(read(page)) == len(texts) - count
    assert len(shown(page)) == len(cards) - count
    assert toggle(page, "noodgedwongen-samenwonen").get_attribute("aria-expanded") == "false"
    assert page.locator("#noodgedwongen-samenwonen > .line .count").inner_text() == f"+{count}"
    toggle(page, "noodgedwongen-samenwonen").click()
    assert (read(page), shown(page)) == (texts, cards)


def test_what_is_folded_in_the_map_is_folded_in_the_text(open_page):
    page = open_page("woningnood")
    page.locator("button.foldAll").click()
    assert len(read(page)) == page.locator(".outline > li.node").count()
    card(page, "Samen onder één dak moeten blijven").locator(".fold").click()
    assert toggle(page, "noodgedwongen-samenwonen").get_attribute("aria-expanded") == "true"
    page.locator("button.unfoldAll").click()
    assert len(read(page)) == page.locator(".outline .label").count()


def test_the_text_opens_folded_as_the_map_is(open_page):
    page = open_page("woningnood")
    assert len(shown(page)) < page.locator(".outline .label").count()
    assert read(page) == shown(page)[1:]


def test_what_is_folded_in_the_text_survives_reload(open_page):
    page = open_page("woningnood")
    page.locator("button.unfoldAll").click()
    toggle(page, "woonstress").click()
    texts, cards = read(page), shown(page)
    assert "fold=woonstress" in page.url
    page.reload()
    assert (read(page), shown(page)) == (texts, cards)


def test_unfolding_a_line_brings_its_card_to_light(open_page):
    page = open_page("woningnood")
    page.locator("button.foldAll").click()
    toggle(page, "noodgedwongen-samenwonen").click()
    toggle(page, "spanning-in-huis").click()
    assert "Huiselijk geweld" in shown(page)
    assert "Huiselijk geweld" in read(page)


def test_a_line_says_how_many_are_below_it_and_how_many_match(open_page):
    page = open_page("woningnood")
    count = below(page, "noodgedwongen-samenwonen")
    line = "Samen onder één dak moeten blijven"
    assert page.get_by_role("button", name=f"{count} effecten onder {line}", exact=True).count() == 1
    asked(page, "department", "sl")
    page.keyboard.press("Escape")
    toggle(page, "noodgedwongen-samenwonen").click()
    matching = page.locator("#noodgedwongen-samenwonen li.node.match").count()
    assert 0 < matching < count
    assert page.locator("#noodgedwongen-samenwonen > .line .count").inner_text() == f"{matching}/{count}"
    name = f"{count} effecten onder {line}, waarvan {matching} {'voldoen' if matching > 1 else 'voldoet'}"
    assert page.get_by_role("button", name=name, exact=True).count() == 1


def test_at_320_pixels_map_and_text_open_with_their_branches_and_fold(amersfoort, visit):
    page = visit(**NARROW).open(amersfoort / "woningnood.html")
    page.locator(".open-text").click()
    branches = page.locator(".outline > li.node > .line .label").all_text_contents()
    assert read(page) == branches
    assert shown(page)[1:] == branches
    toggle(page, "noodgedwongen-samenwonen").click()
    folded = page.locator("#noodgedwongen-samenwonen > ul > li").count()
    assert len(read(page)) == len(branches) + folded == len(shown(page)) - 1
    page.reload()
    page.locator(".open-text").click()
    assert len(read(page)) == len(branches) + folded
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    # A window that becomes wide has the same map, with branches on both sides.
    page.set_viewport_size({"width": 1440, "height": 900})
    page.wait_for_timeout(300)
    assert card(page, "Samen onder één dak moeten blijven").get_attribute("aria-expanded") == "true"
    lefts = page.locator(".tree .card.d1").evaluate_all("all => all.map(e => e.getBoundingClientRect().left)")
    assert max(lefts) - min(lefts) > 300


def test_an_address_opens_the_text_above_its_line(amersfoort, visit):
    page = visit(**NARROW).open(
        amersfoort / "woningnood.html", "?fold=noodgedwongen-samenwonen#huiselijk-geweld"
    )
    assert "Huiselijk geweld" in read(page)


def test_the_search_of_the_browser_finds_what_is_folded_away(amersfoort, visit):
    page = visit(**NARROW).open(amersfoort / "woningnood.html")
    assert page.locator("#noodgedwongen-samenwonen > ul").get_attribute("hidden") == "until-found"
    # What a browser does that finds something there.
    for name in ("noodgedwongen-samenwonen", "spanning-in-huis"):
        page.locator(f"#{name} > ul").dispatch_event("beforematch")
    assert toggle(page, "noodgedwongen-samenwonen").get_attribute("aria-expanded") == "true"
    assert "Huiselijk geweld" in read(page)


def test_on_paper_nothing_is_folded(open_page, tmp_path):
    page = open_page("woningnood")
    labels = page.locator(".outline .label").all_text_contents()
    page.locator("button.foldAll").click()
    text = text_of(printed(page, tmp_path / "map.pdf"))
    outline = text[text.index(words("De kaart als tekst")) :]
    assert [label for label in labels if words(label) not in outline] == []


def test_without_scripts_the_text_has_no_buttons_and_is_all_there(amersfoort, visit):
    page = visit(java_script_enabled=False).open(amersfoort / "woningnood.html")
    assert page.locator(".outline button").count() == 0
    assert page.locator(".outline .label:visible").count() == page.locator(".outline .label").count()


def test_the_panel_folds_its_node_in_the_map(open_page):
    page = open_page("woningnood", "#noodgedwongen-samenwonen")
    button = page.locator(".panel .fold-here")
    before = button.get_attribute("aria-expanded")
    cards = len(shown(page))
    button.click()
    assert button.get_attribute("aria-expanded") != before
    assert len(shown(page)) != cards
    assert page.locator(".card.chosen").get_attribute("aria-expanded") == button.get_attribute("aria-expanded")
    assert "effecten" in announced(page)
    # It does what the text of it says.
    assert button.inner_text() == ("Klap uit" if before == "true" else "Klap in")
