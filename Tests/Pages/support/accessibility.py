"""Axe, and the ways in which a page is looked at."""

from axe_playwright_python.sync_playwright import Axe

OPTIONS = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    # Axe would fetch the style sheets once more, which the pages' own policy forbids.
    "preload": False,
}
WAYS = {
    "light": {},
    "dark": {"color_scheme": "dark"},
    "narrow": {"viewport": {"width": 320, "height": 640}},
    "forced colours": {"forced_colors": "active"},
    "without scripts": {"java_script_enabled": False},
}


def findings(page):
    """What axe finds on a page."""
    return [
        f"{violation['id']}: {node['html'][:160]}"
        for violation in Axe().run(page, options=OPTIONS).response["violations"]
        for node in violation["nodes"]
    ]


def findings_of(tab, paths):
    """What axe finds on pages, by the name of each on which it finds anything."""
    found = {path.name: findings(page) for path, page in tab.each(paths)}
    return {name: problems for name, problems in found.items() if problems}
