import PlanModel
import SourceText
import TextFormats
import Toolkit
import Views
import Documents
import Findings

/// Parts that several pages share.
extension SiteContent {
  /// Evidence: lines, or the reason of an inference, marked as one in words.
  ///
  /// - Parameters:
  ///   - words: what the lines are evidence for, to choose the sentence that is shown where the plan
  ///     has the text.
  ///   - isShort: without the headings that the lines are under, which `references` has.
  func evidence(_ basis: Basis, about words: String, isShort: Bool = false) -> Phrasing {
    switch basis {
    case .stated(let lines):
      guard !lines.isEmpty else { return .none }
      let named = isShort ? lines.map(\.bare) : lines
      return .all([.span("lines", self.lines(named)), quote(lines, about: words)])
    case .inferred(let reason):
      return .span("inferred", .text("(\(text(Catalogue.inferred)): "), own(reason), .text(")"))
    case .mentioned(let items):
      return .span("lines", own(SessionMention.words(items)))
    }
  }

  /// Words of a thing by which a sentence about it is recognised.
  func subject(_ node: Node) -> String {
    guard case .effect(let index) = node else { return graph.ownWords(of: node) }
    let effect = plan.effects[index]
    return "\(effect.label.value) \(effect.explanation?.value ?? "")"
  }

  /// Sentence of cited lines; nothing when the plan does not have the text.
  func quote(_ lines: [CitedLines], about words: String) -> Phrasing {
    quotes.sentence(lines, about: words).map {
      Phrasing.all([.text(" "), .element("q", [.css("quote")], [own($0)])])
    } ?? .none
  }

  /// Short mark behind an inferred link.
  func mark(_ basis: Basis) -> Phrasing {
    basis.isInferred ? .span("inferred", .text(" (\(text(Catalogue.inferred)))")) : .none
  }

  func lines(_ citations: [Citation]) -> String {
    citations.isEmpty ? "" : text(CitedLines.words(graph.cited(citations)))
  }

  /// Cited lines; each number leads to its line where the site shows the text of the source.
  func lines(_ cited: [CitedLines]) -> Phrasing {
    guard cited.contains(where: { sourcePages[$0.source] != nil }) else {
      return own(CitedLines.words(cited))
    }
    return .all(
      CitedLines.pieces(cited).map { piece in
        guard let lines = piece.lines, let page = sourcePages[lines.source] else {
          return own(piece.words)
        }
        let fragment = Addresses.line(lines.lines.lowerBound)
        return .link(to: "\(page)#\(fragment)", [], [own(piece.words)])
      })
  }

  /// Pair of a name and a text; nothing when there is no text.
  func pair(_ name: Phrase, _ value: String?) -> [Definition] {
    guard let value, !value.isEmpty else { return [] }
    return [.pair(text(name.capitalized), [.inline(.text(value))])]
  }

  func pair(_ name: Phrase, _ links: [Phrasing]) -> [Definition] {
    guard !links.isEmpty else { return [] }
    let content: Flow = links.count == 1 ? .inline(links[0]) : .list(links.map { .item($0) })
    return [.pair(text(name.capitalized), [content])]
  }

  /// Section with a heading; nothing when it would be empty.
  func section(_ id: String, _ title: Phrase, _ content: [Flow]) -> [Flow] {
    guard !content.isEmpty else { return [] }
    return [.block(.section, [], [.heading(2, id: id, text(title))] + content)]
  }

  func section(_ id: String, _ title: Phrase, items: [Item]) -> [Flow] {
    section(id, title, items.isEmpty ? [] : [.list([.css("plain")], items)])
  }

  /// Priority of a point in words, primary or secondary; nothing when it is unknown.
  func badge(_ priority: Priority) -> Phrasing {
    priority == .unknown
      ? .none : .span("priority \(priority.rawValue)", .text(text(priority.name)))
  }

  /// Point in a list: its number as a sign, its title as the link.
  func pointLine(_ node: Node) -> Phrasing {
    if case .actionPoint(let index) = node { pointLine(index) } else { link(node) }
  }

  func pointLine(_ index: Int) -> Phrasing {
    let point = plan.actionPoints[index]
    return .all([
      .link(
        to: "\(addresses.pointStems[index]).html", [.css("point-link")],
        (point.hasNumber ? [.span("number", .text(point.number.value)), .text(" ")] : [])
          + [.span("title", own(point.title.value))]),
      .text(" "), badge(point.priority),
    ])
  }

  /// Link from some money to all of it.
  var allMoney: Flow {
    .paragraph(
      [],
      .link(
        text(nl: "Al het geld in het plan", en: "All money in the plan"), to: Addresses.money))
  }

  /// That the plan does not say which department a sub-point is for, where its action point is of several:
  /// the page of each of them names it.
  func undivided(_ part: Node) -> Phrasing {
    guard let codes = departments(notDividing: part) else { return .none }
    return .span(
      "quiet",
      own(
        Phrase(
          nl: " Het plan zegt niet voor wie van hen dit is: ",
          en: " The plan does not say for which of these this is: ") + codes
          + Phrase(verbatim: ".")))
  }

  /// The same of all sub-points in a list, said once; nil where it is not so of each.
  func undivided(_ parts: [Node]) -> Flow? {
    let all = parts.map(departments(notDividing:))
    guard parts.count > 1, let codes = all.first ?? nil, all.allSatisfy({ $0 == codes }) else {
      return nil
    }
    return .paragraph(
      [.css("quiet")],
      own(
        Phrase(
          nl: "Het plan zegt bij deze onderdelen niet voor wie van hen ze zijn: ",
          en: "The plan does not say for which of these the parts are: ") + codes
          + Phrase(verbatim: ".")))
  }

  /// Departments of the action point of a sub-point that is no one's in particular; nil where it is.
  private func departments(notDividing part: Node) -> Phrase? {
    guard case .subPoint(_, let point) = part, graph.targets(of: part, .department).isEmpty
    else { return nil }
    let departments = graph.departments(of: point)
    guard departments.count > 1 else { return nil }
    return NameSummary(departments.map { plan.departments[$0].code.value }).words
  }

  /// Table that scrolls by itself when the page is too narrow, also by keyboard.
  ///
  /// - Parameter heading: id of the heading by which it is known instead; a name with words of the plan could not
  ///   say in which language they are.
  func scrolling(_ table: Flow, named name: String, under heading: String? = nil) -> Flow {
    .block(
      .division,
      [
        .css("scroll"), Attribute("tabindex", "0"), Attribute("role", "region"),
        heading.map { Attribute("aria-labelledby", $0) } ?? Attribute("aria-label", name),
      ], [table])
  }

  /// Findings at some nodes.
  func checks(at nodes: [Node]) -> [Flow] {
    let items = nodes.flatMap(findings(at:)).map { finding -> Item in
      .item(
        .span("level \(finding.level.rawValue)", .text(text(finding.level.name))), .text(" "),
        CheckPage.coded(finding.sentence(language)))
    }
    guard !items.isEmpty else { return [] }
    return [
      .block(
        .aside, [.css("checks"), Attribute("aria-labelledby", "checks")],
        [
          .heading(
            2, id: "checks",
            text(nl: "Wat de controle hierover vond", en: "What the check found here")),
          .list([.css("plain")], items),
          .paragraph(
            [],
            .link(text(nl: "Alle bevindingen", en: "All findings"), to: Addresses.check)),
        ])
    ]
  }
}
