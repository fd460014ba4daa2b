import PlanModel
import Sheets
package import TextFormats

extension GeneratorMark {
  /// Beginning of the value `format` in JSON.
  private static let json = ["\"format\" : \"raakvlak-", "\"format\":\"raakvlak-"]

  /// Whether the contents of a file have the mark of its format.
  ///
  /// - Parameter name: the name of the file, whose extension gives the format; without one any mark
  ///   counts.
  package static func isIn(_ bytes: [UInt8], of name: String) -> Bool {
    let parts = name.split(separator: ".")
    guard parts.count > 1, let ending = parts.last else {
      return ["html", "svg", "md", "dot", "json", "csv", "xlsx", "odt"].contains {
        isIn(bytes, ending: $0)
      }
    }
    return isIn(bytes, ending: ending.lowercased())
  }

  private static func isIn(_ bytes: [UInt8], ending: String) -> Bool {
    switch ending {
    case "html": bytes.prefix(1_024).contains(html)
    case "png": bytes.prefix(128).contains(words)
    case "xml": bytes.prefix(128).contains(comment)
    case "svg": bytes.starts(with: "\(comment)\n".utf8)
    case "md": bytes.suffix(comment.utf8.count + 1).elementsEqual("\(comment)\n".utf8)
    case "dot": bytes.starts(with: "\(dot)\n".utf8)
    case "css", "js": bytes.starts(with: "\(block)\n".utf8)
    case "json":
      json.contains { bytes[...].contains($0) }
        || JSONSchema.titles.contains { bytes.suffix(400).contains($0) }
    case "csv": isOurTable(bytes)
    case "xlsx", "docx": DocumentGenerator.of(bytes, part: "docProps/app.xml") == program
    case "ods", "odt": DocumentGenerator.of(bytes, part: "meta.xml") == program
    // Other map formats have the words in a comment near their start.
    default:
      MapRenderers.all.contains { $0.format.name == ending } && bytes.prefix(128).contains(words)
    }
  }

  private static func isOurTable(_ bytes: [UInt8]) -> Bool {
    columns.contains { bytes.starts(with: "\u{FEFF}\($0)".utf8) }
  }

  /// First columns of every CSV table.
  private static let columns = [
    "Nr.;Actiepunt", "No.;Action point",
    // As it was called before; which column is third depends on the plan.
    "Nr.;Aanbeveling", "No.;Recommendation",
    "Nr.;Focusgebied", "No.;Focus area",
    "Nr.;Onderdeel;Actiepunt;", "No.;Sub-point;Action point;",
    "Afdeling;Nr.;Actiepunt;", "Department;No.;Action point;",
    "Afdeling;Nr.;Aanbeveling;", "Department;No.;Recommendation;",
    "Afdeling;Sleutel;Nr.;", "Department;Key;No.;",
    "Sleutel;Nr.;", "Key;No.;",
    "Beleidsveld;Nr.;Onderdeel;", "Policy field;No.;Sub-point;",
    "Indeling;Naam;Gevraagd;", "Division;Name;Asked;",
    // As it was called before.
    "Indeling;Naam;Adviezen;", "Division;Name;Advice;",
    "Naam;Aantal;Nog niet begonnen;", "Name;Number;Not started yet;",
  ]
}

extension ArraySlice<UInt8> {
  /// Whether a text occurs in the bytes.
  fileprivate func contains(_ text: String) -> Bool {
    let wanted = Array(text.utf8)
    guard let first = wanted.first, count >= wanted.count else { return false }
    var rest = self
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: wanted) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
