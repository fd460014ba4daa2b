import PlanModel
import SourceText
import TextFormats
import Toolkit

extension JSONValue {
  /// Value of a key for other programs.
  init(_ value: FieldValue, object: (MapValue) -> JSONValue) {
    self =
      switch value {
      case .text(let text): .text(SoftHyphen.removing(from: text.value))
      case .texts(let texts): .texts(texts.map(\.value))
      case .word(let word): .text(word)
      case .flag(let flag): .flag(flag)
      case .number(let number): .number(number)
      case .numbers(let numbers): .numbers(numbers)
      // Amounts in cents.
      case .amounts(let amounts): .numbers(amounts.map(\.cents))
      // As text, so that 2.10 keeps its zero in every program.
      case .decimal(let number): .text(number.text)
      case .decimals(let numbers): .texts(numbers.map(\.text))
      case .day(let day): .text(day.iso)
      case .names(let names):
        .list(
          names.map {
            .object([
              "name": .text($0.name.value), "lines": JSONValue($0.citation.map { [$0] } ?? []),
            ])
          })
      case .citations(let citations): JSONValue(citations)
      case .links(let links): .texts(links.map(\.target.value))
      case .places(let places): .texts(places.map(\.reference.target.value))
      case .exceptions(let exceptions): .texts(exceptions.map(\.rule.value))
      case .map(let map): object(map)
      case .maps(let maps): .list(maps.map(object))
      case .years(let years):
        .list(
          years.map { year in
            guard case .object(var members) = object(year.map) else { return .list([]) }
            members["year"] = .number(year.year)
            return .object(members)
          })
      case .yearTexts(let texts):
        .list(texts.map { .object(["year": .number($0.year), "text": .text($0.text.value)]) })
      }
  }

  /// Lines of a source; no source means the plan's first.
  init(_ citations: [Citation]) {
    self = .list(
      citations.map { citation in
        var members: [String: JSONValue] = [
          "first": .number(citation.lines.lowerBound), "last": .number(citation.lines.upperBound),
        ]
        members["source"] = citation.source.map { .text($0.value) }
        return .object(members)
      })
  }

  static func texts(_ texts: [String]) -> JSONValue { .list(texts.map { .text($0) }) }

  static func numbers(_ numbers: [Int]) -> JSONValue { .list(numbers.map { .number($0) }) }
}
