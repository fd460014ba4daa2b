"""The live map of a theme's page."""

CARDS = """() => [...document.querySelectorAll('.tree .card')].slice(1).map(card => ({
  label: card.querySelector('.name').textContent.trim(),
  level: Number(card.getAttribute('aria-level')),
  badges: [...card.querySelectorAll('.badge')].map(a => a.getAttribute('href')),
}))"""


def shown(page):
    """The labels of the cards that can be seen."""
    return page.locator(".tree .card:visible .name").all_inner_texts()


def focused(page):
    """The label of the card that has the focus, or the class of what else has it."""
    return page.evaluate(
        "document.activeElement.querySelector('.name')?.textContent ?? document.activeElement.className"
    )


def announced(page):
    return page.locator(".map .announce").inner_text()


def card(page, label):
    return page.locator(f".tree .card:has(.name:text-is('{label}'))")


def parents(levels):
    """For each card its parent's index: the last before it that is a level higher, or None."""
    found, last = [], {}
    for index, level in enumerate(levels):
        last[level] = index
        found.append(last.get(level - 1))
    return found


def asked(page, trait, value):
    """Chooses a value in the filter, which is opened for it."""
    select = page.locator(f".highlight select[name='{trait}']")
    if not select.is_visible():
        page.locator("button.filter").click()
    select.select_option(value)
    return select


def start_of_map(page):
    page.locator(".tree [tabindex='0']").focus()


def folded_start(page):
    """Folds all, and goes to the theme."""
    page.locator("button.foldAll").click()
    start_of_map(page)


def view(page):
    """Where the map lies in its stage, and how large: x, y and scale."""
    return page.evaluate(
        "() => { const m = new DOMMatrix(getComputedStyle(document.querySelector('.layer')).transform);"
        " return [m.e, m.f, m.a]; }"
    )
