import FoundationEssentials
import SourceText
package import Toolkit

/// The one way in which JSON is written: sorted keys, two spaces, a newline at the end.
package enum JSONText {
  package static func encode(_ value: some Encodable) -> String {
    String(decoding: bytes(of: value), as: UTF8.self) + "\n"
  }

  fileprivate static func bytes(of value: some Encodable) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // Only a number that is not finite can fail to encode, and no value here has one.
    guard let data = try? encoder.encode(value) else { return Array("null".utf8) }
    return Array(data)
  }

  package static func languages(_ phrase: Phrase) -> [String: String] {
    Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0.rawValue, phrase($0)) })
  }
}

/// A large object, member by member: the same bytes as `JSONText.encode` would give, of which an
/// encoder never holds more than a small part.
package struct JSONObject {
  /// The value of each member in parts, which are joined once, at the end: a whole plan's are large.
  private var members: [(key: String, parts: [[UInt8]])] = []

  package init() {}

  /// A member; none when there is no value.
  package mutating func add(_ key: String, _ value: (some Encodable)?) {
    guard let value else { return }
    members.append((key, [Self.indented(JSONText.bytes(of: value)[...])]))
  }

  /// A member that is a list, whose elements are made and encoded some hundreds at a time, on all
  /// cores.
  package mutating func add<Item: Sendable, Element: Encodable & SendableMetatype>(
    _ key: String, _ items: [Item], _ element: @Sendable (Item) -> Element
  ) {
    let slices = stride(from: 0, to: items.count, by: Self.mostAtOnce).map {
      items[$0..<min($0 + Self.mostAtOnce, items.count)]
    }
    let encoded = slices.mapOnAllCores { slice in
      // Without the brackets, which stand on lines of their own.
      Self.indented(JSONText.bytes(of: slice.map(element)).dropFirst(2).dropLast(2))
    }
    let lists = encoded.enumerated().flatMap { place, list in
      [Array((place == 0 ? "  " : ",\n  ").utf8), list]
    }
    members.append((key, [Array("[\n".utf8)] + lists + [Array("\n  ]".utf8)]))
  }

  private static let mostAtOnce = 256

  /// The lines, those after the first two spaces further in. No text in JSON holds a line break.
  private static func indented(_ lines: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(lines.count + lines.count / 8)
    var rest = lines
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      bytes += rest[...end]
      rest = rest[(end + 1)...]
      // In a list without elements stands an empty line.
      if rest.first != UInt8(ascii: "\n") { bytes += "  ".utf8 }
    }
    return bytes + rest
  }

  package var bytes: [UInt8] {
    let members = members.sorted { $0.key < $1.key }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(
      members.reduce(4) { $0 + $1.parts.reduce($1.key.utf8.count + 9) { $0 + $1.count } })
    bytes += "{".utf8
    for (place, member) in members.enumerated() {
      bytes += "\(place == 0 ? "" : ",")\n  \"\(member.key)\" : ".utf8
      for part in member.parts { bytes += part }
    }
    bytes += "\n}\n".utf8
    return bytes
  }
}
