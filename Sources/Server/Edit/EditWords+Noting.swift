import Toolkit

extension EditWords {
  /// Answers of a department, read and noted one by one.
  static let noting: [(String, Phrase)] = [
    ("answers-show", Phrase(nl: "Antwoorden en lijst", en: "Answers and list")),
    ("askedShow", Phrase(nl: "Bekijk", en: "Look")),
    (
      "askedShowOf",
      Phrase(nl: "Bekijk de antwoorden van {name}", en: "Look at the answers of {name}")
    ),
    ("askedTitle", Phrase(nl: "{name}: gevraagd en beantwoord", en: "{name}: asked and answered")),
    (
      "askedHow",
      Phrase(
        nl:
          "Kwam een antwoord per e-mail, telefoon of in een overleg? Noteer het bij de rij. Een later antwoord komt erbij; wat eerder werd geantwoord blijft bewaard.",
        en:
          "Did an answer come by e-mail, by telephone or in a meeting? Note it at its row. A later answer is added; what was answered before is kept."
      )
    ),
    ("answers-number", Phrase(nl: "Nr.", en: "No.")),
    ("answers-words", Phrase(nl: "Gevraagd", en: "Asked")),
    ("answers-answer", Phrase(nl: "Antwoord", en: "Answer")),
    ("answers-deeds", Phrase(nl: "Noteren", en: "Note")),
    ("askedNone", Phrase(nl: "nog geen", en: "none yet")),
    ("askedOpen", Phrase(nl: "Alleen zonder antwoord", en: "Only without an answer")),
    ("askedAll", Phrase(nl: "Overal is een antwoord.", en: "There is an answer everywhere.")),
    ("noteAnswer", Phrase(nl: "Noteer…", en: "Note…")),
    ("noteAnswerOf", Phrase(nl: "Noteer een antwoord op {name}", en: "Note an answer to {name}")),
    ("noteTitle", Phrase(nl: "Antwoord van {who} op {name}", en: "Answer of {who} to {name}")),
    ("noteGo", Phrase(nl: "Noteer", en: "Note")),
    (
      "noteLast",
      Phrase(
        nl: "Dit is het antwoord dat nu geldt", en: "This is the answer that is valid now")
    ),
  ]
}
