"""Reads what was made of a text with parsers that are not ours: what comes out is what went in.

reparse.py FOLDER...    each made by EscapingTrial; says what differs, and ends with 1 if anything does
"""

import csv
import io
import json
import pathlib
import re
import subprocess
import sys
import unicodedata
import xml.etree.ElementTree as ElementTree
import zipfile

import html5lib

XHTML = "{http://www.w3.org/1999/xhtml}"
SVG = "{http://www.w3.org/2000/svg}"
DRAWING = re.compile(r"maps/[a-z0-9-]+\.svg")
SCRIPTS = re.compile(r"^[a-z-]+\.js$")


def words(text):
    """The text as a reader sees it where spaces and line ends are all the same."""
    return " ".join(text.split())


def squeezed(text):
    """Without any spaces: lines of a drawing break where words do, and sometimes in one. Composed,
    as Pandoc has it."""
    return unicodedata.normalize("NFC", "".join(text.split()))


class Case:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.text = (self.folder / "text").read_bytes().decode("utf-8")
        self.faults = []

    def fault(self, path, what):
        self.faults.append(f"{path}: {what}")

    def expect(self, holds, path, what):
        if not holds:
            self.fault(path.relative_to(self.folder), what)

    def check(self):
        for path in sorted(self.folder.rglob("*")):
            reader = getattr(self, "read_" + path.suffix[1:], None)
            if path.is_file() and reader:
                try:
                    reader(path)
                except Exception as error:  # a parser that refuses is a finding, not the end
                    self.fault(path.relative_to(self.folder), f"{type(error).__name__}: {error}")
        return self.faults

    def read_html(self, path):
        parser = html5lib.HTMLParser(strict=False)
        page = parser.parse(path.read_text(encoding="utf-8"))
        self.expect(not parser.errors, path, f"HTML with errors {parser.errors[:3]}")
        texts = []
        for element in page.iter():
            name = element.tag.split("}")[-1] if isinstance(element.tag, str) else "comment"
            self.expect(name != "comment", path, "a comment")
            if name in ("script", "iframe", "object", "embed", "base", "form", "img"):
                allowed = name == "script" and SCRIPTS.match(element.get("src", ""))
                allowed = allowed or name == "form" and element.get("role") == "search" or (
                    name == "form" and not element.get("action"))
                # The drawing of a map, a file of the same output.
                allowed = allowed or name == "img" and DRAWING.fullmatch(element.get("src", ""))
                self.expect(allowed, path, f"an element {name}")
            for key, value in element.attrib.items():
                key = key.split("}")[-1].lower()
                self.expect(not key.startswith("on"), path, f"an attribute {key}")
                if key in ("href", "src", "action") and value != "data:,":  # no icon
                    scheme = re.match(r"[\s\x00-\x20]*([a-zA-Z][a-zA-Z0-9+.-]*):", value)
                    self.expect(
                        not scheme or scheme[1].lower() in ("http", "https", "mailto"),
                        path, f"a link {value[:60]!r}")
            if name != "style":
                texts.append(element.text or "")
            texts.append(element.tail or "")
        self.expect(words(self.text) in words("".join(texts)), path, "the text is not on the page")

    def read_svg(self, path):
        drawing = ElementTree.fromstring(path.read_bytes())
        for element in drawing.iter():
            name = element.tag.split("}")[-1]
            self.expect(name not in ("script", "foreignObject", "image"), path, f"an element {name}")
            for key in element.attrib:
                self.expect(not key.lower().startswith("on"), path, f"an attribute {key}")
        texts = "".join("".join(element.itertext()) for element in drawing.iter(f"{SVG}text"))
        if path.name != "icon.svg":  # It has no texts.
            self.expect(squeezed(self.text) in squeezed(texts), path, "the text is not in the drawing")

    def read_opml(self, path):
        outline = ElementTree.fromstring(path.read_bytes())
        self.expect(outline.tag == "opml" and outline.get("version") == "2.0", path, "no OPML 2.0")
        texts = [element.get("text", "") for element in outline.iter("outline")]
        self.expect(
            words(self.text) in words(" ".join(texts)), path, "the text is in no outline")
        for element in outline.iter("outline"):
            self.expect(
                re.match(r"https?://|mailto:|$", element.get("url", "")), path,
                f"a link {element.get('url')!r}")

    def read_mmd(self, path):
        texts = []
        for line in path.read_text(encoding="utf-8").splitlines()[2:]:
            label = re.fullmatch(r'  n\d+\["([^"<>&%`{}]*(?:<br>[^"<>&%`{}]*)?)"\]', line)
            link = re.fullmatch(r'  n\d+ (?:-->|-\.->) n\d+', line)
            self.expect(label or link, path, f"a line {line[:80]!r}")
            if label:
                texts.append(re.sub(r"#(\d+);", lambda found: chr(int(found[1])), label[1]))
        self.expect(words(self.text) in words(" ".join(texts)), path, "the text is in no label")

    def read_dot(self, path):
        done = subprocess.run(
            ["dot", "-Tsvg", str(path)], capture_output=True, timeout=60, check=False)
        self.expect(done.returncode == 0 and not done.stderr, path, f"dot says {done.stderr[:200]}")
        drawing = ElementTree.fromstring(done.stdout)
        texts = "".join("".join(element.itertext()) for element in drawing.iter(f"{SVG}text"))
        if path.name != "icon.svg":  # It has no texts.
            self.expect(squeezed(self.text) in squeezed(texts), path, "the text is not in the drawing")

    def read_csv(self, path):
        text = path.read_bytes().decode("utf-8-sig")
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=";", strict=True))
        cells = [cell for row in rows for cell in row]
        self.expect(len({len(row) for row in rows if row}) == 1, path, "rows of different lengths")
        self.expect(
            any(self.text in cell for cell in cells), path, "the text is in no cell")
        for cell in cells:
            start = cell.lstrip()[:1]
            self.expect(start not in tuple("=+@＝＋－＠") , path, f"a formula {cell[:40]!r}")

    def read_json(self, path):
        def strings(value):
            if isinstance(value, str):
                yield value
            for inner in value.values() if isinstance(value, dict) else value if isinstance(
                    value, list) else ():
                yield from strings(inner)

        document = json.loads(path.read_bytes().decode("utf-8"))
        self.expect(self.text in strings(document), path, "no string is the text")

    def read_md(self, path):
        done = subprocess.run(
            ["pandoc", "--from", "gfm-emoji-autolink_bare_uris", "--to", "json"], input=path.read_bytes(),
            capture_output=True, timeout=60, check=True)
        document = json.loads(done.stdout)
        pieces = []

        def walk(value):
            if isinstance(value, list):
                for inner in value:
                    walk(inner)
            elif isinstance(value, dict):
                kind, content = value.get("t"), value.get("c")
                if kind in ("Str", "Code", "Math"):
                    pieces.append(content if kind == "Str" else content[1])
                elif kind in ("Space", "SoftBreak", "LineBreak"):
                    pieces.append(" ")
                elif kind == "RawInline":
                    self.expect(
                        re.match(r'^(<a id="[A-Za-z0-9_-]*">|</a>|<br>|<br/>)$', content[1]), path,
                        f"raw HTML {content[1][:60]!r}")
                elif kind == "RawBlock":
                    # The mark of the program, once and at the end.
                    self.expect(
                        content[1] == "<!-- Made by raakvlak -->\n" and value is document["blocks"][-1],
                        path, f"raw HTML {content[1][:60]!r}")
                elif kind == "Link":
                    target = content[2][0]
                    self.expect(
                        not re.match(r"\s*(javascript|data|vbscript):", target, re.I), path,
                        f"a link {target[:60]!r}")
                    walk(content[1])
                else:
                    walk(content)
                    if kind in ("Para", "Plain", "Header"):
                        pieces.append(" ")

        walk(document["blocks"])
        self.expect(
            squeezed(self.text) in squeezed("".join(pieces)), path, "the text is not on the page")

    def expect_length(self, path, formula):
        """Only the workbook of the plan has a formula: the length of a cell beside it."""
        ours = re.fullmatch(r"LEN\([A-Z]+[0-9]+\)|of:=LEN\(\[\.[A-Z]+[0-9]+\]\)", formula)
        self.expect(path.stem == "plan" and ours, path, f"a formula {formula[:40]!r}")

    def read_xlsx(self, path):
        names = zipfile.ZipFile(path)
        self.expect(names.testzip() is None, path, "a broken ZIP")
        texts = []
        for name in names.namelist():
            part = ElementTree.fromstring(names.read(name))
            if "sharedStrings" in name or "worksheets/sheet" in name:
                for element in part.iter():
                    if element.tag.endswith("}t"):
                        texts.append(
                            re.sub(r"_x([0-9A-Fa-f]{4})_", lambda m: chr(int(m[1], 16)),
                                   element.text or ""))
                    if element.tag.endswith("}f"):
                        self.expect_length(path, element.text or "")
        self.expect(self.text.replace("\t", " ") in texts, path, "no cell is the text")

    def read_ods(self, path):
        names = zipfile.ZipFile(path)
        self.expect(names.testzip() is None, path, "a broken ZIP")
        for name in names.namelist():
            if name.endswith(".xml"):
                ElementTree.fromstring(names.read(name))
        content = ElementTree.fromstring(names.read("content.xml"))
        office = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"

        def plain(element):
            text = element.text or ""
            for inner in element:
                if inner.tag == office + "s":
                    text += " " * int(inner.get(office + "c", "1"))
                elif inner.tag == office + "tab":
                    text += "\t"
                elif inner.tag == office + "line-break":
                    text += "\n"
                else:
                    text += plain(inner)
                text += inner.tail or ""
            return text

        cells = []
        for cell in content.iter("{urn:oasis:names:tc:opendocument:xmlns:table:1.0}table-cell"):
            formula = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}formula"
            if cell.get(formula) is not None:
                self.expect_length(path, cell.get(formula))
            cells.append("\n".join(plain(line) for line in cell.findall(office + "p")))
        self.expect(self.text.replace("\t", " ") in cells, path, "no cell is the text")


def main():
    failed = 0
    for folder in sys.argv[1:]:
        case = Case(folder)
        for fault in case.check():
            failed += 1
            print(f"{folder} {case.text!r}: {fault}")
    sys.exit(1 if failed else 0)


main()
