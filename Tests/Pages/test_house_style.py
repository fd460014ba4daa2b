"""Pages in a municipality's own colours and typeface, with its statement filled in."""

import subprocess

import pytest

from support.accessibility import WAYS, findings_of
from support.sites import ROOT, built, new_plan, pages, program, replace

# As light as white text allows, and one on which white text cannot be read.
LOOKS = {
    "just dark enough": "colours: ['#767676', '#C04000', '#008060'], typeface: DejaVu Serif",
    "too light": "colours: ['#FFD700', '#7FDBFF']",
}
STATEMENT = """
  accessibility:
    organisation: Gemeente Proefstad
    website: https://plan.proefstad.nl
    domains: [kaart.proefstad.nl]
    overview: https://proefstad.nl/verklaringen
    status: partial
    date: 2027-03-01
    approved-by: gemeentesecretaris
    reviewed: 2028-03-01
    contact: web@proefstad.nl
    acknowledge-within: 5
    answer-within: 3
    report: https://proefstad.nl/onderzoek
    report-date: 2027-02-01
    measures: [Elke redacteur volgt een training.]
    deviations:
      - criterion: 1.4.3
        description: De cijfers op het oude blad zijn te licht.
        cause: Het blad komt uit een oud sjabloon.
        consequence: Wie slecht ziet, kan de cijfers niet lezen.
        alternative: Dezelfde cijfers staan op de pagina.
        measure: Het sjabloon krijgt donkerder letters.
        planned: 2028-12-31
      - criterion: 1.2.2
        description: Een oude film heeft geen ondertitels.
        ground: burden
        cause: Ondertitelen kost meer dan de film heeft gekost.
        consequence: Wie doof is, kan de film niet volgen.
        alternative: De tekst van de film staat op de pagina.
"""


@pytest.fixture(scope="session", params=LOOKS)
def dressed(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("house")
    plan = new_plan(folder / "plan")
    replace(plan / "plan.yaml", "\nplan:\n", f"\nplan:\n  look: {{{LOOKS[request.param]}}}{STATEMENT}")
    return request.param, plan, built(plan, folder / "output")


@pytest.mark.parametrize("way", ["light", "dark"])
def test_axe_finds_nothing_in_colours_and_letters_of_ones_own(dressed, visit, way):
    _, _, site = dressed
    assert findings_of(visit(**WAYS[way]), pages(site)) == {}
    assert len(pages(site)) > 8


def test_the_colours_are_those_of_the_municipality(dressed, visit):
    name, _, site = dressed
    page = visit().open(site / "index.html")
    colour = page.locator("main a").first.evaluate("e => getComputedStyle(e).color")
    typeface = page.locator("body").evaluate("e => getComputedStyle(e).fontFamily")
    if name == "just dark enough":
        # A shade darker than #767676, for links are also on grounds that are set apart.
        assert colour == "rgb(111, 111, 111)"
        assert typeface.startswith('"DejaVu Serif"')
    else:
        # #FFD700, as much darker as reading it on white asks.
        red, green, blue = (int(part) for part in colour[4:-1].split(","))
        assert red > green > blue == 0


def test_a_colour_that_white_text_cannot_be_read_on_is_an_error(dressed):
    name, plan, _ = dressed
    run = subprocess.run([program(), "check", str(plan)], cwd=ROOT, capture_output=True, text=True)
    assert ("low-contrast" in run.stdout + run.stderr) == (name == "too light")
    assert run.returncode == (1 if name == "too light" else 0)


def test_a_statement_that_is_filled_in_is_no_draft(dressed, visit):
    _, _, site = dressed
    text = visit().open(site / "accessibility.html").locator("main").inner_text()
    assert "concept" not in text and "nog niet ingevuld" not in text
    for words in ("B: voldoet gedeeltelijk", "WCAG 1.4.3 Contrast (minimum) (niveau AA)", "31 december 2028",
                  "binnen 5 werkdagen", "Nationale ombudsman", "1 maart 2028", "kaart.proefstad.nl"):
        assert words in text
