import Editing
import PlanModel
import SourceText
import Toolkit

/// Figures of indicators.
extension PlanEditor {
  mutating func record(_ series: RecordedSeries) throws(OperationRefusal) {
    let node = try names.node(series.indicator)
    guard case .indicator(let index) = node else {
      throw OperationRefusal(
        graph.description(of: node) + Phrase(nl: " is geen indicator.", en: " is no indicator."))
    }
    var values: [(year: Int, keys: [String: YAMLValue?])] = []
    for figure in series.figures {
      values.append((figure.year, try Self.keys(of: figure)))
      for key in figure.further {
        guard let role = PlanFormat[.figure].key(key.key)?.role else { continue }
        expectChange(of: role, at: node)
      }
    }
    guard Set(values.map(\.year)).count == values.count else {
      throw OperationRefusal(
        Phrase(nl: "Een jaar komt er twee keer in voor.", en: "A year is in it twice."))
    }
    try record(series.targets, region: series.region, of: index)
    let written = try self.series(of: index, region: series.region)
    if series.figures.isEmpty, !series.targets.isEmpty { return }
    guard let written else { return try add(series, values, to: index) }
    let range = written.range
    try changes.withPatch(range.file) { patch throws(PatchProblem) in
      let mapping = try Self.mapping(range, patch)
      let order = Self.keys(.series)
      if let origin = series.origin { patch.set("from", .text(origin), in: mapping, order: order) }
      if let importing = series.importing {
        patch.set("import", .text(importing), in: mapping, order: order)
      }
      guard let years = patch.source.value(of: "values", in: mapping) else {
        return patch.set("values", Self.mapping(values), in: mapping, order: order)
      }
      guard patch.source.document.kind(years) == .mapping else {
        throw PatchProblem(.unsureForm, line: patch.source.document.range(years).start.line)
      }
      for (year, keys) in values {
        Self.write(keys, year, in: years, &patch)
      }
    }
  }

  /// Keys of a figure that an import and the editor write; others that are there stay.
  private static let written = ["value", "printed", "missing", "status", "provisional"]

  /// Years in the order in which new ones are put among those that are there.
  private static let years = (1900...2199).map(String.init)

  private static func write(
    _ keys: [String: YAMLValue?], _ year: Int, in years: Int, _ patch: inout YAMLPatch
  ) {
    func stays(_ key: String) -> Bool { keys[key].map { $0 != nil } ?? !written.contains(key) }
    if let node = patch.source.value(of: String(year), in: years),
      patch.source.document.kind(node) == .mapping,
      patch.source.document.hasKeys(of: node, where: stays)
    {
      for key in Self.keys(.figure) where keys[key] != nil || written.contains(key) {
        if let value = keys[key] ?? nil {
          patch.set(key, value, in: node, order: Self.keys(.figure))
        } else {
          patch.remove(key, in: node, keepingComments: true)
        }
      }
    } else {
      patch.set(String(year), value(keys), in: years, order: Self.years)
    }
  }

  /// A number alone, or a mapping. Of a figure of which nothing stays the whole is written anew.
  private static func value(_ keys: [String: YAMLValue?]) -> YAMLValue {
    let entries = Self.keys(.figure).compactMap { key -> (key: String, value: YAMLValue)? in
      guard let value = keys[key] ?? nil else { return nil }
      return (key, value)
    }
    if entries.count == 1, entries[0].key == "value" { return entries[0].value }
    return .mapping(entries)
  }

  private static func mapping(_ values: [(year: Int, keys: [String: YAMLValue?])]) -> YAMLValue {
    .mapping(values.sorted { $0.year < $1.year }.map { (String($0.year), value($0.keys)) })
  }

  /// Keys to write; those to remove are nil.
  private static func keys(
    of figure: RecordedFigure
  ) throws(OperationRefusal) -> [String: YAMLValue?] {
    guard (1000...9999).contains(figure.year) else {
      throw OperationRefusal(
        Phrase(nl: "\(figure.year) is geen jaar.", en: "\(figure.year) is no year."),
        remedy: ValueKind.year.expectation)
    }
    for text in [figure.printed, figure.provisional].compactMap(\.self)
    where text.isBlank || HiddenCharacter.first(in: text) != nil {
      throw OperationRefusal(
        Phrase(
          nl: "Bij \(figure.year) is een tekst leeg, of staat er een onzichtbaar teken in.",
          en: "At \(figure.year) a text is empty, or has an invisible character."))
    }
    var keys: [String: YAMLValue?] = [:]
    for further in figure.further {
      guard let key = PlanFormat[.figure].key(further.key), !written.contains(further.key) else {
        continue
      }
      var value: YAMLValue? =
        if further.texts.isEmpty { nil } else { try ValueText(key: key).value(further.texts) }
      // One line or one footnote needs no list.
      if case .list(let items)? = value, items.count == 1 { value = items[0] }
      keys.updateValue(value, forKey: key.name)
    }
    if let text = figure.value {
      guard let number = WrittenNumber.read(text) else {
        throw OperationRefusal(
          Phrase(
            nl: "'\(text)' (\(figure.year)) is geen getal.",
            en: "'\(text)' (\(figure.year)) is no number."), remedy: ValueKind.decimal.expectation)
      }
      keys["value"] = YAMLValue.token(number.text)
    }
    guard (figure.value == nil) != (figure.missing == nil) else {
      throw OperationRefusal(
        Phrase(
          nl: "Bij \(figure.year) hoort een getal, of waarom het ontbreekt.",
          en: "At \(figure.year) there must be a number, or why it is missing."))
    }
    if let text = figure.printed { keys["printed"] = YAMLValue.text(text) }
    if let missing = figure.missing { keys["missing"] = YAMLValue.token(missing.rawValue) }
    if let status = figure.status { keys["status"] = YAMLValue.token(status.rawValue) }
    if let text = figure.provisional { keys["provisional"] = YAMLValue.text(text) }
    return keys
  }

