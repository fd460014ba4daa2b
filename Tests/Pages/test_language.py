"""In a site with another language than the plan, the scripts mark the plan's texts with its language (WCAG 3.1.2)."""

import html.parser
import re
import shutil

import pytest

from support.sites import AMERSFOORT, ROOT, built
from support.tabs import WIDE, until


@pytest.fixture(scope="module")
def english(tmp_path_factory):
    return built(AMERSFOORT, tmp_path_factory.mktemp("english"), options=("--language", "en"))


def languages(page, selector):
    return set(page.locator(selector).evaluate_all("all => all.map(element => element.closest('[lang]').lang)"))


def test_cards_panel_and_slides_are_in_the_language_of_the_plan(english, visit):
    page = visit(**WIDE).open(english / "woningnood.html")
    assert languages(page, ".tree .name") == {"nl"}
    assert languages(page, ".tree .kind span:last-child") == {"en"}
    page.locator(".tree .card.d1 .name").first.click()
    for selector in [".panel h2", ".panel .way > *", ".panel .leads a", ".panel .about p span"]:
        assert languages(page, selector) == {"nl"}, selector
    assert languages(page, ".panel button") == {"en"}
    page.locator("button.present").click()
    page.locator("button.start").click()
    assert languages(page, ".slide-bar p span") == {"nl"}
    assert languages(page, ".slide-bar button") == {"en"}


def test_no_attribute_of_the_live_map_mixes_the_plans_words_with_ours(english, visit):
    page = visit(**WIDE).open(english / "woningnood.html")
    mixed = page.evaluate(
        """() => {
          const labels = [...document.querySelectorAll('.outline .label')].map(e => e.textContent).filter(e => e.includes(' '));
          return [...document.querySelectorAll('[aria-label], [title]')].flatMap(element =>
            ['aria-label', 'title'].map(name => element.getAttribute(name) || '')
              .filter(text => labels.some(label => text.includes(label)) && element.closest('[lang]').lang !== 'nl'));
        }"""
    )
    assert mixed == []
    # The name of a card has both, each in an element of its own language.
    name = page.get_by_role("treeitem", name=re.compile("^Woonoverlast"))
    assert name.count() == 1
    parts = name.evaluate(
        "e => e.getAttribute('aria-labelledby').split(' ').map(id => document.getElementById(id)).map(e => [e.closest('[lang]').lang, e.textContent])"
    )
    assert parts[0] == ["nl", "Woonoverlast"]
    assert parts[1][0] == "en" and "action points" in parts[1][1]
    below = page.locator(".outline .toggle").first
    assert below.get_attribute("aria-labelledby").count(" ") == 1
    assert languages(page, ".outline .badge [title]") == {"nl"}


def test_choices_of_the_filter_that_the_plan_names_are_in_its_language(english, visit):
    page = visit(**WIDE).open(english / "woningnood.html")
    assert languages(page, "select[name='focus'] option:not([value=''])") == {"nl"}
    assert languages(page, "select[name='evidence'] option") == {"en"}


def test_what_search_finds_is_in_the_language_of_the_plan(english, visit):
    page = visit(**WIDE).open(english / "index.html")
    page.locator("form.search input").first.fill("overlast")
    assert until(page, lambda: page.locator(".search-results .title").count() > 3)
    assert languages(page, ".search-results .title") == {"nl"}
    assert languages(page, ".search-results :is(.kind, .count)") == {"en"}
    page.goto((english / "search.html").as_uri() + "?q=jeugd")
    assert until(page, lambda: page.locator("#search-page .title").count() > 3)
    assert languages(page, "#search-page .title :is(a, mark)") == {"nl"}
    assert languages(page, "#search-page h2") == {"en"}


def test_in_the_language_of_the_plan_nothing_is_marked(amersfoort, visit):
    page = visit(**WIDE).open(amersfoort / "woningnood.html")
    page.locator(".tree .card.d1 .name").first.click()
    assert page.locator("body [lang]:not(svg)").count() == 0


TEXTS = "title|name|summary|vision|text|label|explanation|reason|because|notice|motto|remark|context|topic"
EMPTY = {"area", "base", "br", "col", "hr", "img", "input", "link", "meta", "wbr"}
MARK = "ŋ"


class Unmarked(html.parser.HTMLParser):
    """The texts with the mark that are not in the language of the plan."""

    def __init__(self):
        super().__init__()
        self.open, self.found = [], []

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        language = attributes.get("lang") or (self.open[-1][1] if self.open else None)
        # An attribute has the language of its element.
        spoken = [attributes.get(name) or "" for name in ("title", "aria-label", "alt", "placeholder")]
        if language != "nl":
            self.found += [(tag, text[:80]) for text in spoken if MARK in text]
        if tag not in EMPTY:
            # A finding is a sentence of ours that quotes the plan. The title of a page has no elements in it; that of
            # a link in a drawing has one language.
            is_page = tag == "title" and not any(one[0] == "svg" for one in self.open)
            ours = is_page or tag in ("script", "style") or "checks" in attributes.get("class", "")
            self.open.append((tag, language, ours or bool(self.open and self.open[-1][2])))

    def handle_endtag(self, tag):
        while self.open and self.open.pop()[0] != tag:
            pass

    def handle_data(self, text):
        # A line of a drawing has one language, and begins with a word of ours there.
        is_source = self.open and self.open[-1][0] == "text" and text.startswith("Source: ")
        if MARK in text and self.open[-1][1] != "nl" and not self.open[-1][2] and not is_source:
            self.found.append((self.open[-1][0], text.strip()[:80]))


@pytest.mark.parametrize("plan", ["five-fields", "joint", "yearly"])
def test_every_page_and_drawing_marks_what_the_plan_says(plan, tmp_path):
    source = shutil.copytree(ROOT / "Tests" / "Plans" / plan, tmp_path / "plan")
    for path in source.glob("*.yaml"):
        text = path.read_text(encoding="utf-8")
        path.write_text(re.sub(rf"\b({TEXTS}): (['\"]?)(?=\w)", rf"\1: \2{MARK}", text), encoding="utf-8")
    site = built(source, tmp_path / "site", options=("--language", "en"))
    marked = 0
    for path in sorted([*site.glob("*.html"), *site.glob("maps/*.svg")]):
        if path.stem == "check":
            continue
        text = path.read_text(encoding="utf-8")
        marked += text.count(MARK)
        pages = Unmarked()
        pages.feed(text)
        assert pages.found == [], path.name
    assert marked > 100
