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
  /// Id of the report.
  package let report: String
  /// The thing as `progress` names it: `result:id`.
  package let subject: String
  package let status: String?
  package let text: String?
  package let outcome: Outcome
  /// What the sheet calls the thing.
  package let title: String
}

/// Progress of a sheet with a column for the thing and one for its rating.
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

  /// Whether a sheet has the headings of progress; the row of these headings.
  private static func heading(of sheet: ReturnedSheet) -> (index: Int, roles: [Role: Int])? {
    for (index, row) in sheet.rows.prefix(30).enumerated() {
      var roles: [Role: Int] = [:]
      for (column, cell) in row.cells.enumerated() {
        for role in Role.allCases
        where roles[role] == nil && role.names.contains(cell.text.folded) {
          roles[role] = column
        }
      }
      if roles[.subject] != nil, roles[.status] != nil || roles[.text] != nil {
        return (index, roles)
      }
    }
    return nil
  }

  /// - Parameter report: id of the report of rows that name none.
  /// - Returns: nil for a sheet that is not about progress.
  package init?(_ sheet: ReturnedSheet, in plan: Plan, report: String?) {
    guard !sheet.isHidden, let (index, roles) = Self.heading(of: sheet) else { return nil }
    let names = Names(plan)
    let heads = sheet.rows[index].cells.map(\.text)
    for above in sheet.rows[..<index] { remarks.append(FileRemark.above(above, on: sheet)) }
    var unread: Set<Int> = []
    for row in sheet.rows[(index + 1)...] {
      let title = row.cell(roles[.subject]).text
      let status = row.cell(roles[.status]).text.filledText
      let text = row.cell(roles[.text]).text.filledText
      for (column, cell) in row.cells.enumerated()
      where !roles.values.contains(column) && !cell.text.isEmpty && unread.insert(column).inserted {
        let name = heads.indices.contains(column) ? heads[column] : ""
        remarks.append(
          FileRemark.row(
            row, on: sheet,
            Phrase(
              nl: "kolom '\(FileRemark.short(name))' hoort niet bij de voortgang",
              en: "column '\(FileRemark.short(name))' is no part of progress")))
      }
      guard status != nil || text != nil else {
        if !title.isEmpty, title.contains(where: \.isLetter) {
          remarks.append(FileRemark.row(row, on: sheet, Self.empty(title)))
        }
        continue
      }
      rows.append(
        names.row(
          sheet.words + Phrase(nl: ", rij \(row.number)", en: ", row \(row.number)"), title: title,
          report: row.cell(roles[.report]).text.filledText ?? report, status: status, text: text))
    }
    for note in sheet.notes { remarks.append(FileRemark.note(note, on: sheet)) }
  }

  private static func empty(_ title: String) -> Phrase {
    let shown = FileRemark.short(title)
    return Phrase(
      nl: "'\(shown)' heeft geen oordeel en geen tekst", en: "'\(shown)' has no rating and no text")
  }

  /// Names of a plan by which a sheet may call its things.
  private struct Names {
    private let plan: Plan
    private var subjects: [String: String] = [:]
    private let reports: [String: ProgressReport]
    private let scales: [String: RatingScale]
    private let latest: [String: ProgressRow]

    init(_ plan: Plan) {
      self.plan = plan
      var reports: [String: ProgressReport] = [:]
      for report in plan.reports {
        reports[report.id.value.folded] = report
        reports[report.title.value.folded] = report
      }
      self.reports = reports
      scales = Dictionary(plan.scales.map { ($0.id.value, $0) }) { first, _ in first }
      latest = Dictionary(
        plan.progress.map { ("\($0.report?.value ?? "") \($0.subject.value)", $0) }
      ) { $1 }
      for result in plan.results { add("result", result.id?.value, result.text.value) }
      for goal in plan.goals { add("goal", goal.id?.value, goal.text.value) }
      for point in plan.actionPoints {
        let name = point.number.value.isEmpty ? point.id?.value : point.number.value
        add("point", name, point.title.value)
      }
    }

    private mutating func add(_ kind: String, _ name: String?, _ title: String) {
      guard let name else { return }
      for text in ["\(kind):\(name)", name, title] where subjects[text.folded] == nil {
        subjects[text.folded] = "\(kind):\(name)"
      }
    }

    func row(
      _ position: Phrase, title: String, report: String?, status: String?, text: String?
    ) -> ReturnedProgressRow {
      func row(
        _ outcome: ReturnedProgressRow.Outcome, report: String = "", subject: String = "",
        status: String? = nil, text: String? = nil
      ) -> ReturnedProgressRow {
        ReturnedProgressRow(
          position: position, report: report, subject: subject, status: status, text: text,
          outcome: outcome, title: title)
      }
      guard let subject = subjects[title.folded] else {
        return row(
          .refused(
            Phrase(nl: "dit is niet in het plan", en: "this is not in the plan"),
            remedy: Phrase(
              nl: "Zet het onder `results` of `goals`, of verbeter de naam in het blad.",
              en: "Put it under `results` or `goals`, or correct the name in the sheet.")))
      }
      if [status, text].compactMap(\.self).contains(where: { HiddenCharacter.first(in: $0) != nil })
      {
        return row(
          .refused(
            Phrase(nl: "er staat een onzichtbaar teken in", en: "it has an invisible character"),
            remedy: Phrase(
              nl: "Typ de tekst opnieuw, of plak hem zonder opmaak.",
              en: "Type the text again, or paste it without layout.")))
      }
      guard let report, let known = reports[report.folded] else {
        return row(
          .refused(
            report.map {
              Phrase(
                nl: "verslag '\(FileRemark.short($0))' is niet in het plan",
                en: "report '\(FileRemark.short($0))' is not in the plan")
            } ?? Phrase(nl: "er staat geen verslag bij", en: "it names no report"),
            remedy: Phrase(
              nl: "Zet het verslag onder `reports`, en geef --report ID.",
              en: "Put the report under `reports`, and give --report ID.")))
      }
      let values = known.scale.flatMap { scales[$0.value] }?.values ?? []
      let rating = status.flatMap { status in
        values.first { [$0.id.value.folded, $0.title?.value.folded].contains(status.folded) }?.id
          .value
          ?? (status.folded == "unknown" || status.folded == "onbekend" ? "unknown" : nil)
      }
      if let status, rating == nil {
        guard Self.isProse(status) else {
          return row(
            .refused(
              Phrase(
                nl: "'\(FileRemark.short(status))' is geen oordeel van de schaal van dit verslag",
                en: "'\(FileRemark.short(status))' is no rating of this report's scale"),
              remedy: Phrase(
                nl: "Kies een oordeel van de schaal, of voeg het toe onder `scales`.",
                en: "Choose a rating of the scale, or add it under `scales`.")))
        }
        return row(
          .refused(
            Phrase(
              nl: "in de kolom van het oordeel staat een verhaal",
              en: "the column of the rating has a story"),
            remedy: Phrase(
              nl:
                "Zet het verhaal in de kolom Toelichting, en het oordeel in Status (of onbekend).",
              en: "Put the story in the column Explanation, and the rating in Status (or unknown).")
          ))
      }
      let former = latest["\(known.id.value) \(subject)"]
      let isSame = former.map { $0.status?.value == rating && $0.text?.value == text } ?? false
      return row(
        isSame ? .same : .new, report: known.id.value, subject: subject, status: rating, text: text)
    }

    private static func isProse(_ text: String) -> Bool {
      text.split(whereSeparator: \.isWhitespace).count > 5
    }
  }
}

extension String {
  fileprivate var filledText: String? {
    let text = split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return text.isEmpty ? nil : text
  }
}
