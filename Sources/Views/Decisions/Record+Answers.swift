package import Operations
import PlanModel
import SourceText
package import Toolkit

extension Record {
  /// Answers, to be added to `decisions.yaml`.
  ///
  /// - Parameters:
  ///   - arrival: how they came, for the history.
  ///   - origin: what is written of where each came from.
  package init(
    _ answers: [ReturnedAnswer], by arrival: AnswerArrival, from origin: AnswerOrigin = .fileName,
    in language: Language
  ) {
    self.init(
      answers.map { $0.entry(language, from: origin) }, to: .decisions, in: language,
      sentence: arrival.sentence(answers))
  }
}

/// How answers came to the plan.
package enum AnswerArrival: Sendable {
  /// In files that departments sent back.
  case files
  /// By telephone, by e-mail or in a meeting.
  case noted
  /// From a former plan, which has this title.
  case plan(String)

  func sentence(_ answers: [ReturnedAnswer]) -> Phrase {
    let count = Catalogue.count(
      answers.count, one: Phrase(nl: "antwoord", en: "answer"),
      many: Phrase(nl: "antwoorden", en: "answers"))
    let whose = count + Phrase(nl: " van ", en: " of ") + Self.departments(answers)
    switch self {
    case .files:
      return whose + Phrase(nl: " overgenomen uit ", en: " taken over from ")
        + Self.files(answers) + Phrase(verbatim: ".")
    case .noted: return whose + Phrase(nl: " genoteerd.", en: " noted.")
    case .plan(let title):
      return whose
        + Phrase(nl: " meegenomen uit '\(title)'.", en: " carried over from '\(title)'.")
    }
  }

  private static func departments(_ answers: [ReturnedAnswer]) -> Phrase {
    let codes = Set(answers.map(\.code)).sorted()
    let noun =
      codes.count == 1
      ? Phrase(nl: "afdeling ", en: "department ") : Phrase(nl: "afdelingen ", en: "departments ")
    return codes.count <= mostNames
      ? noun + Catalogue.list(codes)
      : Phrase(verbatim: "\(codes.count) ") + Catalogue.departments
  }

  private static func files(_ answers: [ReturnedAnswer]) -> Phrase {
    let files = Set(
      answers.map {
        ($0.origin ?? $0.position).file.split(separator: "/").last.map(String.init) ?? ""
      })
    return files.count <= mostNames
      ? Catalogue.list(files.sorted())
      : Phrase(nl: "\(files.count) bestanden", en: "\(files.count) files")
  }

  /// Names in a sentence; more are a number.
  private static let mostNames = 3
}

extension ReturnedAnswer {
  /// The answer as an entry of `decisions.yaml`.
  fileprivate func entry(_ language: Language, from origin: AnswerOrigin) -> RecordEntry {
    var values: [RecordEntry.Pair] = [
      .init("point", .id(subject)), .init("asked", .text(asked)),
      .init("department", .name(code)), .init("state", .token(state.rawValue)),
    ]
    if let date { values.append(.init("date", .token(date.iso))) }
    if !reason.isEmpty { values.append(.init("reason", .text(reason))) }
    if !landed.isEmpty { values.append(.init("landed", .text(landed))) }
    if let done { values.append(.init("done", done.entry)) }
    let origin = HiddenCharacter.replacing(in: origin.words(self)(language))
    values.append(.init("from", .text(origin)))
    return RecordEntry(values)
  }
}
