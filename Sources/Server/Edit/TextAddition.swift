// Why the file's name is made of the id: a name from somewhere else may lead out of the folder, be that of
// another file, or be none on another system. Why a further file for a newer text, and not the former
// one overwritten: undo then gives the former text back, and a citation can still be looked up in it.

import Disk
import Operations
import PlanModel
import SourceText
import TextFormats
import Toolkit

/// What it does to the plan to give a source a text, before it is done.
struct TextAddition {
  let lines: [String]
  /// Name of the new file in the plan's folder.
  let file: String
  let operations: [Operation]
  /// Identity of what is shown: the text, and what of the plan it depends on.
  let hash: String
  private let source: PlanSource?
  /// Lines that the source has now; nil without.
  private let former: [String]?
  private let cited: [Int: [String]]

  private static let mostShown = 200

  /// - Parameters:
  ///   - source: that gets the text; nil for a new one.
  ///   - former: its present text.
  ///   - newID: id that a new source will have.
  init(
    _ brought: BroughtText, lines: [String], to source: PlanSource?, former: SourceFile?,
    newID: String, in plan: EditedPlan
  ) throws(EditProblem) {
    self.lines = lines
    self.source = source
    self.former = former.map { file in
      (0..<file.lineCount).map { file.line($0 + 1) ?? "" }
    }
    if self.former == lines {
      throw .notRecorded(
        Phrase(
          nl: "Deze bron heeft al precies deze tekst.",
          en: "This source has exactly this text already."))
    }
    cited = source.map { SourceJSON.cited($0, in: plan) } ?? [:]
    file = Self.free(source?.id.value ?? newID, in: plan)
    if let source {
      let target = Target.node(
        .source(plan.graph.plan.sources.firstIndex { $0.range == source.range } ?? 0))
      // A number of lines that was written for another text would make lines of this one unknown.
      operations =
        [.set(target, key: "file", [file])]
        + (source.lineCount == nil || source.lineCount == lines.count
          ? [] : [.set(target, key: "lines", [String(lines.count)])])
    } else {
      operations = [
        .add(AddedThing(.source, brought.title ?? "", [KeyText("file", file)]))
      ]
    }
    let basis = [source?.id.value ?? "", brought.title ?? "", file, String(lines.count)]
    hash = ContentHash.of(
      (basis + (self.former ?? []) + ["\u{0}"] + lines).joined(separator: "\n")
        + cited.keys.sorted().map(String.init).joined(separator: " "))
  }

  /// What the file gets.
  var bytes: [UInt8] { Array(lines.map { "\($0)\n" }.joined().utf8) }

  /// A name that no file of the folder and no other source has.
  private static func free(_ id: String, in plan: EditedPlan) -> String {
    let named = Set(plan.graph.plan.sources.flatMap { [$0.file?.value, $0.textFile] })
    let stem = Slug.of(id)
    return (1...).lazy.map { $0 == 1 ? "\(stem).txt" : "\(stem)-\($0).txt" }
      .first { name in
        !named.contains(name) && PlanFolder.isFree(name, in: plan.folder)
      } ?? "\(stem).txt"
  }

  // MARK: Shown

  /// A cited line that says something else in the new text.
  private struct Shift {
    let line: Int
    let was: String?
    let now: String?
    let by: [String]
  }

  private var shifts: [Shift] {
    cited.keys.sorted().compactMap { line in
      let now = lines.indices.contains(line - 1) ? lines[line - 1] : nil
      let was = former.flatMap { $0.indices.contains(line - 1) ? $0[line - 1] : nil }
      // Without a former text nobody can know what the line was, only that it is there.
      guard former == nil ? now == nil : was != now else { return nil }
      return Shift(line: line, was: was, now: now, by: cited[line] ?? [])
    }
  }

  /// Whether somebody must say that it is meant.
  private var needsConsent: Bool { !shifts.isEmpty }

  func json(_ language: Language) -> JSONValue {
    let shifts = shifts
    return .object([
      "hash": .text(hash), "file": .text(file), "lines": .list(lines.map(JSONValue.text)),
      "needsConsent": .flag(needsConsent), "replaces": .flag(former != nil),
      "notes": .list(notes(shifts.count).map { .text(FormatJSON.plain($0, language)) }),
      "cited": .object(
        Dictionary(
          cited.map { (String($0.key), .list($0.value.map(JSONValue.text))) }
        ) { first, _ in first }),
      "shifts": .list(
        shifts.prefix(Self.mostShown).map { shift in
          var members: [String: JSONValue] = [
            "line": .number(shift.line), "by": .list(shift.by.map(JSONValue.text)),
          ]
          members["was"] = shift.was.map { .text($0) }
          members["now"] = shift.now.map { .text($0) }
          return .object(members)
        }),
    ])
  }

  private func notes(_ shifted: Int) -> [Phrase] {
    var notes: [Phrase] = []
    let count = lines.count
    if let source, let named = source.lineCount, named != count {
      notes.append(
        Phrase(
          nl:
            "Bij de bron staat dat de tekst \(named) regels heeft; deze heeft er \(count). Dat getal gaat mee.",
          en:
            "The source says that its text has \(named) lines; this one has \(count). That number is changed too."
        ))
    }
    if former != nil, shifted == 0, !cited.isEmpty {
      notes.append(
        Phrase(
          nl: "Alle \(cited.count) regels waarnaar het plan verwijst, zijn in deze tekst gelijk.",
          en: "All \(cited.count) lines that the plan cites are the same in this text."))
    }
    if former == nil, !cited.isEmpty {
      notes.append(
        Phrase(
          nl:
            "Het plan verwijst al naar \(cited.count) regels van deze bron. Kijk hieronder of dat deze regels zijn.",
          en:
            "The plan cites \(cited.count) lines of this source already. See below whether these are those lines."
        ))
    }
    if former != nil {
      notes.append(
        Phrase(
          nl:
            "De vorige tekst blijft in de map van het plan staan; de bron gebruikt hem niet meer.",
          en: "The former text stays in the plan's folder; the source no longer uses it."))
      if source?.sections.isEmpty == false {
        notes.append(
          Phrase(
            nl: "De kopjes van de bron noemen regels van de vorige tekst. Kijk ze na.",
            en: "The headings of the source name lines of the former text. Look them over."))
      }
    }
    return notes
  }
}
