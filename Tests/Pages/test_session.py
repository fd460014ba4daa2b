"""A theme session: notes by keyboard, the screen for the room, and processing until nothing is left."""

import os
import re
import signal

import pytest

from support import accessibility
from support.editor import THEME, Editing, saved, small_plan
from support.session import LINES, begin, file_of, items, note, resume, written
from support.tabs import until

LOST = "Failed to load resource"
WAYS = {name: options for name, options in accessibility.WAYS.items() if name != "without scripts"}


@pytest.fixture
def editing(tmp_path):
    program = Editing(small_plan(tmp_path / "plan"), tmp_path / "state")
    yield program
    program.stop()


@pytest.fixture
def page(editing, visit):
    return begin(editing.open(visit(locale="nl").page, "session"))


def lane(page, number):
    return page.locator(f".lane.l{number} .text").all_inner_texts()


def forget(tab):
    """What Chromium prints when the program is stopped on purpose."""
    tab.errors[:] = [error for error in tab.errors if LOST not in error and "net::" not in error]


def test_a_session_is_written_by_keyboard_only(editing, page):
    note(page, "Burenruzies", "> om geluid", "/2 Wijkagent", "+", "/3", "Meer licht", "+1")
    page.keyboard.press("Control+1")
    note(page, "Lege winkels")
    written(page)
    assert items(editing) == [
        (1, 1, "Burenruzies"), (2, 1, "om geluid"), (3, 2, "Wijkagent"), (4, 3, "Meer licht"), (5, 1, "Lege winkels"),
    ]
    assert "under: 1" in file_of(editing)
    assert re.search(r"again: \[3, 1\]", file_of(editing))
    # The newest is first, what explains one is below it, and the line still has the focus.
    assert lane(page, 1) == ["Lege winkels", "Burenruzies", "om geluid"]
    assert page.locator(".lane.l2 .mentions").inner_text() == "2 keer genoemd"
    assert page.evaluate("document.activeElement.id") == "capture-line"
    # Nothing of it is part of the plan.
    assert editing.theme == THEME


def test_a_line_is_there_before_the_program_has_it(page):
    page.evaluate("() => { window.fetch = () => new Promise(() => {}); }")
    note(page, "Burenruzies")
    assert lane(page, 1) == ["Burenruzies"]
    assert page.locator(".lane .pending .number").inner_text() == "…"


def test_buttons_count_and_choose_a_question_and_the_line_keeps_the_focus(editing, page):
    note(page, "Burenruzies")
    written(page)
    again = page.get_by_role("button", name="Nog eens genoemd: Burenruzies")
    assert again.inner_text() == "+ Nog eens genoemd"
    again.click()
    page.get_by_role("button", name=re.compile("Vraag 3: Kansen")).click()
    note(page, "Loket")
    written(page)
    assert page.locator(".lane.l1 .mentions").inner_text() == "2 keer genoemd"
    assert items(editing)[1] == (2, 3, "Loket")
    page.locator(".lanes").click()
    assert page.evaluate("document.activeElement.id") == "capture-line"


def test_a_plus_with_a_number_says_what_it_will_count_before_it_counts(editing, page):
    note(page, "Burenruzies", "Loket")
    written(page)
    assert "+14" in page.locator("#capture-hint").inner_text()
    assert page.locator("#capture-line").get_attribute("aria-describedby") == "capture-hint"
    page.keyboard.type("+1")
    said = page.locator(".suggestions li")
    assert until(page, lambda: said.all_inner_texts() == ["Enter telt dit nog eens: Burenruzies"])
    page.keyboard.type("4")
    assert until(page, lambda: said.all_inner_texts() == ["Er is geen regel met dat nummer."])
    page.keyboard.press("Backspace")
    page.keyboard.press("Enter")
    written(page)
    assert page.locator(".lane .mentions").all_inner_texts() == ["2 keer genoemd"]
    assert until(page, lambda: said.count() == 0)
    page.get_by_role("button", name="Uitleg").click()
    assert "Nog eens genoemd, of typ + en het nummer" in page.locator(".help").inner_text()


def test_a_plus_before_anything_was_noted_says_that_there_is_nothing_to_count(page):
    page.keyboard.type("+")
    said = page.locator(".suggestions li")
    assert until(page, lambda: said.all_inner_texts() == ["Er is nog niets om bij op te tellen."])


