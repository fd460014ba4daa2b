/// Words of titles that name something which nobody wants more of.
enum UnwantedWords {
  /// Whether a word of the text has one of the stems, also inside a compound.
  static func areIn(_ text: String) -> Bool {
    let words = Words.of(text)
    return words.contains { word in
      stems.contains { word.contains($0) } || whole.contains(word)
    }
  }

  private static let stems = [
    "melding", "signal", "overlast", "misdrij", "delict", "crimin", "diefstal", "inbra", "geweld",
    "vernieling", "beschadig", "ondermijn", "discrimin", "racis", "fraude", "oplicht", "drugs",
    "verward", "onbegrepen", "onveilig", "vermissing", "waarschuwing", "reclassering",
    "jeugdbescherming", "slachtoffer", "incident", "ongeval", "verwijzing",
    "nuisance", "crime", "theft", "burglar", "violen", "vandal", "fraud", "victim", "unsafe",
    "missing", "referral",
  ]

  private static let whole: Set<String> = [
    "sluiting", "sluitingen", "closures", "reports", "branden",
  ]
}
