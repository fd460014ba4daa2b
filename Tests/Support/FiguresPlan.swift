/// Small plan with goals, indicators, targets and reports; every verdict and rating occurs.
package enum FiguresPlan {
  package static let text = """
    plan: {title: Proefplan, language: nl, themes: [wonen]}
    sources: [{id: vb, title: Voorbeeld}]
    departments: [{code: OOV, name: Team Veiligheid}]
    focus-areas: [{numeral: I, title: Veilig wonen}]
    action-points:
      - {number: 1, title: Sloten op de deur, priority: secondary, focus: I, departments: OOV}
      - {number: 2, title: Licht op straat, priority: secondary, focus: I, departments: OOV}
    regions:
      - {code: NL, name: Nederland, benchmark: true}
    footnotes:
      - {id: ster, mark: '*', text: Voorlopig aantal.}
    indicators:
      - id: inbraken
        title: Woninginbraken
        unit: per 1.000 inwoners
        better: less
        heading: Veilig wonen
        points: [1]
        focus: [I]
        source: 10
        series:
          - values: {2027: 4.1, 2028: 3.9, 2029: {missing: not-measured}, 2030: 3.2}
          - {region: NL, values: {2027: 5, 2028: 4.8, 2030: 4.4}}
        targets:
          - {at-most: 3, by: 2030, source: 11}
      - id: meldingen
        title: Meldingen <van> cybercrime
        unit: aantal
        better: more
        because: Meer meldingen geeft meer zicht.
        heading: Veilig online
        effects: [gemeld]
        series:
          - values: {2028: 115, 2029: 244, 2030: {value: 251, provisional: Volgt later., notes: [ster]}}
            breaks: {2029: Ook meldingen per app.}
        targets:
          - {at-least: 300, by: 2035}
          - {more-than: 100, by: 2028}
    goals:
      - {id: veilig, kind: ambition, text: Een veilige stad}
      - id: minder-inbraak
        text: Minder woninginbraken
        under: veilig
        indicators: [inbraken]
        points: [1]
        focus: [I]
        source: 3
    results:
      - {id: keurmerk, text: Duizend woningen met een keurmerk, goals: [minder-inbraak]}
    scales:
      - id: kleur
        title: Kleuren
        legend: unknown
        values:
          - {id: groen, title: Volgens planning, tone: good}
          - {id: rood, title: Niet, tone: bad}
    reports:
      - {id: jv29, title: Jaarverslag 2029, about: 2029, date: 2030-05-01, scale: kleur}
      - {id: jv30, title: Jaarverslag 2030, about: 2030, date: 2031-05-01, scale: kleur}
    progress:
      - {report: jv29, on: 'goal:minder-inbraak', status: unknown, because: Het teken is verloren.}
      - {report: jv30, on: 'goal:minder-inbraak', status: groen, text: Het aantal daalt., source: 20}
      - {report: jv30, on: 'result:keurmerk', status: rood, text: Pas vierhonderd.}
      - {report: jv30, on: 'point:1', status: groen}
    theme:
      id: wonen
      title: Wonen
      effects:
        - {id: gemeld, label: Oplichting op internet}
    """
}
