import Toolkit

/// Theme sessions.
extension EditWords {
  static let sessions: [(String, Phrase)] =
    [
      ("session", Phrase(nl: "Themasessie", en: "Theme session")),
      (
        "sessionAbout",
        Phrase(
          nl: """
            Noteer tijdens een bijeenkomst alles wat mensen noemen, en geef het daarna een plek in het plan. Wat \
            genoemd is verdwijnt nooit: van alles staat er wat ervan werd. Namen van mensen noteert u hier niet.
            """,
          en: """
            Note everything that people mention during a meeting, and give it its position in the plan \
            afterwards. Nothing that was mentioned is lost: of everything it says what became of it. Note no \
            names of people here.
            """)
      ),
      ("sessionNoTheme", Phrase(nl: "Maak eerst een thema.", en: "Make a theme first.")),
      ("sessionNew", Phrase(nl: "Nieuwe sessie", en: "New session")),
      ("sessionTheme", Phrase(nl: "Thema", en: "Theme")),
      ("sessionDate", Phrase(nl: "Dag", en: "Day")),
      (
        "sessionQuestions",
        Phrase(nl: "De vragen aan de zaal, in volgorde", en: "The questions to the room, in order")
      ),
      ("sessionQuestion", Phrase(nl: "Vraag {n}", en: "Question {n}")),
      ("sessionBegin", Phrase(nl: "Begin de sessie", en: "Begin the session")),
      ("sessionCapture", Phrase(nl: "Noteren", en: "Take notes")),
      ("sessionCaptureOf", Phrase(nl: "Noteren: {title}", en: "Take notes: {title}")),
      ("sessionProcess", Phrase(nl: "Verwerken", en: "Process")),
      ("sessionProcessOf", Phrase(nl: "Verwerken: {title}", en: "Process: {title}")),
      ("sessionSee", Phrase(nl: "Bekijken", en: "See")),
      ("sessionSeeOf", Phrase(nl: "Bekijken: {title}", en: "See: {title}")),
      ("sessionAll", Phrase(nl: "Alle sessies", en: "All sessions")),
      ("sessionOf", Phrase(nl: "Noteren: {title}", en: "Taking notes: {title}")),
    ] + capture + suggestions + processing + ends

