import Documents
package import Sheets
package import Toolkit
package import Views

extension ReturnedFile {
  /// Reads a list that came back: a spreadsheet, or the Word form.
  ///
  /// - Throws: `UnusableReturn` when nothing of it can be used.
  package init(_ bytes: [UInt8], named name: String, _ names: ColumnNames) throws(UnusableReturn) {
    let tables: [SheetTable]
    let answers: WordAnswers?
    do {
      answers = try WordFormReader.read(bytes, named: name)
      tables = answers == nil ? try SheetReader.read(bytes, named: name) : []
    } catch {
      throw UnusableReturn(message: Phrase(verbatim: "'\(name)': ") + error.message)
    }
    do throws(ReturnedFileProblem) {
      if let answers {
        guard let form = ReturnedForm(answers, of: name) else { throw .otherDocument(file: name) }
        self = try ReturnedFile(name, sheets: [form.sheet], names: names, remarks: form.remarks)
      } else {
        self = try ReturnedFile(
          name, sheets: tables.map { ReturnedSheet(file: name, table: $0) }, names: names,
          remarks: tables.compactMap(\.conversion).map { FileRemark($0, in: name) })
      }
    } catch {
      throw UnusableReturn(message: error.message)
    }
  }
}

/// Why nothing of a returned file can be used.
package struct UnusableReturn: Error {
  package let message: Phrase

  package init(message: Phrase) { self.message = message }
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
  package init(file: String, table: SheetTable) {
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
    var isNumber = false
    switch cell.value {
    case .date(let date): day = date
    case .error: isError = true
    case .number: isNumber = true
    default: break
    }
    self.init(
      cell.text, day: day, isFormula: cell.isFormula, isError: isError, isNumber: isNumber)
  }
}
