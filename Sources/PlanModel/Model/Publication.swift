package import SourceText
import Toolkit

/// How much of what departments answered may be shown outside.
package enum PublishedDecisions: String, CaseIterable, Sendable {
  /// Only the decisions that are marked public.
  case none
  /// Of each decision its state and its day.
  case states
  /// Each decision with its reason, but not from which file it came.
  case all
}

/// What of a plan may be shown outside the organisation.
package struct Publication: Sendable, Equatable {
  package var decisions: PublishedDecisions = .none
  package var findings = false
  /// Where the site will be on the web.
  package var address: Located<String>?
  /// Under which category of the law its files are public; nil when nobody chose.
  package var category: WooCategory?
  /// Licence of the files; nil when nobody chose.
  package var licence: DataLicence?
  package let range: SourceRange

  package init(at range: SourceRange) { self.range = range }
}

extension Plan {
  /// What may be shown outside: nothing internal, unless the plan says otherwise.
  package var publication: Publication { header?.publication ?? Publication(at: range) }

  /// The plan as it may be shown outside. Everything that is made of it follows from this value, so
  /// what is left out here is in no page, table, drawing or file.
  package var published: Plan { published(by: publication) }

  /// The same by what another version of the plan releases.
  package func published(by publication: Publication) -> Plan {
    let shown = publication.decisions
    var plan = self
    plan.decisions = decisions.compactMap { $0.published(shown) }
    for point in plan.actionPoints.indices {
      plan.actionPoints[point].done = plan.actionPoints[point].done?.published(shown)
      for part in plan.actionPoints[point].subPoints.indices {
        let done = plan.actionPoints[point].subPoints[part].done
        plan.actionPoints[point].subPoints[part].done = done?.published(shown)
      }
    }
    plan.leaveOutInternalFigures()
    for index in plan.sessions.indices { plan.sessions[index].leaveOutItems() }
    // What departments call their columns is of no use outside.
    plan.handOut?.columns = nil
    plan.header?.listColumns = []
    plan.header?.listWords = []
    // Where answers are not shown, neither is by when they were due.
    if shown == .none { plan.handOut = nil }
    return plan
  }
}

extension Plan {
  /// Internal indicators with the links to them, what a report says that is not out yet, and the names
  /// of files that figures came from.
  fileprivate mutating func leaveOutInternalFigures() {
    let out = Set(reports.filter(\.isOut).map(\.id.value))
    progress = progress.filter { row in row.report.map { out.contains($0.value) } ?? false }
    for index in progress.indices { progress[index].origin = nil }
    let names = Set(indicators.filter(\.isInternal).map(\.name))
    indicators = indicators.filter { !$0.isInternal }
    for index in indicators.indices {
      for row in indicators[index].series.indices {
        indicators[index].series[row].origin = nil
        indicators[index].series[row].importing = nil
      }
    }
    guard !names.isEmpty else { return }
    for index in indicators.indices {
      func isShown(_ name: Located<String>) -> Bool { !names.contains(name.value) }
      if let count = indicators[index].rateOf, !isShown(count) { indicators[index].rateOf = nil }
      if let other = indicators[index].complementOf, !isShown(other) {
        indicators[index].complementOf = nil
      }
      // The others alone are no longer the sum.
      if !indicators[index].parts.allSatisfy(isShown) { indicators[index].parts = [] }
    }
    for index in goals.indices {
      goals[index].indicators = goals[index].indicators.filter { !names.contains($0.target.value) }
    }
    progress = progress.filter { row in
      !names.contains(row.subject.value)
        && !names.contains { row.subject.value == "indicator:\($0)" }
    }
  }
}

extension ThemeSession {
  /// What was called out in a room stays there: outside is only that there was a session.
  fileprivate mutating func leaveOutItems() {
    items = []
    again = []
    corrections = []
    ends = []
    processed = nil
  }
}

extension Decision {
  /// What of it may be shown outside; nil for nothing. It is copied key by key, so that a key that
  /// is added to decisions stays inside until it is named here.
  fileprivate func published(_ shown: PublishedDecisions) -> Decision? {
    let shown = isPublic ? .all : shown
    guard shown != .none else { return nil }
    var decision = Decision(at: range)
    decision.point = point
    decision.asked = asked
    decision.department = department
    decision.state = state
    decision.date = date
    decision.done = done?.published(shown)
    if shown == .all {
      decision.reason = reason
      decision.landed = landed
    }
    return decision
  }
}

extension Progress {
  fileprivate func published(_ shown: PublishedDecisions) -> Progress? {
    guard shown != .none else { return nil }
    if shown == .all { return self }
    var progress = Progress(at: range)
    progress.state = state
    progress.date = date
    return progress
  }
}
