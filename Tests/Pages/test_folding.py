"""Folding in the text beside the map, which does in the map what it does in the text."""
from support.maps import announced, card, shown
from support.paper import printed, text_of, words

NARROW = {"viewport": {"width": 320, "height": 640}, "reduced_motion": "reduce"}


def toggle(page, name):
    return page.locator(f"#{name} > .line > .toggle")


def read(page):
    """The labels in the outline that can be read: not those that are folded away."""
    return page.locator(".outline .label").evaluate_all(
        "all => all.filter(e => e.checkVisibility({contentVisibilityAuto: true, visibilityProperty: true})"
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


def test_a_map_that_opens_folded_to_be_legible_hides_no_text(open_page):
    page = open_page("woningnood")
    assert len(shown(page)) < page.locator(".outline .label").count()
    assert len(read(page)) == page.locator(".outline .label").count()


def test_what_is_folded_in_the_text_survives_reload(open_page):
    page = open_page("woningnood")
    toggle(page, "woonstress").click()
    texts, cards = read(page), shown(page)
    assert "text-fold=woonstress" in page.url
    page.reload()
    assert (read(page), shown(page)) == (texts, cards)
    page.locator("button.unfoldAll").click()
    assert "text-" not in page.url


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
    button = page.get_by_role("button", name=f"{count} effecten onder {line}", exact=True)
    button.click()
    page.locator(".highlight select[name='department']").select_option("sl")
    matching = page.locator("#noodgedwongen-samenwonen li.node.match").count()
    assert 0 < matching < count
    assert page.locator("#noodgedwongen-samenwonen > .line .count").inner_text() == f"{matching}/{count}"
    name = f"{count} effecten onder {line}, waarvan {matching} {'voldoen' if matching > 1 else 'voldoet'}"
    assert page.get_by_role("button", name=name, exact=True).count() == 1


def test_at_320_pixels_the_text_folds_too(amersfoort, visit):
    page = visit(**NARROW).open(amersfoort / "woningnood.html")
    every = page.locator(".outline .label").count()
    assert len(read(page)) == every
    toggle(page, "noodgedwongen-samenwonen").click()
    assert len(read(page)) == every - below(page, "noodgedwongen-samenwonen")
    page.reload()
    assert len(read(page)) == every - below(page, "noodgedwongen-samenwonen")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    # A window that becomes wide has the map, folded likewise.
    page.set_viewport_size({"width": 1440, "height": 900})
    page.locator(".tree .card").first.wait_for()
    assert card(page, "Samen onder één dak moeten blijven").get_attribute("aria-expanded") == "false"


def test_an_address_opens_the_text_above_its_line(amersfoort, visit):
    page = visit(**NARROW).open(
        amersfoort / "woningnood.html", "?text-fold=noodgedwongen-samenwonen#huiselijk-geweld"
    )
    assert "Huiselijk geweld" in read(page)


def test_the_search_of_the_browser_finds_what_is_folded_away(amersfoort, visit):
    page = visit(**NARROW).open(amersfoort / "woningnood.html")
    toggle(page, "noodgedwongen-samenwonen").click()
    assert page.locator("#noodgedwongen-samenwonen > ul").get_attribute("hidden") == "until-found"
    # What a browser does that finds something there.
    page.locator("#noodgedwongen-samenwonen > ul").dispatch_event("beforematch")
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
