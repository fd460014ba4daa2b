import Toolkit

extension EditWords {
  /// Changes that are shown before they are made.
  static let reshaping: [(String, Phrase)] = [
    ("renumber", Phrase(nl: "Ander nummer", en: "Another number")),
    (
      "renumberOf",
      Phrase(nl: "Een ander nummer voor actiepunt {name}", en: "Another number for point {name}")
    ),
    ("newNumber", Phrase(nl: "Nieuw nummer", en: "New number")),
    (
      "newNumberAbout",
      Phrase(
        nl: "Heeft een ander punt dit nummer al, dan kiest u wat daarmee gebeurt.",
        en: "If another point has this number, you choose what happens to that one.")
    ),
    ("merge", Phrase(nl: "Samenvoegen", en: "Merge")),
    (
      "mergeOf",
      Phrase(nl: "Actiepunt {name} samenvoegen met …", en: "Merge point {name} with …")
    ),
    (
      "mergeAbout",
      Phrase(
        nl: "Het punt dat u kiest blijft en krijgt wat dit punt heeft.",
        en: "The point that you choose stays, and gets what this point has.")
    ),
    ("mergeEffect", Phrase(nl: "Voeg samen met… (&)", en: "Merge with… (&)")),
    (
      "mergeEffectOf",
      Phrase(nl: "‘{text}’{where} samenvoegen met …", en: "Merge ‘{text}’{where} with …")
    ),
    ("under", Phrase(nl: "onder {path}", en: "under {path}")),
    ("byLine", Phrase(nl: "regel {n}", en: "line {n}")),
    (
      "mergeEffectAbout",
      Phrase(
        nl:
          "Het effect dat u kiest blijft. Het komt overal te staan waar dit effect staat, en krijgt wat eronder staat, de koppelingen en de bronregels.",
        en:
          "The effect that you choose stays. It comes wherever this effect is, and gets what is below it, its links and its lines."
      )
    ),
    ("mergeIsBelow", Phrase(nl: "staat hieronder", en: "is below this")),
    ("mergeIsAbove", Phrase(nl: "staat hierboven", en: "is above this")),
    (
      "newNameLikely",
      Phrase(
        nl: "Een vaste naam heeft kleine letters, cijfers en streepjes. Bedoelt u {name}?",
        en: "A stable name has small letters, digits and hyphens. Do you mean {name}?")
    ),
    ("proposal", Phrase(nl: "Dit verandert er", en: "This is what changes")),
    ("proposalLines", Phrase(nl: "De regels in de bestanden", en: "The lines in the files")),
    (
      "proposalAgain",
      Phrase(
        nl: "Het plan is intussen veranderd. Kijk of dit nog is wat u bedoelt.",
        en: "The plan has changed meanwhile. See whether this is still what you mean.")
    ),
    ("proposalMake", Phrase(nl: "Voer uit", en: "Do it")),
  ]
}