  private static let capture: [(String, Phrase)] = [
    ("lanes", Phrase(nl: "Vragen", en: "Questions")),
    (
      "laneTab",
      Phrase(
        nl: "Vraag {n}: {name}, {count} genoemd", en: "Question {n}: {name}, {count} mentioned")
    ),
    ("laneNow", Phrase(nl: "Nu vraag {n}: {name}", en: "Now question {n}: {name}")),
    (
      "laneEarlier",
      Phrase(
        nl: "En {n} eerdere; ze staan in het bestand en de verantwoording.",
        en: "And {n} earlier ones; they are in the file and the account.")
    ),
    (
      "laneEarlierOne",
      Phrase(
        nl: "En 1 eerdere; die staat in het bestand en de verantwoording.",
        en: "And 1 earlier one; it is in the file and the account.")
    ),
    (
      "captureLabel",
      Phrase(
        nl: "Vraag {n}, {name}: wat wordt er genoemd?",
        en: "Question {n}, {name}: what is mentioned?")
    ),
    (
      "captureHint",
      Phrase(
        nl:
          "Enter noteert. Noemt nog iemand hetzelfde, druk dan bij die regel op ‘Nog eens genoemd’, of typ + en het nummer van de regel: +14. Alleen + telt bij de laatste. Ctrl+1 tot 3, of /1 tot /3, kiest een vraag. Begin met > voor iets dat bij het vorige hoort.",
        en:
          "Enter notes it. When somebody else mentions the same, press ‘Mentioned again’ at that line, or type + and the number of the line: +14. A + alone counts the last one. Ctrl+1 to 3, or /1 to /3, chooses a question. Begin with > for something that belongs to the one before."
      )
    ),
    (
      "captureWritten",
      Phrase(nl: "{n} genoemd, alles is bewaard", en: "{n} mentioned, all is saved")
    ),
    ("captureWriting", Phrase(nl: "{n} genoemd, bewaren…", en: "{n} mentioned, saving…")),
    (
      "captureRefused",
      Phrase(
        nl:
          "Dit kan nu niet worden geschreven: {problem} Uw regels blijven hier en gaan mee zodra het kan.",
        en:
          "This cannot be written now: {problem} Your lines stay here and are sent when it can be.")
    ),
    (
      "captureLong",
      Phrase(
        nl:
          "Dit zijn {n} tekens, en één regel heeft er hoogstens {most}. De tekst staat nog in het veld.",
        en:
          "These are {n} characters, and one line has at most {most}. The text is still in the field."
      )
    ),
    ("unwritten", Phrase(nl: "Niet opgeschreven", en: "Not written")),
    ("unwrittenOf", Phrase(nl: "Sessie {name}", en: "Session {name}")),
    (
      "unwrittenOther",
      Phrase(
        nl:
          "Deze regels zijn van een ander plan. Open dat plan op dit adres, dan gaan ze daar alsnog in.",
        en:
          "These lines are of another plan. Open that plan at this address, and they are written there."
      )
    ),
    ("putBack", Phrase(nl: "Zet terug", en: "Put back")),
    ("putBackOf", Phrase(nl: "Zet terug in het veld: {text}", en: "Put back in the field: {text}")),
    (
      "putBackFull",
      Phrase(
        nl: "Er staat nog iets in het veld. Noteer dat eerst.",
        en: "There is something in the field still. Note that first.")
    ),
    ("putAway", Phrase(nl: "Leg weg", en: "Put away")),
    ("putAwayOf", Phrase(nl: "Leg weg: {text}", en: "Put away: {text}")),
    ("again", Phrase(nl: "Nog eens genoemd", en: "Mentioned again")),
    ("againOf", Phrase(nl: "Nog eens genoemd: {text}", en: "Mentioned again: {text}")),
    (
      "againSoon",
      Phrase(nl: "Enter telt dit nog eens: {text}", en: "Enter counts this once more: {text}")
    ),
    (
      "againNone",
      Phrase(nl: "Er is geen regel met dat nummer.", en: "There is no line with that number.")
    ),
    (
      "againNothing",
      Phrase(
        nl: "Er is nog niets om bij op te tellen.", en: "There is nothing yet to count it with.")
    ),
    ("againNow", Phrase(nl: "Nog eens genoemd: {text}", en: "Mentioned again: {text}")),
    ("againInstead", Phrase(nl: "Tel daarbij op", en: "Count it there")),
    (
      "againUnknown",
      Phrase(
        nl: "Dat nummer is er niet; er is niets bij geteld.",
        en: "There is no such number; nothing was counted.")
    ),
    ("mentions", Phrase(nl: "{n} keer genoemd", en: "mentioned {n} times")),
    ("room", Phrase(nl: "Scherm voor de zaal", en: "Screen for the room")),
    (
      "timer",
      Phrase(nl: "Klok van {n} minuten op het scherm", en: "Clock of {n} minutes on the screen")
    ),
    (
      "timerOn",
      Phrase(
        nl: "De klok van {n} minuten loopt op het scherm voor de zaal, of gaat daar weg.",
        en: "The clock of {n} minutes runs on the screen for the room, or goes away there.")
    ),
  ]

  /// What only the screen for the room says.
  static let room: [(String, Phrase)] = [
    ("timerOver", Phrase(nl: "De tijd is om.", en: "Time is up."))
  ]

  private static let suggestions: [(String, Phrase)] = [
    ("suggestions", Phrase(nl: "Lijkt op", en: "Looks like")),
    (
      "likeItem",
      Phrase(nl: "Al genoemd, nummer {n}: {text}", en: "Mentioned already, number {n}: {text}")
    ),
    (
      "likeEffect", Phrase(nl: "Lijkt op het effect ‘{text}’", en: "Looks like the effect ‘{text}’")
    ),
    ("likePoint", Phrase(nl: "Past bij punt {name}: {text}", en: "Fits point {name}: {text}")),
    (
      "likeScope",
      Phrase(
        nl: "Eerder buiten de afbakening gehouden: {text}", en: "Kept out of scope before: {text}")
    ),
    ("hints", Phrase(nl: "Deelt woorden met:", en: "Shares words with:")),
    (
      "hintEffect",
      Phrase(nl: "Hoort bij effect ‘{text}’{where}", en: "Is part of effect ‘{text}’{where}")
    ),
    ("hintPoint", Phrase(nl: "Past bij punt {name}: {text}", en: "Fits point {name}: {text}")),
    ("hintScope", Phrase(nl: "Buiten de afbakening: {text}", en: "Out of scope: {text}")),
  ]

