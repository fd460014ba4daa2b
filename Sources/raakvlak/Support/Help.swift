import ArgumentParser
import FoundationEssentials
import Synchronization
import Toolkit

/// Language of the help, without a plan: `--language`, else the machine's.
enum Help {
  /// That of the plan, once arguments were refused that are about one.
  private static let ofPlan = Mutex<Language?>(nil)

  static var language: Language { ofPlan.withLock { $0 } ?? chosen ?? ofMachine }

  /// What `--language` says.
  static let chosen: Language? = {
    let arguments = CommandLine.arguments
    let named = arguments.firstIndex(of: "--language").flatMap { index in
      arguments.indices.contains(index + 1) ? arguments[index + 1] : nil
    }
    let joined = arguments.first { $0.hasPrefix("--language=") }.map { String($0.dropFirst(11)) }
    return (named ?? joined).flatMap(Language.init(rawValue:))
  }()

  /// From here on in the language of a plan.
  static func speak(_ language: Language) { ofPlan.withLock { $0 = language } }

  private static let ofMachine: Language = {
    let environment = ProcessInfo.processInfo.environment
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }
      .first { !$0.isEmpty }
    return locale?.hasPrefix("nl") == true ? .dutch : .english
  }()

  static func text(nl dutch: String, en english: String) -> String {
    Phrase(nl: dutch, en: english)(language)
  }

  static func help(nl dutch: String, en english: String) -> ArgumentHelp {
    ArgumentHelp(stringLiteral: text(nl: dutch, en: english))
  }

  static func help(nl dutch: String, en english: String, value: String) -> ArgumentHelp {
    ArgumentHelp(text(nl: dutch, en: english), valueName: value)
  }

  /// Dutch texts for the parts of the help that the argument parser adds.
  private static let frame = [
    ("OVERVIEW: ", "OVERZICHT: "), ("USAGE: ", "GEBRUIK: "), ("ARGUMENTS:", "ARGUMENTEN:"),
    ("OPTIONS:", "OPTIES:"), ("SUBCOMMANDS:", "OPDRACHTEN:"),
    ("Show help information.", "Toon deze uitleg."), ("Show the version.", "Toon de versie."),
    ("for detailed help.", "voor uitleg van een opdracht."), ("  See '", "  Zie '"),
    ("Error: ", "Fout: "), ("Usage: ", "Gebruik: "), ("<subcommand>", "<opdracht>"),
    ("(default:", "(standaard:"), ("(values:", "(keuze:"), ("; default:", "; standaard:"),
    ("The value '", "De waarde '"), ("' is invalid for '", "' past niet bij '"),
    ("Missing value for '", "De waarde ontbreekt bij '"), ("\nHelp:  ", "\nUitleg:  "),
    ("Please provide one of the following:", "Kies een van:"), ("   or: ", "   of: "),
    (" unexpected arguments: ", " onverwachte argumenten: "),
    ("Missing one of: ", "Een van deze ontbreekt: "), ("Invalid option: ", "Onbekende optie: "),
    ("Missing required subcommand.", "De opdracht ontbreekt."),
    ("The option '", "De optie '"),
    ("' does not take any value, but '", "' krijgt geen waarde, maar '"),
    ("' was specified.", "' staat erachter."),
    ("Value to be set with flag '", "Kies een van beide: '"),
    ("' had already been set with flag '", "' of '"),
    ("Unknown option", "Onbekende optie"), ("Unexpected argument", "Onverwacht argument"),
    ("for more information.", "voor meer uitleg."), ("See '", "Zie '"),
    ("Missing expected argument", "Dit argument ontbreekt:"), ("Did you mean", "Bedoelde u"),
  ]

  /// Message of the argument parser in the language of the help.
  static func framed(_ message: String) -> String {
    guard language == .dutch else { return message }
    let text = frame.reduce(message) { text, word in text.replacing(word.0, with: word.1) }
    // The last of the words that are possible: 'a' and 'b', or 'a', 'b' or 'c'.
    return text.replacing(/Please provide one of (.*?)' (?:and|or) '/) {
      "Kies \($0.output.1)' of '"
    }
  }
}
