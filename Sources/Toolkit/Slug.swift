/// Names for files and anchors, made of a plan's texts: only `a-z`, `0-9` and `-`, so that no text
/// can leave its folder or break an address.
package enum Slug {
  /// ASCII letter for each letter with a diacritic.
  private static let plain: [Unicode.Scalar: Unicode.Scalar] = {
    let families: [(Unicode.Scalar, String)] = [
      ("a", "àáâãäå"), ("c", "ç"), ("e", "èéêë"), ("i", "ìíîï"), ("n", "ñ"), ("o", "òóôõöø"),
      ("u", "ùúûü"), ("y", "ýÿ"),
    ]
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (letter, marked) in families {
      for scalar in marked.unicodeScalars { table[scalar] = letter }
    }
    return table
  }()

  /// Names that Windows reserves for devices, whatever the file extension.
  private static let devices: Set<String> = {
    let numbered = (0...9).flatMap { ["com\($0)", "lpt\($0)"] }
    return Set(["con", "prn", "aux", "nul"] + numbered)
  }()

  /// Slug of a text: each run of other characters becomes one hyphen; `x` when nothing is left. A
  /// device name of Windows gets the suffix `-x`.
  package static func of(_ text: String) -> String {
    var slug = ""
    for scalar in text.lowercased().unicodeScalars {
      switch plain[scalar] ?? scalar {
      case let letter where ("a"..."z").contains(letter) || ("0"..."9").contains(letter):
        slug.unicodeScalars.append(letter)
      default: if !slug.isEmpty, slug.last != "-" { slug += "-" }
      }
    }
    if slug.last == "-" { slug.removeLast() }
    if slug.isEmpty { return "x" }
    return devices.contains(slug) ? "\(slug)-x" : String(slug.prefix(80))
  }

  /// Different slug for each text, in order: a second `o-t` becomes `o-t-2`.
  package static func distinct(_ texts: [String]) -> [String] {
    var used: Set<String> = []
    var last: [String: Int] = [:]
    return texts.map { text in
      let slug = of(text)
      var candidate = slug
      while !used.insert(candidate).inserted {
        let number = last[slug, default: 1] + 1
        last[slug] = number
        candidate = "\(slug)-\(number)"
      }
      return candidate
    }
  }
}

extension Slug {
  /// Limit in bytes: with a hash appended, an address is still shorter than where a drawing cuts a
  /// name.
  private static let longestAddress = 140

  /// Unique address for a text: letters, digits and hyphens are kept, every other character is
  /// written as its number, as in `_2e_`.
  package static func exact(_ text: String) -> String {
    if text.utf8.count <= longestAddress, text.utf8.allSatisfy(isPlain) { return text }
    var address = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-": address.unicodeScalars.append(scalar)
      default: address += "_\(String(scalar.value, radix: 16))_"
      }
    }
    guard address.utf8.count > longestAddress else { return address }
    // The hash separates texts with the same beginning.
    return "\(address.prefix(longestAddress))-\(ContentHash.of(text))"
  }

  /// Whether a byte is kept as it is.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
