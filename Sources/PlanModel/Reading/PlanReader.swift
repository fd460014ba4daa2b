// Speed: files are read concurrently, each with its form checked and made into a `PlanPart`. The
// parts are joined in order while others are still being read, and only indexes of effects are
// shifted.

package import SourceText
import Toolkit

/// Parses the files of a plan: documents with positions in, plan and problems of form out.
package struct PlanReader: Sendable {
  package private(set) var plan = Plan()
  package private(set) var problems: [FormatProblem] = []
  /// What each file has, by path, where it was asked to be kept.
  private var kept: [String: FilePart]?

  /// A file and what was read of it.
  private struct FilePart: Sendable {
    let file: SourceFile
    let number: FileNumber
    let yaml: YAMLReader
    let part: PlanPart
  }

  /// A file that is read as YAML already.
  package struct ReadFile: Sendable {
    package let file: SourceFile
    package let yaml: YAMLReader

    package init(_ file: SourceFile, _ yaml: YAMLReader) {
      self.file = file
      self.yaml = yaml
    }
  }

  /// The YAML of a file, where it was asked to be kept.
  package func yaml(of file: SourceFile) -> YAMLReader? {
    guard let part = kept?[file.path], part.file.isSame(as: file) else { return nil }
    return part.yaml
  }

  /// Reads the files concurrently, and combines their contents in the order given.
  ///
  /// - Parameters:
  ///   - former: a reader that kept its parts; files that it has too are not read again.
  ///   - read: files that are read as YAML already, by path.
  ///   - isKept: whether the next reader can do so.
  package init(
    _ files: [SourceFile], reusing former: PlanReader? = nil, read: [String: ReadFile] = [:],
    isKept: Bool = false
  ) {
    let order = files.indicesInOrderOfPaths
    plan.files = order.map { files[$0].path }
    var numbers = Array(repeating: FileNumber(0), count: files.count)
    for (number, range) in order.enumerated() { numbers[range] = FileNumber(number) }
    let copies = Set(SyncCopy.all(in: files).map(\.copy))
    let parts = files.indices.filter { !copies.contains($0) }.map { (files[$0], numbers[$0]) }
    let known = former?.kept ?? [:]
    if isKept { kept = [:] }
    self = parts.mapOnAllCores(into: self) { (file, number) -> FilePart in
      if let same = known[file.path], same.number == number, same.file.isSame(as: file) {
        return same
      }
      let yaml: YAMLReader
      if let same = read[file.path], same.yaml.number == number, same.file.bytes == file.bytes {
        yaml = same.yaml
      } else {
        yaml = YAMLReader(file, number: number)
      }
      return FilePart(file: file, number: number, yaml: yaml, part: PartReader.part(of: yaml))
    } add: {
      $0.add($1.part)
      $0.kept?[$1.file.path] = $1
    }
    if plan.header == nil, let first = numbers.first {
      let range = SourceRange.beginning(of: first)
      problems.append(FormatProblem(.missingKey("plan", in: .document), at: range))
    }
    if let format = plan.header?.format, format.value > PlanFormat.version {
      problems.append(FormatProblem(.newerFormat(format.value), at: format.range))
    }
    plan.themes = inOrder(plan.themes)
  }

  private mutating func add(_ part: PlanPart) {
    problems += part.problems
    let (themes, effects) = (plan.themes.count, plan.effects.count)
    for section in Plan.sections {
      guard let (first, other) = section.add(&plan, part.plan) else { continue }
      problems.append(
        FormatProblem(.duplicateKey(section.field.key.name, first: first), at: other))
    }
    plan.effects += part.plan.effects
    // A part numbers its effects from zero: moved past those of earlier parts.
    guard effects > 0 else { return }
    for index in themes..<plan.themes.count { plan.themes[index].placements.move(by: effects) }
    for index in effects..<plan.effects.count where !plan.effects[index].placements.isEmpty {
      plan.effects[index].placements.move(by: effects)
    }
  }

  /// Themes as the plan orders them; those that it does not name follow in the order of the files.
  private func inOrder(_ themes: [Theme]) -> [Theme] {
    let named = (plan.header?.themes ?? []).map(\.value)
    let rank = Dictionary(zip(named, named.indices)) { first, _ in first }
    return themes.enumerated().sorted { left, right in
      let leftRank = rank[left.element.id.value] ?? .max
      let rightRank = rank[right.element.id.value] ?? .max
      return (leftRank, left.offset) < (rightRank, right.offset)
    }.map(\.element)
  }
}

extension [Placement] {
  fileprivate mutating func move(by count: Int) {
    for index in indices {
      if let effect = self[index].writtenOut { self[index].writtenOut = effect + count }
    }
  }
}
