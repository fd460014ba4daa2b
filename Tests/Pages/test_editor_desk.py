"""What an adviser does without a terminal: texts of sources, hand-outs, reports, the workbook, and rows that came back."""

import re
import subprocess
import zipfile

import pytest

from support import accessibility
from support.editor import SCREENS, Editing, names, said, saved, small_plan, texts
from support.session import begin, file_of, note, written
from support.tabs import until

LOST = "Failed to load resource"
WIDTHS = [1440, 390, 320]


@pytest.fixture
def editing(tmp_path):
    program = Editing(small_plan(tmp_path / "plan"), tmp_path / "state")
    yield program
    program.stop()


@pytest.fixture
def tab(visit):
    return visit(locale="nl")


def without_refusals(tab):
    """What Chromium prints of a request that was refused on purpose."""
    tab.errors[:] = [error for error in tab.errors if LOST not in error]


def bring(page, source="Een nieuwe bron", title=None):
    panel = page.locator(".bring")
    if not panel.is_visible():
        page.locator(".source > .row").get_by_role("button", name=re.compile("^(Tekst toevoegen|Nieuwere tekst…)$")).click()
    panel.get_by_label("Bij welke bron").select_option(label=source)
    if title:
        panel.get_by_label("Titel van de bron").fill(title)
    return panel


def paste(panel, text):
    panel.get_by_label("Of geplakte tekst").fill(text)
    panel.get_by_role("button", name="Bekijk de regels").click()
    panel.locator(".brought h4").wait_for()


# The text of a source


def test_a_pasted_text_is_seen_kept_cited_and_undone(editing, tab):
    page = editing.open(tab.page, "source")
    before, files = editing.main, names(editing.plan)
    panel = bring(page, title="Jaarverslag 2026")
    paste(panel, "Het ging goed.\nLeegstand nam af.\n\nEinde.")
    assert panel.locator(".brought h4").inner_text() == "4 regels"
    assert panel.locator(".lines li").all_inner_texts()[1].split() == ["2", "Leegstand", "nam", "af."]
    assert "jaarverslag-2026.txt" in panel.inner_text()
    assert names(editing.plan) == files and editing.main == before
    panel.get_by_role("button", name="Bewaar bij het plan").click()
    panel.wait_for(state="hidden")
    page.locator("#line-2:has-text('Leegstand nam af')").wait_for()
    assert (editing.plan / "jaarverslag-2026.txt").read_text(encoding="utf-8") == "Het ging goed.\nLeegstand nam af.\n\nEinde.\n"
    assert "file: jaarverslag-2026.txt" in editing.main
    assert page.locator(".source select[aria-label=Bron]").input_value() == "jaarverslag-2026"
    page.locator("#line-2").click()
    page.get_by_role("button", name="iets over een effect, thema of punt").click()
    page.get_by_role("combobox", name="Typ om te zoeken").fill("leegstand")
    page.keyboard.press("Enter")
    saved(page)
    assert "jaarverslag-2026:2" in editing.theme
    for _ in range(2):
        page.get_by_role("button", name="Ongedaan maken").click()
        page.wait_for_timeout(300)
    assert until(page, lambda: editing.main == before and names(editing.plan) == files)


@pytest.mark.parametrize("form", ["docx", "odt", "md", "txt"])
def test_a_file_becomes_numbered_lines_of_a_source(editing, tab, tmp_path, form):
    document = "# Nota\n\nEerste alinea.\n\nTweede alinea.\n"
    path = tmp_path / f"Mijn nota.{form}"
    if form in ("docx", "odt"):
        subprocess.run(["pandoc", "--from", "markdown", "--output", str(path)], input=document.encode(), check=True)
        lines = ["Nota", "Eerste alinea.", "Tweede alinea."]
    else:
        # As Windows writes it.
        path.write_bytes(document.replace("\n", "\r\n").encode("utf-8-sig"))
        lines = ["# Nota", "", "Eerste alinea.", "", "Tweede alinea."]
    page = editing.open(tab.page, "source")
    panel = bring(page)
    panel.get_by_label("Een bestand").set_input_files(path)
    panel.locator(".brought h4").wait_for()
    assert panel.get_by_label("Titel van de bron").input_value() == "Mijn nota"
    panel.get_by_role("button", name="Bewaar bij het plan").click()
    panel.wait_for(state="hidden")
    assert until(page, lambda: [line.replace("\u00a0", "") for line in page.locator("ol.lines[role=listbox] .line-text").all_inner_texts()] == lines)
    assert (editing.plan / "mijn-nota.txt").read_text(encoding="utf-8") == "".join(f"{line}\n" for line in lines)


