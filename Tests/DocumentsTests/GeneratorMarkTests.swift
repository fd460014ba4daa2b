import Sheets
import Testing
import TextFormats
import Toolkit

@testable import Documents

/// By what a file is recognised as one of this program's.
@Suite struct GeneratorMarkTests {
  private func isIn(_ text: String, _ name: String) -> Bool {
    GeneratorMark.isIn(Array(text.utf8), of: name)
  }

  @Test(arguments: [
    ("a.md", "# T\n\n<!-- Made by raakvlak -->\n", true),
    ("a.md", "<!-- Made by raakvlak -->\n# T\n", false),
    ("a.md", "# T\n\n<!-- Made by raakvlak -->\nand more\n", false),
    ("a.svg", "<!-- Made by raakvlak -->\n<svg/>", true),
    ("a.svg", "<svg/><!-- Made by raakvlak -->\n", false),
    ("a.html", "<head><meta name=\"generator\" content=\"raakvlak\">", true),
    ("a.html", "<p>Made by raakvlak</p>", false),
    ("a.dot", "// Made by raakvlak\ndigraph {}", true),
    ("a.dot", "digraph { // Made by raakvlak\n}", false),
    ("a.js", "/* Made by raakvlak */\n'use strict';", true),
    ("a.css", "body {} /* Made by raakvlak */\n", false),
    ("a.json", "{\n  \"format\" : \"raakvlak-graph-1\"\n}", true),
    ("a.json", "{\"title\": \"raakvlak\"}", false),
    ("a.csv", "\u{FEFF}Nr.;Actiepunt;Prioriteit;Blz.\r\n", true),
    ("a.csv", "\u{FEFF}Nr.;Aanbeveling;Prioriteit;Blz.\r\n", true),
    ("a.csv", "Nr.;Aanbeveling;Prioriteit;Blz.\r\n", false),
    ("a.csv", "\u{FEFF}Nr.;Naam\r\n", false),
    ("a", "// Made by raakvlak\ndigraph {}", true), ("a", "mine", false),
    (".md", "# T\n\n<!-- Made by raakvlak -->\n", true),
    ("a.txt", "Made by raakvlak", false), ("a.yaml", "# Made by raakvlak", false),
    ("a.pdf", "%PDF raakvlak", false),
    ("a.xlsx", "raakvlak", false), ("a.odt", "PK\u{3}\u{4}raakvlak", false), ("a.svg", "", false),
  ])
  func `each kind has its mark at its position`(name: String, text: String, isOurs: Bool) {
    #expect(isIn(text, name) == isOurs)
  }

  @Test func `a sheet has it, and none when another program saved it`() throws {
    func workbook(_ generator: String?) -> Workbook {
      Workbook(
        title: "t", generator: generator, language: .english,
        sheets: [Sheet(name: "s", columns: [Sheet.Column("a", width: 5)], rows: [[.text("x")]])])
    }
    for generator in ["raakvlak", "LibreOffice/7.4", nil] {
      let isOurs = generator == GeneratorMark.program
      #expect(GeneratorMark.isIn(try workbook(generator).xlsx(), of: "a.xlsx") == isOurs)
      #expect(GeneratorMark.isIn(try workbook(generator).ods(), of: "a.ods") == isOurs)
    }
  }
}
