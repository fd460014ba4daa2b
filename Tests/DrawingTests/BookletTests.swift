import Build
import Disk
import TestSupport
import Testing
import Toolkit
@testable import Drawing
@testable import Rules
@testable import Views

/// Division of maps over pages of A4.
@Suite struct BookletTests {
  private func booklet(_ yaml: String) throws -> Booklet {
    let map = Mindmap(theme: 0, in: checked(yaml).graph)
    let plan = checked(yaml).plan
    let booklet = Booklet(
      [map], house: .own, language: .dutch,
      layOut: { layouts in
        let requests = layouts.map { LayoutRequest($0, Addresses(plan), .dutch) }
        return try? DotLayouts()(requests).map { try $0.get() }
      }, destination: { _ in "#x" })
    return try #require(booklet)
  }

  /// A branch with effects that each have effects below them.
  private func branch(_ children: Int, _ grandchildren: Int) -> String {
    var yaml = "theme:\n  id: t\n  title: Thema\n  effects:\n    - label: Tak\n      effects:\n"
    for child in 0..<children {
      yaml += "        - label: Een wat langer label \(child)\n"
      guard grandchildren > 0 else { continue }
      yaml += "          effects:\n"
      for leaf in 0..<grandchildren { yaml += "            - label: Blad \(child) \(leaf)\n" }
    }
    return yaml
  }

  @Test func `a branch that fits is one page, in letters of 9 points or more`() throws {
    let sheets = try booklet(branch(3, 2)).sheets
    #expect(sheets.map(\.path) == [["Thema", "Tak"]])
    #expect(sheets.allSatisfy { $0.letters >= 9 })
    #expect(sheets.map(\.number) == [3])
  }

  /// Smallest letters of a drawing on paper, in points.
  private func smallest(_ sheet: Booklet.Sheet) throws -> Double {
    let width = try #require(
      sheet.svg.firstMatch(of: #/ width="([0-9.]+)"/#).flatMap { Double($0.1) })
    let letters = sheet.svg.matches(of: /<text[^>]* font-size="([0-9.]+)"/).compactMap {
      Double($0.1)
    }
    #expect(letters.count == sheet.svg.ranges(of: "<text").count)
    return try #require(letters.min()) * sheet.width / width
  }

  @Test func `signs are as large as the text: no letter on a page is below 9 points`() throws {
    let signs = """
      departments: [{code: A}]
      focus-areas: [{numeral: I, title: Een}, {numeral: II, title: Twee}]
      action-points:
        - {number: 1, title: P, priority: secondary, departments: A}
        - {number: 12, title: Q, priority: secondary, departments: A}

      """
    let effects = (0..<9).map { index in
      """
          - label: Een wat langer label \(index)
            kind: \(["cause", "example", "chance", "measure"][index % 4])
            points: [1, {to: 12, inferred: R}]
            focus: [I, {to: II, inferred: R}]
            effects: [{label: Een blad \(index), effects: [{label: Een tweede \(index)}]}]

      """
    }.joined()
    let sheets = try booklet(
      signs + "theme:\n  id: t\n  title: Thema\n  effects:\n" + effects
    ).sheets
    #expect(sheets.contains { $0.svg.contains(">12<") && $0.svg.contains(">II<") })
    for sheet in sheets { #expect(try smallest(sheet) >= 9) }
  }

  @Test func `small branches share a page, and one that fills a page has its own`() throws {
    let small = (1...3).map { "    - label: Kort \($0)\n      effects: [{label: Iets \($0)}]\n" }
    let booklet = try booklet(branch(60, 0) + small.joined())
    let shared = try #require(booklet.sheets.last)
    #expect(shared.path == ["Thema", "Kort 1 · Kort 2 · Kort 3"])
    #expect(booklet.sheets.dropLast().allSatisfy { $0.path == ["Thema", "Tak"] })
    #expect(shared.letters >= 9 && !shared.isDivided && shared.keyMarks.count == 3)
    for label in ["Thema", "Kort 1", "Iets 1", "Kort 3", "Iets 3"] {
      #expect(shared.svg.contains(">\(label)<"), "\(label)")
    }
    // The contents name the page for each of them.
    let map = try #require(booklet.maps.first)
    let pages = map.children(of: 0).map { booklet.page(of: $0, in: 0) }
    #expect(pages == [3] + Array(repeating: shared.number, count: 3))
  }

  @Test func `what does not fit is folded, with the page on which it continues`() throws {
    let booklet = try booklet(branch(8, 6))
    let sheets = booklet.sheets
    #expect(sheets.first?.path.last == "Tak")
    #expect(sheets.count == 9)
    #expect(sheets.allSatisfy { $0.letters >= 9 })
    for sheet in sheets.dropFirst() {
      #expect(sheets.first?.svg.contains(">p. \(sheet.number)<") == true)
    }
    #expect(booklet.pageOfPoints == 12)
  }

  @Test func `more effects than fit below one are divided over pages, and none is lost`() throws {
    let sheets = try booklet(branch(60, 0)).sheets
    #expect(sheets.count > 1)
    #expect(sheets.allSatisfy { $0.isDivided && $0.letters >= 9 })
    let drawn = sheets.map(\.svg).joined()
    // Labels are on several lines; the number is the last word.
    for child in 0..<60 { #expect(drawn.contains(" \(child)</text>")) }
  }

  @Test(arguments: [
    (1, 21), (14, 21), (15, 25), (26, 25), (27, 29), (62, 33), (63, 37), (213, 57),
  ])
  func `a QR code is as large as its text needs`(bytes: Int, side: Int) throws {
    let code = try #require(QRCode(String(repeating: "a", count: bytes)))
    #expect(code.modules.count == side)
    #expect(code.side == side + 8)
  }

  @Test func `a text that is too long for paper has no QR code`() {
    #expect(QRCode(String(repeating: "a", count: 214)) == nil)
  }

  /// Worked example of ISO/IEC 18004: the error correction of '01234567' in version 1-M.
  @Test func `error correction is that of the standard`() {
    let data: [UInt8] = [
      0x10, 0x20, 0x0C, 0x56, 0x61, 0x80, 0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11, 0xEC,
      0x11,
    ]
    #expect(
      ReedSolomon.remainder(data, length: 10) == [
        0xA5, 0x24, 0xD4, 0xC1, 0xED, 0x36, 0xC7, 0x87, 0x2C, 0x55,
      ])
  }
}
