package import Toolkit

extension Finding {
  /// Message as a sentence of its own.
  package func sentence(_ language: Language) -> String {
    let text = message(language)
    let start = text.prefix(1).uppercased() + text.dropFirst()
    return start.last.map { ".!?".contains($0) } == true ? start : start + "."
  }
}

extension Level {
  /// Heading above the findings of this level.
  package var plural: Phrase {
    switch self {
    case .error: Phrase(nl: "Fouten", en: "Errors")
    case .warning: Phrase(nl: "Waarschuwingen", en: "Warnings")
    case .info: Phrase(nl: "Opmerkingen", en: "Remarks")
    }
  }
}
