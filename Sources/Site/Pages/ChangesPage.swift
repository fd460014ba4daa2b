import Documents
import PlanModel
import TextFormats
import Toolkit
import Views

/// Page of what changed since an older version of the plan, by department.
struct ChangesPage {
  let material: SiteContent
  /// Nil when no earlier version was given.
  let changes: SiteChanges?

  /// Maximum number of points that the start page names.
  private static let mostLatest = 5

  var page: SitePage {
    let title = material.text(Self.title)
    guard let changes else {
      return SitePage(
        address: Addresses.changes, title: title, content: unknown, isFormer: true)
    }
    let words = material.text(
      Phrase(nl: "Vergeleken met ", en: "Compared with ") + changes.since + Phrase(verbatim: "."))
    let lists = changes.changes.lists.filter { !$0.isUnchanged }
    let none = material.text(Self.unchanged)
    return SitePage(
      address: Addresses.changes,
      title: title,
      content: [.paragraph([.css("lead")], .text(words))]
        + (lists.isEmpty
          ? [.paragraph([], .text(none))]
          : lists.enumerated().map { section($1, id: "list-\($0 + 1)") }))
  }

  /// What a plan does is 'gewijzigd': 'veranderd' is for what happens in the town.
  static let name = Phrase(nl: "Wijzigingen", en: "Changes")
  static let title = Phrase(
    nl: "Wat er in het plan is gewijzigd", en: "What has changed in the plan")
  private static let unchanged = Phrase(
    nl: "Er is niets gewijzigd.", en: "Nothing has changed.")

  /// Nothing links to this answer: it is for who kept the address of a page that had changes.
  private var unknown: [Flow] {
    let words = material.text(
      nl: """
        Van dit plan staat hier geen eerdere versie. Daarom is hier niet te zien wat er in het plan is \
        gewijzigd.
        """,
      en: """
        There is no earlier version of this plan here. So this page cannot show what has changed in \
        the plan.
        """)
    let adopted = material.plan.header?.adopted.map { day in
      Phrase(nl: "Het plan is vastgesteld op ", en: "The plan was adopted on ") + day.phrase
        + Phrase(verbatim: ".")
    }
    return [.paragraph([.css("lead")], .text(words))]
      + (adopted.map { [.paragraph([], .text(material.text($0)))] } ?? [])
  }

  private func section(_ list: PlanChanges.List, id: String) -> Flow {
    .block(
      .section, [],
      [
        .heading(2, id: id, material.text(list.name)),
        list.remark.map { .paragraph([], material.own($0)) } ?? .none,
        .list([.css("plain")], list.points.map(point)),
      ])
  }

  private func point(_ point: PlanChanges.PointChanges) -> Item {
    .item(
      [],
      [
        .paragraph([], title(point)),
        .definitions([.css("facts")], point.changes.map { pair($0) }),
      ])
  }

  private func pair(_ change: PlanChanges.Change) -> Definition {
    let (before, now) = (material.text(change.before), material.text(change.now))
    let words =
      before.isEmpty
      ? now
      : now.isEmpty
        ? material.text(nl: "was: \(before)", en: "was: \(before)")
        : material.text(nl: "\(now) (was: \(before))", en: "\(now) (was: \(before))")
    return .pair(material.text(change.kind.capitalized), [.inline(.text(words))])
  }

  private func title(_ point: PlanChanges.PointChanges) -> Phrasing {
    // Goals, figures and progress have no number.
    guard !point.number.isEmpty else { return .span("title", material.own(point.title)) }
    let words: [Phrasing] = [
      .span("number", .text(point.number)), .text(" "), .span("title", material.own(point.title)),
    ]
    let page = material.addresses.point(point.number)
    return page == Addresses.points
      ? .all(words) : .link(to: page, [.css("point-link")], words)
  }

  /// Changed points, each once, in the order of the lists.
  var points: [PlanChanges.PointChanges] {
    var seen: Set<String> = []
    return (changes?.changes.lists ?? []).flatMap(\.points).filter {
      seen.insert("\($0.number) \($0.title)").inserted
    }
  }

  /// Section of the start page.
  var latest: [Flow] {
    guard let changes else {
      let none = material.text(
        nl: "Van dit plan staat hier nog geen eerdere versie om mee te vergelijken.",
        en: "There is no earlier version of this plan here yet to compare with.")
      return material.section(
        "changes", Self.title, [.paragraph([.css("quiet")], .text(none))])
    }
    let points = points
    let items = points.prefix(Self.mostLatest).map { point -> Item in
      let kinds = Set(point.changes.map { material.text($0.kind) }).sorted()
      return .item(
        title(point), .text(" "), .span("quiet", .text(kinds.joined(separator: ", "))))
    }
    let none = material.text(Self.unchanged)
    let since = material.text(
      Phrase(nl: "Vergeleken met ", en: "Compared with ") + changes.since + Phrase(verbatim: "."))
    return material.section(
      "changes", Self.title,
      [
        .paragraph([.css("quiet")], .text(since)),
        items.isEmpty ? .paragraph([], .text(none)) : .list([.css("plain")], Array(items)),
        .paragraph(
          [],
          .link(
            material.text(
              nl: "Alle wijzigingen (\(points.count))", en: "All changes (\(points.count))"),
            to: Addresses.changes)),
      ])
  }
}
