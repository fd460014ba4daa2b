import Build
import Disk
import Sheets
import Toolkit
import Views

/// File with figures or progress, as it was read.
struct FigureFile {
  enum Content {
    case sheets([ReturnedSheet])
    case data(ODataFile, name: String)
  }

  let content: Content

  init(_ path: String) throws(FigureFileProblem) {
    let file: InputFile
    do {
      file = try InputFile(path, atMost: SheetLimits().fileBytes)
    } catch {
      throw FigureFileProblem(message: error.message)
    }
    if ODataFile.isJSON(file.bytes) {
      guard let data = ODataFile(file.bytes) else {
        throw FigureFileProblem(
          message: Phrase(
            nl: """
              '\(file.name)' is JSON, maar geen antwoord van OData: er is geen lijst `value`. Bewaar het \
              antwoord van TypedDataSet of Observations.
              """,
            en: """
              '\(file.name)' is JSON, but no answer of OData: it has no list `value`. Save the answer of \
              TypedDataSet or Observations.
              """))
      }
      content = .data(data, name: file.name)
      return
    }
    do {
      let tables = try SheetReader.read(file.bytes, named: file.name)
      content = .sheets(tables.map { ReturnedSheet(file: file.name, table: $0) })
    } catch {
      throw FigureFileProblem(message: Phrase(verbatim: "'\(file.name)': ") + error.message)
    }
  }
}

/// Why a file cannot be used.
struct FigureFileProblem: Error {
  let message: Phrase
}
