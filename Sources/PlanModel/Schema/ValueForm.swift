import SourceText
import Toolkit

/// Form of a value: its kind, how it is read, and how it is read back.
struct ValueForm<Value: Sendable>: Sendable {
  let kind: ValueKind
  var role: LinkRole?
  /// Reads a node; nil when it has another form, which has been reported.
  let read: @Sendable (inout PartReader, _ node: Int, _ key: String) -> Value?
  /// Value for exports; the node is that of the mapping in which it is written.
  let value: @Sendable (Value, Node) -> FieldValue

  /// Parts of such a value that rules look for.
  var parts: ValueParts = []
  /// Visits those parts of one value. It is lent in a span: a plan has more of these than of
  /// anything else, and copies would be reference-counted.
  var visit: @Sendable (Span<Value>, Node, ValueParts, (ValuePart, Node) -> Void) -> Void = {
    _, _, _, _ in
  }

  private func with(role: LinkRole) -> ValueForm {
    var form = self
    form.role = role
    return form
  }

  private func with(
    _ parts: ValueParts,
    _ visit: @escaping @Sendable (Span<Value>, Node, ValueParts, (ValuePart, Node) -> Void) -> Void
  ) -> ValueForm {
    var form = self
    form.parts = parts
    form.visit = visit
    return form
  }

  /// Form of one scalar.
  private static func scalar(
    _ kind: ValueKind, _ parse: @escaping @Sendable (Located<String>) -> Value?,
    _ value: @escaping @Sendable (Value) -> FieldValue
  ) -> ValueForm {
    ValueForm(
      kind: kind, read: { $0.scalar($1, $2, kind, parse) }, value: { item, _ in value(item) })
  }

  /// Form of one scalar or a list of them.
  private static func list<Item>(
    _ kind: ValueKind, _ parse: @escaping @Sendable (Located<String>) -> Item?,
    _ value: @escaping @Sendable (Value) -> FieldValue
  ) -> ValueForm where Value == [Item] {
    ValueForm(
      kind: kind,
      read: { reader, node, key in
        reader.items(node, key, kind) { $0.scalar($1, key, $2, parse) }
      }, value: { items, _ in value(items) })
  }
}

extension ValueForm<Located<String>> {
  /// Form of a text for a reader.
  static var text: ValueForm { prose(.prose) }

  /// Form of an inference's reason.
  static var inference: ValueForm { prose([.prose, .inferences]) }

  private static func prose(_ parts: ValueParts) -> ValueForm {
    code.with(parts) { text, node, _, visit in visit(.text(text[0]), node) }
  }

  /// Form of a text that is no prose, such as a web address or the name of a file.
  static var code: ValueForm { scalar(.text, { $0 }, { .text($0) }) }

  /// Form of the name by which other things refer to this one.
  static var identifier: ValueForm { scalar(.identifier, { $0 }, { .text($0) }) }

  /// Form of the name of another thing.
  static func identifier(_ role: LinkRole) -> ValueForm { identifier.with(role: role) }
}

extension ValueForm<[Located<String>]> {
  static var texts: ValueForm {
    codes.with(.prose) { texts, node, _, visit in
      for text in texts[0] { visit(.text(text), node) }
    }
  }

  static var codes: ValueForm { list(.texts, { $0 }, { .texts($0) }) }

  /// Form of the names of other things: one, or a list.
  static func identifiers(_ role: LinkRole) -> ValueForm { codes.with(role: role) }

  /// Form of one text divided by slashes, or a list.
  static func departments(_ role: LinkRole) -> ValueForm {
    let list = list(.departments, { $0 }, { .texts($0) })
    return ValueForm(
      kind: .departments, role: role,
      read: { reader, node, key in
        let names = list.read(&reader, node, key) ?? []
        return reader.isScalar(node) ? names.flatMap { $0.slashSeparated() } : names
      }, value: list.value)
  }
}

extension ValueForm where Value: CaseIterable & RawRepresentable<String> {
  static var choice: ValueForm {
    scalar(
      .choice(Value.allCases.map(\.rawValue)), { Value(rawValue: $0.value) },
      { .word($0.rawValue) })
  }
}

