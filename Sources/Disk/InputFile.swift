package import Toolkit

/// File named on the command line.
package struct InputFile {
  /// Last part of the path, for messages.
  package let name: String
  package let bytes: [UInt8]

  /// - Throws: `InputFileError` when there is no such file, or it is larger than allowed.
  package init(_ path: String, atMost limit: Int) throws(InputFileError) {
    name = path.split(separator: "/").last.map(String.init) ?? path
    switch FileKind(path) {
    case .missing: throw .missing(path)
    case .folder, .other: throw .notAFile(path)
    case .file: break
    }
    if let facts = FileStat(path), facts.size > limit { throw .tooLarge(path, limit: limit) }
    guard let bytes = OpenFile.bytes(path) else { throw .unreadable(path) }
    self.bytes = bytes
  }
}

/// Reason why a named file cannot be read.
package enum InputFileError: Error, Equatable {
  case missing(String)
  case notAFile(String)
  case unreadable(String)
  case tooLarge(String, limit: Int)

  package var message: Phrase {
    switch self {
    case .missing(let path):
      Phrase(nl: "Het bestand '\(path)' bestaat niet.", en: "There is no file '\(path)'.")
    case .notAFile(let path):
      Phrase(
        nl: "'\(path)' is geen gewoon bestand. Noem de bestanden zelf.",
        en: "'\(path)' is no ordinary file. Name the files themselves.")
    case .unreadable(let path):
      Phrase(
        nl: "'\(path)' kan niet worden gelezen. Controleer de rechten van het bestand.",
        en: "'\(path)' cannot be read. Check the permissions of the file.")
    case .tooLarge(let path, let limit):
      Phrase(
        nl: "'\(path)' is groter dan \(limit >> 20) MiB. Is dit het bedoelde bestand?",
        en: "'\(path)' is larger than \(limit >> 20) MiB. Is this the file that you meant?")
    }
  }
}
