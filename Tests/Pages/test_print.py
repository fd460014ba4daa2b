"""The pages on paper: tagged for a screen reader, and nothing cut."""

import re
import subprocess

import pytest

from support.paper import printed, text_of, words
from support.sites import AMERSFOORT, THEMES, pages, program


def test_every_printed_page_is_tagged(amersfoort, visit, tmp_path, measured):
    plain = []
    for path, page in visit().each(pages(amersfoort)):
        pdf = printed(page, tmp_path / "page.pdf")
        run = subprocess.run(["pdfinfo", str(pdf)], capture_output=True, text=True, check=True)
        wanted = [r"Tagged:\s+yes", r"Title:\s+\S", "A4"]
        if not all(re.search(one, run.stdout) for one in wanted):
            plain.append(path.name)
    assert plain == []
    measured["tagged"] = len(pages(amersfoort))


def test_every_page_asks_for_a4_and_cuts_no_card(amersfoort, visit, tmp_path):
    for name in ["index", "points", "point-13", "focus-i"]:
        page = visit().open(amersfoort / f"{name}.html")
        found = sheets(printed(page, tmp_path / "page.pdf", format="Letter", prefer_css_page_size=True))
        assert {size for size, _ in found} == {UPRIGHT}, name
        page.emulate_media(media="print")
        cards = page.locator(".entrance, .tile")
        assert set(cards.evaluate_all("all => all.map(e => getComputedStyle(e).breakInside)")) <= {"avoid"}
        page.emulate_media(media="screen")


@pytest.mark.parametrize("theme", THEMES)
def test_every_label_and_explanation_of_a_map_is_on_paper(amersfoort, visit, tmp_path, theme):
    page = visit().open(amersfoort / f"{theme}.html")
    labels = page.locator(".outline .label").all_text_contents()
    explanations = page.locator(".outline .about > p:first-child").all_text_contents()
    text = text_of(printed(page, tmp_path / "map.pdf"))
    assert [label for label in labels if words(label) not in text] == []
    # A page break may be in the middle of a sentence, with the foot of the page in it.
    missing = [one for one in explanations if words(one)[:25] not in text]
    assert missing == []
    assert len(explanations) > 30


def sheets(pdf):
    """The words of each sheet of a PDF, with its size."""
    run = subprocess.run(["pdftotext", "-bbox", str(pdf), "-"], capture_output=True, text=True, check=True)
    found = []
    for sheet in run.stdout.split("<page ")[1:]:
        width, height = re.findall(r'(?:width|height)="(\d+)', sheet)[:2]
        words = re.findall(r">([^<]+)</word>", sheet)
        found.append(((int(width), int(height)), words))
    return found


UPRIGHT, ON_ITS_SIDE = (594, 841), (841, 594)


@pytest.mark.parametrize("theme", THEMES)
def test_the_drawing_is_on_the_first_sheet_an_a4_on_its_side_with_the_title(amersfoort, visit, tmp_path, theme):
    page = visit().open(amersfoort / f"{theme}.html")
    found = sheets(printed(page, tmp_path / "map.pdf", prefer_css_page_size=True))
    assert [size for size, _ in found] == [ON_ITS_SIDE] + [UPRIGHT] * (len(found) - 1)
    words = found[0][1]
    assert words[0] == page.locator("h1").inner_text().split()[0]
    # The drawing is there, word for word: its first label among others.
    assert page.locator(".outline .label").first.inner_text().split()[0] in words


def printed_as(page, what, path):
    """Prints by the button; the browser's own dialogue is left out."""
    page.evaluate("window.print = () => {}")
    page.locator("button.print").click()
    page.locator(f"button.print-{what}").click()
    return sheets(printed(page, path, prefer_css_page_size=True))


def test_only_the_text_is_printed_when_that_is_asked(open_page, tmp_path):
    page = open_page("woningnood")
    found = printed_as(page, "text", tmp_path / "text.pdf")
    assert {size for size, _ in found} == {UPRIGHT}
    everything = "".join(word for _, sheet in found for word in sheet)
    # A label is there once as a line; the drawing would have it again.
    label = "".join(page.locator(".outline .label").last.text_content().split())
    assert everything.count(label) == "".join(page.locator(".outline").text_content().split()).count(label)


def test_what_is_seen_is_printed_when_that_is_asked_and_nothing_that_is_folded(open_page, tmp_path):
    page = open_page("woningnood", "?open=woonstress")
    shown = page.locator(".tree .card:visible .name").all_inner_texts()
    before = page.locator(".layer").get_attribute("style")
    found = printed_as(page, "now", tmp_path / "now.pdf")
    assert [size for size, _ in found] == [ON_ITS_SIDE] + [UPRIGHT] * (len(found) - 1)
    assert len(found) <= 3
    assert {word for label in shown for word in label.split()} <= set(found[0][1])
    assert "Huiselijk" not in [word for _, sheet in found for word in sheet]
    # On the screen all is as it was.
    assert page.locator(".layer").get_attribute("style") == before
    assert page.locator("html").get_attribute("data-print") is None


def test_the_map_alone_is_one_a3_with_larger_letters(open_page, tmp_path):
    page = open_page("woningnood")
    found = printed_as(page, "large", tmp_path / "large.pdf")
    assert [size for size, _ in found] == [(1191, 841)]
    # Each label is on it, as in the drawing.
    label = page.locator(".outline .label").last.inner_text().split()[0]
    assert label in found[0][1]


def test_the_menu_for_paper_says_which_sheets_there_are_and_names_the_booklet(open_page):
    page = open_page("woningnood")
    page.locator("button.print").click()
    sheet = page.locator(".print-sheet")
    papers = [re.search(r"A\d", text).group() for text in sheet.locator("button[class^='print-']").all_inner_texts()]
    assert sorted(papers) == ["A3", "A4", "A4", "A4"]
    booklet = sheet.locator(".booklet").inner_text()
    assert "boekje" in booklet and "Vraag de maker van het plan" in booklet
    # A reader has no program.
    assert "raakvlak " not in booklet


def test_no_column_of_a_table_is_cut_on_paper(amersfoort, visit, tmp_path):
    page = visit().open(amersfoort / "matrix.html")
    heads = page.locator("table thead th").all_text_contents()
    text = text_of(printed(page, tmp_path / "matrix.pdf"))
    assert len(heads) == 5
    # Of cells beside each other the lines are read in turn: a word is whole, a cell is not.
    assert [head for head in heads if words(head.split()[0]) not in text] == []


def test_the_recommendations_of_a_plan_are_a_line_each_on_one_a4_in_letters_of_9_points(visit, tmp_path):
    command = [program(), "table", "recommendations", "--plan", str(AMERSFOORT), "--format", "html"]
    subprocess.run([*command, "--output", str(tmp_path / "table.html")], check=True, capture_output=True)
    page = visit().page
    page.goto((tmp_path / "table.html").as_uri())
    assert page.locator("tbody tr").count() == 17
    pdf = printed(page, tmp_path / "table.pdf", prefer_css_page_size=True)
    found = sheets(pdf)
    assert [size for size, _ in found] == [ON_ITS_SIDE]
    assert "17" in found[0][1]
    fonts = subprocess.run(
        ["pdftohtml", "-xml", "-zoom", "1", "-stdout", str(pdf)], capture_output=True, text=True, check=True
    ).stdout
    assert min(int(size) for size in re.findall(r'fontspec[^>]* size="(\d+)"', fonts)) >= 9
