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
    case .beyondLimit(.tooDeep):
      Phrase(
        nl:
          "Hier zou iets meer dan \(YAMLLimits.depth) niveaus diep komen; meer leest raakvlak niet.",
        en:
          "Here something would come more than \(YAMLLimits.depth) levels deep; raakvlak reads no more."
      )
    case .beyondLimit(.tooLarge(YAMLLimits.fileBytes)):
      Phrase(
        nl:
          "Het bestand zou groter worden dan \(YAMLLimits.fileBytes >> 20) MiB; groter leest raakvlak niet.",
        en:
          "The file would be larger than \(YAMLLimits.fileBytes >> 20) MiB; raakvlak reads no larger one."
      )
    case .beyondLimit:
      Phrase(
        nl: "De tekst is langer dan \(YAMLLimits.textBytes) bytes; langer leest raakvlak niet.",
        en: "The text is longer than \(YAMLLimits.textBytes) bytes; raakvlak reads no longer one.")
    }
  }

  var remedy: Phrase {
    switch kind {
    case .unreadable:
      .seeFindings
    case .empty:
      Phrase(nl: "Zet er eerst zelf iets in.", en: "First put something in it yourself.")
    case .unsureForm, .readsOtherwise:
      Phrase(
        nl:
          "Schrijf dit deel met elke sleutel en elk streepje op een eigen regel, of verander het zelf.",
        en:
          "Write this part with each key and each dash on a line of its own, or change it yourself."
      )
    case .beyondLimit(.tooDeep):
      Phrase(nl: "Zet het hoger.", en: "Put it higher up.")
    case .beyondLimit(.tooLarge(YAMLLimits.fileBytes)):
      Phrase(
        nl: "Verdeel het bestand eerst over twee.", en: "First divide the file over two.")
    case .beyondLimit:
      Phrase(
        nl: "Maak haar korter, of verdeel haar over meer onderdelen.",
        en: "Make it shorter, or divide it over more parts.")
    case .commentInside:
      Phrase(
        nl: "Zet de opmerking boven het deel, of verander het zelf.",
        en: "Put the comment above the part, or change it yourself.")
    }
  }
}

extension Phrase {
  /// Remedy where something else of the plan must be mended first.
  static var seeFindings: Phrase {
    Phrase(nl: "Zie: raakvlak check", en: "See: raakvlak check")
      .onScreen(nl: "Zie het scherm Bevindingen.", en: "See the screen Findings.")
  }
}
