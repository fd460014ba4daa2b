package import Toolkit

extension LineChart {
  /// What the lines show, in a sentence or three: course, target and verdict.
  package func summary(_ language: Language) -> String {
    var sentences = [course(language)]
    if let target = targets.last {
      sentences.append(
        Phrase(nl: "Doel", en: "Target")(language) + (target.year.map { " \($0)" } ?? "") + ": "
          + target.aim.words(language) + ".")
    }
    if let verdict {
      sentences.append(verdict.outcome.name.capitalized(language) + ".")
    }
    return sentences.joined(separator: " ")
  }

  /// Course of the first line: `Daalde van 7 in 2018 naar 5 in 2022 (voorlopig).`
  private func course(_ language: Language) -> String {
    let known = (lines.first?.values ?? []).filter { !$0.isMissing }
    guard let first = known.first, let last = known.last else {
      return Phrase(nl: "Geen enkele waarde bekend.", en: "No value is known.")(language)
    }
    func at(_ value: Value) -> String {
      let year =
        "\(value.amount.text(language)) \(Phrase(nl: "in", en: "in")(language)) \(value.year)"
      guard case .uncertain(let word) = value.status else { return year }
      return "\(year) (\(word(language)))"
    }
    guard known.count > 1 else { return at(last) + "." }
    let verb =
      last.number > first.number
      ? Phrase(nl: "Steeg van", en: "Rose from")
      : last.number < first.number
        ? Phrase(nl: "Daalde van", en: "Fell from") : Phrase(nl: "Was", en: "Was")
    let to =
      last.number == first.number
      ? Phrase(nl: "en weer", en: "and again") : Phrase(nl: "naar", en: "to")
    return "\(verb(language)) \(at(first)) \(to(language)) \(at(last))."
  }

  /// Notes that a reader of the drawing needs: missing and uncertain values, a lifted axis.
  package func notes(_ language: Language) -> [String] {
    var notes: [String] = []
    for line in lines {
      let name = lines.count > 1 && !line.name.isEmpty ? "\(line.name(language)): " : ""
      let missing = line.values.filter(\.isMissing).compactMap { value -> (String, Value)? in
        guard case .missing(let word) = value.status else { return nil }
        return (word(language), value)
      }
      let uncertain = line.values.compactMap { value -> (String, Value)? in
        guard case .uncertain(let word) = value.status else { return nil }
        return (word(language), value)
      }
      if !missing.isEmpty {
        notes.append(
          "× \(name)\(Phrase(nl: "geen waarde in", en: "no value in")(language)) "
            + Self.list(missing, language))
      }
      if !uncertain.isEmpty { notes.append("○ \(name)\(Self.list(uncertain, language))") }
      notes += line.values.filter { !$0.isMissing && !$0.isUncertain }.compactMap { value in
        value.note.map { "\(name)\(value.year): \($0(language))" }
      }
    }
    return notes
  }

  /// `2018 en 2019 (niet gemeten), 2022 (voorlopig)`: neighbours with the same word together.
  private static func list(_ values: [(word: String, value: Value)], _ language: Language)
    -> String
  {
    var parts: [(years: [Int], word: String)] = []
    for (word, value) in values {
      let note = value.note.map { $0(language) }
      let whole = [word, note ?? ""].filter { !$0.isEmpty }.joined(separator: ": ")
      if parts.last?.word == whole {
        parts[parts.count - 1].years.append(value.year)
      } else {
        parts.append(([value.year], whole))
      }
    }
    return parts.map { part in
      let years = Self.years(part.years)(language)
      return part.word.isEmpty ? years : "\(years) (\(part.word))"
    }.joined(separator: ", ")
  }

  /// Years as `2018`, `2018 en 2020`, `2018-2021`.
  private static func years(_ years: [Int]) -> Phrase {
    guard let first = years.first, let last = years.last, years.count > 2,
      last - first == years.count - 1
    else { return Catalogue.list(years.map(String.init)) }
    return Phrase(verbatim: "\(first)-\(last)")
  }
}

extension LineChart.Target.Aim {
  /// `ten minste 300`.
  package func words(_ language: Language) -> String {
    func with(_ phrase: Phrase, _ amount: LineChart.Amount) -> String {
      "\(phrase(language)) \(amount.text(language))"
    }
    switch self {
    case .atLeast(let amount): return with(Phrase(nl: "ten minste", en: "at least"), amount)
    case .moreThan(let amount): return with(Phrase(nl: "meer dan", en: "more than"), amount)
    case .atMost(let amount): return with(Phrase(nl: "ten hoogste", en: "at most"), amount)
    case .lessThan(let amount): return with(Phrase(nl: "minder dan", en: "less than"), amount)
    case .equal(let amount): return with(Phrase(nl: "precies", en: "exactly"), amount)
    case .between(let low, let high):
      let isInOrder = low.number <= high.number
      return with(Phrase(nl: "van", en: "from"), isInOrder ? low : high) + " "
        + with(Phrase(nl: "tot en met", en: "to"), isInOrder ? high : low)
    case .up: return Phrase(nl: "omhoog", en: "up")(language)
    case .down: return Phrase(nl: "omlaag", en: "down")(language)
    case .steady: return Phrase(nl: "gelijk blijven", en: "stay equal")(language)
    }
  }
}

extension LineChart.Verdict.Outcome {
  package var name: Phrase {
    switch self {
    case .met: Phrase(nl: "gehaald", en: "met")
    case .notMet: Phrase(nl: "niet gehaald", en: "not met")
    case .notYetDue: Phrase(nl: "nog niet zover", en: "not yet due")
    case .provisional: Phrase(nl: "voorlopig", en: "provisional")
    case .unknown: Phrase(nl: "niet te zeggen", en: "cannot be said")
    }
  }
}
