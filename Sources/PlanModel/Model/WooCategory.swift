/// Information category of article 3.3 of the Dutch Open Government Act (Wet open overheid), or the general
/// effort of article 3.1.
///
/// The order is that of the article, after which the index files of the harvester are numbered; article
/// 3.1 comes last.
package enum WooCategory: String, CaseIterable, Sendable {
  case laws = "wetten-en-algemeen-verbindende-voorschriften"
  case generalDecisions = "overige-besluiten-van-algemene-strekking"
  case draftLaws = "ontwerpen-van-wet-en-regelgeving-met-adviesaanvraag"
  case organisation = "organisatie-en-werkwijze"
  case contact = "bereikbaarheidsgegevens"
  case received = "bij-vertegenwoordigende-organen-ingekomen-stukken"
  case parliament = "vergaderstukken-staten-generaal"
  case councils = "vergaderstukken-decentrale-overheden"
  case agendas = "agendas-en-besluitenlijsten-bestuurscolleges"
  case advice = "adviezen"
  case covenants = "convenanten"
  case yearPlans = "jaarplannen-en-jaarverslagen"
  case subsidies = "subsidieverplichtingen-anders-dan-met-beschikking"
  case requests = "woo-verzoeken-en-besluiten"
  case research = "onderzoeksrapporten"
  case orders = "beschikkingen"
  case complaints = "klachtoordelen"
  case effort = "inspanningsverplichting-art-3-1-woo"

  /// Name and address in the government's list of values (TOOI).
  package var listed: (name: String, address: String) {
    let (name, code) = entry
    return (name, "https://identifier.overheid.nl/tooi/def/thes/kern/\(code)")
  }

  /// Name of the index file that the harvester looks for, as `sitemapindex-diwoo-infocat012.xml`.
  package var indexFile: String {
    let number = String((Self.allCases.firstIndex(of: self) ?? 0) + 1)
    let zeros = String(repeating: "0", count: 3 - number.count)
    return "sitemapindex-diwoo-infocat\(zeros)\(number).xml"
  }

  private var entry: (String, String) {
    switch self {
    case .laws: ("wetten en algemeen verbindende voorschriften", "c_139c6280")
    case .generalDecisions: ("overige besluiten van algemene strekking", "c_aab6bfc7")
    case .draftLaws: ("ontwerpen van wet- en regelgeving met adviesaanvraag", "c_759721e2")
    case .organisation: ("organisatie en werkwijze", "c_40a05794")
    case .contact: ("bereikbaarheidsgegevens", "c_89ee6784")
    case .received: ("bij vertegenwoordigende organen ingekomen stukken", "c_8c840238")
    case .parliament: ("vergaderstukken Staten-Generaal", "c_c76862ab")
    case .councils: ("vergaderstukken decentrale overheden", "c_db4862c3")
    case .agendas: ("agenda’s en besluitenlijsten bestuurscolleges", "c_3a248e3a")
    case .advice: ("adviezen", "c_99a836c7")
    case .covenants: ("convenanten", "c_8fc2335c")
    case .yearPlans: ("jaarplannen en jaarverslagen", "c_c6cd1213")
    case .subsidies: ("subsidieverplichtingen anders dan met beschikking", "c_cf268088")
    case .requests: ("Woo-verzoeken en -besluiten", "c_3baef532")
    case .research: ("onderzoeksrapporten", "c_fdaee95e")
    case .orders: ("beschikkingen", "c_46a81018")
    case .complaints: ("klachtoordelen", "c_a870c43d")
    case .effort: ("inspanningsverplichting art 3.1 Woo", "c_816e508d")
    }
  }
}
