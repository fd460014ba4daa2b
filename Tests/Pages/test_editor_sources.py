"""The text of a source: choosing, finding and saying what lines say."""

import pytest

from support.editor import THEME, Editing, labels, said, saved, small_plan
from support.tabs import until
from test_editor_beside import chosen_lines, focused, long_text, row


@pytest.fixture
def editing(tmp_path):
    program = Editing(small_plan(tmp_path / "plan"), tmp_path / "state")
    yield program
    program.stop()


# Two effects without a line, one of them without a link.
BARE = THEME + "    - {id: kaal, label: Kale muren}\n    - {id: tocht, label: Tocht, points: [2]}\n"


def write(editing, theme):
    (editing.plan / "themes" / "wonen.yaml").write_text(theme, encoding="utf-8")


def without_text(editing):
    (editing.plan / "plan.yaml").write_text(editing.main.replace(", file: nota.txt", ""), encoding="utf-8")


def options(page):
    return page.locator("dialog [role=option]").all_inner_texts()


def to_sources(page):
    page.get_by_role("button", name="Bronnen", exact=True).click()
    page.locator("#line-1").wait_for()


# What a line says


def test_an_effect_without_a_line_gets_that_of_its_link_in_one_step(editing, visit):
    write(editing, BARE)
    page = editing.open(visit(locale="nl").page)
    row(page, "Kale muren").click()
    to_sources(page)
    page.locator("#line-5").click()
    page.get_by_role("button", name="dat ‘Kale muren’ bij een actiepunt hoort").click()
    assert "‘Kale muren’ noemt zelf nog geen regel, en krijgt deze ook." in page.locator("dialog").inner_text()
    page.keyboard.type("buurt")
    page.keyboard.press("Enter")
    saved(page)
    assert until(page, lambda: "source: 5" in editing.theme and "points: [1@5]" in editing.theme)
    # One that has a line keeps its own.
    page.get_by_role("button", name="Ongedaan maken").click()
    assert until(page, lambda: editing.theme == BARE)
    page.locator("#line-4").click()
    page.locator(".say summary").click()
    page.get_by_role("button", name="dat een effect bij een actiepunt hoort").click()
    page.keyboard.type("leegstand")
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="‘Leegstand’ hoort bij actiepunt").wait_for()
    assert "noemt zelf nog geen regel" not in page.locator("dialog").inner_text()
    page.keyboard.type("licht")
    page.keyboard.press("Enter")
    saved(page)
    assert until(page, lambda: "points: [2@4]" in editing.theme)
    assert editing.theme.count("source: 2") == 2 and "source: 4" not in editing.theme


def test_a_selected_effect_has_one_button_with_and_without_links(editing, visit):
    write(editing, BARE)
    page = editing.open(visit(locale="nl").page)
    row(page, "Kale muren").click()
    to_sources(page)
    assert page.locator(".selected-row").inner_text() == "Gekozen: ‘Kale muren’ · noemt nog geen regel"
    page.locator("#line-5").click()
    both = page.locator(".say .both")
    assert both.locator("p").inner_text() == "Regel 5 komt bij ‘Kale muren’ zelf."
    both.get_by_role("button", name="iets over ‘Kale muren’", exact=True).click()
    saved(page)
    assert until(page, lambda: "source: 5" in editing.theme)
    assert until(page, lambda: "‘Kale muren’ noemt deze regel al." in page.locator(".say").inner_text())
    page.get_by_role("button", name="Kaart", exact=True).click()
    row(page, "Tocht").click()
    to_sources(page)
    # The lines are as they were left.
    assert until(page, lambda: chosen_lines(page) == ["5"])
    page.get_by_role("button", name="iets over ‘Tocht’ én waar het bij hoort").click()
    saved(page)
    assert until(page, lambda: editing.theme.count("source: 5") == 2 and "2@5" in editing.theme)


