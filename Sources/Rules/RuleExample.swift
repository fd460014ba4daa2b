package import PlanModel
package import SourceText
package import Toolkit

/// Example of a rule as a part of a plan, with `↓` before the positions of its findings; of a rule
/// that reads source texts or design tokens the marks are in those.
package struct RuleExample: Sendable, ExpressibleByStringLiteral {
  /// YAML, or the text of a source, with marks.
  package let marked: String
  /// YAML without marks.
  package let text: String
  /// The name of its file; in the folder is `example.yaml` with the same text, when it is another.
  package let file: String
  /// Where the marks pointed, in order of reading.
  package let marks: [SourcePosition]
  /// YAML beside the text of a source; nil when the marks are in YAML.
  package private(set) var plan: String?
  private var isTokens = false

  /// The files of the folder in which the example is.
  package var files: [SourceFile] {
    if isTokens {
      let plan = "plan: {title: Plan, language: nl, look: {tokens: \(file)}}\n"
      return [SourceFile(path: Self.usualFile, text: plan)]
    }
    if let plan {
      let source = "sources: [{id: plan, title: Plan, file: \(file)}]\n"
      return [SourceFile(path: Self.usualFile, text: source + plan)]
    }
    let example = SourceFile(path: file, text: text)
    return file == Self.usualFile
      ? [example] : [SourceFile(path: Self.usualFile, text: text), example]
  }

  /// Files that the example names.
  package var named: NamedFiles {
    let named = SourceFile(path: file, text: text)
    return NamedFiles(
      citedTexts: plan == nil ? [:] : ["plan": named], tokens: isTokens ? named : nil)
  }

  /// The day on which every example is looked at.
  package static let today = Day(year: 2030, month: 1, day: 1)

  package init(stringLiteral marked: String) { self.init(file: Self.usualFile, marked) }

  /// - Parameter marked: the text of a source with marks.
  package init(plan: String = "", source marked: String) {
    self.init(file: Self.usualSource, marked)
    self.plan = plan
  }

  /// - Parameter marked: design tokens with marks.
  package init(tokens marked: String) {
    self.init(file: Self.usualTokens, marked)
    isTokens = true
  }

  private static let usualSource = "plan.txt"
  private static let usualTokens = "huisstijl.css"
  package static let usualFile = "example.yaml"

  package init(file: String, _ marked: String) {
    self.file = file
    self.marked = marked
    var text = String.UnicodeScalarView()
    var marks: [SourcePosition] = []
    var line = 1
    var column = 1
    for scalar in marked.unicodeScalars {
      if scalar == "↓" {
        marks.append(SourcePosition(line: line, column: column))
        continue
      }
      text.append(scalar)
      column += 1
      if scalar == "\n" {
        line += 1
        column = 1
      }
    }
    self.text = String(text)
    self.marks = marks
  }
}