def test_a_file_is_dropped_and_a_pdf_says_what_to_do(editing, tab):
    page = editing.open(tab.page, "source")
    panel = bring(page, title="Nota 2")
    drop = """(target, [name, text]) => {
      const data = new DataTransfer();
      data.items.add(new File([text], name));
      target.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    }"""
    zone = panel.locator(".drop").first
    zone.evaluate(drop, ["nota.pdf", "%PDF-1.7 enzovoort"])
    panel.get_by_text("Een PDF leest raakvlak niet").wait_for()
    zone.evaluate(drop, ["../../nota.txt", "Regel een"])
    panel.locator(".brought h4").wait_for()
    assert "nota-2.txt" in panel.inner_text()
    without_refusals(tab)


def test_a_text_is_used_in_this_window_only_when_nobody_asks_to_keep_it(editing, tab):
    page = editing.open(tab.page, "source")
    files = names(editing.plan)
    panel = bring(page, title="Vertrouwelijk")
    paste(panel, "Een zin.\nNog een zin.")
    panel.get_by_role("button", name="Alleen nu gebruiken").click()
    page.locator("#line-2:has-text('Nog een zin')").wait_for()
    assert names(editing.plan) == files and "title: Vertrouwelijk" in editing.main and "lines: 2" in editing.main
    page.locator("#line-2").click()
    page.get_by_role("button", name="iets over een effect, thema of punt").click()
    page.get_by_role("combobox", name="Typ om te zoeken").fill("leegstand")
    page.keyboard.press("Enter")
    saved(page)
    assert "vertrouwelijk:2" in editing.theme
    page.locator("#line-2.cited").wait_for()
    assert "alleen in dit venster" in page.locator(".document").inner_text()
    assert "Nog een zin" not in "".join(texts(editing.plan).values())


def test_a_newer_text_shows_which_cited_lines_shift_and_asks(editing, tab):
    page = editing.open(tab.page, "source")
    panel = bring(page, source="Nota veiligheid")
    paste(panel, "Voorwoord.\n" + (editing.plan / "nota.txt").read_text(encoding="utf-8"))
    assert "regels waarnaar het plan verwijst, zijn in deze tekst anders" in panel.inner_text()
    row = panel.locator(".shifted tbody tr").nth(1).inner_text()
    assert row.startswith("2") and "Buren hebben last" in row and "Over wonen" in row and "Woonoverlast" in row
    use = panel.get_by_role("button", name="Gebruik deze tekst voortaan")
    assert use.is_disabled()
    panel.get_by_label("Ik pas deze verwijzingen zelf aan").check()
    use.click()
    page.locator("#line-6").wait_for()
    assert names(editing.plan) == ["nota-2.txt", "nota.txt", "plan.yaml", "themes"] and "file: nota-2.txt" in editing.main
    assert (editing.plan / "nota.txt").read_text(encoding="utf-8").startswith("Over wonen")


def test_without_pandoc_a_document_is_refused_with_what_to_do_and_a_text_goes_in(tmp_path, visit):
    empty = tmp_path / "bin"
    empty.mkdir()
    program = Editing(small_plan(tmp_path / "plan"), tmp_path / "state", path=str(empty))
    tab = visit(locale="nl")
    page = program.open(tab.page, "source")
    panel = bring(page, title="Nota 2")
    panel.get_by_label("Een bestand").set_input_files({"name": "nota.docx", "mimeType": "", "buffer": b"PK\x03\x04 document"})
    panel.get_by_text("apt install pandoc").wait_for()
    paste(panel, "Regel een")
    # What Pandoc would make is not offered either.
    page.get_by_role("button", name="Afdelingen", exact=True).click()
    page.get_by_label("Vorm van de lijst").wait_for()
    assert "odt" not in page.get_by_label("Vorm van de lijst").inner_text()
    without_refusals(tab)
    page.goto("about:blank")
    program.stop()


