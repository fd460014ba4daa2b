"""The map for who does not see it or has no pointer: what the browser tells of it, and every key that the page names."""

import pytest

from support.maps import announced, card, focused, folded_start, shown, start_of_map, view


def heard(page):
    """What the browser tells assistive technology: of each node its role, name, properties and children."""
    client = page.context.new_cdp_session(page)
    nodes = client.send("Accessibility.getFullAXTree")["nodes"]
    client.detach()
    return {node["nodeId"]: node for node in nodes}


def told_of(node):
    value = {one["name"]: one["value"].get("value") for one in node.get("properties", [])}
    return {"role": node["role"]["value"], "name": node.get("name", {}).get("value", ""), **value}


def within(tree, node):
    pending, found = list(node["childIds"]), []
    while pending:
        one = tree.get(pending.pop())
        if one is None:
            continue
        pending += one.get("childIds", [])
        if not one["ignored"]:
            found.append(told_of(one))
    return found


def the_map(page):
    tree = heard(page)
    return tree, next(node for node in tree.values() if node["role"]["value"] == "tree")


def items(page):
    """The items of the map by the first part of their names."""
    tree, found = the_map(page)
    return {
        one["name"].split(";")[0]: one for one in within(tree, found) if one["role"] == "treeitem"
    }


def go_to(page, label):
    card(page, label).focus()


# All is folded but what leads to domestic violence.
ONE_WAY_OPEN = "?open=noodgedwongen-samenwonen,spanning-in-huis"


def test_the_map_is_heard_as_a_tree_with_names_levels_and_states(open_page):
    page = open_page("woningnood", f"{ONE_WAY_OPEN}#huiselijk-geweld")
    tree, found = the_map(page)
    assert told_of(found)["name"] == "Kaart van Woningnood. Gebruik de pijltjestoetsen."
    heard_of = items(page)
    assert len(heard_of) == len(shown(page))
    assert heard_of["Woningnood"]["level"] == 1
    assert heard_of["Woningnood"]["expanded"] is True
    branch = heard_of["Stress over wonen"]
    assert branch["name"] == "Stress over wonen; focusgebied II; Ingeklapt: 4 effecten"
    assert (branch["level"], branch["expanded"], branch["selected"]) == (2, False, False)
    leaf = heard_of["Huiselijk geweld"]
    assert leaf["name"] == (
        "Huiselijk geweld; actiepunt 5 (afgeleid); focusgebieden I (afgeleid), IV"
    )
    assert (leaf["level"], leaf["selected"]) == (4, True)
    assert heard_of["Woonoverlast"]["name"].startswith(
        "Woonoverlast; actiepunten 4, 12; focusgebieden I, IV, V; "
    )
    assert "expanded" not in leaf
    assert [one for one in heard_of.values() if one.get("focusable") is not True] == []


def test_an_item_of_the_tree_holds_no_link_or_button_of_its_own(open_page):
    page = open_page("woningnood", "#woonoverlast")
    assert page.locator(".card.chosen .badge, .card.chosen .stubs a").count() > 4
    tree, found = the_map(page)
    roles = {one["role"] for one in within(tree, found)}
    assert roles & {"link", "button", "list", "listitem"} == set()


def test_an_item_says_its_place_among_its_siblings(open_page):
    page = open_page("woningnood", "#huiselijk-geweld")
    chosen = page.locator(".card.chosen")
    siblings = page.locator("#spanning-in-huis > ul > li").evaluate_all("all => all.map(e => e.id)")
    assert chosen.get_attribute("aria-posinset") == str(siblings.index("huiselijk-geweld") + 1)
    assert chosen.get_attribute("aria-setsize") == str(len(siblings))


def test_what_is_highlighted_is_heard(open_page):
    page = open_page("woningnood", f"{ONE_WAY_OPEN}&department=sl#huiselijk-geweld")
    heard_of = items(page)
    assert heard_of["Huiselijk geweld"]["name"].startswith("Huiselijk geweld; voldoet; ")
    assert heard_of["Bijzondere groepen lastig te huisvesten"]["name"].endswith(
        "; Ingeklapt: 6 effecten, waarvan 1 voldoet"
    )


