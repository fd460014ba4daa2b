import Editing
import FoundationEssentials
import Operations
import PlanModel
import SourceText
import SyntheticPlans
import Testing
import Toolkit

/// Random operations one after the other: each means what the model's own edit means, changes no other
/// byte and loses no comment; all of them taken back give the files of the beginning.
@Suite struct RandomOperationTests {
  /// `.ci/try-operations` asks for more.
  private static let count =
    ProcessInfo.processInfo.environment["RAAKVLAK_OPERATIONS"].flatMap { Int($0) } ?? 120

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `a made-up plan`(seed: UInt64) throws {
    var files: [SourceFile] = []
    SyntheticPlan(PlanShape(nodes: 100, seed: seed)).forEachFile { path, text in
      files.append(SourceFile(path: path, text: Self.commented(text, seed)))
    }
    try run(files, seed)
  }

  @Test(arguments: [4, 5] as [UInt64])
  func `Amersfoort's plan`(seed: UInt64) throws {
    let folder =
      #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" }
      + "/maps/amersfoort-2023-2026"
    var files: [SourceFile] = []
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
    where path.hasSuffix(".yaml") {
      let data = try #require(FileManager.default.contents(atPath: "\(folder)/\(path)"))
      files.append(SourceFile(path: path, bytes: Array(data)))
    }
    try run(files, seed)
  }

  /// A text with comments of their own above and behind some of its lines.
  private static func commented(_ text: String, _ seed: UInt64) -> String {
    var dice = Dice(seed: seed)
    var isFolded = false
    return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
      number, line in
      let indent = line.prefix { $0 == " " }
      let isKey = line.contains(": ") && !line.contains("'") && !line.contains("#")
      if line.hasSuffix(">-") {
        isFolded = true
        return String(line)
      }
      if isFolded, !line.dropFirst(indent.count).hasPrefix("- "), !isKey { return String(line) }
      isFolded = false
      switch dice.roll(9) {
      case 0 where line.dropFirst(indent.count).hasPrefix("- "):
        return "\(indent)# boven \(number)\n\(line)"
      case 1 where isKey: return "\(line) # achter \(number)"
      default: return String(line)
      }
    }.joined(separator: "\n")
  }

  private func comments(_ files: [SourceFile]) -> [String: Int] {
    var counts: [String: Int] = [:]
    for file in files {
      for line in String(decoding: file.bytes, as: UTF8.self).split(separator: "\n") {
        guard let mark = line.firstRange(of: "# ") else { continue }
        counts[String(line[mark.lowerBound...]), default: 0] += 1
      }
    }
    return counts
  }

  private func run(_ start: [SourceFile], _ seed: UInt64) throws {
    var files = start
    var dice = Dice(seed: seed &+ 99)
    var undo: [[JournalFile]] = []
    let day = try #require(Day("2027-03-01"))
    var (made, refused) = (0, 0)
    for number in 0..<Self.count {
      let reader = PlanReader(files)
      let graph = PlanGraph(reader.plan)
      var random = RandomOperation(graph: graph, dice: dice, number: number, day: day)
      let (operation, expect) = random.next()
      dice = random.dice
      let edit: OperationEdit
      do {
        edit = try OperationEdit([operation], on: files, parsed: reader, graph, today: day)
      } catch {
        refused += 1
        continue
      }
      made += 1
      var facts = PlanFacts(reader.plan)
      expect(&facts)
      let after = PlanFacts(edit.after.plan)
      let differences = facts.differences(from: after)
      // What follows on a failure means nothing.
      try #require(differences == [], "\(operation)")
      let before = comments(files)
      var step: [JournalFile] = []
      for file in edit.files {
        let index = files.firstIndex { $0.path == file.path }
        if let index, let bytes = file.after {
          var text = EditedText(files[index].bytes)
          let isApplied = text.apply(file.edits)
          #expect(isApplied && text.bytes == bytes, "\(operation)")
          files[index] = SourceFile(path: file.path, bytes: bytes)
        } else if let index {
          files.remove(at: index)
        } else if let bytes = file.after {
          files.append(SourceFile(path: file.path, bytes: bytes))
        }
        step.append(JournalFile(file.path, file, before: file.before, mark: []))
      }
      undo.append(step)
      if !operation.isRemoval { #expect(comments(files) == before, "\(operation)") }
    }
    // Else the test shows nothing.
    #expect(made > Self.count / 3)
    for step in undo.reversed() {
      for file in step.map(\.inverse) {
        let index = files.firstIndex { $0.path == file.path }
        let bytes = file.applied(to: index.map { files[$0].bytes })
        if let index { files.remove(at: index) }
        if let bytes { files.append(SourceFile(path: file.path, bytes: bytes)) }
      }
    }
    let last = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.bytes) })
    #expect(last == Dictionary(uniqueKeysWithValues: start.map { ($0.path, $0.bytes) }))
  }
}

extension Operations.Operation {
  var isRemoval: Bool {
    switch self {
    case .remove, .removePlace, .unlink, .clear, .unexcuse: true
    default: false
    }
  }
}

/// A random operation with what it must do to the facts of a plan.
struct RandomOperation {
  let graph: PlanGraph
  var dice: Dice
  let number: Int
  let day: Day
  private var plan: Plan { graph.plan }

