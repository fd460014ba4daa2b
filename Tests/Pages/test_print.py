"""The pages on paper: tagged for a screen reader, and nothing cut."""

import re
import subprocess

import pytest

from support.paper import printed, text_of, words
from support.sites import THEMES, pages


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


@pytest.mark.parametrize("theme", THEMES)
def test_every_label_and_explanation_of_a_map_is_on_paper(amersfoort, visit, tmp_path, theme):
    page = visit().open(amersfoort / f"{theme}.html")
    labels = page.locator(".outline .label").all_text_contents()
    explanations = page.locator(".outline .about > p:first-child").all_text_contents()
    text = text_of(printed(page, tmp_path / "map.pdf"))
    assert [label for label in labels if words(label) not in text] == []
    # A page break may stand in the middle of a sentence, with the foot of the page in it.
    missing = [one for one in explanations if words(one)[:25] not in text]
    assert missing == []
    assert len(explanations) > 30


@pytest.mark.parametrize("theme", THEMES)
def test_the_drawing_has_a_sheet_on_which_it_can_be_read(amersfoort, visit, tmp_path, theme):
    page = visit().open(amersfoort / f"{theme}.html")
    pdf = printed(page, tmp_path / "map.pdf", prefer_css_page_size=True)
    run = subprocess.run(
        ["pdftotext", "-bbox", str(pdf), "-"], capture_output=True, text=True, check=True
    )
    sheets = run.stdout.split("<page ")[1:]
    wide = [sheet for sheet in sheets if sheet.startswith('width="119')]
    # The first, with the title: no sheet is spent on that alone.
    assert [sheet is sheets[0] for sheet in wide] == [True]
    title = page.locator("h1").inner_text().split()[0]
    assert f">{title}</word>" in wide[0].split("</word>", 1)[0] + "</word>"
    # The drawing is there, word for word: its first label among others.
    label = page.locator(".outline .label").first.inner_text().split()[0]
    assert f">{label}</word>" in wide[0]
    heights = [
        float(bottom) - float(top)
        for top, bottom in re.findall(r'yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)"', wide[0])
    ]
    # A line of type takes a little more than its size, in points.
    assert sorted(heights)[len(heights) // 2] > 5


def test_no_column_of_a_table_is_cut_on_paper(amersfoort, visit, tmp_path):
    page = visit().open(amersfoort / "matrix.html")
    heads = page.locator("table thead th").all_text_contents()
    text = text_of(printed(page, tmp_path / "matrix.pdf"))
    assert len(heads) == 5
    # Of cells that stand beside each other the lines are told in turn: a word is whole, a cell is not.
    assert [head for head in heads if words(head.split()[0]) not in text] == []
