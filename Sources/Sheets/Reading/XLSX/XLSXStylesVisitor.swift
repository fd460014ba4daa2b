/// Which styles of a workbook show a number as a date: that is all that makes it one.
struct XLSXStylesVisitor: XMLVisitor {
  /// Per style, in their order.
  private(set) var areDates: [Bool] = []
  private var codes: [Int: String] = [:]
  private var isInCellStyles = false

  mutating func start(_ element: XMLElement) {
    guard element.name.space == .excel else { return }
    switch element.name.local {
    case "numFmt":
      if let id = element["numFmtId"].flatMap({ Int($0) }) { codes[id] = element["formatCode"] }
    case "cellXfs": isInCellStyles = true
    case "xf" where isInCellStyles:
      areDates.append(isDate(element["numFmtId"].flatMap { Int($0) } ?? 0))
    default: break
    }
  }

  mutating func end(_ name: XMLName) {
    if name == XMLName(space: .excel, local: "cellXfs") { isInCellStyles = false }
  }

  /// A format of the file's own, or one that every Excel has (ECMA-376-1, 18.8.30; 27-36 and 50-58
  /// are those of East Asia).
  private func isDate(_ id: Int) -> Bool {
    if let code = codes[id] { return Self.isDate(code) }
    return switch id {
    case 14...22, 27...36, 45...47, 50...58: true
    default: false
    }
  }

  /// Whether the format for positive numbers asks for a day, month or year outside quotes and
  /// brackets.
  static func isDate(_ code: String) -> Bool {
    var isQuoted = false
    var isBracketed = false
    var isLiteral = false
    for scalar in code.unicodeScalars {
      if isLiteral {
        isLiteral = false
        continue
      }
      switch scalar {
      case "\"" where !isBracketed: isQuoted.toggle()
      case _ where isQuoted: break
      case "[": isBracketed = true
      case "]": isBracketed = false
      case _ where isBracketed: break
      case "\\", "_", "*": isLiteral = true
      case "d", "m", "y", "D", "M", "Y": return true
      case ";": return false
      default: break
      }
    }
    return false
  }
}
