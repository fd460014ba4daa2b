import ArgumentParser
import FoundationEssentials
import Toolkit

/// Language of the help, without a plan: `--language`, else the machine's.
enum Help {
  static let language: Language = {
    let arguments = CommandLine.arguments
    let named = arguments.firstIndex(of: "--language").flatMap { index in
      arguments.indices.contains(index + 1) ? arguments[index + 1] : nil
    }
    let joined = arguments.first { $0.hasPrefix("--language=") }.map { String($0.dropFirst(11)) }
    if let chosen = (named ?? joined).flatMap(Language.init(rawValue:)) { return chosen }
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
    ("Unknown option", "Onbekende optie"), ("Unexpected argument", "Onverwacht argument"),
    ("for more information.", "voor meer uitleg."), ("See '", "Zie '"),
    ("Missing expected argument", "Dit argument ontbreekt:"), ("Did you mean", "Bedoelde u"),
  ]

  /// Message of the argument parser in the language of the help.
  static func framed(_ message: String) -> String {
    guard language == .dutch else { return message }
    return frame.reduce(message) { text, word in text.replacing(word.0, with: word.1) }
  }
}
