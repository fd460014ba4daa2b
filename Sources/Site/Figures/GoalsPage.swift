import Documents
import Drawing
import PlanModel
import SourceText
import TextFormats
import Toolkit
import Views

/// Page of all goals, each with its indicators and their verdicts.
struct GoalsPage {
  let material: SiteContent

  static let name = Phrase(nl: "Doelen", en: "Goals")

  var page: SitePage {
    SitePage(
      address: Addresses.goals, title: material.text(Self.name), about: intro,
      content: [material.signs, .paragraph([.css("lead")], .text(intro))] + lists)
  }

  private var intro: String {
    let goals = material.plan.goals.count { $0.kind == .goal }
    let measured = material.plan.goals.indices.count {
      !material.graph.targets(of: .goal($0), .indicator).isEmpty
    }
    let count = Catalogue.count(
      goals, one: Phrase(nl: "doel", en: "goal"), many: Phrase(nl: "doelen", en: "goals"))
    let seen =
      measured == 0
      ? Phrase(
        nl: ". Het plan noemt er geen cijfer bij waaraan te zien is of het lukt.",
        en: ". It names no figure with them by which you see whether it works.")
      : Phrase(
        nl: ". Bij \(measured) daarvan staat een indicator: daaraan ziet u of het lukt.",
        en: ". \(measured) of them have an indicator, by which you see whether it works.")
    return material.text(
      Phrase(nl: "Het plan stelt ", en: "The plan sets ") + count + seen)
  }

  /// A list for each heading, in the order of the plan; parts of a goal are below it.
  private var lists: [Flow] {
    let goals = material.plan.goals
    var parts: [Int: [Int]] = [:]
    var headings: [String] = []
    var below: [String: [Int]] = [:]
    for (index, goal) in goals.enumerated() {
      if let parent = parent(of: index) {
        parts[parent, default: []].append(index)
        continue
      }
      let heading = goal.heading?.value ?? ""
      if below[heading] == nil { headings.append(heading) }
      below[heading, default: []].append(index)
    }
    return headings.enumerated().flatMap { position, heading -> [Flow] in
      let list = Flow.list([.css("plain goals")], (below[heading] ?? []).map { item($0, parts) })
      return heading.isEmpty
        ? [list]
        : [
          .block(
            .section, [],
            [.heading(2, [.id("heading-\(position + 1)")], [material.own(heading)]), list])
        ]
    }
  }

  /// Goal below which another is shown: that of which it is a part, under the same heading.
  private func parent(of index: Int) -> Int? {
    let goals = material.plan.goals
    func above(_ index: Int) -> Int? {
      guard case .goal(let parent)? = material.graph.targets(of: .goal(index), .goal).first,
        goals[parent].heading?.value == goals[index].heading?.value
      else { return nil }
      return parent
    }
    guard let parent = above(index) else { return nil }
    // Goals that are each other's parts have no first: each is shown by itself.
    var seen: Set<Int> = [index]
    var next: Int? = parent
    while let one = next {
      guard seen.insert(one).inserted else { return nil }
      next = above(one)
    }
    return parent
  }

  private func item(_ index: Int, _ parts: [Int: [Int]]) -> Item {
    let goal = material.plan.goals[index]
    let ambition = Phrase(nl: "Ambitie", en: "Ambition")
    let isSaid = goal.heading.map { $0.value == ambition.dutch || $0.value == ambition.english }
    let above: [Phrasing] =
      parent(of: index) != nil
      ? []
      : material.graph.targets(of: .goal(index), .goal).map { node in
        Phrasing.all([
          .text(" "),
          .span(
            "quiet",
            .all([
              .text("(\(material.text(DetailKey.under.name)) "), material.link(node), .text(")"),
            ])),
        ])
      }
    let indicators = material.graph.targets(of: .goal(index), .indicator)
    let prefix = goal.kind == .ambition && isSaid != true ? "\(material.text(ambition)): " : ""
    let below = parts[index] ?? []
    return .item(
      [],
      [.paragraph([], .text(prefix), material.link(.goal(index)), .all(above))]
        + (indicators.isEmpty
          ? [] : [.list([.css("measures")], indicators.map { .item(line($0)) })])
        + (below.isEmpty ? [] : [.list([.css("parts-of-goal")], below.map { item($0, parts) })]))
  }

  /// Indicator in a line: its name, its course, its verdict.
  private func line(_ node: Node) -> Phrasing {
    guard case .indicator(let index) = node else { return material.link(node) }
    return material.figureLine(index)
  }
}

/// Page of a goal: its indicators, what reports say of it, and what belongs to it.
struct GoalPage {
  let material: SiteContent
  let index: Int

  var page: SitePage {
    let node = Node.goal(index)
    let goal = material.plan.goals[index]
    let details = material.details(node, without: [.indicators, .progress])
    let indicators = material.graph.targets(of: node, .indicator).compactMap(\.indicator)
    let name =
      goal.kind == .ambition
      ? Phrase(nl: "Ambitie", en: "Ambition") : Phrase(nl: "Doel", en: "Goal")
    let said =
      material.strip(
        material.progress.keeping { $0.node == node }, of: name, id: "progress_drawing")
      + material.progress.subjects.filter { $0.node == node }.flatMap(
        ProgressPage(material: material).said)
    let measured =
      material.multiples(indicators, of: name, id: "multiples_drawing")
      + material.figureTable(
        indicators, named: Phrase(nl: "Cijfers bij dit doel", en: "Figures on this goal"))
    return SitePage(
      address: "\(material.addresses.goalStems[index]).html",
      title: "\(material.text(name)): \(goal.text.value)",
      heading: .all([.text("\(material.text(name)): "), material.own(goal.text.value)]),
      trail: [
        SitePage.Breadcrumb(title: material.text(GoalsPage.name), address: Addresses.goals)
      ],
      content: [material.signs] + material.facts(details)
        + material.section("indicators", DetailKey.indicators.name.capitalized, measured)
        + material.section("progress", DetailKey.progress.name.capitalized, said)
        + material.sections(details) + material.checks(at: [node]))
  }
}

extension SiteContent {
  /// Indicator in a line: its name, its course with the last figure, and its verdict.
  func figureLine(_ index: Int) -> Phrasing {
    let one = figures[index]
    // Raw markup is safe here: `SparklineSVG` escapes all text of the drawing.
    let spark = Phrasing.raw(SparklineSVG(one, language: language, house: house).inlined)
    let verdict: Phrasing =
      one.verdict.map { Phrasing.all([.text(" "), self.verdict($0)]) } ?? .none
    return .all([link(one.node), .text(" "), spark, verdict])
  }
}
