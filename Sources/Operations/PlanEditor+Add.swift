import Editing
import PlanModel
import SourceText
import Toolkit

/// New things.
extension PlanEditor {
  mutating func add(_ thing: AddedThing, on day: Day) throws(OperationRefusal) {
    switch thing.kind {
    case .effect: try addEffect(thing)
    case .place: try addPlace(thing)
    case .subPoint: try addSubPoint(thing, on: day)
    case .theme: try addTheme(thing)
    case .point:
      let next = (plan.actionPoints.compactMap { Int($0.number.value) }.max() ?? 0) + 1
      let typed = thing.values.first { $0.key == "number" }?.text
      let number = typed ?? String(next)
      try checkName(number, isID: false)
      // Only a warning: a list that is numbered A, B, C comes in, and gets numbers afterwards.
      if let fault = NameScheme.fault(inNumber: number) {
        notes.append(
          Phrase(verbatim: "'\(number)' ") + fault + Phrase(verbatim: ". ") + Self.numbers)
      }
      try checkTaken(number, .actionPoint)
      try addToSection(
        thing, "action-points", .actionPoint, own: [("number", number), ("title", thing.text)],
        siblings: plan.actionPoints.map { ($0.name, $0.range) })
    case .department:
      try checkName(thing.text, isID: false)
      try checkTaken(thing.text, .department)
      try addToSection(
        thing, "departments", .department, own: [("code", thing.text)],
        siblings: plan.departments.map { ($0.code.value, $0.range) })
    case .scope:
      try addToSection(
        thing, "scope", .scopeEntry, own: [("topic", thing.text)],
        siblings: plan.scope.map { ($0.topic.value, $0.range) })
    case .source:
      guard thing.position == .last || plan.sources.isEmpty else {
        throw OperationRefusal(
          Phrase(
            nl: "Een nieuwe bron komt achteraan: een regelnummer zonder naam telt in de eerste.",
            en: "A new source comes last: a line number without a name counts in the first."))
      }
      let id = thing.values.first { $0.key == "id" }?.text ?? DerivedID.of(thing.text)
      try checkName(id, isID: true)
      try checkTaken(id, .source)
      try addToSection(
        thing, "sources", .source, own: [("id", id), ("title", thing.text)],
        siblings: plan.sources.map { ($0.id.value, $0.range) })
    case .focusArea:
      try checkName(thing.text, isID: false)
      try checkTaken(thing.text, .focusArea)
      try addToSection(
        thing, "focus-areas", .focusArea, own: [("numeral", thing.text)],
        siblings: plan.focusAreas.map { ($0.numeral.value, $0.range) })
    case .group:
      let id = thing.values.first { $0.key == "id" }?.text ?? DerivedID.of(thing.text)
      try checkName(id, isID: true)
      try checkTaken(id, .group)
      try addToSection(
        thing, "groups", .group, own: [("id", id), ("title", thing.text)],
        siblings: plan.groups.map { ($0.id.value, $0.range) })
    case .budgetLine: try addBudgetLine(thing)
    case .indicator, .goal, .result, .region, .footnote, .scale, .report, .progress:
      try addFigureThing(thing)
    }
  }

  /// The mapping of a new thing, its keys in the order of the format.
  func mapping(
    _ thing: AddedThing, _ map: MapName, own: [(key: String, text: String)]
  ) throws(OperationRefusal) -> YAMLValue {
    try checkTwice(thing, own)
    var values: [String: YAMLValue] = [:]
    for (name, text) in own {
      values[name] = try ValueText(key: try key(name, of: map)).value([text])
    }
    for pair in thing.values where !own.contains(where: { $0.key == pair.key }) {
      let key = try key(pair.key, of: map)
      let value = try ValueText(key: key).value(pair.texts)
      if case .list(let items) = value, items.count == 1, items[0].scalar != nil {
        values[pair.key] = items[0]
      } else {
        values[pair.key] = value
      }
    }
    let format = PlanFormat[map]
    let missing = format.keys.filter { $0.isRequired && values[$0.name] == nil }
    guard missing.isEmpty else {
      let examples = missing.map { "\($0.name)=\($0.example)" }.joined(separator: " ")
      throw OperationRefusal(
        Phrase(nl: "Er ontbreekt: ", en: "Missing: ") + Catalogue.list(missing.map(\.name))
          + Phrase(verbatim: "."),
        remedy: Phrase(
          nl: "Schrijf erachter, bijvoorbeeld: \(examples)",
          en: "Write behind it, for example: \(examples)"))
    }
    return .mapping(format.keys.compactMap { key in values[key.name].map { (key.name, $0) } })
  }

  /// Checks that no key is given two values: in the text and beside it, or twice.
  private func checkTwice(
    _ thing: AddedThing, _ own: [(key: String, text: String)]
  ) throws(OperationRefusal) {
    var given = Dictionary(own.map { ($0.key, [$0.text]) }, uniquingKeysWith: { first, _ in first })
    for pair in thing.values {
      guard let other = given.updateValue(pair.texts, forKey: pair.key), other != pair.texts else {
        continue
      }
      let (one, two) = (other.joined(separator: " "), pair.texts.joined(separator: " "))
      throw OperationRefusal(
        Phrase(
          nl: "`\(pair.key)` is twee keer gegeven: '\(one)' en '\(two)'.",
          en: "`\(pair.key)` is given twice: '\(one)' and '\(two)'."),
        remedy: Phrase(
          nl: "Noem het één keer; meer waarden staan achter elkaar, met een komma ertussen.",
          en: "Give it once; several values come behind one another, with a comma between them."))
    }
  }

