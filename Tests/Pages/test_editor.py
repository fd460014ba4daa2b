"""The editor in a browser: by keyboard, by mouse, and what happens when something goes wrong."""

import http.server
import threading

import pytest

from support import accessibility
from support.editor import SCREENS, THEME, Editing, labels, said, saved, small_plan
from support.tabs import until

LOST = "Failed to load resource"


@pytest.fixture
def editing(tmp_path):
    program = Editing(small_plan(tmp_path / "plan"), tmp_path / "state")
    yield program
    program.stop()


@pytest.fixture
def page(editing, visit):
    return editing.open(visit(locale="nl").page)


def without_refusals(tab):
    """Chromium itself prints each answer of 4xx in the console."""
    tab.errors[:] = [error for error in tab.errors if LOST not in error]


def row(page, label):
    return page.locator(f".item:has(.label:text-is('{label}'))")


def chosen(page, label):
    row(page, label).click()
    return page


def test_a_theme_is_written_by_keyboard_only(editing, page):
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.keyboard.type("Geluid")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.type("Slecht slapen")
    page.keyboard.press("Enter")
    page.keyboard.type("Muziek")
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Escape")
    saved(page)
    assert labels(page) == [
        "Wonen", "  Woonoverlast", "    Geluid", "    Slecht slapen", "  Muziek", "  Leegstand",
    ]
    assert page.evaluate("document.activeElement.getAttribute('aria-label')").startswith("Muziek")
    text = editing.theme
    assert "        - id: geluid\n          label: Geluid\n" in text
    assert text.index("id: slecht-slapen") < text.index("    - id: muziek") < text.index("    - id: leegstand")
    assert "# Eerst gezien.\n    - id: overlast" in text


def test_keyboard_and_mouse_give_the_same_bytes(tmp_path, visit):
    texts = []
    for way in ("keyboard", "mouse"):
        program = Editing(small_plan(tmp_path / way), tmp_path / f"state-{way}")
        page = program.open(visit(locale="nl").page)
        if way == "keyboard":
            page.keyboard.press("ArrowDown")
            page.keyboard.press("Enter")
            page.keyboard.type("Geluid")
            page.keyboard.press("Escape")
            page.keyboard.press("Control+]")
            page.keyboard.press("ArrowUp")
            page.keyboard.press("Alt+ArrowDown")
            page.keyboard.press("F2")
            page.keyboard.type("Overlast")
            page.keyboard.press("Escape")
        else:
            chosen(page, "Woonoverlast")
            page.locator(".tool[data-sign='+']").click()
            page.locator("input.label").fill("Geluid")
            page.locator(".tool[data-sign='→']").click()
            chosen(page, "Woonoverlast")
            page.locator(".tool[data-sign='↓']").click()
            page.locator(".tool[data-sign='✎']").click()
            page.locator("input.label").fill("Overlast")
            row(page, "Leegstand").click()
        saved(page)
        assert labels(page) == ["Wonen", "  Leegstand", "  Overlast", "    Geluid"]
        texts.append(program.theme)
        page.goto("about:blank")
        program.stop()
    assert texts[0] == texts[1]


def test_a_row_is_dragged_below_another_and_before_it(editing, page):
    row(page, "Leegstand").drag_to(row(page, "Woonoverlast"))
    saved(page)
    assert labels(page) == ["Wonen", "  Woonoverlast", "    Leegstand"]
    row(page, "Leegstand").drag_to(row(page, "Woonoverlast"), target_position={"x": 60, "y": 3})
    saved(page)
    assert labels(page) == ["Wonen", "  Leegstand", "  Woonoverlast"]
    assert "# Eerst gezien.\n    - id: overlast" in editing.theme


def test_an_edit_is_in_the_map_in_the_same_moment(page):
    chosen(page, "Leegstand")
    page.keyboard.press("F2")
    page.keyboard.type("Lege huizen")
    page.evaluate("() => { window.fetch = () => new Promise(() => {}); }")
    page.keyboard.press("Escape")
    assert page.locator(".card .name").all_inner_texts() == ["Wonen", "Woonoverlast", "Lege huizen"]
    assert page.locator(".card.lit .name").inner_text() == "Lege huizen"