def test_a_plan_without_sources_begins_with_the_form_for_a_text(tmp_path, visit):
    plan = tmp_path / "plan"
    plan.mkdir()
    (plan / "plan.yaml").write_text("plan: {title: Leeg, language: nl}\n", encoding="utf-8")
    program = Editing(plan, tmp_path / "state")
    page = program.open(visit(locale="nl").page, "source")
    panel = page.locator(".bring")
    panel.get_by_label("Titel van de bron").fill("Nota")
    paste(panel, "Regel een\nRegel twee")
    panel.get_by_role("button", name="Bewaar bij het plan").click()
    page.locator("#line-2").wait_for()
    assert "sources:" in program.main and "file: nota.txt" in program.main
    page.goto("about:blank")
    program.stop()


# Files to take along


def test_the_list_of_a_department_and_all_lists_are_downloaded(editing, tab, tmp_path):
    page = editing.open(tab.page, "answers")
    page.get_by_label("Vorm van de lijst").select_option("xlsx")
    with page.expect_download() as download:
        page.get_by_role("button", name="Download de lijst van SL (Samen leven)").click()
        question = page.locator("dialog")
        # Before anything is written: what, and what for.
        assert "1 onderdeel" in question.inner_text() or "2 onderdelen" in question.inner_text()
        assert "plan.yaml" in question.inner_text() and "herkend" in question.inner_text()
        assert "id: buurtbemiddeling" not in editing.main
        question.get_by_role("button", name="Schrijf ze en download").click()
    path = tmp_path / download.value.suggested_filename
    download.value.save_as(path)
    assert path.name == "sl.xlsx" and "xl/workbook.xml" in zipfile.ZipFile(path).namelist()
    assert until(page, lambda: "sl.xlsx is gedownload." in page.locator(".asked").inner_text())
    assert "id: buurtbemiddeling" in editing.main
    with page.expect_download() as download:
        page.get_by_role("button", name="Download alle (zip)").click()
        page.locator("dialog").get_by_role("button", name="Schrijf ze en download").click()
    path = tmp_path / download.value.suggested_filename
    download.value.save_as(path)
    assert {"sl.xlsx", "vth.xlsx"} <= set(zipfile.ZipFile(path).namelist())
    page.get_by_label("Vorm van de lijst").select_option("odt")
    assert page.get_by_role("button", name="Download alle (zip)").count() == 0
    with page.expect_download() as download:
        page.get_by_role("button", name="Download de lijst van VTH (Toezicht)").click()
    assert download.value.suggested_filename == "vth.odt"


def test_the_whole_plan_goes_to_excel_and_back(editing, tab, tmp_path):
    page = editing.open(tab.page, "things")
    page.get_by_text("Het hele plan in Excel").click()
    with page.expect_download() as download:
        page.get_by_role("button", name="Download de werkmap").click()
        page.locator("dialog").get_by_role("button", name="Schrijf ze en download").click()
    path = tmp_path / download.value.suggested_filename
    download.value.save_as(path)
    assert path.name == "veilig-voorbeeldstad.xlsx"
    page.get_by_label("Een veranderde werkmap").set_input_files(path)
    page.locator(".workbook .returned h3:has-text('0 veranderingen')").wait_for()
    changed = tmp_path / "terug.xlsx"
    with_other_title(path, changed)
    page.get_by_label("Een veranderde werkmap").set_input_files(changed)
    page.get_by_role("button", name=re.compile("^Neem .* over$")).click()
    page.locator(".workbook .done").wait_for()
    assert "title: Meer lampen" in editing.main


