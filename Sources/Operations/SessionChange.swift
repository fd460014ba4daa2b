// Why lines come in batches: a room calls out more than one thing while the disk is busy. All lines of a
// batch are one change, so that the plan is read back once and history has one sentence for them.

package import PlanModel
import SourceText
package import Toolkit

/// Change to a theme session.
package enum SessionChange: Sendable, Hashable {
  case begin(SessionStart)
  /// Adds what was mentioned, in that order.
  case record([SessionLine], to: String)
  case end(Int, of: String, ItemEnd)
  /// Takes the end of an item back; with what that end made in the plan when asked.
  ///
  /// `scope` is for what has come to depend on that.
  case reopen(Int, of: String, withMade: Bool = false, scope: RemovalScope = .alone)
  /// Notes other words for an item; those that were noted first stay.
  case correct(Int, of: String, text: String)
  /// Makes the action point or sub-point that an item proposes.
  case adopt(Int, of: String, Adoption = Adoption())
  /// Ends the processing of a session of which every item has an end.
  case close(String, Day)
}

/// What an action point that is made of a proposal gets in the same change; a sub-point gets nothing.
package struct Adoption: Sendable, Hashable {
  /// Effect or theme that leads to the point.
  package let source: Target?
  /// What that link rests on.
  package let basis: Basis
  /// Further keys of the point, such as its departments.
  package let values: [KeyText]

  package init(from source: Target? = nil, _ basis: Basis = .own, _ values: [KeyText] = []) {
    self.source = source
    self.basis = basis
    self.values = values
  }
}

/// Beginning of a session.
package struct SessionStart: Sendable, Hashable {
  package let theme: Target
  package let date: Day
  /// Title; nil for that of the theme.
  package let title: String?
  /// Names of the lanes; empty for the usual ones.
  package let lanes: [String]
  /// Language of the file's beginning.
  package let language: Language

  package init(
    theme: Target, date: Day, title: String? = nil, lanes: [String] = [], in language: Language
  ) {
    self.theme = theme
    self.date = date
    self.title = title
    self.lanes = lanes
    self.language = language
  }
}

/// One line that was captured.
package enum SessionLine: Sendable, Hashable {
  case item(lane: Int, under: Parent?, text: String)
  /// Somebody else mentioned it too.
  case again(Parent)

  /// Another item: by its number, or by its position among the lines of the same change.
  package enum Parent: Sendable, Hashable {
    case number(Int)
    case line(Int)
  }
}

/// What becomes of an item.
package enum ItemEnd: Sendable, Hashable {
  case effect(label: String, under: Target)
  case merged(Target)
  case point(Target)
  case proposedPoint(String)
  case proposedSubPoint(String, of: Target)
  case context(reason: String)
  /// A topic out of scope; the reason is written where the plan does not have the topic yet.
  case scope(topic: String, reason: String)
  case parked(reason: String)

  package var kind: SessionEndKind {
    switch self {
    case .effect: .effect
    case .merged: .merged
    case .point: .point
    case .proposedPoint: .proposedPoint
    case .proposedSubPoint: .proposedSubPoint
    case .context: .context
    case .scope: .scope
    case .parked: .parked
    }
  }
}

extension SessionChange {
  /// Whether ids are written that must not be another's.
  var needsWholePlan: Bool {
    switch self {
    case .end(_, _, .point), .end(_, _, .proposedSubPoint), .adopt: true
    // What is removed may be named in a file that cannot be read now.
    case .reopen(_, _, let withMade, _): withMade
    case .begin, .record, .end, .correct, .close: false
    }
  }

  /// The things that it names.
  var targets: [Target] {
    switch self {
    case .begin(let start): [start.theme]
    case .end(_, _, .effect(_, let target)), .end(_, _, .merged(let target)),
      .end(_, _, .point(let target)), .end(_, _, .proposedSubPoint(_, let target)):
      [target]
    case .adopt(_, _, let adoption): adoption.source.map { [$0] } ?? []
    case .record, .end, .reopen, .correct, .close: []
    }
  }

