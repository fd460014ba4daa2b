import FoundationEssentials
import SourceText
package import Toolkit

/// JSON encoding for all output: sorted keys, two spaces, a newline at the end.
package enum JSONText {
  package static func encode(_ value: some Encodable) -> String {
    String(decoding: bytes(of: value), as: UTF8.self) + "\n"
  }

  /// - Parameter isOneLine: without line breaks and spaces between the parts.
  fileprivate static func bytes(of value: some Encodable, isOneLine: Bool = false) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    if !isOneLine { encoder.outputFormatting.insert(.prettyPrinted) }
    // Only a number that is not finite fails to encode, and no value here has one.
    guard let data = try? encoder.encode(value) else { return Array("null".utf8) }
    return Array(data)
  }

  package static func languages(_ phrase: Phrase) -> [String: String] {
    Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0.rawValue, phrase($0)) })
  }
}

/// Large object, written member by member: each member on a line, and each element of a list on one
/// of its own, so that a changed plan changes few lines. Indentation would take two fifths of the
/// bytes.
///
/// An encoder needs ten times the memory of its text, so it gets one element at a time.
package struct JSONObject {
  /// Value of each member in parts, which are joined once, at the end.
  private var members: [(key: String, parts: [[UInt8]])] = []

  package init() {}

  /// Adds a member; nothing when the value is nil.
  package mutating func add(_ key: String, _ value: (some Encodable)?) {
    guard let value else { return }
    members.append((key, [JSONText.bytes(of: value, isOneLine: true)]))
  }

  /// Adds a list member, whose elements are made and encoded on all cores.
  package mutating func add<Item: Sendable, Element: Encodable & SendableMetatype>(
    _ key: String, _ items: [Item], _ element: @Sendable (Item) -> Element
  ) {
    let slices = stride(from: 0, to: items.count, by: Self.sliceLength).map {
      items[$0..<min($0 + Self.sliceLength, items.count)]
    }
    let encoded = slices.mapOnAllCores { slice in
      var bytes: [UInt8] = []
      for item in slice {
        bytes += ",\n".utf8
        bytes += JSONText.bytes(of: element(item), isOneLine: true)
      }
      return bytes
    }
    // The first element has no comma in front.
    let lists = encoded.enumerated().map { $0 == 0 ? Array($1.dropFirst()) : $1 }
    members.append((key, [Array("[".utf8)] + lists + [Array("\n]".utf8)]))
  }

  private static let sliceLength = 256

  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    // The full size, so that a text of megabytes is not copied while it grows.
    bytes.reserveCapacity(
      members.reduce(4) { $0 + $1.parts.reduce($1.key.utf8.count + 9) { $0 + $1.count } })
    bytes += "{".utf8
    for (index, member) in members.sorted(by: { $0.key < $1.key }).enumerated() {
      bytes += "\(index == 0 ? "" : ",")\n\"\(member.key)\":".utf8
      for part in member.parts { bytes += part }
    }
    bytes += "\n}\n".utf8
    return bytes
  }
}
