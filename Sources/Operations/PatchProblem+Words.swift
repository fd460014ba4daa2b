import Editing
import PlanModel
import SourceText
import Toolkit

extension PatchProblem {
  var message: Phrase {
    switch kind {
    case .unreadable:
      Phrase(
        nl: "Dit bestand kan niet worden gelezen, dus ook niet veranderd.",
        en: "This file cannot be read, so it cannot be changed either.")
    case .empty:
      Phrase(nl: "Dit bestand is leeg.", en: "This file is empty.")
    case .unsureForm:
      Phrase(
        nl: "Hier is geen zekere plek voor de verandering.",
        en: "There is no sure position for the change here.")
    case .commentInside:
      Phrase(
        nl: "Hier zou een opmerking verloren gaan.", en: "A comment would be lost here.")
    case .readsOtherwise:
      Phrase(
        nl: "Wat er zou komen, leest niet terug als wat bedoeld is.",
        en: "What would be written does not read back as what is meant.")
    }
  }

  var remedy: Phrase {
    switch kind {
    case .unreadable:
      Phrase(nl: "Zie: raakvlak check", en: "See: raakvlak check")
    case .empty:
      Phrase(nl: "Zet er eerst zelf iets in.", en: "First put something in it yourself.")
    case .unsureForm, .readsOtherwise:
      Phrase(
        nl:
          "Schrijf dit deel met elke sleutel en elk streepje op een eigen regel, of verander het zelf.",
        en:
          "Write this part with each key and each dash on a line of its own, or change it yourself."
      )
    case .commentInside:
      Phrase(
        nl: "Zet de opmerking boven het deel, of verander het zelf.",
        en: "Put the comment above the part, or change it yourself.")
    }
  }
}