def test_a_point_is_linked_by_typing_its_number_with_a_reason(editing, page):
    chosen(page, "Woonoverlast")
    page.keyboard.press("#")
    page.keyboard.type("2")
    page.get_by_label("Afgeleid, met reden").check()
    page.get_by_role("textbox", name="Reden").fill("Licht maakt straten rustig.")
    page.get_by_role("button", name="Koppelen").click()
    saved(page)
    assert "1@3" in editing.theme and "inferred: Licht maakt straten rustig." in editing.theme
    assert said(page) == "Effect ‘Woonoverlast’ verwijst naar actiepunt 2 (afgeleid: Licht maakt straten rustig.)."
    assert page.evaluate("document.activeElement.getAttribute('aria-label')").startswith("Woonoverlast, actiepunt 1, 2")


def test_a_click_chooses_and_a_sign_over_a_whole_text_is_no_text(editing, page):
    chosen(page, "Leegstand")
    chosen(page, "Leegstand")
    assert page.locator(".item input").count() == 0
    row(page, "Leegstand").locator(".label").dblclick()
    assert page.locator(".item input").input_value() == "Leegstand"
    page.keyboard.press("#")
    assert page.locator("dialog").get_by_role("combobox").is_visible()
    page.keyboard.press("Escape")
    assert labels(page) == ["Wonen", "  Woonoverlast", "  Leegstand"]
    assert editing.theme == THEME


def test_the_whole_map_fits_when_asked(editing, page):
    for _ in range(12):
        page.keyboard.press("Control+Enter")
        page.keyboard.type("Nog een gevolg dat eronder hangt")
        page.keyboard.press("Escape")
    saved(page)
    page.get_by_role("button", name="Hele kaart").click()
    size = "element => [element.scrollWidth - element.clientWidth, element.scrollHeight - element.clientHeight]"
    assert max(page.locator(".stage").evaluate(size)) <= 1


def test_the_page_follows_the_language_of_the_plan(tmp_path, visit):
    program = Editing(small_plan(tmp_path / "plan"), tmp_path / "state", language=None)
    page = program.open(visit(locale="nl").page)
    assert page.evaluate("document.documentElement.lang") == "nl"
    (program.plan / "plan.yaml").write_text(program.main.replace("language: nl", "language: en"), encoding="utf-8")
    assert until(page, lambda: page.locator("html[lang=en] .outline").count() == 1)
    page.goto("about:blank")
    program.stop()


def test_a_line_of_the_source_becomes_the_evidence_of_a_link(editing, visit):
    page = editing.open(visit(locale="nl").page, "source")
    assert page.locator(".source [role=status]").inner_text() == "Nog niet verwerkt: 1 van 5 regels"
    page.locator("#line-4").click()
    page.get_by_role("button", name="dat een effect bij een actiepunt hoort").click()
    page.get_by_role("combobox", name="Typ om te zoeken").fill("leeg")
    page.keyboard.press("Enter")
    page.get_by_role("combobox", name="Typ om te zoeken").fill("licht")
    page.keyboard.press("Enter")
    saved(page)
    assert "      points: [2@4]\n" in editing.theme
    assert until(page, lambda: "Effect ‘Leegstand’" in page.locator("#line-4").get_attribute("aria-label"))
    assert page.locator("#line-4").evaluate("line => line.parentElement === document.activeElement")


def test_pasted_text_becomes_effects_after_a_look(editing, page):
    chosen(page, "Leegstand")
    page.evaluate(
        """() => {
          const data = new DataTransfer();
          data.setData('text/plain', '- Kraken\\n  - Brand\\n- Verval\\n');
          document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
        }"""
    )
    assert page.locator(".preview li").all_inner_texts() == ["Kraken", "Brand", "Verval"]
    assert editing.theme == THEME
    page.get_by_role("button", name="Voeg 3 effecten toe").click()
    saved(page)
    assert labels(page)[2:] == ["  Leegstand", "    Kraken", "      Brand", "    Verval"]
    assert until(page, lambda: "id: verval" in editing.theme)


PASTE = """text => {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
}"""


