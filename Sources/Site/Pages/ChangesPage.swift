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
      return SitePage(address: Addresses.changes, title: title, content: unknown)
    }
    let words = material.text(
      Phrase(nl: "Vergeleken met ", en: "Compared with ") + changes.since + Phrase(verbatim: "."))
    let lists = changes.changes.lists.filter { !$0.isUnchanged }
    let none = material.text(nl: "Er is niets veranderd.", en: "Nothing has changed.")
    return SitePage(
      address: Addresses.changes,
      title: title,
      content: [.paragraph([.css("lead")], .text(words))]
        + (lists.isEmpty ? [.paragraph([], .text(none))] : lists.map(section)))
  }

  private static let title = Phrase(nl: "Wat er is veranderd", en: "What has changed")

  /// Answer where nothing can be compared; who keeps the plan reads how it can.
  private var unknown: [Flow] {
    let words = material.text(
      nl:
        "Deze site is gemaakt zonder eerdere versie van het plan. Daarom is niet te zien wat er is veranderd.",
      en:
        "This site was made without an earlier version of the plan. So it cannot show what has changed."
    )
    let adopted = material.plan.header?.adopted.map { day in
      Phrase(nl: "Het plan is vastgesteld op ", en: "The plan was adopted on ") + day.phrase
        + Phrase(verbatim: ".")
    }
    let how: [Phrasing] = [
      .text(
        material.text(
          nl: "Beheert u het plan? Maak de site dan met ",
          en: "Do you keep the plan? Make the site with ")),
      .code("raakvlak build --since 2025-06-30"),
      .text(
        material.text(
          nl: ". Een map met een oudere kopie kan ook.",
          en: ". A folder with an older copy works too.")),
    ]
    return [.paragraph([.css("lead")], .text(words))]
      + (adopted.map { [.paragraph([], .text(material.text($0)))] } ?? [])
      + (material.isPublic ? [] : [.paragraph([], .all(how))])
  }

  private func section(_ list: PlanChanges.List) -> Flow {
    .block(
      .section, [],
      [
        .heading(2, material.text(list.name)),
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
    guard let changes else { return [] }
    let points = points
    let items = points.prefix(Self.mostLatest).map { point -> Item in
      let kinds = Set(point.changes.map { material.text($0.kind) }).sorted()
      return .item(
        title(point), .text(" "), .span("quiet", .text(kinds.joined(separator: ", "))))
    }
    let none = material.text(nl: "Er is niets veranderd.", en: "Nothing has changed.")
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
              nl: "Alle veranderingen (\(points.count))", en: "All changes (\(points.count))"),
            to: Addresses.changes)),
      ])
  }
}