def test_suggestions_are_made_of_shared_words_and_do_nothing_by_themselves(editing, page):
    page.keyboard.type("meer woonoverlast in de flat")
    suggestions = page.locator(".suggestions li")
    # They follow the keys a frame later, so that no key waits for them.
    assert until(page, lambda: suggestions.all_inner_texts() == ["Lijkt op het effect ‘Woonoverlast’"])
    page.keyboard.press("Enter")
    written(page)
    assert until(page, lambda: suggestions.count() == 0)
    page.keyboard.type("licht op straat, en overlast in de flat")
    assert until(page, lambda: suggestions.count() == 2)
    said, point = suggestions.all_inner_texts()
    assert "Al genoemd, nummer 1" in said and "Past bij punt 2: Meer licht" in point
    page.get_by_role("button", name="Tel daarbij op").click()
    written(page)
    assert len(items(editing)) == 1 and "again: [1]" in file_of(editing).replace("again: 1", "again: [1]")
    assert editing.theme == THEME


def test_the_room_sees_the_newest_large_and_then_in_its_lane(editing, page):
    note(page, "Burenruzies")
    written(page)
    with page.expect_popup() as opened:
        page.get_by_role("button", name="Scherm voor de zaal").click()
    room = opened.value
    room.locator("main[data-ready]").wait_for()
    assert room.locator(".lane.l1 li").all_inner_texts() == ["Burenruzies"]
    assert "token" not in room.url and "session=" in room.url
    assert room.locator("button, a, input").count() == 0
    note(page, "/3 Meer licht in het park")
    room.locator(".idea .words:visible").wait_for()
    assert room.locator(".idea .words").inner_text() == "Meer licht in het park"
    size = "element => parseFloat(getComputedStyle(element).fontSize)"
    assert room.locator(".idea .words").evaluate(size) >= 64
    assert room.locator(".lane.l3 li").inner_text() == "Meer licht in het park"
    room.locator(".idea").wait_for(state="hidden", timeout=6000)
    sizes = room.evaluate(
        "() => [...document.querySelectorAll('h1, h2, li, .count')].map(one => parseFloat(getComputedStyle(one).fontSize))"
    )
    assert min(sizes) >= 32
    former = room.evaluate("document.documentElement.dataset.colours")
    room.keyboard.press("d")
    assert room.evaluate("document.documentElement.dataset.colours") != former
    page.get_by_role("button", name=re.compile("^Klok van 5 minuten")).click()
    assert until(room, lambda: re.fullmatch(r"(5:00|4:5\d)", room.locator(".clock").inner_text()))
    # A reload shows the same session.
    room.reload()
    room.locator("main[data-ready]").wait_for()
    assert room.locator(".lane.l3 li").all_inner_texts() == ["Meer licht in het park"]


def test_the_room_says_in_words_what_was_mentioned_again(editing, page):
    note(page, "Burenruzies")
    written(page)
    with page.expect_popup() as opened:
        page.get_by_role("button", name="Scherm voor de zaal").click()
    room = opened.value
    room.locator("main[data-ready]").wait_for()
    note(page, "+")
    room.locator(".idea .words:visible").wait_for()
    assert room.locator(".idea p").all_inner_texts()[1:] == ["Burenruzies", "2 keer genoemd"]
    assert until(room, lambda: room.locator(".announce").inner_text() == "Burenruzies, 2 keer genoemd")
    assert room.locator(".lane.l1 .mentions").inner_text() == "2 keer genoemd"
    assert "×" not in room.locator("body").inner_text()
    assert room.locator(".mentions").evaluate("one => parseFloat(getComputedStyle(one).fontSize)") >= 32


def test_nothing_moves_in_the_room_for_who_asked_for_less_motion(editing, visit):
    moving = {}
    page = begin(editing.open(visit(locale="nl").page, "session"))
    note(page, "Burenruzies")
    written(page)
    session = re.search(r"id: (\S+)", file_of(editing)).group(1)
    for motion in ("reduce", "no-preference"):
        room = visit(locale="nl", reduced_motion=motion).page
        room.goto(f"{editing.origin}/.raakvlak/editor/screen?session={session}#token={editing.address.split('token=')[1]}")
        room.locator("main[data-ready]").wait_for()
        note(page, f"Iets met {motion}")
        idea = room.locator(f".idea .words:text-is('Iets met {motion}')")
        idea.wait_for()
        moving[motion] = room.evaluate(
            """() => [...document.querySelectorAll('*')].flatMap(one => {
              const { animationName, transitionDuration } = getComputedStyle(one);
              return animationName !== 'none' || parseFloat(transitionDuration) > 0 ? [one.className] : [];
            })"""
        )
        # Who wants less motion sees the same words, as long.
        assert idea.evaluate("one => getComputedStyle(one).opacity") == "1"
        room.locator(".idea").wait_for(state="hidden", timeout=6000)
        assert room.locator(".lane.l1 li", has_text=f"Iets met {motion}").count() == 1
        room.goto("about:blank")
    assert moving == {"reduce": [], "no-preference": ["idea"]}


