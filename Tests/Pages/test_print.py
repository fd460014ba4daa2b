"""The pages on paper: tagged for a screen reader, and nothing cut."""

import re
import subprocess

import pytest


def printed(page, path, **options):
    options.setdefault("format", "A4")
    page.pdf(path=str(path), tagged=True, outline=True, **options)
    return path


def words(text):
    """Text as a sequence of letters and digits: how lines break does not matter."""
    return re.sub(r"[^\w]", "", text)


def text_of(pdf):
    run = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, check=True)
    return words(run.stdout.decode())


@pytest.mark.parametrize("name", ["woningnood", "point-12", "department-sl", "matrix", "check"])
def test_a_printed_page_is_tagged(amersfoort, visit, tmp_path, measured, name):
    page = visit().open(amersfoort / f"{name}.html")
    pdf = printed(page, tmp_path / "page.pdf")
    info = subprocess.run(["pdfinfo", str(pdf)], capture_output=True, text=True, check=True).stdout
    assert re.search(r"Tagged:\s+yes", info)
    assert re.search(r"Title:\s+\S", info)
    assert "A4" in info
    measured["tagged"] = measured.get("tagged", 0) + 1


@pytest.mark.parametrize("theme", ["woningnood", "klimaat", "technologie", "samenhang"])
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


@pytest.mark.parametrize("theme", ["woningnood", "klimaat", "technologie", "samenhang"])
def test_the_drawing_has_a_sheet_on_which_it_can_be_read(amersfoort, visit, tmp_path, theme):
    page = visit().open(amersfoort / f"{theme}.html")
    pdf = printed(page, tmp_path / "map.pdf", prefer_css_page_size=True)
    run = subprocess.run(
        ["pdftotext", "-bbox", str(pdf), "-"], capture_output=True, text=True, check=True
    )
    sheets = run.stdout.split("<page ")[1:]
    wide = [sheet for sheet in sheets if sheet.startswith('width="119')]
    assert len(wide) == 1
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
