import Disk
import Sheets
import Toolkit
import Views

/// Sheets that departments sent back, read from their files.
enum ReturnedFiles {
  /// The rows of all files, in the order in which they were named.
  static func rows(_ paths: [String], _ language: Language) throws(Failure) -> [ReturnedRow] {
    var rows: [ReturnedRow] = []
    for path in paths { rows += try self.rows(path, language) }
    return rows
  }

  private static func rows(_ path: String, _ language: Language) throws(Failure) -> [ReturnedRow] {
    let file: GivenFile
    do {
      file = try GivenFile(path, atMost: SheetLimits().fileBytes)
    } catch {
      throw Failure(error.message, in: language)
    }
    let tables: [SheetTable]
    do {
      tables = try SheetReader.read(file.bytes, named: file.name)
    } catch {
      throw Failure(Phrase(verbatim: "'\(file.name)': ") + error.message, in: language)
    }
    let sheets = tables.filter { !$0.isHidden }.map { ReturnedSheet(file: file.name, table: $0) }
    do {
      return try ReturnedRow.all(in: sheets, of: file.name)
    } catch {
      throw Failure(error.message, in: language)
    }
  }
}

extension ReturnedSheet {
  fileprivate init(file: String, table: SheetTable) {
    self.init(
      file: file,
      rows: table.rows.map { row in
        Row(number: row.number, cells: row.cells.map(Cell.init))
      })
  }
}

extension ReturnedSheet.Cell {
  fileprivate init(_ cell: SheetCell) {
    var day: Day?
    if case .date(let date) = cell.value { day = date }
    self.init(cell.text, day: day, isFormula: cell.isFormula)
  }
}