@pytest.mark.parametrize("way", WAYS)
def test_axe_finds_nothing_while_notes_are_taken_processed_and_shown(editing, visit, way):
    options = {"viewport": {"width": 1440, "height": 900}, "locale": "nl", **WAYS[way]}
    page = begin(editing.open(visit(**options).page, "session"))
    note(page, "Burenruzies", "> om geluid", "/2 Wijkagent", "+", "/3 Meer licht")
    page.keyboard.type("overlast door licht")
    written(page)
    assert accessibility.findings(page) == []
    with page.expect_popup() as opened:
        page.get_by_role("button", name="Scherm voor de zaal").click()
    room = opened.value
    room.locator("main[data-ready]").wait_for()
    if "viewport" in WAYS[way]:
        room.set_viewport_size(WAYS[way]["viewport"])
    for colours in ("dark", "light"):
        if room.evaluate("document.documentElement.dataset.colours") != colours:
            room.keyboard.press("d")
        assert accessibility.findings(room) == []
    assert room.evaluate("document.documentElement.scrollWidth <= innerWidth")
    room.close()
    page.get_by_role("button", name="Verwerken", exact=True).click()
    page.locator("#work-heading").wait_for()
    assert accessibility.findings(page) == []
    page.keyboard.press("1")
    page.locator("dialog").wait_for()
    assert accessibility.findings(page) == []
    page.keyboard.press("Escape")


