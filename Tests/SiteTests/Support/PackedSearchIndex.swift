/// Columns of `search-index.js`, read back as its script does.
struct PackedSearchIndex {
  let names: [Substring]
  /// Position above each; nil at the top.
  let parents: [Int?]
  let addresses: [String]

  init?(_ text: String) {
    guard let titles = text.firstMatch(of: /titles:`([^`]*)`/),
      let names = text.firstMatch(of: /names:`([^`]*)`/),
      let addresses = text.firstMatch(of: /addresses:`([^`]*)`/),
      let things = text.firstMatch(of: /places:\{\s*things:\[([0-9,]*)\]/),
      let parents = text.firstMatch(of: /parents:\[([0-9,]*)\]/)
    else { return nil }
    func lines(_ text: Substring) -> [Substring] {
      text.split(separator: "\n", omittingEmptySubsequences: false)
    }
    self.names = lines(names.1)
    self.parents = parents.1.split(separator: ",").enumerated().map { index, distance in
      Int(distance).flatMap { $0 == 0 ? nil : index - $0 }
    }
    let words = lines(titles.1)
    var next = 0
    let thingOf = things.1.split(separator: ",").map { number -> Int in
      guard let number = Int(number), number > 0 else {
        defer { next += 1 }
        return next
      }
      return number - 1
    }
    self.addresses = zip(lines(addresses.1), thingOf).map { address, thing in
      guard address == "#", words.indices.contains(thing) else { return String(address) }
      let slug = words[thing].lowercased().replacing(/[^a-z0-9]+/, with: "-")
      return "#" + slug.trimmingPrefix("-").replacing(/-$/, with: "")
    }
  }
}
