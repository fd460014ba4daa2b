package import Toolkit

extension LineChart {
  /// Table with every number of the drawing: a row for each year, a column for each line.
  package var table: Table {
    var rows: [Int: [[Value]]] = [:]
    for (index, line) in lines.enumerated() {
      for value in line.values {
        rows[value.year, default: Array(repeating: [], count: lines.count)][index].append(value)
      }
    }
    let none = Array(repeating: [Value](), count: lines.count)
    for year in targets.compactMap(\.year) where rows[year] == nil { rows[year] = none }
    if let baseline, rows[baseline.year] == nil { rows[baseline.year] = none }
    for line in lines {
      for pause in line.breaks where rows[pause.year] == nil { rows[pause.year] = none }
    }
    let undated = targets.filter { $0.year == nil }
    let years = rows.sorted { $0.key < $1.key }.map { year, values in
      Table.Row(
        anchor: nil,
        cells: [.verbatim(String(year))]
          + values.map { .text(.joined($0.map(\.words), by: "; ")) }
          + [.text(words(targets.filter { $0.year == year })), .text(remarks(year, values))])
    }
    let always = Table.Row(
      anchor: nil,
      cells: [.text(Phrase(nl: "zonder jaar", en: "no year"))] + lines.map { _ in .empty }
        + [.text(words(undated)), .empty])
    return Table(
      name: "figure", title: title, note: nil, groupColumn: nil,
      columns: [.init("year", nl: "Jaar", en: "Year", isNumeric: true)]
        + lines.enumerated().map { index, line in
          .init(
            "line-\(index + 1)",
            title: line.name.isEmpty ? Phrase(nl: "Waarde", en: "Value") : line.name,
            isNumeric: true)
        } + [
          .init("target", nl: "Doel", en: "Target"), .init("remark", nl: "Opmerking", en: "Remark"),
        ], groups: [.init(rows: years + (undated.isEmpty ? [] : [always]))])
  }

  private func words(_ targets: [Target]) -> Phrase {
    Phrase(
      nl: targets.map { $0.aim.words(.dutch) }.joined(separator: "; "),
      en: targets.map { $0.aim.words(.english) }.joined(separator: "; "))
  }

  /// Breaks, baseline and notes of a year.
  private func remarks(_ year: Int, _ values: [[Value]]) -> Phrase {
    var remarks: [Phrase] = []
    if let baseline, baseline.year == year {
      remarks.append(
        Phrase(nl: "nulmeting ", en: "baseline ") + baseline.amount.text)
    }
    for line in lines {
      remarks += line.breaks.filter { $0.year == year }.map(\.words)
    }
    remarks += values.joined().compactMap(\.note)
    return .joined(remarks, by: "; ")
  }
}

extension LineChart.Break {
  /// `breuk: zonder meldingen van instellingen`.
  package var words: Phrase {
    (isRestated
      ? Phrase(nl: "herberekend", en: "calculated again") : Phrase(nl: "breuk", en: "break"))
      + (text.isEmpty ? .blank : Phrase(verbatim: ": ") + text)
  }
}

extension LineChart.Value {
  /// Number with its status, or why there is none.
  var words: Phrase {
    let number = amount.text
    switch status {
    case .certain: return number
    case .uncertain(let word): return number + Phrase(verbatim: " (") + word + Phrase(verbatim: ")")
    case .missing(let word): return word.isEmpty ? Phrase(nl: "geen", en: "none") : word
    }
  }
}
