"""Tasks of a visitor who has no pointer: every step of them is a key."""

import pytest

from support.maps import start_of_map


@pytest.fixture
def done(measured):
    """Counts a task, at its end, for the accessibility statement."""

    def count():
        measured["keyboard"] = measured.get("keyboard", 0) + 1

    return count


def tab_to(page, selector, key="Tab"):
    """Presses Tab until the focus is on an element; fails when it never comes there."""
    for _ in range(200):
        page.keyboard.press(key)
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    raise AssertionError(f"no {key} leads to {selector}")


def name(page):
    """Where one is: the name of the page, without its folder and its address within."""
    return page.url.split("#")[0].split("?")[0].rsplit("/", 1)[-1]


def focus_is_seen(page):
    """Whether the focused element looks other than when it has no focus."""
    return page.evaluate(
        """() => { const e = document.activeElement; const s = getComputedStyle(e);
          const inner = e.querySelector('.box'); const t = inner && getComputedStyle(inner);
          return [s, t].some(x => x && (x.outlineStyle !== 'none' || x.boxShadow !== 'none')); }"""
    )


def test_from_the_start_to_the_explanation_of_an_effect_and_back(open_page, done):
    page = open_page("index")
    tab_to(page, "main a[href='woningnood.html']")
    page.keyboard.press("Enter")
    page.wait_for_url("**/woningnood.html")
    page.locator(".tree [role='treeitem']").first.wait_for()
    tab_to(page, ".tree [role='treeitem']")
    page.keyboard.type("huis")
    page.keyboard.press("Enter")
    page.locator(".panel").wait_for()
    title = page.locator(".panel h2").inner_text()
    assert "huis" in title.lower()
    page.keyboard.press("Escape")
    assert page.locator(".panel").is_hidden()
    assert page.evaluate("document.activeElement.querySelector('.name').textContent") == title
    done()


def test_from_an_effect_to_its_action_point_and_the_department(open_page, done):
    page = open_page("woningnood", "#huiselijk-geweld")
    start_of_map(page)
    page.keyboard.press("Enter")
    tab_to(page, ".panel a[href^='point-']")
    page.keyboard.press("Enter")
    page.wait_for_url("**/point-*.html")
    tab_to(page, "main a[href^='department-']")
    page.keyboard.press("Enter")
    page.wait_for_url("**/department-*.html*")
    assert page.locator("h1").is_visible()
    page.go_back()
    assert name(page).startswith("point-")
    done()


def test_folding_and_unfolding_a_branch(open_page, done):
    page = open_page("klimaat")
    tab_to(page, "button.foldAll")
    page.keyboard.press("Enter")
    tab_to(page, ".tree [role='treeitem']", "Shift+Tab")
    page.keyboard.press("ArrowRight")
    before = page.locator(".tree .card:visible").count()
    page.keyboard.press("ArrowRight")
    assert page.evaluate("document.activeElement.getAttribute('aria-expanded')") == "true"
    assert page.locator(".tree .card:visible").count() > before
    page.keyboard.press("ArrowLeft")
    assert page.evaluate("document.activeElement.getAttribute('aria-expanded')") == "false"
    assert page.locator(".tree .card:visible").count() == before
    done()


def test_folding_and_unfolding_in_the_text_beside_the_map(open_page, done):
    page = open_page("klimaat")
    tab_to(page, "button.unfoldAll")
    page.keyboard.press("Enter")
    tab_to(page, ".outline .toggle")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.getAttribute('aria-expanded')") == "false"
    assert "fold=" in page.url
    # The next stop is past what is folded away.
    tab_to(page, ".outline .label")
    page.keyboard.press("Tab")
    assert not page.evaluate("Boolean(document.activeElement.closest('ul[hidden]'))")
    tab_to(page, ".outline .toggle[aria-expanded='false']", "Shift+Tab")
    page.keyboard.press("Space")
    assert page.evaluate("document.activeElement.getAttribute('aria-expanded')") == "true"
    assert page.url.endswith("fold=")
    done()


def test_highlighting_what_is_for_one_department(open_page, done):
    page = open_page("woningnood")
    tab_to(page, "button.filter")
    page.keyboard.press("Enter")
    tab_to(page, ".highlight select[name='department']")
    page.keyboard.type("V")
    page.keyboard.press("Enter")
    assert page.locator(".outline li.node.match").count() > 0
    done()


def test_searching_a_word_and_going_there(open_page, done):
    page = open_page("matrix")
    tab_to(page, "#q")
    page.keyboard.type("jeugd")
    page.locator("#search-results a").first.wait_for()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: not url.endswith("matrix.html"))
    done()


def test_past_the_navigation_to_the_content(open_page, done):
    page = open_page("points")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getBoundingClientRect().top") >= 0
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("Boolean(document.activeElement.closest('main'))")
    done()


def stops_without_focus_seen(page, most):
    """The beginnings of the elements at which Tab stops without a sign of it, among the first ones."""
    unseen = []
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement === document.body"):
            break
        if not focus_is_seen(page):
            unseen.append(page.evaluate("document.activeElement.outerHTML.slice(0, 120)"))
    return unseen


def test_the_focus_is_seen_at_every_stop_of_a_map_page(open_page, done):
    page = open_page("technologie")
    assert stops_without_focus_seen(page, 60) == []
    done()


@pytest.mark.parametrize("name", ["index", "points", "matrix", "point-12", "department-sl", "check", "data"])
def test_the_focus_is_seen_on_every_kind_of_page(open_page, name):
    page = open_page(name)
    assert stops_without_focus_seen(page, 25) == []