def previewed(page):
    """The nodes of the preview, with two blanks a level."""
    return page.locator(".preview li").evaluate_all(
        "rows => rows.map(row => '  '.repeat(Number(row.style.getPropertyValue('--depth'))) + row.textContent)"
    )


@pytest.mark.parametrize("text,shown", [
    # Markdown: headings, lists of each kind, and a list below a list.
    ("## Geluid\n\n- Muziek in de nacht\n  1. Slecht slapen\n* Verkeer\n\n## Afval\n", ["Geluid", "  Muziek in de nacht", "    Slecht slapen", "  Verkeer", "Afval"]),
    # A column from Excel, which has CRLF, and a cell with a line end and quotes in it; then two columns, of which only the first has labels.
    ('Kraken\r\n"Lege\nwinkels"\r\n"De ""oude"" school"\r\n', ["Kraken", "Lege winkels", 'De "oude" school']),
    ("Kraken\t12\r\nVerval\t3\r\n", ["Kraken", "Verval"]),
])
def test_markdown_and_a_column_of_excel_are_shown_before_they_are_added(editing, page, text, shown):
    chosen(page, "Leegstand")
    page.evaluate(PASTE, text)
    assert previewed(page) == shown
    assert editing.theme == THEME
    page.get_by_role("button", name=f"Voeg {len(shown)} effecten toe").click()
    saved(page)
    assert labels(page)[3:] == [f"    {line}" for line in shown]
    # Nothing is added when the look is enough.
    page.evaluate(PASTE, text)
    page.keyboard.press("Escape")
    assert len(labels(page)) == 3 + len(shown)


MOVING = """() => [...document.querySelectorAll('*')].filter(element => {
  const { transitionDuration, animationName, animationDuration } = getComputedStyle(element);
  const lasts = times => times.split(',').some(time => parseFloat(time) > 0);
  return lasts(transitionDuration) || animationName !== 'none' && lasts(animationDuration);
}).map(element => element.className)"""


def test_nothing_moves_by_itself_for_who_asked_for_less_motion(editing, visit):
    moving, scrolled = {}, {}
    watch = """() => {
      window.asked = [];
      const { scrollTo } = Element.prototype;
      Element.prototype.scrollTo = function (to) { window.asked.push(to.behavior); scrollTo.call(this, to); };
    }"""
    for motion in ("reduce", "no-preference"):
        page = editing.open(visit(locale="nl", reduced_motion=motion, viewport={"width": 1280, "height": 640}).page)
        if motion == "reduce":
            # More than the pane of the map has room for.
            chosen(page, "Leegstand")
            page.evaluate(PASTE, "\n".join(f"Gevolg {number}" for number in range(40)))
            page.locator("dialog button.main").click()
            saved(page)
        page.evaluate(watch)
        row(page, "Wonen").click()
        page.keyboard.press("End")
        assert until(page, lambda: page.evaluate("window.asked.length") > 0)
        scrolled[motion] = set(page.evaluate("window.asked"))
        # In a narrow window the sentence of a change slides in.
        page.set_viewport_size({"width": 700, "height": 640})
        moving[motion] = page.evaluate(MOVING)
        page.goto("about:blank")
    assert moving["reduce"] == [] and moving["no-preference"] != []
    assert scrolled == {"reduce": {"auto"}, "no-preference": {"smooth"}}


def test_undo_and_redo_by_key_give_the_bytes_back(editing, page):
    chosen(page, "Leegstand")
    page.keyboard.press("F2")
    page.keyboard.type("Lege huizen")
    page.keyboard.press("Escape")
    saved(page)
    changed = editing.theme
    page.keyboard.press("Control+z")
    assert until(page, lambda: editing.theme == THEME)
    assert until(page, lambda: said(page).startswith("Teruggenomen: "))
    page.keyboard.press("Control+Shift+z")
    assert until(page, lambda: editing.theme == changed)


