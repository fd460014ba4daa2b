import Documents
import SourceText
import TextFormats
import Toolkit

/// The two files that the search box reads, in the order of the list.
///
/// `search-index.js` has the names, by which most is found. `search-texts.js` has the longer texts
/// in the same order; a page shows hits without waiting for it. Each has a column for a property,
/// which compresses better than a row for a thing; `search-unpack.js` makes rows of them.
struct SearchIndex {
  private let list: SearchList

  init(of list: SearchList) { self.list = list }

  var outputs: [Output] {
    [output("search-index.js") { index }, output("search-texts.js") { texts }]
  }

  private func output(_ name: String, _ text: @escaping @Sendable () -> String) -> Output {
    Output(name, .javascript, in: .pages, title: Phrase(verbatim: name)) {
      "\(GeneratorMark.block)\n\(text())\n"
    }
  }

  private var index: String {
    let kinds = SearchKind.allCases.map { kind in
      ScriptText.array([kind.name(list.language), kind.plural(list.language), kind.role])
    }
    var seen = 0
    let things = list.positions.map { position -> String in
      defer { seen = max(seen, position.thing + 1) }
      return position.thing == seen ? "0" : "\(position.thing + 1)"
    }
    let parents = list.positions.enumerated().map { index, position in
      position.parent.map { "\(index - $0)" } ?? "0"
    }
    let references = list.positions.indices.filter { list.positions[$0].isReference }
    return """
      raakvlakSearch({kinds:[
      \(kinds.joined(separator: ",\n"))
      ],things:{
      kinds:[\(list.things.map { "\($0.kind.rawValue)" }.joined(separator: ","))],
      titles:\(column(list.things.map(\.title))),
      names:\(column(list.things.map(\.names)))
      },places:{
      things:[\(things.joined(separator: ","))],
      parents:[\(parents.joined(separator: ","))],
      addresses:\(column(list.positions.map(address))),
      references:[\(references.map(String.init).joined(separator: ","))],
      kinds:\(column(list.positions.map(\.kind)))
      }})
      """
  }

  private var texts: String {
    let texts = list.things.map { Self.short(escaped(plain($0.text)), title: plain($0.title)) }
    let targets = list.things.map { thing in
      thing.leadsTo.compactMap { node in
        list.indices[node].map { "\($0)\(thing.inferred.contains(node) ? "~" : "")" }
      }.joined(separator: ",")
    }
    return """
      raakvlakSearchTexts({
      texts:\(Self.lines(texts)),
      lines:\(column(list.things.map(\.lines))),
      to:\(column(targets))
      })
      """
  }

  /// Address of a position; `#` where the script can compute it from the title.
  private func address(_ position: SearchPosition) -> String {
    let title = plain(list.things[position.thing].title)
    return position.address == Self.slug(title).map { "#\($0)" } ? "#" : position.address
  }

  /// Id as `search-unpack.js` computes it; nil for a title of which it might compute another.
  private static func slug(_ title: String) -> String? {
    guard title.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    let words = title.lowercased().utf8.split {
      !(UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0)
    }
    return words.map { String(Substring($0)) }.joined(separator: "-")
  }

  /// Text with the first word of the title as one sign, where the text repeats it: texts do so more
  /// often than not. No text has that sign, which is a hidden one.
  ///
  /// - Parameter text: escaped already, so that the sign stays one byte.
  private static func short(_ text: String, title: String) -> String {
    let word = title.prefix { $0 != " " }
    let isPlain = word.utf8.allSatisfy {
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 | 0x20
    }
    guard word.utf8.count > 3, isPlain,
      let found = text.firstRange(of: " \(word.lowercased())")
    else { return text }
    return "\(text[..<found.lowerBound]) \u{1}\(text[found.upperBound...])"
  }

  /// Texts in one, each on a line.
  private func column(_ texts: [String]) -> String { Self.lines(texts.map { escaped(plain($0)) }) }

  /// Template of a script: it may have line ends, which compress to less than signs for them.
  private static func lines(_ texts: [String]) -> String {
    "`\(texts.joined(separator: "\n"))`"
  }

  /// Text for a template, in which everything is special that is so between quotes.
  private func escaped(_ text: String) -> String {
    String(ScriptText.string(text).dropFirst().dropLast())
  }

  /// Text in one line, without hidden characters.
  private func plain(_ text: String) -> String {
    let text = SoftHyphen.removing(from: HiddenCharacter.replacing(in: text))
    return text.utf8.contains(UInt8(ascii: "\n")) ? text.replacing("\n", with: " ") : text
  }
}
