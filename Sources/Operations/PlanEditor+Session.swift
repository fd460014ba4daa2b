import Editing
import PlanModel
import SourceText
import Toolkit

/// Theme sessions: what was mentioned.
extension PlanEditor {
  mutating func make(_ change: SessionChange, on day: Day) throws(OperationRefusal) {
    switch change {
    case .begin(let start): try begin(start)
    case .record(let lines, let id): try record(lines, to: try session(id))
    case .end(let number, let id, let end):
      try give(end, to: number, of: try session(id), on: day)
    case .reopen(let number, let id, let withMade, let scope):
      try reopen(number, of: try session(id), withMade: withMade ? scope : nil, on: day)
    case .correct(let number, let id, let text):
      try correct(number, of: try session(id), to: text)
    case .adopt(let number, let id, let adoption):
      try adopt(number, of: try session(id), adoption, on: day)
    case .close(let id, let day): try close(try session(id), day)
    }
  }

  private func session(_ id: String) throws(OperationRefusal) -> ThemeSession {
    if let session = graph.session(id) { return session }
    let near = NearestWord.suggestions(for: id, among: plan.sessions.map(\.id.value))
    throw OperationRefusal(
      Phrase(nl: "Er is geen sessie '\(id)'.", en: "There is no session '\(id)'."),
      remedy: .didYouMean(anyOf: near))
  }

  private mutating func begin(_ start: SessionStart) throws(OperationRefusal) {
    let node = try names.node(start.theme)
    guard case .theme(let index) = node else {
      throw OperationRefusal(
        graph.description(of: node) + Phrase(nl: " is geen thema.", en: " is no theme."),
        at: graph.range(of: node))
    }
    let theme = plan.themes[index].id.value
    let (ids, files) = (Set(plan.sessions.map(\.id.value)), Set(plan.files))
    func path(_ id: String) -> String { "\(folder)sessions/\(id).yaml" }
    let base = "\(theme)-\(start.date.iso)"
    let id =
      (1...).lazy.map { $0 == 1 ? base : "\(base)-\($0)" }
      .first { !ids.contains($0) && !files.contains(path($0)) } ?? base
    var entries: [(key: String, value: YAMLValue)] = [("id", .token(id))]
    if let title = start.title { entries.append(("title", .text(try Self.line(title)))) }
    entries += [("theme", .token(theme)), ("date", .token(start.date.iso))]
    var lanes: [YAMLValue] = []
    for lane in start.lanes.isEmpty
      ? ThemeSession.usualLanes.map({ $0(start.language) }) : start.lanes
    { lanes.append(.text(try Self.line(lane))) }
    guard lanes.count <= Self.mostLanes else {
      throw OperationRefusal(
        Phrase(
          nl: "Een sessie heeft hoogstens \(Self.mostLanes) vragen.",
          en: "A session has at most \(Self.mostLanes) questions."))
    }
    entries.append(("lanes", .list(lanes)))
    changes.addFile(
      path(id),
      Self.beginning(start.language) + (try changes.draft("session", .mapping(entries))))
  }

  private static let mostLanes = 6

  private static let beginning = Phrase(
    nl: """
      # Wat in deze themasessie is genoemd, in die volgorde. Er komen alleen regels bij. Wat ervan werd
      # staat onder `ends`; zonder einde hoort het niet bij het plan. Schrijf hier geen namen van mensen.

      """,
    en: """
      # What was mentioned in this theme session, in that order. Lines are only added. What became of it
      # is under `ends`; without an end it is no part of the plan. Write no names of people here.

      """)

  private mutating func record(
    _ lines: [SessionLine], to session: ThemeSession
  ) throws(OperationRefusal) {
    guard !lines.isEmpty else {
      throw OperationRefusal(
        Phrase(nl: "Er is niets om bij te schrijven.", en: "There is nothing to add."))
    }
    let known = Set(session.items.map(\.number.value))
    var next = session.nextNumber
    var numbers: [Int?] = []
    var (items, again): ([YAMLValue], [YAMLValue]) = ([], [])
    func number(_ parent: SessionLine.Parent) throws(OperationRefusal) -> Int {
      let number: Int? =
        switch parent {
        case .number(let number): known.contains(number) ? number : nil
        case .line(let index): numbers.indices.contains(index) ? numbers[index] : nil
        }
      guard let number else {
        throw OperationRefusal(
          Phrase(
            nl: "De sessie heeft dat onderdeel niet.", en: "The session does not have that item."),
          at: session.id.range)
      }
      return number
    }
    for line in lines {
      switch line {
      case .item(let lane, let under, let text):
        guard (1...max(3, session.lanes.count)).contains(lane) else {
          throw OperationRefusal(
            Phrase(
              nl: "De sessie heeft geen vraag \(lane).", en: "The session has no question \(lane)."),
            at: session.id.range)
        }
        var entries: [(key: String, value: YAMLValue)] = [
          ("number", .token(String(next))), ("lane", .token(String(lane))),
        ]
        if let under { entries.append(("under", .token(String(try number(under))))) }
        entries.append(("text", .text(try Self.line(text))))
        items.append(.mapping(entries))
        numbers.append(next)
        next += 1
      case .again(let parent):
        again.append(.token(String(try number(parent))))
        numbers.append(nil)
      }
    }
    let order = Self.keys(.session)
    try changes.withPatch(session.range.file) { patch throws(PatchProblem) in
      patch.fallback = .log
      let mapping = try Self.mapping(session.range, patch)
      // All together: one by one each would look for the end of a long list anew.
      patch.append(items, to: "items", in: mapping, order: order)
      patch.append(again, to: "again", in: mapping, order: order)
    }
    // What comes later has no end yet.
    if !items.isEmpty { try clear("processed", in: session.range) }
  }

  static func line(_ text: String) throws(OperationRefusal) -> String {
    let words = SessionLine.cleaned(text)
    guard !words.isEmpty else {
      throw OperationRefusal(Phrase(nl: "De tekst is leeg.", en: "The text is empty."))
    }
    let longest = SessionLine.longestText
    guard words.unicodeScalars.count <= longest else {
      throw OperationRefusal(
        Phrase(
          nl: "Eén onderdeel is hoogstens \(longest) tekens lang.",
          en: "One item is at most \(longest) characters long."))
    }
    return words
  }
}