def with_other_title(path, changed):
    """The workbook with another title of point 2 in the sheet of points, which is before the hidden one."""
    source = zipfile.ZipFile(path)
    texts = source.read("xl/sharedStrings.xml").decode()
    items = re.findall(r"<si>.*?</si>", texts, re.S)
    old = next(number for number, item in enumerate(items) if ">Meer licht<" in item)
    cell = re.compile(rf'(t="s"[^>]*><v>){old}(</v>)')
    sheets = sorted((name for name in source.namelist() if name.startswith("xl/worksheets/")), key=lambda name: int(re.search(r"\d+", name).group()))
    points = next(name for name in sheets if cell.search(source.read(name).decode()))
    with zipfile.ZipFile(changed, "w") as target:
        for name in source.namelist():
            text = source.read(name).decode()
            if name == "xl/sharedStrings.xml":
                text = text.replace("</sst>", "<si><t>Meer lampen</t></si></sst>")
            if name == points:
                text = cell.sub(rf"\g<1>{len(items)}\g<2>", text, count=1)
            target.writestr(name, text)


# Rows that did not go in

RETURNED = "Sleutel;Aanbeveling;Besproken op;Besluit;Reden\nSL 9;X;12-5-2025;ja;\nVTH 2;Meer licht;12-5-2025;misschien ooit;\n"


def test_a_refused_row_is_corrected_on_the_page_and_put_away(editing, tab):
    page = editing.open(tab.page, "answers")
    page.get_by_label("Een ingevulde lijst").set_input_files({"name": "lijst.csv", "mimeType": "text/csv", "buffer": RETURNED.encode()})
    page.get_by_role("button", name="Bewaar wat niet meegaat").click()
    left = page.locator(".answers .leftover")
    assert left.locator("h3").inner_text() == "2 rijen zijn nog niet overgenomen"
    left.get_by_role("button", name="Verbeter rij VTH 2").click()
    dialog = page.locator("dialog")
    # Only what can be answered, with the message and the focus at the field that is wrong.
    assert dialog.locator("label").all_inner_texts() == ["Besproken op", "Besluit", "Reden", "Waar geland"]
    decision = dialog.get_by_label("Besluit")
    assert decision.evaluate("one => one === document.activeElement") and decision.get_attribute("aria-invalid") == "true"
    assert "geen besluit dat raakvlak kent" in dialog.locator(".field:has(select) .error").inner_text()
    assert decision.input_value() == "misschien ooit"
    dialog.get_by_label("Besproken op").fill("32-13-2025")
    dialog.get_by_role("button", name="Probeer opnieuw").click()
    # Still wrong: the question stays, with what was typed, and the focus goes to what is wrong.
    assert until(page, lambda: "32-13-2025" in dialog.locator(".error:visible").first.inner_text())
    assert page.evaluate("document.activeElement.getAttribute('aria-invalid')") == "true"
    decision.select_option("neemt niet over")
    dialog.get_by_label("Besproken op").fill("12-5-2025")
    dialog.get_by_label("Reden").fill("Geen geld")
    dialog.get_by_role("button", name="Probeer opnieuw").click()
    dialog.wait_for(state="detached")
    answers = (editing.plan / "decisions.yaml").read_text(encoding="utf-8")
    assert ", rij 3" in answers and answers.count("point:") == 1
    assert "overgenomen uit lijst.csv" in said(page)
    assert "department: VTH" in (editing.plan / "decisions.yaml").read_text(encoding="utf-8")
    assert left.locator("h3").inner_text() == "1 rij is nog niet overgenomen"
    states = left.locator(".state").all_inner_texts()
    assert states.count("✓ Overgenomen") == 1 and len(states) == 2
    # The state is known after a reload, and what is done is put away by itself.
    page.reload()
    page.locator("main[data-ready]").wait_for()
    left.get_by_role("button", name="Haal weg wat klaar is").click()
    assert left.locator("tbody tr").count() == 1
    left.get_by_role("button", name="Haal rij SL 9 weg").click()
    assert left.locator("h3").inner_text() == "Er wacht niets meer: 0 overgenomen, 1 weggehaald"
    # It can come back until it is tidied.
    page.get_by_role("button", name="Zet rij SL 9 terug").click()
    assert left.locator("h3").inner_text() == "1 rij is nog niet overgenomen"
    left.get_by_role("button", name="Haal rij SL 9 weg").click()
    left.get_by_role("button", name="Haal weg wat klaar is").click()
    assert until(page, lambda: not left.is_visible())
    without_refusals(tab)


