"""Pages as PDF."""

import re
import subprocess


def printed(page, path, **options):
    options.setdefault("format", "A4")
    page.pdf(path=str(path), tagged=True, outline=True, **options)
    return path


def words(text):
    """Text as a sequence of letters and digits: how lines break does not matter."""
    return re.sub(r"[^\w]", "", text)


def text_of(pdf):
    run = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, check=True)
    return words(run.stdout.decode())
