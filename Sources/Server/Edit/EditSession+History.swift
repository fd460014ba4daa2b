import Disk
import NIOHTTP1
import Operations
import TextFormats
import Toolkit

/// Changes that were made, and taking them back.
extension EditSession {
  private func open() throws(EditProblem) -> PlanJournal {
    do throws(OutputError) {
      return try PlanJournal(plan.folder)
    } catch {
      throw .cannotWrite(error)
    }
  }

  private static func history(of journal: PlanJournal) throws(EditProblem) -> ChangeHistory {
    do throws(OutputError) {
      return try journal.history
    } catch {
      throw .cannotWrite(error)
    }
  }

  func history() throws(EditProblem) -> Response {
    let history = try Self.history(of: open())
    let undone = Set(history.undone)
    let changes = history.changes.reversed().prefix(500).map { entry in
      JSONValue.object([
        "number": .number(entry.number), "time": .text(entry.time),
        "sentence": .text(sentence(entry)),
        "files": .list(entry.paths.map { .text($0) }),
        "isUndone": .flag(undone.contains(entry.number)),
      ])
    }
    return Response(.ok, .object(["changes": .list(Array(changes))]))
  }

  /// Takes the last change back, or all after the one numbered `to`, or makes one again.
  mutating func turn(
    _ kind: JournalEntry.Kind, _ bytes: [UInt8]
  ) throws(EditProblem) -> Response {
    var body = try JSONMembers(try JSONTree.read(bytes))
    let limit = try body.numberIfAny("to")
    try body.end()
    try refuseNewerFormat()
    let journal = try open()
    var sentences: [String] = []
    var problem: EditProblem?
    repeat {
      if let limit, (try Self.history(of: journal).last?.number ?? 0) <= limit { break }
      do throws(OutputError) {
        guard let (entry, conflicts) = try Self.turned(kind, in: journal) else {
          if sentences.isEmpty { problem = .missing(Self.nothingTo(kind)) }
          break
        }
        guard conflicts.isEmpty else {
          problem = .handEdits(conflicts)
          break
        }
        sentences.append(sentence(entry))
      } catch {
        problem = .cannotWrite(error)
        break
      }
    } while limit != nil
    try refresh()
    // What was turned before the problem is turned; the page shows both.
    if let problem, sentences.isEmpty { throw problem }
    var members = state
    let word =
      kind == .undo
      ? Phrase(nl: "Teruggenomen: ", en: "Taken back: ")
      : Phrase(nl: "Opnieuw gedaan: ", en: "Made again: ")
    members["sentence"] = .text(word(words) + sentences.joined(separator: " "))
    return answer(members, since: nil)
  }

  /// Takes a change back or makes it again. A file that somebody saved in the same moment is read
  /// once more, a few times: then the lines of the change are there still, or it is a conflict.
  private static func turned(
    _ kind: JournalEntry.Kind, in journal: PlanJournal
  ) throws(OutputError) -> (entry: JournalEntry, conflicts: [HandEdit])? {
    var triesLeft = 5
    while true {
      do throws(OutputError) {
        return try journal.turn(kind)
      } catch {
        guard case .changedMeanwhile = error, triesLeft > 0 else { throw error }
        triesLeft -= 1
      }
    }
  }

  func sentence(_ entry: JournalEntry) -> String {
    let text = Phrase(verbatim: entry.sentence[words.rawValue] ?? entry.sentence.values.min() ?? "")
    return FormatJSON.sentence(text.capitalized(words), words)
  }

  private static func nothingTo(_ kind: JournalEntry.Kind) -> Phrase {
    kind == .undo
      ? Phrase(nl: "Er is niets om terug te nemen.", en: "There is nothing to take back.")
      : Phrase(nl: "Er is niets teruggenomen.", en: "Nothing was taken back.")
  }
}
