import TestSupport
import Testing

/// Booklets, and what a PDF says of itself.
@Suite(.timeLimit(.minutes(5))) struct BookletCommandTests {
  private let workplace: Workplace

  init() throws {
    workplace = try Workplace(plan: "maps/proef")
    try workplace.makeFolder("bin")
  }

  private func facts(_ name: String) async throws -> String {
    try await Program.runShell("pdfinfo '\(name)'", in: workplace.path).out
  }

  /// Text of each page.
  private func pages(_ name: String) async throws -> [String] {
    try await Program.runShell("pdftotext -layout '\(name)' -", in: workplace.path).out
      .split(separator: "\u{0C}").map(String.init)
  }

  @Test func `a booklet is tagged, with a title, a language, bookmarks and the pages it names`()
    async throws
  {
    let result = try await workplace.run(
      "map", "wonen", "--booklet", "--base-url", "https://veilig.example.nl", "--output",
      "boekje.pdf")
    #expect(result.code == 0, "\(result.err)")
    #expect(result.err.contains(/\d+ bladen met kaarten, letters van (9|1\d),\d punt of meer\n/))
    let facts = try await facts("boekje.pdf")
    #expect(facts.contains("Title:           Wonen – "))
    #expect(facts.contains(/Tagged: +yes/))
    #expect(facts.contains("(A4)"))
    let bytes = String(
      decoding: try #require(try workplace.files()["boekje.pdf"]), as: Unicode.ASCII.self)
    #expect(bytes.contains("/Lang (nl)"))
    #expect(bytes.contains("/Outlines"))
    #expect(bytes.contains("D:19700101"))
    let pages = try await pages("boekje.pdf")
    #expect(pages.first?.contains("Inhoud") == true)
    #expect(try pages.at(1).contains("Zo leest u de kaarten"))
    #expect(try pages.at(2).contains("https://veilig.example.nl/wonen.html#"))
    for (index, page) in pages.enumerated() { #expect(page.contains("blz. \(index + 1)")) }
    // Three units a point: whatever is on paper, on each page.
    let sizes = try await Program.runShell(
      "pdftohtml -xml -zoom 3 -i -stdout boekje.pdf", in: workplace.path
    ).out.matches(of: /<fontspec[^>]* size="(-?[0-9]+)"/).compactMap { Int($0.1) }
    #expect(sizes.count > 3 && sizes.allSatisfy { $0 >= 27 }, "\(sizes)")
    // The page of the points is the one that the contents name.
    let number = try pages.at(0).split(separator: "\n").first { $0.contains("Actiepunten") }?
      .split(separator: " ").last.flatMap { Int($0) }
    let points = try #require(number)
    #expect(try pages.at(points - 1).contains("Actiepunten"))
  }

  @Test func `without an address a booklet says so, and a page needs no Chromium`() async throws {
    try workplace.writeProgram("dot", "exec /usr/bin/dot \"$@\"")
    let environment = ["PATH": workplace.full("bin")]
    let result = try await workplace.run(
      "map", "--booklet", "--all", "--output", "boekje.html", environment: environment)
    #expect(result.code == 0, "\(result.err)")
    #expect(result.err.contains("Zonder --base-url staan er geen adressen en QR-codes in.\n"))
    let page = try workplace.page("boekje.html")
    #expect(page.has("html", ["lang": "nl"]) && page.ids.contains("points"))
    #expect(!page.has(nil, ["class": "code"]))
    let printed = try await workplace.run(
      "map", "wonen", "--booklet", "--output", "boekje.pdf", environment: environment)
    #expect(printed.code == 3)
    #expect(printed.err.contains("apt install chromium"))
    #expect(try workplace.files()["boekje.pdf"] == nil)
  }

  @Test(
    arguments: [
      (["wonen", "--all"], "--all hoort bij --booklet."),
      (["wonen", "--booklet", "--all"], "Kies één van twee: een thema, of --all."),
      (["wonen", "--booklet", "--base-url", "javascript:x"], "--base-url is geen webadres."),
      (["wonen", "--booklet", "--depth", "2"], "Een boekje toont de hele kaart"),
      (["wonen", "--booklet", "--output", "x.svg"], "Een boekje is er als pdf"),
    ])
  func `options that contradict each other are refused`(options: [String], message: String)
    async throws
  {
    let result = try await Program.run(["map"] + options, in: workplace.path)
    #expect(result.code == 2 && result.out == "")
    #expect(result.err.contains(message), "\(result.err)")
  }

  @Test func `the PDF of a map has its title and language, and the overview is one A3`()
    async throws
  {
    for (theme, title) in [("wonen", "Wonen – "), ("overview", "Overzicht – ")] {
      let result = try await workplace.run(
        "map", theme, "--format", "pdf", "--output", "\(theme).pdf")
      #expect(result.code == 0)
      let facts = try await facts("\(theme).pdf")
      #expect(facts.contains("Title:           \(title)"), "\(facts)")
      let bytes = String(
        decoding: try #require(try workplace.files()["\(theme).pdf"]), as: Unicode.ASCII.self)
      #expect(bytes.contains("/Lang (nl)"))
      #expect(facts.contains(/Tagged: +yes/))
    }
    #expect(try await facts("overview.pdf").contains("(A3)"))
    #expect(try await facts("overview.pdf").contains(/Pages: +1\n/))
  }

  @Test func `a screen reader gets the cards of a PDF in order, and its links by name`()
    async throws
  {
    _ = try await workplace.run("map", "wonen", "--format", "pdf", "--output", "w.pdf")
    let spoken = try await Program.runShell("pdfinfo -struct-text w.pdf", in: workplace.path)
    #expect(spoken.err == "")
    let words = spoken.out.split(separator: "\n").joined(separator: " ")
    let outline = try await workplace.run("map", "wonen", "--format", "md").out
    let labels = outline.matches(of: /\*\*([^*]+)\*\*/).prefix(3).map { String($0.1) }
    #expect(!labels.isEmpty)
    for label in labels {
      #expect(try words.contains(label.split(separator: " ").at(0)), "\(label) in \(words)")
    }
    #expect(spoken.out.contains("Link"))
    #expect(spoken.out.contains("Document"))
    let bytes = String(
      decoding: try #require(try workplace.files()["w.pdf"]), as: Unicode.ASCII.self)
    // 'Actiepunt ' in UTF-16.
    #expect(bytes.contains("/Alt <FEFF0041006300740069006500700075006E00740020"))
    let pictured = try await Program.runShell("pdftotext w.pdf - | wc -w", in: workplace.path)
    #expect((Int(pictured.out.filter(\.isNumber)) ?? 0) > 10, "the page still has its text")
  }

  @Test(arguments: ["svg", "pdf", "dot"])
  func `with the address of the site the links of a map lead there from anywhere`(format: String)
    async throws
  {
    let result = try await workplace.run(
      "map", "wonen", "--format", format, "--base-url", "https://veilig.example.nl/plan",
      "--output", "w.\(format)")
    #expect(result.code == 0, "\(result.err)")
    let text = String(
      decoding: try #require(try workplace.files()["w.\(format)"]), as: Unicode.ASCII.self)
    #expect(text.contains("https://veilig.example.nl/plan/point-"))
    #expect(!text.contains("../"))
  }
}
