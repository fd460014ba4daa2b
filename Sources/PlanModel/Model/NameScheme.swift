import SourceText
package import Toolkit

/// Characters allowed in names. Names become names of files and parts of addresses.
package enum NameScheme {
  private static let longestID = 60
  private static let longestLabel = 20

  /// Fault in the id of a theme, effect, group or source.
  package static func fault(inID id: String) -> Phrase? {
    if isGood(id) { return nil }
    if let other = id.first(where: { !isIDCharacter($0) }) { return remark(on: other) }
    if id.first?.isLetter != true {
      return Phrase(nl: "begint niet met een letter", en: "does not begin with a letter")
    }
    return tooLong(id, longestID)
  }

  private static func isGood(_ id: String) -> Bool {
    (1...longestID).contains(id.utf8.count) && id.utf8.first.map(isLowerCase) == true
      && id.utf8.allSatisfy { isLowerCase($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
  }

  /// Fault in the number of an action point.
  package static func fault(inNumber number: String) -> Phrase? {
    let parts = number.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "-" }
    guard parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isLetterOrDigit) }) else {
      return Phrase(
        nl: "is geen nummer van letters en cijfers, met losse punten of koppeltekens ertussen",
        en: "is no number of letters and digits, with single points or hyphens between them")
    }
    guard number.last.map(isDigit) == true else {
      return Phrase(
        nl: "eindigt niet op een cijfer, zoals de naam van een onderdeel",
        en: "does not end in a digit, like the name of a sub-point")
    }
    return tooLong(number, longestLabel)
  }

  /// Fault in the code of a department or the numeral of a focus area.
  package static func fault(inLabel label: String) -> Phrase? {
    if let other = label.first(where: { !isLabelCharacter($0) }) { return remark(on: other) }
    if label.first == "." { return Phrase(nl: "begint met een punt", en: "begins with a point") }
    return tooLong(label, longestLabel)
  }

  /// Id without capitals, spaces and underscores, as a correction; nil when it cannot be guessed,
  /// or when nothing was wrong.
  package static func id(from name: String) -> String? {
    let id = String(name.lowercased().map { $0 == "_" || $0 == " " ? "-" : $0 })
    return id != name && fault(inID: id) == nil ? id : nil
  }

  private static func isLowerCase(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isWholeNumber
  }

  private static func isLetterOrDigit(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isWholeNumber)
  }

  private static func isIDCharacter(_ character: Character) -> Bool {
    character.isASCII && (character.isLowercase || isDigit(character) || character == "-")
  }

  private static func isLabelCharacter(_ character: Character) -> Bool {
    character != "/" && character != "\\" && !ForeignScript.isOther(character)
      && character.unicodeScalars.allSatisfy { scalar in
        scalar != "\t" && scalar != "\n" && scalar != "\u{FFFD}"
          && !HiddenCharacter.isHidden(scalar)
      }
  }

  private static func remark(on character: Character) -> Phrase {
    switch character {
    case _ where character.isASCII && character.isUppercase:
      Phrase(nl: "bevat een hoofdletter", en: "holds a capital letter")
    case " ": Phrase(nl: "bevat een spatie", en: "holds a space")
    case "\n", "\r\n": Phrase(nl: "loopt over twee regels", en: "runs over two lines")
    case "\t": Phrase(nl: "bevat een tab", en: "holds a tab")
    case _ where ForeignScript.isOther(character):
      Phrase(
        nl: "bevat \(ForeignScript.named(character)), een teken uit een ander schrift",
        en: "holds \(ForeignScript.named(character)), a character of another script")
    default: Phrase(nl: "bevat het teken '\(character)'", en: "holds the character '\(character)'")
    }
  }

  private static func tooLong(_ name: String, _ limit: Int) -> Phrase? {
    guard name.count > limit else { return nil }
    return Phrase(
      nl: "telt \(name.count) tekens; ten hoogste \(limit) kan",
      en: "has \(name.count) characters; at most \(limit) is possible")
  }
}
