package import PlanModel
import SourceText
import Toolkit

extension Report {
  /// What became of the advice: counted, drawn, and with every answer and its reason.
  package static func evaluation(_ evaluation: Evaluation, in graph: PlanGraph) -> Report {
    let title = title(graph.plan)
    var blocks: [Block] = [.paragraph(asOf(evaluation)), .list(counting(graph.plan))]
    if !evaluation.unasked.isEmpty { blocks.append(.paragraph(unasked(evaluation.unasked))) }
    if let doubtful = doubtful(graph.plan.decisions) { blocks.append(.paragraph(doubtful)) }
    guard evaluation.all.total > 0 else {
      blocks.append(
        .paragraph(
          Phrase(
            nl: "Het plan vraagt geen enkele afdeling om advies over te nemen.",
            en: "The plan asks no department to take over any advice.")))
      return Report(
        name: "evaluation", title: title,
        blocks: blocks + done(evaluation, in: graph)
          + GoalStanding(graph, asOf: evaluation.day).said
          + figures(evaluation.day, in: graph))
    }
    blocks += [
      .heading(2, Phrase(nl: "In beeld", en: "In a picture")),
      .chart(.evaluation(evaluation, title: title)),
      .table(.evaluation(evaluation), under: 1),
      .heading(2, Phrase(nl: "De antwoorden", en: "The answers")),
      .table(.answers(evaluation, in: graph), under: 2),
    ]
    return Report(
      name: "evaluation", title: title,
      blocks: blocks + former(evaluation.day, in: graph) + done(evaluation, in: graph)
        + GoalStanding(graph, asOf: evaluation.day).said + figures(evaluation.day, in: graph))
  }

  /// State of the plan's targets on that day; nothing where it has none.
  private static func figures(_ day: Day?, in graph: PlanGraph) -> [Block] {
    let items = IndicatorFigures.all(in: graph, asOf: day).flatMap { figures in
      figures.targets.compactMap { target in
        target.verdict.map { figures.line(target, $0.words) }
      }
    }
    return items.isEmpty
      ? []
      : [
        .heading(2, Phrase(nl: "Hoe de cijfers staan", en: "How the figures stand")), .list(items),
      ]
  }

  /// What departments answered while a point was their own; it counts no more, and is not forgotten.
  private static func former(_ day: Day?, in graph: PlanGraph) -> [Block] {
    let table = Table.formerAnswers(day, in: graph)
    guard !table.groups.isEmpty else { return [] }
    return [
      .heading(2, table.title),
      .paragraph(
        Phrase(
          nl:
            "Van afdelingen voor wie het punt toen was, of die er niet meer zijn. Dit telt hierboven niet mee.",
          en:
            "Of departments that the point was for then, or that are no more. This is not counted above."
        )),
      .table(table, under: 2),
    ]
  }

  /// What was done, and the primary points with their answers.
  private static func done(_ evaluation: Evaluation, in graph: PlanGraph) -> [Block] {
    let own = Table.primaryPoints(evaluation, in: graph)
    return evaluation.progress.isEmpty
      ? []
      : [
        .heading(2, Phrase(nl: "Wat ermee is gedaan", en: "What was done with it")),
        .table(.progress(evaluation.progress), under: 2),
      ]
        + (own.groups.allSatisfy(\.rows.isEmpty)
          ? []
          : [
            .heading(2, Phrase(nl: "De primaire punten", en: "The primary points")),
            .table(own, under: 2),
          ])
  }

  private static func title(_ plan: Plan) -> Phrase {
    plan.hasPriorities
      ? Phrase(nl: "Wat er van het advies kwam", en: "What became of the advice")
      : Phrase(nl: "Wat er van de actiepunten kwam", en: "What became of the action points")
  }

  private static func asOf(_ evaluation: Evaluation) -> Phrase {
    guard let day = evaluation.day?.phrase else {
      return Phrase(
        nl: "Stand volgens de laatste antwoorden in het plan.",
        en: "As it stands by the last answers in the plan.")
    }
    return Phrase(nl: "Stand op \(day.dutch).", en: "As it stood on \(day.english).")
      + Phrase(
        nl: """
           Een antwoord zonder datum kan ook van later zijn; dat staat als 'datum onbekend', niet als nee.
          """,
        en: """
           An answer without a date may be of later; it stands as 'date unknown', not as a no.
          """)
  }

  /// How is counted: a rule each, for who looks one up.
  private static func counting(_ plan: Plan) -> [Phrase] {
    let what =
      plan.hasPriorities
      ? Phrase(
        nl: "Geteld is het advies aan elke afdeling: een secundair punt",
        en: "What is counted is the advice to each department: a secondary point")
      : Phrase(
        nl: "Geteld is wat elke afdeling wordt gevraagd: een punt",
        en: "What is counted is what each department is asked: a point")
    return [what + twice] + rules
  }

