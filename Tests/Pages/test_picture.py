"""The map as it is shown now, saved as a file from the page: nothing is fetched or sent, also from `file:`."""

import struct
import xml.etree.ElementTree as tree

from support.maps import asked, shown

SVG = "{http://www.w3.org/2000/svg}"


def saved(page, kind):
    page.locator("button.print").click()
    with page.expect_download() as download:
        page.locator(f"button.save-{kind}").click()
    return download.value


def test_a_drawing_has_the_cards_that_are_shown_and_whose_they_are(open_page, tmp_path):
    page = open_page("woningnood")
    page.locator("button.foldAll").click()
    file = saved(page, "svg")
    assert file.suggested_filename == "woningnood.svg"
    file.save_as(tmp_path / "map.svg")
    root = tree.parse(tmp_path / "map.svg").getroot()
    words = " ".join("".join(text.itertext()) for text in root.iter(f"{SVG}text"))
    for label in shown(page):
        assert label in words.replace("  ", " "), label
    # What is folded has its number on the card, and is not drawn.
    assert "+4" in words and len(root.findall(f".//{SVG}path")) == len(shown(page)) - 1
    assert "Integraal Veiligheidsplan 2023-2026" in words
    assert root.find(f"{SVG}title").text == "Woningnood"
    assert not root.findall(".//*[@href]") and "url(" not in (tmp_path / "map.svg").read_text()


def test_a_filter_is_in_the_picture_and_unfolding_makes_it_larger(open_page, tmp_path):
    page = open_page("woningnood")
    page.locator("button.foldAll").click()
    sizes = []
    for button in ["foldAll", "unfoldAll"]:
        page.locator(f"button.{button}").click()
        saved(page, "png").save_as(tmp_path / "map.png")
        data = (tmp_path / "map.png").read_bytes()
        assert data[:8] == b"\x89PNG\r\n\x1a\n"
        sizes.append(struct.unpack(">II", data[16:24]))
    assert sizes[1][0] * sizes[1][1] > 2 * sizes[0][0] * sizes[0][1]
    asked(page, "focus", "iv")
    page.keyboard.press("Escape")
    saved(page, "svg").save_as(tmp_path / "map.svg")
    root = tree.parse(tmp_path / "map.svg").getroot()
    # What does not match is pale, as on the page.
    other = page.locator(".tree .card.other .box").first.evaluate("box => getComputedStyle(box).color")
    assert other in {text.get("fill") for text in root.iter(f"{SVG}text")}


def test_a_map_of_which_most_is_out_of_sight_is_saved_whole(grown, visit, tmp_path):
    page = visit(viewport={"width": 1440, "height": 900}).open(grown / "thema-2000.html")
    page.locator("button.unfoldAll").dispatch_event("click")
    saved(page, "svg").save_as(tmp_path / "map.svg")
    root = tree.parse(tmp_path / "map.svg").getroot()
    assert len(root.findall(f".//{SVG}path")) == 2000
    # The cards out of sight are not left in the page.
    assert page.locator(".tree .card:not([hidden])").count() < 1000
