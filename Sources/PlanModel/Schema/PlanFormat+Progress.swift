import Toolkit

/// The mapping of what was done.
extension Progress: Mapped {
  package static let mapping = Mapping<Progress>(
    .progress,
    nl: """
      Wat er daarna mee is gedaan. Bij een primair punt of onderdeel staat dit bij het punt zelf, bij \
      advies bij het antwoord van de afdeling.
      """,
    en: """
      What was done with it afterwards. For a primary point or sub-point it is written at the point \
      itself, for advice at the department's answer.
      """,
    [
      Field(
        "state", named: ("stand", "state"), .choice, \.state, required: true,
        nl: "Hoe ver het is: no (nog niet begonnen), started (begonnen) of finished (klaar).",
        en: "How far it is: no (not started yet), started or finished.", example: "started"
      ).essential,
      Field(
        "date", named: ("datum", "date"), .date, \.date,
        nl: "Sinds welke dag; weglaten als die onbekend is.",
        en: "Since which day; leave it out when it is unknown.", example: "2028-02-01"),
      Field(
        "reason", named: ("toelichting bij gedaan", "remark on what was done"), .text, \.reason,
        nl: "Waarom het zo ver is.", en: "Why it is so far.",
        example: "Wacht op de nieuwe nota."
      ).fromOthers,
      Field(
        "evidence", named: ("bewijs", "evidence"), .code, \.evidence,
        nl: "Waar het te zien is: een webadres of de naam van een stuk.",
        en: "Where it can be seen: a web address or the name of a document.",
        example: "https://voorbeeld.nl/nota"),
    ])
}

extension Field {
  static func done(_ property: any WritableKeyPath<Thing, Progress?> & Sendable) -> Field {
    Field(
      "done", named: ("gedaan", "done"), .map, property, nl: "Wat er daarna mee is gedaan.",
      en: "What was done with it afterwards.", example: "{state: started, date: 2028-02-01}")
  }
}
