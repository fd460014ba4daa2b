// Why a log is only appended to: of one department's answers to the same point the last in the file is
// valid, and the earlier ones with their dates say what was valid on any day. So an entry is added
// and none is changed, comments stay, and a person can do by hand what an import does.

package import PlanModel
package import Toolkit
import Editing
import SourceText

/// Entries that are added to a log of the plan in one change, with the ids that they need.
///
/// Another kind of record needs a case of `RecordLog` and a function that makes its entries; engine,
/// journal, history and preview need nothing.
package struct Record: Sendable, Hashable {
  package let log: RecordLog
  package let entries: [RecordEntry]
  /// What history says of the change.
  package let sentence: Phrase
  /// Language of a new file's beginning.
  package let language: Language

  package init(
    _ entries: [RecordEntry], to log: RecordLog, in language: Language, sentence: Phrase
  ) {
    self.log = log
    self.entries = entries
    self.sentence = sentence
    self.language = language
  }

  /// What the entries name by an id.
  var subjects: [Node] { entries.flatMap { $0.values.compactMap(\.value.subject) } }
}

/// A file of a plan to which entries are only added.
package enum RecordLog: Sendable, Hashable, CaseIterable {
  case decisions
  case progress

  /// Name of the file in the plan's folder.
  package var file: String {
    switch self {
    case .decisions: "decisions.yaml"
    case .progress: "progress.yaml"
    }
  }

  /// The key of the list.
  var section: String {
    switch self {
    case .decisions: "decisions"
    case .progress: "progress"
    }
  }

  /// The comment with which a new file begins.
  var beginning: Phrase {
    switch self {
    case .decisions:
      Phrase(
        nl: """
          # Wat de afdelingen op de aanbevelingen antwoordden. Van één afdeling op één punt geldt het
          # laatste antwoord; de eerdere zijn de geschiedenis. U mag hier ook zelf antwoorden toevoegen.

          """,
        en: """
          # What the departments answered to the recommendations. Of one department's answers to a point
          # the last holds; those before it are the history. You may add answers here yourself too.

          """)
    case .progress:
      Phrase(
        nl: """
          # Hoe het ervoor staat. Van één verslag over hetzelfde geldt de laatste regel; de eerdere zijn de
          # geschiedenis. U mag hier ook zelf regels toevoegen.

          """,
        en: """
          # How things are. Of one report about the same thing the last row is valid; those before it are
          # the history. You may add rows here yourself too.

          """)
    }
  }

  /// Number of entries that a plan has.
  func count(in plan: Plan) -> Int {
    switch self {
    case .decisions: plan.decisions.count
    case .progress: plan.progress.count
    }
  }

  /// The file of the last entry, behind which new ones come; nil for the file with the log's name.
  func last(in plan: Plan) -> FileNumber? {
    switch self {
    // Answers of any file are known by their rank, and the file of the log is the usual one.
    case .decisions: nil
    // The last row of a report is valid: a new one must be read after all others.
    case .progress: plan.progress.last?.range.file
    }
  }
}

/// An entry of a log: its keys in order.
package struct RecordEntry: Sendable, Hashable {
  let values: [Pair]

  package init(_ values: [Pair]) { self.values = values }

  package struct Pair: Sendable, Hashable {
    package let key: String
    let value: Value

    package init(_ key: String, _ value: Value) {
      self.key = key
      self.value = value
    }
  }

  package indirect enum Value: Sendable, Hashable {
    case text(String)
    /// A number, day or word of the format.
    case token(String)
    /// The id of a thing, given to it by the same change where it has none.
    case id(Node)
    case mapping([Pair])
    case list([Value])

    var subject: Node? { if case .id(let node) = self { node } else { nil } }

    func yaml(_ ids: MissingIDs) -> YAMLValue {
      switch self {
      case .text(let text): .text(text)
      case .token(let text): .token(text)
      case .id(let node): Self.name(ids.id(of: node)).yaml(ids)
      case .mapping(let pairs): .mapping(pairs.map { ($0.key, $0.value.yaml(ids)) })
      case .list(let values): .list(values.map { $0.yaml(ids) })
      }
    }

    /// A name: digits alone stay plain, and what YAML would take for a truth value is quoted.
    package static func name(_ name: String) -> Value {
      name.utf8.allSatisfy { (48...57).contains($0) } ? .token(name) : .text(name)
    }
  }

  func yaml(_ ids: MissingIDs) -> YAMLValue { Value.mapping(values).yaml(ids) }
}
