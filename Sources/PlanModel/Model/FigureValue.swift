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
package struct FigureValue: Sendable, Equatable {
  package var year = 0
  /// Range of the year.
  package var yearRange: SourceRange
  /// Nil when it is missing, or printed in a form that is no number.
  package var number: ExactNumber?
  /// As printed, where that differs from the number as the plan writes it.
  package var printed: Located<String>?
  package var missing: MissingReason?
  package var status: FigureStatus?
  /// Why it is provisional.
  package var provisional: Located<String>?
  /// Why it is taken to be of this year, where the text does not say so.
  package var inferred: Located<String>?
  package var citations: [Citation] = []
  package var notes: [Located<String>] = []
  package var remark: Located<String>?
  package let range: SourceRange

  package init(at range: SourceRange) {
    self.range = range
    yearRange = range
  }

  package var isProvisional: Bool { provisional != nil || status == .provisional }

  /// Whether years follow one another, as almost everyone writes them.
  static func areInOrder(_ values: [FigureValue]) -> Bool {
    values.indices.dropFirst().allSatisfy { values[$0 - 1].year <= values[$0].year }
  }

  /// Whether none has a text, a line or a note, so that there is nothing in them to look for. By index:
  /// a copy of each would count references.
  static func areBare(_ values: [FigureValue]) -> Bool {
    values.indices.allSatisfy { index in
      values[index].printed == nil && values[index].provisional == nil
        && values[index].inferred == nil && values[index].remark == nil
        && values[index].citations.isEmpty && values[index].notes.isEmpty
    }
  }

  /// As the text prints it, else the number as the plan writes it.
  package var wording: String { printed?.value ?? number?.text ?? "" }
}
