/// The words of a made-up plan. Any combination of a phenomenon, a group and a place makes a label
/// of at most six words and forty characters.
enum Vocabulary {
  /// At most 13 letters.
  static let phenomena = words(
    """
    overlast burenruzies eenzaamheid schulden woonoverlast cybercrime oplichting drugshandel \
    zwerfafval hittestress wateroverlast brandgevaar vandalisme discriminatie polarisatie \
    intimidatie diefstal inbraken lawaai spanningen wantrouwen schooluitval uitbuiting mensenhandel \
    wapenbezit bouwhinder leegstand verloedering dakloosheid woningdelen wachttijden stroomuitval \
    desinformatie fraude phishing ransomware ondermijning witwassen hennepteelt overbewoning \
    onveiligheid angst lachgas armoede steekpartijen bedreigingen stalking pesterijen haatzaaien \
    nepnieuws droogte natuurbranden houtrook batterijbrand afvaldump stank stress verwardheid \
    agressie afpersing heling spijbelen gokken drankrijden hardrijden foutparkeren zorgmijding \
    kansarmoede ruimtegebrek hoogwater
    """)

  /// At most ten letters.
  static let groups = words(
    """
    jongeren ouderen studenten gezinnen huurders kopers starters winkeliers fietsers scholieren \
    leraren artsen buren bewoners bezoekers toeristen sporters agenten ambtenaren chauffeurs \
    bezorgers boeren tuinders kinderen tieners ouders daklozen daders getuigen bedrijven wandelaars \
    ruiters vissers gasten koks kappers slagers bakkers muzikanten artiesten supporters spelers \
    trainers coaches raadsleden wijkteams makelaars bouwers schilders monteurs postbodes gamers \
    forenzen senioren weduwen pubers peuters zwemmers reizigers lezers
    """)

  /// At most ten characters.
  static let places = [
    "op straat", "thuis", "online", "in de wijk", "op school", "in de bus", "in flats",
    "op pleinen", "in parken", "in cafés", "in winkels", "in bussen", "in treinen", "op perrons",
    "in hofjes", "in tuinen", "in kassen", "in loodsen", "in havens", "in hotels", "op fora",
    "in games", "in apps", "in scholen", "op markten", "in liften", "op balkons", "in garages",
    "op routes", "in bossen", "op akkers", "aan kades", "in musea", "in zalen", "in kerken",
    "in clubs", "in de zorg", "op wegen", "in tunnels", "op bruggen", "in bermen", "in kelders",
    "op zolders", "in dorpen", "in wijken", "in buurten", "in de stad", "in stegen", "in opvang",
    "op velden",
  ]

  /// Words between a phenomenon and a group.
  static let prepositions = ["bij", "door"]

  static let townBeginnings = words(
    """
    Ooster Wester Noorder Zuider Hoge Lage Nieuwe Oude Groene Witte Zwarte Rode Blauwe Brede Smalle \
    Lange Korte Diepe Stille Verre Zand Veen Klei Heide Duin Polder Rivier Wilgen Eiken Beuken Linden \
    Elzen Berken Dennen Vossen Reiger
    """)

  static let townEndings = words(
    """
    dijk dam kerk burg veld broek wijk horst brug sluis haven poort stede hoeve kamp woud berg dal \
    beek meer moer wal weide akker hout oord rade rust zicht vaart zand land loo drecht waard
    """)

  static let themes = [
    "Wonen", "Klimaat", "Techniek", "Samenhang",
  ]

  static let areas = [
    "Veilig samenleven", "Veilig opgroeien", "Veilig online", "Veilig buiten", "De basis",
  ]

  /// Codes and names of departments other than the owner.
  static let departments = [
    ("SL", "Samen Leven"), ("RO", "Ruimtelijke Ordening"), ("VTH", "Vergunningen en Toezicht"),
    ("GW", "Gebieden en Wijken"), ("IV", "Informatievoorziening"), ("JZ", "Juridische Zaken"),
    ("C&P", "Communicatie en Participatie"), ("P&O", "Personeel en Organisatie"),
  ]

  static let policyFields = [
    "evenementenbeleid", "sportbeleid", "handhavingsbeleid", "horecabeleid", "jeugdbeleid",
    "woonbeleid", "groenbeleid",
  ]

  private static func words(_ text: String) -> [String] {
    text.split(separator: " ").map(String.init)
  }
}
