import PlanModel
import SourceText
import SyntheticPlans
import Testing
import TextFormats
import Toolkit

@testable import Server

/// The plan as the editor sends it: after a change only what can be different is written again, and the
/// result is the same as if all of it were.
@Suite struct PlanItemsTests {
  private static let head = """
    plan: {title: Proef, language: nl}
    sources: [{id: nota, title: Nota, lines: 90}]
    departments: [{code: A, name: Een}, {code: B, name: Twee}]
    action-points:
      - {number: 1, title: Punt, departments: [A], source: 3, sub-points: [{text: Deel}]}
      - {number: 2, title: Punt, departments: [B], refers-to: 1, source: 4}

    """

  private static func theme(_ name: String) -> String {
    """
    theme:
      id: \(name)
      title: T
      effects:
        - {id: \(name)1, label: Een, points: [1]}
        - {id: \(name)2, label: Twee, points: [2], effects: [{same-as: a1}]}

    """
  }

  private static var texts: [String: String] {
    var texts = ["plan.yaml": head]
    for name in ["a", "b", "c", "d"] { texts["\(name).yaml"] = theme(name) }
    return texts
  }

  private static func plan(_ texts: [String: String]) -> EditedPlan {
    let files = texts.sorted { $0.key < $1.key }.map { SourceFile(path: $0.key, text: $0.value) }
    let reader = PlanReader(files, isKept: true)
    var plan = EditedPlan("")
    plan.take(files, reader, PlanGraph(reader.plan))
    return plan
  }

  private static func items(
    _ texts: [String: String], reusing former: PlanItems? = nil
  ) -> PlanItems {
    PlanItems(plan(texts), texts: [], .dutch, reusing: former)
  }

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func `after a change of a text only the things of its file are written again`() {
    let before = Self.items(Self.texts)
    var texts = Self.texts
    texts["b.yaml"] = Self.theme("b").replacing("Twee", with: "Anders")
    let after = Self.items(texts, reusing: before)
    // The theme and its effects, of the twenty things of the plan.
    #expect(after.writtenCount == 3)
    #expect(before.writtenCount > 15)
    #expect(after.json == Self.items(texts).json)
    let patch = Self.text(after.patch(since: before))
    #expect(patch.hasPrefix(#"{"items":{"effect:b2":{"#))
    // The names of all things are most of an answer, and were there already.
    #expect(patch.hasSuffix(#""gone":[]}"#))
  }

  @Test func `what names a thing of another file is written again when that goes`() {
    let before = Self.items(Self.texts)
    var texts = Self.texts
    texts["a.yaml"] = Self.theme("a").replacing("id: a1", with: "id: x1")
    let after = Self.items(texts, reusing: before)
    #expect(after.json == Self.items(texts).json)
    let patch = Self.text(after.patch(since: before))
    for name in ["effect:b2", "effect:c2", "effect:d2", "effect:x1"] {
      #expect(patch.contains("\"\(name)\":{"), "\(name)")
    }
    #expect(patch.contains(#""gone":["effect:a1"],"order":{"#))
  }

  @Test func `a point that one more effect leads to counts it`() {
    let before = Self.items(Self.texts)
    var texts = Self.texts
    texts["c.yaml"] = Self.theme("c").replacing("points: [2]", with: "points: [1, 2]")
    let after = Self.items(texts, reusing: before)
    #expect(after.json == Self.items(texts).json)
    #expect(Self.text(after.patch(since: before)).contains(#""point:1":{"#))
  }

  @Test func `of two parts of the scope with one topic the same one is sent after a change`() {
    var texts = Self.texts
    texts["s.yaml"] = "scope: [{topic: X, reason: Een}, {topic: X, reason: Twee}]\n"
    let before = Self.items(texts)
    texts["b.yaml"] = Self.theme("b").replacing("Twee", with: "Anders")
    #expect(Self.items(texts, reusing: before).json == Self.items(texts).json)
  }

  @Test func `another language writes all of them`() {
    let before = Self.items(Self.texts)
    let after = PlanItems(Self.plan(Self.texts), texts: [], .english, reusing: before)
    #expect(after.writtenCount == before.writtenCount)
  }

  /// Whatever somebody does to the files: lines that go, come twice, or have another name in them.
  @Test(arguments: 1...8)
  func `after any change of any line all is as if it were written anew`(seed: UInt64) throws {
    var texts: [String: String] = [:]
    SyntheticPlan(PlanShape(nodes: 100, seed: seed)).forEachFile { path, text in
      if path.hasSuffix(".yaml") { texts[path] = text }
    }
    var dice = Dice(seed: seed)
    var items = Self.items(texts)
    var reused = 0
    for _ in 0..<25 {
      let former = texts
      let path = texts.keys.sorted()[dice.roll(texts.count)]
      var lines = try #require(texts[path]).split(separator: "\n", omittingEmptySubsequences: false)
      let index = dice.roll(lines.count)
      switch dice.roll(3) {
      case 0: lines.remove(at: index)
      case 1: lines.insert(lines[index], at: index)
      default:
        let words = texts[path, default: ""].split(whereSeparator: \.isWhitespace)
        let word = String(words[dice.roll(words.count)])
        lines[index] = lines[index].replacing(/[a-z0-9-]+$/, with: word)[...]
      }
      texts[path] = lines.joined(separator: "\n")
      let changed = Self.items(texts, reusing: items)
      let whole = Self.items(texts)
      #expect(changed.json == whole.json, "\(path):\(index + 1)")
      reused += whole.writtenCount - changed.writtenCount
      // A file that cannot be read has no things to compare.
      if Self.plan(texts).unreadable == nil { items = changed } else { texts = former }
    }
    #expect(reused > 200)
  }
}
