"""The map under a thumb: it leaves the page to scroll, and its numbers are no traps."""

import pytest

from support.maps import card

PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True, "reduced_motion": "reduce"}
TABLET = {"viewport": {"width": 820, "height": 1180}, "has_touch": True, "reduced_motion": "reduce"}


@pytest.mark.parametrize("device", [PHONE, TABLET])
def test_a_tap_on_a_number_opens_the_card_instead_of_leaving_the_page(amersfoort, visit, device):
    page = visit(**device).open(amersfoort / "woningnood.html")
    address = page.url
    card(page, "Stress over wonen").locator(".badge").first.tap()
    assert page.locator(".panel h2").inner_text() == "Stress over wonen"
    assert page.url.split("#")[0] == address
    # The same number is a link there, with its name.
    assert page.locator(".panel a[href='focus-ii.html']").is_visible()


def test_on_a_map_that_fits_a_finger_scrolls_the_page(amersfoort, visit):
    page = visit(**TABLET).open(amersfoort / "woningnood.html")
    tree = page.locator(".tree")
    assert tree.evaluate("e => getComputedStyle(e).touchAction") == "pan-y"
    page.locator("button.unfoldAll").click()
    for _ in range(8):
        page.locator("button.zoomIn").click()
    assert tree.evaluate("e => getComputedStyle(e).touchAction") == "none"
    phone = visit(**PHONE).open(amersfoort / "woningnood.html")
    assert phone.locator(".tree").evaluate("e => getComputedStyle(e).touchAction") == "auto"


def test_on_a_phone_a_card_that_is_tapped_stays_in_sight_above_its_panel(amersfoort, visit):
    page = visit(**PHONE).open(amersfoort / "woningnood.html")
    last = page.locator(".tree .card.d1 .name").last
    last.tap()
    page.wait_for_timeout(200)
    box, panel = page.locator(".card.chosen .box").bounding_box(), page.locator(".panel").bounding_box()
    assert 0 <= box["y"] and box["y"] + box["height"] <= panel["y"]


@pytest.mark.parametrize("width", [320, 390])
def test_on_a_phone_every_card_is_within_the_window_at_full_size(amersfoort, visit, width):
    page = visit(**{**PHONE, "viewport": {"width": width, "height": 700}}).open(amersfoort / "samenhang.html")
    page.locator("button.unfoldAll").click()
    page.wait_for_timeout(200)
    boxes = page.locator(".tree .card:visible .box").evaluate_all(
        "all => all.map(e => { const b = e.getBoundingClientRect(); return [b.left, b.right, b.height / e.offsetHeight]; })"
    )
    assert len(boxes) > 50
    assert min(left for left, _, _ in boxes) >= 0 and max(right for _, right, _ in boxes) <= width
    assert min(scale for _, _, scale in boxes) > 0.85


@pytest.mark.parametrize("name", ["points", "focus-ii"])
@pytest.mark.parametrize("width", [320, 390])
def test_on_a_phone_the_priority_follows_the_title_of_a_point(amersfoort, visit, name, width):
    page = visit(**{**PHONE, "viewport": {"width": width, "height": 700}}).open(amersfoort / f"{name}.html")
    lines = page.locator(".point-link + .priority").evaluate_all("""all => all.map(e => {
        const [tag, title] = [e.getBoundingClientRect(), e.previousElementSibling.querySelector('.title')];
        return [tag.left, tag.right, Math.min(...[...title.getClientRects()].map(one => one.left))];
    })""")
    assert len(lines) > 1
    # Not below the number, and within the window.
    assert all(left >= title - 2 and right <= width for left, right, title in lines), lines