  /// Index at which something comes among others.
  func index(
    _ position: ListPosition, among names: [String]
  ) throws(OperationRefusal) -> Int {
    func found(_ name: String) throws(OperationRefusal) -> Int {
      if let index = names.firstIndex(of: name) { return index }
      let message = Phrase(
        nl: "'\(name)' staat niet in deze lijst.", en: "'\(name)' is not in this list.")
      throw OperationRefusal(
        message, remedy: .didYouMean(anyOf: NearestWord.suggestions(for: name, among: names)))
    }
    switch position {
    case .first: return 0
    case .last: return names.count
    case .before(let name): return try found(name)
    case .after(let name): return try found(name) + 1
    }
  }

  /// - Parameter path: file in the main file's folder in which the section begins; nil for the main
  ///   file.
  mutating func addToSection(
    _ thing: AddedThing, _ section: String, _ map: MapName, own: [(key: String, text: String)],
    siblings: [(name: String, range: SourceRange)], file path: String? = nil
  ) throws(OperationRefusal) {
    let value = try mapping(thing, map, own: own)
    let index = try index(thing.position, among: siblings.map(\.name))
    // Of several files with the section the one of the neighbour; without any the main file.
    let neighbour = siblings.isEmpty ? nil : siblings[max(0, min(index, siblings.count) - 1)]
    let own = path.flatMap { path in plan.files.firstIndex(of: folder + path).map(FileNumber.init) }
    if neighbour == nil, own == nil, let path {
      return changes.add(value, to: section, ofNewFile: folder + path)
    }
    guard let file = neighbour?.range.file ?? own ?? plan.header?.range.file else {
      throw OperationRefusal(
        Phrase(nl: "Het plan heeft geen `plan`.", en: "The plan has no `plan`."))
    }
    let before = siblings.prefix(index).count { $0.range.file == file }
    let all = siblings.count { $0.range.file == file }
    try append(value, at: before == all ? nil : before, toSection: section, of: file)
  }

  private mutating func addSubPoint(_ thing: AddedThing, on day: Day) throws(OperationRefusal) {
    guard let target = thing.under, case .actionPoint(let point) = try names.node(target) else {
      throw OperationRefusal(
        Phrase(
          nl: "Bij welk punt hoort het? Noem het nummer met --under.",
          en: "To which point does it belong? Name its number with --under."
        ).onScreen(
          nl: "Bij welk punt hoort het? Kies een actiepunt.",
          en: "To which point does it belong? Choose an action point."))
    }
    let parts = subPoints(of: point)
    let labels = plan.actionPoints[point].subPoints.indices.map {
      plan.actionPoints[point].subPointName(at: $0)
    }
    let index = try index(thing.position, among: labels)
    let value = try mapping(thing, .subPoint, own: [("text", thing.text)])
    try append(
      value, at: index == parts.count ? nil : index, to: "sub-points",
      in: plan.actionPoints[point].range, .actionPoint)
    var order = parts
    order.insert(nil, at: index)
    try follow(letters: changedLabels(order, in: point), until: day)
  }

  private mutating func addBudgetLine(_ thing: AddedThing) throws(OperationRefusal) {
    guard let budget = plan.budget else {
      throw OperationRefusal(
        Phrase(nl: "Het plan heeft geen begroting.", en: "The plan has no budget."),
        remedy: Phrase(
          nl: "Zeg eerst voor welke jaren: raakvlak set budget years 2027 2028",
          en: "First say for which years: raakvlak set budget years 2027 2028"
        ).onScreen(
          nl: "Schrijf eerst in het tekstbestand van het plan voor welke jaren zij is.",
          en: "First write in the plan's text file for which years it is."))
    }
    if let line = budget.lines.first(where: { $0.name.value == thing.text }) {
      throw OperationRefusal(
        Phrase(nl: "'\(thing.text)' bestaat al.", en: "'\(thing.text)' exists already."),
        at: line.name.range)
    }
    let value = try mapping(thing, .budgetLine, own: [("name", thing.text)])
    let names = budget.lines.map(\.name.value)
    let index = try index(thing.position, among: names)
    try append(
      value, at: index == names.count ? nil : index, to: "lines", in: budget.range, .budget)
  }

  private mutating func addTheme(_ thing: AddedThing) throws(OperationRefusal) {
    guard let header = plan.header else {
      throw OperationRefusal(
        Phrase(nl: "Het plan heeft geen `plan`.", en: "The plan has no `plan`."))
    }
    let id = thing.values.first { $0.key == "id" }?.text ?? DerivedID.of(thing.text)
    try checkName(id, isID: true)
    try checkTaken(id, .theme)
    // A theme that was renamed keeps its file.
    let (taken, folder) = (Set(plan.files), folder)
    let path =
      (1...).lazy.map { "\(folder)themes/\(id)\($0 == 1 ? "" : "-\($0)").yaml" }
      .first { !taken.contains($0) } ?? "\(folder)themes/\(id).yaml"
    let value = try mapping(thing, .theme, own: [("id", id), ("title", thing.text)])
    let themes = header.themes.map(\.value)
    // One that the plan names already was missing.
    if !themes.contains(id), thing.position != .last || !themes.isEmpty {
      let index = try index(thing.position, among: themes)
      try append(
        .token(id), at: index == themes.count ? nil : index, to: "themes", in: header.range, .plan)
    }
    changes.addFile(path, try changes.draft("theme", value))
  }
}
