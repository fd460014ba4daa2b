/// Escapes of Excel for what XML cannot contain: `_x000D_` is a carriage return (ECMA-376-1,
/// 22.9.2.19). In a text that looks like an escape the first `_` becomes `_x005F_`.
enum XLSXEscape {
  static func protect(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
    let units = Array(text.utf8)
    guard units.indices.contains(where: { scalar(in: units, at: $0) != nil }) else { return text }
    var protected: [UInt8] = []
    for (index, unit) in units.enumerated() {
      if scalar(in: units, at: index) != nil { protected += Array("_x005F".utf8) }
      protected.append(unit)
    }
    return String(decoding: protected, as: UTF8.self)
  }

  static func undo(in text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
    let units = Array(text.utf8)
    var plain: [UInt16] = []
    var isChanged = false
    var copied = 0
    var index = 0
    while index < units.count {
      guard let unit = scalar(in: units, at: index) else {
        index += 1
        continue
      }
      plain += Array(String(decoding: units[copied..<index], as: UTF8.self).utf16)
      plain.append(unit)
      isChanged = true
      index += 7
      copied = index
    }
    guard isChanged else { return text }
    plain += Array(String(decoding: units[copied...], as: UTF8.self).utf16)
    return String(decoding: plain, as: UTF16.self)
  }

  /// Code unit of an escape `_xHHHH_` that begins here; nil when none does.
  private static func scalar(in units: [UInt8], at index: Int) -> UInt16? {
    guard units[index] == UInt8(ascii: "_"), index + 7 <= units.count,
      units[index + 1] == UInt8(ascii: "x"), units[index + 6] == UInt8(ascii: "_")
    else { return nil }
    let digits = units[index + 2..<index + 6]
    guard digits.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }) else {
      return nil
    }
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
