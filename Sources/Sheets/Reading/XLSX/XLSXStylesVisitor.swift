/// Which styles of a workbook show a number as a date: that is all that makes it one.
struct XLSXStylesVisitor: XMLVisitor {
  enum Look {
    case number
    case date
    /// Month and year, without the day.
    case month
  }

  /// Per style, in their order.
  private(set) var looks: [Look] = []
  private var codes: [Int: String] = [:]
  private var isInCellStyles = false

  mutating func start(_ element: XMLElement) {
    guard element.name.space == .excel else { return }
    switch element.name.local {
    case "numFmt":
      if let id = element["numFmtId"].flatMap({ Int($0) }) { codes[id] = element["formatCode"] }
    case "cellXfs": isInCellStyles = true
    case "xf" where isInCellStyles:
      looks.append(look(element["numFmtId"].flatMap { Int($0) } ?? 0))
    default: break
    }
  }

  mutating func end(_ name: XMLName) {
    if name == XMLName(space: .excel, local: "cellXfs") { isInCellStyles = false }
  }

  /// A format of the file's own, or one that every Excel has (ECMA-376-1, 18.8.30; 27-36 and 50-58
  /// are those of East Asia).
  private func look(_ id: Int) -> Look {
    if let code = codes[id] { return Self.look(code) }
    return switch id {
    case 17: .month
    case 14...22, 27...36, 45...47, 50...58: .date
    default: .number
    }
  }

  /// What the format for positive numbers asks for outside quotes and brackets: a day, month or year
  /// makes a date, and a month and a year without a day or a time make a month.
  static func look(_ code: String) -> Look {
    var asked: Set<Unicode.Scalar> = []
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
      case ";": return look(asked)
      default: asked.formUnion(String(scalar).lowercased().unicodeScalars)
      }
    }
    return look(asked)
  }

  private static func look(_ asked: Set<Unicode.Scalar>) -> Look {
    if asked.isSuperset(of: ["m", "y"]), asked.isDisjoint(with: ["d", "h", "s"]) { return .month }
    return asked.isDisjoint(with: ["d", "m", "y"]) ? .number : .date
  }
}
