package import PlanModel
package import Toolkit
import SourceText

/// The words of a hand-out, the same on page, sheet and paper.
extension Handout {
  package var title: Phrase {
    let who = addressee.heading
    return addressee.isOwner || entries.contains { $0.point.priority == .unknown }
      ? Phrase(nl: "Actiepunten van \(who.dutch)", en: "Action points of \(who.english)")
      : Phrase(nl: "Actiepunten voor \(who.dutch)", en: "Action points for \(who.english)")
  }

  /// How many points there are, of which kind.
  package var summary: Phrase {
    let you = addressee.you
    guard !entries.isEmpty else {
      return Phrase(
        nl: "Het plan heeft geen actiepunten voor \(you.dutch).",
        en: "The plan has no action points for \(you.english).")
    }
    let counts = Phrase.list(sections.map(\.count))
    return Phrase(
      nl: "Het plan heeft voor \(you.dutch) \(counts.dutch).",
      en: "The plan has \(counts.english) for \(you.english).")
  }

  /// What the reader is asked to do; nil when there is nothing to answer.
  package var request: Phrase? {
    guard !entries.isEmpty else { return nil }
    if addressee.isOwner {
      return Phrase(
        nl: "Noteer bij elk punt wat ermee gebeurt. Dat mag ook per onderdeel.",
        en: "Note at each point what becomes of it. You may do so for each sub-point too.")
    }
    return Phrase(
      nl: """
        Geef bij elk punt aan wat \(addressee.you.dutch) besluit, en waarom. Dat mag ook per onderdeel.
        """,
      en: """
        Say at each point what \(addressee.you.english) decides, and why. You may do so for each \
        sub-point too.
        """)
  }

  /// The points of one priority, under a heading.
  package struct Section: Sendable {
    package let title: Phrase
    /// What the priority means for the reader.
    package let note: Phrase
    package let entries: [Entry]
    /// As in '3 secondary action points'.
    let count: Phrase
  }

  /// Advice first: it is what a department is asked.
  static let order: [Priority] = [.secondary, .unknown, .primary]

  /// The points by priority; one without points has no section.
  package var sections: [Section] {
    Self.order.compactMap { priority in
      let entries = entries.filter { $0.point.priority == priority }
      return entries.isEmpty ? nil : addressee.section(priority, entries)
    }
  }
}

extension Handout.Addressee {
  /// How the reader is addressed.
  package var you: Phrase {
    switch kind {
    case .unit: Phrase(nl: "uw afdeling", en: "your department")
    case .partner: Phrase(nl: "uw organisatie", en: "your organisation")
    }
  }

  fileprivate func section(_ priority: Priority, _ entries: [Handout.Entry]) -> Handout.Section {
    switch (priority, isOwner) {
    case (.unknown, _):
      Handout.Section(
        title: Catalogue.actionPoints.capitalized,
        note: Phrase(
          nl: "Actiepunten waarbij het plan \(you.dutch) noemt.",
          en: "Action points at which the plan names \(you.english)."),
        entries: entries,
        count: Catalogue.count(
          entries.count, one: Catalogue.actionPoint, many: Catalogue.actionPoints))
    case (.secondary, false):
      Handout.Section(
        title: Phrase(nl: "Advies aan \(you.dutch)", en: "Advice to \(you.english)"),
        note: Phrase(
          nl: """
            Secundaire actiepunten: \(you.dutch) weegt zelf af of en hoe het advies wordt gevolgd.
            """,
          en: """
            Secondary action points: \(you.english) weighs itself whether and how to follow the advice.
            """),
        entries: entries,
        count: Catalogue.count(
          entries.count, one: Phrase(nl: "secundair actiepunt", en: "secondary action point"),
          many: Phrase(nl: "secundaire actiepunten", en: "secondary action points")))
    case (.primary, false):
      Handout.Section(
        title: Phrase(nl: "Gedeelde primaire actiepunten", en: "Shared primary action points"),
        note: owner.map {
          Phrase(
            nl: "Hierover beslist \($0). Het plan noemt \(you.dutch) erbij.",
            en: "\($0) decides on these. The plan names \(you.english) as well.")
        }
          ?? Phrase(
            nl: "Hierover beslist het team van het plan. Het plan noemt \(you.dutch) erbij.",
            en: "The plan's own team decides on these. The plan names \(you.english) as well."),
        entries: entries,
        count: Catalogue.count(
          entries.count,
          one: Phrase(nl: "gedeeld primair actiepunt", en: "shared primary action point"),
          many: Phrase(nl: "gedeelde primaire actiepunten", en: "shared primary action points")))
    case (.secondary, true):
      Handout.Section(
        title: Phrase(nl: "Secundaire actiepunten", en: "Secondary action points"),
        note: Phrase(
          nl: "Secundaire actiepunten waar het plan \(you.dutch) zelf bij noemt.",
          en: "Secondary action points at which the plan names \(you.english) itself."),
        entries: entries,
        count: Catalogue.count(
          entries.count, one: Phrase(nl: "secundair actiepunt", en: "secondary action point"),
          many: Phrase(nl: "secundaire actiepunten", en: "secondary action points")))
    case (.primary, true):
      Handout.Section(
        title: Phrase(nl: "Eigen actiepunten", en: "Your own action points"),
        note: Phrase(
          nl: "Primaire actiepunten: hierover beslist \(you.dutch) zelf.",
          en: "Primary action points: \(you.english) decides on these itself."),
        entries: entries,
        count: Catalogue.count(
          entries.count, one: Phrase(nl: "eigen actiepunt", en: "action point of its own"),
          many: Phrase(nl: "eigen actiepunten", en: "action points of its own")))
    }
  }
}

extension Decision {
  /// A department's answers for a reader: the valid one first, then the earlier ones, marked so.
  package static func history(_ answers: [Decision]) -> [Phrase] {
    let former = Phrase(nl: "eerder: ", en: "before: ")
    return answers.reversed().enumerated().map { index, answer in
      index == 0 ? answer.words : former + answer.words
    }
  }

  /// '12-5-2027: neemt over; reden: past bij de nota; waar geland: Nota 2028'.
  package var words: Phrase {
    var parts = [state.name]
    if let reason {
      parts.append(DetailKey.reason.name + Phrase(verbatim: ": \(reason.value)"))
    }
    if let landed {
      parts.append(DetailKey.landed.name + Phrase(verbatim: ": \(landed.value)"))
    }
    if let done {
      parts.append(DetailKey.done.name + Phrase(verbatim: ": ") + done.allWords)
    }
    if let doubt { parts.append(doubt) }
    let day = date?.phrase ?? Phrase(nl: "datum onbekend", en: "date unknown")
    return day + Phrase(verbatim: ": ") + .joined(parts, by: "; ")
  }
}
