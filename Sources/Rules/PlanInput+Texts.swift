package import PlanModel
package import SourceText

/// Text of a source that is in the plan's folder, with the number by which ranges name its file.
package struct CitedText: Sendable {
  package let file: SourceFile
  package let number: FileNumber
  /// The first source that names the file.
  package let source: Node
  /// Lines, without their ends.
  package let lines: [String]

  /// Range of a part of a line.
  ///
  /// - Parameter index: of the line, from 0.
  func range(of part: Range<String.Index>, inLine index: Int) -> SourceRange {
    func position(_ end: String.Index) -> SourcePosition {
      let column = lines[index].unicodeScalars.distance(from: lines[index].startIndex, to: end)
      return SourcePosition(line: index + 1, column: column + 1)
    }
    return SourceRange(
      file: number, start: position(part.lowerBound), end: position(part.upperBound))
  }

  func range(ofLine index: Int) -> SourceRange {
    range(of: lines[index].startIndex..<lines[index].endIndex, inLine: index)
  }

  /// The texts of a plan's sources, each file once, numbered after the files of the plan.
  static func all(_ texts: [String: SourceFile], of plan: Plan) -> [CitedText] {
    var found: [CitedText] = []
    for (index, source) in plan.sources.enumerated() {
      guard let file = texts[source.id.value],
        !found.contains(where: { $0.file.path == file.path })
      else { continue }
      found.append(
        CitedText(
          file: file, number: FileNumber(plan.files.count + found.count), source: .source(index),
          lines: (0..<file.lineCount).map { file.line($0 + 1) ?? "" }))
    }
    return found
  }
}

extension PlanInput {
  /// Files in the order by which ranges number them: those of the plan, the cited texts, the design
  /// tokens.
  package var numberedFiles: [SourceFile] {
    files.inOrderOfPaths + texts.map(\.file) + (named.tokens.map { [$0] } ?? [])
  }
}
