import Toolkit

/// A department or partner as a list names it: a code and perhaps a name.
struct ListUnit: Hashable {
  let code: String
  let name: String?

  /// Longest code; a longer text is a name, of which a code is made.
  private static let longest = 20

  init(code: String, name: String?) {
    self.code = code
    self.name = name
  }

  init(_ text: String) {
    if text.last == ")", let bracket = text.lastIndex(of: "(") {
      let inner = CellText.trimmed(String(text[text.index(after: bracket)...].dropLast()))
      let before = CellText.trimmed(String(text[..<bracket]))
      if Self.isCode(inner), inner.count <= 8, !before.isEmpty {
        (code, name) = (inner, before)
        return
      }
    }
    if Self.isCode(text) {
      (code, name) = (text, nil)
      return
    }
    name = text
    code = Self.code(of: text)
  }

  private static func isCode(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= longest
      && text.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || ("0"..."9").contains($0)
          || ".-&+ ".unicodeScalars.contains($0)
      }
  }

  /// First letters of the longer words, else what of the text fits.
  private static func code(of text: String) -> String {
    let words = text.split { !$0.isLetter && !$0.isNumber }
    let letters = words.filter { $0.count > 3 || $0.first?.isUppercase == true }.compactMap(\.first)
    let code = String(letters).uppercased()
    if (2...8).contains(code.count) { return code }
    var kept = words.joined(separator: " ")
    while kept.utf8.count > longest { kept.removeLast() }
    return CellText.trimmed(kept)
  }

  /// Whether a text looks like a part of an organisation and not like a person.
  static func isLikely(_ text: String) -> Bool {
    let folded = text.lowercased()
    let words = [
      "team", "afdeling", "dienst", "gemeente", "politie", "brandweer", "bureau", "cluster", "ggd",
      "om",
      "department", "unit", "police", "council", "veiligheidshuis", "veiligheidsregio", "stichting",
    ]
    let parts = folded.split { !$0.isLetter }.map(String.init)
    if words.contains(where: parts.contains) { return true }
    let letters = text.filter(\.isLetter)
    return !letters.isEmpty && letters.count <= 6 && letters.allSatisfy(\.isUppercase)
  }

  /// Units in a cell.
  static func parts(of text: String) -> [String] {
    text.replacing(" en ", with: ";").replacing(" and ", with: ";")
      .split { "/;,+\n".contains($0) }.map { CellText.trimmed(String($0)) }.filter { !$0.isEmpty }
  }
}
