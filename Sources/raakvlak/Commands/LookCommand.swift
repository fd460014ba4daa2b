import ArgumentParser
import Build
import Disk
import PlanModel
import SourceText
import Toolkit

/// `raakvlak look`: the house style of a plan from a file of design tokens.
struct LookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "look",
    abstract: Help.text(
      nl: "Maak het blok look van een bestand met design tokens.",
      en: "Make the block look of a file of design tokens."),
    discussion: Help.text(
      nl: """
        Leest eigen eigenschappen in CSS of tokens in JSON, zoals thema's van NL Design System die hebben, en \
        geeft het blok dat onder plan in plan.yaml komt. Wat niet is gebruikt, en wat te licht is voor witte \
        tekst, staat erbij. Een plan kan het bestand ook zelf noemen, in zijn map: look: {tokens: thema.css}.

        Voorbeeld: raakvlak look thema.css
        """,
      en: """
        Reads custom properties in CSS or tokens in JSON, as themes of NL Design System have them, and gives \
        the block that comes below plan in plan.yaml. What was not used, and what is too light for white \
        text, is said. A plan can also name the file itself, in its folder: look: {tokens: theme.css}.

        Example: raakvlak look theme.css
        """))

  /// Themes have some hundred kilobytes.
  private static let mostBytes = 4 << 20

  @Argument(help: Help.help(nl: "Het bestand met de tokens.", en: "The file with the tokens."))
  var tokens: String

  @OptionGroup var options: PlanOptions

  func run() throws {
    let language = options.language ?? Help.language
    let bytes: [UInt8]
    do throws(InputFileError) {
      bytes = try InputFile(tokens, atMost: Self.mostBytes).bytes
    } catch { throw Failure(error.message, in: language) }
    let read = DesignTokens(SourceFile(path: tokens, bytes: bytes))
    guard read.isUseful else {
      if let start = read.firstInvalid?.start {
        let position = "\(tokens):\(start.line):\(start.column)"
        throw Failure(
          Phrase(
            nl:
              "\(position): hier staat een teken dat geen UTF-8 is. Sla het bestand op als UTF-8.",
            en: "\(position): here is a character that is not UTF-8. Save the file as UTF-8."),
          in: language)
      }
      if !read.pale.isEmpty {
        let list = Catalogue.list(read.pale.map { "\($0.name) (\($0.value))" })
        throw Failure(
          Phrase(
            nl: "De kleuren in '\(tokens)' zijn te licht voor witte tekst: ",
            en: "The colours in '\(tokens)' are too light for white text: ") + list,
          in: language)
      }
      throw Failure(
        Phrase(
          nl:
            "In '\(tokens)' staan geen kleuren of letters die raakvlak kent. Zie docs/government.md.",
          en: "'\(tokens)' has no colours or typefaces that raakvlak knows. See docs/government.md."
        ),
        in: language)
    }
    _ = Terminal.putWords(read.block)
    for remark in read.remarks { Terminal.say(remark(language)) }
  }
}
