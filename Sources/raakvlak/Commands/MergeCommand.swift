import ArgumentParser
import Operations
import Toolkit

/// `raakvlak merge`: two action points, or two effects, become one.
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: Help.text(
      nl: "Voeg een actiepunt of effect samen met een ander.",
      en: "Merge an action point or effect with another."),
    discussion: Help.text(
      nl: """
        Van een actiepunt gaan de onderdelen, afdelingen, bronregels en verwijzingen over; antwoorden blijven \
        bij hun deel. Van een effect gaan de plaatsen in de kaarten over, wat eronder staat, de bronregels en de \
        koppelingen, elk met waarop ze rusten; wat ernaar verwijst, gaat mee. Wat vervalt, wordt genoemd.

        Voorbeeld: raakvlak merge 8 6 (punt 8 gaat op in punt 6)
        Voorbeeld: raakvlak merge herrie geluidsoverlast (het effect geluidsoverlast blijft)
        """,
      en: """
        Of an action point the sub-points, departments, lines and links move; answers stay with their part. Of an \
        effect the places in the maps move, what is below it, its lines and its links, each with what it rests on; \
        what refers to it follows. What goes is listed.

        Example: raakvlak merge 8 6 (point 8 becomes part of point 6)
        Example: raakvlak merge herrie geluidsoverlast (the effect geluidsoverlast stays)
        """))

  @Argument(
    help: Help.help(nl: "Het punt of effect dat opgaat.", en: "The point or effect that ends."))
  var name: String

  @Argument(
    help: Help.help(nl: "Het punt of effect dat blijft.", en: "The point or effect that stays."))
  var into: String

  @OptionGroup var change: ChangeOptions

  func run() throws {
    let change = try PlanChange(change)
    try change.make([.merge(.named(name), into: .named(into), until: change.day)])
  }
}

/// `raakvlak split`: a department becomes several.
struct SplitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "split",
    abstract: Help.text(
      nl: "Verdeel wat een afdeling wordt gevraagd over andere.",
      en: "Divide what a department is asked among others."),
    discussion: Help.text(
      nl: """
        Noem elke nieuwe code met haar punten; één code zonder punten krijgt de rest. De oude afdeling houdt \
        haar antwoorden en krijgt een laatste dag.

        Voorbeeld: raakvlak split SL SLA=5,13b SLB
        """,
      en: """
        Give each new code with its points; one code without points gets the rest. The old department keeps \
        its answers and gets a last day.

        Example: raakvlak split SL SLA=5,13b SLB
        """))

  @Argument(help: Help.help(nl: "De code van de afdeling.", en: "The department's code."))
  var name: String

  @Argument(
    help: Help.help(
      nl: "De nieuwe codes: SLA=5,13b of SLB.", en: "The new codes: SLA=5,13b or SLB."))
  var parts: [String]

  @OptionGroup var change: ChangeOptions

  func run() throws {
    let change = try PlanChange(change)
    let parts = parts.map { part in
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let points = sides.count > 1 ? sides[1].split(separator: ",").map(String.init) : []
      return SplitPart(code: String(sides[0]), points: points)
    }
    try change.make([.split(.named(name), parts, until: change.day)])
  }
}
