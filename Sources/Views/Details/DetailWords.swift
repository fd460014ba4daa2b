package import PlanModel
package import Toolkit
import SourceText

extension DetailValue {
  /// Value in one line.
  package var words: Phrase {
    switch self {
    case .paragraph(let text), .text(let text), .address(let text): Phrase(verbatim: text)
    case .texts(let texts): Phrase(verbatim: texts.joined(separator: ", "))
    case .word(let word, _): word
    case .number(let number): Phrase(verbatim: String(number))
    case .day(let day): day.phrase
    case .amounts(let amounts): .joined(amounts.map(\.words), by: ", ")
    case .lines(let lines): CitedLines.words(lines)
    case .links(let entries): .joined(entries.map(\.words), by: ", ")
    case .entries(let entries): .joined(entries.map(\.words), by: "; ")
    }
  }

  /// Value with the meaning of a word, where there is room.
  package var wordsWithMeaning: Phrase {
    guard case .word(let word, let meaning?) = self else { return words }
    return word + Phrase(verbatim: ": ") + meaning
  }
}

extension DetailValue.YearAmount {
  /// Amount with its year, as in '2027: € 100'.
  fileprivate var words: Phrase { Phrase(verbatim: "\(year): ") + amount }

  package var amount: Phrase { cents.map(Money.phrase) ?? Phrase(verbatim: "–") }
}

extension Detail {
  /// Value, after its name where it needs one.
  package var words: Phrase {
    key.isPlain ? value.words : key.name + Phrase(verbatim: ": ") + value.words
  }
}

extension DetailEntry {
  /// Evidence and details of the link, one after another; nil when there are none.
  package func remarks(without leftOut: Set<DetailKey> = []) -> Phrase? {
    let words = details.without(leftOut).map(\.words) + [basis?.words].compactMap(\.self)
    return words.isEmpty ? nil : .joined(words, by: "; ")
  }

  /// Title with its remarks in brackets.
  fileprivate var words: Phrase {
    remarks().map { text + Phrase(verbatim: " (") + $0 + Phrase(verbatim: ")") } ?? text
  }

  /// Other themes in whose map it is; nil when there are none.
  package var elsewhere: Phrase? {
    otherThemes.isEmpty ? nil : Phrase(nl: "ook in ", en: "also in ") + otherThemes.words
  }
}

extension [DetailEntry] {
  /// Consecutive entries with the same first theme, grouped.
  package var byTheme: [(theme: String?, entries: [DetailEntry])] {
    var groups: [(theme: String?, entries: [DetailEntry])] = []
    for entry in self {
      if let last = groups.last, last.theme == entry.theme {
        groups[groups.count - 1].entries.append(entry)
      } else {
        groups.append((entry.theme, [entry]))
      }
    }
    return groups
  }
}

extension Basis {
  /// Beside other citations: a section that those name is not named again.
  func beside(_ others: [CitedLines]) -> Basis {
    guard case .stated(let lines) = self else { return self }
    func isNamed(_ line: CitedLines) -> Bool {
      others.contains { $0.source == line.source && $0.section == line.section }
    }
    return .stated(
      lines.map { isNamed($0) ? CitedLines(source: $0.source, lines: $0.lines) : $0 })
  }

  var hasSections: Bool {
    if case .stated(let lines) = self { lines.contains { $0.section != nil } } else { false }
  }

  /// The same without the reason and the sections, where there is little room.
  var shortWords: Phrase? {
    switch self {
    case .inferred: Catalogue.inferred
    case .stated(let lines): lines.isEmpty ? nil : CitedLines.numbers(lines)
    case .mentioned: SessionMention.name
    }
  }

  /// 'line 59' or 'inferred: reason'; nil when the plan names no line.
  package var words: Phrase? {
    switch self {
    case .inferred(let reason): Catalogue.inferred + Phrase(verbatim: ": \(reason)")
    case .stated(let lines): lines.isEmpty ? nil : CitedLines.words(lines)
    case .mentioned(let items): SessionMention.words(items)
    }
  }
}

extension CitedLines {
  /// Citations as 'lines 59 and 63; Other text, line 4': each source once, where it is first cited.
  package static func words(_ lines: [CitedLines]) -> Phrase {
    var sources: [String?] = []
    for line in lines where !sources.contains(line.source) { sources.append(line.source) }
    let parts = sources.map { source in words(lines.filter { $0.source == source }, of: source) }
    return .joined(parts, by: "; ")
  }

  /// Lines of one source. Those that follow each other in one section are named together, with its
  /// heading and page behind them: 'lines 59 and 61 under ‘Housing’ (from p. 6), line 85'.
  private static func words(_ lines: [CitedLines], of source: String?) -> Phrase {
    guard lines.contains(where: { $0.section != nil }) else {
      return Catalogue.lines(lines.map(\.lines), of: source)
    }
    let words = groups(lines).map { group in
      Catalogue.lines(group.map(\.lines), of: nil) + (group[0].index ?? Phrase(verbatim: ""))
    }
    return Phrase(verbatim: source.map { "\($0), " } ?? "") + .joined(words, by: ", ")
  }

  /// Lines of one source by the section that they are in, as far as they follow each other.
  private static func groups(_ lines: [CitedLines]) -> [[CitedLines]] {
    var groups: [[CitedLines]] = []
    for line in lines {
      if let last = groups.last?.last, last.section == line.section {
        groups[groups.count - 1].append(line)
      } else {
        groups.append([line])
      }
    }
    return groups
  }

