package import Toolkit
package import Findings
import PlanModel
import SourceText

/// Names are those that the plan has, and words in the text that go on with a capital
/// (`Maatwerk Vangnet`, `VeiligheidsPlan`).
package enum TextNameSpelling: Rule {
  package static let name = "text-name-spelling"
  package static let group = RuleGroup.sourceText
  package static let level = Level.info
  package static let demand = Phrase(
    nl: "Een naam heeft in een bron overal dezelfde hoofdletters, spaties en streepjes.",
    en: "A name in a source has the same capitals, spaces and hyphens everywhere.")
  package static let reason = NameSpelling.reason
  package static let remedy = Phrase(
    nl: "Kies in de tekst één schrijfwijze; is hij al vastgesteld, dan hoeft u niets te doen.",
    en: "Choose one spelling in the text; if it is already adopted, you need not do anything.")
  package static let good: [RuleExample] = [
    RuleExample(
      source: """
        Het Bureau Veiligheid en het Bureau Veiligheid.
        Persoonsgerichte aanpak is een persoonsgerichte aanpak.
        HET BUREAU VEILIGHEID
        """)
  ]
  package static let bad: [RuleExample] = [
    RuleExample(
      source: """
        Het Bureau Regionale Veiligheid werkt mee.
        Ook het Bureau Regionale Veiligheid leest mee.
        De bijdrage aan het ↓Bureau regionale veiligheid.
        """),
    RuleExample(
      plan: """
        action-points:
          - number: 1
            title: Personal approach
        """,
      source: """
        The personal approach works. That ↓Personal Approach stays.
        """),
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    guard !input.texts.isEmpty else { return [] }
    let names = PlanNames.all(in: input.plan).map(\.name.value).filter {
      Words.split($0).count > 1
    }
    return input.texts.flatMap { text in
      var finder = NameFinder()
      for name in names { finder.add(name) }
      for line in text.lines { for name in capitalNames(in: line) { finder.add(name) } }
      return findings(of: finder, in: text)
    }
  }

  private static func findings(of finder: NameFinder, in text: CitedText) -> [Finding] {
    guard !finder.isEmpty else { return [] }
    var spellings = NameSpellings<SourceRange>()
    for (index, line) in text.lines.enumerated() {
      for found in finder.occurrences(in: line) {
        spellings.add(
          found.key, line[found.words], at: text.range(of: found.words, inLine: index))
      }
    }
    let variants = spellings.variants()
    let byLine = Dictionary(grouping: variants.map { $0.use.position }, by: \.start.line)
    return variants.filter { use, _ in
      // Of names inside one another the longest is reported.
      byLine[use.position.start.line]?.contains { $0.encloses(use.position) } != true
    }.map { use, usual in
      finding(
        Phrase(
          nl: "hier staat '\(use.written.excerpt)', meestal '\(usual.written.excerpt)'",
          en: "here is '\(use.written.excerpt)', mostly '\(usual.written.excerpt)'"),
        at: use.position, about: text.source,
        notes: [
          .init(Phrase(nl: "hier de andere", en: "here is the other"), at: usual.position)
        ])
    }
  }

  /// Runs of words that each begin with a capital, and words with a capital inside.
  private static func capitalNames(in line: String) -> [String] {
    let words = Words.split(line)
    var names: [String] = []
    var run: [Substring] = []
    func finish() {
      // `De Gemeente` at the beginning of a sentence is `gemeente`.
      run = Array(run.drop { Words.functionWords.contains($0.lowercased()) })
      if run.count > 1 || run.contains(where: NameFinder.hasInnerCapital) {
        names.append(run.joined(separator: " "))
      }
      run = []
    }
    for word in words {
      let isNext = run.last.map { line[$0.endIndex..<word.startIndex] == " " } ?? true
      if !isNext { finish() }
      if word.first?.isUppercase == true, word.contains(where: \.isLowercase) {
        run.append(word)
      } else {
        finish()
      }
    }
    finish()
    return names
  }
}

extension SourceRange {
  /// Whether another range of the same line is inside this one, and shorter.
  fileprivate func encloses(_ other: SourceRange) -> Bool {
    self != other && start.line == other.start.line && start <= other.start && other.end <= end
  }
}
