import PlanModel
import SourceText
import Toolkit

/// Problems of form that an operation would make.
extension FormatProblem.Kind {
  /// What makes two problems different, wherever they are.
  var words: String {
    switch self {
    case .yaml: "yaml"
    case .unknownKey(let key, let map, _): "unknown \(key) \(map)"
    case .duplicateKey(let key, _): "duplicate \(key)"
    case .missingKey(let key, let map): "missing \(key) \(map)"
    case .newerFormat: "format"
    case .emptyText(let key): "empty \(key)"
    case .wrongType(let key, _, let found): "type \(key) \(found)"
    }
  }

  var message: Phrase {
    switch self {
    case .yaml:
      Phrase(
        nl: "Het bestand zou niet meer te lezen zijn.", en: "The file could no longer be read.")
    case .unknownKey(let key, _, _):
      Phrase(nl: "`\(key)` is geen sleutel.", en: "`\(key)` is no key.")
    case .duplicateKey(let key, _):
      Phrase(nl: "`\(key)` zou er twee keer staan.", en: "`\(key)` would be there twice.")
    case .missingKey(let key, _):
      Phrase(nl: "`\(key)` zou ontbreken.", en: "`\(key)` would be missing.")
    case .newerFormat(let version): .newerFormat(version)
    case .emptyText(let key):
      Phrase(nl: "`\(key)` zou leeg zijn.", en: "`\(key)` would be empty.")
    case .wrongType(let key, let expected, _):
      Phrase(
        nl: "Dit is geen waarde voor `\(key)`. Verwacht: ",
        en: "This is no value for `\(key)`. Expected: ")
        + expected.expectation + Phrase(verbatim: ".")
    }
  }

  var remedy: Phrase? {
    if case .unknownKey(_, _, let near) = self { .didYouMean(anyOf: near) } else { nil }
  }
}
