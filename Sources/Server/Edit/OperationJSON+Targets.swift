import Operations
import PlanModel
import SourceText
import TextFormats
import Toolkit
import Views

/// Targets of indicators as a client sends them.
extension OperationJSON {
  func json(_ target: RecordedTarget, of indicator: Target) -> JSONValue {
    let (key, texts) = target.condition.written
    var members: [String: JSONValue] = [
      "key": .text(key), "values": .list(texts.map(JSONValue.text)),
    ]
    members["year"] = target.year.map { .number($0) }
    members["printed"] = target.printed.map { .text($0) }
    members["replaces"] = target.replaced.flatMap { ids.targetName(around: $0, of: indicator) }
      .map { .text($0) }
    members["further"] = .list(
      target.further.map {
        .object(["key": .text($0.key), "values": .list($0.texts.map(JSONValue.text))])
      })
    return .object(members)
  }

  func targets(
    _ members: inout JSONMembers, of indicator: Target
  ) throws(EditProblem) -> [RecordedTarget] {
    var targets: [RecordedTarget] = []
    for item in try members.list("targets") {
      var target = try JSONMembers(item)
      let (key, texts) = (try target.text("key"), try target.texts("values"))
      guard let condition = TargetCondition(key: key, texts) else {
        throw .refused(Self.noCondition(key, texts))
      }
      var further: [KeyText] = []
      for item in try target.list("further") {
        var pair = try JSONMembers(item)
        further.append(KeyText(try pair.text("key"), try pair.texts("values")))
        try pair.end()
      }
      let replaced = try target.textIfAny("replaces")
      targets.append(
        RecordedTarget(
          condition, year: try target.numberIfAny("year"), printed: try target.textIfAny("printed"),
          replacing: try replaced.map { name throws(EditProblem) in
            try self.target(name, of: indicator).range
          },
          further: further))
      try target.end()
    }
    return targets
  }

  /// Removal of a target by its name.
  func removal(of name: String, from indicator: Target) throws(EditProblem) -> Operation {
    let target = try target(name, of: indicator)
    let words = Phrase(nl: "Streefwaarde ", en: "Target ") + target.words
    return .removeValue(at: target.range, name: words(language))
  }

  private func target(
    _ name: String, of indicator: Target
  ) throws(EditProblem) -> FigureTarget {
    guard let target = ids.target(named: name, of: indicator) else {
      throw .refused(
        OperationRefusal(
          Phrase(
            nl: "Deze streefwaarde is intussen veranderd of weggehaald.",
            en: "This target was changed or removed meanwhile."),
          remedy: Phrase(
            nl: "Kijk hoe zij nu is, en verander haar daarna.",
            en: "Look what it is now, and change it then.")))
    }
    return target
  }

  private static func noCondition(_ key: String, _ texts: [String]) -> OperationRefusal {
    let typed = texts.joined(separator: "; ")
    return key == "between"
      ? OperationRefusal(
        Phrase(
          nl: "'\(typed)' zijn geen twee getallen van laag naar hoog.",
          en: "'\(typed)' are no two numbers from low to high."),
        remedy: ValueKind.decimal.expectation)
      : OperationRefusal(
        Phrase(nl: "'\(typed)' is geen getal.", en: "'\(typed)' is no number."),
        remedy: ValueKind.decimal.expectation)
  }
}
