import Disk
import NIOHTTP1
import Operations
import TextFormats
import Toolkit

/// Recording the plan in git, with the sentences of its changes as the message.
extension EditSession {
  func record(_ state: GitRecord.State) -> JSONValue {
    switch state {
    case .none: .object([:])
    case .blocked(let reason): .object(["blocked": .text(reason(words))])
    case .ready(let changed, let last):
      .object([
        "changed": .list(changed.map(JSONValue.text)),
        "sentences": .list(sentences(since: last).map(JSONValue.text)),
      ])
    }
  }

  func makeRecord() throws(EditProblem) -> Response {
    let git = GitRecord(plan.folder)
    switch git.state {
    case .none: throw .missing(Self.noGit)
    case .blocked(let reason): throw .notRecorded(reason)
    case .ready(let changed, _) where changed.isEmpty: throw .missing(Self.nothing)
    case .ready(let changed, let last):
      let sentences = sentences(since: last)
      let title =
        sentences.count == 1 && sentences[0].count <= 72
        ? sentences[0] : Self.title(files: changed.count)(words)
      do throws(ToolError) {
        try git.make(([title, ""] + sentences).joined(separator: "\n") + "\n")
      } catch {
        throw .notRecorded(error.message)
      }
      var members: [String: JSONValue] = ["sentence": .text(Self.made(words))]
      if case .object(let present) = record(git.state) { members.merge(present) { $1 } }
      return Response(.ok, .object(members))
    }
  }

  /// Sentences of the changes that were made since a moment and are not taken back.
  private func sentences(since moment: String?) -> [String] {
    guard let history = try? PlanJournal(plan.folder).history else { return [] }
    let undone = Set(history.undone)
    return history.changes.filter {
      $0.time > moment ?? "" && !undone.contains($0.number)
    }.map(sentence)
  }

  private static let noGit = Phrase(
    nl: "Deze map ligt niet in een git-archief.", en: "This folder is in no git repository.")
  private static let nothing = Phrase(
    nl: "Er is niets veranderd sinds het laatste vastleggen.",
    en: "Nothing has changed since the last record.")
  private static let made = Phrase(nl: "Vastgelegd in git.", en: "Recorded in git.")

  private static func title(files: Int) -> Phrase {
    Phrase(nl: "plan: ", en: "plan: ")
      + Catalogue.count(
        files, one: Phrase(nl: "bestand veranderd", en: "file changed"),
        many: Phrase(nl: "bestanden veranderd", en: "files changed"))
  }
}
