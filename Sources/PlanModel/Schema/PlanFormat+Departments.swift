import SourceText
import Toolkit

extension Department: Mapped {
  package static func node(at index: Int, in parent: Node) -> Node { .department(index) }

  package static let mapping = Mapping<Department>(
    .department,
    nl: "Een afdeling of partner. `stated` en `inferred` zeggen waarop de naam rust.",
    en: "A department or partner. `stated` and `inferred` say what the name rests on.",
    [
      Field(
        "code", named: ("code", "code"), .identifier, \.code, required: true,
        nl: "De code zoals gedrukt.",
        en: "The code as printed.",
        example: "VTH"),
      Field(
        "name", named: ("naam", "name"), .text, \.name,
        nl: "De volle naam; weglaten als die onbekend is.",
        en: "The full name; leave it out when it is unknown.",
        example: "Vergunningen, Toezicht en Handhaving"),
      .stated(\.nameEvidence), .inferredName(\.nameEvidence),
      Field(
        "kind", named: ("soort", "kind"), .choice, \.kind, nl: "Eigen afdeling of partner.",
        en: "Own unit or partner.", example: "unit"),
      Field(
        "aliases", named: ("ook gedrukt als", "also printed as"), .codes, \.aliases,
        nl: "Andere schrijfwijzen die in de bron voorkomen.",
        en: "Other spellings that occur in the source.", example: "[VHT]"),
      Field(
        "until", named: ("opgeheven na", "ended after"), .date, \.until,
        nl: "De laatste dag van een afdeling die is opgeheven of gesplitst.",
        en: "The last day of a department that was closed or split.", example: "2028-12-31"),
      Field(
        "formerly", named: ("vroegere namen", "former names"), .maps(), \.formerly,
        nl: "Codes die zij eerder had.",
        en: "Codes that it had before.", example: "[{code: SD, until: 2028-12-31}]"
      ).exported(as: nil),
      .source(\.citations),
      Field(
        "remark", named: ("opmerking", "remark"), .text, \.remark,
        nl: "Wat er verder over bekend is.",
        en: "What else is known of it.",
        example: "Regel 355 spreekt van een team."),
      .exceptions(\.exceptions),
    ])
}
