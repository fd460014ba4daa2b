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

  func with(role: LinkRole) -> ValueForm {
    var form = self
    form.role = role
    return form
  }

  func with(
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
  static func list<Item>(
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