  private static let texts = [
    "Meer licht", "Kort: maar met dubbele punt", "Met #teken", "'aanhaling'", "100%", "- streepje",
    "Ja", "12", "@adres", "één façade – € 5", "a, b [c] {d}",
    String(repeating: "Een lange tekst die over de rand van de regel loopt. ", count: 4) + "Slot.",
  ]

  private mutating func text() -> String {
    "\(Self.texts[dice.roll(Self.texts.count)]) \(number)"
  }

  mutating func next() -> (Operations.Operation, (inout PlanFacts) -> Void) {
    let number = self.number
    let effect = plan.effects[dice.roll(plan.effects.count)]
    let id = effect.id.value
    let point = plan.actionPoints[dice.roll(plan.actionPoints.count)]
    let name = Target.named("effect:\(id)")
    switch dice.roll(14) {
    case 0:
      let text = text()
      return (.set(name, key: "label", [text]), { $0["effect \(id)", "label"] = [text] })
    case 1:
      let text = text()
      return (
        .set(.named(point.name), key: "summary", [text]),
        { $0["point \(point.name)", "summary"] = [text] }
      )
    case 2:
      let line = dice.roll(90) + 1
      return (
        .set(name, key: "source", ["\(line)", "7"]),
        { $0["effect \(id)", "source"] = [".\(line)-\(line)", ".7-7"] }
      )
    case 3:
      return (.clear(name, key: "explanation"), { $0["effect \(id)", "explanation"] = [] })
    case 4:
      let reason = text()
      return (
        .link(from: name, to: .named("point:\(point.name)"), key: nil, .inferred(reason)),
        { $0["effect \(id)", "points"].append("\(point.name)~\(reason)") }
      )
    case 5:
      guard let link = effect.points.first else { fallthrough }
      let words = PlanFacts.words(link)
      return (
        .unlink(from: name, to: .named("point:\(link.target.value)"), key: nil),
        { $0["effect \(id)", "points"].removeAll { $0 == words } }
      )
    case 6:
      let label = "Nieuw \(number)"
      return (
        .add(AddedThing(.effect, label, under: name, at: .first)),
        {
          $0["effect \(id)", "effects"].insert("nieuw-\(number)", at: 0)
          $0.values["effect nieuw-\(number)"] = $0.values["effect \(id)"]?.filter { _ in false }
          $0["effect nieuw-\(number)", "id"] = ["nieuw-\(number)"]
          $0["effect nieuw-\(number)", "label"] = [label]
          $0["effect nieuw-\(number)", "kind"] = ["consequence"]
        }
      )
    case 7:
      let other = plan.effects[dice.roll(plan.effects.count)].id.value
      let parents = graph.plan.effects.filter {
        $0.placements.contains { $0.writtenOut != nil && $0.reference.target.value == id }
      }
      guard let parent = parents.first?.id.value else { fallthrough }
      return (
        .moveEffect(
          name, from: .named("effect:\(parent)"), under: .named("effect:\(other)"), .last),
        {
          $0["effect \(parent)", "effects"].removeAll { $0 == id }
          $0["effect \(other)", "effects"].append(id)
        }
      )
    case 8:
      guard effect.placements.isEmpty else { fallthrough }
      return (
        .remove(name, .alone),
        { facts in
          facts.values["effect \(id)"] = nil
          for thing in facts.values.keys {
            let left = facts.values[thing]?["effects"]?.filter { $0 != id }
            facts.values[thing]?["effects"] = left?.isEmpty == true ? nil : left
          }
        }
      )
    case 9:
      let new = "anders-\(number)"
      return (
        .rename(name, to: new, until: day),
        {
          $0.values["effect \(new)"] = $0.values["effect \(id)"]
          $0.values["effect \(id)"] = nil
          $0["effect \(new)", "id"] = [new]
          $0["effect \(new)", "formerly"].append("id=\(id);until=2027-03-01")
          $0.rename(id, to: new, in: ["effects"])
        }
      )
    case 10:
      let old = point.name
      let new = "\(900 + number)"
      guard
        point.subPoints.isEmpty
          || !plan.actionPoints.contains(where: { $0.subPoints.contains { $0.sameAs != nil } })
      else { fallthrough }
      return (
        .renumber([NumberPair(from: old, to: new)], until: day),
        {
          $0.values["point \(new)"] = $0.values["point \(old)"]
          $0.values["point \(old)"] = nil
          $0["point \(new)", "number"] = [new]
          $0["point \(new)", "formerly"].append("number=\(old);departments=;until=2027-03-01")
          $0.rename(old, to: new, in: ["points", "refers-to"])
        }
      )
    case 11:
      let reason = text()
      return (
        .excuse(name, rule: "rule-\(number)", reason: reason),
        { $0["effect \(id)", "exceptions"].append("rule-\(number): \(reason)") }
      )
    case 12:
      let words = "Onderdeel \(number)"
      return (
        .add(AddedThing(.subPoint, words, under: .named(point.name))),
        {
          $0["point \(point.name)", "sub-points"].append(words)
          $0["part \(words)", "text"] = [words]
        }
      )
    default:
      let topic = "Onderwerp \(number)"
      return (
        .add(AddedThing(.scope, topic, [KeyText("reason", "Daarom.")])),
        { $0["plan", "scope"].append(topic) }
      )
    }
  }
}
