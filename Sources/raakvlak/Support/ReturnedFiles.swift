import ArgumentParser
import Build
import Disk
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

  private static func result(
    of path: String, _ names: ColumnNames
  ) -> Result<ReturnedFile, UnusableReturn> {
    do throws(UnusableReturn) {
      return .success(try file(path, names))
    } catch {
      return .failure(error)
    }
  }

  private static func file(
    _ path: String, _ names: ColumnNames
  ) throws(UnusableReturn) -> ReturnedFile {
    let file: InputFile
    do {
      file = try InputFile(path, atMost: SheetLimits().fileBytes)
    } catch {
      throw UnusableReturn(message: error.message)
    }
    return try ReturnedFile(file.bytes, named: file.name, names)
  }
}

/// `--column "Datum MT=discussed-on"`: what a heading means that is not a hand-out's own.
extension ColumnChoice: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}
