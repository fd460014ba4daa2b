import Disk
import Toolkit

/// Timings as a table for a terminal of 80 columns.
struct TimingsText {
  let timings: Timings
  let language: Language

  private static let columns = [
    Phrase(nl: "ms", en: "ms"), Phrase(nl: "ms rekentijd", en: "ms processor"),
    Phrase(nl: "MB hoogste stand", en: "MB at most"),
  ]

  var text: String {
    var rows = [[Phrase(nl: "Stap", en: "Stage")(language)] + Self.columns.map { $0(language) }]
    rows += timings.stages.map { stage in
      [
        stage.name.phrase(language), number(stage.wall), number(stage.processor),
        number(Double(stage.memory) / 1_048_576),
      ]
    }
    rows.append([
      Phrase(nl: "Samen", en: "In all")(language), number(sum(\.wall)), number(sum(\.processor)),
      number(Double(timings.stages.map(\.memory).max() ?? 0) / 1_048_576),
    ])
    let widths = (0..<4).map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      let cells = row.indices.map { column in
        let blanks = String(repeating: " ", count: widths[column] - row[column].count)
        return column == 0 ? row[column] + blanks : blanks + row[column]
      }
      return cells.joined(separator: "  ")
    }.joined(separator: "\n")
  }

  private func sum(_ part: (Timings.Stage) -> Double) -> Double {
    timings.stages.reduce(0) { $0 + part($1) }
  }

  /// Number with one decimal, in the language's notation.
  private func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10)\(language == .dutch ? "," : ".")\(tenths % 10)"
  }
}

extension StageName {
  var phrase: Phrase {
    switch self {
    case .read: Phrase(nl: "bestanden lezen", en: "read the files")
    case .parse: Phrase(nl: "YAML en vorm", en: "YAML and form")
    case .graph: Phrase(nl: "verbanden", en: "graph")
    case .rules: Phrase(nl: "regels", en: "rules")
    case .findings: Phrase(nl: "bevindingen tonen", en: "show findings")
    case .views: Phrase(nl: "tabellen en lijsten", en: "tables and lists")
    case .drawings: Phrase(nl: "tekeningen, met dot", en: "drawings, with dot")
    case .site: Phrase(nl: "site", en: "site")
    case .unchanged: Phrase(nl: "kijken of alles er al is", en: "see whether all is there")
    case .write: Phrase(nl: "schrijven", en: "write")
    case .note: Phrase(nl: "onthouden", en: "remember")
    }
  }
}

extension Timings {
  /// Prints them on standard error, when requested.
  func report(in language: Language) {
    guard !stages.isEmpty else { return }
    Terminal.warn(TimingsText(timings: self, language: language).text + "\n")
  }
}