def test_nothing_sticks_out_of_a_window_of_320_pixels(editing, visit):
    page = begin(editing.open(visit(viewport={"width": 320, "height": 640}, locale="nl").page, "session"))
    note(page, "Een woord van Lllllllllllllllllllllllllllllllllllllllllllllllllllllllengte", "/2 Wijkagent")
    written(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    page.get_by_role("button", name="Verwerken", exact=True).click()
    page.locator("#work-heading").wait_for()
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_all_items_get_an_end_and_the_account_adds_up(editing, page):
    note(page, "Burenruzies", "> om geluid", "/2 Buurtbemiddeling", "/3 Meer lampen", "Nachtopvang", "De rente", "Vroeger was het beter", "Loket")
    written(page)
    page.get_by_role("button", name="Verwerken", exact=True).click()
    heading = page.locator("#work-heading")

    def wait(text, left):
        page.locator(f"#work-heading:text-is('{text}')").wait_for()
        assert page.locator(".account .left").inner_text() == f"Nog {left} van 8 te verwerken"
        page.locator("#work-heading:focus").wait_for()

    wait("Burenruzies", 8)
    # By keyboard: a digit chooses the end, and the next item has the focus.
    page.keyboard.press("1")
    page.get_by_label("Onder", exact=True).select_option(label="\u00a0\u00a0Woonoverlast")
    page.get_by_label("Tekst op de kaart").press("Enter")
    wait("om geluid", 7)
    page.keyboard.press("2")
    page.keyboard.type("woonover")
    page.keyboard.press("Enter")
    wait("Buurtbemiddeling", 6)
    # By a suggestion: it shares the word with point 1.
    page.get_by_role("button", name="Past bij punt 1: Buurtbemiddeling").click()
    wait("Meer lampen", 5)
    page.keyboard.press("5")
    page.keyboard.type("licht")
    page.keyboard.press("Enter")
    page.get_by_label("Het voorstel").press("Control+Enter")
    wait("Nachtopvang", 4)
    page.keyboard.press("4")
    page.get_by_label("Het voorstel").press("Control+Enter")
    wait("De rente", 3)
    page.keyboard.press("7")
    page.get_by_label("Onderwerp").fill("Rente")
    page.get_by_label("Reden").fill("Buiten onze invloed.")
    page.get_by_role("button", name="Bewaren", exact=True).click()
    wait("Vroeger was het beter", 2)
    page.keyboard.press("6")
    page.get_by_label("Reden").fill("Een gevoel.")
    page.keyboard.press("Control+Enter")
    wait("Loket", 1)
    page.keyboard.press("8")
    page.get_by_label("Reden").fill("Eerst cijfers.")
    page.keyboard.press("Control+Enter")
    page.get_by_text("Alles heeft een plek. Er is niets verdwenen.").wait_for()
    sentence = page.locator(".account .sentence").inner_text()
    assert sentence == (
        "8 genoemd: 1 nieuw effect, 1 samengevoegd, 1 bij een actiepunt, 1 voorgesteld actiepunt, 1 voorgesteld onderdeel, "
        "1 als context, 1 buiten de afbakening met reden, 1 bewaard voor later met reden, 0 verdwenen."
    )
    numbers = [int(number) for number in re.findall(r"\d+", sentence)]
    assert numbers[0] == sum(numbers[1:])
    assert "id: burenruzies" in editing.theme and "@1" in editing.theme and "@2" in editing.theme
    assert "reason: Buiten onze invloed." in editing.main and "id: buurtbemiddeling" in editing.main
    page.get_by_role("button", name="Rond de verwerking af").click()
    page.get_by_text("Deze sessie is verwerkt.").wait_for()
    assert "processed: " in file_of(editing)


def test_an_end_can_be_changed_and_undone(editing, page):
    note(page, "Burenruzies", "Loket")
    written(page)
    page.get_by_role("button", name="Verwerken", exact=True).click()
    page.locator("#work-heading:focus").wait_for()
    before = file_of(editing)
    page.keyboard.press("6")
    page.get_by_label("Reden").fill("Bekend.")
    page.keyboard.press("Control+Enter")
    page.locator("#work-heading:text-is('Loket')").wait_for()
    assert "as: context" in file_of(editing)
    page.get_by_role("button", name="Toch anders: Burenruzies").click()
    page.locator("#work-heading:text-is('Burenruzies')").wait_for()
    assert file_of(editing) == before
    page.get_by_role("button", name="Ongedaan maken").click()
    assert until(page, lambda: "as: context" in file_of(editing))


def test_a_typing_error_is_corrected_and_what_was_noted_first_stays(editing, visit, page):
    room = visit(locale="nl").page
    note(page, "Burenruzis", "> om gelud")
    written(page)
    page.get_by_role("button", name="Verbeter de tekst: Burenruzis").click()
    field = page.get_by_label("Zo hoort het er te staan")
    assert field.input_value() == "Burenruzis"
    field.fill("Burenruzies")
    field.press("Enter")
    assert until(page, lambda: lane(page, 1) == ["Burenruzies", "om gelud"])
    page.locator("#capture-line:focus").wait_for()
    # By keyboard: arrow up in the empty line is the last one.
    page.keyboard.press("ArrowUp")
    page.keyboard.press("End")
    page.keyboard.press("Backspace")
    page.keyboard.press("Backspace")
    page.keyboard.type("uid")
    page.keyboard.press("Enter")
    assert until(page, lambda: lane(page, 1) == ["Burenruzies", "om geluid"])
    assert [text for _, _, text in items(editing)] == ["Burenruzis", "om gelud"]
    assert "corrections:" in file_of(editing) and "Burenruzies" in file_of(editing)
    room.goto(page.evaluate("location.origin") + "/.raakvlak/editor/screen?session=" + re.search(r"id: (\S+)", file_of(editing)).group(1) + "#token=" + editing.address.split("token=")[1])
    assert until(room, lambda: "Burenruzies" in room.locator(".lanes").inner_text())
    page.get_by_role("button", name="Ongedaan maken").click()
    assert until(page, lambda: lane(page, 1) == ["Burenruzies", "om gelud"])
    assert until(room, lambda: "om gelud\n" in room.locator(".lanes").inner_text() + "\n")
    page.get_by_role("button", name="Verwerken", exact=True).click()
    page.locator("#work-heading:text-is('Burenruzies')").wait_for()
    assert "eerst genoteerd: Burenruzis" in page.locator(".processed").inner_text()
    room.goto("about:blank")


def test_a_proposal_becomes_an_action_point_by_a_button_and_undo_takes_it_back(editing, page):
    note(page, "Nachtopvang", "Meer lampen")
    written(page)
    page.get_by_role("button", name="Verwerken", exact=True).click()
    page.locator("#work-heading:focus").wait_for()
    page.keyboard.press("4")
    page.get_by_label("Het voorstel").press("Control+Enter")
    page.locator("#work-heading:text-is('Meer lampen')").wait_for()
    page.keyboard.press("5")
    page.keyboard.type("licht")
    page.keyboard.press("Enter")
    page.get_by_label("Het voorstel").press("Control+Enter")
    page.get_by_text("2 voorstellen die nog niet in het plan staan").wait_for()
    main, session = editing.main, file_of(editing)
    page.get_by_role("button", name="Maak er een actiepunt van: Nachtopvang").click()
    # From which effect it follows can come later, and that is said.
    assert "Zonder effect staat het punt onder Bevindingen als fout." in page.locator("dialog").inner_text()
    page.locator("dialog button.main").click()
    # The other proposal is the next thing to do.
    page.get_by_role("button", name="Maak er een onderdeel van: Meer lampen").and_(page.locator(":focus")).wait_for()
    assert "id: nachtopvang" in editing.main and "title: Nachtopvang" in editing.main
    assert "to: nachtopvang" in file_of(editing) and file_of(editing).count("as: proposed-point") == 1
    assert "Actiepunt 3: Nachtopvang" in page.locator(".processed").inner_text()
    page.keyboard.press("Enter")
    page.locator(".proposals").wait_for(state="hidden")
    assert "text: Meer lampen" in editing.main
    page.get_by_role("button", name="Ongedaan maken").click()
    page.get_by_text("1 voorstel dat nog niet in het plan staat").wait_for()
    page.get_by_role("button", name="Ongedaan maken").click()
    page.get_by_text("2 voorstellen die nog niet in het plan staan").wait_for()
    assert (editing.main, file_of(editing)) == (main, session)


def test_a_point_that_is_made_of_a_proposal_has_an_effect_and_a_department(editing, page):
    note(page, "Nachtopvang")
    written(page)
    page.get_by_role("button", name="Verwerken", exact=True).click()
    page.locator("#work-heading:focus").wait_for()
    page.keyboard.press("4")
    page.get_by_label("Het voorstel").press("Control+Enter")
    page.get_by_role("button", name="Maak er een actiepunt van: Nachtopvang").click()
    before = (editing.main, editing.theme, file_of(editing))
    dialog = page.locator("dialog")
    dialog.get_by_role("combobox").first.fill("woonoverlast")
    dialog.get_by_label("Afdelingen").fill("SL")
    dialog.locator("button.main").click()
    assert until(page, lambda: "points: [1@3, 3]" in editing.theme)
    assert "departments: SL" in editing.main.split("title: Nachtopvang")[1]
    # All of it was one step.
    page.get_by_role("button", name="Ongedaan maken").click()
    assert until(page, lambda: (editing.main, editing.theme, file_of(editing)) == before)


def test_two_windows_note_in_one_session_and_both_see_all(editing, visit, page):
    other = resume(editing.open(visit(locale="nl").page, "session"))
    note(page, "Van links")
    written(page)
    note(other, "Van rechts")
    written(other)
    note(page, "Weer links")
    written(page)
    assert [text for _, _, text in items(editing)] == ["Van links", "Van rechts", "Weer links"]
    assert [number for number, _, _ in items(editing)] == [1, 2, 3]
    assert until(page, lambda: lane(page, 1) == ["Weer links", "Van rechts", "Van links"])


def test_a_reader_of_the_screen_hears_where_they_are(page):
    line = page.get_by_role("textbox", name="Vraag 1, Gevolgen: wat wordt er genoemd?")
    assert line.count() == 1
    assert page.get_by_role("button", name="Vraag 2: Hebben wij al een aanpak, 0 genoemd").get_attribute("aria-pressed") == "false"
    page.keyboard.press("Control+2")
    assert "Nu vraag 2: Hebben wij al een aanpak" in page.locator(".announce").inner_text()
    assert page.get_by_role("textbox", name="Vraag 2, Hebben wij al een aanpak: wat wordt er genoemd?").count() == 1
    note(page, "+")
    assert "Dat nummer is er niet" in page.locator(".capture-status").inner_text()


def test_the_session_is_in_english_too(tmp_path, visit):
    program = Editing(small_plan(tmp_path / "plan"), tmp_path / "state", language="en")
    page = visit(locale="en").page
    page.goto(program.address)
    page.locator("main[data-ready]").wait_for()
    page.get_by_role("button", name="Theme session").click()
    page.get_by_role("button", name="Begin the session").click()
    page.get_by_role("textbox", name="Question 1, Consequences: what is mentioned?").wait_for()
    page.goto("about:blank")
    program.stop()


# Nothing is lost

MINUTES = float(os.environ.get("RAAKVLAK_TYPIST_MINUTES", "0"))
COUNT = int(MINUTES * 360) or 60
# The program is killed after so many lines: each minute, or in the middle of the short form.
BETWEEN_KILLS = 360 if MINUTES else 30


def typed(number):
    return f"{LINES[number % len(LINES)]} {number}"


def unsent(page):
    return page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('raakvlak-edit-capture')).length")