  /// The series of a region; nil when there is none yet.
  private func series(of index: Int, region: String?) throws(OperationRefusal) -> FigureSeries? {
    let all = plan.indicators[index].series
    if let region {
      guard graph.node(named: region, for: .region) != nil else {
        let near = NearestWord.suggestions(for: region, among: plan.regions.map(\.code.value))
        throw OperationRefusal(
          Phrase(
            nl: "Gebied '\(region)' staat niet in het plan.",
            en: "Region '\(region)' is not in the plan."),
          remedy: .didYouMean(anyOf: near))
      }
    }
    let same = all.filter { $0.region?.value == region }
    let found = same.isEmpty && region == nil ? all : same
    guard found.count <= 1 else {
      throw OperationRefusal(
        Phrase(
          nl: "De indicator heeft meer reeksen; noem het gebied.",
          en: "The indicator has several series; name the region."), at: found[1].range)
    }
    return found.first
  }

  private mutating func add(
    _ series: RecordedSeries, _ values: [(year: Int, keys: [String: YAMLValue?])], to index: Int
  ) throws(OperationRefusal) {
    let keys: [(key: String, value: YAMLValue?)] = [
      ("region", series.region.map { .token($0) }), ("values", Self.mapping(values)),
      ("from", series.origin.map { .text($0) }), ("import", series.importing.map { .text($0) }),
    ]
    if series.region != nil { expectChange(of: .region, at: .indicator(index)) }
    try append(
      .mapping(keys.compactMap { key, value in value.map { (key, $0) } }), to: "series",
      in: plan.indicators[index].range, .indicator)
  }

  // MARK: New things

  /// Adds a goal, an indicator or what belongs to them, in the file of its list or a file of its own.
  mutating func addFigureThing(_ thing: AddedThing) throws(OperationRefusal) {
    let plan = plan
    func names(_ all: [(String, SourceRange)]) -> [(name: String, range: SourceRange)] {
      all.map { (name: $0.0, range: $0.1) }
    }
    switch thing.kind {
    case .indicator:
      try addNamed(
        thing, "indicators", .indicator, text: "title", file: "indicators.yaml",
        names(plan.indicators.map { ($0.name, $0.range) }))
    case .goal:
      try addNamed(
        thing, "goals", .goal, text: "text", file: "goals.yaml",
        names(plan.goals.map { ($0.name, $0.range) }))
    case .result:
      try addNamed(
        thing, "results", .result, text: "text", file: "goals.yaml",
        names(plan.results.map { ($0.name, $0.range) }))
    case .report:
      try addNamed(
        thing, "reports", .report, text: "title", file: "progress.yaml",
        names(plan.reports.map { ($0.id.value, $0.range) }))
    case .scale:
      try addNamed(
        thing, "scales", .scale, text: "title", file: "progress.yaml",
        names(plan.scales.map { ($0.id.value, $0.range) }))
    case .footnote:
      try addNamed(
        thing, "footnotes", .footnote, text: "text", file: "indicators.yaml",
        names(plan.footnotes.map { ($0.id.value, $0.range) }))
    case .region:
      try checkName(thing.text, isID: false)
      try checkTaken(thing.text, .region)
      try addToSection(
        thing, "regions", .region, own: [("code", thing.text)],
        siblings: names(plan.regions.map { ($0.code.value, $0.range) }), file: "indicators.yaml")
    case .progress:
      guard thing.position == .last else {
        throw OperationRefusal(
          Phrase(
            nl: "Voortgang komt er achteraan bij: de laatste regel van een verslag geldt.",
            en: "Progress is added at the end: the last row of a report is valid."))
      }
      try addToSection(
        thing, "progress", .progressRow, own: [("on", thing.text)],
        siblings: names(plan.progress.map { ($0.subject.value, $0.range) }), file: "progress.yaml")
    default: break
    }
  }

  private mutating func addNamed(
    _ thing: AddedThing, _ section: String, _ map: MapName, text: String, file: String,
    _ siblings: [(name: String, range: SourceRange)]
  ) throws(OperationRefusal) {
    let id = thing.values.first { $0.key == "id" }?.text ?? DerivedID.of(thing.text)
    try checkName(id, isID: true)
    try checkTaken(id, map)
    try addToSection(
      thing, section, map, own: [("id", id), (text, thing.text)], siblings: siblings, file: file)
  }
}

extension YAMLDocument {
  /// Whether a mapping has a key of a kind.
  fileprivate func hasKeys(of mapping: Int, where isWanted: (String) -> Bool) -> Bool {
    var isFound = false
    forEachEntry(of: mapping) { key, _ in isFound = isFound || isWanted(text(key)) }
    return isFound
  }
}
