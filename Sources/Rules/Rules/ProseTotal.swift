package import Toolkit
package import Findings
import PlanModel
import SourceText

/// Numbers of the plan's own things (`de vier focusgebieden`) and totals in euros. A smaller number
/// may be of some of the things, so only one that is too large is certain; `alle` makes it so too.
package enum ProseTotal: Rule {
  package static let name = "prose-total"
  package static let group = RuleGroup.sourceText
  package static let level = Level.warning
  package static let needsWholePlan = true
  package static let demand = Phrase(
    nl: "Een aantal of totaal in een bron klopt met het plan.",
    en: "A number or total in a source agrees with the plan.")
  package static let reason = Phrase(
    nl: "De lezer telt na, en vertrouwt dan ook de andere cijfers niet.",
    en: "The reader counts, and then does not trust the other figures either.")
  package static let remedy = Phrase(
    nl: "Verbeter het getal in de tekst, of vul het plan aan.",
    en: "Correct the number in the text, or complete the plan.")
  package static let good: [RuleExample] = [
    RuleExample(
      plan: plan,
      source: """
        De twee focusgebieden en één van de actiepunten. In totaal kost het plan € 3.000 in twee jaar.
        Tabel\tTotaal\t€ 17
        """)
  ]
  package static let bad: [RuleExample] = [
    RuleExample(
      plan: plan,
      source: """
        De ↓vijf focusgebieden en de ↓3 nieuwe actiepunten. In totaal kost het plan ↓€ 1.600,50.
        """),
    RuleExample(
      plan: plan,
      source: """
        This plan has ↓four focus areas and a total of ↓€ 1,600.
        """),
  ]

  private static let plan = """
    focus-areas: [{numeral: I}, {numeral: II}]
    action-points: [{number: 1}, {number: 2}]
    budget:
      years: [2027, 2028]
      lines:
        - {name: Toezicht, amounts: [1000, 1500]}
        - {name: Kennis, amounts: [250, 250]}
    """

  private static let numbers: [String: Int] = [
    "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9,
    "tien": 10, "elf": 11, "twaalf": 12, "dertien": 13, "veertien": 14, "vijftien": 15,
    "zestien": 16, "zeventien": 17, "achttien": 18, "negentien": 19, "twintig": 20,
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    guard !input.texts.isEmpty else { return [] }
    let counts = counts(in: input.plan)
    let totals = totals(in: input.plan.budget)
    return input.texts.flatMap { text in
      text.lines.indices.flatMap { index -> [Finding] in
        guard !text.lines[index].contains("\t") else { return [] }
        return tooMany(inLine: index, of: text, counts)
          + (totals.isEmpty ? [] : wrongTotals(inLine: index, of: text, totals))
      }
    }
  }

  /// How many of a thing the plan has, by the noun in the plural.
  private static func counts(in plan: Plan) -> [String: Int] {
    let (areas, points) = (plan.focusAreas.count, plan.actionPoints.count)
    let all = [
      "focusgebieden": areas, "aandachtsgebieden": areas, "focus areas": areas,
      "actiepunten": points, "aanbevelingen": points, "action points": points,
      "mindmaps": plan.themes.count,
    ]
    // What the plan does not have at all is written down elsewhere.
    return all.filter { $0.value > 0 }
  }

  private static func tooMany(
    inLine index: Int, of text: CitedText, _ counts: [String: Int]
  ) -> [Finding] {
    let words = Words.split(text.lines[index])
    let folded = words.map { $0.lowercased() }
    return words.indices.compactMap { start in
      guard let number = numbers[folded[start]] ?? digits(folded[start]) else { return nil }
      // One adjective may be between them: `vier nieuwe actiepunten`.
      for first in [start + 1, start + 2] {
        for length in [1, 2] where first + length <= words.count {
          let noun = folded[first..<first + length].joined(separator: " ")
          guard let count = counts[noun] else { continue }
          guard number > count else { return nil }
          return finding(
            Phrase(
              nl: "de tekst noemt \(number) \(noun), het plan heeft er \(count)",
              en: "the text names \(number) \(noun), the plan has \(count)"),
            at: text.range(
              of: words[start].startIndex..<words[first + length - 1].endIndex, inLine: index),
            about: text.source)
        }
      }
      return nil
    }
  }

  private static func digits(_ word: String) -> Int? {
    word.count < 4 && word.allSatisfy(\.isASCIIDigit) ? Int(word) : nil
  }

  /// Sums that a text may call a total: of a year, of all years, of an area, and the printed ones.
  private static func totals(in budget: Budget?) -> Set<Euro> {
    guard let budget, budget.lines.contains(where: { !$0.amounts.isEmpty }) else { return [] }
    var totals = Set(budget.totals.map(\.value))
    let groups = [budget.lines] + Dictionary(grouping: budget.lines, by: heading).values
    for lines in groups {
      let years = budget.years.indices.map { year in
        lines.reduce(Euro(cents: 0)) {
          $0 + ($1.amounts.indices.contains(year) ? $1.amounts[year] : Euro(cents: 0))
        }
      }
      totals.formUnion(years)
      totals.insert(years.reduce(Euro(cents: 0), +))
    }
    return totals
  }

  private static func heading(of line: BudgetLine) -> String {
    line.heading?.value ?? line.focus.map(\.target.value).joined(separator: " ")
  }

  private static let totalWords: Set<String> = ["totaal", "totale", "total"]
  private static let planWords: Set<String> = ["plan", "begroting", "ivp", "budget"]

  private static func wrongTotals(
    inLine index: Int, of text: CitedText, _ totals: Set<Euro>
  ) -> [Finding] {
    let line = text.lines[index]
    guard line.contains("€") else { return [] }
    let words = Set(Words.of(line))
    guard !words.isDisjoint(with: totalWords), !words.isDisjoint(with: planWords) else { return [] }
    return line.indices.filter { line[$0] == "€" }.compactMap { start in
      let amount = line[line.index(after: start)...].drop { $0 == " " || $0 == "\u{A0}" }
        .prefix { $0.isASCIIDigit || $0 == "." || $0 == "," }
      let end = amount.lastIndex(where: \.isASCIIDigit).map(line.index(after:)) ?? amount.startIndex
      // `€ 3 miljoen` is rounded.
      guard !line[end...].drop(while: \.isWhitespace).hasPrefix("mil"),
        let written = MistypedAmount.corrected(String(line[amount.startIndex..<end])),
        let euro = Euro(written), !totals.contains(euro)
      else { return nil }
      return finding(
        Phrase(
          nl: "dit bedrag is geen totaal van de begroting in het plan",
          en: "this amount is no total of the budget in the plan"),
        at: text.range(of: start..<end, inLine: index), about: text.source)
    }
  }
}
