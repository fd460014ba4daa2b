package import Toolkit

/// The columns that a sheet of refused rows has beside those of the hand-out. They are for the
/// person who corrects the rows, and passed over when the sheet comes back.
package enum RefusedColumn: CaseIterable, Sendable {
  case why
  case remedy
  case origin

  package var title: Phrase {
    switch self {
    case .why: Phrase(nl: "Waarom geweigerd", en: "Why refused")
    case .remedy: Phrase(nl: "Wat te doen", en: "What to do")
    case .origin: Phrase(nl: "Komt uit", en: "Came from")
    }
  }

  var titles: [String] { [title.dutch, title.english] }
}
