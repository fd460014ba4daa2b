import Documents
import SourceText
import TextFormats
import Toolkit

/// The two files that the search box reads, in the order of the list.
///
/// `search-index.js` has the names, by which most is found. `search-texts.js` has the longer texts,
/// twice as large, in the same order; a page shows hits without waiting for it.
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
    let things = list.things.map { thing in
      let names = thing.names.isEmpty ? "" : ",\(string(thing.names))"
      return "[\(thing.kind.rawValue),\(string(thing.title))\(names)]"
    }
    let positions = list.positions.map { position in
      let sign = position.isReference ? ",1" : ""
      return "[\(position.thing),\(position.parent ?? -1),\(string(position.address))\(sign)]"
    }
    return """
      raakvlakSearch({kinds:[
      \(kinds.joined(separator: ",\n"))
      ],things:[
      \(things.joined(separator: ",\n"))
      ],places:[
      \(positions.joined(separator: ",\n"))
      ]})
      """
  }

  private var texts: String {
    let lines = list.things.map { thing in
      let targets = thing.leadsTo.compactMap { list.indices[$0] }
      let to = targets.isEmpty ? "" : ",[\(targets.map(String.init).joined(separator: ","))]"
      let isEmpty = thing.text.isEmpty && thing.lines.isEmpty && targets.isEmpty
      return isEmpty ? "[]" : "[\(string(thing.text)),\(string(thing.lines))\(to)]"
    }
    return "raakvlakSearchTexts([\n\(lines.joined(separator: ",\n"))\n])"
  }

  private func string(_ text: String) -> String {
    ScriptText.string(SoftHyphen.removing(from: HiddenCharacter.replacing(in: text)))
  }
}
