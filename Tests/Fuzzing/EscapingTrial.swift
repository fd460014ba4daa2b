import Build
import Disk
import Documents
import Drawing
import Editing
import Findings
import FoundationEssentials
import PlanModel
import Rules
import Site
import SourceText
import Toolkit

/// Any text, put at every position of a plan that can have a text, and all outputs of that plan:
/// what comes out of each format must be what went in. `reparse.py` reads it back with parsers that
/// are not ours.
package struct EscapingTrial {
  /// The text as the plan has it.
  package let text: String
  private let checked: CheckedPlan

  /// Nil when the bytes contain no text to put anywhere.
  package init?(_ bytes: [UInt8]) {
    let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
      .filter { $0 != SoftHyphen.scalar }.prefix(120)
    let text = String(String.UnicodeScalarView(scalars))
    let plan = Self.plan(of: YAMLText.scalar(text))
    checked = Pipeline.check(PlanInput(files: [SourceFile(path: "plan.yaml", text: plan)]))
    guard let title = checked.plan.actionPoints.first?.title.value,
      !title.allSatisfy(\.isWhitespace)
    else { return nil }
    self.text = title
  }

  /// Expectations that fail, as far as can be seen without another program.
  package static func faults(of bytes: [UInt8]) -> [String] {
    guard let trial = EscapingTrial(bytes) else { return [] }
    var faults: [String] = []
    let files = trial.laidOutByOurselves
    for file in files where file.path.hasSuffix(".json") {
      let strings = (try? JSONDecoder().decode(Strings.self, from: Data(file.bytes)))?.all ?? []
      if !strings.contains(trial.text) { faults.append("\(file.path): the text is not in it") }
    }
    if Set(files.map(\.path)).count != files.count { faults.append("two files of one name") }
    for file in files where !Self.isHarmless(file.path) {
      faults.append("a file's name: \(file.path)")
    }
    return faults
  }

  /// Everything but what needs `dot`.
  private var laidOutByOurselves: [OutputFile] {
    Pipeline.outputs(of: Pipeline.withoutLayouts(checked, .dutch)).made().files
  }

  /// Everything that a build makes.
  private func files() async -> [OutputFile] {
    let layouts = DotLayouts()
    let laidOut = Pipeline.layOut(checked, .dutch) { layouts($0) }
    return Pipeline.outputs(of: laidOut).made().files
  }

  private static func isHarmless(_ path: String) -> Bool {
    path.utf8.count <= 140
      && path.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x61...0x7A, 0x2D, 0x2E, 0x2F: true
        default: false
        }
      } && !path.contains("..") && !path.hasPrefix("/")
  }

  private static func plan(of text: String) -> String {
    """
    plan: {title: \(text), municipality: \(text), language: nl, notice: \(text)}
    sources: [{id: s, title: \(text), url: \(text), lines: 9}]
    scope: [{topic: \(text), reason: \(text)}]
    focus-areas: [{numeral: I, title: \(text), vision: \(text)}]
    groups: [{id: g, title: \(text)}]
    departments: [{code: A, name: \(text), remark: \(text), aliases: [\(text)]}, {code: \(text)}]
    action-points:
      - number: 1
        title: \(text)
        list-title: \(text)
        summary: \(text)
        priority: secondary
        focus: I
        departments: [A, \(text)]
        sub-points: [{text: \(text), policy-field: \(text), outside-party: \(text)}]
    budget: {years: [2027], lines: [{name: \(text), amount: 1, points: 1, remark: \(text)}]}
    decisions: [{point: 1, department: A, state: later, reason: \(text), landed: \(text)}]
    theme:
      id: t
      title: \(text)
      explanation: \(text)
      effects:
        - id: a
          label: \(text)
          explanation: \(text)
          link: \(text)
          points: [{to: 1, inferred: \(text)}]
          focus: I
          effects: [{id: \(text), label: \(text), context: \(text), leaf: \(text)}]

    """
  }

  /// Every string in a JSON document, keys left out.
  private struct Strings: Decodable {
    var all: [String] = []

    private struct Key: CodingKey {
      let stringValue: String
      let intValue: Int? = nil
      init(stringValue: String) { self.stringValue = stringValue }
      init?(intValue: Int) { nil }
    }

    init(from decoder: any Decoder) throws {
      if let values = try? decoder.container(keyedBy: Key.self) {
        for key in values.allKeys { all += try values.decode(Strings.self, forKey: key).all }
      } else if var values = try? decoder.unkeyedContainer() {
        while !values.isAtEnd { all += try values.decode(Strings.self).all }
      } else if let text = try? decoder.singleValueContainer().decode(String.self) {
        all = [text]
      }
    }
  }
}

extension EscapingTrial {
  /// Writes the text and all that is made of it, for another program to compare.
  package func write(to folder: String) async {
    let made = await files() + [OutputFile(path: "text", text: text)]
    for file in made {
      let url = URL(filePath: "\(folder)/\(file.path)")
      try? FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try? Data(file.bytes).write(to: url)
    }
  }
}