  private static let processing: [(String, Phrase)] = [
    ("process", Phrase(nl: "Verwerken", en: "Process")),
    ("processDone", Phrase(nl: "Verwerkt", en: "Processed")),
    (
      "processLeft",
      Phrase(nl: "Nog {n} van {all} te verwerken", en: "{n} of {all} still to be processed")
    ),
    ("processNone", Phrase(nl: "Alle {all} hebben een einde", en: "All {all} have an end")),
    ("processEmpty", Phrase(nl: "Er is nog niets genoemd.", en: "Nothing was mentioned yet.")),
    (
      "processReady",
      Phrase(
        nl: "Alles heeft een plek. Er is niets verdwenen.",
        en: "Everything has its position. Nothing was lost.")
    ),
    ("processClosed", Phrase(nl: "Deze sessie is verwerkt.", en: "This session is processed.")),
    ("processClose", Phrase(nl: "Rond de verwerking af", en: "End the processing")),
    (
      "processReport",
      Phrase(
        nl: "In het verslag staat van elk onderdeel wat ervan werd.",
        en: "The report says of every item what became of it.")
    ),
    ("processAll", Phrase(nl: "Alles wat is genoemd", en: "Everything that was mentioned")),
    ("onlyOpen", Phrase(nl: "Alleen wat nog open is", en: "Only what is still open")),
    ("itemNumber", Phrase(nl: "nummer {n}", en: "number {n}")),
    ("itemUnder", Phrase(nl: "Hoort bij: {text}", en: "Belongs to: {text}")),
    ("itemBelow", Phrase(nl: "Daarbij genoemd: {text}", en: "Mentioned with it: {text}")),
    ("itemBefore", Phrase(nl: "Vorige", en: "Previous")),
    ("itemNext", Phrase(nl: "Sla over", en: "Skip")),
    (
      "itemOf",
      Phrase(nl: "{n} van {all} die nog open zijn", en: "{n} of {all} that are still open")
    ),
    ("itemText", Phrase(nl: "Genoemd", en: "Mentioned")),
    ("itemEnd", Phrase(nl: "Wat ervan werd", en: "What became of it")),
    ("itemOpen", Phrase(nl: "nog open", en: "still open")),
    ("itemNow", Phrase(nl: "Verwerk nu", en: "Process now")),
    ("itemNowOf", Phrase(nl: "Verwerk nu: {text}", en: "Process now: {text}")),
    ("reopen", Phrase(nl: "Toch anders", en: "Change this")),
    ("reopenOf", Phrase(nl: "Toch anders: {text}", en: "Change this: {text}")),
    ("endOf", Phrase(nl: "Wat wordt er van: {text}", en: "What becomes of: {text}")),
  ]

  private static let ends: [(String, Phrase)] = [
    ("end-effect", Phrase(nl: "Nieuw effect in de kaart…", en: "New effect in the map…")),
    (
      "end-merged",
      Phrase(nl: "Bij een effect dat er al is…", en: "Part of an effect that is there…")
    ),
    ("end-point", Phrase(nl: "Past bij een actiepunt…", en: "Fits an action point…")),
    ("end-proposed-point", Phrase(nl: "Stel een actiepunt voor…", en: "Propose an action point…")),
    ("end-proposed-sub-point", Phrase(nl: "Stel een onderdeel voor…", en: "Propose a sub-point…")),
    ("end-context", Phrase(nl: "Is context…", en: "Is context…")),
    ("end-scope", Phrase(nl: "Buiten de afbakening…", en: "Out of scope…")),
    ("end-parked", Phrase(nl: "Bewaar voor later…", en: "Leave for later…")),
    (
      "about-context",
      Phrase(
        nl: "Waarom er geen effect of punt uit volgt.",
        en: "Why no effect or point follows from it.")
    ),
    ("about-parked", Phrase(nl: "Waarop het wacht.", en: "What it waits for.")),
    ("newEffectLabel", Phrase(nl: "Tekst op de kaart", en: "Text on the map")),
    (
      "newEffectLabelAbout",
      Phrase(
        nl: "Twee tot zes woorden; wat er is genoemd blijft in de sessie staan.",
        en: "Two to six words; what was mentioned stays in the session.")
    ),
    ("effectUnder", Phrase(nl: "Onder", en: "Under")),
    ("proposedText", Phrase(nl: "Het voorstel", en: "The proposal")),
    (
      "proposedAbout",
      Phrase(
        nl:
          "Het voorstel staat in de verantwoording. Een knop bij Verwerken maakt er een punt van.",
        en: "The proposal is in the account. A button under Process makes it a point.")
    ),
    ("proposedOf", Phrase(nl: "Bij welk actiepunt?", en: "Of which action point?")),
    ("propose", Phrase(nl: "Stel voor", en: "Propose")),
    ("scopeTopic", Phrase(nl: "Onderwerp", en: "Topic")),
    (
      "scopeReasonAbout",
      Phrase(
        nl:
          "Waarom het plan er niet over gaat. Bij een onderwerp dat al buiten het plan staat, geldt de reden die er is.",
        en:
          "Why the plan is not about it. For a topic that is out of scope already its own reason holds."
      )
    ),
  ]
}