def test_lists_begin_with_the_selected_effect_and_its_theme_and_show_where_each_is(editing, visit):
    (editing.plan / "themes" / "aaa.yaml").write_text("theme:\n  id: aaa\n  title: Aarde\n  effects:\n    - {id: beving, label: Beving}\n", encoding="utf-8")
    (editing.plan / "themes" / "wonen.yaml").write_text(THEME.replace("      label: Leegstand\n", "      label: Leegstand\n      effects: [{id: kraak, label: Kraken}]\n"), encoding="utf-8")
    page = editing.open(visit(locale="nl").page)
    page.locator("select[aria-label=Thema]").select_option(label="Wonen")
    row(page, "Kraken").click()
    to_sources(page)
    page.locator("#line-5").click()
    page.locator(".say summary").click()
    page.get_by_role("button", name="dat een effect onder een focusgebied valt").click()
    page.locator("dialog").wait_for()
    found = options(page)
    assert found[0] == "Kraken (onder Wonen › Leegstand)"
    assert found.index("Woonoverlast (onder Wonen)") < found.index("Beving (onder Aarde)")
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="‘Kraken’ valt onder focusgebied").wait_for()
    # The second step leads back to the first.
    page.get_by_role("button", name="Terug").click()
    page.get_by_role("heading", name="Over welk effect gaat het?").wait_for()
    page.keyboard.press("Escape")
    page.locator("dialog").wait_for(state="detached")
    page.get_by_role("button", name="dat er nog een effect is").click()
    page.locator("dialog").wait_for()
    found = options(page)
    names = [one.split(" (")[0] for one in found]
    assert names[0] == "Kraken" and names.index("Wonen") < names.index("Aarde")


def test_a_line_says_that_an_effect_falls_under_a_focus_area_and_that_there_is_another_effect(editing, visit):
    page = editing.open(visit(locale="nl").page, "source")
    page.locator("#line-4").click()
    page.get_by_role("button", name="dat een effect onder een focusgebied valt").click()
    page.keyboard.type("leeg")
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="‘Leegstand’ valt onder focusgebied").wait_for()
    page.keyboard.press("Enter")
    saved(page)
    assert until(page, lambda: "focus: I@4" in editing.theme)
    page.locator("#line-5").click()
    page.get_by_role("button", name="dat er nog een effect is").click()
    page.keyboard.type("leeg")
    page.keyboard.press("Enter")
    text = page.get_by_label("Tekst op de kaart, twee tot zes woorden")
    text.fill("Kraken van panden")
    page.keyboard.press("Enter")
    saved(page)
    assert until(page, lambda: "label: Kraken van panden\n          source: 5\n" in editing.theme)
    page.get_by_role("button", name="Kaart", exact=True).click()
    assert labels(page)[-2:] == ["  Leegstand", "    Kraken van panden"]
    # Of the effect that is selected it asks only the text.
    row(page, "Kraken van panden").click()
    to_sources(page)
    page.locator("#line-5").click()
    page.get_by_role("button", name="dat er onder ‘Kraken van panden’ nog een effect is").click()
    page.get_by_label("Tekst op de kaart, twee tot zes woorden").fill("Brand")
    page.keyboard.press("Enter")
    saved(page)
    assert until(page, lambda: "              label: Brand\n              source: 5\n" in editing.theme)


def test_a_line_that_the_source_does_not_have_is_told_with_its_bounds(editing, visit):
    without_text(editing)
    page = editing.open(visit(locale="nl").page, "source")
    number = page.get_by_role("spinbutton")
    deeds = page.locator(".say > .deeds")
    for wrong in ("6", "0", "-1", "2.5"):
        number.fill(wrong)
        assert page.locator(".say .error").inner_text() == "De bron heeft 5 regels."
        assert number.get_attribute("aria-invalid") == "true" and deeds.is_hidden()
    number.fill("5")
    assert page.locator(".say .error").is_hidden() and deeds.is_visible()


# Choosing lines


def test_lines_are_chosen_by_marking_their_text_and_by_shift_and_click(editing, visit):
    page = editing.open(visit(locale="nl").page, "source")
    ends = [page.locator(f"#line-{number} .line-text").bounding_box() for number in (2, 4)]
    page.mouse.move(ends[0]["x"] + 20, ends[0]["y"] + 8)
    page.mouse.down()
    page.mouse.move(ends[1]["x"] + 60, ends[1]["y"] + 8, steps=5)
    page.mouse.up()
    assert chosen_lines(page) == ["2", "3", "4"]
    assert page.locator(".say h3").inner_text() == "Regels 2 tot en met 4 zeggen …"
    page.locator("#line-3").click()
    assert chosen_lines(page) == ["3"]
    page.locator("#line-5").click(modifiers=["Shift"])
    assert chosen_lines(page) == ["3", "4", "5"]
    # Lines are chosen, and no text is marked as well.
    assert page.evaluate("getSelection().isCollapsed")
    page.locator("#line-1").click(modifiers=["Shift"])
    assert chosen_lines(page) == ["1", "2", "3"]
    page.keyboard.press("Shift+ArrowDown")
    assert chosen_lines(page) == ["2", "3"]


