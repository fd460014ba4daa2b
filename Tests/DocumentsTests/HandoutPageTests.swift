import Testing
import Toolkit
@testable import Documents
@testable import Views
import TestSupport
import Rules

/// A hand-out as a page and as Markdown.
@Suite struct HandoutPageTests {
  private let graph = SamplePlan.plan.graph
  private let credit = Attribution(SamplePlan.plan.plan)

  private func page(
    _ handout: Handout, _ language: Language = .dutch, credit: Attribution? = nil,
    index: String? = nil
  ) -> String {
    HandoutPage(
      addresses: SamplePlan.addresses, language: language, credit: credit ?? self.credit,
      index: index
    ).text(handout)
  }

  @Test(arguments: Language.allCases)
  func `a hand-out is as recorded, as a page and as Markdown`(language: Language) throws {
    let handout = Handout(for: 1, in: graph)
    try Snapshot.expect(page(handout, language), "handout.\(language.rawValue).html")
    try Snapshot.expect(
      HandoutMarkdown(language: language, credit: credit).text(handout),
      "handout.\(language.rawValue).md")
  }

  @Test func `a page that travels alone links to nothing but itself`() {
    let alone = page(Handout(for: 1, in: graph))
    #expect(alone.matches(of: /href="([^"]*)"/).map { String($0.1) } == ["#point-2"])
    #expect(page(Handout(for: 1, in: graph), index: "../index.html").contains("../index.html"))
  }

  @Test func `headings go down one level at a time, and every table has a caption and heads`() {
    let page = SitePageText("hand-out", page(Handout(for: 1, in: graph)))
    let levels = page.opening.compactMap { tag in
      tag.name.firstMatch(of: /^h([1-6])$/).flatMap { Int($0.1) }
    }
    #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
    #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
    #expect(page.elements("table").count == 3)
    #expect(page.elements("caption").count == 3)
    #expect(page.elements("th", ["scope": "row"]).count == 1 + 2 + 5)
  }

  @Test func `many pages are those one by one`() {
    let handouts = Handout.all(in: graph)
    let pages = HandoutPage(
      addresses: SamplePlan.addresses, language: .dutch, credit: credit, index: nil)
    let shared = pages.shared(by: handouts)
    #expect(handouts.map { pages.text($0, shared: shared) } == handouts.map(pages.text))
  }

  @Test func `hostile names act nowhere, neither in the page nor in the header on paper`() {
    let plan = checked(
      """
      plan: {title: '</style><script>alert(1)</script>"; }', owner: X}
      departments: [{code: 'A"</style>', name: '<b>'}]
      action-points:
        - {number: '1"><i>', title: '=1+1<script>', priority: secondary, departments: 'A"</style>'}
      """)
    let text = page(
      Handout(for: 0, in: plan.graph), credit: Attribution(plan.plan))
    #expect(text.ranges(of: "</style>").count == 1)
    #expect(text.matches(of: /<script|<b>|<i>/).isEmpty)
    #expect(text.contains("content: \"\\3c \\2f style\\3e \\3c script\\3e alert\\28 1\\29 "))
  }

  @Test func `a department without points gets a page that says so, without a form`() {
    let plan = checked("departments: [{code: A}]")
    let text = page(Handout(for: 0, in: plan.graph))
    #expect(text.contains("Het plan heeft geen actiepunten voor uw afdeling."))
    #expect(!text.contains("<table"))
  }

  @Test func `the files of a set stand beside each other, whatever the departments are called`() {
    let plan = checked("departments: [{code: all}, {code: Policy fields}, {code: index}]").plan
    let addresses = Addresses(plan)
    #expect(addresses.handoutStems == ["all-2", "policy-fields-2", "index-2"])
    #expect(addresses.handout(0, format: "html") == "departments/all-2.html")
  }

  @Test func `CSV of a hand-out cannot become a formula or break a cell`() {
    let plan = checked(
      """
      departments: [{code: '=A'}]
      action-points:
        - {number: 1, title: "+1;\\"x\\"\\ny", priority: secondary, departments: '=A'}
      """)
    let text = TableCSV(language: .english).text(
      .handout(Handout(for: 0, in: plan.graph), named: "a"))
    #expect(
      text.split(separator: "\r\n").last?.hasPrefix("'=A 1;1;secondary;\"'+1;\"\"x\"\"\ny\";")
        == true)
  }
}