def restarted(program, state, tab):
    """The program is killed in the middle of what it does, started again, and opened by its new address."""
    port = int(program.origin.split(":")[-1])
    program.process.send_signal(signal.SIGKILL)
    program.process.wait(timeout=10)
    note(tab.page, "Getypt terwijl het stil lag")
    again = Editing(program.plan, state, port=port)
    tab.page.goto("about:blank")
    resume(again.open(tab.page, "session"))
    # What the page before it left behind is sent first.
    assert until(tab.page, lambda: unsent(tab.page) == 0)
    written(tab.page)
    return again


def test_a_typist_loses_no_line_of_six_a_second_also_when_the_program_is_killed(tmp_path, visit):
    state = tmp_path / "state"
    program = Editing(small_plan(tmp_path / "plan"), state)
    tab = visit(locale="nl")
    page = begin(program.open(tab.page, "session"))
    watch = """() => {
      window.echoes = [];
      document.addEventListener('keydown', event => {
        if (event.key !== 'Enter') return;
        const start = performance.now();
        requestAnimationFrame(() => setTimeout(() => window.echoes.push(performance.now() - start)));
      }, true);
    }"""
    page.evaluate(watch)
    expected, echoes = [], []
    for number in range(COUNT):
        page.locator("#capture-line").evaluate(
            "(line, text) => { line.value = text; line.dispatchEvent(new InputEvent('input', { bubbles: true })); }", typed(number)
        )
        page.keyboard.press("Enter")
        expected.append(typed(number))
        page.wait_for_timeout(1000 / 6 - 20)
        if (number + 1) % BETWEEN_KILLS == 0 and number + 1 < COUNT:
            echoes += page.evaluate("window.echoes")
            program = restarted(program, state, tab)
            expected.append("Getypt terwijl het stil lag")
            page.evaluate(watch)
    written(page)
    echoes += page.evaluate("window.echoes")
    found = items(program)
    assert [text for _, _, text in found] == expected
    assert [number for number, _, _ in found] == list(range(1, len(expected) + 1))
    echoes.sort()
    print(f"\n{COUNT} lines, echo median {echoes[len(echoes) // 2]:.0f} ms, p99 {echoes[int(len(echoes) * 0.99)]:.0f} ms")
    assert unsent(page) == 0
    page.goto("about:blank")
    program.stop()
    forget(tab)


