"""The pages that are printed and mailed: the hand-outs of the departments."""

import pytest

from support.accessibility import WAYS, findings_of


@pytest.fixture(scope="module")
def beside(amersfoort):
    return sorted(amersfoort.glob("*/*.html"))


@pytest.mark.parametrize("way", ["light", "dark", "narrow"])
def test_axe_finds_nothing_beside_the_site(beside, visit, way):
    assert findings_of(visit(**WAYS[way]), beside) == {}
    assert {"sl.html", "veiligheid.html"} <= {path.name for path in beside}


def test_a_hand_out_has_room_to_write_with_a_pen(beside, visit):
    page = visit().open(next(path for path in beside if path.name == "sl.html"))
    page.emulate_media(media="print")
    text = page.locator("main").inner_text()
    for word in ("Besproken op", "Besluit", "Reden", "Waar geland"):
        assert word.lower() in text.lower()