def test_a_field_of_the_form_is_a_change_and_a_wrong_value_stays_with_its_reason(editing, visit):
    tab = visit(locale="nl")
    page = editing.open(tab.page)
    chosen(page, "Leegstand")
    page.get_by_role("textbox", name="Uitleg").fill("Huizen staan leeg.")
    page.get_by_role("textbox", name="Bron", exact=True).focus()
    saved(page)
    assert "explanation: Huizen staan leeg.\n" in editing.theme
    page.get_by_role("textbox", name="Bron", exact=True).fill("regel twee")
    page.get_by_role("textbox", name="Uitleg").focus()
    error = page.locator(".card-pane .error:visible")
    assert "Dit is geen waarde voor ‘bron’" in error.inner_text()
    assert page.get_by_role("textbox", name="Bron", exact=True).input_value() == "regel twee"
    assert "regel twee" not in editing.theme
    without_refusals(tab)


def test_a_cell_of_the_points_says_what_is_wrong_with_it(editing, visit):
    tab = visit(locale="nl")
    page = editing.open(tab.page, "points")
    assert page.locator(".points [role=status]").inner_text() == "1 van 2 punten zonder effect"
    cell = page.get_by_label("2: Bladzijde")
    cell.fill("veertien")
    cell.press("Enter")
    error = page.locator(".points .error:visible")
    assert "een heel getal" in error.inner_text()
    assert cell.input_value() == "veertien"
    cell.fill("14")
    cell.press("Tab")
    saved(page)
    assert "    departments: VTH\n    page: 14\n" in editing.main
    # The row is made anew, and the focus is where Tab brought it.
    assert page.evaluate("document.activeElement.textContent") == "Koppel"
    page.get_by_label("Alleen zonder effect").check()
    assert page.locator(".points tbody th").all_inner_texts() == ["2"]
    without_refusals(tab)


def test_another_number_and_a_merge_are_shown_before_they_are_made(editing, visit):
    page = editing.open(visit(locale="nl").page, "points")
    before = editing.main
    page.get_by_role("button", name="Een ander nummer voor actiepunt 2").click()
    page.get_by_label("Nieuw nummer").fill("7")
    page.keyboard.press("Enter")
    diff = page.locator("dialog .diff")
    diff.wait_for(state="attached")
    assert "-  - number: 2\n+  - number: 7\n" in diff.text_content()
    assert editing.main == before
    page.get_by_role("button", name="Voer uit").click()
    saved(page)
    assert "  - number: 7\n" in editing.main
    page.get_by_role("button", name="Actiepunt 7 samenvoegen").click()
    page.locator("dialog").get_by_role("combobox").fill("buurt")
    page.keyboard.press("Enter")
    diff.wait_for(state="attached")
    page.get_by_role("button", name="Voer uit").click()
    saved(page)
    assert page.locator(".points tbody tr.action-point th").all_inner_texts() == ["1"]
    assert page.locator("#points-heading:focus").count() == 1


def test_a_button_repairs_a_finding_and_the_counter_goes_down(editing, visit):
    plan = editing.main
    text = plan.replace("title: Meer licht\n", "title: Meer licht\n    list-title: Meer lampen\n")
    (editing.plan / "plan.yaml").write_text(text, encoding="utf-8")
    page = editing.open(visit(locale="nl").page, "findings")
    repair = page.get_by_role("button", name="Van actiepunt 2 gaat ‘titel in de lijst’ weg.", exact=True)
    repair.wait_for()
    before = int(page.locator("nav .count").inner_text())
    repair.click()
    assert until(page, lambda: int(page.locator("nav .count").inner_text()) == before - 1)
    assert editing.main == plan
    assert page.locator(".findings .progress").inner_text().strip() == f"1 van {before} opgelost"


def test_what_a_text_editor_saves_is_on_the_page_and_a_comment_stays(editing, page):
    path = editing.plan / "themes" / "wonen.yaml"
    path.write_text(THEME.replace("Leegstand", "Lege panden").replace("Eerst", "Nu"), encoding="utf-8")
    assert until(page, lambda: labels(page) == ["Wonen", "  Woonoverlast", "  Lege panden"])
    chosen(page, "Woonoverlast")
    page.keyboard.press("F2")
    page.keyboard.type("Overlast")
    page.keyboard.press("Escape")
    saved(page)
    assert "# Nu gezien.\n    - id: overlast\n      label: Overlast\n" in editing.theme