extension ValueForm<Bool> {
  static var flag: ValueForm {
    scalar(
      .flag, { $0.value == "true" ? true : $0.value == "false" ? false : nil }, { .flag($0) })
  }
}

extension ValueForm<Int> {
  static var number: ValueForm {
    scalar(.number, { Notation.number($0.value) }, { .number($0) })
  }
}

extension ValueForm<[Int]> {
  static var numbers: ValueForm {
    list(.numbers, { Notation.number($0.value) }, { .numbers($0) })
  }
}

extension ValueForm<Euro> {
  static var amount: ValueForm { scalar(.amount, { Euro($0.value) }, { .amounts([$0]) }) }
}

extension ValueForm<[Located<Euro>]> {
  static var amounts: ValueForm {
    list(
      .amounts, { text in Euro(text.value).map { Located($0, at: text.range) } },
      { .amounts($0.map(\.value)) })
  }
}

extension ValueForm<ExactNumber> {
  static var decimal: ValueForm {
    scalar(.decimal, { WrittenNumber.read($0.value) }, { .decimal($0) })
  }
}

extension ValueForm<[Located<ExactNumber>]> {
  static var decimals: ValueForm {
    list(
      .decimals, { text in WrittenNumber.read(text.value).map { Located($0, at: text.range) } },
      { .decimals($0.map(\.value)) })
  }
}

extension ValueForm<Int> {
  static var year: ValueForm { scalar(.year, { Notation.year($0.value) }, { .number($0) }) }
}

extension ValueForm<[FigureValue]> {
  /// Form of figures by year. A number alone is read as a mapping with nothing but that.
  static var years: ValueForm {
    ValueForm(
      kind: .years(.figure),
      read: { reader, node, key in
        var figures = reader.years(node, key, .years(.figure), \.year) { $0.figure($1, in: $2) }
        if let all = figures, !FigureValue.areInOrder(all) { figures?.sort { $0.year < $1.year } }
        return figures
      },
      value: { figures, node in
        .years(figures.map { YearMap(year: $0.year, map: $0.values(at: node)) })
      }
    ).with(.all) { figures, node, parts, visit in
      // Most figures are a number and no more.
      guard !FigureValue.areBare(figures[0]) else { return }
      FigureValue.mapping.visit(figures[0], for: parts, node: { _ in node }, visit)
    }
  }
}

extension ValueForm<[YearText]> {
  static var yearTexts: ValueForm {
    ValueForm(
      kind: .yearTexts,
      read: { reader, node, key in
        reader.years(node, key, .yearTexts, \.year) { reader, node, year in
          reader.scalar(node, String(year.value), .text, { $0 }).map {
            YearText(year: year.value, text: $0, range: year.range)
          }
        }
      }, value: { texts, _ in .yearTexts(texts) }
    ).with(.prose) { texts, node, _, visit in
      for text in texts[0] { visit(.text(text.text), node) }
    }
  }
}

extension ValueForm<Day> {
  static var date: ValueForm { scalar(.date, { Day($0.value) }, { .day($0) }) }
}

extension ValueForm<PlannedPeriod> {
  static var planned: ValueForm {
    scalar(.planned, { PlannedPeriod($0.value) }, { .word($0.text) })
  }
}

extension ValueForm<SuccessCriterion> {
  static var criterion: ValueForm {
    scalar(.criterion, { SuccessCriterion($0.value) }, { .word($0.number) })
  }
}

extension ValueForm {
  /// Form of a value together with its position.
  static func located<Bare>(_ form: ValueForm<Bare>) -> ValueForm where Value == Located<Bare> {
    ValueForm(
      kind: form.kind,
      read: { reader, node, key in
        form.read(&reader, node, key).map { Located($0, at: reader.range(node)) }
      }, value: { form.value($0.value, $1) })
  }
}

// MARK: What rests on lines of a source, or on a reason

