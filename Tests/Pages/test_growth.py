"""The map of a plan that has grown: its work grows with its nodes, and it still moves in steps that can be followed.

Work is counted, not timed: how often each part of the map's scripts runs. That says the same on any machine."""

from support.grown import SIZES
from support.maps import asked, shown
from support.tabs import WIDE, Work

PHONE = {"viewport": {"width": 390, "height": 844}, "reduced_motion": "reduce"}


def test_the_work_of_the_map_grows_no_faster_than_its_nodes(grown, visit):
    work = {"opening": [], "unfolding all": [], "folding a branch": [], "highlighting": [], "choosing": []}
    for size in SIZES:
        page = visit(**WIDE).page
        counter = Work(page, "/map")
        page.goto((grown / f"thema-{size}.html").as_uri())
        work["opening"].append(counter.since())
        page.locator("button.unfoldAll").dispatch_event("click")
        work["unfolding all"].append(counter.since())
        assert page.locator("button.unfoldAll[aria-pressed=true]").count() == 1
        counter.since()
        page.locator(".tree .card.d1 .fold").first.dispatch_event("click")
        work["folding a branch"].append(counter.since())
        asked(page, "priority", "secondary")
        work["highlighting"].append(counter.since())
        page.locator(".outline .label").last.dispatch_event("click")
        work["choosing"].append(counter.since())
    for name, counts in work.items():
        assert counts[0] > SIZES[0] / 10, f"nothing was counted of {name}"
        # Twice as many nodes; what goes by pairs of nodes is four times the work. Between the first two sizes the map begins
        # to make only what is in sight, which costs a second layout where a card is of another size than estimated.
        for most, less, more in zip((3.7, 2.5), counts, counts[1:]):
            assert more < most * less, (name, counts)


def test_unfolding_in_a_thousand_nodes_moves_in_steps(grown, visit):
    page = visit(viewport={"width": 1600, "height": 1000}).page
    # The page's clock goes on when the test says so: what is shown does not depend on how busy the machine is.
    page.clock.install(time=0)
    page.goto((grown / "thema-1000.html").as_uri())
    page.clock.pause_at(10_000)
    page.locator("button.unfoldAll").dispatch_event("click")
    page.locator(".tree .card.d1 .fold").first.dispatch_event("click")
    page.clock.run_for(2_000)
    page.locator(".tree .card.d1 .fold").first.dispatch_event("click")
    places = []
    for _ in range(60):
        places.append(
            page.evaluate("() => [...document.querySelectorAll('.tree .card.d1')].map(card => card.style.transform)")
        )
        page.clock.run_for(16)
    # From the old position to the new in one step would be two.
    assert len({tuple(at) for at in places}) >= 10
    assert places[-1] == places[-2], "it comes to rest"


def test_of_a_large_map_only_what_is_near_is_in_the_page(grown, visit):
    page = visit(**WIDE).open(grown / "thema-2000.html")
    # Opening makes the cards that are shown and no others.
    assert page.locator(".tree .card").count() == len(shown(page)) < 200
    page.locator("button.unfoldAll").dispatch_event("click")
    drawn = page.locator(".tree .card:not([hidden])").count()
    assert 20 < drawn < 1000
    # What is far away is not made at all: to make, measure and lay out all cards is what takes the time.
    assert page.locator(".tree .card").count() < 600
    # Whatever comes into sight is drawn, and the card with the focus always.
    page.locator(".tree [tabindex='0']").focus()
    page.keyboard.press("End")
    last = page.locator(".outline .label").last.text_content()
    assert page.evaluate("document.activeElement.querySelector('.name').textContent") == last
    assert page.locator(".tree .card:not([hidden])").count() < 1000
    page.locator("button.foldAll").dispatch_event("click")
    assert len(shown(page)) == 11


def test_how_many_cards_unfolding_makes_does_not_depend_on_how_many_there_are(grown, visit):
    made = []
    for size in SIZES[1:]:
        for window in (WIDE, PHONE):
            page = visit(**window).open(grown / f"thema-{size}.html")
            page.locator("button.unfoldAll").dispatch_event("click")
            page.wait_for_timeout(300)
            made.append(page.locator(".tree .card").count())
    assert all(20 < count < 600 for count in made), made


def test_cards_that_come_into_sight_of_a_large_map_lie_over_no_others(grown, visit):
    page = visit(**WIDE).open(grown / "thema-2000.html")
    page.locator("button.unfoldAll").dispatch_event("click")
    page.locator(".tree [tabindex='0']").focus()
    for key in ("End", "ArrowUp", "ArrowUp", "Home", "ArrowRight", "ArrowDown"):
        page.keyboard.press(key)
        page.wait_for_timeout(400)
        seen = page.evaluate('''() => {
          const boxes = [...document.querySelectorAll('.tree .card:not([hidden]) > .box')].map(box => box.getBoundingClientRect());
          let over = 0;
          for (const [at, one] of boxes.entries()) for (const other of boxes.slice(at + 1)) {
            if (one.left < other.right - 1 && other.left < one.right - 1 && one.top < other.bottom - 1 && other.top < one.bottom - 1) over += 1;
          }
          return { cards: boxes.length, over };
        }''')
        assert seen["cards"] > 3 and seen["over"] == 0, (key, seen)


def test_an_address_brings_its_card_into_sight_in_a_large_map_whatever_is_shown(grown, visit):
    # The lines of a long outline open after the map, when the browser has gone to the line already.
    seen = """() => {
      const [card, stage] = ['.card.chosen > .box', '.live .tree'].map(name => document.querySelector(name).getBoundingClientRect());
      return card.left >= stage.left && card.right <= stage.right && card.top >= stage.top && card.bottom <= stage.bottom;
    }"""
    for before in ([], ["unfold"], ["filter"]):
        page = visit(**WIDE).open(grown / "thema-2000.html")
        if "unfold" in before:
            page.locator("button.unfoldAll").dispatch_event("click")
        if "filter" in before:
            asked(page, "priority", "secondary")
        page.evaluate("location.hash = '#e-2000-1321'")
        page.wait_for_timeout(1000)
        assert page.locator(".card.chosen .name").text_content().startswith("Gevolg 1321 ")
        assert page.evaluate(seen), before


def test_unfolding_all_lays_the_page_out_twice_and_no_more(grown, visit):
    page = visit(**WIDE).open(grown / "thema-1000.html")
    client = page.context.new_cdp_session(page)
    client.send("Performance.enable")

    def layouts():
        metrics = client.send("Performance.getMetrics")["metrics"]
        return next(one["value"] for one in metrics if one["name"] == "LayoutCount")

    page.wait_for_timeout(300)
    before = layouts()
    # Once for the sizes of the cards, and once with the cards where they belong.
    page.evaluate("document.querySelector('button.unfoldAll').click()")
    assert layouts() - before <= 2


def test_a_large_map_does_not_shift_while_it_opens(grown, visit):
    page = visit(viewport={"width": 1440, "height": 900}).open(grown / "thema-1000.html")
    shift = """() => new Promise(done => {
      let shift = 0;
      new PerformanceObserver(list => {
        for (const one of list.getEntries()) if (!one.hadRecentInput) shift += one.value;
      }).observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => done(shift), 400);
    })"""
    assert page.evaluate(shift) < 0.05
