import PlanModel
import Rules
import SourceText
import TestSupport
import Testing
import Toolkit
@testable import Site

/// Pages in another language than the plan: what the plan says is marked with its language.
@Suite struct ForeignTextTests {
  private static let english = SampleSite(
    files: [
      ("plan.yaml", SampleSite.text), ("themes/wonen.yaml", SampleSite.wonen),
      ("themes/klimaat.yaml", SampleSite.klimaat),
    ], language: .english)

  /// Texts of the plan that are sentences or labels.
  private static var texts: [String] {
    let plan = english.checked.plan
    var texts: [String?] = []
    for effect in plan.effects { texts += [effect.label.value, effect.explanation?.value] }
    for point in plan.actionPoints {
      texts += [point.title.value, point.summary?.value]
      for part in point.subPoints { texts.append(part.text.value) }
    }
    for area in plan.focusAreas { texts += [area.title.value, area.vision?.value] }
    for entry in plan.scope { texts += [entry.topic.value, entry.reason.value] }
    return texts.compactMap(\.self)
  }

  @Test func `no text of the plan is without its language`() {
    let texts = Self.texts.filter { $0.contains(" ") }
    #expect(texts.count > 10)
    for page in Self.english.pages where page.name != "check.html" {
      let main = page.html.split(separator: "<main", maxSplits: 1).last ?? ""
      // A finding is a sentence of ours that quotes the plan.
      let own = main.replacing(
        /<aside class="checks".*?<\/aside>/.dotMatchesNewlines(), with: "")
      let rest = own.replacing(/<svg\b.*?<\/svg>/.dotMatchesNewlines(), with: "")
        .replacing(/<span lang="nl">[^<]*<\/span>/, with: "")
        .replacing(/<option [^>]* lang="nl">[^<]*<\/option>/, with: "")
        .replacing(/<[^>]*>/, with: " ")
      for text in texts { #expect(!rest.contains(text), "\(page.name): \(text)") }
    }
  }

  @Test func `in the plan's own language nothing is marked`() {
    for page in SampleSite.plan.pages {
      #expect(page.elements("span").allSatisfy { $0["lang"] == nil }, "\(page.name)")
    }
  }
}
