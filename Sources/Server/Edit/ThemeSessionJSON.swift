import PlanModel
import SourceText
import TextFormats
import Toolkit
import Views

/// Theme sessions as JSON.
struct ThemeSessionJSON {
  let plan: EditedPlan
  let language: Language

  /// What a list of sessions has of one.
  func summary(_ session: ThemeSession) -> JSONValue {
    .object(head(session, SessionAccount(session)))
  }

  /// - Parameters:
  ///   - after: number behind which items are given.
  ///   - withEnds: whether what became of the items is given too.
  func session(_ session: ThemeSession, after: Int, withEnds: Bool) -> JSONValue {
    let account = SessionAccount(session)
    var members = head(session, account)
    members["lanes"] = .list(session.laneNames(language).map(JSONValue.text))
    members["items"] = .list(
      account.items.filter { $0.item.number.value > after }.map { item($0, withEnds) })
    members["mentions"] = .object(
      Dictionary(
        account.items.filter { $0.mentions > 1 }.map {
          (String($0.item.number.value), .number($0.mentions))
        }
      ) { first, _ in first })
    // All of them: a page that has an item already needs its other words too.
    let texts = account.items.map { ($0.item.number.value, $0) }
    members["corrected"] = .object(
      Dictionary(
        texts.filter { $1.text != $1.item.text.value }.map { (String($0), .text($1.text)) }
      ) { first, _ in first })
    if withEnds { members["formats"] = EditSession.json(EditSession.sessionFormats, language) }
    members["last"] = .number(session.nextNumber - 1)
    members["again"] = .number(session.again.count)
    return .object(members)
  }

  private func head(
    _ session: ThemeSession, _ account: SessionAccount
  ) -> [String: JSONValue] {
    var members: [String: JSONValue] = [
      "id": .text(session.id.value), "title": .text(plan.graph.title(of: session)(language)),
      "total": .number(account.items.count), "open": .number(account.open.count),
      "sentence": .text(account.sentence(language)),
      "file": .text(plan.path(of: session.range)),
    ]
    members["date"] = (session.date?.iso).map { .text($0) }
    members["processed"] = (session.processed?.iso).map { .text($0) }
    if let theme = plan.graph.theme(of: session) {
      members["theme"] = plan.ids.id(of: .theme(theme)).map { .text($0) }
      members["themeTitle"] = .text(plan.graph.plan.themes[theme].title.value)
    }
    return members
  }

  private func item(_ item: SessionAccount.Item, _ withEnd: Bool) -> JSONValue {
    var members: [String: JSONValue] = [
      "number": .number(item.item.number.value), "lane": .number(item.item.lane),
      "text": .text(item.text),
    ]
    if item.text != item.item.text.value { members["first"] = .text(item.item.text.value) }
    members["under"] = item.item.under.map { .number($0) }
    if withEnd, let end = item.end { members["end"] = self.end(end) }
    return .object(members)
  }

  private func end(_ end: SessionEnd) -> JSONValue {
    var members: [String: JSONValue] = [
      "as": .text(end.kind.rawValue), "title": .text(end.kind.title(language)),
    ]
    members["text"] = (end.text?.value).map { .text($0) }
    members["reason"] = (end.reason?.value).map { .text($0) }
    if let node = plan.graph.target(of: end) {
      members["thing"] = plan.ids.id(of: node).map { .text($0) }
      members["isAdopted"] = .flag(plan.graph.adopted(end) != nil)
    } else {
      members["name"] = (end.target?.value).map { .text($0) }
    }
    // What can be taken back with the end.
    if let made = plan.graph.made(by: end), plan.graph.isOnly(end, for: made) {
      members["made"] = .object([
        "name": .text(plan.graph.description(of: made).onScreen(language)),
        "isSure": .flag(plan.graph.isSurelyMade(made)),
      ])
    }
    return .object(members)
  }
}
