import PlanModel
import Testing
import SourceText

/// The short notations inside one text, with the range of each part.
@Suite struct NotationTests {
  private func citations(_ text: String) -> [Citation] {
    plan("scope:\n  - topic: t\n    reason: r\n    source: \(text)\n").scope.flatMap(\.citations)
  }

  private func points(_ text: String) -> [Reference] {
    plan("theme:\n  effects:\n    - points: \(text)\n").effects.flatMap(\.points)
  }

  @Test(
    "Lines of a source are one line or a range, with the source before them",
    arguments: [
      ("59", "59-59"), ("59-61", "59-61"), ("7-7", "7-7"), ("ivp:59", "ivp:59-59"),
      ("ivp:59-61", "ivp:59-61"), ("urn:x:3", "urn:x:3-3"), ("'59'", "59-59"),
      ("059", "59-59"), ("999999999", "999999999-999999999"),
    ])
  func lines(_ text: String, _ read: String) {
    #expect(citations(text).map { shown($0) } == [read])
  }

  @Test(
    "What are no lines is reported and not read",
    arguments: [
      "0", "61-59", "0-5", "-3", "5-", "1-2-3", ":59", "ivp:", "ivp", "1.5", "1_0", "1234567890",
      "٥",
      "5 - 6", "+5",
    ])
  func notLines(_ text: String) {
    let file = "scope:\n  - topic: t\n    reason: r\n    source: '\(text)'\n"
    #expect(plan(file).scope.flatMap(\.citations) == [])
    #expect(problems(file).count == 1)
    #expect(
      problems(file).first?.hasPrefix("4:13-4:\(15 + text.count) source: line numbers") == true)
  }

  @Test func `the source of a citation has its own range`() {
    let citation = citations("[1, ivp:59-61]").last
    #expect(citation?.source.map { shown($0) } == "4:17-4:20 ivp")
    #expect(citation.map { place($0.range) } == "4:17-4:26")
  }

  @Test(
    "A link is a name, and behind the last @ the lines that state it",
    arguments: [
      ("12", "12 own"), ("2.1.3", "2.1.3 own"), ("0", "0 own"), ("12@295", "12 stated 295-295"),
      ("IV@121-123", "IV stated 121-123"), ("2.1.3@ivp:3-4", "2.1.3 stated ivp:3-4"),
      ("a@b@3", "a@b stated 3-3"),
    ])
  func links(_ text: String, _ read: String) {
    #expect(points(text).map { "\($0.target.value) \(shown($0.evidence))" } == [read])
  }

  @Test(
    "What is no link is reported and not read",
    arguments: ["12@abc", "12@", "@12", "12@61-59", "12@0", "12@@3@", "''"])
  func notLinks(_ text: String) {
    let file = "theme:\n  id: t\n  title: T\n  effects:\n    - {id: e, label: E, points: [\(text)]}"
    let quoted = file.replacing("[\(text)]", with: text == "''" ? "['']" : "['\(text)']")
    #expect(plan(quoted).effects.flatMap(\.points) == [])
    #expect(problems(quoted).count == 1)
  }

  @Test func `each part of a link has its own range`() throws {
    let link = try #require(points("[4, 2.1.3@ivp:3-4]").last)
    guard case .stated(let citations) = link.evidence else {
      Issue.record("not stated")
      return
    }
    #expect(place(link.range) == "3:19-3:32")
    #expect(shown(link.target) == "3:19-3:24 2.1.3")
    #expect(citations.map { place($0.range) } == ["3:25-3:32"])
    #expect(citations.compactMap(\.source).map { shown($0) } == ["3:25-3:28 ivp"])
  }

  @Test func `the parts of a quoted or folded text have the range of the whole`() {
    #expect(points("'12@295'").map { shown($0.target) } == ["3:15-3:23 12"])
    #expect(points(">-\n        12@295").map { shown($0.target) } == ["3:15-3:17 12"])
  }

  @Test func `a printed name may do without a line, and may hold an @`() {
    let theme = plan("theme:\n  other-names: [markt@36, a@b, Wonen, ë@ivp:4]\n").themes.first
    #expect(
      theme?.otherNames.map { name in
        shown(name.name) + (name.citation.map { " | \(place($0.range)) \(shown($0))" } ?? "")
      } == [
        "2:17-2:22 markt | 2:23-2:25 36-36", "2:27-2:30 a@b", "2:32-2:37 Wonen",
        "2:39-2:40 ë | 2:41-2:46 ivp:4-4",
      ])
  }

  @Test(
    "Departments are divided at slashes, each with its own place",
    arguments: [
      ("VTH", ["2:18-2:21 VTH"]), ("O&T / P&A", ["2:18-2:21 O&T", "2:24-2:27 P&A"]),
      ("Veiligheid /LO", ["2:18-2:28 Veiligheid", "2:30-2:32 LO"]),
      ("Zörg/€/x", ["2:18-2:22 Zörg", "2:23-2:24 €", "2:25-2:26 x"]),
      ("'A/B'", ["2:18-2:23 A", "2:18-2:23 B"]), ("[A/B, C]", ["2:19-2:22 A/B", "2:24-2:25 C"]),
      ("A//B", ["2:18-2:19 A", "2:20-2:20 ", "2:21-2:22 B"]),
    ])
  func departments(_ text: String, _ parts: [String]) {
    let point = plan("action-points:\n  - departments: \(text)\n").actionPoints.first
    #expect(point?.departments.map { shown($0) } == parts)
  }
}
