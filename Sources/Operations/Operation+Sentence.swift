package import PlanModel
import SourceText
package import Toolkit

extension Operation {
  /// Whether links in a file that cannot be read would have to follow.
  var needsWholePlan: Bool {
    switch self {
    case .rename, .renumber, .merge, .split, .remove, .removePlace, .moveSubPoint, .record,
      .giveIDs, .convertAnswers:
      true
    case .add(let thing): thing.kind == .subPoint
    case .session(let change): change.needsWholePlan
    case .arrange(let kind, _, _): kind == .subPoint
    case .set, .clear, .moveEffect, .link, .unlink, .setBasis, .setPlacement, .excuse, .unexcuse,
      .correct, .removeLink, .renameKey, .removeValue, .cleanText, .recordFigures:
      false
    }
  }

  /// What it does, for history, preview and screen reader.
  package func sentence(in graph: PlanGraph) -> Phrase {
    // A reason may end in a full stop itself.
    words(in: graph).map { text in
      [".", "!", "?"].contains { text.hasSuffix($0 + ".") } && !text.hasSuffix("...")
        ? String(text.dropLast()) : text
    }
  }

  private func words(in graph: PlanGraph) -> Phrase {
    let say = Words(graph: graph)
    return switch self {
    case .set(let target, let key, let texts):
      say.of(target) + Phrase(nl: " krijgt `\(key)` ", en: " gets `\(key)` ") + say.value(texts)
        + Phrase(verbatim: ".")
    case .clear(let target, let key):
      Phrase(nl: "Van ", en: "Of ") + say.of(target)
        + Phrase(nl: " gaat `\(key)` weg.", en: " `\(key)` is removed.")
    case .add(let thing):
      thing.kind.words + Phrase(nl: " '\(thing.text)' komt erbij", en: " '\(thing.text)' is added")
        + (thing.under.map { Phrase(nl: " onder ", en: " under ") + say.of($0) }
          ?? Phrase(verbatim: "")) + Phrase(verbatim: ".")
    case .moveEffect(let target, _, let under, let position):
      say.of(target) + Phrase(nl: " gaat naar ", en: " moves to ") + say.of(under)
        + say.position(position) + Phrase(verbatim: ".")
    case .moveSubPoint(let target, let point, let position):
      say.of(target) + Phrase(nl: " gaat naar ", en: " moves to ") + say.of(point)
        + say.position(position) + Phrase(verbatim: ".")
    case .link(let from, let to, _, let basis):
      say.of(from) + Phrase(nl: " verwijst naar ", en: " links to ") + say.of(to)
        + say.basis(basis) + Phrase(verbatim: ".")
    case .unlink(let from, let to, _):
      say.of(from) + Phrase(nl: " verwijst niet meer naar ", en: " no longer links to ")
        + say.of(to) + Phrase(verbatim: ".")
    case .setBasis(let from, let to, _, let basis):
      Phrase(nl: "De verwijzing van ", en: "The link from ") + say.of(from)
        + Phrase(nl: " naar ", en: " to ") + say.of(to)
        + Phrase(nl: " rust nu op iets anders", en: " rests on something else now")
        + say.basis(basis) + Phrase(verbatim: ".")
    case .rename(let target, let new, _):
      say.of(target)
        + Phrase(nl: " heet voortaan '\(new)'.", en: " is called '\(new)' from now on.")
    case .renumber(let pairs, _):
      Phrase(nl: "Andere nummers: ", en: "Other numbers: ")
        + Catalogue.list(pairs.filter { $0.from != $0.to }.map { "\($0.from) → \($0.to)" })
        + Phrase(verbatim: ".")
    case .merge(let target, let into, _):
      say.of(target) + say.position(target, besides: into)
        + Phrase(nl: " gaat op in ", en: " becomes part of ")
        + say.of(into) + say.position(into, besides: target) + Phrase(verbatim: ".")
    case .split(let target, let parts, _):
      say.of(target) + Phrase(nl: " wordt ", en: " becomes ") + Catalogue.list(parts.map(\.code))
        + Phrase(verbatim: ".")
    case .remove(let target, _):
      say.of(target) + Phrase(nl: " gaat weg.", en: " is removed.")
    case .removePlace(let target, let from):
      say.of(target) + Phrase(nl: " staat niet meer onder ", en: " is no longer under ")
        + say.of(from) + Phrase(verbatim: ".")
    case .setPlacement(let target, let under, let key, let texts):
      say.of(target) + Phrase(nl: " onder ", en: " under ") + say.of(under)
        + (texts.isEmpty
          ? Phrase(nl: ": `\(key)` gaat weg.", en: ": `\(key)` is removed.")
          : Phrase(nl: ": `\(key)` wordt ", en: ": `\(key)` becomes ") + say.value(texts)
            + Phrase(verbatim: "."))
    case .arrange(let kind, let under, _):
      Phrase(nl: "Andere volgorde: ", en: "Other order: ") + kind.words
        + (under.map { Phrase(nl: " onder ", en: " under ") + say.of($0) } ?? Phrase(verbatim: ""))
        + Phrase(verbatim: ".")
    case .excuse(let target, let rule, let reason):
      Phrase(nl: "Uitzondering op '\(rule)' bij ", en: "Exception to '\(rule)' at ")
        .onScreen(nl: "Uitzondering op een regel bij ", en: "Exception to a rule at ")
        + say.of(target) + Phrase(verbatim: ": \(reason)")
    case .unexcuse(let target, let rule):
      Phrase(nl: "De uitzondering op '\(rule)' bij ", en: "The exception to '\(rule)' at ")
        .onScreen(nl: "De uitzondering op een regel bij ", en: "The exception to a rule at ")
        + say.of(target) + Phrase(nl: " gaat weg.", en: " is removed.")
    case .correct(let range, let old, let new):
      Phrase(nl: "'\(old)' wordt '\(new)'", en: "'\(old)' becomes '\(new)'")
        .onScreen(
          nl: "‘\(old)’ wordt \(Words.shown(new))", en: "‘\(old)’ becomes \(Words.shown(new))")
        + say.line(range) + Phrase(verbatim: ".")
    case .removeLink(let range, let name):
      Phrase(nl: "De verwijzing naar '\(name)' gaat weg", en: "The link to '\(name)' is removed")
        + say.line(range) + Phrase(verbatim: ".")
    case .renameKey(let range, let old, let new):
      Phrase(nl: "`\(old)` wordt `\(new)`", en: "`\(old)` becomes `\(new)`")
        + say.line(range) + Phrase(verbatim: ".")
    case .removeValue(let range, let name):
      Phrase(nl: "`\(name)` gaat weg", en: "`\(name)` is removed")
        + say.line(range) + Phrase(verbatim: ".")
    case .cleanText(let range):
      // The path does not begin the sentence, where it would get a capital.
      Phrase(nl: "Onzichtbare tekens gaan weg", en: "Invisible characters are removed")
        + say.line(range) + Phrase(verbatim: ".")
    case .record(let record): record.sentence
    case .giveIDs(let nodes):
      Catalogue.count(
        MissingIDs(nodes, in: graph).added.count,
        one: Phrase(nl: "deel van het plan krijgt een id.", en: "part of the plan gets an id.")
          .onScreen(
            nl: "deel van het plan krijgt een vaste naam.",
            en: "part of the plan gets a stable name."),
        many: Phrase(nl: "delen van het plan krijgen een id.", en: "parts of the plan get an id.")
          .onScreen(
            nl: "delen van het plan krijgen een vaste naam.",
            en: "parts of the plan get a stable name."))
    case .convertAnswers:
      Catalogue.count(
        DecisionConversion(graph).converted.count,
        one: Phrase(
          nl: "antwoord noemt voortaan het id van zijn punt.",
          en: "answer names the id of its point from now on."
        ).onScreen(
          nl: "antwoord noemt voortaan de vaste naam van zijn punt.",
          en: "answer names the stable name of its point from now on."),
        many: Phrase(
          nl: "antwoorden noemen voortaan het id van hun punt.",
          en: "answers name the id of their point from now on."
        ).onScreen(
          nl: "antwoorden noemen voortaan de vaste naam van hun punt.",
          en: "answers name the stable name of their point from now on."))
    case .recordFigures(let series):
      say.of(series.indicator) + say.what(series)
        + (series.region.map { Phrase(nl: " voor \($0)", en: " for \($0)") }
          ?? Phrase(verbatim: "")) + Phrase(verbatim: ".")
    case .session(let change): change.sentence(in: graph, of: say.of)
    }
  }

