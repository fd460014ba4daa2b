import Build
import Documents
import Findings
import FoundationEssentials
import PlanModel
import Rules
import SourceText
import TextFormats
import Toolkit
import Views

/// Any bytes, taken for a plan's file: through the reader, the graph and every rule, to what is said
/// of them. What is true of every plan is checked meanwhile.
package struct ReaderTrial {
  private let file: SourceFile
  private(set) var broken: [String] = []

  /// Expectations that fail, in words for who mends it; the day is any day.
  package static func faults(of bytes: [UInt8]) -> [String] {
    var trial = ReaderTrial(bytes)
    trial.run()
    return trial.broken
  }

  private init(_ bytes: [UInt8]) {
    file = SourceFile(path: "plan.yaml", bytes: bytes)
  }

  private mutating func run() {
    let yaml = YAMLReader(file)
    for problem in yaml.problems { look(at: problem.range, "\(problem.kind)") }
    if let root = yaml.root { look(at: root, in: root.range) }
    let checked = PlanInput(files: [file], today: Day("2027-01-01"))
    let findings = Pipeline.check(checked).findings
    for finding in findings {
      look(at: finding.range, finding.rule)
      for note in finding.notes { look(at: note.range, "\(finding.rule), note") }
    }
    describe(findings, of: checked)
    for link in checked.graph.links { look(at: link.printed.range, "link") }
    for theme in checked.plan.themes.indices { look(at: Mindmap(theme: theme, in: checked.graph)) }
  }

  /// What is said of the findings holds nothing that a terminal would obey, and is JSON where it must
  /// be.
  private mutating func describe(_ findings: [Finding], of checked: PlanInput) {
    for language in Language.allCases {
      let text = FindingText(
        files: checked.numberedFiles, language: language, style: TerminalStyle(isColoured: false))
      for finding in findings.prefix(50) {
        let said = text.text(finding)
        if said.unicodeScalars.contains(where: HiddenCharacter.isHidden) {
          broken.append("\(finding.rule): a hidden character is said")
        }
      }
    }
    for json in [
      Array(FindingJSON.text(findings, in: checked.graph).utf8), GraphJSON.bytes(checked.graph),
    ] where (try? JSONDecoder().decode(AnyObjectInJSON.self, from: Data(json))) == nil {
      broken.append("JSON that is none")
    }
  }

  private struct AnyObjectInJSON: Decodable {}

  /// A child lies in its parent, and all of it in the file.
  private mutating func look(at root: YAMLNode, in whole: SourceRange) {
    var pending = [(root, whole)]
    while let (node, parent) = pending.popLast() {
      look(at: node.range, "node")
      if node.range.start < parent.start || node.range.end > parent.end {
        broken.append("a node outside what holds it: \(node.range) in \(parent)")
      }
      switch node.content {
      case .scalar: break
      case .sequence(let items): pending += items.map { ($0, node.range) }
      case .mapping(let entries):
        for entry in entries { look(at: entry.key.range, "key") }
        pending += entries.map { ($0.value, node.range) }
      }
    }
  }

  private mutating func look(at range: SourceRange, _ what: String) {
    if range.end < range.start { broken.append("\(what): ends before it begins, \(range)") }
    for place in [range.start, range.end] where !isInFile(place) {
      broken.append("\(what): outside the file, \(place)")
    }
  }

  /// The position behind the last character counts too, and so does the line after the last: libyaml
  /// puts the end of what was not finished there.
  private func isInFile(_ place: SourcePosition) -> Bool {
    guard place.line >= 1, place.column >= 1, place.line <= file.lineCount + 1 else { return false }
    // A byte that is no text counts as a character of its own to one reader and not to another.
    guard file.firstInvalidPosition == nil else { return true }
    let length = file.line(place.line)?.unicodeScalars.count ?? 0
    // The block's indicator of two characters may be one, and a carriage return at the end is none.
    return place.column <= length + 3
  }

  /// Every key once, every parent before its children.
  private mutating func look(at map: Mindmap) {
    if Set(map.nodes.map(\.key)).count != map.nodes.count { broken.append("a key twice") }
    for (place, node) in map.nodes.enumerated() where node.parent.map({ $0 >= place }) ?? false {
      broken.append("a parent after its child")
    }
  }
}
