import Operations
import PlanModel
import SourceText
import TestSupport
import Testing
import Toolkit

/// Theme sessions that are begun, written down and processed.
@Suite struct SessionOperationTests {
  private static let main = """
    plan: {title: Proef, language: nl}
    theme:
      id: wonen
      title: Wonen
      effects:
        - id: overlast
          label: Overlast
          origin: wonen-1@9
    action-points:
      - {number: 12, title: Meer licht, sub-points: [{text: Lampen}]}
    scope:
      - {topic: Rente, reason: Buiten onze invloed.}

    """
  private static let session = """
    # van de sessie
    session:
      id: wonen-1
      theme: wonen
      date: 2026-11-28
      lanes: [Gevolgen, Aanpak, Kansen]
      items:
        - {number: 1, lane: 1, text: Burenruzies} # luid
        - {number: 2, lane: 3, text: Meer licht}

    """
  private let plan = Change(["plan.yaml": main, "sessions/wonen-1.yaml": session])

  @Test(arguments: ["12", "overlast", "wonen", "Rente"])
  func `what goes is named where a session ended in it`(name: String) throws {
    let ends =
      Self.session + """
          ends:
            - {item: 1, as: merged, to: overlast}
            - {item: 2, as: point, to: 12}
            - {item: 3, as: scope, to: Rente}

        """
    let change = Change(["plan.yaml": Self.main, "sessions/wonen-1.yaml": ends])
    let target = Target.named(name == "wonen" ? "theme:wonen" : name)
    let notes = try change.edit(.remove(target, .all)).notes.map(\.english)
    #expect(
      notes.contains(
        "In theme session 'wonen-1' something ends in what goes here. Give it another end there."))
    #expect(try change.edit(.remove(.named("12a"), .all)).notes.isEmpty)
  }

  private func end(_ item: Int, _ end: ItemEnd) -> Operations.Operation {
    .session(.end(item, of: "wonen-1", end))
  }

  private func record(_ lines: SessionLine...) -> Operations.Operation {
    .session(.record(lines, to: "wonen-1"))
  }

  private func item(
    _ text: String, lane: Int = 1, under: SessionLine.Parent? = nil
  ) -> SessionLine { .item(lane: lane, under: under, text: text) }

  @Test func `a session begins in a file of its own, with the three questions`() throws {
    let date = try #require(Day("2026-11-28"))
    let start = SessionStart(theme: .named("wonen"), date: date, in: .dutch)
    let text = try #require(
      try plan.texts(.session(.begin(start)))["sessions/wonen-2026-11-28.yaml"])
    #expect(text.hasPrefix("# Wat in deze themasessie is genoemd"))
    #expect(
      text.hasSuffix(
        """
        session:
          id: wonen-2026-11-28
          theme: wonen
          date: 2026-11-28
          lanes: [Gevolgen, Hebben wij al een aanpak, Kansen]

        """))
  }

  @Test func `a second session on one day gets a name of its own`() throws {
    let date = try #require(Day("2026-11-28"))
    let start = SessionStart(theme: .named("wonen"), date: date, in: .dutch)
    let first = try plan.texts(.session(.begin(start)))
    let second = try Change(first).texts(.session(.begin(start)))
    #expect(
      second["sessions/wonen-2026-11-28-2.yaml"]?.contains("id: wonen-2026-11-28-2\n") == true)
  }

  @Test func `lines are added behind the others, and what is there stays`() throws {
    #expect(
      try plan.diff(
        record(
          item("Kamers", lane: 2), item("te klein", lane: 2, under: .line(0)), .again(.number(1)),
          .again(.line(0)))) == """
          +    - {number: 3, lane: 2, text: Kamers}
          +    - {number: 4, lane: 2, under: 3, text: te klein}
          +  again: [1, 3]
          """)
  }

  @Test func `what was pasted with hidden characters and line ends becomes one line`() throws {
    let text = try #require(
      try plan.texts(record(item("Lege\u{200B} \n winkels: \"veel\"")))["sessions/wonen-1.yaml"])
    let items = try Change(["plan.yaml": Self.main, "s.yaml": text]).graph.plan.sessions.at(0).items
    #expect(items.last?.text.value == "Lege winkels: \"veel\"")
  }

  @Test(
    "A line that cannot be right is refused",
    arguments: [
      (SessionLine.item(lane: 4, under: nil, text: "x"), "The session has no question 4."),
      (.item(lane: 1, under: nil, text: " \u{200B}"), "The text is empty."),
      (.item(lane: 1, under: .number(9), text: "x"), "The session does not have that item."),
      (.again(.number(9)), "The session does not have that item."),
      (
        .item(lane: 1, under: nil, text: String(repeating: "x", count: 1_001)),
        "One item is at most 1000 characters long."
      ),
    ])
  func refused(line: SessionLine, message: String) {
    #expect(plan.refusal(record(line))?.message.english == message)
  }

  @Test func `an item becomes an effect that says where it was mentioned`() throws {
    let texts = try plan.texts(
      end(1, .effect(label: "Burenruzies", under: .named("overlast"))))
    let graph = Change(texts).graph
    #expect(try graph.plan.effects.at(1).origins.map(\.value) == ["wonen-1@1"])
    #expect(try graph.effect(at: graph.plan.effects.at(0).placements.at(0)) == 1)
    let account = try SessionAccount(graph.plan.sessions.at(0))
    #expect(account.count(.effect) == 1)
    #expect(account.open.map(\.item.number.value) == [2])
    #expect(
      texts["sessions/wonen-1.yaml"]?.contains("{number: 1, lane: 1, text: Burenruzies} # luid")
        == true)
  }

  @Test func `an item that is part of an effect is added to where that comes from`() throws {
    #expect(
      try plan.diff(end(2, .merged(.named("overlast")))) == """
        -      origin: wonen-1@9
        +      origin: [wonen-1@9, wonen-1@2]
        +  ends:
        +    - item: 2
        +      as: merged
        +      to: overlast
        """)
  }

  @Test func `a point that an item fits gets an id, as its number may change`() throws {
    let texts = try plan.texts(end(2, .point(.named("12"))))
    #expect(
      texts["sessions/wonen-1.yaml"]?.contains("      as: point\n      to: meer-licht\n") == true)
    let moved = try Change(texts).texts(
      .renumber([NumberPair(from: "12", to: "3")], until: try #require(Day("2027-01-01"))))
    let graph = Change(moved).graph
    #expect(try graph.target(of: graph.plan.sessions.at(0).ends.at(0)) == .actionPoint(0))
  }

  @Test func `two points that swap numbers keep what fits them`() throws {
    let main = Self.main.replacing(
      "scope:", with: "  - {number: 4, title: Toezicht}\nscope:")
    let ends = """
        ends:
          - {item: 1, as: point, to: 4} # zelf geschreven
          - {item: 2, as: proposed-sub-point, to: 12, text: Lampen}

      """
    let plan = Change([
      "plan.yaml": main, "sessions/wonen-1.yaml": Self.session.replacing("\n\n", with: "\n") + ends,
    ])
    let edit = try plan.edit(
      .renumber(
        [NumberPair(from: "12", to: "4"), NumberPair(from: "4", to: "12")],
        until: try #require(Day("2027-01-01"))))
    let text = try #require(edit.files.first { $0.path == "sessions/wonen-1.yaml" }?.after)
    #expect(String(decoding: text, as: UTF8.self).contains("to: 12} # zelf geschreven"))
    #expect(String(decoding: text, as: UTF8.self).contains("to: 4, text: Lampen"))
    #expect(
      edit.notes.map(\.english).contains("2 ends in theme sessions have the new name."))
  }

  @Test func `a topic that gets other words is still the end of the item`() throws {
    let texts = try plan.texts(end(1, .scope(topic: "Rente", reason: "")))
    let set = Operations.Operation.set(.named("Rente"), key: "topic", ["Rente: de hoogte"])
    let graph = Change(try Change(texts).texts(set)).graph
    #expect(try graph.plan.scope.at(0).topic.value == "Rente: de hoogte")
    #expect(try graph.isSound(graph.plan.sessions.at(0).ends.at(0)))
  }

  @Test func `a reason for a topic that is known stays with the item`() throws {
    let texts = try plan.texts(end(1, .scope(topic: "Rente", reason: "Landelijk beleid.")))
    let graph = Change(texts).graph
    #expect(try graph.plan.scope.at(0).reason.value == "Buiten onze invloed.")
    #expect(try graph.plan.sessions.at(0).ends.at(0).reason?.value == "Landelijk beleid.")
  }

  @Test func `a renamed effect is still the end of the item`() throws {
    let merged = try plan.texts(end(1, .merged(.named("overlast"))))
    let renamed = try Change(merged).texts(
      .rename(.named("overlast"), to: "herrie", until: try #require(Day("2027-01-01"))))
    let graph = Change(renamed).graph
    #expect(try graph.target(of: graph.plan.sessions.at(0).ends.at(0)) == .effect(0))
  }

  @Test func `a topic that is new comes out of scope with its reason, a known one once`() throws {
    let new = try plan.texts(end(1, .scope(topic: "Zeespiegel", reason: "Elders.")))
    #expect(Change(new).graph.plan.scope.map(\.topic.value) == ["Rente", "Zeespiegel"])
    let known = try plan.texts(end(1, .scope(topic: "Rente", reason: "")))
    #expect(Change(known).graph.plan.scope.count == 1)
    #expect(plan.refusal(end(1, .scope(topic: "Zeespiegel", reason: " "))) != nil)
  }

  @Test func `proposals, context and what is left for later have their words in the session`()
    throws
  {
    var texts = try plan.texts(end(1, .proposedSubPoint("Meer lampen", of: .named("12"))))
    texts = try Change(texts).texts(end(2, .parked(reason: "Eerst cijfers.")))
    let graph = Change(texts).graph
    let ends = try graph.plan.sessions.at(0).ends
    #expect(ends.map(\.kind) == [.proposedSubPoint, .parked])
    #expect(try ends.at(0).text?.value == "Meer lampen")
    #expect(try ends.at(1).reason?.value == "Eerst cijfers.")
    #expect(ends.allSatisfy(graph.isSound))
    #expect(graph.plan.actionPoints.count == 1)
    // An effect leads to points, not to their parts: nothing that was asked is left out unsaid.
    let more = Adoption(from: .named("overlast"))
    #expect(try proposals().refusal(.session(.adopt(2, of: "wonen-1", more))) != nil)
  }

  @Test func `the sentence of a proposal that is taken over has the word of a choice as one`() {
    let priority = Adoption(from: nil, .own, [KeyText("priority", ["secondary"])])
    let sentence = Operations.Operation.session(.adopt(1, of: "wonen-1", priority))
      .sentence(in: plan.graph)
    #expect(sentence.dutch.contains("`priority: secondary`"))
  }

  @Test func `other words for an item are added, and what was noted first stays`() throws {
    let correct = Operations.Operation.session(
      .correct(1, of: "wonen-1", text: " Ruzie tussen\n buren "))
    let diff = try plan.diff(correct).split(separator: "\n")
    #expect(diff.prefix(2) == ["+  corrections:", "+    - item: 1"])
    #expect(diff.allSatisfy { $0.hasPrefix("+") })
    let texts = try Change(try plan.texts(correct)).texts(
      .session(.correct(1, of: "wonen-1", text: "Burenruzie")))
    let account = try SessionAccount(Change(texts).graph.plan.sessions.at(0))
    #expect(account.items.map(\.text) == ["Burenruzie", "Meer licht"])
    #expect(try account.items.at(0).item.text.value == "Burenruzies")
    #expect(
      plan.refusal(.session(.correct(9, of: "wonen-1", text: "x")))?.message.english
        == "The session has no number 9.")
  }

  private func proposals(_ main: String = Self.main) throws -> Change {
    let plan = Change(["plan.yaml": main, "sessions/wonen-1.yaml": Self.session])
    let texts = try plan.texts(end(1, .proposedPoint("Meer bemiddeling")))
    return Change(
      try Change(texts).texts(end(2, .proposedSubPoint("Meer lampen", of: .named("12")))))
  }

  private func adopt(_ item: Int) -> Operations.Operation { .session(.adopt(item, of: "wonen-1")) }

  @Test func `a proposed point becomes an action point, and stays the one end of its item`()
    throws
  {
    let proposed = try proposals()
    let diff = try proposed.diff(adopt(1)).split(separator: "\n")
    #expect(diff.contains { $0.contains("number: 13") })
    #expect(diff.contains { $0.contains("title: Meer bemiddeling") })
    #expect(diff.last == "+      to: meer-bemiddeling")
    #expect(diff.allSatisfy { $0.hasPrefix("+") })
    let adopted = Change(try proposed.texts(adopt(1)))
    let end = try adopted.graph.plan.sessions.at(0).ends.at(0)
    #expect(adopted.graph.adopted(end) == .actionPoint(1))
    #expect(adopted.graph.isSound(end))
    #expect(try SessionAccount(adopted.graph.plan.sessions.at(0)).count(.proposedPoint) == 1)
    #expect(
      adopted.refusal(adopt(1))?.message.english
        == "This proposal was taken over already: action point 13.")
    // Without its end the item is open again; the point is part of the plan.
    let reopened = try adopted.edit(.session(.reopen(1, of: "wonen-1")))
    #expect(reopened.notes.map(\.english) == ["Action point 13 stays in the plan."])
  }

  @Test func `a proposal becomes a point with its effect and departments in one change`() throws {
    let main = Self.main + "departments: [{code: SL}]\n"
    let proposed = try proposals(main)
    let adoption = Adoption(
      from: .named("overlast"), .inferred("Zo lezen we het."), [KeyText("departments", ["SL"])])
    let operation = Operations.Operation.session(.adopt(1, of: "wonen-1", adoption))
    let edit = try proposed.edit(operation)
    #expect(edit.files.count == 2)
    #expect(
      edit.sentence.dutch.hasSuffix(
        ": Meer bemiddeling. Het volgt uit effect 'overlast'. Met `departments` 'SL'."))
    let graph = edit.graph
    #expect(graph.departments(of: 1) == [0])
    let link = try #require(graph.links(to: .actionPoint(1), .point).first)
    #expect(link.from == .effect(0))
    guard case .inferred(let reason) = link.evidence else { throw Refused() }
    #expect(reason.value == "Zo lezen we het.")
    // A department that does not exist makes none of it.
    let wrong = Adoption(from: .named("overlast"), .own, [KeyText("departments", ["XX"])])
    #expect(proposed.refusal(.session(.adopt(1, of: "wonen-1", wrong))) != nil)
  }

  private struct Refused: Error {}

  @Test func `a proposed sub-point comes below its action point`() throws {
    let graph = Change(try proposals().texts(adopt(2))).graph
    #expect(
      try graph.plan.actionPoints.at(0).subPoints.map(\.text.value) == ["Lampen", "Meer lampen"])
    #expect(try graph.adopted(graph.plan.sessions.at(0).ends.at(1)) == .subPoint(1, of: 0))
    #expect(graph.plan.actionPoints.count == 1)
  }

  @Test func `in a plan with priorities a point of a session is advice`() throws {
    let main = Self.main.replacing(
      "title: Meer licht,", with: "title: Meer licht, priority: primary,")
    let graph = Change(try proposals(main).texts(adopt(1))).graph
    #expect(graph.plan.actionPoints.map(\.priority) == [.primary, .secondary])
  }

  @Test func `what is no proposal cannot be taken over`() throws {
    let texts = try plan.texts(end(1, .context(reason: "Bekend.")))
    #expect(Change(texts).refusal(adopt(1))?.message.english == "Number 1 is no proposal.")
    #expect(plan.refusal(adopt(9))?.message.english == "The session has no number 9.")
  }

  @Test func `an item has one end; the former one must be taken back first`() throws {
    let texts = try plan.texts(end(1, .effect(label: "Ruzies", under: .named("wonen"))))
    let once = Change(texts)
    #expect(
      once.refusal(end(1, .context(reason: "Bekend.")))?.message.english
        == "Number 1 has an end already.")
    let again = try once.texts(.session(.reopen(1, of: "wonen-1")))
    let graph = Change(again).graph
    #expect(try graph.plan.sessions.at(0).ends.isEmpty)
    // The effect stays, and no longer says that it was mentioned.
    #expect(graph.plan.effects.map(\.id.value) == ["overlast", "ruzies"])
    #expect(try graph.plan.effects.at(1).origins.isEmpty)
    #expect(again["sessions/wonen-1.yaml"] == Self.session)
  }

  @Test func `what an end made goes with it when that is asked, and the files are as before`()
    throws
  {
    let effect = try plan.texts(end(1, .effect(label: "Ruzies", under: .named("wonen"))))
    let topic = try plan.texts(end(1, .scope(topic: "Zee", reason: "Ver weg.")))
    for texts in [effect, topic] {
      let back = try Change(texts).texts(.session(.reopen(1, of: "wonen-1", withMade: true)))
      #expect(back["plan.yaml"] == Self.main)
      #expect(back["sessions/wonen-1.yaml"] == Self.session)
    }
    let adopted = Change(try proposals().texts(adopt(1)))
    let edit = try adopted.edit(.session(.reopen(1, of: "wonen-1", withMade: true)))
    #expect(edit.notes.isEmpty)
    #expect(edit.graph.plan.actionPoints.count == 1)
    #expect(
      edit.sentence.english
        == "Number 1 of session 'wonen-1' has no end any more, and action point 13 is removed.")
  }

  @Test func `what something else needs by now is not taken back`() throws {
    let made = try plan.texts(end(1, .effect(label: "Ruzies", under: .named("wonen"))))
    let merged = Change(try Change(made).texts(end(2, .merged(.named("ruzies")))))
    let back = Operations.Operation.session(.reopen(1, of: "wonen-1", withMade: true))
    #expect(
      merged.refusal(back)?.message.english
        == "Other items of a theme session belong to this too: effect 'ruzies'.")
    let below = Change(
      try Change(made).texts(.add(AddedThing(.effect, "Lawaai", under: .named("ruzies")))))
    #expect(
      below.refusal(back)?.message.english == "There is 1 other below this effect.")
    // The editor offers what can be done with that, and each is possible.
    let refusal = try #require(below.refusal(back))
    #expect(refusal.scopes == [.lift, .all])
    #expect(refusal.remedy?.onScreen.english == "Choose what happens to what is below it.")
    func taken(_ scope: RemovalScope) throws -> [String] {
      try below.edit(.session(.reopen(1, of: "wonen-1", withMade: true, scope: scope)))
        .graph.plan.effects.map(\.label.value)
    }
    #expect(try taken(.lift).contains("Lawaai") && taken(.lift).contains("Ruzies") == false)
    #expect(try taken(.all).contains("Lawaai") == false)
    // The end alone can be taken back.
    #expect(merged.refusal(.session(.reopen(1, of: "wonen-1"))) == nil)
  }

  @Test func `a session is closed when all items have an end, and open again after a new one`()
    throws
  {
    let day = try #require(Day("2026-12-05"))
    let close = Operations.Operation.session(.close("wonen-1", day))
    #expect(plan.refusal(close)?.message.english == "2 items have no end yet.")
    var texts = try plan.texts(end(1, .context(reason: "Bekend.")))
    texts = try Change(texts).texts(end(2, .context(reason: "Bekend.")))
    texts = try Change(texts).texts(close)
    #expect(try Change(texts).graph.plan.sessions.at(0).processed == day)
    texts = try Change(texts).texts(record(item("Nog iets")))
    #expect(try Change(texts).graph.plan.sessions.at(0).processed == nil)
  }

  @Test func `a batch that was written is found by its lines behind what was seen`() throws {
    let lines = [
      item("Kamers", lane: 2), .again(.number(1)), item("te klein", lane: 2, under: .line(0)),
    ]
    let session = try plan.graph.plan.sessions.at(0)
    #expect(session.numbers(of: lines, after: 2, again: 0) == nil)
    let texts = try plan.texts(.session(.record(lines, to: "wonen-1")))
    // Somebody else typed before the answer came.
    let later = try Change(texts).texts(record(item("Van een ander")))
    let written = try Change(later).graph.plan.sessions.at(0)
    #expect(written.numbers(of: lines, after: 2, again: 0) == [3, nil, 4])
    // The same words, typed again on purpose, are behind that.
    #expect(written.numbers(of: lines, after: 4, again: 1) == nil)
    #expect(written.numbers(of: [.again(.number(1))], after: 2, again: 0) == [nil])
    #expect(written.numbers(of: [.again(.number(1))], after: 2, again: 1) == nil)
  }

  @Test func `history says what was noted and what became of it`() throws {
    func sentence(_ operation: Operations.Operation) throws -> String {
      try plan.edit(operation).sentence.dutch
    }
    #expect(
      try sentence(record(item("Kamers"))) == "In sessie 'wonen-1' is genoteerd: Kamers.")
    // As it is in the file: a history is shown in a terminal and recorded in git.
    #expect(
      try sentence(record(item("Kamers\u{202E}\n\n klein")))
        == "In sessie 'wonen-1' is genoteerd: Kamers klein.")
    #expect(
      try sentence(record(item("Kamers"), item("Ramen"), .again(.number(1))))
        == "In sessie 'wonen-1' zijn 2 dingen genoteerd, en is 1 keer iets nog eens genoemd.")
    #expect(
      try sentence(end(2, .point(.named("12"))))
        == "Nummer 2 van sessie 'wonen-1' past bij actiepunt 12.")
  }
}