  private struct Words {
    let graph: PlanGraph

    /// A thing with its kind, with a capital as it may begin a sentence.
    func of(_ target: Target) -> Phrase {
      switch target {
      case .node(let node): graph.description(of: node)
      case .named(let name):
        (try? ThingNames(graph: graph).thing(target)).map(graph.description(of:))
          ?? Phrase(verbatim: "'\(name)'")
      }
    }

    /// Where an effect is, for when another one has the same label.
    func position(_ target: Target, besides other: Target) -> Phrase {
      let names = ThingNames(graph: graph)
      guard case .effect(let effect)? = try? names.node(target),
        case .effect(let other)? = try? names.node(other)
      else { return Phrase(verbatim: "") }
      return graph.position(of: effect, besides: other)
    }

    /// File and line of what has no name; nothing in the editor, where nobody sees files.
    func line(_ range: SourceRange) -> Phrase {
      let file = graph.plan.fileName(of: range)
      return Phrase(
        nl: " (\(file), regel \(range.start.line))", en: " (\(file), line \(range.start.line))"
      ).onScreen(Phrase(verbatim: ""))
    }

    /// A value in a form's words: a word of the files in backticks, which a form gives as it shows it.
    static func shown(_ value: String) -> String {
      value.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D }
        ? "`\(value)`" : "‘\(value)’"
    }

