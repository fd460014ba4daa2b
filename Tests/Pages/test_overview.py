"""The overview on the start page: what is linked to a card is lit when one points at it or comes to it by keyboard."""

LIT = """() => [...document.querySelectorAll('.drawing g.linked')].map(card => card.querySelector('text').textContent)"""


def test_pointing_at_a_theme_lights_the_areas_it_leads_to_and_leaving_ends_it(open_page):
    page = open_page("index")
    cards = page.locator("svg.drawing g.theme, svg.drawing g.place, svg.drawing g.department").count()
    page.locator("svg.drawing g.theme").first.hover()
    lit = page.locator("svg.drawing g.linked").count()
    # The theme, and some of the areas, but no department, which has no curve to a theme.
    assert 2 <= lit < cards / 2
    assert page.locator("svg.drawing g.theme.linked").count() == 1
    assert page.locator("svg.drawing g.department.linked").count() == 0
    curves = page.locator("svg.drawing path.linked").count()
    assert curves == lit - 1
    page.mouse.move(5, 5)
    assert page.locator("svg.drawing .linked, svg.drawing.lit").count() == 0


def test_a_point_lights_its_own_departments_only(open_page):
    page = open_page("index")
    point = page.locator("svg.drawing g.place a[href='point-13.html']")
    point.focus()
    names = page.locator("svg.drawing g.department.linked").all_inner_texts()
    assert len(names) == 3, names
    assert page.locator("svg.drawing g.place.linked").count() == 1
    page.locator("main h1").evaluate("h1 => { h1.tabIndex = -1; h1.focus(); }")
    assert page.locator("svg.drawing.lit").count() == 0