def test_the_text_is_heard_as_lists_with_headings_links_and_folding_buttons(open_page):
    page = open_page("woningnood")
    page.locator("button.unfoldAll").click()
    all_of_it = [told_of(node) for node in heard(page).values() if not node["ignored"]]
    headings = [one for one in all_of_it if one["role"] == "heading" and one.get("level") == 3]
    assert [one["name"] for one in headings] == page.locator(".outline > li .label").evaluate_all(
        "all => all.filter(e => e.closest('h3')).map(e => e.textContent)"
    )
    buttons = [one for one in all_of_it if one["role"] == "button" and " onder " in one["name"]]
    assert {"3 effecten onder Spanning in huis", "1 effect onder Jongeren met een moeilijk thuis"} <= {
        one["name"] for one in buttons
    }
    assert all(one["expanded"] is True for one in buttons)


def test_right_and_left_unfold_and_fold_on_the_right_hand_of_the_map(open_page):
    page = open_page("woningnood")
    folded_start(page)
    page.keyboard.press("ArrowRight")
    assert focused(page) == "Samen onder één dak moeten blijven"
    page.keyboard.press("ArrowRight")
    assert card(page, "Samen onder één dak moeten blijven").get_attribute("aria-expanded") == "true"
    assert focused(page) == "Samen onder één dak moeten blijven"
    page.keyboard.press("ArrowRight")
    assert focused(page) == "Spanning in huis"
    page.keyboard.press("ArrowLeft")
    assert focused(page) == "Samen onder één dak moeten blijven"
    page.keyboard.press("ArrowLeft")
    assert card(page, "Samen onder één dak moeten blijven").get_attribute("aria-expanded") == "false"
    page.keyboard.press("ArrowLeft")
    assert focused(page) == "Woningnood"


def test_on_the_left_hand_of_the_map_they_are_mirrored(open_page):
    page = open_page("woningnood")
    folded_start(page)
    page.keyboard.press("ArrowLeft")
    branch = focused(page)
    assert "left" in card(page, branch).get_attribute("class").split()
    page.keyboard.press("ArrowLeft")
    assert card(page, branch).get_attribute("aria-expanded") == "true"
    page.keyboard.press("ArrowLeft")
    child = focused(page)
    assert child not in (branch, "Woningnood")
    page.keyboard.press("ArrowRight")
    assert focused(page) == branch
    page.keyboard.press("ArrowRight")
    assert card(page, branch).get_attribute("aria-expanded") == "false"
    assert child not in shown(page)
    page.keyboard.press("ArrowRight")
    assert focused(page) == "Woningnood"


def test_a_star_unfolds_all_that_stand_beside_a_node_and_no_more(open_page):
    page = open_page("woningnood")
    page.locator("button.foldAll").click()
    go_to(page, "Stress over wonen")
    page.keyboard.press("*")
    assert len(shown(page)) == 1 + page.locator(
        ".outline > li, .outline > li > ul > li"
    ).count()
    assert focused(page) == "Stress over wonen"
    assert announced(page).startswith("Uitgeklapt: ")


@pytest.mark.parametrize("key,larger", [("+", True), ("=", True), ("-", False)])
def test_plus_and_minus_scale_the_map(open_page, key, larger):
    page = open_page("woningnood")
    page.locator("button.zoomIn").click()
    start_of_map(page)
    before = view(page)[2]
    page.keyboard.press(key)
    assert (view(page)[2] > before * 1.1) if larger else (view(page)[2] < before * 0.9)
    assert announced(page) == f"Grootte {round(view(page)[2] * 100)} procent"


def test_a_zero_fits_the_map_again(open_page):
    page = open_page("woningnood")
    before = view(page)
    start_of_map(page)
    page.keyboard.press("+")
    page.keyboard.press("Shift+ArrowRight")
    page.keyboard.press("0")
    assert view(page) == before


