import PlanModel
import Sheets
import Toolkit

/// First sheet: how the workbook is filled in, with every column of every sheet.
struct ReadMeSheet {
  private let plan: Plan
  private let sheets: [PlanSheet]
  private let language: Language

  init(_ plan: Plan, sheets: [PlanSheet], language: Language) {
    self.plan = plan
    self.sheets = sheets
    self.language = language
  }

  static let name = Phrase(nl: "Lees mij", en: "Read me")

  var sheet: Sheet {
    var paragraphs = [heading(Phrase(verbatim: plan.title))]
    paragraphs += Self.introduction.map { Sheet.Paragraph($0(language)) }
    paragraphs.append(heading(Phrase(nl: "Zo begint u", en: "How to begin")))
    paragraphs += Self.steps.map { Sheet.Paragraph($0(language)) }
    let common = commonLines
    if !common.isEmpty {
      paragraphs.append(heading(Phrase(nl: "Op de meeste bladen", en: "On most sheets")))
      paragraphs += common.map { Sheet.Paragraph($0) }
    }
    for sheet in sheets {
      let own = lines(of: sheet).filter { !common.contains($0) }
      guard !own.isEmpty else { continue }
      paragraphs.append(heading(Phrase(nl: "Blad ", en: "Sheet ") + sheet.name))
      paragraphs += own.map { Sheet.Paragraph($0) }
    }
    return Sheet(name: Self.name(language), paragraphs: paragraphs)
  }

  private func lines(of sheet: PlanSheet) -> [String] {
    sheet.columns.map { "\($0.heading(language)): \($0.note(language))" }
  }

  /// Lines that more than a third of the sheets have: they are there once, or nobody reads the others.
  private var commonLines: [String] {
    let all = sheets.flatMap(lines)
    let counts = Dictionary(all.map { ($0, 1) }, uniquingKeysWith: +)
    var seen: Set<String> = []
    return all.filter {
      counts[$0, default: 0] * 3 > max(sheets.count, 8) && seen.insert($0).inserted
    }
  }

  private func heading(_ phrase: Phrase) -> Sheet.Paragraph {
    Sheet.Paragraph(phrase(language), isHeading: true)
  }

