import Editing
import Operations
package import PlanModel
import SourceText
package import Toolkit

/// A new plan made of a workbook or an action list.
package struct PlanDraft {
  /// Files by path in the plan's folder.
  package private(set) var files: [(path: String, text: String)] = []
  package let merge: WorkbookMerge
  package let feasible: FeasibleChanges
  /// Of reading and merging.
  package let remarks: [WorkbookRemark]
  package let plan: Plan

  package struct Origin {
    /// Name of the file, for a comment.
    package let file: String
    package let title: String
    package let language: Language
    /// What headings were said to be, which the plan remembers.
    package let choices: [String]
    /// What words were said to be, which it remembers too.
    package let words: [String]

    package init(
      file: String, title: String, language: Language, choices: [String], words: [String] = []
    ) {
      self.file = file
      self.title = title
      self.language = language
      self.choices = choices
      self.words = words
    }
  }

  private static let main = "plan.yaml"
  /// Sections that get a file of their own.
  private static let apart = ["departments", "action-points", "budget"]

  package init(_ returned: ReturnedWorkbook, from origin: Origin, today day: Day) {
    let skeleton = Self.skeleton(origin, budgetYears: returned.budgetYears(today: day))
    let sources = [SourceFile(path: Self.main, text: skeleton)]
    let reader = PlanReader(sources)
    let graph = PlanGraph(reader.plan)
    var new = returned.asNew(origin.language)
    // What a plan has once is there already, and changes.
    let begun = PlanRows(graph, in: new.basis?.language ?? origin.language)
    for sheet in PlanSheet.allCases
    where sheet.isSingle
      && returned.sheets.contains(where: { $0.sheet == sheet && !$0.rows.isEmpty })
    {
      new.basis?.rows[sheet] = begun[sheet]
    }
    merge = WorkbookMerge(new, into: graph, deletes: false, today: day)
    let sentence = Phrase(verbatim: "")
    func edit(_ changes: [WorkbookChange]) throws(OperationRefusal) -> OperationEdit {
      try OperationEdit(
        WorkbookChange.phases(changes), as: sentence, on: sources, parsed: reader, graph, today: day
      )
    }
    feasible = FeasibleChanges(merge.changes) { changes -> OperationRefusal? in
      do throws(OperationRefusal) {
        _ = try edit(changes)
        return nil
      } catch { return error }
    }
    remarks =
      returned.remarks + merge.remarks
      + feasible.refused.map { WorkbookRemark(refused: $0.change, $0.refusal) }
      + feasible.untried.map { WorkbookRemark(untried: $0) }
    guard !feasible.made.isEmpty, let done = try? edit(feasible.made) else {
      files = [(Self.main, skeleton)]
      plan = reader.plan
      return
    }
    plan = done.after.plan
    for file in done.files {
      guard let bytes = file.after else { continue }
      let text = String(decoding: bytes, as: UTF8.self)
      if file.path == Self.main {
        files += Self.divided(text)
      } else {
        files.append((file.path, text))
      }
    }
    if !files.contains(where: { $0.path == Self.main }) {
      files.insert((Self.main, skeleton), at: 0)
    }
  }

  private static let schema = "# yaml-language-server: $schema=plan.schema.json\n"

  private static func skeleton(_ origin: Origin, budgetYears: [Int]) -> String {
    let made = Phrase(
      nl: "Gemaakt van \(origin.file) met: raakvlak init --from",
      en: "Made of \(origin.file) with: raakvlak init --from")(origin.language)
    // A comment has one line, whatever the name of a file has.
    let comment = "# " + made.filter { !$0.isNewline } + "\n"
    var entries: [(key: String, value: YAMLValue)] = [
      ("title", .text(origin.title)), ("language", .token(origin.language.rawValue)),
    ]
    for (key, texts) in [("list-columns", origin.choices), ("list-words", origin.words)]
    where !texts.isEmpty {
      entries.append((key: key, value: .list(texts.map { YAMLValue.text($0) })))
    }
    let header = section("plan", entries)
    let years = budgetYears.map { YAMLValue.token(String($0)) }
    let budget =
      years.isEmpty ? "" : "\n" + section("budget", [("years", .list(years))])
    return schema + comment + "\n" + header + budget
  }

  private static func section(
    _ key: String, _ entries: [(key: String, value: YAMLValue)]
  ) -> String {
    (try? YAMLDraft.text(key, .mapping(entries))) ?? ""
  }

  /// Sections of the main file in files of their own.
  private static func divided(_ text: String) -> [(path: String, text: String)] {
    var parts: [String: String] = [:]
    var current = main
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let key = sectionName(line) { current = apart.contains(key) ? "\(key).yaml" : main }
      parts[current, default: current == main ? "" : schema + "\n"] += line + "\n"
    }
    var files: [(path: String, text: String)] = []
    for path in [main] + apart.map({ "\($0).yaml" }) {
      guard var part = parts[path] else { continue }
      while part.hasSuffix("\n\n") { part.removeLast() }
      files.append((path, part))
    }
    return files
  }

  private static func sectionName(_ line: Substring) -> String? {
    guard let first = line.first, first.isLetter, let colon = line.firstIndex(of: ":") else {
      return nil
    }
    let key = line[..<colon]
    return key.allSatisfy { $0.isLetter || $0 == "-" } ? String(key) : nil
  }
}

extension ReturnedWorkbook {
  /// The same with all rows as new ones.
  func asNew(_ language: Language) -> ReturnedWorkbook {
    var new = self
    new.basis = WorkbookBasis(language: basis?.language ?? language)
    return new
  }

  /// Years for the budget; where the workbook names none they are counted from the next year.
  func budgetYears(today day: Day) -> [Int] {
    if let sheet = sheets.first(where: { $0.sheet == .budgetYears }),
      let index = PlanSheet.budgetYears.index(of: "years"),
      let cell = sheet.rows.first?.cells[index]
    {
      let years = cell.split { !$0.isNumber }.compactMap { Int($0) }
      if !years.isEmpty { return years }
    }
    guard let sheet = sheets.first(where: { $0.sheet == .budget }), !sheet.rows.isEmpty else {
      return []
    }
    let index = PlanSheet.budget.index(of: "amounts")
    let counts = sheet.rows.map { row in
      index.flatMap { row.cells[$0] }.map { $0.split(separator: ";").count } ?? 0
    }
    let first = basis?.edition.split { !$0.isNumber }.compactMap { Int($0) }.first { $0 > 1900 }
    let start = first ?? day.year + 1
    return Array(start..<start + max(counts.max() ?? 0, 1))
  }
}
