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
  case reopen(Int, of: String, withMade: Bool = false)
  /// Notes other words for an item; those that were noted first stay.
  case correct(Int, of: String, text: String)
  /// Makes the action point or sub-point that an item proposes.
  case adopt(Int, of: String)
  /// Ends the processing of a session of which every item has an end.
  case close(String, Day)
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
    case .reopen(_, _, let withMade): withMade
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
    case .record, .end, .reopen, .correct, .adopt, .close: []
    }
  }

  func sentence(in graph: PlanGraph, of describe: (Target) -> Phrase) -> Phrase {
    switch self {
    case .begin(let start):
      Phrase(nl: "Er komt een themasessie bij over ", en: "A theme session is added on ")
        + describe(start.theme) + Phrase(verbatim: ", ") + start.date.phrase
        + Phrase(verbatim: ".")
    case .record(let lines, let session):
      Phrase(nl: "In sessie '\(session)' ", en: "In session '\(session)' ") + Self.sum(lines)
        + Phrase(verbatim: ".")
    case .end(let item, let session, let end):
      Phrase(
        nl: "Nummer \(item) van sessie '\(session)' ", en: "Number \(item) of session '\(session)' "
      ) + end.sentence(of: describe) + Phrase(verbatim: ".")
    case .reopen(let item, let session, let withMade):
      Phrase(
        nl: "Nummer \(item) van sessie '\(session)' heeft geen einde meer",
        en: "Number \(item) of session '\(session)' has no end any more")
        + (withMade ? Self.made(by: item, of: session, in: graph) : Phrase(verbatim: "."))
    case .correct(let item, let session, let text):
      Phrase(
        nl: "Nummer \(item) van sessie '\(session)' is verbeterd: ",
        en: "Number \(item) of session '\(session)' was corrected: ")
        + Phrase(verbatim: "\(SessionLine.cleaned(text)).")
    case .adopt(let item, let session):
      Phrase(
        nl: "Het voorstel van nummer \(item) uit sessie '\(session)' komt in het plan",
        en: "The proposal of number \(item) of session '\(session)' comes into the plan")
        + Phrase(verbatim: (graph.session(session)?.proposal(item)).map { ": \($0)." } ?? ".")
    case .close(let session, _):
      Phrase(
        nl: "Sessie '\(session)' is helemaal verwerkt.",
        en: "Session '\(session)' is processed completely.")
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