  /// How a plan is begun, in the order in which that is easiest.
  private static let steps = [
    Phrase(
      nl:
        "1. Blad 'Plan': titel, gemeente en periode, in de rij die er al staat. De eigenaar is de code van een afdeling van het blad 'Afdelingen'.",
      en:
        "1. Sheet 'Plan': title, municipality and period, in the row that is there already. The owner is the code of a department of the sheet 'Departments'."
    ),
    Phrase(
      nl:
        "2. Bladen 'Afdelingen' en 'Focusgebieden': van elk een rij, met een korte code (VTH) of een nummer (I, II). Met die code en dat nummer verwijst u er verder naar.",
      en:
        "2. Sheets 'Departments' and 'Focus areas': a row for each, with a short code (VTH) or a number (I, II). By that code and number you refer to it from then on."
    ),
    Phrase(
      nl:
        "3. Blad 'Bronnen', als u wilt aanhalen: de tekst waarop het plan rust, met het aantal regels, en met een korte sleutel die u zelf kiest, zoals ivp. Daarna kan bij alles onder 'bron' staan op welke regel het staat: 59, of ivp:59 als er meer bronnen zijn. Zonder bron kan ook; de controle noemt dan wat er nog geen heeft.",
      en:
        "3. Sheet 'Sources', if you want to cite: the text on which the plan rests, with its number of lines, and with a short key that you choose, such as ivp. From then on 'source' can say for everything in which line it is: 59, or ivp:59 where there are several sources. It works without a source too; the check then names what has none yet."
    ),
    Phrase(
      nl:
        "4. Blad 'Actiepunten': een rij per punt. Zonder nummer krijgt een punt het volgende. De onderdelen van een punt staan op blad 'Subpunten', met het nummer van hun punt.",
      en:
        "4. Sheet 'Action points': a row for each point. Without a number a point gets the next one. The parts of a point are on sheet 'Sub-points', with the number of their point."
    ),
    Phrase(
      nl:
        "5. Blad 'Gevolgen': begin een thema met diepte 0 en zijn naam onder 'tekst op de kaart'. Daaronder komt elk gevolg in een eigen rij: diepte 1 volgt uit het thema, diepte 2 uit het gevolg met diepte 1 erboven, enzovoort. Onder 'actiepunten' staan de nummers van de punten die helpen.",
      en:
        "5. Sheet 'Effects': begin a theme with depth 0 and its name under 'text on the map'. Each effect comes below it in a row of its own: depth 1 follows from the theme, depth 2 from the effect with depth 1 above it, and so on. Under 'action points' are the numbers of the points that help."
    ),
    Phrase(
      nl:
        "6. Geld: blad 'Begroting, jaren' heeft één rij met de jaren, blad 'Begroting' een rij voor elke post. Meten: blad 'Indicatoren' zegt wat, blad 'Cijfers' hoeveel in welk jaar, blad 'Doelen' wat u wilt bereiken. Naar een indicator verwijst u met haar titel of haar sleutel.",
      en:
        "6. Money: sheet 'Budget, years' has one row with the years, sheet 'Budget' a row for each line. Measuring: sheet 'Indicators' says what, sheet 'Figures' how much in which year, sheet 'Goals' what you want to reach. You refer to an indicator by its title or its key."
    ),
    Phrase(
      nl:
        "Vul alleen in wat u weet; laat de andere cellen leeg. Hieronder staat bij elk kopje wat erin hoort; u ziet het ook als u een cel kiest. 'lengte' en '↳ onder, in woorden' vult u niet in.",
      en:
        "Fill in only what you know; leave the other cells empty. Below is for each heading what belongs there; you also see it when you choose a cell. 'length' and '↳ under, in words' are not filled in."
    ),
  ]