# Processing a session


def test_enter_gives_the_end_that_is_marked(editing, tab):
    page = begin(editing.open(tab.page, "session"))
    note(page, "/2 Buurtbemiddeling", "/1 Woonoverlast door feesten", "/1 Woonoverlast")
    written(page)
    page.get_by_role("button", name="Verwerken", exact=True).click()
    heading = page.locator("#work-heading:focus")
    heading.wait_for()
    # It says the same as point 1: that is sure.
    assert page.locator(".likely").inner_text().startswith("Past bij punt 1: Buurtbemiddeling")
    page.keyboard.press("Enter")
    page.locator("#work-heading:text-is('Woonoverlast door feesten'):focus").wait_for()
    assert "to: buurtbemiddeling" in file_of(editing)
    # Only some words are shared: what the question asks for is marked, and asks before anything is done.
    assert page.locator(".likely").get_attribute("data-end") == "effect"
    page.keyboard.press("2")
    page.locator("dialog li[aria-selected=true]").wait_for()
    assert page.locator("dialog li[aria-selected=true]").inner_text() == "Woonoverlast (onder Wonen)"
    page.keyboard.press("Escape")
    page.locator("dialog").wait_for(state="detached")
    page.get_by_role("button", name="Sla over").click()
    page.locator("#work-heading:text-is('Woonoverlast'):focus").wait_for()
    page.keyboard.press("Enter")
    page.locator("#work-heading:text-is('Woonoverlast door feesten'):focus").wait_for()
    assert file_of(editing).count("to: overlast") == 1


def test_what_was_made_of_an_item_goes_with_its_end_when_that_is_asked(editing, tab):
    page = begin(editing.open(tab.page, "session"))
    note(page, "Burenruzies", "De rente")
    written(page)
    page.get_by_role("button", name="Verwerken", exact=True).click()
    page.locator("#work-heading:focus").wait_for()
    theme, main, session = editing.theme, editing.main, file_of(editing)
    for kept in (False, True):
        page.keyboard.press("1")
        page.get_by_label("Tekst op de kaart").press("Enter")
        page.locator("#work-heading:text-is('De rente'):focus").wait_for()
        assert "label: Burenruzies" in editing.theme
        page.get_by_role("button", name="Toch anders: Burenruzies").click()
        box = page.get_by_label("Haal ook weg wat ervan is gemaakt: effect ‘Burenruzies’")
        assert box.is_checked()
        if kept:
            box.uncheck()
        page.locator("dialog button.main").click()
        page.locator("#work-heading:text-is('Burenruzies'):focus").wait_for()
        assert file_of(editing) == session
        assert ("label: Burenruzies" in editing.theme) == kept
        assert kept or editing.theme == theme
    page.get_by_role("button", name="Verwerk nu: De rente").click()
    page.locator("#work-heading:text-is('De rente'):focus").wait_for()
    page.keyboard.press("7")
    page.get_by_label("Reden").fill("Buiten onze invloed.")
    page.get_by_role("button", name="Bewaren", exact=True).click()
    page.locator("#work-heading:text-is('Burenruzies'):focus").wait_for()
    page.get_by_role("button", name="Toch anders: De rente").click()
    # Nobody can know whether the topic was there before.
    box = page.get_by_label("Haal ook weg wat ervan is gemaakt: onderwerp 'De rente'")
    assert not box.is_checked()
    box.check()
    page.locator("dialog button.main").click()
    assert until(page, lambda: editing.main == main)


def test_the_report_of_a_processed_session_is_downloaded(editing, tab, tmp_path):
    page = begin(editing.open(tab.page, "session"))
    note(page, "Burenruzies")
    written(page)
    page.get_by_role("button", name="Verwerken", exact=True).click()
    page.locator("#work-heading:focus").wait_for()
    page.keyboard.press("8")
    page.get_by_label("Reden").fill("Eerst cijfers.")
    page.keyboard.press("Control+Enter")
    page.get_by_text("Alles heeft een plek. Er is niets verdwenen.").wait_for()
    for form in ("docx", "odt", "html", "md"):
        page.get_by_label("Vorm van het verslag").select_option(form)
        with page.expect_download() as download:
            page.get_by_role("button", name="Download het verslag").click()
        path = tmp_path / download.value.suggested_filename
        download.value.save_as(path)
        assert path.suffix == f".{form}"
        assert form in ("docx", "odt") or "Burenruzies" in path.read_text(encoding="utf-8")
    assert "raakvlak report" not in page.locator("main").inner_text()