def test_two_who_change_the_same_see_both_texts_and_nothing_is_lost(editing, page):
    chosen(page, "Leegstand")
    page.keyboard.press("F2")
    page.keyboard.type("Lege huizen")
    path = editing.plan / "themes" / "wonen.yaml"
    path.write_text(THEME.replace("label: Leegstand", "label: Lege panden"), encoding="utf-8")
    assert until(page, lambda: "Lege panden" in page.locator(".map-pane").inner_text())
    assert page.locator("input.label").input_value() == "Lege huizen"
    page.keyboard.press("Escape")
    conflict = page.locator(".conflict")
    conflict.wait_for()
    # Who is typing goes on: the focus stays.
    in_outline = "document.activeElement.closest('.outline-pane') !== null"
    assert page.evaluate(in_outline)
    assert "label: Lege panden" in editing.theme
    assert conflict.locator(".version").nth(0).inner_text().endswith("LeegstandLege huizen")
    conflict.get_by_role("button", name="Neem de mijne").click()
    assert until(page, lambda: "label: Lege huizen" in editing.theme)
    assert page.locator(".conflict").count() == 0
    assert page.evaluate(in_outline)


def test_a_file_that_cannot_be_read_is_named_and_the_text_is_kept(editing, visit):
    tab = visit(locale="nl")
    page = editing.open(tab.page)
    path = editing.plan / "themes" / "wonen.yaml"
    page.evaluate("() => { window.ended = false; }")
    chosen(page, "Leegstand")
    page.keyboard.press("F2")
    page.keyboard.type("Lege huizen")
    path.write_text(THEME.replace("title: Wonen", "title: 'Wonen"), encoding="utf-8")
    page.keyboard.press("Escape")
    problem = page.locator(".problem")
    problem.wait_for()
    assert "themes/wonen.yaml is nu niet te lezen" in problem.inner_text()
    assert problem.locator("textarea").input_value() == "Lege huizen"
    without_refusals(tab)


def test_when_the_program_stops_the_text_waits_and_is_offered_again(tmp_path, visit):
    plan = small_plan(tmp_path / "plan")
    program = Editing(plan, tmp_path / "state")
    tab = visit(locale="nl")
    page = program.open(tab.page)
    port = int(program.origin.split(":")[-1])
    program.stop()
    chosen(page, "Leegstand")
    page.keyboard.press("F2")
    page.keyboard.type("Lege huizen")
    page.keyboard.press("Escape")
    page.locator(".status.lost").wait_for()
    assert labels(page)[2] == "  Lege huizen"
    again = Editing(plan, tmp_path / "state", port=port)
    # Another start has another token: the page says so, and the address that it prints has the text.
    page.locator(".status.token").wait_for()
    tab.page.goto("about:blank")
    page = again.open(tab.page)
    assert page.locator(".problem textarea").input_value() == "Lege huizen"
    assert "Lege huizen" not in again.theme
    tab.page.goto("about:blank")
    again.stop()
    tab.errors[:] = [error for error in tab.errors if LOST not in error and "net::" not in error]


def test_another_site_in_the_same_browser_can_neither_read_nor_post(editing, visit):
    class Elsewhere(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(b"<!DOCTYPE html><title>elsewhere</title>")

        def log_message(self, *words):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Elsewhere)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    tab = visit()
    tab.page.goto(f"http://127.0.0.1:{server.server_address[1]}/")
    token = editing.address.split("token=")[1]
    results = tab.page.evaluate(
        """async ([origin, token]) => {
          const body = JSON.stringify({ client: 'x', seq: 1, operations: [{ do: 'remove', of: 'effect:leegstand', scope: 'all' }] });
          const tries = [
            () => fetch(`${origin}/.raakvlak/plan`, { headers: { 'X-Raakvlak-Token': token } }).then(answer => answer.text()),
            () => fetch(`${origin}/.raakvlak/edit`, { method: 'POST', body, headers: { 'X-Raakvlak-Token': token, 'Content-Type': 'application/json' } }).then(answer => answer.text()),
            () => fetch(`${origin}/.raakvlak/edit`, { method: 'POST', mode: 'no-cors', body }).then(answer => answer.text()),
          ];
          const found = [];
          for (const one of tries) found.push(await one().catch(() => 'refused'));
          return found;
        }""",
        [editing.origin, token],
    )
    assert results[:2] == ["refused", "refused"]
    assert results[2] in ("", "refused")
    assert editing.theme == THEME
    server.shutdown()
    tab.errors.clear()


