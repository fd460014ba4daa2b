import Toolkit

extension EditWords {
  /// Words below the signs of the tools. Each is part of the name of its button (`addSibling`, …), so that who
  /// speaks to the computer can say it.
  static let toolWords: [(String, Phrase)] = [
    ("word-addSibling", Phrase(nl: "Nieuw", en: "New")),
    ("word-addBelow", Phrase(nl: "Eronder", en: "Below")),
    ("word-rename", Phrase(nl: "Tekst", en: "Text")),
    ("word-moveUp", Phrase(nl: "Omhoog", en: "Up")),
    ("word-moveDown", Phrase(nl: "Omlaag", en: "Down")),
    ("word-moveOut", Phrase(nl: "Links", en: "Left")),
    ("word-moveIn", Phrase(nl: "Rechts", en: "Right")),
    ("word-moveTo", Phrase(nl: "Verplaats", en: "Move")),
    ("word-linkPoint", Phrase(nl: "Actiepunt", en: "Point")),
    ("word-linkFocus", Phrase(nl: "Focus", en: "Focus")),
    ("word-alsoHere", Phrase(nl: "Ook hier", en: "Here too")),
    ("word-noPoint", Phrase(nl: "Context", en: "Context")),
    ("word-mergeEffect", Phrase(nl: "Voeg samen", en: "Merge")),
    ("word-removeEffect", Phrase(nl: "Verwijder", en: "Remove")),
  ]
}