def test_a_line_is_found_by_its_number_and_by_words(editing, visit):
    long_text(editing)
    page = editing.open(visit(locale="nl").page, "source")
    page.locator(".source .lines").focus()
    page.keyboard.type("117")
    assert page.get_by_role("searchbox", name="Zoek woord of regelnummer").input_value() == "117"
    page.keyboard.press("Enter")
    assert chosen_lines(page) == ["117"] and focused(page) == "Regels van de bron"
    page.keyboard.press("/")
    page.keyboard.type("zin 11")
    assert chosen_lines(page) == ["117"] and page.locator(".find .quiet").inner_text() == "8 van 10"
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    assert chosen_lines(page) == ["11"] and page.locator(".find .quiet").inner_text() == "1 van 10"
    assert said(page).startswith("1 van 10: Regel 11, Zin 11 van")
    page.keyboard.press("Shift+Enter")
    assert chosen_lines(page) == ["119"]
    page.get_by_role("searchbox").fill("giraf")
    assert page.locator(".find .quiet").inner_text() == "Niets gevonden" == said(page)
    page.keyboard.press("Escape")
    assert focused(page) == "Regels van de bron"


def test_arrows_begin_with_what_is_in_sight_and_pass_empty_lines(editing, visit):
    long_text(editing)
    page = editing.open(visit(locale="nl").page, "source")
    lines = page.locator(".source .lines")
    lines.focus()
    lines.evaluate("list => { list.scrollTop = document.getElementById('line-64').offsetTop - list.offsetTop; }")
    page.keyboard.press("ArrowDown")
    assert chosen_lines(page) in (["64"], ["65"])
    page.locator("#line-69").click()
    page.keyboard.press("ArrowDown")
    assert chosen_lines(page) == ["71"]
    page.keyboard.press("Shift+ArrowUp")
    assert chosen_lines(page) == ["69", "70", "71"]
    page.locator("#line-70").click()
    assert chosen_lines(page) == ["69", "70", "71"] and said(page) == "Deze regel is leeg."
    page.keyboard.press("End")
    assert chosen_lines(page) == ["119"]
    page.keyboard.press("Home")
    assert chosen_lines(page) == ["1"]


def test_the_next_line_without_a_reference_is_found_or_it_is_said_that_there_is_none(editing, visit):
    write(editing, THEME.replace("source: 1", "source: 3"))
    page = editing.open(visit(locale="nl").page, "source")
    following = page.get_by_role("button", name="Volgende regel zonder verwijzing")
    remark = page.locator(".source .remark")
    following.click()
    assert chosen_lines(page) == ["1"] and focused(page) == "Regels van de bron"
    following.click()
    assert chosen_lines(page) == ["5"] and remark.is_hidden()
    following.click()
    assert chosen_lines(page) == ["1"]
    assert remark.inner_text() == "Hierna is alles verwerkt. Dit is de eerste regel zonder verwijzing van boven af."
    write(editing, THEME.replace("source: 1", "source: [1, 5]"))
    assert until(page, lambda: page.locator(".source [role=status]").inner_text() == "Nog niet verwerkt: 0 van 5 regels")
    following.click()
    assert remark.inner_text() == "Alle regels van deze tekst zijn verwerkt." == said(page)
    without_text(editing)
    page.get_by_role("spinbutton").wait_for()
    following.click()
    assert remark.inner_text() == "De tekst van deze bron staat niet bij het plan. Voeg haar toe, dan ziet u haar regels." == said(page)


def test_all_of_a_long_text_is_shown_before_it_is_kept(editing, visit):
    page = editing.open(visit(locale="nl").page, "source")
    page.get_by_role("button", name="Nieuwere tekst…").click()
    panel = page.locator(".bring")
    panel.get_by_label("Bij welke bron").select_option(label="Een nieuwe bron")
    panel.get_by_label("Titel van de bron").fill("Lang")
    panel.get_by_label("Of geplakte tekst").fill("".join(f"Zin {number}\n" for number in range(1, 1201)))
    panel.get_by_role("button", name="Bekijk de regels").click()
    panel.get_by_role("heading", name="1200 regels").wait_for()
    last = panel.locator(".lines li").last
    assert last.inner_text().split() == ["1200", "Zin", "1200"]
    last.scroll_into_view_if_needed()
    assert last.is_visible()