def test_an_answer_that_got_lost_makes_no_line_twice(editing, visit):
    tab = visit(locale="nl")
    page = begin(editing.open(tab.page, "session"))
    # The program writes the line, and its answer does not arrive.
    page.evaluate(
        """() => {
          const real = window.fetch;
          window.fetch = async (address, options) => {
            const answer = await real(address, options);
            if (!String(address).includes('capture')) return answer;
            window.fetch = real;
            throw new TypeError('lost');
          };
        }"""
    )
    note(page, "Burenruzies", "Loket")
    written(page)
    assert [text for _, _, text in items(editing)] == ["Burenruzies", "Loket"]
    assert lane(page, 1) == ["Loket", "Burenruzies"]


def test_what_cannot_be_written_stays_on_the_page_and_goes_in_later(editing, visit):
    tab = visit(locale="nl")
    page = begin(editing.open(tab.page, "session"))
    note(page, "Burenruzies")
    written(page)
    path = next((editing.plan / "sessions").glob("*.yaml"))
    whole = path.read_text(encoding="utf-8")
    path.write_text(whole.replace("items:", "items: [ {"), encoding="utf-8")
    note(page, "Loket")
    page.locator(".capture-status.refused").wait_for()
    assert "Uw regels blijven hier" in page.locator(".capture-status").inner_text()
    path.write_text(whole, encoding="utf-8")
    written(page)
    assert [text for _, _, text in items(editing)] == ["Burenruzies", "Loket"]
    forget(tab)


