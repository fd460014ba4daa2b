"""Plans, and the sites that the real program makes of them."""

import pathlib
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[3]
AMERSFOORT = ROOT / "maps" / "amersfoort-2023-2026"
HOSTILE = ROOT / "Tests" / "Pages" / "hostile"
THEMES = ["woningnood", "klimaat", "technologie", "samenhang"]


def program():
    """The program that was compiled last."""
    folder = subprocess.run(
        ["swift", "build", "--show-bin-path"], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout.strip()
    return f"{folder}/raakvlak"


def built(plan, folder, environment=None, codes=(0, 1), options=()):
    """Builds a plan, and returns the folder of its site."""
    command = [program(), "build", str(plan), "--output", str(folder), "--keep-going", *options]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, env=environment)
    # 1: the plan has errors, which is what a hostile one is for; what can be made is written.
    assert run.returncode in codes, run.stderr
    return folder


def new_plan(folder):
    """The plan of `raakvlak init`, in Dutch."""
    command = [program(), "init", str(folder), "--language", "nl"]
    subprocess.run(command, check=True, cwd=folder.parent, capture_output=True)
    return folder


def replace(path, old, new):
    """Replaces the first of a text in a file that has it."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def pages(site):
    return sorted(site.glob("*.html"))