# Refusals that are over


def test_a_refusal_goes_when_the_cell_is_corrected_or_taken_back(editing, tab):
    page = editing.open(tab.page, "points")
    problem = page.locator(".problem")
    for correct in ("14", "", "Escape"):
        cell = page.get_by_label("2: Bladzijde")
        cell.fill("veertien")
        cell.press("Enter")
        problem.wait_for()
        cell = page.get_by_label("2: Bladzijde")
        if correct == "Escape":
            cell.focus()
            page.keyboard.press("Escape")
        else:
            cell.fill(correct)
            cell.press("Enter")
        problem.wait_for(state="detached")
        assert page.locator(".points .error:visible").count() == 0
    saved(page)
    without_refusals(tab)


def test_a_refused_block_goes_when_it_is_pasted_right(editing, tab):
    page = editing.open(tab.page, "points")
    put = """text => {
      const data = new DataTransfer();
      data.setData('text/plain', text);
      document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    }"""
    for text, ends in (("SL\tveertien\nVTH\t15\n", 1), ("SL\t14\nVTH\t15\n", 0)):
        page.get_by_label("1: Afdelingen", exact=True).focus()
        page.evaluate(put, text)
        page.get_by_role("button", name="Invullen").click()
        assert until(page, lambda: page.locator(".problem").count() == ends)
    saved(page)
    assert "page: 14" in editing.main and "page: 15" in editing.main
    without_refusals(tab)


# The frame


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("width", [390, 320])
def test_the_frame_takes_two_rows_on_a_telephone(tmp_path, visit, width, language):
    plan = small_plan(tmp_path / "plan")
    main = plan / "plan.yaml"
    main.write_text(main.read_text(encoding="utf-8").replace("language: nl", f"language: {language}"), encoding="utf-8")
    program = Editing(plan, tmp_path / "state", language=language)
    page = program.open(visit(locale=language, viewport={"width": width, "height": 844}).page)
    boxes = [page.locator(name).bounding_box() for name in ("h1", ".status", "header .signed >> nth=0", "header .signed >> nth=1", "header .signed >> nth=2")]
    middles = {round((box["y"] + box["height"] / 2) / 12) for box in boxes}
    assert len(middles) <= 2 and max(box["y"] + box["height"] for box in boxes) <= 60
    tops = {button["y"] for button in [one.bounding_box() for one in page.locator("nav button").all()]}
    assert len(tops) == 1
    assert page.locator("header").bounding_box()["height"] <= 100
    # The signs still have their names, and a target is large enough.
    assert page.get_by_role("button", name="Ongedaan maken" if language == "nl" else "Undo").bounding_box()["width"] >= 24
    assert page.locator(".status").inner_text() != ""
    # The chosen part of the menu is in sight.
    page.locator("nav button").last.click()
    box = page.locator("nav button[aria-current]").bounding_box()
    assert box["x"] >= 0 and box["x"] + box["width"] <= width
    page.goto("about:blank")
    program.stop()


@pytest.mark.parametrize("width", WIDTHS)
def test_axe_finds_nothing_in_what_is_new_and_nothing_sticks_out(editing, visit, width):
    tab = visit(locale="nl", viewport={"width": width, "height": 900})
    page = editing.open(tab.page, "source")

    def good():
        assert accessibility.findings(page) == []
        assert page.evaluate("document.documentElement.scrollWidth") <= width

    panel = bring(page, source="Nota veiligheid")
    good()
    paste(panel, "Voorwoord.\nIets anders\n" + "x" * 400)
    good()
    page.locator("nav button").nth(SCREENS.index("answers")).click()
    page.get_by_label("Een ingevulde lijst").set_input_files({"name": "lijst.csv", "mimeType": "text/csv", "buffer": RETURNED.encode()})
    page.get_by_role("button", name="Bewaar wat niet meegaat").click()
    page.locator(".answers .leftover tbody tr").first.wait_for()
    good()
    page.get_by_role("button", name="Verbeter rij VTH 2").click()
    page.locator("dialog").wait_for()
    good()
    page.keyboard.press("Escape")
    page.locator("nav button").nth(SCREENS.index("things")).click()
    page.get_by_text("Het hele plan in Excel").click()
    good()
    without_refusals(tab)


