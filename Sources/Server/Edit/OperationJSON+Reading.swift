import Operations
import PlanModel
import SourceText
import Toolkit

/// Operations as a client sends them.
extension OperationJSON {
  /// - Throws: `EditProblem` for another form, and for a thing that is not in the plan.
  func operation(_ tree: JSONTree) throws(EditProblem) -> Operation {
    var members = try JSONMembers(tree)
    let word = try members.text("do")
    guard let name = Name(rawValue: word) else { throw .form("no operation '\(word)'") }
    let operation = try operation(name, &members)
    try members.end()
    return operation
  }

  private func operation(
    _ name: Name, _ members: inout JSONMembers
  ) throws(EditProblem) -> Operation {
    switch name {
    case .set:
      return .set(
        try target("of", &members), key: try members.text("key"), try members.texts("values"))
    case .clear: return .clear(try target("of", &members), key: try members.text("key"))
    case .add: return .add(try addedThing(&members))
    case .moveEffect:
      return .moveEffect(
        try target("of", &members), from: try targetIfAny("from", &members),
        under: try target("under", &members), try position(&members))
    case .moveSubPoint:
      return .moveSubPoint(
        try target("of", &members), to: try target("under", &members), try position(&members))
    case .link:
      return .link(
        from: try target("from", &members), to: try target("to", &members),
        key: try members.textIfAny("key"), try basis(&members))
    case .setBasis:
      return .setBasis(
        from: try target("from", &members), to: try target("to", &members),
        key: try members.textIfAny("key"), try basis(&members))
    case .unlink:
      return .unlink(
        from: try target("from", &members), to: try target("to", &members),
        key: try members.textIfAny("key"))
    case .rename:
      return .rename(
        try target("of", &members), to: try members.text("name"), until: try until(&members))
    case .renumber: return .renumber(try pairs(&members), until: try until(&members))
    case .merge:
      return .merge(
        try target("of", &members), into: try target("into", &members), until: try until(&members))
    case .split:
      return .split(try target("of", &members), try parts(&members), until: try until(&members))
    case .remove: return .remove(try target("of", &members), try scope(&members))
    case .removePlace:
      return .removePlace(try target("of", &members), from: try target("from", &members))
    case .setPlacement:
      return .setPlacement(
        try target("of", &members), under: try target("under", &members),
        key: try members.text("key"), try members.texts("values"))
    case .excuse:
      return .excuse(
        try target("of", &members), rule: try members.text("rule"),
        reason: try members.text("reason"))
    case .unexcuse:
      return .unexcuse(try target("of", &members), rule: try members.text("rule"))
    case .correct:
      return .correct(
        at: try range(&members), from: try members.text("from"), to: try members.text("to"))
    case .removeLink:
      return .removeLink(at: try range(&members), name: try members.text("name"))
    case .renameKey:
      return .renameKey(
        at: try range(&members), from: try members.text("from"), to: try members.text("to"))
    case .removeValue:
      return .removeValue(at: try range(&members), name: try members.text("name"))
    case .cleanText: return .cleanText(at: try range(&members))
    case .giveIDs: return .giveIDs(try nodes(&members))
    case .convertAnswers: return .convertAnswers
    case .beginSession, .endItem, .reopenItem, .correctItem, .adoptProposal, .closeSession:
      return .session(try session(name, &members))
    case .recordFigures:
      let indicator = try target("of", &members)
      return .recordFigures(
        RecordedSeries(
          try figures(&members), of: indicator, region: try members.textIfAny("region"),
          targets: try targets(&members, of: indicator)))
    case .removeTarget:
      return try removal(
        of: try members.text("target"), from: try target("of", &members))
    }
  }

  private func target(
    _ name: String, _ members: inout JSONMembers
  ) throws(EditProblem) -> Target {
    guard let target = try targetIfAny(name, &members) else { throw .form("'\(name)' is missing") }
    return target
  }

  private func targetIfAny(
    _ name: String, _ members: inout JSONMembers
  ) throws(EditProblem) -> Target? {
    try members.textIfAny(name).map(ids.target)
  }

  private func nodes(_ members: inout JSONMembers) throws(EditProblem) -> [Node] {
    var nodes: [Node] = []
    for id in try members.texts("of") {
      guard case .node(let node) = ids.target(id) else { throw .form("no thing '\(id)'") }
      nodes.append(node)
    }
    return nodes
  }

  private func addedThing(_ members: inout JSONMembers) throws(EditProblem) -> AddedThing {
    let word = try members.text("kind")
    guard let kind = AddedThing.Kind(rawValue: word) else { throw .form("no kind '\(word)'") }
    var values: [KeyText] = []
    for item in try members.list("values") {
      var pair = try JSONMembers(item)
      values.append(KeyText(try pair.text("key"), try pair.text("text")))
      try pair.end()
    }
    let text = try members.text("text")
    // An effect that is placed again comes as an id; the engine takes the name.
    return AddedThing(
      kind, kind == .place ? ids.name(of: ids.target(text)) : text,
      under: try targetIfAny("under", &members), at: try position(&members), values)
  }