extension ValueForm<[PrintedName]> {
  static var printedNames: ValueForm {
    list(.printedNames, Notation.printedName, { .names($0) }).with([.prose, .citations]) {
      names, node, parts, visit in
      for name in names[0] {
        if parts.contains(.prose) { visit(.text(name.name), node) }
        if parts.contains(.citations), let line = name.citation { visit(.citation(line), node) }
      }
    }
  }
}

extension ValueForm<[Citation]> {
  static var citations: ValueForm {
    list(.citations, Notation.citation, { .citations($0) }).with(.citations) {
      citations, node, _, visit in
      // The lent span has one element, the list itself.
      let citations = citations[0].span
      for index in citations.indices { visit(.citation(citations[index]), node) }
    }
  }
}

extension ValueForm<[RuleException]> {
  static var exceptions: ValueForm {
    ValueForm(
      kind: .exceptions, read: { $0.exceptions($1, $2) },
      value: { exceptions, _ in .exceptions(exceptions) }
    ).with([.prose, .exceptions]) { exceptions, node, _, visit in
      for exception in exceptions[0] { visit(.text(exception.reason), node) }
    }
  }
}

extension ValueForm<[Reference]> {
  static func links(_ role: LinkRole) -> ValueForm {
    ValueForm(
      kind: .links, role: role,
      read: { reader, node, key in
        reader.items(node, key, .links) { reader, node, kind in
          reader.isMapping(node)
            ? reader.read(Reference.mapping, at: node)
            : reader.scalar(node, key, kind, Notation.reference)
        }
      }, value: { links, _ in .links(links) }
    ).with([.prose, .inferences, .citations]) { links, node, parts, visit in
      let links = links[0].span
      for index in links.indices { links[index].visit(parts, node, visit) }
    }
  }
}

extension ValueForm<[Placement]> {
  /// Form of effects, written out or referred to.
  static var effects: ValueForm {
    ValueForm(
      kind: .maps(.effect), role: .place,
      read: { reader, node, key in
        reader.maps(node, key, .maps(.effect)) { $0.effect($1, key) }
      }, value: { places, _ in .places(places) }
    ).with([.prose, .inferences, .citations]) { places, node, parts, visit in
      let places = places[0].span
      // An effect that is written out has its evidence itself.
      for index in places.indices where places[index].writtenOut == nil {
        places[index].reference.visit(parts, node, visit)
      }
    }
  }
}

// MARK: Mappings below

extension ValueForm where Value: Mapped {
  static var map: ValueForm {
    let (name, list) = (Value.mapping.format.name, ValueForm<[Value]>.maps())
    return ValueForm(
      kind: .map(name), read: { $0.map($1, $2, .map(name), Value.mapping) },
      value: { .map($0.values(at: Value.node(at: 0, in: $1))) }
    ).with(.all) { thing, node, parts, visit in
      list.visit(CollectionOfOne([thing[0]]).span, node, parts, visit)
    }
  }
}

extension ValueForm {
  static func maps<Item: Mapped>() -> ValueForm where Value == [Item] {
    let name = Item.mapping.format.name
    return ValueForm(
      kind: .maps(name),
      read: { reader, node, key in
        reader.maps(node, key, .maps(name)) { $0.map($1, key, .map(name), Item.mapping) }
      },
      value: { things, node in
        .maps(things.enumerated().map { $1.values(at: Item.node(at: $0, in: node)) })
      }
    ).with(.all) { things, node, parts, visit in
      Item.mapping.visit(
        things[0], for: parts, node: { Item.node(at: $0, in: node) }, visit)
    }
  }
}

extension ValueForm {
  /// Form of the one mapping of a file, as a list like those of other files.
  static func onePerFile<Item: Mapped>() -> ValueForm where Value == [Item] {
    let (one, list): (ValueForm<Item>, ValueForm) = (.map, .maps())
    return ValueForm(
      kind: one.kind,
      read: { reader, node, key in one.read(&reader, node, key).map { [$0] } }, value: list.value
    ).with(.all, list.visit)
  }
}
