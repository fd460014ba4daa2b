"""Fills in Word forms as a person does: ticks the first box of each question, and types a reason.

Usage: fill-word.py FOLDER OUTPUT. Forms without questions are left out.
"""

import pathlib
import re
import sys
import zipfile

UNTICKED = '<w14:checked w14:val="0"/>'
GREY = '<w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">'


def filled(text: str) -> str:
    """The text of a document with its fields filled in."""
    count = 0

    def field(match: re.Match[str]) -> str:
        nonlocal count
        sdt, tag = match[0], match[1]
        if tag.endswith("/decision/takes-over"):
            return sdt.replace(UNTICKED, UNTICKED.replace("0", "1")).replace("☐", "☒")
        if tag.endswith("/reason"):
            count += 1
            sdt = sdt.replace("<w:showingPlcHdr/>", "")
            return re.sub(re.escape(GREY) + "[^<]*", f"<w:t>Reden {count} &amp; zo", sdt)
        return sdt

    return re.sub(r'<w:sdt><w:sdtPr><w:alias [^>]*/><w:tag w:val="([^"]*)".*?</w:sdt>', field, text)


def main() -> None:
    source, output = map(pathlib.Path, sys.argv[1:3])
    output.mkdir()
    for path in sorted(source.glob("*.docx")):
        with zipfile.ZipFile(path) as form:
            parts = {name: form.read(name) for name in form.namelist()}
        text = parts["word/document.xml"].decode()
        if "/reason" not in text:
            continue
        parts["word/document.xml"] = filled(text).encode()
        with zipfile.ZipFile(output / path.name, "w", zipfile.ZIP_DEFLATED) as form:
            for name, content in parts.items():
                form.writestr(name, content)


main()
