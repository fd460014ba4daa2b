import FoundationEssentials

/// Saved answer of an OData service, as CBS and the police publish their tables.
///
/// Version 3 has a row for each combination with a column for each measure
/// (`GeregistreerdeMisdrijven_1`); version 4 has a row for each value (`Measure`, `Value`). Keys are
/// padded with spaces in both: `GM0307    `.
package struct ODataFile: Sendable {
  package struct Row: Sendable {
    /// From 1, in the order of the file.
    package let number: Int
    /// Keys without their padding, by the name of the dimension.
    package let keys: [String: String]
    /// Values by the name of the measure, as text; nil for an empty one.
    package let values: [String: String?]
  }

  /// Name of the table, such as `47018NED`; nil when the file does not say.
  package let table: String?
  package let rows: [Row]
  /// Address of the page after this one; nil when this is the last.
  package let nextPage: String?

  /// - Returns: nil for what is no answer of OData.
  package init?(_ bytes: [UInt8]) {
    guard let answer = try? JSONDecoder().decode(Answer.self, from: Data(bytes)) else { return nil }
    nextPage = answer.next
    table = answer.context.flatMap(Self.table)
    rows = answer.value.enumerated().map { Self.row($1, number: $0 + 1) }
  }

  /// Whether a file begins as JSON does.
  package static func isJSON(_ bytes: [UInt8]) -> Bool {
    let blanks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF]
    return bytes.first { !blanks.contains($0) } == UInt8(ascii: "{")
  }

  private static func row(_ cells: [String: Cell], number: Int) -> Row {
    var keys: [String: String] = [:]
    var values: [String: String?] = [:]
    if let measure = cells["Measure"]?.text, cells["Value"] != nil {
      for (name, cell) in cells where !["Id", "Value", "ValueAttribute", "Measure"].contains(name) {
        keys[name] = cell.text?.trimmed ?? ""
      }
      let attribute = cells["ValueAttribute"]?.text?.trimmed ?? "None"
      let value: String? = cells["Value"]?.text
      let text: String? = value ?? signs[attribute]
      values.updateValue(text, forKey: measure.trimmed)
      return Row(number: number, keys: keys, values: values)
    }
    for (name, cell) in cells where name != "ID" {
      if isMeasure(name) {
        values.updateValue(cell.text?.trimmed, forKey: name)
      } else {
        keys[name] = cell.text?.trimmed ?? ""
      }
    }
    return Row(number: number, keys: keys, values: values)
  }

  /// Signs of StatLine for the attributes of version 4: `.` is unknown, `x` is secret.
  private static let signs = ["Confidential": "x", "NotAvailable": ".", "Impossible": "-"]

  /// Measures of version 3 end with their number: `GeregistreerdeMisdrijven_1`.
  private static func isMeasure(_ name: String) -> Bool {
    guard let line = name.lastIndex(of: "_") else { return false }
    let number = name[name.index(after: line)...]
    return !number.isEmpty && number.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// Part of an address before `$metadata`.
  private static func table(in context: String) -> String? {
    let parts = context.split(separator: "/")
    guard let index = parts.firstIndex(where: { $0.hasPrefix("$metadata") }), index > 0 else {
      return nil
    }
    return String(parts[index - 1])
  }

  private struct Answer: Decodable {
    let value: [[String: Cell]]
    let next: String?
    let context: String?

    private enum Key: String, CodingKey {
      case value
      case next3 = "odata.nextLink"
      case next4 = "@odata.nextLink"
      case context3 = "odata.metadata"
      case context4 = "@odata.context"
    }

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: Key.self)
      value = try values.decode([[String: Cell]].self, forKey: .value)
      let next4 = try values.decodeIfPresent(String.self, forKey: .next4)
      next = try next4 ?? values.decodeIfPresent(String.self, forKey: .next3)
      let context4 = try values.decodeIfPresent(String.self, forKey: .context4)
      context = try context4 ?? values.decodeIfPresent(String.self, forKey: .context3)
    }
  }

  /// Scalar of a row as text; what is no scalar, or a number too large for any program, as it is named.
  private struct Cell: Decodable {
    let text: String?

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if value.decodeNil() {
        text = nil
      } else if let text = try? value.decode(String.self) {
        self.text = text
      } else if let number = try? value.decode(Int64.self) {
        text = String(number)
      } else if let number = try? value.decode(Double.self) {
        text = String(number)
      } else if let truth = try? value.decode(Bool.self) {
        text = String(truth)
      } else {
        text = "{…}"
      }
    }
  }
}

extension String {
  /// Text without the blanks at its ends.
  fileprivate var trimmed: String {
    var text = drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
