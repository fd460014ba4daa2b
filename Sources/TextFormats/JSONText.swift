import FoundationEssentials
import SourceText
package import Toolkit

/// JSON encoding for all output: sorted keys, two spaces, a newline at the end.
package enum JSONText {
  package static func encode(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    // Only a number that is not finite fails to encode, and no value here has one.
    guard let data = try? encoder.encode(value) else { return "null\n" }
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  package static func languages(_ phrase: Phrase) -> [String: String] {
    Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0.rawValue, phrase($0)) })
  }
}

/// Large object, written member by member: each member on a line, and each element of a list on one
/// of its own, so that a changed plan changes few lines. Indentation would take two fifths of the
/// bytes.
package struct JSONObject {
  private var members: [(key: String, value: [UInt8])] = []

  package init() {}

  package mutating func add(_ key: String, _ value: JSONValue) {
    var bytes: [UInt8] = []
    value.write(to: &bytes)
    members.append((key, bytes))
  }

  /// Adds a list member. Its elements are made one by one, because all together they need far more
  /// memory than their text.
  package mutating func add<Item>(_ key: String, _ items: [Item], _ element: (Item) -> JSONValue) {
    var bytes = Array("[".utf8)
    for (index, item) in items.enumerated() {
      bytes += (index == 0 ? "\n" : ",\n").utf8
      element(item).write(to: &bytes)
    }
    bytes += "\n]".utf8
    members.append((key, bytes))
  }

  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    // The full size, so that a text of megabytes is not copied while it grows.
    bytes.reserveCapacity(members.reduce(4) { $0 + $1.key.utf8.count + $1.value.count + 9 })
    bytes += "{".utf8
    for (index, member) in members.sorted(by: { $0.key < $1.key }).enumerated() {
      bytes += "\(index == 0 ? "" : ",")\n\"\(member.key)\":".utf8
      bytes += member.value
    }
    bytes += "\n}\n".utf8
    return bytes
  }
}
