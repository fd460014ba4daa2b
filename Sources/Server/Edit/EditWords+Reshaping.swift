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
        nl: "Heeft een ander punt dit nummer al, dan wisselen de twee van nummer.",
        en: "If another point has this number, the two swap their numbers.")
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
    ("mergeEffect", Phrase(nl: "Samenvoegen met… (&)", en: "Merge with… (&)")),
    (
      "mergeEffectOf",
      Phrase(nl: "‘{text}’ samenvoegen met …", en: "Merge ‘{text}’ with …")
    ),
    ("mergeChoice", Phrase(nl: "{text} (onder {under})", en: "{text} (under {under})")),
    (
      "mergeEffectAbout",
      Phrase(
        nl:
          "Het effect dat u kiest blijft. Het komt overal te staan waar dit effect staat, en krijgt wat eronder staat, de koppelingen en de bronregels.",
        en:
          "The effect that you choose stays. It comes wherever this effect is, and gets what is below it, its links and its lines."
      )
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
