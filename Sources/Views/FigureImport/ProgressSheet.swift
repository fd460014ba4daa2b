package import PlanModel
package import Toolkit
import SourceText

/// Row of progress in a sheet that came back.
package struct ReturnedProgressRow: Sendable {
  package enum Outcome: Sendable {
    case new
    case same
    case refused(Phrase, remedy: Phrase)
  }

  package let position: Phrase
  /// What goes in; nil of a refused row.
  package let entry: ProgressEntry?
  package let outcome: Outcome
  /// What the sheet calls the thing.
  package let title: String
}

/// Progress of a sheet with a column for the thing and one for its rating, or one for each letter of the
/// scale.
package struct ProgressSheet: Sendable {
  package private(set) var rows: [ReturnedProgressRow] = []
  package private(set) var remarks: [FileRemark] = []

  private enum Role: CaseIterable {
    case report
    case subject
    case status
    case text

    var names: [String] {
      switch self {
      case .report: ["verslag", "report"]
      case .subject:
        [
          "onderwerp", "on", "waarover", "zichtbaar resultaat", "resultaat", "activiteit", "doel",
          "subject", "result", "goal", "activity", "about",
        ]
      case .status: ["status", "oordeel", "voortgang", "rating", "progress"]
      case .text: ["toelichting", "tekst", "text", "explanation"]
      }
    }
  }

  private struct Heading {
    let index: Int
    var roles: [Role: Int] = [:]
    /// Columns of letters, each with its letter.
    var letters: [Int: String] = [:]
  }

  /// Headings of sheets of figures, which may also have a goal and a verdict.
  private static let ofFigures: Set<String> = ["indicator", "eenheid", "unit"]

  /// The row with the headings of progress; nil of a sheet without.
  private static func heading(of sheet: ReturnedSheet, _ letters: Set<String>) -> Heading? {
    for (index, row) in sheet.rows.prefix(30).enumerated() {
      var heading = Heading(index: index)
      for (column, cell) in row.cells.enumerated() {
        for role in Role.allCases
        where heading.roles[role] == nil && role.names.contains(cell.text.folded) {
          heading.roles[role] = column
        }
        let letter = cell.text.filledText ?? ""
        if letters.contains(letter), !heading.roles.values.contains(column) {
          heading.letters[column] = letter
        }
      }
      let isOfFigures = row.cells.contains { ofFigures.contains($0.text.folded) }
      if !isOfFigures, heading.roles[.subject] != nil,
        heading.roles[.status] != nil || heading.roles[.text] != nil || !heading.letters.isEmpty
      {
        return heading
      }
    }
    return nil
  }

  /// - Parameter report: id of the report of rows that name none.
  /// - Returns: nil for a sheet that is not about progress.
  package init?(_ sheet: ReturnedSheet, in plan: Plan, report: String?) {
    let names = ProgressNames(plan)
    guard !sheet.isHidden, let heading = Self.heading(of: sheet, names.allAspects) else {
      return nil
    }
    let roles = heading.roles
    let heads = sheet.rows[heading.index].cells.map(\.text)
    for above in sheet.rows[..<heading.index] { remarks.append(FileRemark.above(above, on: sheet)) }
    let used = Set(roles.values).union(heading.letters.keys)
    var unread: Set<Int> = []
    for row in sheet.rows[(heading.index + 1)...] {
      for (column, cell) in row.cells.enumerated()
      where !used.contains(column) && !cell.text.isEmpty && unread.insert(column).inserted {
        let name = heads.indices.contains(column) ? heads[column] : ""
        remarks.append(
          FileRemark.row(
            row, on: sheet,
            Phrase(
              nl: "kolom '\(FileRemark.short(name))' hoort niet bij de voortgang",
              en: "column '\(FileRemark.short(name))' is no part of progress")))
      }
      let title = row.cell(roles[.subject]).text
      let cells = Cells(
        report: row.cell(roles[.report]).text.filledText ?? report,
        status: row.cell(roles[.status]).text.filledText,
        text: row.cell(roles[.text]).text.filledText,
        letters: heading.letters.sorted { $0.key < $1.key }.map { column, letter in
          (letter, row.cell(column).text.filledText)
        })
      guard !cells.isEmpty else {
        if !title.isEmpty, title.contains(where: \.isLetter) {
          remarks.append(FileRemark.row(row, on: sheet, Self.empty(title)))
        }
        continue
      }
      rows.append(
        Self.row(
          sheet.words + Phrase(nl: ", rij \(row.number)", en: ", row \(row.number)"), title: title,
          cells, names))
    }
    for note in sheet.notes { remarks.append(FileRemark.note(note, on: sheet)) }
  }

  private static func empty(_ title: String) -> Phrase {
    let shown = FileRemark.short(title)
    return Phrase(
      nl: "'\(shown)' heeft geen oordeel en geen tekst", en: "'\(shown)' has no rating and no text")
  }

  /// What a row says, without blanks; nil for an empty cell.
  private struct Cells {
    let report: String?
    let status: String?
    let text: String?
    let letters: [(letter: String, rating: String?)]

    var isEmpty: Bool {
      status == nil && text == nil && letters.allSatisfy { $0.rating == nil }
    }
  }

  private static func row(
    _ position: Phrase, title: String, _ cells: Cells, _ names: ProgressNames
  ) -> ReturnedProgressRow {
    do throws(ProgressNames.Refusal) {
      let subject = try names.subject(title)
      try names.check([cells.status, cells.text])
      let report = try names.report(cells.report)
      var entry = ProgressEntry(on: subject, in: report.id.value)
      if let status = cells.status { entry.status = try names.rating(status, in: report) }
      entry.text = cells.text
      let scale = names.aspects(of: report)
      // An empty cell of a letter is a rating that is not given; of another scale's letter it is none.
      for (letter, rating) in cells.letters where rating != nil || scale.contains(letter) {
        let aspect = try names.aspect(letter, in: report)
        var status: String?
        if let rating { status = try names.rating(rating, in: report) }
        entry.ratings.append(ProgressEntry.Rating(aspect, status))
      }
      let former = names.latest(subject, in: report.id.value)
      let isSame = former.map(entry.isSame(as:)) ?? false
      return ReturnedProgressRow(
        position: position, entry: entry, outcome: isSame ? .same : .new, title: title)
    } catch {
      return ReturnedProgressRow(
        position: position, entry: nil, outcome: .refused(error.reason, remedy: error.remedy),
        title: title)
    }
  }
}

extension String {
  fileprivate var filledText: String? {
    let text = split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return text.isEmpty ? nil : text
  }
}
