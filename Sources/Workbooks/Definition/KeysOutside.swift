package import PlanModel
package import Toolkit

/// Keys of the format that have no column in the workbook, each with the reason. A test checks that
/// every other key has one.
package struct KeysOutside: Sendable {
  package let map: MapName
  /// Nil for all keys of the mapping.
  package let key: String?
  package let reason: Phrase

  /// - Parameter keys: mappings with their key; nil for all keys.
  private static func of(_ keys: [(MapName, String?)], _ dutch: String, _ english: String)
    -> [KeysOutside]
  {
    keys.map { KeysOutside(map: $0, key: $1, reason: Phrase(nl: dutch, en: english)) }
  }

  package static let all: [KeysOutside] = [
    of(
      [
        (.document, nil), (.plan, "accessibility"), (.actionPoint, "sub-points"),
        (.budget, "lines"), (.indicator, "series"), (.series, "values"),
      ],
      "heeft een eigen blad", "has a sheet of its own"),
    of(
      [(.plan, "format")], "zegt hoe de bestanden zijn geschreven",
      "says how the files are written"),
    of(
      [(.plan, "themes"), (.theme, "effects"), (.effect, "effects")],
      "volgt uit de rijen en hun volgorde", "follows from the rows and their order"),
    of(
      [(.series, "region")], "is een kolom die zegt welke rij het is",
      "is a column that says which row it is"),
    of(
      [(.effectReference, "same-as")], "een rij met '@' in de sleutel zegt dit",
      "a row with '@' in its key says this"),
    of(
      [(.link, nil)], "staat in de cel zelf, als 17@365 of 5 (afgeleid: reden)",
      "is in the cell itself, as 17@365 or 5 (inferred: reason)"),
    of(
      [
        (.theme, "formerly"), (.effect, "formerly"), (.actionPoint, "formerly"),
        (.subPoint, "formerly"), (.department, "formerly"), (.focusArea, "formerly"),
        (.formerPoint, nil), (.formerCode, nil), (.formerID, nil), (.formerEffect, nil),
        (.formerNumeral, nil),
      ],
      "eerdere namen schrijft het programma zelf", "former names the program writes itself"),
    of(
      [(.session, nil), (.sessionItem, nil), (.sessionCorrection, nil), (.sessionEnd, nil)],
      "wat in een themasessie is genoemd, blijft zoals het is opgeschreven",
      "what was mentioned in a theme session stays as it was written down"),
    of(
      PlanFormat.maps.filter { $0.key("id") != nil }.map { ($0.name, "id") },
      "is de sleutel van de rij", "is the key of the row"),
  ].flatMap(\.self)

  /// Keys of a mapping that a cell of some sheet has.
  package static func keysInCells(of map: MapName) -> Set<String> {
    if CellNotation.blocks[map] != nil { return Set(PlanFormat[map].keys.map(\.name)) }
    let isInTree = map == .theme || map == .effectReference
    let sheets = PlanSheet.allCases.filter { $0.map == map || isInTree && $0 == .effects }
    let ids = Set(sheets.flatMap(\.columns).filter { $0.role == .value }.map(\.id))
    return Set(
      PlanFormat[map].keys.map(\.name).filter { name in
        ids.contains(map == .theme ? PlanSheet.themeKeys[name] ?? name : name)
      })
  }
}