  /// Part of citations in words: a number of a line with what it cites, or the words around those.
  package struct Piece: Sendable {
    package let words: Phrase
    package let lines: CitedLines?
  }

  /// The same words as `words`, in pieces, for a page on which a line number leads to its line.
  package static func pieces(_ lines: [CitedLines]) -> [Piece] {
    var sources: [String?] = []
    for line in lines where !sources.contains(line.source) { sources.append(line.source) }
    var pieces: [Piece] = []
    func add(_ words: Phrase) { pieces.append(Piece(words: words, lines: nil)) }
    for (position, source) in sources.enumerated() {
      if position > 0 { add(Phrase(verbatim: "; ")) }
      if let source { add(Phrase(verbatim: "\(source), ")) }
      for (position, group) in groups(lines.filter { $0.source == source }).enumerated() {
        if position > 0 { add(Phrase(verbatim: ", ")) }
        let isOne = group.count == 1 && group[0].lines.count == 1
        add(isOne ? Phrase(nl: "regel ", en: "line ") : Phrase(nl: "regels ", en: "lines "))
        for (position, line) in group.enumerated() {
          if position > 0 {
            add(
              position == group.count - 1
                ? Phrase(nl: " en ", en: " and ") : Phrase(verbatim: ", "))
          }
          pieces.append(Piece(words: Phrase(verbatim: line.numbers), lines: line))
        }
        if let index = group[0].index { add(index) }
      }
    }
    return pieces
  }

  private var numbers: String {
    lines.count == 1 ? "\(lines.lowerBound)" : "\(lines.lowerBound)-\(lines.upperBound)"
  }

  /// ' under ‘Housing’ (from p. 6)'; nil without a section.
  private var index: Phrase? {
    guard let section else { return nil }
    let page = page.map { Phrase(nl: " (vanaf p. \($0))", en: " (from p. \($0))") }
    return Phrase(nl: " onder ‘\(section)’", en: " under ‘\(section)’")
      + (page ?? Phrase(verbatim: ""))
  }

  /// The same without the heading that the lines are under.
  package var bare: CitedLines { CitedLines(source: source, lines: lines) }

  /// The lines alone, where there is no room for more.
  package static func numbers(_ lines: [CitedLines]) -> Phrase { words(lines.map(\.bare)) }
}

extension PlanGraph {
  /// Title of a node without its number; empty when the plan has none.
  package func ownWords(of node: Node) -> String {
    switch node {
    case .plan: plan.title
    case .source(let i): plan.sources[i].title.value
    case .theme(let i): plan.themes[i].title.value
    case .effect(let i): plan.effects[i].label.value
    case .focusArea(let i): plan.focusAreas[i].title.value
    case .group(let i): plan.groups[i].title.value
    case .department(let i): plan.departments[i].name?.value ?? ""
    case .actionPoint(let i): plan.actionPoints[i].title.value
    case .subPoint(let i, let point): plan.actionPoints[point].subPoints[i].text.value
    case .budgetLine(let i): plan.budget?.lines[i].name.value ?? ""
    case .region(let i): plan.regions[i].name?.value ?? ""
    case .footnote(let i): plan.footnotes[i].text?.value ?? ""
    case .indicator(let i): plan.indicators[i].title.value
    case .goal(let i): plan.goals[i].text.value
    case .result(let i): plan.results[i].text.value
    case .scale(let i): plan.scales[i].title.value
    case .report(let i): plan.reports[i].title.value
    case .budget, .handOut, .decision, .progressRow: ""
    }
  }

  /// Title of a node, with its number if it has one.
  package func title(of node: Node) -> Phrase {
    switch node {
    case .theme, .effect, .group, .source, .budgetLine, .plan, .indicator, .goal, .result, .scale,
      .report:
      Phrase(verbatim: ownWords(of: node))
    case .region(let i): plan.regions[i].title
    case .footnote(let i):
      Phrase(
        verbatim: plan.footnotes[i].mark.value
          + (plan.footnotes[i].text.map { " \($0.value)" } ?? ""))
    case .actionPoint(let point) where !plan.actionPoints[point].hasNumber,
      .subPoint(_, let point) where !plan.actionPoints[point].hasNumber:
      Phrase(verbatim: ownWords(of: node))
    case .focusArea, .actionPoint, .subPoint:
      Phrase(verbatim: "\(name(of: node)) \(ownWords(of: node))")
    case .department(let i): plan.departments[i].heading
    case .budget, .handOut, .decision, .progressRow: description(of: node)
    }
  }

  /// The node with its kind, for use beside its title.
  func kindWords(of node: Node) -> Phrase {
    switch node {
    case .actionPoint(let point) where !plan.actionPoints[point].hasNumber: Catalogue.actionPoint
    case .subPoint(_, let point) where !plan.actionPoints[point].hasNumber:
      Phrase(nl: "onderdeel", en: "sub-point")
    default: description(of: node)
    }
  }

  /// The id of a thing whose title does not have it.
  func idBesideTitle(of node: Node) -> String? {
    switch node {
    case .theme, .effect, .indicator, .goal, .result: name(of: node)
    default: nil
    }
  }
}
