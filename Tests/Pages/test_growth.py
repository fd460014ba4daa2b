"""The map of a plan that has grown: its work grows with its nodes, and it still moves in steps that can be followed.

Work is counted, not timed: how often each part of the map's scripts runs. That says the same on any machine."""

from support.grown import SIZES
from support.maps import asked, shown
from support.tabs import WIDE, Work


def test_the_work_of_the_map_grows_no_faster_than_its_nodes(grown, visit):
    work = {"opening": [], "unfolding all": [], "folding a branch": [], "highlighting": [], "choosing": []}
    for size in SIZES:
        page = visit(**WIDE).page
        counter = Work(page, "/map")
        page.goto((grown / f"thema-{size}.html").as_uri())
        work["opening"].append(counter.since())
        page.locator("button.unfoldAll").dispatch_event("click")
        work["unfolding all"].append(counter.since())
        assert page.locator(".tree .card").count() == size + 1
        counter.since()
        page.locator(".tree .card.d1 .fold").first.dispatch_event("click")
        work["folding a branch"].append(counter.since())
        asked(page, "priority", "secondary")
        work["highlighting"].append(counter.since())
        page.locator(".outline .label").last.dispatch_event("click")
        work["choosing"].append(counter.since())
    for name, counts in work.items():
        assert counts[0] > SIZES[0] / 10, f"nothing was counted of {name}"
        for less, more in zip(counts, counts[1:]):
            # Twice as many nodes; what goes by pairs of nodes is four times the work.
            assert more < 2.5 * less, (name, counts)


def test_unfolding_in_a_thousand_nodes_moves_in_steps(grown, visit):
    page = visit(viewport={"width": 1600, "height": 1000}).page
    # The page's clock goes on when it is told to: what is shown does not depend on how busy the machine is.
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
    # From the old place to the new in one go would be two.
    assert len({tuple(at) for at in places}) >= 10
    assert places[-1] == places[-2], "it comes to rest"
    assert page.locator(".tree .card").count() == 1001


def test_of_a_large_map_only_what_is_near_is_in_the_page(grown, visit):
    page = visit(**WIDE).open(grown / "thema-2000.html")
    # Opening makes the cards that are shown and no others.
    assert page.locator(".tree .card").count() == len(shown(page)) < 200
    page.locator("button.unfoldAll").dispatch_event("click")
    drawn = page.locator(".tree .card:not([hidden])").count()
    assert 20 < drawn < 1000
    # Whatever comes into sight is drawn, and the card with the focus always.
    page.locator(".tree [tabindex='0']").focus()
    page.keyboard.press("End")
    last = page.locator(".outline .label").last.text_content()
    assert page.evaluate("document.activeElement.querySelector('.name').textContent") == last
    assert page.locator(".tree .card:not([hidden])").count() < 1000
    page.locator("button.foldAll").dispatch_event("click")
    assert len(shown(page)) == 11


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
