"""The panel of a node, held against the plan as `graph.json` tells it: the pages are not asked what is right."""

import json
import re

import pytest

from support.sites import THEMES
from support.tabs import WIDE

# Opens every node in turn, and returns what its panel contains.
PANELS = """() => [...document.querySelectorAll('.outline li.node')].map(item => {
  item.querySelector('.label').click();
  const panel = document.querySelector('.panel');
  const links = (root, all) => [...(root?.querySelectorAll(all) ?? [])].map(a => [a.getAttribute('href'), a.textContent]);
  return {
    id: item.id, title: panel.querySelector('h2').textContent, way: links(panel, '.way a'),
    text: panel.querySelector('.about > p')?.textContent ?? '',
    facts: Object.fromEntries([...panel.querySelectorAll('.facts > div')].map(div => [
      div.querySelector('dt').textContent,
      { text: div.querySelector('dd').textContent, links: links(div, 'a'),
        routes: [...div.querySelectorAll('.route')].map(route => links(route, 'a')) }])),
    below: links(panel, '.leads li > a'), headings: [...panel.querySelectorAll('h3, dt')].map(e => e.textContent),
  };
})"""


class Plan:
    """What a plan says of its effects."""

    def __init__(self, site):
        graph = json.loads((site / "data" / "graph.json").read_text())
        self.effects = {effect["id"]: effect for effect in graph["effects"]}
        self.themes = {theme["id"]: theme for theme in graph["themes"]}
        self.titles = {
            **{("point", one["number"]): one["title"] for one in graph["actionPoints"]},
            **{("focus", one["numeral"]): one["title"] for one in graph["focusAreas"]},
        }
        self.links = graph["links"]
        self.parents, self.children = {}, {}
        for link in self.links:
            if link["role"] == "place":
                self.parents.setdefault(link["to"]["id"], []).append(link["from"]["id"])
                self.children.setdefault(link["from"]["id"], []).append(link["to"]["id"])

    def linked(self, effect, role):
        """Address, words and reason of everything that an effect leads to."""
        return sorted(
            (
                f"{role}-{link['to']['id'].lower()}.html",
                f"{link['to']['id']} {self.titles[role, link['to']['id']]}",
                link.get("reason", ""),
            )
            for link in self.links
            if link["role"] == role and link["from"] == {"id": effect, "kind": "effect"}
        )


@pytest.fixture(scope="module")
def plan(amersfoort):
    return Plan(amersfoort)


@pytest.fixture(scope="module", params=THEMES)
def opened(request, amersfoort, chromium):
    """A theme, and the panels of all its nodes."""
    context = chromium.new_context(**WIDE)
    page = context.new_page()
    page.goto((amersfoort / f"{request.param}.html").as_uri())
    panels = page.evaluate(PANELS)
    context.close()
    assert len(panels) > 30
    return request.param, panels


def effect_at(place):
    """The effect of a place. A place after the first has a number behind the effect's id, its dot spelled out."""
    return re.sub(r"_2e_\d+$", "", place)


def effect_of(panel):
    return effect_at(panel["id"])


def test_a_panel_tells_the_label_the_explanation_and_the_lines_of_its_effect(plan, opened):
    _, panels = opened
    for panel in panels:
        effect = plan.effects[effect_of(panel)]
        assert panel["title"] == effect["label"]
        assert panel["text"] == effect.get("explanation", "")
        lines = {str(line[end]) for line in effect["lines"] for end in ("first", "last")}
        assert lines <= set(re.findall(r"\d+", panel["facts"]["Bron"]["text"])), panel["id"]


@pytest.mark.parametrize(
    "names,role", [(("Actiepunt", "Actiepunten"), "point"), (("Focusgebied", "Focusgebieden"), "focus")])
def test_a_panel_links_every_point_and_focus_area_with_what_it_rests_on(plan, opened, names, role):
    _, panels = opened
    for panel in panels:
        expected = plan.linked(effect_of(panel), role)
        facts = [panel["facts"][name] for name in names if name in panel["facts"]]
        fact = facts[0] if facts else {"links": [], "text": ""}
        assert len(facts) == bool(expected), panel["id"]
        assert sorted(map(tuple, fact["links"])) == [link[:2] for link in expected], panel["id"]
        assert [link for link in expected if link[2] not in fact["text"]] == []
    assert any(name in panel["facts"] for panel in panels for name in names)


