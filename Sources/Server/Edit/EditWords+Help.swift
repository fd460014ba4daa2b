import Toolkit

extension EditWords {
  /// The manual in the editor.
  static let help: [(String, Phrase)] = [
    ("help", Phrase(nl: "Uitleg", en: "Help")),
    (
      "help-start",
      Phrase(
        nl:
          "U bewerkt hier het plan zelf. Elke verandering staat meteen in de bestanden. U hoeft niets te bewaren, en u kunt alles ongedaan maken.",
        en:
          "You edit the plan itself here. Every change is in the files directly. You need not save, and you can undo everything."
      )
    ),
    ("help-map", Phrase(nl: "Kaart: een thema opschrijven", en: "Map: writing a theme")),
    (
      "help-map-text",
      Phrase(
        nl:
          "Links staat de lijst, daarnaast dezelfde effecten als kaart. Druk op Enter en typ een effect. Met Tab komt het onder het vorige. Plak een lijst uit Word of Excel: u ziet eerst wat erbij komt. Rechts staan de gegevens van het gekozen effect. Zeggen twee effecten hetzelfde, voeg het ene dan samen met het andere: u ziet eerst wat er verandert en wat vervalt. De knoppen boven de lijst doen hetzelfde als de toetsen; op de titel van een thema verplaatsen of verwijderen ze het hele thema. Staat een effect op meer plekken, dan noemen de gegevens ze, met bij elke verwijzing wat het effect daar is.",
        en:
          "At the left is the list, beside it the same effects as a map. Press Enter and type an effect. Tab puts it below the one before. Paste a list from Word or Excel: you first see what is added. At the right are the details of the selected effect. When two effects say the same, merge one with the other: you first see what changes and what goes. The buttons above the list do the same as the keys; on the title of a theme they move or remove the whole theme. When an effect stands at several positions, the details name them, with what the effect is there at each reference."
      )
    ),
    (
      "help-source", Phrase(nl: "Bronnen: zeggen waar het staat", en: "Sources: saying where it is")
    ),
    (
      "help-source-text",
      Phrase(
        nl:
          "Voeg de tekst van een bron toe als bestand of door plakken; u ziet eerst de genummerde regels. In een breed venster zet Brontekst (F8) de tekst naast de lijst: de regels van het gekozen effect zijn gemarkeerd. Kies een regel van de tekst (met Shift meer regels) en zeg wat die zegt over dat effect, of over iets anders. De koppeling krijgt dan het regelnummer, en een effect dat nog geen regel noemt ook. Eén knop geeft de regel aan het effect én aan zijn koppelingen zonder eigen regel. Typ een cijfer of / in de tekst om naar een regel te gaan of een woord te zoeken. Bij de gegevens van een effect is elke regel een knop: wijs hem aan om de zin te lezen, druk erop om naar de tekst te gaan. Bleke regels worden nog nergens genoemd. Van een Word-document is elke alinea een regel; bewaar de tekst, dan blijven de nummers gelijk.",
        en:
          "Add the text of a source as a file or by pasting; you first see the numbered lines. In a wide window Source text (F8) puts the text beside the list: the lines of the selected effect are marked. Choose a line of the text (with Shift more lines) and say what it says about that effect, or about something else. The link then gets the line number, and so does an effect that cites no line yet. One button gives the line to the effect and to its links without a line of their own. Type a digit or / in the text to go to a line or find a word. In the details of an effect each line is a button: point at it to read the sentence, press it to go to the text. Pale lines are not cited yet. Of a Word document every paragraph is a line; keep the text, and the numbers stay the same."
      )
    ),
    ("help-points", Phrase(nl: "Actiepunten: de tabel", en: "Action points: the table")),
    (
      "help-points-text",
      Phrase(
        nl:
          "Elke cel is een veld. Klopt iets niet, dan staat dat eronder. Het nummer van een rij opent alle gegevens van het punt of onderdeel, met de effecten die ertoe leiden; het aantal effecten ook. Met 'Alleen zonder effect' werkt u de punten af waar nog geen effect toe leidt: Koppel kiest er een. Een onderdeel gaat omhoog, omlaag of naar een ander punt; hangt er iets aan zijn letter, dan ziet u eerst wat er verandert. Kies cellen met Shift en de pijlen, met Shift en een klik, of door te slepen, en kopieer ze naar Excel. Een blok uit Excel plakt u in een cel.",
        en:
          "Every cell is a field. What is wrong is below it. The number of a row opens all details of the point or sub-point, with the effects that lead to it; so does the number of effects. With 'Only without an effect' you work off the points that no effect leads to yet: Link chooses one. A sub-point goes up, down or to another point; where something depends on its letter, you first see what changes. Choose cells with Shift and the arrows, with Shift and a click, or by dragging, and copy them to Excel. Paste a block from Excel in a cell."
      )
    ),
    ("help-things", Phrase(nl: "Lijsten: de rest van het plan", en: "Lists: the rest of the plan")),
    (
      "help-things-text",
      Phrase(
        nl:
          "Afdelingen, focusgebieden, bronnen, doelen, cijfers en wat buiten het plan valt: kies een lijst, en daarin wat u wilt veranderen. Een andere naam, splitsen en verwijderen ziet u eerst. Onderaan gaat het hele plan als werkmap naar Excel en terug.",
        en:
          "Departments, focus areas, sources, goals, figures and what is out of scope: choose a list, and in it what you want to change. Another name, a split and a removal you see first. At the foot the whole plan goes to Excel as a workbook, and back."
      )
    ),
    (
      "help-findings",
      Phrase(nl: "Bevindingen: oplossen met een knop", en: "Findings: solving by a button")
    ),
    (
      "help-findings-text",
      Phrase(
        nl:
          "Bij elke bevinding staat waarom het uitmaakt. Een knop herstelt haar. Is het goed zoals het is, schrijf dan op waarom. Onderaan staat wat zo mag blijven; u kunt dat intrekken.",
        en:
          "Every finding says why it matters. A button repairs it. Where it is right as it is, write down why. At the foot is what may stay so; you can withdraw that."
      )
    ),
    (
      "help-answers",
      Phrase(nl: "Afdelingen: antwoorden overnemen", en: "Departments: taking over answers")
    ),
    (
      "help-answers-text",
      Phrase(
        nl:
          "Download per afdeling de lijst met wat het plan vraagt, of alle lijsten samen. De eerste keer krijgen de punten daarvoor een vaste naam in het plan, waaraan elke rij later wordt herkend; dat wordt eerst gevraagd. Kies daarna een lijst die terugkwam. U ziet per rij wat niet meegaat en waarom, wat erbij komt, en wat de controle daarvan zal zeggen. Pas daarna neemt u de antwoorden over. Een rij gaat in haar geheel mee of blijft in haar geheel wachten: verbeter haar hier en probeer opnieuw, of haal haar weg. Zegt een afdeling dat een onderdeel van een andere is, dan legt u dat met een knop in het plan vast. Met ‘Bekijk’ ziet u per rij wat een afdeling antwoordde, en noteert u een antwoord dat per e-mail, telefoon of in een overleg kwam.",
        en:
          "Download for each department the list of what the plan asks, or all lists together. The first time the points get a stable name in the plan for it, by which each row is recognised later; that is asked first. Then choose a list that came back. You see for each row what does not go in and why, what is added, and what the check will say of it. Only then you take the answers over. A row goes in whole or waits whole: correct it here and try again, or put it away. When a department says that a sub-point is another's, a button records that in the plan. With ‘Look’ you see row by row what a department answered, and note an answer that came by e-mail, by telephone or in a meeting."
      )
    ),
    (
      "help-session",
      Phrase(
        nl: "Themasessie: noteren en verwerken", en: "Theme session: taking notes and processing")
    ),
    (
      "help-session-text",
      Phrase(
        nl:
          "Kies een thema en begin. Typ wat er wordt genoemd en druk op Enter; het scherm voor de zaal laat het groot zien. Noemt nog iemand hetzelfde, druk dan bij die regel op Nog eens genoemd, of typ + en het nummer dat ervoor staat: +14 telt op bij nummer 14. Daarna geeft u bij Verwerken alles één plek: de knoppen hebben de cijfers 1 tot 8. De teller zegt wat er nog over is. Een typefout verbetert u met ✎, of met pijl omhoog in een lege regel; wat eerst is genoteerd blijft bewaard. Van een voorstel maakt u met een knop een actiepunt. Enter kiest het einde dat is gemarkeerd. Met Toch anders gaat een einde terug, desgewenst met wat ervan is gemaakt. Is alles verwerkt, dan downloadt u het verslag.",
        en:
          "Choose a theme and begin. Type what is mentioned and press Enter; the screen for the room shows it large. When somebody else mentions the same, press Mentioned again at that line, or type + and the number before it: +14 counts number 14. Afterwards you give everything one position under Process: the buttons have the digits 1 to 8. The counter says what is left. You correct a typing error by ✎, or by arrow up in an empty line; what was noted first is kept. A button makes an action point of a proposal. Enter chooses the end that is marked. Change this takes an end back, with what was made of it when you want. When everything is processed you download the report."
      )
    ),
    ("help-history", Phrase(nl: "Geschiedenis: alles kan terug", en: "History: all can be undone")),
    (
      "help-history-text",
      Phrase(
        nl:
          "Elke verandering staat er als zin. Neem er een terug, dan gaat al het nieuwere mee. Opnieuw doen kan ook.",
        en:
          "Every change is there as a sentence. Take one back, and all newer ones go too. You can redo them as well."
      )
    ),
    ("help-conflict", Phrase(nl: "Twee mensen tegelijk", en: "Two people at the same time")),
    (
      "help-conflict-text",
      Phrase(
        nl:
          "Verandert iemand anders iets anders, dan merkt u daar niets van. Verandert u allebei hetzelfde, dan ziet u beide teksten en kiest u.",
        en:
          "When somebody else changes something else, you notice nothing. When you both change the same, you see both texts and choose."
      )
    ),
    ("help-files", Phrase(nl: "De tekstbestanden", en: "The text files")),
    (
      "help-files-text",
      Phrase(
        nl:
          "Opmerkingen en indeling van de bestanden blijven zoals ze zijn. U kunt ze tegelijk in een teksteditor openen. Is een bestand even niet te lezen, dan blijft de rest te bewerken.",
        en:
          "Comments and layout of the files stay as they are. You can have them open in a text editor too. When a file cannot be read for a moment, the rest can still be edited."
      )
    ),
    ("help-keys", Phrase(nl: "Toetsen in de lijst", en: "Keys in the list")),
    (
      "keyEnter", Phrase(nl: "nieuw effect op hetzelfde niveau", en: "new effect at the same level")
    ),
    ("keyBelow", Phrase(nl: "nieuw effect hieronder", en: "new effect below")),
    ("keyType", Phrase(nl: "tekst veranderen (ook spatie)", en: "change the text (space too)")),
    (
      "keyEscape",
      Phrase(nl: "klaar met typen; Tab gaat daarna verder", en: "done typing; Tab then moves on")
    ),
    (
      "keyTab",
      Phrase(
        nl: "tijdens het typen: niveau naar rechts of links",
        en: "while typing: level to the right or left")
    ),
    ("keyIndent", Phrase(nl: "niveau naar rechts of links", en: "level to the right or left")),
    ("keyMove", Phrase(nl: "omhoog of omlaag", en: "up or down")),
    (
      "keyArrows",
      Phrase(nl: "uitklappen en verder; inklappen en terug", en: "unfold and on; fold and back")
    ),
    ("keyFold", Phrase(nl: "uitklappen of inklappen", en: "unfold or fold")),
    ("keyPoint", Phrase(nl: "actiepunt koppelen", en: "link an action point")),
    ("keyFocus", Phrase(nl: "focusgebied koppelen", en: "link a focus area")),
    (
      "keyAlso",
      Phrase(nl: "een ander effect ook hier laten zien", en: "show another effect here too")
    ),
    (
      "keyContext",
      Phrase(
        nl: "bewust geen actiepunt, met reden", en: "no action point on purpose, with a reason")
    ),
    (
      "keyMerge",
      Phrase(nl: "samenvoegen met een ander effect", en: "merge with another effect")
    ),
    ("keyDelete", Phrase(nl: "verwijderen", en: "remove")),
    ("keyUndo", Phrase(nl: "ongedaan maken; opnieuw doen", en: "undo; redo")),
    (
      "help-tableKeys",
      Phrase(nl: "Toetsen in de tabel met actiepunten", en: "Keys in the table of points")
    ),
    (
      "keyCellNext",
      Phrase(
        nl: "naar de cel eronder; een nieuwe regel in de tekst",
        en: "to the cell below; a new line in the text")
    ),
    ("keyCellOpen", Phrase(nl: "alle gegevens van de rij", en: "all details of the row")),
    (
      "keyCellBack",
      Phrase(
        nl: "terug naar wat er stond; gekozen cellen loslaten",
        en: "back to what was there; let chosen cells go")
    ),
    ("keyPartMove", Phrase(nl: "onderdeel omhoog of omlaag", en: "sub-point up or down")),
    (
      "keyBlock",
      Phrase(
        nl: "cellen kiezen, voorbij de tekst van de cel",
        en: "choose cells, beyond the text of the cell")
    ),
    (
      "keyBlockCopy",
      Phrase(
        nl: "gekozen cellen kopiëren; een blok plakken", en: "copy chosen cells; paste a block")
    ),
    (
      "keyPanes",
      Phrase(nl: "naar het volgende deel, en terug", en: "to the next part, and back")
    ),
    (
      "keyBeside",
      Phrase(
        nl: "brontekst naast de lijst, of de kaart", en: "source text beside the list, or the map")
    ),
  ]
}
