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
def test_a_printed_page_is_tagged(amersfoort, visit, tmp_path, name):
    page = visit().open(amersfoort / f"{name}.html")
    pdf = printed(page, tmp_path / "page.pdf")
    info = subprocess.run(["pdfinfo", str(pdf)], capture_output=True, text=True, check=True).stdout
    assert re.search(r"Tagged:\s+yes", info)
    assert re.search(r"Title:\s+\S", info)
    assert "A4" in info


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


def test_no_column_of_a_table_is_cut_on_paper(amersfoort, visit, tmp_path):
    page = visit().open(amersfoort / "matrix.html")
    heads = page.locator("table thead th").all_text_contents()
    text = text_of(printed(page, tmp_path / "matrix.pdf"))
    assert len(heads) == 5
    # Of cells that stand beside each other the lines are told in turn: a word is whole, a cell is not.
    assert [head for head in heads if words(head.split()[0]) not in text] == []
