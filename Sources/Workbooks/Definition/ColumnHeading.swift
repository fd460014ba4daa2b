import PlanModel
import Toolkit

/// Words above columns: those that a key has in its mapping, and the words that it had.
enum ColumnHeading {
  static func of(_ key: String, in map: MapName? = nil) -> Phrase {
    PlanFormat.label(of: key, in: map) ?? Phrase(verbatim: key)
  }

  /// Words that were above columns: workbooks with them are still read. A key that is named anew gets its
  /// former words here.
  static let former: [String: Phrase] = [
    "kind": Phrase(nl: "soort", en: "kind"),
    "side": Phrase(nl: "zijde", en: "side"),
    "stated": Phrase(nl: "gesteld in regel", en: "stated in line"),
    "inferred": Phrase(nl: "afgeleid, reden", en: "inferred, reason"),
    "source": Phrase(nl: "bron (regels)", en: "source (lines)"),
    "origin": Phrase(nl: "genoemd in sessie", en: "mentioned in session"),
    "effects": Phrase(nl: "gevolgen", en: "effects"),
    "date": Phrase(nl: "dag", en: "day"),
    "point": Phrase(nl: "punt", en: "point"),
    "state": Phrase(nl: "stand", en: "state"),
    "landed": Phrase(nl: "terechtgekomen in", en: "ended up in"),
    "done": Phrase(nl: "voortgang", en: "progress"),
    "from": Phrase(nl: "komt uit", en: "comes from"),
    "better": Phrase(nl: "beter is", en: "better is"),
    "provider": Phrase(nl: "uitgever", en: "provider"),
    "internal": Phrase(nl: "alleen binnen", en: "inside only"),
    "under": Phrase(nl: "deel van doel", en: "part of goal"),
    "aspect-names": Phrase(nl: "betekenis van letters", en: "meaning of letters"),
    "legend": Phrase(nl: "uitgelegd", en: "explained"),
    "due": Phrase(nl: "verwacht op", en: "due"),
    "text": Phrase(nl: "tekst", en: "text"),
    "breaks": Phrase(nl: "breuken", en: "breaks"),
    "missing": Phrase(nl: "ontbreekt", en: "missing"),
    "edition": Phrase(nl: "uitgave", en: "edition"),
    "parent": Phrase(nl: "werkt uit (plan)", en: "carries out (plan)"),
    "notice": Phrase(nl: "mededeling", en: "notice"),
    "sections": Phrase(nl: "koppen", en: "headings"),
    "file": Phrase(nl: "bestand", en: "file"),
  ]
}

extension SheetColumn {
  /// Words that may be above the column, folded.
  var spellings: [String] { [heading.dutch, heading.english, id].map(CellText.folded) }

  /// Words that were above the column before, folded.
  var formerSpellings: [String] {
    guard role == .value, let words = ColumnHeading.former[id] else { return [] }
    return [words.dutch, words.english].map(CellText.folded)
  }
}

/// Columns by what may be above them.
struct HeadingNames {
  private let present: [[String]]
  private let former: [[String]]
  private let all: Set<String>

  init(_ columns: [SheetColumn]) {
    present = columns.map(\.spellings)
    former = columns.map(\.formerSpellings)
    all = Set(present.joined())
  }

  /// Index of the column that a heading names, of those that are free; nil where it names none.
  ///
  /// A former word of one column that is above another one now means that other one.
  ///
  /// - Parameter heading: folded.
  func index(of heading: String, where isFree: (Int) -> Bool = { _ in true }) -> Int? {
    let names = all.contains(heading) ? present : former
    return names.indices.first { isFree($0) && names[$0].contains(heading) }
  }
}
