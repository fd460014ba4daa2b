package import Toolkit
package import Views
import Findings
package import TextFormats

/// What an import would do or did, for a terminal: what changes first, what a person must look at
/// last.
package struct ImportText {
  let language: Language
  let style: TerminalStyle
  let width: Int
  /// Whether it shows what would happen, and nothing is written.
  let isPreview: Bool
  /// Whether every row is shown.
  let isWhole: Bool
  /// Whether it is for the editor's page, where no options can be given and no files are edited.
  let isOnScreen: Bool

  /// The most rows of one outcome that are shown; the others are counted by file.
  package static let most = 50

  package init(
    language: Language, style: TerminalStyle, width: Int = 80, isPreview: Bool = false,
    isWhole: Bool = false, isOnScreen: Bool = false
  ) {
    self.isOnScreen = isOnScreen
    self.language = language
    self.style = style
    self.isPreview = isPreview
    self.isWhole = isWhole
    self.width = max(width, 40)
  }

  /// The rows of one outcome: the first as lines, the others as a number for each file.
  struct Section {
    let title: Phrase
    var lines: [String] = []
    /// Rows that are shown.
    var shown = 0
    /// The number of the others, in the order of their files.
    var rest: [(file: String, count: Int)] = []

    mutating func add(_ position: RowPosition, isWhole: Bool, _ lines: () -> [String]) {
      if isWhole || shown < ImportText.most {
        shown += 1
        self.lines += lines()
      } else if rest.last?.file == position.file {
        rest[rest.count - 1].count += 1
      } else {
        rest.append((position.file, 1))
      }
    }

    var count: Int { shown + rest.reduce(0) { $0 + $1.count } }
  }

  /// - Parameter files: what the rows were read from, with what of them was not read.
  package func text(_ result: DecisionImport, files: [ReturnedFile] = []) -> String {
    var new = Section(title: Phrase(nl: "Nieuw", en: "New"))
    var changed = Section(title: Phrase(nl: "Veranderd", en: "Changed"))
    var chosen = Section(title: chosenTitle)
    var conflicts = Section(
      title: Phrase(nl: "In strijd, niet bijgeschreven", en: "In conflict, not added"))
    var refused = Section(title: Phrase(nl: "Geweigerd", en: "Refused"))
    var waiting = Section(
      title: Phrase(nl: "Wacht, niet bijgeschreven", en: "Waiting, not added"))
    var superseded = Section(
      title: Phrase(nl: "Stond er al, later anders beantwoord", en: "Known, answered since"))
    var reading = ReadingSections()
    var unchanged = 0
    var compared = shownFirst(result)
    for row in result.rows {
      add(row, to: &reading)
      switch row.outcome {
      case .new(let answer):
        new.add(row.position, isWhole: isWhole) { report(answer) }
      case .changed(let answer, let former):
        changed.add(row.position, isWhole: isWhole) { report(answer, before: former.answer) }
      case .conflict(let answer, let side, isChosen: true):
        chosen.add(row.position, isWhole: isWhole) { self.compared(answer, side) }
      case .conflict(let answer, let side, isChosen: false):
        guard compared.insert(Pair(answer.position, side)).inserted else { continue }
        conflicts.add(row.position, isWhole: isWhole) {
          self.compared(answer, side)
            + (isOnScreen
              ? []
              : wrapped(
                ConflictMessages(answer, side, replaces: result.replaces).text(language), "    "))
        }
      case .superseded(let answer, let side):
        superseded.add(row.position, isWhole: isWhole) { report(answer, later: side) }
        unchanged += 1
      case .refused(let refusal):
        refused.add(row.position, isWhole: isWhole) { report(refusal, row) }
      case .waiting(let why):
        waiting.add(row.position, isWhole: isWhole) { report(why, row) }
      case .unchanged: unchanged += 1
      case .unfilled: break
      }
    }
    for file in files { add(file, to: &reading) }
    let sections =
      [new, changed, chosen, reading.otherwise, reading.unread, conflicts, waiting, refused]
      + [reading.questions]
    let lines =
      sections.flatMap { self.lines($0, isCounted: true) }
      + self.lines(superseded, isCounted: false)
    let rest = Phrase(
      nl: "Ongewijzigd: \(unchanged). Niets ingevuld: \(result.emptyCount).",
      en: "Unchanged: \(unchanged). Nothing filled in: \(result.emptyCount).")
    return (lines + [rest(language)]).joined(separator: "\n") + "\n"
  }

  /// Maximum number of files named among those whose rows are only counted.
  private static let mostFiles = 20

  private func lines(_ section: Section, isCounted: Bool) -> [String] {
    guard !section.lines.isEmpty else { return [] }
    let title = section.title(language)
    let head = style.bold(isCounted ? "\(title) (\(section.count))" : title)
    return [head] + section.lines + rest(of: section) + [""]
  }

  private func rest(of section: Section) -> [String] {
    guard !section.rest.isEmpty else { return [] }
    let count = section.count - section.shown
    let head = Phrase(
      nl: "Nog \(count) rijen, hier alleen geteld; alles zien: --all",
      en: "\(count) more rows, here only counted; to see all: --all")
    let files = section.rest.prefix(Self.mostFiles).flatMap { file, count in
      wrapped("\(count) in \(file)", "    ")
    }
    let others = section.rest.dropFirst(Self.mostFiles)
    let more = Phrase(
      nl: "\(others.reduce(0) { $0 + $1.count }) in andere bestanden",
      en: "\(others.reduce(0) { $0 + $1.count }) in other files")
    return wrapped(head(language), "  ") + files
      + (others.isEmpty ? [] : wrapped(more(language), "    "))
  }

  private var chosenTitle: Phrase {
    isPreview
      ? Phrase(nl: "In strijd, zou toch worden bijgeschreven", en: "In conflict, would be added")
      : Phrase(nl: "In strijd, toch bijgeschreven", en: "In conflict, added all the same")
  }

  /// Two rows of which one is shown beside the other.
  private struct Pair: Hashable {
    let positions: Set<RowPosition>

    init(_ position: RowPosition, _ side: DecisionImport.Side) {
      if case .row(let row) = side {
        positions = [position, row.position]
      } else {
        positions = [position]
      }
    }
  }

  /// Pairs that the section of chosen answers shows, so that the conflicts need not repeat them.
  private func shownFirst(_ result: DecisionImport) -> Set<Pair> {
    Set(
      result.rows.compactMap { row in
        guard case .conflict(let answer, let side, isChosen: true) = row.outcome else { return nil }
        return Pair(answer.position, side)
      })
  }

  private func report(_ answer: ReturnedAnswer, later side: DecisionImport.Side) -> [String] {
    let since = Phrase(nl: "daarna: ", en: "since: ") + side.words
    return report(answer) + wrapped(since(language), "    ")
  }

  private func report(_ answer: ReturnedAnswer, before: Phrase? = nil) -> [String] {
    var lines = wrapped("\(key(answer)): \(answer.words(language))", "  ")
    if let before {
      lines += wrapped(Phrase(nl: "was: ", en: "was: ")(language) + before(language), "    ")
    }
    return lines + wrapped(answer.position.words(language), "    ").map(style.faint)
  }

  private func report(_ refusal: RowRefusal, _ row: DecisionImport.Row) -> [String] {
    let also = Phrase(nl: "ook: ", en: "also: ")(language)
    return wrapped("\(subject(row)): \(refusal.reason(language))", "  ") + remedy(of: refusal)
      + refusal.others.flatMap { wrapped(also + $0.reason(language), "    ") + remedy(of: $0) }
  }

  private func remedy(of refusal: RowRefusal) -> [String] {
    remedy(refusal.remedy)
  }

  func remedy(_ remedy: Phrase) -> [String] {
    let words = isOnScreen ? remedy.onScreen : remedy
    return wrapped("\(Catalogue.remedy(language)): \(words(language))", "    ")
  }

  /// The row that a line is about, with what it calls itself.
  func subject(_ row: DecisionImport.Row) -> String {
    row.position.words(language) + (row.name.isEmpty ? "" : " (\(row.name))")
  }

  private func report(_ waiting: RowWaiting, _ row: DecisionImport.Row) -> [String] {
    let name = row.name.isEmpty ? "" : " (\(row.name))"
    let either = waiting.candidates.count > 1
    let may = either ? Phrase(nl: "of: ", en: "or: ") : Phrase(nl: "misschien: ", en: "perhaps: ")
    return wrapped("\(row.position.words(language))\(name): \(waiting.reason(language))", "  ")
      + waiting.candidates.flatMap { wrapped("\((may + $0.name)(language))", "    ") }
      + remedy(waiting.remedy)
  }

  /// Two answers in adjacent columns.
  private func compared(_ answer: ReturnedAnswer, _ side: DecisionImport.Side) -> [String] {
    let column = (width - 7) / 2
    let other =
      switch side {
      case .plan: Phrase(nl: "in het plan", en: "in the plan")
      case .row(let row): row.position.words
      }
    let left = cell(answer.position.words, answer.words, column)
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

  func wrapped(_ text: String, _ indent: String) -> [String] {
    TerminalText.wrap(text, width: width, indent: indent, hanging: "\(indent)  ")
  }
}
