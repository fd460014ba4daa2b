import SourceText

/// Lines that git leaves in a file where two changes of it met.
enum MergeMarkers {
  /// The line of the first marker of each file that has a whole set of them.
  static func firstLines(in files: [SourceFile]) -> [Int?] {
    files.map { file in
      let opening = lines(beginningWith: "<<<<<<<", in: file)
      guard let first = opening.first, !lines(beginningWith: ">>>>>>>", in: file).isEmpty else {
        return nil
      }
      return first
    }
  }

  private static func lines(beginningWith marker: StaticString, in file: SourceFile) -> [Int] {
    let text = "\(marker)"
    guard let byte = text.utf8.first else { return [] }
    return file.lines(beginningWith: byte).filter { line in
      file.line(line).map { $0 == text || $0.hasPrefix(text + " ") } == true
    }
  }
}