  func sentence(in graph: PlanGraph, of describe: (Target) -> Phrase) -> Phrase {
    /// A session by its name; in the editor, where nobody sees that, by its title and day.
    func named(_ session: String) -> Phrase {
      let name = Phrase(nl: "sessie '\(session)'", en: "session '\(session)'")
      guard let title = graph.session(session).map(graph.title(of:)) else { return name }
      return name.onScreen(
        Phrase(nl: "de themasessie ‘", en: "the theme session ‘") + title + Phrase(verbatim: "’"))
    }
    return switch self {
    case .begin(let start):
      Phrase(nl: "Er komt een themasessie bij over ", en: "A theme session is added on ")
        + describe(start.theme) + Phrase(verbatim: ", ") + start.date.phrase
        + Phrase(verbatim: ".")
    case .record(let lines, let session):
      Phrase(nl: "In ", en: "In ") + named(session) + Phrase(verbatim: " ") + Self.sum(lines)
        + Phrase(verbatim: ".")
    case .end(let item, let session, let end):
      Phrase(nl: "Nummer \(item) van ", en: "Number \(item) of ") + named(session)
        + Phrase(verbatim: " ") + end.sentence(of: describe) + Phrase(verbatim: ".")
    case .reopen(let item, let session, let withMade, _):
      Phrase(nl: "Nummer \(item) van ", en: "Number \(item) of ") + named(session)
        + Phrase(nl: " heeft geen einde meer", en: " has no end any more")
        + (withMade ? Self.made(by: item, of: session, in: graph) : Phrase(verbatim: "."))
    case .correct(let item, let session, let text):
      Phrase(nl: "Nummer \(item) van ", en: "Number \(item) of ") + named(session)
        + Phrase(nl: " is verbeterd: ", en: " was corrected: ")
        + Phrase(verbatim: "\(SessionLine.cleaned(text)).")
    case .adopt(let item, let session, let adoption):
      Phrase(
        nl: "Het voorstel van nummer \(item) uit ", en: "The proposal of number \(item) of ")
        + named(session) + Phrase(nl: " komt in het plan", en: " comes into the plan")
        + Phrase(verbatim: (graph.session(session)?.proposal(item)).map { ": \($0)." } ?? ".")
        + adoption.sentence(of: describe)
    case .close(let session, _):
      named(session).capitalized
        + Phrase(nl: " is helemaal verwerkt.", en: " is processed completely.")
    }
  }

  private static func made(by item: Int, of session: String, in graph: PlanGraph) -> Phrase {
    guard let session = graph.session(session),
      let made = session.ends.first(where: { $0.item.value == item }).flatMap({ graph.made(by: $0) }
      )
    else { return Phrase(verbatim: ".") }
    return Phrase(nl: ", en ", en: ", and ") + graph.description(of: made)
      + Phrase(nl: " gaat weg.", en: " is removed.")
  }

  /// What a batch of lines adds.
  private static func sum(_ lines: [SessionLine]) -> Phrase {
    let texts = lines.compactMap { line -> String? in
      if case .item(_, _, let text) = line { SessionLine.cleaned(text) } else { nil }
    }
    let again = lines.count - texts.count
    let noted =
      texts.count == 1
      ? Phrase(nl: "is genoteerd: \(texts[0])", en: "was noted: \(texts[0])")
      : Phrase(nl: "zijn \(texts.count) dingen genoteerd", en: "\(texts.count) things were noted")
    let counted = Catalogue.count(
      again, one: Phrase(nl: "keer iets nog eens genoemd", en: "mention of something again"),
      many: Phrase(nl: "keer iets nog eens genoemd", en: "mentions of something again"))
    if again == 0 { return noted }
    let also = Phrase(nl: "is ", en: "there was ") + counted
    return texts.isEmpty ? also : noted + Phrase(nl: ", en ", en: ", and ") + also
  }
}

extension Adoption {
  fileprivate func sentence(of describe: (Target) -> Phrase) -> Phrase {
    let from = source.map {
      Phrase(nl: " Het volgt uit ", en: " It follows from ") + describe($0) + Phrase(verbatim: ".")
    }
    let keys = values.map { pair in
      let text = pair.texts.joined(separator: ", ")
      // A word of a choice is shown as that of a form.
      if case .choice? = PlanFormat[.actionPoint].key(pair.key)?.kind {
        return Phrase(nl: " Met `\(pair.key): \(text)`.", en: " With `\(pair.key): \(text)`.")
      }
      return Phrase(nl: " Met `\(pair.key)` '\(text)'.", en: " With `\(pair.key)` '\(text)'.")
    }
    return Phrase.joined((from.map { [$0] } ?? []) + keys, by: "")
  }
}

extension ItemEnd {
  fileprivate func sentence(of describe: (Target) -> Phrase) -> Phrase {
    switch self {
    case .effect(let label, let under):
      Phrase(nl: "wordt effect '\(label)' onder ", en: "becomes effect '\(label)' under ")
        + describe(under)
    case .merged(let target): Phrase(nl: "hoort bij ", en: "is part of ") + describe(target)
    case .point(let target): Phrase(nl: "past bij ", en: "fits ") + describe(target)
    case .proposedPoint(let text):
      Phrase(nl: "is een voorgesteld actiepunt: \(text)", en: "is a proposed action point: \(text)")
    case .proposedSubPoint(let text, let point):
      Phrase(nl: "is een voorgesteld onderdeel van ", en: "is a proposed sub-point of ")
        + describe(point) + Phrase(verbatim: ": \(text)")
    case .context(let reason): Phrase(nl: "is context: \(reason)", en: "is context: \(reason)")
    case .scope(let topic, _):
      Phrase(
        nl: "valt buiten de afbakening ('\(topic)')", en: "is out of scope ('\(topic)')")
    case .parked(let reason):
      Phrase(nl: "blijft liggen voor later: \(reason)", en: "is left for later: \(reason)")
    }
  }
}
