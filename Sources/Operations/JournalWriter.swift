// Why not an encoder: a change to every file of a large plan has 40,000 edits, and to encode those took
// longer than all the rest of the change.

import FoundationEssentials

/// Writes what a change does to its files as JSON, with the keys by which `JournalFile` is read.
struct JournalWriter {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ files: [JournalFile]) {
    list(files) { writer, file in
      writer.begin()
      writer.add("after", file.after)
      writer.add("before", file.before)
      writer.add("data", file.data?.base64EncodedString())
      writer.key("edits")
      writer.list(file.edits) { $0.add($1) }
      writer.add("path", file.path)
      writer.add("whole", file.whole)
      writer.end()
    }
  }

  private mutating func add(_ edit: JournalEdit) {
    begin()
    key("at")
    bytes += String(edit.at).utf8
    add("lead", edit.lead)
    add("new", edit.new)
    add("old", edit.old)
    add("trail", edit.trail)
    end()
  }

  // MARK: JSON

  private mutating func list<Item>(
    _ items: [Item], _ add: (inout JournalWriter, Item) -> Void
  ) {
    bytes.append(UInt8(ascii: "["))
    for (index, item) in items.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      add(&self, item)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  private mutating func begin() { bytes.append(UInt8(ascii: "{")) }
  private mutating func end() { bytes.append(UInt8(ascii: "}")) }

  private mutating func key(_ name: String) {
    if bytes.last != UInt8(ascii: "{") { bytes.append(UInt8(ascii: ",")) }
    add(name)
    bytes.append(UInt8(ascii: ":"))
  }

  /// A member, left out when it has no value.
  private mutating func add(_ name: String, _ text: String?) {
    guard let text else { return }
    key(name)
    add(text)
  }

  private mutating func add(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { part in
      var written = 0
      for index in part.indices {
        guard let escape = unsafe Self.escape(part[index]) else { continue }
        unsafe bytes.append(contentsOf: part[written..<index])
        bytes += escape.utf8
        written = index + 1
      }
      unsafe bytes.append(contentsOf: part[written...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// What is written for a byte that JSON cannot have in a text; nil for any other.
  private static func escape(_ byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "\""): #"\""#
    case UInt8(ascii: "\\"): #"\\"#
    case UInt8(ascii: "\n"): #"\n"#
    case ..<0x20: #"\u00"# + (byte < 0x10 ? "0" : "") + String(byte, radix: 16)
    default: nil
    }
  }
}
