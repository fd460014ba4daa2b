// Why a log that is only appended to: of one department's answers to the same point the last in the
// file is valid, and the earlier ones with their dates say what was valid on any day. So an import
// only adds lines, nothing is lost, comments stay, and a person can do by hand what an import does.
// Whatever form the file has, the edit is read back first: either every former answer is still
// there and every new one reads as meant, or nothing is written.

package import Operations
package import Toolkit
import Editing
import PlanModel
import SourceText

/// The text of a plan's `decisions.yaml`. Answers are added to it and nothing is removed: the
/// existing text stays as it was, byte for byte.
package struct DecisionsText: Sendable {
  /// The file's name, at the root of the plan.
  package static let name = "decisions.yaml"

  private let file: SourceFile
  private let hasMark: Bool

  /// - Parameter bytes: the file's contents; nil when there is no file.
  package init(path: String, bytes: [UInt8]?, language: Language) {
    let text = bytes ?? Array(Self.beginning(language).utf8)
    hasMark = text.starts(with: [0xEF, 0xBB, 0xBF])
    file = SourceFile(path: path, bytes: text)
  }

  private static func beginning(_ language: Language) -> String {
    Phrase(
      nl: """
        # Wat de afdelingen op de aanbevelingen antwoordden. Van één afdeling op één punt geldt het
        # laatste antwoord; de eerdere zijn de geschiedenis. U mag hier ook zelf antwoorden toevoegen.
        decisions:
        """,
      en: """
        # What the departments answered to the recommendations. Of one department's answers to a point
        # the last holds; those before it are the history. You may add answers here yourself too.
        decisions:
        """)(language) + "\n"
  }

  /// The file with the answers behind the others.
  ///
  /// - Parameter ids: those of what they are about, as the plan's files have them.
  /// - Throws: `DecisionsTextProblem` when the file's form leaves no sure position for them.
  package func adding(
    _ answers: [ReturnedAnswer], ids: MissingIDs, _ language: Language,
    from origin: AnswerOrigin = .fileName
  ) throws(DecisionsTextProblem) -> [UInt8] {
    let former = try decisions(in: file)
    let end: YAMLListAppend
    do throws(AmbiguousPosition) {
      end = try YAMLListAppend(to: "decisions", in: file)
    } catch {
      throw .unknownForm(file.path)
    }
    var bytes = file.bytes
    let items = answers.map { answer in
      YAMLItem(answer, id: ids.id(of: answer.subject), language, from: origin)
    }
    bytes.replaceSubrange(end.replaced, with: Array(end.text(items).utf8))
    // Read back before it is written: whatever the form of the file, all must still be there.
    let now = (try? decisions(in: SourceFile(path: file.path, bytes: bytes))) ?? []
    guard now.count == former.count + answers.count,
      zip(former, now).allSatisfy({ Self.isSame($0, $1) }),
      zip(answers, now.dropFirst(former.count)).allSatisfy({
        $0.says($1) && ids.id(of: $0.subject) == $1.point.value
          && $0.asked == $1.asked?.value && $0.code == $1.department.value
      })
    else { throw .unknownForm(file.path) }
    return (hasMark ? [0xEF, 0xBB, 0xBF] : []) + bytes
  }

  private func decisions(in file: SourceFile) throws(DecisionsTextProblem) -> [Decision] {
    let yaml = YAMLReader(file)
    guard !yaml.problems.contains(where: \.endsReading) else { throw .unreadable(file.path) }
    return PlanReader([file]).plan.decisions
  }

  private static func isSame(_ one: Decision, _ other: Decision) -> Bool {
    one.point.value == other.point.value && one.asked?.value == other.asked?.value
      && one.department.value == other.department.value
      && one.state == other.state && one.date == other.date
      && one.reason?.value == other.reason?.value && one.landed?.value == other.landed?.value
      && one.origin?.value == other.origin?.value
      && one.done.map(ReturnedProgress.init) == other.done.map(ReturnedProgress.init)
  }
}

/// Why answers cannot be added to a file.
package enum DecisionsTextProblem: Error, Equatable {
  case unreadable(String)
  case unknownForm(String)

  package var message: Phrase {
    switch self {
    case .unreadable(let path):
      Phrase(
        nl: "'\(path)' is geen leesbare YAML; er is niets veranderd. Zie: raakvlak check",
        en: "'\(path)' is no readable YAML; nothing was changed. See: raakvlak check")
    case .unknownForm(let path):
      Phrase(
        nl: """
          In '\(path)' is geen plek om de antwoorden bij te schrijven; er is niets veranderd. Maak van \
          `decisions` één lijst met streepjes, aan het einde van het bestand.
          """,
        en: """
          '\(path)' has no place to add the answers; nothing was changed. Make `decisions` one list \
          with dashes, at the end of the file.
          """)
    }
  }
}
