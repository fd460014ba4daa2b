package import SourceText
package import Toolkit

/// Why a year has no number.
package enum MissingReason: String, CaseIterable, Sendable {
  case notMeasured = "not-measured"
  case suppressed
  case notYetKnown = "not-yet-known"
  case notExisting = "not-existing"
  /// Something is printed, but it is not sure which number or whose.
  case unclear
  /// The text has a sign and does not say what it means.
  case unknown

  package var name: Phrase {
    switch self {
    case .notMeasured: Phrase(nl: "niet gemeten", en: "not measured")
    case .suppressed: Phrase(nl: "weggelaten om herleiding te voorkomen", en: "suppressed")
    case .notYetKnown: Phrase(nl: "nog niet bekend", en: "not yet known")
    case .notExisting: Phrase(nl: "bestaat niet", en: "does not exist")
    case .unclear: Phrase(nl: "niet te lezen", en: "cannot be read")
    case .unknown: Phrase(nl: "zonder opgegeven reden", en: "without a stated reason")
    }
  }
}

/// What is special about a number. The codes of SDMX (CL_OBS_STATUS) in words.
package enum FigureStatus: String, CaseIterable, Sendable {
  case provisional
  case estimated
  case forecast
  case definitionDiffers = "definition-differs"
  case lowReliability = "low-reliability"

  package var name: Phrase {
    switch self {
    case .provisional: Phrase(nl: "voorlopig", en: "provisional")
    case .estimated: Phrase(nl: "geschat", en: "estimated")
    case .forecast: Phrase(nl: "verwacht", en: "forecast")
    case .definitionDiffers: Phrase(nl: "anders gedefinieerd", en: "defined differently")
    case .lowReliability: Phrase(nl: "onzeker", en: "of low reliability")
    }
  }
}

/// Value of an indicator in one year.
///
/// A plan has hundreds of thousands, and almost all are a number and no more. What else there can be is
/// therefore kept apart, so that a value is small and a copy counts one reference.
package struct FigureValue: Sendable, Equatable {
  package var year = 0
  /// Range of the year.
  package var yearRange: SourceRange
  /// Nil when it is missing, or printed in a form that is no number.
  package var number: ExactNumber?
  package var missing: MissingReason?
  package var status: FigureStatus?
  package let range: SourceRange
  /// One element, or none when it would be empty.
  private var more: [More] = []

  package init(at range: SourceRange) {
    self.range = range
    yearRange = range
  }

  private struct More: Sendable, Equatable {
    var printed: Located<String>?
    var provisional: Located<String>?
    var inferred: Located<String>?
    var citations: [Citation] = []
    var notes: [Located<String>] = []
    var remark: Located<String>?
  }

  private mutating func change(_ set: (inout More) -> Void) {
    var changed = more.isEmpty ? More() : more[0]
    set(&changed)
    more = changed == More() ? [] : [changed]
  }

  /// As printed, where that differs from the number as the plan writes it.
  package var printed: Located<String>? {
    get { more.isEmpty ? nil : more[0].printed }
    set { change { $0.printed = newValue } }
  }

  /// Why it is provisional.
  package var provisional: Located<String>? {
    get { more.isEmpty ? nil : more[0].provisional }
    set { change { $0.provisional = newValue } }
  }

  /// Why it is taken to be of this year, where the text does not say so.
  package var inferred: Located<String>? {
    get { more.isEmpty ? nil : more[0].inferred }
    set { change { $0.inferred = newValue } }
  }

  package var citations: [Citation] {
    get { more.isEmpty ? [] : more[0].citations }
    set { change { $0.citations = newValue } }
  }

  package var notes: [Located<String>] {
    get { more.isEmpty ? [] : more[0].notes }
    set { change { $0.notes = newValue } }
  }

  package var remark: Located<String>? {
    get { more.isEmpty ? nil : more[0].remark }
    set { change { $0.remark = newValue } }
  }

  package var isProvisional: Bool { provisional != nil || status == .provisional }

  /// Whether years follow one another, as almost everyone writes them.
  static func areInOrder(_ values: [FigureValue]) -> Bool {
    values.indices.dropFirst().allSatisfy { values[$0 - 1].year <= values[$0].year }
  }

  /// Whether none has a text, a line or a note, so that there is nothing in them to look for. By index:
  /// a copy of each would count references.
  static func areBare(_ values: [FigureValue]) -> Bool {
    values.indices.allSatisfy { values[$0].more.isEmpty }
  }

  /// As the text prints it, else the number as the plan writes it.
  package var wording: String { printed?.value ?? number?.text ?? "" }
}