  private static let twice = Phrase(
    nl: " dat aan twee afdelingen wordt gevraagd, telt twee keer.",
    en: " that is asked of two departments counts twice.")

  private static let rules = [
    Phrase(
      nl: "Leiden meer thema's naar een punt, dan telt het bij elk thema.",
      en: "Where several themes lead to a point it counts with each theme."),
    Phrase(
      nl: """
        Onderdelen zijn apart geteld. Een punt is alleen 'overgenomen' als alle onderdelen ervan dat \
        zijn.
        """,
      en: """
        Sub-points are counted apart. A point is only 'taken over' when all its sub-points are.
        """),
    Phrase(
      nl: """
        Wie alleen op onderdelen antwoordde, staat bij wat die samen zeggen: zijn ze gelijk, dan dat; \
        heeft een onderdeel geen antwoord, dan 'deels beantwoord'; is alles beantwoord en iets \
        overgenomen, dan 'deels overgenomen'; anders 'besproken'.
        """,
      en: """
        Who answered on sub-points only is counted by what those say together: if they agree, as \
        that; if a sub-point has no answer, as 'answered in part'; if all are answered and something \
        was taken over, as 'taken over in part'; else as 'discussed'.
        """),
    Phrase(
      nl: """
        'Nog niet besproken' staat er alleen waar dat is genoteerd; is er niets genoteerd, dan is er \
        geen antwoord bekend.
        """,
      en: """
        'Not yet discussed' is only what was noted so; where nothing was noted no answer is known.
        """),
    Phrase(
      nl: "Wie geen advies kreeg, staat er niet bij.",
      en: "Who was asked nothing is not listed."),
  ]

  /// The answers of which only the letter of a sub-point was noted; nil when there are none.
  private static func doubtful(_ decisions: [Decision]) -> Phrase? {
    var seen: Set<String> = []
    let names = decisions.filter(\.isByLetter).map {
      "\($0.department.value) \($0.point.value)"
    }.filter { seen.insert($0).inserted }
    guard !names.isEmpty else { return nil }
    let list = Catalogue.list(names)
    return Phrase(
      nl: """
        Niet zeker is over welk onderdeel \(list.dutch) gaat: er is alleen een letter genoteerd, en die \
        verandert als er een onderdeel bij komt of weggaat. Het is geteld bij het onderdeel dat nu zo heet.
        """,
      en: """
        It is not sure about which sub-point \(list.english) is: only a letter was noted, and that changes \
        when a sub-point is added or removed. It is counted at the sub-point that has the letter now.
        """)
  }

  private static func unasked(_ numbers: [String]) -> Phrase {
    let list = Catalogue.list(numbers)
    return numbers.count == 1
      ? Phrase(
        nl: "Niet meegeteld is punt \(list.dutch): het plan noemt er geen afdeling bij.",
        en: "Point \(list.english) is not counted: the plan names no department there.")
      : Phrase(
        nl: "Niet meegeteld zijn de punten \(list.dutch): het plan noemt er geen afdeling bij.",
        en: "Points \(list.english) are not counted: the plan names no department there.")
  }
}

extension BarChart {
  fileprivate static func evaluation(_ evaluation: Evaluation, title: Phrase) -> BarChart {
    func bar(_ tally: Evaluation.StateCounts) -> Bar {
      Bar(name: tally.name, counts: evaluation.states.map { tally[$0] })
    }
    let all = bar(evaluation.all)
    let parts = zip(evaluation.states, all.counts).filter { $0.1 > 0 }.map {
      Phrase(verbatim: "\($0.1) ") + $0.0.counted
    }
    let panels = [
      Panel(title: Table.allTitle, bars: evaluation.totals.map(bar)),
      Panel(title: Table.byDepartmentTitle, bars: evaluation.departments.map(bar)),
      Panel(title: Table.byAreaTitle, bars: evaluation.focusAreas.map(bar)),
      Panel(title: Table.byThemeTitle, bars: evaluation.themes.map(bar)),
    ]
    return BarChart(
      title: title,
      summary: Phrase(nl: "Van ", en: "Of ")
        + Catalogue.count(
          all.total, one: Phrase(nl: "advies", en: "item of advice"),
          many: Phrase(nl: "adviezen", en: "items of advice")) + Phrase(verbatim: ": ")
        + .joined(parts, by: ", ") + Phrase(verbatim: "."),
      kinds: evaluation.states.map(\.counted), panels: panels)
  }
}
