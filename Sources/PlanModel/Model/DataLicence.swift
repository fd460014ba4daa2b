package import Toolkit

/// Licence under which everybody may use the files of a plan, as data portals of the government name
/// them.
package enum DataLicence: String, CaseIterable, Sendable {
  case zero = "cc0"
  case attribution = "cc-by-4.0"
  case shareAlike = "cc-by-sa-4.0"

  package var name: String {
    switch self {
    case .zero: "CC0 1.0"
    case .attribution: "CC BY 4.0"
    case .shareAlike: "CC BY-SA 4.0"
    }
  }

  /// What a reader may do, as the rest of a sentence.
  package var meaning: Phrase {
    switch self {
    case .zero:
      Phrase(nl: "u mag ze vrij gebruiken", en: "you may use them freely")
    case .attribution:
      Phrase(
        nl: "u mag ze gebruiken als u zegt van wie ze zijn",
        en: "you may use them if you say whose they are")
    case .shareAlike:
      Phrase(
        nl:
          "u mag ze gebruiken als u zegt van wie ze zijn, en wat u ermee maakt op dezelfde manier deelt",
        en: "you may use them if you say whose they are, and share what you make of them alike")
    }
  }

  /// Text of the licence, in Dutch where there is an official one.
  package var address: String {
    switch self {
    case .zero: "https://creativecommons.org/publicdomain/zero/1.0/deed.nl"
    case .attribution: "https://creativecommons.org/licenses/by/4.0/deed.nl"
    case .shareAlike: "https://creativecommons.org/licenses/by-sa/4.0/deed.nl"
    }
  }
}
