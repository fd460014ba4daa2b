/// Words that several products and messages share; each once, in every language.
package enum Catalogue {
  package static let actionPoint = Phrase(nl: "actiepunt", en: "action point")
  package static let actionPoints = Phrase(nl: "actiepunten", en: "action points")
  package static let focusArea = Phrase(nl: "focusgebied", en: "focus area")
  package static let focusAreas = Phrase(nl: "focusgebieden", en: "focus areas")
  package static let department = Phrase(nl: "afdeling", en: "department")
  package static let departments = Phrase(nl: "afdelingen", en: "departments")
  package static let theme = Phrase(nl: "thema", en: "theme")
  package static let themes = Phrase(nl: "thema's", en: "themes")
  package static let effects = Phrase(nl: "effecten", en: "effects")
  package static let stated = Phrase(nl: "gesteld", en: "stated")
  package static let inferred = Phrase(nl: "afgeleid", en: "inferred")
  package static let remedy = Phrase(nl: "wat te doen", en: "what to do")
  package static let page = Phrase(nl: "bladzijde", en: "page")
  package static let source = Phrase(nl: "bron", en: "source")

  /// Line numbers as `line 59`, `lines 59, 63 and 65-67`, with the source's title in front unless
  /// it is obvious.
  package static func lines(_ ranges: [ClosedRange<Int>], of source: String?) -> Phrase {
    let numbers = ranges.map { range in
      range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound)"
    }
    let isOne = ranges.count == 1 && ranges.allSatisfy { $0.count == 1 }
    let words = isOne ? Phrase(nl: "regel ", en: "line ") : Phrase(nl: "regels ", en: "lines ")
    let before = source.map { Phrase(verbatim: "\($0), ") } ?? Phrase(verbatim: "")
    return before + words + list(numbers)
  }

  /// `a`, `a and b`, `a, b and c`.
  package static func list(_ words: [String]) -> Phrase {
    guard words.count > 1, let last = words.last else { return Phrase(verbatim: words.first ?? "") }
    return Phrase(verbatim: words.dropLast().joined(separator: ", "))
      + Phrase(nl: " en \(last)", en: " and \(last)")
  }

  /// Number with its noun, as in '3 warnings'.
  package static func count(_ number: Int, one: Phrase, many: Phrase) -> Phrase {
    Phrase(verbatim: "\(number) ") + (number == 1 ? one : many)
  }
}

extension Phrase {
  /// Phrase with a capital, as it begins a sentence or heading.
  package var capitalized: Phrase {
    map(Self.capital)
  }

  private static func capital(_ text: String) -> String {
    // Fast path for ASCII, with which almost every text begins: no Unicode case mapping.
    guard let first = text.utf8.first, first < 0x80 else {
      return text.prefix(1).uppercased() + text.dropFirst()
    }
    guard (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else { return text }
    return String(Unicode.Scalar(first - 32)) + Substring(text.utf8.dropFirst())
  }

  /// Phrases with a separator between them.
  package static func joined(_ phrases: [Phrase], by separator: String) -> Phrase {
    let joined = Phrase(
      nl: phrases.map(\.dutch).joined(by: separator),
      en: phrases.map(\.english).joined(by: separator))
    guard phrases.contains(where: \.hasScreenWords) else { return joined }
    return joined.with(screen: .joined(phrases.map(\.onScreen), by: separator))
  }
}

extension Phrase {
  /// `a`, `a and b`, `a, b and c`.
  package static func list(_ phrases: [Phrase]) -> Phrase {
    let list = Phrase(
      nl: Catalogue.list(phrases.map(\.dutch)).dutch,
      en: Catalogue.list(phrases.map(\.english)).english)
    guard phrases.contains(where: \.hasScreenWords) else { return list }
    return list.with(screen: .list(phrases.map(\.onScreen)))
  }
}

extension Catalogue {
  /// Duration, as in '20 seconds'.
  package static func seconds(_ number: Int) -> Phrase {
    count(
      number, one: Phrase(nl: "seconde", en: "second"), many: Phrase(nl: "seconden", en: "seconds"))
  }
}
