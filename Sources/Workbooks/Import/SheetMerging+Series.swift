import Operations
import PlanModel
import Toolkit

/// What is said of the figures of an indicator for one region.
extension SheetMerging {
  /// Rows for series that the plan gets with their first figures. They are written behind those.
  mutating func addSeries(_ matching: RowMatching) {
    let known = Set(theirs[.series].map(\.key))
    for matched in matching.rows {
      guard case .new = matched.state else { continue }
      let position = WorkbookPosition(matching.tab, row: matched.row.number)
      do throws(CellProblem) {
        let name = try series(of: matched.row, on: .series)
        let key = name.region.isEmpty ? name.indicator : "\(name.indicator)/\(name.region)"
        guard !known.contains(key) else {
          throw CellProblem(
            Phrase(
              nl: "deze reeks is er al; haar rij heeft de sleutel '\(key)'",
              en: "this series is there already; its row has the key '\(key)'"),
            remedy: Phrase(nl: "Vul die rij aan.", en: "Complete that row."))
        }
        guard begunSeries.contains(name) else {
          throw CellProblem(
            Phrase(
              nl: "een reeks begint met haar eerste cijfer",
              en: "a series begins with its first figure"),
            remedy: Phrase(
              nl: "Zet dat op blad 'Cijfers'.", en: "Put that on sheet 'Figures'."))
        }
        for value in values(of: matched.row, on: .series, as: .series, matching.tab) {
          result.changes.append(
            WorkbookChange(
              .add(3), at: position,
              PlanSheet.series.item + Phrase(verbatim: " '\(key)': ")
                + ColumnHeading.of(value.key, in: .series)
                + Phrase(verbatim: " '\(value.texts.joined(separator: "; "))'"),
              [.set(.named("series:\(key)"), key: value.key, value.texts)]))
        }
      } catch {
        wait(position, error)
      }
    }
  }
}
