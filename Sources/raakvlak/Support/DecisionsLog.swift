import Operations
import Disk
import PlanModel
import Toolkit
import Views

/// The plan to whose `decisions.yaml` answers are added, and that file as it was.
struct DecisionsLog {
  /// The plan's folder.
  let path: String
  let loaded: LoadedPlan
  var language: Language { loaded.language }
  private let target: AtomicReplacement

  /// - Throws: when the plan cannot be read whole, or the file is none that can be replaced.
  init(_ plan: String?, language: Language?) throws {
    path = try PlanLocation(plan).path
    do {
      target = try AtomicReplacement("\(path)/\(DecisionsText.name)")
    } catch {
      throw Failure(error)
    }
    loaded = try LoadedPlan(plan, language: language)
    guard !loaded.isUnreadable else {
      throw Failure(
        Phrase(
          nl:
            "Het plan kan niet helemaal worden gelezen; er is niets geschreven. Zie: raakvlak check",
          en: "The plan cannot be read whole; nothing was written. See: raakvlak check"),
        in: loaded.language)
    }
    loaded.warnOfErrors()
  }

  /// Adds answers to the file, or only tries whether that can be done.
  ///
  /// - Parameter origin: what is written of where they came from.
  /// - Parameter columns: what headings mean, to be written in the plan too; nil when nothing is.
  /// - Returns: what was done, in words.
  func add(
    _ answers: [ReturnedAnswer], isPreview: Bool, from origin: AnswerOrigin = .fileName,
    remembering columns: String? = nil
  ) throws(Failure) -> Phrase {
    let plan = loaded.graph.plan
    let writing = try IDWriting(answers.map(\.subject), of: loaded) { revision, _ in
      if let columns { revision.remember(columns: columns, in: plan) }
    }
    guard !answers.isEmpty else {
      if !isPreview { try writing.write() }
      return Phrase(nl: "Er is niets om bij te schrijven.", en: "There is nothing to add.")
    }
    let count = Catalogue.count(
      answers.count, one: Phrase(nl: "antwoord", en: "answer"),
      many: Phrase(nl: "antwoorden", en: "answers"))
    let text = DecisionsText(path: target.path, bytes: target.former, language: language)
    let bytes: [UInt8]
    do {
      bytes = try text.adding(answers, ids: writing.ids, language, from: origin)
    } catch {
      throw Failure(error.message, in: language)
    }
    guard !isPreview else {
      return Phrase(nl: "Niets geschreven (--dry-run): ", en: "Nothing written (--dry-run): ")
        + count
        + Phrase(nl: " om bij te schrijven in \(target.path)", en: " to add to \(target.path)")
        + writing.line(isPreview: true)
    }
    try writing.write()
    do {
      try target.replace(with: bytes, whenWaiting: .printing(in: language))
    } catch {
      throw Failure(error.message, .outside, in: language)
    }
    return count
      + Phrase(nl: " bijgeschreven in \(target.path)", en: " added to \(target.path)")
      + writing.line(isPreview: false)
  }
}
