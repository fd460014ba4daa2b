/// Letters of other scripts than ours. Many look exactly like a letter of ours, and are another one.
enum OtherScript {
  /// The first letter, mark or digit of a text that is not Latin.
  static func letter(in text: some StringProtocol) -> Character? { text.first(where: isOther) }

  /// Whether a character, without the marks on it, is a letter or digit that no Dutch or English word
  /// holds, nor a European name.
  static func isOther(_ character: Character) -> Bool {
    character.unicodeScalars.contains { scalar in
      switch scalar.value {
      // Latin with its marks; marks of their own; Latin with two marks.
      case ..<0x250, 0x300..<0x370, 0x1E00..<0x1F00: false
      default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      }
    }
  }

  /// `'Ѕ' (U+0405)`: what cannot be told by looking at it is told by its number.
  static func named(_ character: Character) -> String {
    let codes = character.unicodeScalars.map { scalar in
      let hex = String(scalar.value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
    }
    return "'\(character)' (\(codes.joined(separator: " ")))"
  }
}
