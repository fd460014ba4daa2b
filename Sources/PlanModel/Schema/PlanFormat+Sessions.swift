import Toolkit

/// The mappings of theme sessions.
extension ThemeSession: Mapped {
  package static let mapping = Mapping<ThemeSession>(
    .session,
    nl: """
      Een bijeenkomst waarin een thema is besproken, met alles wat er is genoemd; één per bestand, in \
      sessions/. Er komen alleen onderdelen en einden bij. Wat is genoemd hoort pas bij het plan als het een \
      einde heeft.
      """,
    en: """
      A meeting in which a theme was talked through, with everything that was mentioned; one a file, in \
      sessions/. Items and ends are only added. What was mentioned is part of the plan only when it has an \
      end.
      """,
    [
      Field(
        "id", named: ("vaste naam", "stable name"), .identifier, \.id, required: true,
        nl: "De vaste naam, die effecten onder `origin` noemen.",
        en: "The stable name, which effects give under `origin`.", example: "wonen-2026-11-28"
      ).essential,
      Field(
        "title", named: ("titel", "title"), .text, \.title,
        nl: "Hoe de bijeenkomst heet, als dat niet het thema is.",
        en: "What the meeting is called, when that is not the theme.",
        example: "Sessie met de wijkteams"),
      Field(
        "theme", named: ("thema", "theme"), .identifier, \.theme, required: true,
        nl: "Het thema: de id ervan.",
        en: "The theme: its id.", example: "wonen"),
      Field(
        "date", named: ("datum", "date"), .date, \.date, required: true,
        nl: "De dag van de bijeenkomst.",
        en: "The day of the meeting.", example: "2026-11-28"),
      Field(
        "lanes", named: ("vragen van de sessie", "questions of the session"), .texts, \.lanes,
        nl: """
          De vragen van de bijeenkomst, in volgorde; zonder zijn dat de gevolgen, of er al een aanpak is, en \
          de kansen.
          """,
        en: """
          The questions of the meeting, in order; without it they are the consequences, what is already done, \
          and the chances.
          """,
        example: "[Gevolgen, Hebben wij al een aanpak, Kansen]"),
      Field(
        "items", named: ("wat is genoemd", "what was mentioned"), .maps(), \.items,
        nl: "Wat er is genoemd, in die volgorde.",
        en: "What was mentioned, in that order.",
        example: "[{number: 1, lane: 1, text: Meer huiselijk geweld}]"),
      Field(
        "again", named: ("nog eens genoemd", "mentioned again"), .numbers, \.again,
        nl: "Wat nog iemand noemde: elke keer het nummer. Namen van mensen horen hier niet.",
        en: "What somebody else mentioned too: the number, each time. No names of people.",
        example: "[1, 1, 4]"),
      Field(
        "corrections", named: ("verbeteringen", "corrections"), .maps(), \.corrections,
        nl: """
          Andere woorden voor een onderdeel. Wat eerst is genoteerd blijft staan; van meer verbeteringen geldt \
          de laatste.
          """,
        en: """
          Other words for an item. What was noted first stays; of several corrections the last is valid.
          """,
        example: "[{item: 14, text: Kinderen slapen slecht}]"),
      Field(
        "ends", named: ("wat ervan werd", "what became of it"), .maps(), \.ends,
        nl: "Wat er van de onderdelen werd; van elk precies één.",
        en: "What became of the items; of each exactly one.",
        example: "[{item: 1, as: effect, to: huiselijk-geweld}]"),
      Field(
        "processed", named: ("verwerkt", "processed"), .date, \.processed,
        nl: "De dag waarop alles een einde had.",
        en: "The day on which everything had an end.", example: "2026-12-05"),
    ])
}

extension SessionItem: Mapped {
  package static let mapping = Mapping<SessionItem>(
    .sessionItem,
    nl: "Eén ding dat in een themasessie is genoemd, in de woorden van dat moment.",
    en: "One thing that was mentioned in a theme session, in the words of that moment.",
    [
      Field(
        "number", named: ("nummer", "number"), .located(.number), \.number, required: true,
        nl: "Het nummer, dat nooit verandert.", en: "The number, which never changes.",
        example: "14"
      ).essential,
      Field(
        "lane", named: ("vraag", "question"), .number, \.lane,
        nl: "Het nummer van de vraag waarop dit een antwoord is; zonder 1.",
        en: "The number of the question that this answers; without it 1.", example: "3"),
      Field(
        "under", named: ("hoort bij nummer", "belongs to number"), .number, \.under,
        nl: "Het nummer van het onderdeel dat dit toelicht.",
        en: "The number of the item that this explains.", example: "13"),
      Field(
        "text", named: ("tekst", "text"), .text, \.text, required: true, nl: "De woorden.",
        en: "The words.",
        example: "Kinderen slapen slecht"
      ).fromOthers.essential,
    ])
}

extension SessionCorrection: Mapped {
  package static let mapping = Mapping<SessionCorrection>(
    .sessionCorrection,
    nl: "Andere woorden voor één onderdeel van een themasessie, later genoteerd.",
    en: "Other words for one item of a theme session, noted later.",
    [
      Field(
        "item", named: ("nummer", "number"), .located(.number), \.item, required: true,
        nl: "Het nummer van het onderdeel.",
        en: "The item's number.", example: "14"
      ).essential,
      Field(
        "text", named: ("tekst", "text"), .text, \.text, required: true,
        nl: "De woorden die gelden.",
        en: "The words that are valid.", example: "Kinderen slapen slecht"
      ).fromOthers.essential,
    ])
}

extension SessionEnd: Mapped {
  package static let mapping = Mapping<SessionEnd>(
    .sessionEnd,
    nl: "Wat er van één onderdeel van een themasessie werd.",
    en: "What became of one item of a theme session.",
    [
      Field(
        "item", named: ("nummer", "number"), .located(.number), \.item, required: true,
        nl: "Het nummer van het onderdeel.",
        en: "The item's number.", example: "14"
      ).essential,
      Field(
        "as", named: ("als", "as"), .choice, \.kind, required: true,
        nl: """
          Een nieuw effect (effect), deel van een effect dat er al was (merged), iets dat een actiepunt al doet \
          (point), een voorgesteld actiepunt (proposed-point) of onderdeel (proposed-sub-point), context, buiten \
          de afbakening (scope) of bewaard voor later (parked).
          """,
        en: """
          A new effect, part of an effect that was there (merged), something that an action point already does \
          (point), a proposed action point or sub-point, context, out of scope (scope), or left for later \
          (parked).
          """, example: "effect"
      ).essential,
      Field(
        "to", named: ("waarheen", "to what"), .identifier, \.target,
        nl: """
          De naam van het effect, het actiepunt of het onderwerp waar het bij hoort. Bij een voorstel dat is \
          overgenomen: het punt of onderdeel dat ervan is gemaakt.
          """,
        en: """
          The name of the effect, action point or topic that it belongs to. Of a proposal that was taken over: \
          the point or sub-point that was made of it.
          """,
        example: "huiselijk-geweld"),
      Field(
        "text", named: ("tekst", "text"), .text, \.text,
        nl: "De woorden van wat wordt voorgesteld.",
        en: "The words of what is proposed.", example: "Meer opvang in de nacht"),
      Field(
        "because", named: ("waarom", "why"), .text, \.reason, nl: "Waarom.", en: "Why.",
        example: "Daar gaat de provincie over."),
    ])
}
