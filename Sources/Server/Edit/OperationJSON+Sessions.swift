import Operations
import Toolkit

/// Changes to theme sessions as a client sends them. Lines come by `CaptureRequest`.
extension OperationJSON {
  func session(
    _ name: Name, _ members: inout JSONMembers
  ) throws(EditProblem) -> SessionChange {
    switch name {
    case .beginSession:
      let word = try members.text("date")
      guard let date = Day(word) else { throw .form("no day '\(word)'") }
      return .begin(
        SessionStart(
          theme: ids.target(try members.text("theme")), date: date,
          title: try members.textIfAny("title"), lanes: try members.texts("lanes"), in: language))
    case .reopenItem:
      let (item, session) = (try members.number("item"), try members.text("session"))
      return .reopen(
        item, of: session, withMade: try members.flag("withMade"), scope: try scope(&members))
    case .correctItem:
      let (item, session) = (try members.number("item"), try members.text("session"))
      return .correct(item, of: session, text: try members.text("text"))
    case .adoptProposal:
      let (item, session) = (try members.number("item"), try members.text("session"))
      return .adopt(item, of: session, try adoption(&members))
    case .closeSession: return .close(try members.text("session"), today)
    default:
      let (item, session) = (try members.number("item"), try members.text("session"))
      return .end(item, of: session, try end(&members))
    }
  }

  private func adoption(_ members: inout JSONMembers) throws(EditProblem) -> Adoption {
    var values: [KeyText] = []
    for item in try members.list("values") {
      var pair = try JSONMembers(item)
      values.append(KeyText(try pair.text("key"), try pair.texts("values")))
      try pair.end()
    }
    let source = try members.textIfAny("from").map(ids.target)
    return Adoption(from: source, try basis(&members), values)
  }

  private func end(_ members: inout JSONMembers) throws(EditProblem) -> ItemEnd {
    let word = try members.text("as")
    func thing(_ name: String) throws(EditProblem) -> Target {
      ids.target(try members.text(name))
    }
    switch word {
    case "effect": return .effect(label: try members.text("text"), under: try thing("under"))
    case "merged": return .merged(try thing("to"))
    case "point": return .point(try thing("to"))
    case "proposed-point": return .proposedPoint(try members.text("text"))
    case "proposed-sub-point":
      return .proposedSubPoint(try members.text("text"), of: try thing("to"))
    case "context": return .context(reason: try members.text("reason"))
    case "scope":
      return .scope(
        topic: try members.text("text"), reason: try members.textIfAny("reason") ?? "")
    case "parked": return .parked(reason: try members.text("reason"))
    default: throw .form("no end '\(word)'")
    }
  }
}
