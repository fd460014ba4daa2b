import PlanModel
import Toolkit
import Views

/// Headings of columns: the words that other outputs use for a key.
enum ColumnHeading {
  static func of(_ key: String, on sheet: PlanSheet) -> Phrase {
    own[key] ?? names[key]?.name ?? Phrase(verbatim: key)
  }

  private static let names = Dictionary(
    [
      DetailKey.source, .explanation, .otherNames, .remark, .points, .focus, .departments,
      .refersTo, .context, .leaf, .link, .assumption, .indicator, .baseline, .target, .vision,
      .contribution, .name, .until, .aliases, .listTitle, .priority, .secondNumber, .lead,
      .partners, .municipalities, .planned, .status, .implements, .group, .page, .summary,
      .policyField, .outsideParty, .sameAs, .reason, .heading, .identifier, .adopted, .url,
      .lineCount,
    ].map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

  /// Words of keys that have none elsewhere, or another one there.
  private static let own: [String: Phrase] = [
    "source": Phrase(nl: "bron (regels)", en: "source (lines)"),
    "label": Phrase(nl: "label", en: "label"),
    "title": Phrase(nl: "titel", en: "title"),
    "text": Phrase(nl: "tekst", en: "text"),
    "number": Phrase(nl: "nummer", en: "number"),
    "code": Phrase(nl: "code", en: "code"),
    "numeral": Phrase(nl: "nummer", en: "number"),
    "kind": Phrase(nl: "soort", en: "kind"),
    "side": Phrase(nl: "zijde", en: "side"),
    "stated": Phrase(nl: "gesteld in regel", en: "stated in line"),
    "inferred": Phrase(nl: "afgeleid, reden", en: "inferred, reason"),
    "basis": Phrase(nl: "dagelijks werk", en: "daily work"),
    "topic": Phrase(nl: "onderwerp", en: "topic"),
    "amount": Phrase(nl: "bedrag elk jaar", en: "amount each year"),
    "amounts": Phrase(nl: "bedragen per jaar", en: "amounts by year"),
    "file": Phrase(nl: "bestand", en: "file"),
    "exceptions": Phrase(nl: "uitzonderingen op regels", en: "exceptions to rules"),
  ]
}
