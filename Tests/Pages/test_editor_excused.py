"""Findings that are worked through: the list stays where it was, and what is right as it is can be seen and withdrawn."""

import pytest

from support import accessibility
from support.editor import Editing, saved, small_plan
from support.tabs import until


@pytest.fixture
def editing(tmp_path):
    plan = small_plan(tmp_path / "plan")
    text = (plan / "plan.yaml").read_text(encoding="utf-8")
    # Many points to which nothing leads: a long list of findings.
    more = "".join(
        f"  - number: {n}\n    title: Punt {n}\n    priority: secondary\n    focus: I\n    departments: SL\n    source: 4\n" for n in range(3, 33)
    )
    (plan / "plan.yaml").write_text(text + more, encoding="utf-8")
    program = Editing(plan, tmp_path / "state")
    yield program
    program.stop()


def excuse(page, article, reason):
    article.get_by_role("button", name="Het is goed zo").click()
    page.locator("dialog textarea").fill(reason)
    page.locator("dialog button", has_text="Bewaren").click()


def test_after_a_repair_the_list_stays_where_it_was_with_the_focus_on_the_next(editing, visit):
    page = editing.open(visit(locale="nl").page, "findings")
    group = page.locator("details.rule[data-rule='unlinked-action-point']")
    articles = group.locator("article")
    article = articles.nth(20)
    article.scroll_into_view_if_needed()
    page.evaluate("window.scrollBy(0, 200)")
    name, following = (articles.nth(at).locator(".about-thing").inner_text() for at in (20, 21))
    top = article.bounding_box()["y"]
    assert page.evaluate("scrollY") > 500
    excuse(page, article, "Dat staat los van de thema's.")
    # Until the check has looked, its buttons do nothing.
    assert until(page, lambda: group.locator(f".about-thing:text-is('{name}')").count() == 0)
    focused = page.locator("article:focus")
    assert until(page, lambda: focused.count() == 1)
    assert focused.locator(".about-thing").inner_text() == following
    assert abs(focused.bounding_box()["y"] - top) < 3


def test_without_the_focus_in_it_the_list_stays_too(editing, visit):
    page = editing.open(visit(locale="nl").page, "findings")
    articles = page.locator("details.rule[data-rule='unlinked-action-point'] article")
    articles.nth(25).scroll_into_view_if_needed()
    seen = articles.nth(25).locator(".about-thing").inner_text()
    top = articles.nth(25).bounding_box()["y"]
    path = editing.plan / "plan.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("    title: Punt 5\n", "    title: Punt 5\n    exceptions: {unlinked-action-point: Van elders.}\n"), encoding="utf-8")
    page.locator("summary", has_text="Goed zoals het is").wait_for()
    here = page.locator("details.rule[data-rule='unlinked-action-point'] article", has=page.locator(f".about-thing:text-is('{seen}')"))
    assert abs(here.bounding_box()["y"] - top) < 3


def test_what_is_excused_is_below_the_findings_and_is_withdrawn_there(editing, visit):
    before = editing.main
    page = editing.open(visit(locale="nl").page, "findings")
    article = page.locator("details.rule[data-rule='unlinked-action-point'] article").first
    article.get_by_role("button", name="Het is goed zo").click()
    dialog = page.locator("dialog")
    assert "name" not in dialog.locator("h2").inner_text() and dialog.locator("h2").inner_text() == "Waarom is dit goed zo?"
    assert "Meer licht" in dialog.inner_text() or "punt 2" in dialog.inner_text().lower()
    dialog.locator("textarea").fill("Dat staat los van de thema's.")
    dialog.get_by_role("button", name="Bewaren").click()
    folded = page.locator("details.excused")
    folded.wait_for()
    assert folded.locator("summary").inner_text() == "Goed zoals het is: 1 bevinding"
    assert not folded.locator("article").is_visible()
    folded.locator("summary").click()
    assert "Reden: Dat staat los van de thema's." in folded.locator("article").inner_text()
    assert accessibility.findings(page) == []
    folded.get_by_role("button", name="Trek de uitzondering in").click()
    assert until(page, lambda: page.locator("details.excused").count() == 0)
    assert editing.main == before


def test_an_exception_is_in_the_card_with_its_reason_and_is_withdrawn_there(editing, visit):
    path = editing.plan / "themes" / "wonen.yaml"
    before = editing.theme
    path.write_text(before.replace("      label: Leegstand\n", "      label: Leegstand\n      exceptions: {leaf-effect: Meer valt er niet te zeggen.}\n"), encoding="utf-8")
    page = editing.open(visit(locale="nl").page)
    page.locator(".item", has_text="Leegstand").click()
    field = page.locator(".card-pane [data-field=exceptions]")
    assert "Reden: Meer valt er niet te zeggen." in field.inner_text()
    # What the rule asks, not how it is called in the files.
    field.get_by_role("button", name="Trek de uitzondering in").click()
    saved(page)
    assert until(page, lambda: "exceptions" not in editing.theme)
    assert editing.theme == before


def test_headings_and_history_have_the_words_of_a_rule_and_not_its_name(editing, visit):
    page = editing.open(visit(locale="nl").page, "findings")
    assert not any("unlinked-action-point" in text for text in page.locator(".findings summary").all_inner_texts())
    excuse(page, page.locator("details.rule[data-rule='unlinked-action-point'] article").first, "Zo bedoeld.")
    page.locator("details.excused").wait_for()
    page.locator("nav button", has_text="Geschiedenis").click()
    entry = page.locator(".history li").first
    entry.wait_for()
    assert "unlinked-action-point" not in entry.inner_text()
    assert "Uitzondering op een regel bij" in entry.inner_text() and "Zo bedoeld." in entry.inner_text()