def test_a_line_that_is_refused_is_put_aside_and_those_behind_it_go_in(editing, visit):
    tab = visit(locale="nl")
    page = begin(editing.open(tab.page, "session"))
    note(page, "Burenruzies")
    written(page)
    page.keyboard.type("Kamers")
    # Another program takes the item away to which the next line belongs.
    path = next((editing.plan / "sessions").glob("*.yaml"))
    page.evaluate(
        """() => {
          const real = window.fetch;
          window.fetch = (address, options) => real(address, String(address).includes('capture')
            ? { ...options, body: options.body.replace('"text":"Kamers"', '"under":99,"text":"Kamers"') } : options);
        }"""
    )
    page.keyboard.press("Enter")
    unwritten = page.get_by_role("region", name="Niet opgeschreven")
    unwritten.get_by_text("Kamers").wait_for()
    note(page, "Loket")
    written(page)
    assert [text for _, _, text in items(editing)] == ["Burenruzies", "Loket"]
    assert accessibility.findings(page) == []
    page.reload()
    page.locator("main[data-ready]").wait_for()
    resume(page)
    unwritten.get_by_role("button", name="Zet terug in het veld: Kamers").click()
    assert page.locator("#capture-line").input_value() == "Kamers"
    page.keyboard.press("Enter")
    written(page)
    assert [text for _, _, text in items(editing)] == ["Burenruzies", "Loket", "Kamers"]
    assert unwritten.count() == 0 and path.exists()
    forget(tab)


def test_a_pasted_line_that_is_too_long_stays_in_the_field_with_its_length(editing, page):
    page.locator("#capture-line").fill("a" * 1001)
    page.keyboard.press("Enter")
    assert "Dit zijn 1001 tekens" in page.locator(".capture-status").inner_text()
    assert len(page.locator("#capture-line").input_value()) == 1001
    page.keyboard.press("Backspace")
    page.keyboard.press("Enter")
    written(page)
    assert "a" * 1000 in file_of(editing) and "a" * 1001 not in file_of(editing)


def test_items_of_a_session_that_waited_do_not_come_into_another(editing, visit):
    tab = visit(locale="nl")
    page = begin(editing.open(tab.page, "session"))
    path = next((editing.plan / "sessions").glob("*.yaml"))
    page.evaluate(
        """() => {
          const real = window.fetch;
          window.hold = new Promise(done => { window.release = done; });
          window.fetch = async (address, options) => {
            if (String(address).includes('capture') && options.body.includes('Burenruzies')) await window.hold;
            return real(address, options);
          };
        }"""
    )
    note(page, "Burenruzies")
    page.get_by_role("button", name="Alle sessies").click()
    page.get_by_role("button", name="Begin de sessie").click()
    page.locator("#capture-line:focus").wait_for()
    page.evaluate("window.release()")
    assert until(page, lambda: "Burenruzies" in path.read_text(encoding="utf-8"))
    note(page, "Loket")
    written(page)
    assert lane(page, 1) == ["Loket"]
    forget(tab)


def test_two_presses_begin_one_session(editing, visit):
    page = editing.open(visit(locale="nl").page, "session")
    page.get_by_role("button", name="Begin de sessie").dblclick()
    page.locator("#capture-line:focus").wait_for()
    assert len(list((editing.plan / "sessions").glob("*.yaml"))) == 1


def test_a_session_that_cannot_be_read_for_a_moment_keeps_the_line_on_the_screen(editing, visit):
    tab = visit(locale="nl")
    page = begin(editing.open(tab.page, "session"))
    note(page, "Burenruzies")
    written(page)
    path = next((editing.plan / "sessions").glob("*.yaml"))
    whole = path.read_text(encoding="utf-8")
    path.write_text(whole.replace("items:", "items: [ {"), encoding="utf-8")
    page.keyboard.type("Loket")
    page.locator(".status, .capture-line").first.wait_for()
    page.wait_for_timeout(2500)
    assert page.locator("#capture-line").input_value() == "Loket"
    path.write_text(whole, encoding="utf-8")
    page.keyboard.press("Enter")
    written(page)
    assert [text for _, _, text in items(editing)] == ["Burenruzies", "Loket"]
    forget(tab)
