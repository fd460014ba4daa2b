import Toolkit

/// The mappings of what the departments decided.
extension HandOutTerm: Mapped {
  package static func node(at index: Int, in parent: Node) -> Node { .handOut }

  package static let mapping = Mapping<HandOutTerm>(
    .handOut,
    nl: "Wanneer de lijsten zijn uitgedeeld en hoe lang de afdelingen de tijd hebben.",
    en: "When the lists were handed out, and how long the departments have to answer.",
    [
      Field(
        "date", named: ("datum", "date"), .date, \.date, required: true,
        nl: "De dag waarop de lijsten zijn uitgedeeld.",
        en: "The day on which the lists were handed out.", example: "2027-02-01"),
      Field(
        "answer-within", named: ("antwoord binnen (maanden)", "answer within (months)"), .number,
        \.answerWithin,
        nl: "Na hoeveel maanden een antwoord te laat is; weglaten als er geen termijn is.",
        en: "After how many months an answer is late; leave it out when there is no term.",
        example: "6"),
      Field(
        "from", named: ("uitgedeeld door", "handed out by"), .text, \.from,
        nl:
          "Wie de lijsten uitdeelt, en hoe die te bereiken is; zonder is dat de eigenaar van het plan.",
        en: "Who hands out the lists, and how to reach them; without it the owner of the plan.",
        example: "Team Veiligheid, veiligheid@voorbeeldstad.nl"),
      Field(
        "return-to", named: ("terug naar", "return to"), .text, \.returnTo,
        nl: "Waar ingevulde lijsten naartoe gaan; zonder is dat wie ze uitdeelt.",
        en: "Where lists that were filled in go; without it to who hands them out.",
        example: "veiligheid@voorbeeldstad.nl"),
      Field(
        "columns", named: ("kopjes van afdelingen", "headings of departments"), .code, \.columns,
        nl: """
          Wat kopjes betekenen die afdelingen zelf boven een kolom zetten, gescheiden door puntkomma's; zonder \
          naam achter het isgelijkteken wordt de kolom overgeslagen. Het inlezen schrijft dit op verzoek.
          """,
        en: """
          What headings mean that departments put above a column themselves, divided by semicolons; without a \
          name behind the equals sign the column is passed over. Taking in a list writes this when asked.
          """,
        example: "Datum MT=discussed-on; Notitie="),
      .exceptions(\.exceptions),
    ])
}

extension Decision: Mapped {
  package static func node(at index: Int, in parent: Node) -> Node { .decision(index) }

  package static let mapping = Mapping<Decision>(
    .decision,
    nl: """
      Wat een afdeling op een actiepunt antwoordde. Staat er meer dan één antwoord van dezelfde \
      afdeling op hetzelfde punt, dan geldt het laatste; de eerdere zijn de geschiedenis.
      """,
    en: """
      What a department answered to an action point. Where one department answered the same point \
      more than once the last answer holds; those before it are the history.
      """,
    [
      Field(
        "point", named: ("actiepunt", "action point"), .identifier(.decided), \.point,
        required: true,
        nl: "Het id van het actiepunt of onderdeel; in oudere bestanden het nummer, zoals 2a.",
        en: "The id of the action point or sub-point; in older files the number, such as 2a.",
        example: "meer-licht"
      ).exported(as: "pointPrinted"),
      Field(
        "asked", named: ("gevraagde woorden", "words asked"), .text, \.asked,
        nl: "De woorden die gevraagd zijn.",
        en: "The words that were asked.", example: "Meer licht in het park"
      ).fromOthers,
      Field(
        "department", named: ("afdeling", "department"), .identifier(.decider), \.department,
        required: true,
        nl: "De code van de afdeling.",
        en: "The department's code.", example: "VTH"
      ).exported(as: "departmentPrinted"),
      Field(
        "state", named: ("besluit", "decision"), .choice, \.state, required: true,
        nl: """
          Hoe het ervoor staat: not-discussed (nog niet besproken), discussed (besproken), takes-over \
          (neemt over), takes-over-in-part (neemt deels over), declines (neemt niet over) of later.
          """,
        en: """
          Where it stands: not-discussed, discussed, takes-over, takes-over-in-part, declines or \
          later.
          """, example: "takes-over"
      ).essential,
      Field(
        "date", named: ("datum", "date"), .date, \.date,
        nl: "De dag van het antwoord; weglaten als die onbekend is.",
        en: "The day of the answer; leave it out when it is unknown.", example: "2027-05-12"),
      Field(
        "reason", named: ("reden", "reason"), .text, \.reason, nl: "Waarom.", en: "Why.",
        example: "Past bij de nieuwe evenementennota."
      ).fromOthers,
      Field(
        "landed", named: ("waar geland", "where it landed"), .text, \.landed,
        nl: "Waar het advies terecht is gekomen.",
        en: "Where the advice ended up.", example: "Evenementennota 2028"
      ).fromOthers,
      .done(\.done),
      Field(
        "public", named: ("openbaar", "public"), .flag, \.isPublic,
        nl: "Of dit antwoord met zijn reden in de uitgave voor buiten mag.",
        en: "Whether this answer with its reason may be in the edition for outside.",
        example: "true"
      ).exported(as: nil),
      Field(
        "from", named: ("overgenomen uit", "taken from"), .text, \.origin,
        nl: "Uit welk bestand en welke rij dit komt.",
        en: "Which file and row this comes from.", example: "'VTH.xlsx, rij 4'"
      ).fromOthers,
      .exceptions(\.exceptions),
    ])
}
