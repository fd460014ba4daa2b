"""In a site with another language than the plan, the scripts mark the plan's texts with its language (WCAG 3.1.2)."""

import pytest

from support.sites import AMERSFOORT, built
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
