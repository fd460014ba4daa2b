import Disk
import Glibc
import NIOHTTP1
import Operations
import SourceText
import TextFormats
import Toolkit

/// Reason why a request of the editor is not carried out. Nothing was written.
enum EditProblem: Error {
  /// The request has another form than it must have.
  case form(String)
  /// The engine refuses the operation.
  case refused(OperationRefusal)
  /// The file cannot be read now.
  case unreadable(file: String, line: Int)
  /// Somebody else changed the same.
  case conflicts([EditConflict])
  /// Lines that a change concerns were changed by hand since.
  case handEdits([HandEdit])
  case cannotWrite(OutputError)
  case folder(PlanFolderError)
  case missing(Phrase)
  /// git does not make a record.
  case notRecorded(Phrase)
}

/// A value that was changed by two.
struct EditConflict {
  let thing: String
  /// Nil when the whole thing is meant.
  let key: String?
  /// The value before both; nil when it is not known, or was absent.
  let base: JSONValue?
  /// The value that was asked; nil for a removal.
  let mine: JSONValue?
  /// The value in the file now; nil when it is gone.
  let theirs: JSONValue?

  var json: JSONValue {
    var members: [String: JSONValue] = ["thing": .text(thing)]
    members["key"] = key.map { .text($0) }
    members["base"] = base
    members["mine"] = mine
    members["theirs"] = theirs
    return .object(members)
  }
}

extension EditProblem {
  var status: HTTPResponseStatus {
    switch self {
    case .form: .badRequest
    case .refused: .unprocessableEntity
    case .unreadable: .locked
    case .conflicts, .handEdits: .conflict
    case .missing: .notFound
    case .notRecorded: .conflict
    case .folder: .serviceUnavailable
    case .cannotWrite(let error):
      switch error {
      case .cannotWrite(_, SystemReason.words(ENOSPC)): .insufficientStorage
      case .changedMeanwhile: .conflict
      default: .forbidden
      }
    }
  }

  /// Response with a sentence for the user, and what the page needs beside it.
  func response(in language: Language, _ plan: EditedPlan) -> Response {
    var members: [String: JSONValue] = [
      "problem": .text(FormatJSON.plain(sentence(language), language))
    ]
    switch self {
    case .refused(let refusal):
      if let range = refusal.range {
        members["file"] = .text(plan.path(of: range))
        members["line"] = .number(range.start.line)
      }
      if !refusal.scopes.isEmpty {
        members["scopes"] = .list(refusal.scopes.map { .text(OperationJSON.word($0)) })
      }
      members["remedy"] = refusal.remedy.map {
        .text(FormatJSON.plain($0, language))
      }
    case .unreadable(let file, let line):
      members["file"] = .text(file)
      members["line"] = .number(line)
    case .conflicts(let conflicts): members["conflicts"] = .list(conflicts.map(\.json))
    case .handEdits(let edits):
      members["edits"] = .list(
        edits.map { .text(FormatJSON.plain($0.message(language), language)) })
    case .form, .cannotWrite, .folder, .missing, .notRecorded: break
    }
    return Response(status, .object(members))
  }

  private func sentence(_ language: Language) -> String {
    switch self {
    case .form(let reason):
      Phrase(
        nl: "De pagina stuurde iets onbekends (\(reason)). Laad haar opnieuw.",
        en: "The page sent something unknown (\(reason)). Reload it.")(language)
    case .refused(let refusal): refusal.message.onScreen(language)
    case .unreadable(let file, let line):
      Phrase(
        nl: "\(file) is nu niet te lezen (regel \(line)). Andere bestanden blijven te bewerken.",
        en: "\(file) cannot be read now (line \(line)). Other files can still be edited.")(language)
    case .conflicts:
      Phrase(
        nl: "Iemand anders veranderde dit ook. Kies wat er moet staan.",
        en: "Somebody else changed this too. Choose what it must be.")(language)
    case .handEdits:
      Phrase(
        nl: "Deze verandering kan niet terug of opnieuw; er is niets geschreven.",
        en: "This change cannot be taken back or made again; nothing was written.")(language)
    case .cannotWrite(let error): error.message.onScreen(language)
    case .folder(let error): error.message.onScreen(language)
    case .missing(let message), .notRecorded(let message): message.onScreen(language)
    }
  }
}

extension Response {
  init(_ status: HTTPResponseStatus, _ json: JSONValue) {
    self.init(status, json.bytes, type: ServedFile.type(of: ".json"), .plain)
  }
}
