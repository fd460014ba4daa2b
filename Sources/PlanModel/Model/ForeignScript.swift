/// Letters of other scripts than Latin. Many look exactly like a Latin letter.
package enum ForeignScript {
  /// First letter, mark or digit of a text that is not Latin.
  package static func letter(in text: some StringProtocol) -> Character? {
    text.first(where: isOther)
  }

  /// Whether a character, without its marks, is a letter or digit that occurs in no Dutch or
  /// English word and no European name.
  package static func isOther(_ character: Character) -> Bool {
    character.unicodeScalars.contains { scalar in
      switch scalar.value {
      // Latin with its marks; combining marks; Latin with two marks.
      case ..<0x250, 0x300..<0x370, 0x1E00..<0x1F00: false
      default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      }
    }
  }

  /// Character with its number, as `'Ѕ' (U+0405)`, because look-alikes differ only in that.
  package static func named(_ character: Character) -> String {
    let codes = character.unicodeScalars.map { scalar in
      let hex = String(scalar.value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
    }
    return "'\(character)' (\(codes.joined(separator: " ")))"
  }
}
