// Why a closed set of values: command, page, sheet and repair make the same operations, so one engine
// decides what they do to a file, one place has their words, and one test tries them all.

package import PlanModel
package import SourceText
package import Toolkit

/// A change to a plan, as a person means it.
package enum Operation: Sendable, Hashable {
  /// Writes the value of a key, in the words of the format.
  case set(Target, key: String, [String])
  case clear(Target, key: String)
  case add(AddedThing)
  /// Places an effect, with what is written out below it, under a theme or another effect.
  case moveEffect(Target, from: Target?, under: Target, ListPosition)
  case moveSubPoint(Target, to: Target, ListPosition)
  case link(from: Target, to: Target, key: String?, Basis)
  case unlink(from: Target, to: Target, key: String?)
  case setBasis(from: Target, to: Target, key: String?, Basis)
  case rename(Target, to: String, until: Day)
  /// Gives points other numbers; the pairs are today's number and the new one.
  case renumber([NumberPair], until: Day)
  /// Moves what a point or effect has to another one, and ends it.
  case merge(Target, into: Target, until: Day)
  /// Ends a department and gives what it is asked to others.
  case split(Target, [SplitPart], until: Day)
  /// Removes a thing; an effect with what is below it, or with that a step higher.
  case remove(Target, RemovalScope)
  /// Removes one of several placements of an effect.
  case removePlace(Target, from: Target)
  /// Writes a key of one placement of an effect, such as what it rests on; without texts the key goes.
  case setPlacement(Target, under: Target, key: String, [String])
  /// Puts the parts of a list in another order, by their names; one that is not named stays behind the
  /// one that it is behind.
  case arrange(AddedThing.Kind, under: Target?, [String])
  case excuse(Target, rule: String, reason: String)
  case unexcuse(Target, rule: String)
  /// Writes another name where a link has a wrong one.
  case correct(at: SourceRange, from: String, to: String)
  /// Removes the link that is written at a range.
  case removeLink(at: SourceRange, name: String)
  /// Writes another key where one is written that the format does not know.
  case renameKey(at: SourceRange, from: String, to: String)
  /// Removes what is written at a range: a key with its value, or an item of a list.
  case removeValue(at: SourceRange, name: String)
  /// Removes invisible characters from the texts of a line.
  case cleanText(at: SourceRange)
  /// Adds entries to a log, such as the answers of departments.
  case record(Record)
  /// Writes the ids that things lack, made from their words.
  case giveIDs([Node])
  /// Lets answers name an id where they name a number or letter.
  case convertAnswers
  /// Writes figures of an indicator.
  case recordFigures(RecordedSeries)
  /// Begins a theme session, adds what was mentioned, or says what became of it.
  case session(SessionChange)
}

/// The thing that an operation is about.
package enum Target: Sendable, Hashable {
  /// As a person names it: `12`, `2a`, `huiselijk-geweld`, `VTH`, `plan`, `bron:ivp`.
  case named(String)
  case node(Node)
}

/// A department that takes over part of another, and the points and sub-points that become its.
package struct SplitPart: Sendable, Hashable {
  package let code: String
  /// Numbers of points and sub-points; empty for all that no other part has.
  package let points: [String]

  package init(code: String, points: [String]) {
    self.code = code
    self.points = points
  }
}

package enum RemovalScope: Sendable, Hashable {
  /// Only what nothing else refers to, and has nothing below it.
  case alone
  /// What is below it takes its position.
  case lift
  /// What is below it goes too, and so do links to it.
  case all
}

/// On what a link or a placement rests.
package enum Basis: Sendable, Hashable {
  /// The lines of what has the link.
  case own
  /// Lines, as in `295` or `ivp:59-61`.
  case stated([String])
  case inferred(String)
}

/// Where in a list something comes.
package enum ListPosition: Sendable, Hashable {
  case first
  case last
  case before(String)
  case after(String)
}

package struct AddedThing: Sendable, Hashable {
  package enum Kind: String, CaseIterable, Sendable {
    case effect, place, point
    case subPoint = "sub-point"
    case department, theme, scope, source
    case focusArea = "focus-area"
    case group
    case budgetLine = "budget-line"
    case indicator, goal, result, region, footnote, scale, report, progress
  }

  package let kind: Kind
  /// Its text: label, title, code or topic; of a placement the effect.
  package let text: String
  package let under: Target?
  package let position: ListPosition
  package let values: [KeyText]

  package init(
    _ kind: Kind, _ text: String, under: Target? = nil, at position: ListPosition = .last,
    _ values: [KeyText] = []
  ) {
    self.kind = kind
    self.text = text
    self.under = under
    self.position = position
    self.values = values
  }
}

/// A key with its value as a person types it.
package struct KeyText: Sendable, Hashable {
  package let key: String
  /// One, or those of a list.
  package let texts: [String]
  package var text: String { texts.first ?? "" }

  package init(_ key: String, _ text: String) { self.init(key, [text]) }

  package init(_ key: String, _ texts: [String]) {
    self.key = key
    self.texts = texts
  }
}

/// Why an operation is not carried out. Nothing was written.
package struct OperationRefusal: Error, Equatable {
  package let message: Phrase
  /// The position in the plan that is the reason.
  package let range: SourceRange?
  package let remedy: Phrase?
  /// What else the same removal can do with what depends on the thing.
  package let scopes: [RemovalScope]

  package init(
    _ message: Phrase, at range: SourceRange? = nil, remedy: Phrase? = nil,
    scopes: [RemovalScope] = []
  ) {
    self.message = message
    self.range = range
    self.remedy = remedy
    self.scopes = scopes
  }
}
