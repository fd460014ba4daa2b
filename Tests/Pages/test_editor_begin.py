"""A plan that begins with a spreadsheet, and lists that came back with rows that cannot be read."""

import pytest

from support import accessibility
from support.editor import Editing, saved, small_plan, texts
from support.tabs import until

LIST = "Nr;Actie;Wie doet het;Prioriteit\n1;Buurtbemiddeling;SL;primair\n2;Meer licht;VTH;secundair\n"


@pytest.fixture
def beginning(tmp_path, visit):
    (tmp_path / "nieuw").mkdir()
    program = Editing(tmp_path / "nieuw", tmp_path / "state")
    tab = visit(locale="nl")
    page = tab.page
    page.goto(program.address)
    page.get_by_label("Gemeente").fill("Ons dorp")
    page.get_by_label("Periode").fill("2027-2030")
    page.get_by_label("Een werkmap van raakvlak of een eigen actielijst").check()
    yield program, tab, tmp_path / "nieuw"
    page.goto("about:blank")
    program.stop()


def give(page, name, text):
    data = text if isinstance(text, bytes) else text.encode()
    page.get_by_label("Uw bestand").set_input_files({"name": name, "mimeType": "application/octet-stream", "buffer": data})
    page.get_by_role("heading", name=f"Wat er van {name} wordt gemaakt").wait_for()


def test_an_action_list_becomes_a_plan_after_its_headings_were_seen(beginning):
    program, tab, folder = beginning
    page = tab.page
    page.get_by_label("Titel", exact=True).fill("Veilig 2030")
    give(page, "acties.csv", LIST)
    assert "2 actiepunten" in page.locator(".begin .returned").inner_text()
    meaning = page.get_by_label("‘Wie doet het’ wordt in het plan")
    assert meaning.input_value() == ""
    meaning.select_option(label="Afdelingen")
    assert until(page, lambda: "2 afdelingen" in page.locator(".begin .returned").inner_text())
    assert list(folder.iterdir()) == []
    page.get_by_role("button", name="Maak het plan").click()
    page.locator("main[data-ready]").wait_for()
    text = "".join(texts(folder, ".yaml").values())
    assert "title: Veilig 2030" in text and "municipality: Ons dorp" in text and "Buurtbemiddeling" in text and "code: VTH" in text
    page.get_by_role("button", name="Actiepunten").click()
    assert page.locator(".points tbody th").all_inner_texts() == ["1", "2"]


def test_a_list_without_known_headings_asks_which_column_is_the_action(beginning):
    program, tab, folder = beginning
    page = tab.page
    page.get_by_label("Titel", exact=True).fill("Veilig 2030")
    give(page, "lijst.csv", "Ding;Wat wij doen\nA;Buurtbemiddeling\nB;Meer licht\n")
    assert "Nog niets" in page.locator(".begin .returned").inner_text()
    page.get_by_role("button", name="Maak het plan").click()
    page.get_by_text("Zeg eerst welke kolom de actie is.").wait_for()
    assert list(folder.iterdir()) == []
    page.get_by_label("‘Wat wij doen’ wordt in het plan").select_option(label="Titel van het actiepunt")
    page.get_by_label("‘Ding’ wordt in het plan").select_option(label="Nummer")
    assert until(page, lambda: "2 actiepunten" in page.locator(".begin .returned").inner_text())
    page.get_by_role("button", name="Maak het plan").click()
    page.locator("main[data-ready]").wait_for()
    assert "Meer licht" in (folder / "action-points.yaml").read_text(encoding="utf-8")
    tab.errors[:] = [one for one in tab.errors if "Failed to load resource" not in one]


def test_a_file_that_is_no_spreadsheet_makes_nothing(beginning):
    program, tab, folder = beginning
    page = tab.page
    page.get_by_label("Titel", exact=True).fill("Veilig 2030")
    page.get_by_label("Uw bestand").set_input_files({"name": "foto.xlsx", "mimeType": "image/png", "buffer": b"\x89PNG" * 50})
    page.locator(".begin > .error:not(:empty)").wait_for()
    page.get_by_role("button", name="Maak het plan").click()
    assert page.locator(".begin > .error").inner_text() == "Kies eerst een bestand."
    assert list(folder.iterdir()) == []
    tab.errors[:] = [one for one in tab.errors if "Failed to load resource" not in one]


