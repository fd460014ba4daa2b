import ArgumentParser
import Build
import TextFormats
import Toolkit

/// Formats that a command offers.
protocol FormatList {
  static var formats: [Format] { get }
}

/// Value of `--format`: one of the formats of a list. Help, shell completion and the file
/// extensions read the list.
struct FormatChoice<List: FormatList>: ExpressibleByArgument, OutputForm {
  let format: Format

  init(_ format: Format) { self.format = format }

  init?(rawValue: String) {
    guard let format = List.formats.first(where: { $0.name == rawValue }) else { return nil }
    self.format = format
  }

  var rawValue: String { format.name }
  static var allCases: [FormatChoice] { List.formats.map { FormatChoice($0) } }
}

extension FormatList {
  /// Help text of `--format`.
  ///
  /// - Parameter plain: the format without the option.
  static func help(plain: Format? = nil) -> ArgumentHelp {
    let uses = formats.map { format -> Phrase in
      let converter = format.converter.map {
        Phrase(nl: " (met \($0))", en: " (with \($0))")
      }
      let note =
        format == plain
        ? Phrase(
          nl: " (standaard, of wat de naam van het bestand zegt)",
          en: " (by default, or what the file's name says)")
        : converter
      return Phrase(verbatim: "\(format.name) ") + format.use + (note ?? Phrase(verbatim: ""))
    }
    let text = Phrase.joined(uses, by: ", ") + Phrase(verbatim: ".")
    return Help.help(nl: text.dutch, en: text.english)
  }
}

enum MapFormats: FormatList {
  static let formats = OfferedFormats.maps
}

enum TableFormats: FormatList {
  static let formats = OfferedFormats.tables
}

enum HandoutFormats: FormatList {
  static let formats = OfferedFormats.handouts
}

enum EvaluationFormats: FormatList {
  static let formats = OfferedFormats.evaluation
}

enum YearPlanFormats: FormatList {
  static let formats = OfferedFormats.yearPlan
}

enum ChangesFormats: FormatList {
  static let formats = OfferedFormats.changes
}