  private func position(_ members: inout JSONMembers) throws(EditProblem) -> ListPosition {
    guard var position = try members.object("position") else { return .last }
    let word = try position.text("at")
    let name = try position.textIfAny("name")
    try position.end()
    switch (word, name) {
    case ("first", nil): return .first
    case ("last", nil): return .last
    case ("before", let name?): return .before(name)
    case ("after", let name?): return .after(name)
    default: throw .form("no position '\(word)'")
    }
  }

  func basis(_ members: inout JSONMembers) throws(EditProblem) -> Basis {
    guard var basis = try members.object("basis") else { return .own }
    let word = try basis.text("kind")
    let result: Basis
    switch word {
    case "own": result = .own
    case "stated": result = .stated(try basis.texts("lines"))
    case "inferred": result = .inferred(try basis.text("reason"))
    default: throw .form("no basis '\(word)'")
    }
    try basis.end()
    return result
  }

  func scope(_ members: inout JSONMembers) throws(EditProblem) -> RemovalScope {
    let word = try members.textIfAny("scope") ?? "alone"
    guard let scope = [RemovalScope.alone, .lift, .all].first(where: { Self.word($0) == word })
    else { throw .form("no scope '\(word)'") }
    return scope
  }

  private func until(_ members: inout JSONMembers) throws(EditProblem) -> Day {
    guard let text = try members.textIfAny("until") else { return today }
    guard let day = Day(text) else { throw .form("no day '\(text)'") }
    return day
  }

  /// Pairs that are named, or those that follow from the plan: the points from a number on move up
  /// one (`shift`), or gaps are closed (`close`).
  private func pairs(_ members: inout JSONMembers) throws(EditProblem) -> [NumberPair] {
    if var shift = try members.object("shift") {
      let (from, to) = (try shift.text("from"), try shift.text("to"))
      try shift.end()
      return NumberPair.shifting(from, to: to, in: ids.graph.plan)
    }
    if try members.flag("close") { return NumberPair.closingGaps(in: ids.graph.plan) }
    var pairs: [NumberPair] = []
    for item in try members.list("pairs") {
      var pair = try JSONMembers(item)
      pairs.append(NumberPair(from: try pair.text("from"), to: try pair.text("to")))
      try pair.end()
    }
    return pairs
  }

  private func figures(_ members: inout JSONMembers) throws(EditProblem) -> [RecordedFigure] {
    func read<Word: RawRepresentable<String>>(
      _ type: Word.Type, _ name: String, _ members: inout JSONMembers
    ) throws(EditProblem) -> Word? {
      guard let text = try members.textIfAny(name) else { return nil }
      guard let word = Word(rawValue: text) else { throw .form("no \(name) '\(text)'") }
      return word
    }
    var figures: [RecordedFigure] = []
    for item in try members.list("figures") {
      var figure = try JSONMembers(item)
      figures.append(
        RecordedFigure(
          try figure.number("year"), try figure.textIfAny("value"),
          printed: try figure.textIfAny("printed"),
          missing: try read(MissingReason.self, "missing", &figure),
          status: try read(FigureStatus.self, "status", &figure),
          provisional: try figure.textIfAny("provisional")))
      try figure.end()
    }
    return figures
  }

  private func parts(_ members: inout JSONMembers) throws(EditProblem) -> [SplitPart] {
    var parts: [SplitPart] = []
    for item in try members.list("parts") {
      var part = try JSONMembers(item)
      parts.append(SplitPart(code: try part.text("code"), points: try part.texts("points")))
      try part.end()
    }
    return parts
  }

  private func range(_ members: inout JSONMembers) throws(EditProblem) -> SourceRange {
    guard var range = try members.object("at") else { throw .form("'at' is missing") }
    let path = try range.text("file")
    guard let number = paths.firstIndex(of: path) else { throw .form("no file '\(path)'") }
    let (from, to) = (try position("from", &range), try position("to", &range))
    let hash = try range.textIfAny("hash")
    try range.end()
    if let hash, !isSame(path, from.line...max(from.line, to.line), as: hash) {
      throw .notRecorded(Self.changed)
    }
    return SourceRange(file: FileNumber(number), start: from, end: to)
  }

  /// Whether lines of a file are as they were in the text of a hash.
  private func isSame(_ path: String, _ lines: ClosedRange<Int>, as hash: String) -> Bool {
    guard let texts, texts.present.hashes[path] != hash else { return true }
    guard let then = texts.former[hash],
      let now = texts.present.files.first(where: { texts.present.relative($0.path) == path })
    else { return false }
    func part(_ bytes: [UInt8]) -> ArraySlice<ArraySlice<UInt8>> {
      bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        .dropFirst(lines.lowerBound - 1).prefix(lines.count)
    }
    return part(then) == part(now.bytes)
  }

  private static let changed = Phrase(
    nl: "Wat hier stond is intussen veranderd; er is niets gedaan. Kijk opnieuw wat er nu staat.",
    en: "What was here has changed meanwhile; nothing was done. Look again at what is there now.")

  private func position(
    _ name: String, _ members: inout JSONMembers
  ) throws(EditProblem) -> SourcePosition {
    var numbers: [Int] = []
    for item in try members.list(name) {
      guard case .number(let number) = item, let whole = Int(exactly: number), whole > 0 else {
        throw .form("'\(name)' is no line and column")
      }
      numbers.append(whole)
    }
    guard numbers.count == 2 else { throw .form("'\(name)' is no line and column") }
    return SourcePosition(line: numbers[0], column: numbers[1])
  }
}