@pytest.mark.parametrize("width", [320, 1280])
def test_axe_finds_nothing_in_the_wizard_and_nothing_sticks_out(beginning, width):
    page = beginning[1].page
    page.set_viewport_size({"width": width, "height": 800})
    page.get_by_label("Titel", exact=True).fill("Veilig 2030")
    give(page, "acties.csv", LIST)
    assert accessibility.findings(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


# Lists that came back

RETURNED = "Sleutel;Aanbeveling;Besproken op;Besluit;Reden\nSL 1;Buurtbemiddeling;12-5-2025;ja;\nSL 9;X;12-5-2025;ja;=1+1\nVTH 2;Meer licht;12-5-2025;misschien ooit;\n"


def test_rows_that_do_not_go_in_stay_in_sight_and_can_be_saved(tmp_path, visit):
    program = Editing(small_plan(tmp_path / "plan"), tmp_path / "state")
    tab = visit(locale="nl")
    page = program.open(tab.page, "answers")
    page.get_by_label("Een ingevulde lijst").set_input_files({"name": "SL.csv", "mimeType": "text/csv", "buffer": RETURNED.encode()})
    page.get_by_role("button", name="Neem 1 antwoord over").click()
    page.locator(".returned .done").wait_for()
    left = page.locator(".leftover[aria-label='Nog niet overgenomen']")
    assert left.locator("h3").inner_text() == "2 rijen zijn nog niet overgenomen"
    rows = left.locator("tbody tr").all_inner_texts()
    assert "misschien ooit" in rows[1] and "geen besluit dat raakvlak kent" in rows[1] and "SL 9" in rows[0]
    page.reload()
    page.locator("main[data-ready]").wait_for()
    assert left.locator("tbody tr").count() == 2
    with page.expect_download() as download:
        left.get_by_role("button", name="Bewaar als lijst (csv)").click()
    path = tmp_path / download.value.suggested_filename
    download.value.save_as(path)
    text = path.read_text(encoding="utf-8-sig")
    assert '"VTH 2";' in text and '"misschien ooit"' in text and '"=1+1"' not in text
    # Corrected, the same list is taken over.
    path.write_text(text.replace("misschien ooit", "nee"), encoding="utf-8-sig")
    page.get_by_label("Een ingevulde lijst").set_input_files(path)
    page.get_by_role("button", name="Neem 1 antwoord over").click()
    page.locator(".returned .done").wait_for()
    answers = (program.plan / "decisions.yaml").read_text(encoding="utf-8")
    # As the row of the file that the department sent, not of the one in which it was corrected.
    assert "department: VTH" in answers and answers.count(", rij 4") == 1
    # The row of which the answer went in says so.
    assert until(page, lambda: left.locator("h3").inner_text() == "1 rij is nog niet overgenomen")
    assert left.locator("tr.taken").count() == 1 and "VTH 2" in left.locator("tr.taken").inner_text()
    left.get_by_role("button", name="Deze rijen zijn klaar").click()
    page.locator("dialog").get_by_role("button", name="Deze rijen zijn klaar").click()
    assert until(page, lambda: not left.is_visible())
    page.goto("about:blank")
    program.stop()


# Keys of the outline, and a block from a spreadsheet


@pytest.fixture
def page(tmp_path, visit):
    program = Editing(small_plan(tmp_path / "plan"), tmp_path / "state")
    page = program.open(visit(locale="nl").page)
    page.program = program
    yield page
    page.goto("about:blank")
    program.stop()


def chosen(page, label):
    page.locator(f".item:has(.label:text-is('{label}'))").click()


def test_the_keys_for_focus_area_shown_here_too_and_no_point_on_purpose(page):
    chosen(page, "Leegstand")
    page.keyboard.press("@")
    page.keyboard.type("samenleven")
    page.keyboard.press("Enter")
    saved(page)
    assert "focus: I" in page.program.theme.split("leegstand")[1]
    chosen(page, "Woonoverlast")
    page.keyboard.press("=")
    page.keyboard.type("leeg")
    page.keyboard.press("Enter")
    saved(page)
    assert "same-as: leegstand" in page.program.theme
    chosen(page, "Woonoverlast")
    page.keyboard.press("Enter")
    page.keyboard.type("Geluid")
    page.keyboard.press("Escape")
    saved(page)
    page.keyboard.press("!")
    page.keyboard.type("Een taak van de provincie zelf.")
    page.keyboard.press("Control+Enter")
    saved(page)
    assert "context: Een taak van de provincie zelf." in page.program.theme


def test_a_block_from_a_spreadsheet_fills_the_cells_after_a_look(page):
    page.get_by_role("button", name="Actiepunten").click()
    page.get_by_label("1: Titel", exact=True).focus()
    page.evaluate(
        """() => {
          const data = new DataTransfer();
          data.setData('text/plain', 'Bemiddeling\\tBemiddelen\\tPrimair\\r\\nLicht\\tLampen\\tSecundair\\r\\n');
          document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
        }"""
    )
    before = page.program.main
    assert len(page.locator(".preview li").all_inner_texts()) == 5
    assert page.program.main == before
    page.get_by_role("button", name="Invullen").click()
    saved(page)
    text = page.program.main
    assert "title: Bemiddeling" in text and "list-title: Lampen" in text and "priority: primary" in text


def test_the_table_is_copied_as_a_spreadsheet_takes_it(page):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Actiepunten").click()
    page.get_by_role("button", name="Kopieer voor Excel").click()
    text = page.evaluate("navigator.clipboard.readText()")
    assert text.replace("\r\n", "\n").split("\n")[0].split("\t")[:2] == ["1", "Buurtbemiddeling"]