  private static let introduction = [
    Phrase(
      nl:
        "Deze werkmap is het hele plan. Vul in, verander of voeg toe, bewaar het bestand, en geef het terug. Wie het plan beheert, leest het in met: raakvlak workbook import BESTAND. Van een nieuw plan: raakvlak init MAP --from BESTAND",
      en:
        "This workbook is the whole plan. Fill in, change or add, save the file, and give it back. Who keeps the plan takes it in with: raakvlak workbook import FILE. Of a new plan: raakvlak init FOLDER --from FILE"
    ),
    Phrase(
      nl:
        "Een rij is één ding. Kolom 'sleutel' is de vaste naam: laat die staan. Een nieuwe rij laat u zonder sleutel; alleen wat u elders noemt en geen nummer, code of titel heeft, geeft u er zelf een: een bron, een gevolg op twee plaatsen. Een rij die u weghaalt, wordt niet stilzwijgend uit het plan gehaald: er wordt eerst om gevraagd.",
      en:
        "A row is one thing. Column 'key' is the fixed name: leave it. A new row has no key; only what you name elsewhere and has no number, code or title gets one from you: a source, an effect in two positions. A row that you remove is not removed from the plan silently: that is asked first."
    ),
    Phrase(
      nl:
        "De volgorde van de rijen is de volgorde in het plan. Op blad 'Gevolgen' staat een gevolg onder de rij erboven met een kleinere diepte; verplaats rijen om de kaart anders in te delen. Een gevolg dat op een tweede plaats staat, heeft daar een eigen rij met '@' in de sleutel; zijn tekst staat bij de eerste. Zet u zelf een gevolg op twee plaatsen, geef dan beide rijen dezelfde sleutel, zoals angst-in-de-buurt; bij de tweede mag de tekst leeg blijven. Haalt u een rij weg waar nog iets onder staat, haal dat dan ook weg of vul bij 'onder' in waar het nu onder hoort.",
      en:
        "The order of the rows is the order in the plan. On sheet 'Effects' an effect is under the row above it with a smaller depth; move rows to arrange the map otherwise. An effect in a second position has a row of its own there with '@' in its key; its text is at the first. If you put an effect in two positions yourself give both rows the same key, such as fear-in-the-street; the text of the second may stay empty. If you remove a row with others below it remove those too, or fill in under 'under' what they are below now."
    ),
    Phrase(
      nl:
        "Meer waarden in één cel scheidt u met een puntkomma: 59; 121-123. Een verwijzing kan zeggen waarop zij rust: 17@365 is gezegd in regel 365, en 5 (afgeleid: reden) is niet gezegd maar afgeleid.",
      en:
        "Several values in one cell are divided by a semicolon: 59; 121-123. A link can say what it rests on: 17@365 is stated in line 365, and 5 (inferred: reason) is not stated but inferred."
    ),
    Phrase(
      nl:
        "In sommige cellen staan onderdelen met een naam ervoor: at-most: 4; by: 2030. Staan er meer in één cel, dan heeft elk een eigen regel (Alt+Enter). Bij een kolom met zulke cellen staat een voorbeeld.",
      en:
        "Some cells have parts with a name before each: at-most: 4; by: 2030. Where a cell has several, each has a line of its own (Alt+Enter). A column with such cells has an example."
    ),
    Phrase(
      nl:
        "Op de bladen 'Voortgang' en 'Besluiten' komen alleen rijen bij; wat er staat, blijft. Bladen waarvan het plan nog niets heeft, zoals 'Gebieden' en 'Schalen', kunnen verborgen zijn, en worden dan ook niet afgedrukt: rechtsklik op een tab en kies 'Zichtbaar maken'.",
      en:
        "On the sheets 'Progress' and 'Decisions' rows are only added; what is there stays. Sheets of which the plan has nothing yet, such as 'Regions' and 'Scales', may be hidden, and are not printed then: right-click a tab and choose 'Unhide'."
    ),
    Phrase(
      nl:
        "Veranderde iemand anders intussen dezelfde cel in het plan, dan blijft die cel wachten en ziet u beide teksten. De rest gaat door. Formules en wat buiten de kolommen staat, worden niet gelezen maar wel genoemd.",
      en:
        "Where somebody else changed the same cell in the plan meanwhile, that cell waits and you see both texts. The rest goes in. Formulas and what is outside the columns are not read, but reported."
    ),
    Phrase(
      nl:
        "Kolommen die nog nergens zijn ingevuld, zijn verborgen. Selecteer de kolommen ernaast en kies 'Zichtbaar maken' om ze te gebruiken.",
      en:
        "Columns in which nothing is filled in yet are hidden. Select the columns beside them and choose 'Unhide' to use them."
    ),
    Phrase(
      nl:
        "Afdrukken: elk blad past in de breedte op liggend A4, of op A3 als het breder is, in letters van 8 punten of meer. Van een blad met meer kolommen komt eerst wat u leest; de andere kolommen volgen op bladzijden erna, met de naam van de rij ervoor. De kolom 'sleutel' staat niet op papier.",
      en:
        "Printing: each sheet fits the width of landscape A4, or of A3 where it is wider, in letters of 8 points or more. Of a sheet with more columns what you read comes first; the other columns follow on pages after those, with the name of the row before them. The column 'key' is not on paper."
    ),
    Phrase(
      nl:
        "Niet in de werkmap: opmerkingen in de bestanden, eerdere namen, en wat in themasessies is genoemd. Dat staat alleen in de bestanden van het plan, en blijft daar zoals het is. Een zacht afbreekstreepje in een woord blijft behouden.",
      en:
        "Not in the workbook: comments in the files, former names, and what was mentioned in theme sessions. That is in the plan's files only, and stays there as it is. A soft hyphen in a word is kept."
    ),
  ]
}
