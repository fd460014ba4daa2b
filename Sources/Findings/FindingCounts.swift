package import Toolkit

/// Numbers of findings of each level; excused ones are counted apart.
package struct FindingCounts: Sendable {
  private let counts: [Level: Int]
  package let excused: Int

  package init(_ findings: [Finding]) {
    let open = findings.filter { $0.excuse == nil }
    counts = Dictionary(open.map { ($0.level, 1) }, uniquingKeysWith: +)
    excused = findings.count - open.count
  }

  package subscript(_ level: Level) -> Int { counts[level] ?? 0 }

  /// Summary, as in '1 error, 5 warnings, 12 remarks; 2 excused'.
  package func summary(_ language: Language) -> String {
    let parts = [
      Catalogue.count(
        self[.error], one: Phrase(nl: "fout", en: "error"), many: Phrase(nl: "fouten", en: "errors")
      ),
      Catalogue.count(
        self[.warning], one: Phrase(nl: "waarschuwing", en: "warning"),
        many: Phrase(nl: "waarschuwingen", en: "warnings")),
      Catalogue.count(
        self[.info], one: Phrase(nl: "opmerking", en: "remark"),
        many: Phrase(nl: "opmerkingen", en: "remarks")),
    ]
    let text = Phrase.joined(parts, by: ", ")(language)
    return excused == 0
      ? text : "\(text); \(excused) \(Phrase(nl: "uitgezonderd", en: "excused")(language))"
  }
}
