package import Toolkit
package import Views
package import Findings
import TextFormats

/// What an import would do or did, for a terminal: what changes first, what a person must look at
/// last.
package struct ImportText {
  let language: Language
  let style: TerminalStyle
  let width: Int
  /// Whether it tells of what would happen, and nothing is written.
  let isPreview: Bool

  package init(
    language: Language, style: TerminalStyle, width: Int = 80, isPreview: Bool = false
  ) {
    self.language = language
    self.style = style
    self.isPreview = isPreview
    self.width = max(width, 40)
  }

  package func text(_ result: DecisionImport) -> String {
    var new: [String] = []
    var changed: [String] = []
    var chosen: [String] = []
    var conflicts: [String] = []
    var refused: [String] = []
    var counts = [0, 0, 0, 0, 0]
    var unchanged = 0
    var superseded: [String] = []
    var shown = shownFirst(result)
    for row in result.rows {
      switch row.outcome {
      case .new(let answer):
        new += told(answer)
        counts[0] += 1
      case .changed(let answer, let former):
        changed += told(answer, before: former.answer)
        counts[1] += 1
      case .conflict(let answer, let side, isChosen: true):
        chosen += compared(answer, side)
        counts[2] += 1
      case .conflict(let answer, let side, isChosen: false):
        guard shown.insert(Pair(answer.place, side)).inserted else { continue }
        conflicts += compared(answer, side)
        conflicts += wrapped(
          ConflictWords(answer, side, replaces: result.replaces).text(language), "    ")
        counts[3] += 1
      case .superseded(let answer, let side):
        superseded += told(answer, later: side)
        unchanged += 1
      case .refused(let refusal):
        refused += told(refusal, row)
        counts[4] += 1
      case .unchanged: unchanged += 1
      }
    }
    let parts: [(Phrase, [String])] = [
      (Phrase(nl: "Nieuw", en: "New"), new),
      (Phrase(nl: "Veranderd", en: "Changed"), changed),
      (chosenTitle, chosen),
      (Phrase(nl: "In strijd, niet bijgeschreven", en: "In conflict, not added"), conflicts),
      (Phrase(nl: "Geweigerd", en: "Refused"), refused),
    ]
    var lines: [String] = []
    for ((title, part), count) in zip(parts, counts) where !part.isEmpty {
      lines += [style.bold("\(title(language)) (\(count))")] + part + [""]
    }
    if !superseded.isEmpty {
      let title = Phrase(nl: "Stond er al, later anders beantwoord", en: "Known, answered since")
      lines += [style.bold(title(language))] + superseded + [""]
    }
    let rest = Phrase(
      nl: "Ongewijzigd: \(unchanged). Niets ingevuld: \(result.emptyCount).",
      en: "Unchanged: \(unchanged). Nothing filled in: \(result.emptyCount).")
    return (lines + [rest(language)]).joined(separator: "\n") + "\n"
  }

  private var chosenTitle: Phrase {
    isPreview
      ? Phrase(nl: "In strijd, zou toch worden bijgeschreven", en: "In conflict, would be added")
      : Phrase(nl: "In strijd, toch bijgeschreven", en: "In conflict, added all the same")
  }

  /// Two rows of which one is shown beside the other.
  private struct Pair: Hashable {
    let places: Set<ReturnedPlace>

    init(_ place: ReturnedPlace, _ side: DecisionImport.Side) {
      if case .row(let row) = side { places = [place, row.place] } else { places = [place] }
    }
  }

  /// What goes in stands beside what it wins from, and so that need not be shown again.
  private func shownFirst(_ result: DecisionImport) -> Set<Pair> {
    Set(
      result.rows.compactMap { row in
        guard case .conflict(let answer, let side, isChosen: true) = row.outcome else { return nil }
        return Pair(answer.place, side)
      })
  }

  private func told(_ answer: ReturnedAnswer, later side: DecisionImport.Side) -> [String] {
    let since = Phrase(nl: "daarna: ", en: "since: ") + side.words
    return told(answer) + wrapped(since(language), "    ")
  }

  private func told(_ answer: ReturnedAnswer, before: Phrase? = nil) -> [String] {
    var lines = wrapped("\(key(answer)): \(answer.words(language))", "  ")
    if let before {
      lines += wrapped(Phrase(nl: "was: ", en: "was: ")(language) + before(language), "    ")
    }
    return lines + wrapped(answer.place.words(language), "    ").map(style.faint)
  }

  private func told(_ refusal: RowRefusal, _ row: DecisionImport.Row) -> [String] {
    let name = row.name.isEmpty ? "" : " (\(row.name))"
    return wrapped("\(row.place.words(language))\(name): \(refusal.reason(language))", "  ")
      + wrapped("\(Catalogue.remedy(language)): \(refusal.remedy(language))", "    ")
  }

  /// The two answers beside each other.
  private func compared(_ answer: ReturnedAnswer, _ side: DecisionImport.Side) -> [String] {
    let column = (width - 7) / 2
    let other =
      switch side {
      case .plan: Phrase(nl: "in het plan", en: "in the plan")
      case .row(let row): row.place.words
      }
    let left = cell(answer.place.words, answer.words, column)
    let right = cell(other, side.words, column)
    var lines = wrapped(key(answer), "  ")
    for index in 0..<max(left.count, right.count) {
      let one = index < left.count ? left[index] : ""
      let two = index < right.count ? right[index] : ""
      let padding = String(repeating: " ", count: max(0, column - one.count))
      lines.append(two.isEmpty ? "    \(one)" : "    \(one)\(padding) | \(two)")
    }
    return lines
  }

  private func cell(_ title: Phrase, _ text: Phrase, _ width: Int) -> [String] {
    TerminalText.wrap("\(title(language)):", width: width)
      + TerminalText.wrap(text(language), width: width)
  }

  private func key(_ answer: ReturnedAnswer) -> String {
    HandoutColumn.key(department: answer.code, point: answer.point)
  }

  private func wrapped(_ text: String, _ indent: String) -> [String] {
    TerminalText.wrap(text, width: width, indent: indent, hanging: "\(indent)  ")
  }
}