def test_a_panel_tells_the_way_to_the_effect_in_every_other_map(plan, opened):
    theme, panels = opened
    told = 0
    for panel in panels:
        effect = plan.effects[effect_of(panel)]
        routes = [
            route
            for name in ("Uitgewerkt in", "Ook in")
            for route in panel["facts"].get(name, {"routes": []})["routes"]
        ]
        others = [one for one in effect["themes"] if one != theme]
        # In the map where it is written out, but elsewhere: the path leads there too.
        if effect["home"] == theme and panel["id"] != effect["id"]:
            others.append(theme)
        assert sorted(route[0][0] for route in routes) == sorted(f"{one}.html" for one in others)
        for route in routes:
            at = route[0][0].removesuffix(".html")
            assert route[0][1] == plan.themes[at]["title"]
            for address, label in route[1:]:
                page, name = address.split("#")
                assert page == route[0][0]
                step = plan.effects[effect_at(name)]
                assert label == step["label"]
                # Each step follows from the one before it, as the plan says.
                assert at in plan.parents[step["id"]], (panel["id"], route)
                at = step["id"]
            assert at == effect["id"]
            told += 1
        # Said once: not in a list of its own besides.
        assert len(panel["headings"]) == len(set(panel["headings"])), panel["headings"]
    assert told > 0


def test_a_panel_links_what_leads_to_the_effect_and_what_follows(plan, opened):
    theme, panels = opened
    for panel in panels:
        name = effect_of(panel)
        effect = plan.effects[name]
        at = theme
        for address, label in panel["way"]:
            assert label == plan.effects[address.removeprefix("#")]["label"]
            assert at in plan.parents[address.removeprefix("#")]
            at = address.removeprefix("#")
        assert at in plan.parents[name]
        is_home = effect["home"] == theme and panel["id"] == name
        below = [plan.effects[one]["label"] for one in plan.children.get(name, [])] if is_home else []
        assert sorted(label for _, label in panel["below"]) == sorted(below), name


def test_what_is_below_is_listed_by_what_it_is_to_the_effect(open_page):
    page = open_page("woningnood", "#woonoverlast")
    assert page.locator(".panel .leads h3").all_inner_texts() == ["Komt door"]
    assert page.locator(".panel .leads li").first.inner_text() == "Minder steun van naasten"
    page.locator(".panel .leads a").first.click()
    assert page.locator(".panel .way").inner_text() == "Woningnood › Woonoverlast › komt door"
    card = page.locator(".card.chosen")
    assert card.get_attribute("aria-label").startswith("Komt door: Minder steun van naasten; ")
    assert card.locator(".kind").inner_text().split() == ["►", "komt", "door"]


def test_the_way_in_another_map_leads_to_the_effect_there(open_page):
    page = open_page("woningnood", "#huiselijk-geweld")
    step = page.locator(".panel .route a")
    assert step.all_inner_texts()[0] == "Sociale samenhang"
    step.last.click()
    page.wait_for_url("**/samenhang.html#huiselijk-geweld")
    assert page.locator(".panel h2").inner_text() == "Huiselijk geweld"


def test_a_panel_is_as_high_as_the_map_beside_it(amersfoort, visit):
    page = visit(viewport={"width": 1440, "height": 900}, reduced_motion="reduce").open(
        amersfoort / "woningnood.html"
    )
    found = page.evaluate(
        """() => [...document.querySelectorAll('.outline li.node')].map(item => {
          item.querySelector('.label').click();
          const panel = document.querySelector('.panel');
          return { id: item.id, height: panel.offsetHeight, hidden: panel.scrollHeight - panel.clientHeight,
            stage: document.querySelector('.stage').offsetHeight };
        })"""
    )
    # Of what does not fit the rest is reached with a scroll of its own; that is the exception.
    assert {one["height"] for one in found} == {one["stage"] for one in found}
    assert len([one for one in found if one["hidden"] > 0]) <= len(found) // 3
    assert max(one["stage"] for one in found) <= 900


def test_with_a_long_panel_the_buttons_of_the_map_stay_in_the_window(amersfoort, visit):
    page = visit(viewport={"width": 1440, "height": 900}, reduced_motion="reduce").open(
        amersfoort / "woningnood.html"
    )
    page.evaluate("document.querySelector('#huiselijk-geweld .label').click(); scrollTo(0, 0)")
    page.wait_for_timeout(100)
    box = page.locator("button.fit").bounding_box()
    assert 0 < box["y"] and box["y"] + box["height"] <= 900


def test_in_one_column_a_text_is_in_the_panel_and_not_below_it_too(amersfoort, visit):
    page = visit(viewport={"width": 768, "height": 1024}).open(amersfoort / "woningnood.html")
    page.locator("button.texts").click()
    line = page.locator(".outline > li").first
    assert line.locator(":scope > .about").is_visible()
    line.locator(".label").first.click()
    assert page.locator(".panel .about").is_visible()
    assert line.locator(":scope > .about").is_hidden()
    page.keyboard.press("Escape")
    assert line.locator(":scope > .about").is_visible()
