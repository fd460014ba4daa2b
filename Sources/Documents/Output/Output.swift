// Why a list of values: what a build writes, what the data page offers and what a page links to
// used to be decided in about ten functions, partly by file ending; a new format was built and
// offered nowhere. `Format` is a value and no enumeration, so that a new one is a new file and a
// line in a registry.

package import Sheets
package import TextFormats
package import Toolkit

/// Output file of a plan: its title, format, path, and the function that makes it.
///
/// No output uses another, so any core can make the next one, and the bytes of an output can be
/// written and dropped before the next is made: a build never has all of its output in memory.
package struct Output: Sendable {
  /// Title; the same for every format.
  package let title: Phrase
  package let group: OutputGroup
  package let format: Format
  /// Path relative to the output folder, with `/` between folders; made of slugs only.
  package let path: String
  private let work: @Sendable () throws(OutputProblem) -> [UInt8]

  package init(
    _ path: String, _ format: Format, in group: OutputGroup, title: Phrase,
    bytes: @escaping @Sendable () throws(OutputProblem) -> [UInt8]
  ) {
    self.path = path
    self.format = format
    self.group = group
    self.title = title
    work = bytes
  }

  package init(
    _ path: String, _ format: Format, in group: OutputGroup, title: Phrase,
    text: @escaping @Sendable () -> String
  ) {
    self.init(path, format, in: group, title: title, bytes: { Array(text().utf8) })
  }

  /// The same in a folder; its name ends with a slash, or is empty.
  package func inFolder(_ folder: String) -> Output {
    at(folder + path)
  }

  /// The same at another path.
  package func at(_ path: String) -> Output {
    Output(path, format, in: group, title: title, bytes: work)
  }

  /// Path without the extension: outputs with the same id differ in format only.
  package var id: String { String(path.dropLast(format.name.utf8.count + 1)) }

  package func make() throws(OutputProblem) -> OutputFile {
    OutputFile(path: path, bytes: try work())
  }
}

/// Reason why an output cannot be made.
package enum OutputProblem: Error {
  /// A limit of sheets, such as the number of rows.
  case sheet(SheetError)
  /// The drawing has no position for every card.
  case notLaidOut

  package var message: Phrase {
    switch self {
    case .sheet(let error): error.message
    case .notLaidOut:
      Phrase(nl: "De kaart is niet ingedeeld.", en: "The map has no layout.")
    }
  }
}

/// Group of outputs: its folder and its heading in lists.
package enum OutputGroup: String, CaseIterable, Sendable {
  case data
  case maps
  case tables
  case departments
  case reports
  /// Pages of the site with their styles and scripts, at the top of the output folder.
  case pages

  package var title: Phrase {
    switch self {
    case .data: Phrase(nl: "Het hele plan", en: "The whole plan")
    case .maps: Phrase(nl: "Kaarten", en: "Maps")
    case .tables: Phrase(nl: "Tabellen", en: "Tables")
    case .departments: Phrase(nl: "Lijsten per afdeling", en: "Lists by department")
    case .reports: Phrase(nl: "Evaluatie", en: "Evaluation")
    case .pages: Phrase(nl: "Pagina's", en: "Pages")
    }
  }
}
