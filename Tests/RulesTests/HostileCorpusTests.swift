import PlanModel
import Rules
import SourceText
import Testing
import Findings

/// Files that mean harm, or fell victim to it, each with exactly what is found in it.
@Suite(.timeLimit(.minutes(5))) struct HostileCorpusTests {
  struct Case: Sendable, CustomStringConvertible {
    let description: String
    let bytes: [UInt8]
    /// Each as `rule:line`; of many the first, and how many there are.
    let findings: [String]

    init(_ description: String, _ bytes: [UInt8], _ findings: String...) {
      self.description = description
      self.bytes = bytes
      self.findings = findings
    }

    init(_ description: String, _ text: String, _ findings: String...) {
      self.description = description
      bytes = Array(text.utf8)
      self.findings = findings
    }
  }

  /// What these small plans lack, hostile or not.
  private static let besidePoint: Set = [
    "missing-source", "department-without-points", "unlinked-action-point",
    "department-without-name",
  ]

  private static let head = "plan: {title: P, language: nl}\n"
  private static func theme(_ effect: String) -> String {
    head + "theme:\n  id: t\n  title: T\n  effects:\n    - {\(effect)}\n"
  }
  /// An effect that only its id is wrong with.
  private static func id(_ id: String) -> String {
    theme("id: \(id), label: L, context: de reden")
  }
  private static func link(_ link: String) -> String {
    theme("id: a, label: L, context: de reden, link: \(link)")
  }
  private static func sixteen(_ text: String, isLittle: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let bytes = [UInt8(truncatingIfNeeded: unit >> 8), UInt8(truncatingIfNeeded: unit)]
      return isLittle ? bytes.reversed() : bytes
    }
  }
  private static let bomb =
    head + "scope: &a [x, x]\n"
    + zip("bcdefghij", "abcdefghi").map { "\($0): &\($0) [*\($1), *\($1), *\($1), *\($1)]\n" }
    .joined()

  static let encodings: [Case] = [
    Case("UTF-8 with a byte order mark", [0xEF, 0xBB, 0xBF] + Array(head.utf8)),
    Case(
      "UTF-16, little end first", [0xFF, 0xFE] + sixteen(head, isLittle: true), "unreadable-yaml:1"),
    Case(
      "UTF-16, big end first", [0xFE, 0xFF] + sixteen(head, isLittle: false), "unreadable-yaml:1"),
    Case(
      "UTF-16 without a mark", sixteen(head, isLittle: true), "missing-key:1", "wrong-type:1",
      "hidden-character:1", "hidden-character:2"),
    Case("UTF-32", [0xFF, 0xFE, 0, 0, 0x70, 0, 0, 0], "unreadable-yaml:1"),
    Case(
      "Latin-1", Array("plan: {title: P, language: nl}\n# caf".utf8) + [0xE9, 0x0A],
      "unreadable-yaml:2"),
    Case(
      "half a surrogate pair", Array("plan: {title: P".utf8) + [0xED, 0xA0, 0x80, 0x7D],
      "unreadable-yaml:1"),
    Case(
      "half a pair as an escape", "plan: {title: \"a\\uD800b\", language: nl}\n",
      "unreadable-yaml:1"),
    Case(
      "a number past Unicode's last", "plan: {title: \"a\\U00110000b\", language: nl}\n",
      "unreadable-yaml:1"),
    Case(
      "a slash in two bytes", Array("plan: {title: P".utf8) + [0xC0, 0xAF, 0x7D],
      "unreadable-yaml:1"),
    Case(
      "a character cut off at the end", Array(head.utf8) + [0x23, 0xE2, 0x82], "unreadable-yaml:2"),
    Case("a NUL", "plan: {title: P, language: nl}\n# \u{0}\n", "hidden-character:2"),
    Case("a NUL as an escape", "plan: {title: \"a\\0b\", language: nl}\n", "hidden-character:1"),
    Case(
      "a line that turns round", "plan: {title: a\u{202E}b, language: nl}\n", "hidden-character:1"),
    Case("a carriage return alone", "plan: {title: a\rb, language: nl}\n", "hidden-character:1"),
    Case("Windows line ends", "plan:\r\n  title: P\r\n  language: nl\r\n"),
    Case("a mark in the middle", "plan: {title: a\u{FEFF}b, language: nl}\n", "hidden-character:1"),
    Case("no character at all", "plan: {title: a\u{FFFE}b, language: nl}\n", "hidden-character:1"),
  ]

  static let sizes: [Case] = [
    Case("an alias bomb", bomb, "unsupported-yaml:2", "wrong-type:2", "57"),
    Case(
      "a merge of everything", head + "theme: {<<: {id: t}, title: T}\n", "missing-key:2",
      "unsupported-yaml:2"),
    Case("65 brackets", head + "scope: " + String(repeating: "[", count: 64), "unreadable-yaml:2"),
    Case(
      "65 effects deep",
      head + "theme: {id: t, title: T, "
        + String(repeating: "effects: [{id: a, label: L, ", count: 65), "unreadable-yaml:2"),
    Case(
      "100,000 keys", head + (0..<100_000).map { "key\($0): x\n" }.joined(), "unknown-key:2",
      "unknown-key:3", "100000"),
    Case(
      "100,000 times one key", head + String(repeating: "scope: []\n", count: 100_000),
      "duplicate-key:3", "duplicate-key:4", "99999"),
    Case(
      "100,000 words for one",
      "plan: {title: [\(String(repeating: "a, ", count: 100_000))], language: nl}\n", "wrong-type:1"
    ),
    Case(
      "a title of a megabyte",
      "plan: {title: \(String(repeating: "x", count: 1 << 20)), language: nl}\n",
      "unreadable-yaml:1"),
    Case(
      "a key of a megabyte", head + "\(String(repeating: "x", count: 1 << 20)): x\n",
      "unreadable-yaml:2"),
    Case(
      "a number of a megabyte",
      head + "budget: {years: [\(String(repeating: "9", count: 15_000))]}\n", "wrong-type:2"),
    Case("33 MiB of comment", head + String(repeating: "#", count: 33 << 20), "unreadable-yaml:1"),
    Case("a million empty lines", String(repeating: "\n", count: 1_000_000) + head),
  ]

  static let names: [Case] = [
    Case("a Cyrillic letter that looks like ours", id("bu\u{443}rt"), "id-scheme:6"),
    Case("a letter of full width", id("ｂuurt"), "id-scheme:6"),
    Case("a letter of mathematics", id("\u{1D41B}uurt"), "id-scheme:6"),
    Case("a letter with a mark beside it", id("e\u{301}en"), "id-scheme:6"),
    Case("the Kelvin sign", id("\u{212A}elvin"), "id-scheme:6"),
    Case("a dotless i", id("b\u{131}urt"), "id-scheme:6"),
    Case("a space without width", id("buurt\u{200B}"), "id-scheme:6", "odd-space:6"),
    Case("a joiner", id("bu\u{200D}urt"), "id-scheme:6"),
    Case("a soft hyphen", id("bu\u{AD}urt"), "id-scheme:6"),
    Case("an id that turns round", id("a\u{202E}b"), "hidden-character:6", "id-scheme:6"),
    Case("an id that isolates", id("a\u{2066}b"), "hidden-character:6", "id-scheme:6"),
    Case("an id with an escape of a NUL", id("\"a\\0b\""), "hidden-character:6", "id-scheme:6"),
    Case("a way out of the folder", id("../../x"), "id-scheme:6"),
    Case("a way to the root", id("/etc/passwd"), "id-scheme:6"),
    Case("the other slash", id("a\\b"), "id-scheme:6"),
    Case("an id of an address", id("'a#b?c%2F'"), "id-scheme:6"),
    Case("an id of markup", id("'<b>\"&'"), "id-scheme:6"),
    Case("an id of 61 letters", id(String(repeating: "a", count: 61)), "id-scheme:6"),
    Case("an id of 10,000 letters", id(String(repeating: "a", count: 10_000)), "id-scheme:6"),
    Case("a device of Windows", id("con")),
    Case("a hyphen alone", id("'-'"), "id-scheme:6"),
    Case("an empty id", id("''"), "empty-text:6"),
    Case("an id of spaces", id("'  '"), "empty-text:6"),
    Case("an id over two lines", id("\"a\\nb\""), "id-scheme:6"),
    Case(
      "two departments that look the same",
      head + "departments: [{code: SD}, {code: sd}, {code: s_d}, {code: s-d}]\n",
      "near-duplicate-id:2", "near-duplicate-id:2"),
    Case(
      "a department with a Cyrillic letter", head + "departments: [{code: SD}, {code: \u{405}D}]\n",
      "id-scheme:2"),
    Case(
      "a department of full width", head + "departments: [{code: SD}, {code: ＳD}]\n",
      "id-scheme:2"),
    Case("a department with an accent", head + "departments: [{code: Financi\u{EB}n}]\n"),
    Case("a department with a mark beside it", head + "departments: [{code: Financie\u{308}n}]\n"),
    Case(
      "a focus area as one character", head + "focus-areas: [{numeral: Ⅳ}]\n", "missing-key:2",
      "focus-area-without-points:2", "id-scheme:2"),
    Case(
      "a department that turns round", head + "departments: [{code: a\u{202E}b}]\n",
      "hidden-character:2", "id-scheme:2"),
    Case(
      "a number of another script",
      head + "action-points: [{number: ١, title: T, priority: primary}]\n", "id-scheme:2"),
    Case(
      "a file outside the plan", head + "sources: [{id: s, title: S, file: ../../etc/passwd}]\n",
      "missing-source-file:2"),
    Case(
      "a file from the root", head + "sources: [{id: s, title: S, file: /etc/passwd}]\n",
      "missing-source-file:2"),
  ]

  static let links: [Case] = [
    Case("a script", link("'javascript:alert(1)'"), "unsafe-link:6"),
    Case("a script in capitals", link("'JaVaScRiPt:alert(1)'"), "unsafe-link:6"),
    Case("a script behind a space", link("' javascript:alert(1)'"), "unsafe-link:6"),
    Case("a script broken by a tab", link("\"java\\tscript:alert(1)\""), "unsafe-link:6"),
    Case("a script broken by a line", link("\"java\\nscript:alert(1)\""), "unsafe-link:6"),
    Case(
      "a script behind a control character", link("\"\\x01javascript:alert(1)\""),
      "hidden-character:6", "unsafe-link:6"),
    Case("a page of data", link("'data:text/html,<script>alert(1)</script>'"), "unsafe-link:6"),
    Case("Visual Basic", link("'vbscript:x'"), "unsafe-link:6"),
    Case("a file of the reader", link("'file:///etc/passwd'"), "unsafe-link:6"),
    Case("no scheme", link("//kwaad.nl"), "unsafe-link:6"),
    Case("no host", link("'http://'"), "unsafe-link:6"),
    Case("a host behind something else", link("'http:x://kwaad.nl'"), "unsafe-link:6"),
    Case("an attribute's end", link("'http://x.nl/\" onmouseover=\"alert(1)'"), "unsafe-link:6"),
    Case("an end of a string", link("\"http://x.nl/'+alert(1)+'\""), "unsafe-link:6"),
    Case("a tag", link("'http://x.nl/<script>'"), "unsafe-link:6"),
    Case(
      "a line separator", link("\"http://x.nl/\\u2028\""), "hidden-character:6", "unsafe-link:6"),
    Case(
      "a host that turns round", link("\"http://x\\u202Enl\""), "hidden-character:6",
      "unsafe-link:6"),
    Case("a host with Romanian letters", link("'https://gala\u{21B}i.ro/'")),
    Case("a name before the host", link("'http://bank.nl@kwaad.nl/'"), "misleading-link:6"),
    Case("a name and a secret", link("'http://a:b@kwaad.nl/'"), "misleading-link:6"),
    Case("a host with a Cyrillic letter", link("'https://b\u{430}nk.nl/'"), "misleading-link:6"),
    Case("an honest @ in a path", link("'https://x.nl/@naam?m=a@b'")),
    Case("two mail addresses", link("'mailto:a@b.nl@c.nl'"), "unsafe-link:6"),
    Case("an honest address", link("'https://x.nl/a?b=c&d=%20#e'")),
    Case("an honest mail address", link("'mailto:a@b.nl?subject=x'")),
  ]

  @Test(arguments: encodings + sizes + names + links)
  func `what means harm is found where it is`(hostile: Case) {
    let findings = Checker.check(
      PlanInput(files: [SourceFile(path: "plan.yaml", bytes: hostile.bytes)])
    )
    .filter { !Self.besidePoint.contains($0.rule) }
    .map { "\($0.rule):\($0.range.start.line)" }
    let listed = findings.count > 4 ? findings.prefix(2) + ["\(findings.count)"] : findings[...]
    #expect(Array(listed) == hostile.findings)
  }
}
