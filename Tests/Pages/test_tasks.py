"""The five questions with which people come: what does the plan say on young people and drugs, what must a department
do, why is a point there, which money goes to it, and what changed.

Each is answered by keyboard, by thumb on a phone, and by what a screen reader gets (Chromium's accessibility tree).
Steps are counted, and a test fails when an answer takes more: a key, a text typed, a tap, a screen scrolled, or a jump
of a screen reader to the next landmark, heading, field or link."""

import pytest

from support.tabs import until

PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}
BOX = "header input[type='search']"


class Counted:
    """A visit of which the steps are counted."""

    def __init__(self, page, site):
        self.page = page
        self.steps = 0
        page.goto((site / "index.html").as_uri())

    def press(self, key):
        self.page.keyboard.press(key)
        self.steps += 1

    def tab_to(self, selector, most=40):
        for _ in range(most):
            self.press("Tab")
            if self.page.evaluate("s => document.activeElement.matches(s)", selector):
                return
        raise AssertionError(f"{selector} is not reached by {most} times Tab")

    def type(self, text):
        self.page.keyboard.type(text)
        self.steps += 1

    def tap(self, selector):
        self.page.locator(selector).first.tap()
        self.steps += 1

    def scroll_to(self, selector):
        """Swipes a screen at a time until something is in sight."""
        top = self.page.locator(selector).first.evaluate("e => e.getBoundingClientRect().top + scrollY")
        height = self.page.evaluate("innerHeight")
        self.steps += max(0, int((top - height * 0.9) // (height * 0.8)) + 1) if top > height * 0.9 else 0

    def arrives(self, name):
        assert until(self.page, lambda: self.page.url.split("/")[-1].split("?")[0].split("#")[0] == name), self.page.url


def heading(text):
    return f"main :is(h1, h2, h3):text-matches('{text}', 'i')"


def answered(page, question):
    """Fails when the page does not answer the question."""
    text = page.locator("main").inner_text()
    if question == "drugs":
        assert until(page, lambda: page.locator("main h2:text('Hoort hierbij')").count() > 0)
        text = page.locator("main").inner_text()
        hits = page.locator("main .hits .title").all_inner_texts()
        # Also by a synonym, as the point of a part that was found, and as the money for it.
        for title in ("Jongeren in de drugscriminaliteit", "7 Investeren op jeugd", "Preventie criminele aanwas"):
            assert title in hits, hits
        assert "7 Investeren op jeugd (afgeleid)" in text
    elif question == "department":
        assert page.locator("main h1").inner_text().startswith("SL")
        assert page.locator("main .point-link, main article h3, main .entry h3").count() >= 4
    elif question == "why":
        assert page.locator(heading("Effecten die hierheen leiden")).count() == 1
    elif question == "money":
        assert "noemt geen bedrag voor dit punt" in text and "Geld voor focusgebied IV" in text
        assert page.locator("main a[href='money.html']").count() == 1


# What is typed, the page where the answer is, and its heading there.
QUESTIONS = {
    "drugs": ("jeugd en drugs", "search.html", "Actiepunten"),
    "department": ("SL", "department-sl.html", "advies|secundair"),
    "why": ("actiepunt 13", "point-13.html", "Effecten die hierheen leiden"),
    "money": ("actiepunt 13", "point-13.html", "Begroting"),
}


@pytest.mark.parametrize("question,most", [("drugs", 5), ("department", 6), ("why", 6), ("money", 6)])
def test_by_keyboard(amersfoort, visit, question, most):
    words, page_name, _ = QUESTIONS[question]
    tab = Counted(visit().page, amersfoort)
    tab.tab_to(BOX)
    tab.type(words)
    assert until(tab.page, lambda: tab.page.locator("header .search-results a").count() > 0)
    if page_name != "search.html":
        tab.press("ArrowDown")
    tab.press("Enter")
    tab.arrives(page_name)
    if question == "drugs":
        assert until(tab.page, lambda: tab.page.locator("main .hits .title").count() > 0)
    answered(tab.page, question)
    assert tab.steps <= most


@pytest.mark.parametrize("question,most", [("drugs", 4), ("department", 5), ("why", 6), ("money", 9)])
def test_by_thumb(amersfoort, visit, question, most):
    words, page_name, title = QUESTIONS[question]
    tab = Counted(visit(**PHONE).page, amersfoort)
    tab.tap(BOX)
    tab.type(words)
    assert until(tab.page, lambda: tab.page.locator("header .search-results a").count() > 0)
    tab.tap("header form.search button" if page_name == "search.html" else "header .search-results li a")
    tab.arrives(page_name)
    if question == "drugs":
        assert until(tab.page, lambda: tab.page.locator("main .hits .title").count() > 0)
    answered(tab.page, question)
    tab.scroll_to(heading(title))
    assert tab.steps <= most


def spoken(page):
    """What a screen reader gets, in reading order: pairs of role and name."""
    client = page.context.new_cdp_session(page)
    client.send("Accessibility.enable")
    nodes = {node["nodeId"]: node for node in client.send("Accessibility.getFullAXTree")["nodes"]}
    root = next(node for node in nodes.values() if "parentId" not in node)
    found, waiting = [], [root]
    while waiting:
        node = waiting.pop()
        if not node.get("ignored"):
            found.append((node["role"]["value"], node.get("name", {}).get("value", "")))
        waiting += [nodes[child] for child in reversed(node.get("childIds", [])) if child in nodes]
    return found


def jumps(all_spoken, role, name):
    """How often one jumps to the next thing of a role to come to the one with a name."""
    for count, (_, found) in enumerate([one for one in all_spoken if one[0] == role], start=1):
        if name.lower() in found.lower():
            return count
    raise AssertionError(f"no {role} '{name}' in {[one for one in all_spoken if one[0] == role]}")


@pytest.mark.parametrize("question,most", [("drugs", 7), ("department", 8), ("why", 9), ("money", 10)])
def test_by_what_a_screen_reader_gets(amersfoort, visit, question, most):
    words, page_name, title = QUESTIONS[question]
    page = visit().page
    page.goto((amersfoort / "index.html").as_uri())
    start = spoken(page)
    # To the search landmark, its field, typing, and Enter or the first hit.
    assert jumps(start, "search", "Zoeken") == 1
    assert jumps(start, "searchbox", "Zoeken") == 1
    steps = 4 if page_name == "search.html" else 5
    page.goto((amersfoort / page_name).as_uri() + (f"?q={words}" if page_name == "search.html" else ""))
    if question == "drugs":
        assert until(page, lambda: page.locator("main .hits .title").count() > 0)
    answered(page, question)
    name = title.split("|")[0]
    steps += jumps(spoken(page), "heading", name)
    assert steps <= most


def test_what_changed_is_asked_nowhere_when_there_is_no_former_version(amersfoort, visit):
    page = visit().open(amersfoort / "index.html")
    assert page.locator("a[href='changes.html']").count() == 0
    # The start page says of when the plan is; who kept the address reads why there is nothing to see.
    assert "vastgesteld op" in page.locator("main").inner_text()
    page.goto((amersfoort / "changes.html").as_uri())
    assert "geen eerdere versie" in page.locator("main").inner_text()
    assert page.locator("main code").count() == 0
