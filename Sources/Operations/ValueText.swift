import Editing
import PlanModel
import SourceText
import Toolkit

/// Reads what a person types as the value of a key.
struct ValueText {
  let key: KeyFormat

  func value(_ texts: [String]) throws(OperationRefusal) -> YAMLValue {
    for text in texts where HiddenCharacter.first(in: text) != nil {
      throw OperationRefusal(
        Phrase(
          nl: "In de tekst staat een onzichtbaar teken. Typ haar opnieuw.",
          en: "The text has an invisible character. Type it anew."))
    }
    switch key.kind {
    case .text: return .text(try one(texts))
    case .identifier, .choice, .flag, .number, .amount, .date, .criterion, .planned,
      .decimal, .year:
      return .token(try one(texts))
    case .texts: return list(texts) { .text($0) }
    case .numbers, .amounts, .decimals, .citations, .printedNames, .departments, .links:
      if texts.contains(where: { $0.contains("{") || $0.hasPrefix("[") }) { return try yaml(texts) }
      return list(texts) { .token($0) }
    case .exceptions, .map, .maps, .years, .yearTexts: return try yaml(texts)
    }
  }

  private func one(_ texts: [String]) throws(OperationRefusal) -> String {
    guard texts.count == 1, let text = texts.first else {
      throw OperationRefusal(
        Phrase(nl: "`\(key.name)` is één waarde.", en: "`\(key.name)` is one value."),
        remedy: Phrase(
          nl: "Zet aanhalingstekens om een tekst met spaties.",
          en: "Put quotation marks around a text with spaces."))
    }
    guard !text.isBlank else {
      throw OperationRefusal(
        Phrase(
          nl: "De waarde van `\(key.name)` is leeg.", en: "The value of `\(key.name)` is empty."),
        remedy: Phrase(
          nl: "Haal de sleutel weg met: raakvlak set NAAM \(key.name) --clear",
          en: "Remove the key with: raakvlak set NAME \(key.name) --clear"
        ).onScreen(
          nl: "Maak het veld leeg om de waarde weg te halen.",
          en: "Empty the field to remove the value."))
    }
    return text
  }

  /// Several words, or one with commas.
  private func list(_ texts: [String], _ item: (String) -> YAMLValue) -> YAMLValue {
    guard texts.count == 1, key.kind != .texts else { return .list(texts.map(item)) }
    return .list(
      texts[0].split(separator: ",").map { part in
        item(part.split(separator: " ").joined(separator: " "))
      })
  }

  /// A value in which reasons are texts, so that long ones are folded as others are.
  private func prose(_ value: YAMLValue, isText: Bool) -> YAMLValue {
    switch value {
    case .token(let text) where isText: .text(text)
    case .list(let items): .list(items.map { prose($0, isText: isText) })
    case .mapping(let entries):
      .mapping(
        entries.map { entry in
          let isText = isText || entry.key == "inferred" || entry.key == "assumption"
          return (key: entry.key, value: prose(entry.value, isText: isText))
        })
    default: value
    }
  }

  /// A value in the notation of the files.
  private func yaml(_ texts: [String]) throws(OperationRefusal) -> YAMLValue {
    let reader = YAMLReader(SourceFile(path: "", text: try one(texts) + "\n"))
    guard reader.problems.isEmpty, let root = reader.root,
      root.document.kind(root.index) != .scalar
    else {
      throw OperationRefusal(
        Phrase(
          nl: "Dit is geen waarde voor `\(key.name)`. Verwacht: ",
          en: "This is no value for `\(key.name)`. Expected: ") + key.kind.expectation,
        remedy: Phrase(
          nl: "Schrijf bijvoorbeeld: \(key.example)", en: "Write for example: \(key.example)"))
    }
    return prose(
      YAMLValue(root.index, of: root.document),
      isText: key.kind == .exceptions || key.kind == .yearTexts)
  }
}

extension Basis {
  /// A link with its basis, as the format writes it.
  ///
  /// - Parameter assumption: what must be so for the one to lead to the other.
  func link(to target: String, assumption: String? = nil) -> YAMLValue {
    if let assumption {
      return .mapping([("to", .token(target))] + keys + [("assumption", .text(assumption))])
    }
    switch self {
    case .own where !target.contains("@"): return .token(target)
    case .own: return .mapping([("to", .token(target))])
    case .stated(let lines) where lines.count == 1 && !target.contains("@"):
      return .token("\(target)@\(lines[0])")
    case .stated, .inferred: return .mapping([("to", .token(target))] + keys)
    }
  }

  /// The keys of a mapping that give the basis.
  var keys: [(key: String, value: YAMLValue)] {
    switch self {
    case .own: []
    case .stated(let lines) where lines.count == 1: [("stated", .token(lines[0]))]
    case .stated(let lines): [("stated", .list(lines.map(YAMLValue.token)))]
    case .inferred(let reason): [("inferred", .text(reason))]
    }
  }
}