def test_without_the_printed_address_the_page_says_how_to_open_it(editing, visit):
    tab = visit(locale="nl")
    tab.page.goto(f"{editing.origin}/.raakvlak/editor/")
    tab.page.locator(".status.token").wait_for()
    assert "met het adres dat raakvlak liet zien" in tab.page.locator(".status").inner_text()
    without_refusals(tab)


def test_a_list_that_came_back_is_shown_before_it_is_taken_over(editing, visit):
    page = editing.open(visit(locale="nl").page, "answers")
    list_ = "Sleutel;Aanbeveling;Besproken op;Besluit;Reden\nSL 1;Buurtbemiddeling;12-5-2025;ja;\nSL 9;X;12-5-2025;ja;\n"
    page.get_by_label("Een ingevulde lijst").set_input_files(
        {"name": "SL.csv", "mimeType": "text/csv", "buffer": list_.encode()}
    )
    page.locator(".returned tbody tr").first.wait_for()
    # What does not go in is first.
    assert page.locator(".returned tbody td:last-child").all_inner_texts() == ["geweigerd", "komt erbij"]
    assert page.locator(".returned h3").inner_text() == "SL.csv: 1 antwoord komt erbij, 1 niet"
    assert not (editing.plan / "decisions.yaml").exists()
    page.get_by_role("button", name="Neem 1 antwoord over").click()
    page.locator(".returned .done").wait_for()
    assert "state: takes-over" in (editing.plan / "decisions.yaml").read_text(encoding="utf-8")


def test_a_plan_begins_in_an_empty_folder(tmp_path, visit):
    (tmp_path / "nieuw").mkdir()
    program = Editing(tmp_path / "nieuw", tmp_path / "state")
    page = visit(locale="nl").page
    page.goto(program.address)
    page.get_by_label("Titel", exact=True).fill("Veilig 2030")
    page.get_by_label("Gemeente").fill("Ons dorp")
    page.get_by_label("Periode").fill("2027-2030")
    page.get_by_role("button", name="Maak het plan").click()
    page.get_by_role("button", name="Nieuw thema").click()
    page.get_by_role("textbox", name="Titel van het thema").fill("Water")
    page.keyboard.press("Enter")
    row(page, "Water").wait_for()
    page.locator(".item:focus").press("Enter")
    page.keyboard.type("Overstroming")
    page.keyboard.press("Escape")
    saved(page)
    assert labels(page) == ["Water", "  Overstroming"]
    # The pages of the plan, and their colours with them, were made after this page.
    colour = "card => getComputedStyle(card).backgroundColor"
    assert page.locator(".card.d1").evaluate(colour) != page.locator("body").evaluate(colour)
    assert until(page, lambda: page.locator("link[href='/house.css']").count() == 1)
    text = (tmp_path / "nieuw" / "themes" / "water.yaml").read_text(encoding="utf-8")
    assert "  effects:\n" in text and "label: Overstroming" in text
    page.goto("about:blank")
    program.stop()


WAYS = {name: options for name, options in accessibility.WAYS.items() if name != "without scripts"}


@pytest.mark.parametrize("way", WAYS)
def test_axe_finds_nothing_in_any_screen(editing, visit, way):
    options = {"viewport": {"width": 1440, "height": 900}, "locale": "nl", **WAYS[way]}
    found = {}
    for screen in SCREENS:
        page = editing.open(visit(**options).page, screen)
        if screen == "source":
            page.locator("#line-3").click()
        problems = accessibility.findings(page)
        if problems:
            found[screen] = problems
    assert found == {}


@pytest.mark.parametrize("screen", SCREENS)
def test_nothing_sticks_out_of_a_window_of_320_pixels(editing, visit, screen):
    page = editing.open(visit(viewport={"width": 320, "height": 640}, locale="nl").page, screen)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