def test_what_is_below_an_effect_that_is_taken_back_is_asked_in_buttons(editing, tab):
    page = begin(editing.open(tab.page, "session"))
    note(page, "Burenruzies", "De rente")
    written(page)
    page.get_by_role("button", name="Verwerken", exact=True).click()
    page.locator("#work-heading:focus").wait_for()
    page.keyboard.press("1")
    page.get_by_label("Tekst op de kaart").press("Enter")
    page.locator("#work-heading:text-is('De rente'):focus").wait_for()
    # Somebody wrote another effect below it.
    theme = editing.theme
    below = theme.replace("label: Burenruzies\n", "label: Burenruzies\n      effects: [{id: lawaai, label: Lawaai}]\n")
    (editing.plan / "themes" / "wonen.yaml").write_text(below, encoding="utf-8")
    page.get_by_role("button", name="Toch anders: Burenruzies").click()
    page.locator("dialog button.main").click()
    problem = page.locator(".problem")
    problem.wait_for()
    assert "Kies wat er gebeurt met wat eronder staat." in problem.inner_text()
    assert "--" not in problem.inner_text()
    assert problem.locator("button").all_inner_texts() == ["Wat eronder staat, schuift een niveau op", "Haal alles samen weg", "Begrepen"]
    problem.get_by_role("button", name="Wat eronder staat, schuift een niveau op").click()
    page.get_by_role("button", name="Voer uit").click()
    saved(page)
    assert problem.count() == 0
    assert "Burenruzies" not in editing.theme and "label: Lawaai" in editing.theme
    without_refusals(tab)


def test_a_title_that_is_changed_last_is_kept_at_the_first_press(editing, tab):
    page = editing.open(tab.page, "source")
    panel = bring(page, title="Verslag")
    paste(panel, "Een regel.")
    panel.locator(".brought h4").wait_for()
    panel.get_by_label("Titel").fill("Jaarverslag 2027")
    # The field is left by this press.
    panel.get_by_role("button", name="Bewaar bij het plan").click(delay=400)
    panel.wait_for(state="hidden")
    assert "title: Jaarverslag 2027" in editing.main and "file: jaarverslag-2027.txt" in editing.main


def test_the_next_version_of_an_action_list_comes_in_with_its_headings(editing, tab, tmp_path):
    page = editing.open(tab.page, "things")
    before = editing.main
    page.locator(".workbook summary").first.click()
    path = tmp_path / "lijst.csv"
    path.write_text("Nr;Wat;Notitie\n1;Buurtbemiddeling;\n3;Hangplek voor jongeren;nieuw\n", encoding="utf-8")
    page.locator(".workbook input[type=file]").set_input_files(str(path))
    page.get_by_text("Zeg eerst wat de kolommen en nummers zijn.").wait_for()
    page.get_by_label("‘Wat’ wordt in het plan").select_option("title")
    page.get_by_role("button", name=re.compile("^Neem .* over$")).wait_for()
    page.get_by_label("‘Notitie’ wordt in het plan").focus()
    page.get_by_label("‘Notitie’ wordt in het plan").select_option("")
    take = page.get_by_role("button", name=re.compile("^Neem .* over$"))
    take.wait_for()
    assert until(page, lambda: (page.evaluate("document.activeElement.dataset.choice") or "").startswith("column "))
    assert "--" not in page.locator(".workbook .returned").inner_text()
    assert editing.main == before
    take.click()
    page.locator(".workbook .done").wait_for()
    assert "Hangplek voor jongeren" in editing.main and "list-columns" in editing.main
    assert accessibility.findings(page) == []
    page.get_by_role("button", name="Ongedaan maken").click()
    assert until(page, lambda: editing.main == before)