    func value(_ texts: [String]) -> Phrase {
      let text = texts.joined(separator: ", ")
      let short = text.count > 60 ? text.prefix(59) + "…" : text[...]
      return Phrase(verbatim: "'\(short)'")
    }

    func basis(_ basis: Basis) -> Phrase {
      switch basis {
      case .own: Phrase(verbatim: "")
      case .stated(let lines):
        Phrase(nl: " (regel ", en: " (line ") + Catalogue.list(lines) + Phrase(verbatim: ")")
      case .inferred(let reason): Phrase(nl: " (afgeleid: \(reason))", en: " (inferred: \(reason))")
      }
    }

    /// What of an indicator is written: figures, targets or both.
    func what(_ series: RecordedSeries) -> Phrase {
      let figures =
        Phrase(nl: "cijfers over ", en: "figures for ")
        + Catalogue.list(series.figures.map { String($0.year) })
      let targets = Catalogue.count(
        series.targets.count, one: Phrase(nl: "streefwaarde", en: "target"),
        many: Phrase(nl: "streefwaarden", en: "targets"))
      let parts =
        (series.figures.isEmpty ? [] : [figures]) + (series.targets.isEmpty ? [] : [targets])
      return Phrase(nl: " krijgt ", en: " gets ") + .list(parts)
    }

    func position(_ position: ListPosition) -> Phrase {
      switch position {
      case .last: Phrase(verbatim: "")
      case .first: Phrase(nl: ", als eerste", en: ", as the first")
      case .before(let name):
        Phrase(nl: ", voor '\(name)'", en: ", before '\(name)'")
          .onScreen(Phrase(nl: ", voor ", en: ", before ") + of(.named(name)))
      case .after(let name):
        Phrase(nl: ", na '\(name)'", en: ", after '\(name)'")
          .onScreen(Phrase(nl: ", na ", en: ", after ") + of(.named(name)))
      }
    }
  }
}

extension AddedThing.Kind {
  var words: Phrase {
    switch self {
    case .effect: Phrase(nl: "effect", en: "effect")
    case .place: Phrase(nl: "plaats van effect", en: "place of effect")
    case .point: Catalogue.actionPoint
    case .subPoint: Phrase(nl: "onderdeel", en: "sub-point")
    case .department: Catalogue.department
    case .theme: Catalogue.theme
    case .scope: Phrase(nl: "onderwerp buiten het plan", en: "topic out of scope")
    case .source: Catalogue.source
    case .focusArea: Catalogue.focusArea
    case .group: Phrase(nl: "groep", en: "group")
    case .budgetLine: Phrase(nl: "begrotingspost", en: "budget line")
    case .indicator: Phrase(nl: "indicator", en: "indicator")
    case .goal: Phrase(nl: "doel", en: "goal")
    case .result: Phrase(nl: "resultaat", en: "result")
    case .region: Phrase(nl: "gebied", en: "region")
    case .footnote: Phrase(nl: "noot", en: "footnote")
    case .scale: Phrase(nl: "schaal", en: "scale")
    case .report: Phrase(nl: "verslag", en: "report")
    case .progress: Phrase(nl: "voortgang over", en: "progress on")
    }
  }
}
