import ArgumentParser
import PlanModel
import Toolkit

/// Options that select a part of a map.
struct ViewOptions: ParsableArguments {
  @Option(
    help: Help.help(
      nl: "Tot welke diepte; wat eronder ligt wordt ingeklapt. 1: alleen de takken.",
      en: "To which depth; what is below it is folded. 1: the branches only.", value: "n"))
  var depth: Int?

  @Option(
    help: Help.help(
      nl: "Alleen effecten in dit focusgebied, of met een actiepunt daarin.",
      en: "Only effects in this focus area, or with an action point in it.", value: "IV"))
  var focus: String?

  @Option(
    help: Help.help(
      nl: "Alleen effecten met een actiepunt van deze afdeling.",
      en: "Only effects with an action point of this department.", value: "code"))
  var department: String?

  @Option(
    help: Help.help(
      nl: "Alleen effecten met een actiepunt van deze prioriteit.",
      en: "Only effects with an action point of this priority.", value: "primary|secondary"))
  var priority: Priority?

  @Flag(
    help: Help.help(
      nl: "Zonder wat afgeleid is: plaatsen, actiepunten en focusgebieden.",
      en: "Without what is inferred: places, action points and focus areas."))
  var onlyStated = false

  @Option(
    help: Help.help(
      nl: "Wat boven en onder één effect staat, of boven één actiepunt, tot twee stappen.",
      en: "What is above and below one effect, or above one action point, two steps at most.",
      value: "id"))
  var around: String?

  func validate() throws {
    guard let depth, depth < 1 else { return }
    throw ValidationError(
      Help.text(nl: "--depth begint bij 1.", en: "--depth begins at 1."))
  }
}

extension Priority: ExpressibleByArgument {}
