import ArgumentParser
import Disk
import Documents
import Sheets
import Toolkit
import Views

/// Sheets that departments sent back, read from their files.
struct ReturnedFiles {
  private(set) var files: [ReturnedFile] = []
  /// Why the others cannot be used.
  private(set) var problems: [Phrase] = []

  /// Reads all files, in the order in which they were named; an unusable file stops no other.
  init(_ paths: [String], names: ColumnNames) {
    // Unpacking and parsing is most of the work of an import, and no file needs another.
    for file in paths.mapOnAllCores({ Self.result(of: $0, names) }) {
      switch file {
      case .success(let file): files.append(file)
      case .failure(let problem): problems.append(problem.message)
      }
    }
  }

  var rows: [ReturnedRow] { files.flatMap(\.rows) }

  private struct Problem: Error {
    let message: Phrase
  }

  private static func result(of path: String, _ names: ColumnNames) -> Result<ReturnedFile, Problem>
  {
    do throws(Problem) {
      return .success(try file(path, names))
    } catch {
      return .failure(error)
    }
  }

  private static func file(_ path: String, _ names: ColumnNames) throws(Problem) -> ReturnedFile {
    let file: InputFile
    do {
      file = try InputFile(path, atMost: SheetLimits().fileBytes)
    } catch {
      throw Problem(message: error.message)
    }
    let tables: [SheetTable]
    let answers: WordAnswers?
    do {
      answers = try WordFormReader.read(file.bytes, named: file.name)
      tables = answers == nil ? try SheetReader.read(file.bytes, named: file.name) : []
    } catch {
      throw Problem(message: Phrase(verbatim: "'\(file.name)': ") + error.message)
    }
    do throws(ReturnedFileProblem) {
      if let answers {
        guard let form = ReturnedForm(answers, of: file.name) else {
          throw .otherDocument(file: file.name)
        }
        return try ReturnedFile(
          file.name, sheets: [form.sheet], names: names, remarks: form.remarks)
      }
      return try ReturnedFile(
        file.name, sheets: tables.map { ReturnedSheet(file: file.name, table: $0) }, names: names,
        remarks: tables.compactMap(\.conversion).map { FileRemark($0, in: file.name) })
    } catch {
      throw Problem(message: error.message)
    }
  }
}

/// `--column "Datum MT=discussed-on"`: what a heading means that is not a hand-out's own.
extension ColumnChoice: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}

extension FileRemark {
  fileprivate init(_ conversion: CSVConversion, in file: String) {
    let done: Phrase =
      switch conversion {
      case .macRoman:
        Phrase(
          nl: "de letters met accenten zijn gelezen als die van een Mac (MacRoman)",
          en: "the letters with accents were read as those of a Mac (MacRoman)")
      case .dos:
        Phrase(
          nl: "de letters met accenten zijn gelezen als die van MS-DOS (cp850)",
          en: "the letters with accents were read as those of MS-DOS (cp850)")
      case .doublyEncoded(let count):
        Phrase(
          nl: "tekens als 'Ã©' zijn hersteld tot 'é' (\(count) keer): ze waren dubbel gecodeerd",
          en: "characters such as 'Ã©' were mended to 'é' (\(count) times): they were encoded twice"
        )
      }
    self.init(
      Phrase(verbatim: "\(file): ") + done,
      remedy: Phrase(
        nl: "Controleer de redenen hierboven op vreemde tekens.",
        en: "Look over the reasons above for odd characters."), .otherwise)
  }
}

extension ReturnedSheet {
  fileprivate init(file: String, table: SheetTable) {
    self.init(
      file: file, name: table.name, isHidden: table.isHidden,
      rows: table.rows.map { row in
        Row(number: row.number, cells: row.cells.map(Cell.init))
      },
      notes: table.notes.map { Note(row: $0.row, column: $0.column, text: $0.text) },
      merged: table.merged.map { Merged(rows: $0.rows, columns: $0.columns) })
  }
}

extension ReturnedSheet.Cell {
  fileprivate init(_ cell: SheetCell) {
    var day: Day?
    var isError = false
    switch cell.value {
    case .date(let date): day = date
    case .error: isError = true
    default: break
    }
    self.init(cell.text, day: day, isFormula: cell.isFormula, isError: isError)
  }
}
