package import Operations
import PlanModel
import SourceText
package import Toolkit

/// What is said of a thing, as a new row of the plan's progress.
package struct ProgressEntry: Sendable, Equatable {
  /// The thing as progress names it: `result:id`.
  package let subject: String
  /// Id of the report; nil when it is said in none.
  package let report: String?
  /// Id of a value of the report's scale, or `unknown`.
  package var status: String?
  package var ratings: [Rating] = []
  package var because: String?
  package var text: String?
  package var date: Day?
  package var remark: String?
  /// Lines as the plan cites them: `vb:7`.
  package var lines: [String] = []
  /// The file and row it was read from.
  package var origin: String?

  package struct Rating: Sendable, Equatable {
    let aspect: String
    /// Nil for an empty cell.
    let status: String?

    package init(_ aspect: String, _ status: String?) {
      self.aspect = aspect
      self.status = status
    }

    fileprivate var pairs: [RecordEntry.Pair] {
      let letter = RecordEntry.Pair("aspect", .text(aspect))
      guard let status else { return [letter] }
      return [letter, RecordEntry.Pair("status", .text(status))]
    }
  }

  package init(on subject: String, in report: String?) {
    self.subject = subject
    self.report = report
  }

  /// Whether a row of the plan says the same.
  func isSame(as row: ProgressRow) -> Bool {
    status == row.status?.value && text == row.text?.value
      && (because == nil || because == row.because?.value)
      && (ratings.isEmpty
        || ratings == row.ratings.map { Rating($0.aspect.value, $0.status?.value) })
  }
}

extension Record {
  /// Rows of progress, to be added behind those of the plan.
  package init(_ entries: [ProgressEntry], in language: Language) {
    self.init(
      entries.map(\.recorded), to: .progress, in: language,
      sentence: ProgressEntry.sentence(entries))
  }
}

extension ProgressEntry {
  /// Subjects in a sentence; more are a number.
  private static let mostNames = 3

  fileprivate static func sentence(_ entries: [ProgressEntry]) -> Phrase {
    let subjects = entries.map(\.subject)
    let what =
      subjects.count <= mostNames
      ? Phrase(nl: "Voortgang over ", en: "Progress on ") + Catalogue.list(subjects)
      : Phrase(nl: "\(subjects.count) regels voortgang", en: "\(subjects.count) rows of progress")
    let reports = Set(entries.compactMap(\.report)).sorted()
    let source =
      reports.isEmpty || reports.count > mostNames
      ? Phrase(verbatim: "") : Phrase(nl: " van ", en: " of ") + Catalogue.list(reports)
    return what + source + Phrase(nl: " bijgeschreven.", en: " added.")
  }

  /// The row, its keys in the order of the format.
  fileprivate var recorded: RecordEntry {
    var pairs: [RecordEntry.Pair] = []
    if let report { pairs.append(.init("report", .name(report))) }
    pairs.append(.init("on", .text(subject)))
    if let status { pairs.append(.init("status", .text(status))) }
    if !ratings.isEmpty {
      pairs.append(.init("ratings", .list(ratings.map { .mapping($0.pairs) })))
    }
    if let because { pairs.append(.init("because", .text(because))) }
    if let text { pairs.append(.init("text", .text(text))) }
    if let date { pairs.append(.init("date", .token(date.iso))) }
    if let remark { pairs.append(.init("remark", .text(remark))) }
    if lines.count == 1 {
      pairs.append(.init("source", .token(lines[0])))
    } else if !lines.isEmpty {
      pairs.append(.init("source", .list(lines.map { .token($0) })))
    }
    if let origin { pairs.append(.init("from", .text(HiddenCharacter.replacing(in: origin)))) }
    return RecordEntry(pairs)
  }
}