@pytest.mark.parametrize("key", ["+", "=", "-", "0"])
def test_with_control_these_keys_stay_with_the_browser(open_page, key):
    page = open_page("woningnood")
    page.locator("button.zoomIn").click()
    start_of_map(page)
    before = view(page)
    left_alone = page.evaluate(
        """key => document.activeElement.dispatchEvent(
          new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, cancelable: true }))""",
        key,
    )
    assert left_alone
    assert view(page) == before


@pytest.mark.parametrize(
    "key,by", [("ArrowLeft", (80, 0)), ("ArrowRight", (-80, 0)), ("ArrowUp", (0, 80)), ("ArrowDown", (0, -80))]
)
def test_shift_with_an_arrow_moves_the_map_and_not_the_focus(open_page, key, by):
    page = open_page("woningnood")
    start_of_map(page)
    for _ in range(5):
        page.keyboard.press("+")
    before, where = view(page), focused(page)
    page.keyboard.press(f"Shift+{key}")
    after = view(page)
    assert (round(after[0] - before[0]), round(after[1] - before[1])) == by
    assert focused(page) == where


@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_enter_and_space_open_the_explanation(open_page, key):
    page = open_page("woningnood")
    go_to(page, "Stress over wonen")
    page.keyboard.press(key)
    assert page.locator(".panel h2").inner_text() == "Stress over wonen"
    assert page.evaluate("document.activeElement.className").startswith("panel")
    assert announced(page) == "Paneel geopend: Stress over wonen"


def test_escape_closes_the_explanation_from_the_map_the_panel_and_the_text(open_page):
    page = open_page("woningnood")
    panel = page.locator(".panel")
    card(page, "Stress over wonen").locator(".name").click()
    assert panel.is_visible() and focused(page) == "Stress over wonen"
    page.keyboard.press("Escape")
    assert panel.is_hidden() and focused(page) == "Stress over wonen"
    assert announced(page) == "Paneel gesloten"
    page.keyboard.press("Enter")
    page.keyboard.press("Escape")
    assert panel.is_hidden() and focused(page) == "Stress over wonen"
    page.locator("button.unfoldAll").click()
    page.locator("#huiselijk-geweld > .line .label").focus()
    page.keyboard.press("Enter")
    assert panel.is_visible()
    page.keyboard.press("Escape")
    assert panel.is_hidden()
    assert page.evaluate("document.activeElement.textContent") == "Huiselijk geweld"


def test_typing_finds_words_in_turn_spaces_and_accents_included(open_page):
    page = open_page("woningnood")
    folded_start(page)
    page.keyboard.type("een dak")
    assert focused(page) == "Samen onder één dak moeten blijven"
    assert announced(page) == "Gevonden: Samen onder één dak moeten blijven"
    page.wait_for_timeout(900)
    # Typed anew, it goes on from where one is.
    page.keyboard.type("h")
    first = focused(page)
    page.wait_for_timeout(900)
    page.keyboard.type("h")
    assert focused(page) != first
    page.wait_for_timeout(900)
    page.keyboard.type("qq")
    assert announced(page) == "Niets gevonden met: qq"


def test_home_and_end_go_to_the_first_and_last_that_are_shown(open_page):
    page = open_page("woningnood")
    page.locator("button.foldAll").click()
    go_to(page, "Stress over wonen")
    page.keyboard.press("End")
    assert focused(page) == shown(page)[-1]
    page.keyboard.press("ArrowDown")
    assert focused(page) == shown(page)[-1]
    page.keyboard.press("Home")
    assert focused(page) == "Woningnood"


def test_the_page_names_every_key(open_page):
    page = open_page("woningnood")
    page.locator(".keys summary").click()
    words = page.locator("#map-keys").inner_text()
    for key in ["Pijltjes", "Home en End", "Enter of spatie", "Escape", "Typen", "*", "Shift met pijltje", "+ en −", "0", "1 tot en met 9", "?"]:
        assert f"{key}:" in words, key
