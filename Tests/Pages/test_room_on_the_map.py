"""Nothing on the map lies over something else, and what can be clicked is large enough."""

import pytest

from support.maps import CARDS, asked
from support.sites import THEMES


@pytest.mark.parametrize("theme", THEMES)
def test_no_two_cards_lie_over_each_other(open_page, theme):
    page = open_page(theme)
    page.locator("button.unfoldAll").click()
    page.locator("button.fit").click()
    boxes = page.locator(".tree .card:visible .box").evaluate_all(
        "all => all.map(e => { const b = e.getBoundingClientRect();"
        " return [b.left, b.top, b.right, b.bottom]; })"
    )
    assert len(boxes) == len(page.evaluate(CARDS)) + 1
    overlaps = [
        (a, b)
        for i, a in enumerate(boxes)
        for b in boxes[:i]
        if a[0] < b[2] - 0.5 and b[0] < a[2] - 0.5 and a[1] < b[3] - 0.5 and b[1] < a[3] - 0.5
    ]
    assert overlaps == []


# What is written on the cards, and every pair of it that lies over each other.
OVER_EACH_OTHER = """() => {
  const all = [...document.querySelectorAll('.tree .card:not([hidden]) :is(.name, .badge, .fold, .elsewhere, .stubs a)')]
    .map(e => ({ text: e.textContent, box: e.getBoundingClientRect() }));
  return all.flatMap((a, at) => all.slice(0, at).filter(b =>
      a.box.left < b.box.right - 0.5 && b.box.left < a.box.right - 0.5
      && a.box.top < b.box.bottom - 0.5 && b.box.top < a.box.bottom - 0.5)
    .map(b => `${a.text} over ${b.text}`));
}"""


@pytest.mark.parametrize("theme", THEMES)
def test_no_text_lies_over_another_whatever_is_highlighted_and_folded(open_page, theme):
    page = open_page(theme)
    found = {}
    for button in ("foldAll", "unfoldAll"):
        page.locator(f"button.{button}").click()
        for select in page.locator(".highlight select").all():
            trait = select.get_attribute("name")
            for value in select.locator("option").evaluate_all("all => all.map(e => e.value)"):
                asked(page, trait, value)
                over = page.evaluate(OVER_EACH_OTHER)
                if over:
                    found[button, value] = over[:3]
            select.select_option("")
    assert found == {}


def test_a_button_that_says_much_grows_away_from_the_numbers_and_has_room(open_page):
    page = open_page("woningnood")
    page.locator("button.unfoldAll").click()
    page.locator(".tree .fold").evaluate_all("all => all.forEach(e => { e.textContent = '12345/67890'; })")
    page.wait_for_timeout(200)
    assert page.evaluate(OVER_EACH_OTHER) == []


@pytest.mark.parametrize("width", [1440, 768])
@pytest.mark.parametrize("theme", THEMES)
def test_a_fold_button_takes_clicks_in_a_square_of_24_pixels_of_its_own(amersfoort, visit, theme, width):
    page = visit(viewport={"width": width, "height": 900}, reduced_motion="reduce").open(
        amersfoort / f"{theme}.html"
    )
    page.locator(".tree").evaluate("e => e.scrollIntoView({ block: 'center' })")
    folds = page.evaluate(
        """() => [...document.querySelectorAll('.tree .card:not([hidden]) > .fold')].map(fold => {
          const box = fold.getBoundingClientRect();
          const left = fold.matches('.right > *') ? box.left : box.right - 24;
          const top = (box.top + box.bottom) / 2 - 12;
          const steps = [0.5, 6, 12, 18, 23.5];
          return { scale: box.height / 24, missed: steps.flatMap(x => steps.map(y => [x, y]))
            .filter(([x, y]) => document.elementFromPoint(left + x, top + y) !== fold) };
        })"""
    )
    assert len(folds) > 3
    # At this scale and below the squares would cover each other's cards.
    assert min(fold["scale"] for fold in folds) > 0.56
    assert [fold for fold in folds if fold["missed"]] == []
