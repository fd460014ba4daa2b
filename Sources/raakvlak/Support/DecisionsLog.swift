import Disk
import Operations
import PlanModel
import SourceText
import Toolkit
import Views

/// The plan to whose `decisions.yaml` answers are added.
struct DecisionsLog {
  /// The plan's folder.
  let path: String
  let loaded: LoadedPlan
  var language: Language { loaded.language }
  private let change: PlanChange
  private let isPreview: Bool

  /// - Throws: when the plan cannot be read whole.
  init(_ plan: String?, language: Language?, isPreview: Bool) throws {
    path = try PlanLocation(plan).path
    self.isPreview = isPreview
    let journal =
      isPreview ? nil : try PlanChange.journal(of: path, in: language ?? Help.language)
    loaded = try LoadedPlan(plan, language: language)
    guard !loaded.isUnreadable else { throw Failure.unreadable(in: loaded.language) }
    loaded.warnOfErrors()
    change = try PlanChange(loaded, isPreview: isPreview, journal: journal)
  }

  /// What was done, or would be.
  struct Added {
    let words: Phrase
    /// Of a preview the lines that would change.
    var preview = ""
  }

  /// Adds answers to the file, or only tries whether that can be done.
  ///
  /// - Parameters:
  ///   - arrival: how they came, for the history.
  ///   - origin: what is written of where they came from.
  ///   - columns: what headings mean, to be written in the plan too; nil when nothing is.
  ///   - refused: the file of refused rows, in the plan's folder.
  ///   - isWhole: whether a preview shows every line.
  func add(
    _ answers: [ReturnedAnswer], by arrival: AnswerArrival, from origin: AnswerOrigin = .fileName,
    remembering columns: String? = nil, keeping refused: RefusedFile.Contents? = nil,
    isWhole: Bool = false
  ) throws(Failure) -> Added {
    var operations: [Operations.Operation] = []
    if !answers.isEmpty {
      operations.append(.record(Record(answers, by: arrival, from: origin, in: language)))
    }
    if let columns, loaded.graph.plan.handOut?.columns?.value != columns {
      operations.append(.set(.node(.handOut), key: "columns", [columns]))
    }
    let nothing = Phrase(nl: "Er is niets om bij te schrijven.", en: "There is nothing to add.")
    guard !operations.isEmpty else {
      if !isPreview { try refused?.write(in: language) }
      return Added(words: nothing)
    }
    let edit = try change.edit(operations)
    try change.write(edit, along: refused.map { ($0.path, $0.bytes) })
    let words =
      answers.isEmpty ? nothing : words(answers.count, IDText(answers.map(\.subject), of: loaded))
    return isPreview
      ? Added(words: words, preview: change.preview(edit, isWhole: isWhole))
      : Added(words: words + Phrase(verbatim: "\n") + change.wayBack)
  }

  private func words(_ count: Int, _ ids: IDText) -> Phrase {
    let file = "\(path)/\(RecordLog.decisions.file)"
    let count = Catalogue.count(
      count, one: Phrase(nl: "antwoord", en: "answer"),
      many: Phrase(nl: "antwoorden", en: "answers"))
    let done =
      isPreview
      ? PlanChange.nothingWritten + Phrase(verbatim: " ") + count
        + Phrase(nl: " om bij te schrijven in \(file)", en: " to add to \(file)")
      : count + Phrase(nl: " bijgeschreven in \(file)", en: " added to \(file)")
    return done + ids.line(isPreview: isPreview)
  }
}
