import PlanModel
import Toolkit
import Views

/// Headings of columns: the words that other outputs use for a key.
enum ColumnHeading {
  static func of(_ key: String, in map: MapName? = nil) -> Phrase {
    if let heading = map.flatMap({ ofMaps[$0]?[key] }) { return heading }
    return known(key) ?? Phrase(verbatim: key)
  }

  /// The heading of a key that some column has; nil for another word.
  static func known(_ key: String) -> Phrase? { own[key] ?? names[key]?.name }

  /// Words of keys that mean something else in a mapping than elsewhere.
  private static let ofMaps: [MapName: [String: Phrase]] = [
    .handOut: ["from": Phrase(nl: "uitgedeeld door", en: "handed out by")],
    .accessibility: [
      "status": Phrase(nl: "nalevingsstatus", en: "compliance status"),
      "date": Phrase(nl: "vastgesteld op", en: "adopted on"),
      "answer-within": Phrase(nl: "afgehandeld binnen (weken)", en: "dealt with within (weeks)"),
      "report": Phrase(nl: "onderzoek", en: "evaluation"),
    ],
  ]

  private static let names = Dictionary(
    [
      DetailKey.source, .explanation, .otherNames, .remark, .points, .focus, .departments,
      .refersTo, .context, .leaf, .link, .assumption, .indicator, .baseline, .target, .vision,
      .contribution, .mentioned, .name, .until, .aliases, .listTitle, .priority, .secondNumber,
      .lead,
      .partners, .municipalities, .planned, .status, .implements, .group, .page, .summary,
      .policyField, .outsideParty, .sameAs, .reason, .heading, .identifier, .adopted, .url,
      .lineCount,
    ].map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

  /// Words of keys that have none elsewhere, or another one there.
  private static let own: [String: Phrase] = [
    "source": Phrase(nl: "bron (regels)", en: "source (lines)"),
    "label": Phrase(nl: "label", en: "label"),
    "title": Phrase(nl: "titel", en: "title"),
    "show-text": Phrase(nl: "tekst op de pagina's", en: "text on the pages"),
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
    "sections": Phrase(nl: "koppen", en: "headings"),
    "done": Phrase(nl: "voortgang", en: "progress"),
    "years": Phrase(nl: "jaren", en: "years"),
    "year": Phrase(nl: "jaar", en: "year"),
    "totals": Phrase(nl: "totalen", en: "totals"),
    "edition": Phrase(nl: "uitgave", en: "edition"),
    "municipality": Phrase(nl: "gemeente", en: "municipality"),
    "municipality-id": Phrase(nl: "gemeentecode", en: "municipality code"),
    "period": Phrase(nl: "periode", en: "period"),
    "motto": Phrase(nl: "motto", en: "motto"),
    "parent": Phrase(nl: "werkt uit (plan)", en: "carries out (plan)"),
    "language": Phrase(nl: "taal", en: "language"),
    "owner": Phrase(nl: "eigenaar", en: "owner"),
    "notice": Phrase(nl: "mededeling", en: "notice"),
    "look": Phrase(nl: "huisstijl", en: "house style"),
    "publish": Phrase(nl: "naar buiten", en: "to outside"),
    "mark": Phrase(nl: "teken", en: "sign"),
    "means": Phrase(nl: "betekent", en: "means"),
    "benchmark": Phrase(nl: "alleen vergelijking", en: "comparison only"),
    "unit": Phrase(nl: "eenheid", en: "unit"),
    "better": Phrase(nl: "beter is", en: "better is"),
    "because": Phrase(nl: "waarom", en: "why"),
    "provider": Phrase(nl: "uitgever", en: "provider"),
    "notes": Phrase(nl: "noten", en: "footnotes"),
    "targets": Phrase(nl: "streefwaarden", en: "targets"),
    "rate-of": Phrase(nl: "per inwoner van", en: "rate of"),
    "complement-of": Phrase(nl: "samen 100 procent met", en: "100 per cent with"),
    "parts": Phrase(nl: "som van", en: "sum of"),
    "effects": Phrase(nl: "gevolgen", en: "effects"),
    "internal": Phrase(nl: "alleen binnen", en: "inside only"),
    "value": Phrase(nl: "waarde", en: "value"),
    "printed": Phrase(nl: "zoals gedrukt", en: "as printed"),
    "missing": Phrase(nl: "ontbreekt", en: "missing"),
    "provisional": Phrase(nl: "waarom voorlopig", en: "why provisional"),
    "under": Phrase(nl: "deel van doel", en: "part of goal"),
    "set-by": Phrase(nl: "gesteld door", en: "set by"),
    "indicators": Phrase(nl: "indicatoren", en: "indicators"),
    "goals": Phrase(nl: "doelen", en: "goals"),
    "aspects": Phrase(nl: "letters", en: "letters"),
    "aspect-names": Phrase(nl: "betekenis van letters", en: "meaning of letters"),
    "legend": Phrase(nl: "uitgelegd", en: "explained"),
    "values": Phrase(nl: "oordelen", en: "ratings"),
    "about": Phrase(nl: "over jaar", en: "about year"),
    "date": Phrase(nl: "dag", en: "day"),
    "due": Phrase(nl: "verwacht op", en: "due"),
    "scale": Phrase(nl: "schaal", en: "scale"),
    "report": Phrase(nl: "verslag", en: "report"),
    "on": Phrase(nl: "waarover", en: "about what"),
    "ratings": Phrase(nl: "oordelen per letter", en: "ratings by letter"),
    "from": Phrase(nl: "komt uit", en: "comes from"),
    "point": Phrase(nl: "punt", en: "point"),
    "asked": Phrase(nl: "gevraagde woorden", en: "words asked"),
    "department": Phrase(nl: "afdeling", en: "department"),
    "state": Phrase(nl: "stand", en: "state"),
    "landed": Phrase(nl: "terechtgekomen in", en: "ended up in"),
    "public": Phrase(nl: "openbaar", en: "public"),
    "answer-within": Phrase(nl: "antwoord binnen (maanden)", en: "answer within (months)"),
    "return-to": Phrase(nl: "terug naar", en: "return to"),
    "columns": Phrase(nl: "kopjes van afdelingen", en: "headings of departments"),
    "list-columns": Phrase(nl: "kopjes van de actielijst", en: "headings of the action list"),
    "origin": Phrase(nl: "genoemd in sessie", en: "mentioned in session"),
    "breaks": Phrase(nl: "breuken", en: "breaks"),
    "restated": Phrase(nl: "teruggerekend", en: "restated"),
    "import": Phrase(nl: "importeren uit", en: "import from"),
    "organisation": Phrase(nl: "organisatie", en: "organisation"),
    "website": Phrase(nl: "adres van de site", en: "address of the site"),
    "domains": Phrase(nl: "andere domeinen", en: "other domains"),
    "overview": Phrase(nl: "overzicht van verklaringen", en: "overview of statements"),
    "deviations": Phrase(nl: "afwijkingen", en: "deviations"),
    "approved-by": Phrase(nl: "akkoord van (functie)", en: "approved by (function)"),
    "reviewed": Phrase(nl: "herzien op", en: "reviewed on"),
    "contact": Phrase(nl: "contact", en: "contact"),
    "acknowledge-within": Phrase(
      nl: "bevestiging binnen (werkdagen)", en: "confirmed within (working days)"),
    "report-date": Phrase(nl: "onderzoek klaar op", en: "evaluation ready on"),
    "report-planned": Phrase(nl: "volgend onderzoek op", en: "next evaluation on"),
    "measures": Phrase(nl: "maatregelen", en: "measures"),
    "exceptions": Phrase(nl: "uitzonderingen op regels", en: "exceptions to rules"),
  ]
}
