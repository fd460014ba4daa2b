import ArgumentParser
import Disk
import PlanModel
import Toolkit

/// Arguments that the parser refuses. It knows no plan, so its message would be in the language of the
/// machine, where that of the command itself is in the plan's: who works on a Dutch plan would read English
/// as soon as a value has another form.
enum RefusedArguments {
  /// Parses arguments; a refusal is in the language of the plan that they are about.
  static func command(_ arguments: [String]) throws -> any ParsableCommand {
    do {
      return try Raakvlak.parseAsRoot(arguments)
    } catch {
      guard Raakvlak.exitCode(for: error) != .success, Help.chosen == nil,
        let language = language(of: arguments), language != Help.language
      else { throw error }
      // Parsed again, because the explanation of each option is made while the parser reads.
      Help.speak(language)
      return try Raakvlak.parseAsRoot(arguments)
    }
  }

  /// Checks that all arguments are UTF-8. Swift puts another character in the place of other bytes, and a
  /// text of the plan would get it.
  static func checkEncoding() throws(Failure) {
    for (index, argument) in CommandLine.arguments.enumerated().dropFirst() {
      guard let bytes = unsafe CommandLine.unsafeArgv[index],
        unsafe String(validatingCString: bytes) == nil
      else { continue }
      throw Failure(
        Phrase(
          nl:
            "Argument \(index) is geen UTF-8: '\(argument)'. Er is niets gedaan. Zet de terminal op UTF-8 en typ het opnieuw.",
          en:
            "Argument \(index) is no UTF-8: '\(argument)'. Nothing was done. Set the terminal to UTF-8 and type it again."
        ))
    }
  }

  /// Message of the parser in the language of the help, with what is meant by a plan behind a command that
  /// has it under an option.
  static func message(_ text: String) -> String {
    let message = Help.framed(text)
    guard let found = text.firstMatch(of: /unexpected arguments?:? '([^']+)'/.ignoresCase()),
      PlanLocation.isPlan(String(found.output.1)), text.contains("--plan")
    else { return message }
    let remedy = Help.text(
      nl: "Noem de map van het plan met: --plan \(found.output.1)",
      en: "Name the plan's folder with: --plan \(found.output.1)")
    let lines = message.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    return ([lines[0], remedy[...]] + lines.dropFirst()).joined(separator: "\n")
  }

  /// Language of the plan that is named behind `--plan` or without an option, else of the one that a command
  /// would take.
  private static func language(of arguments: [String]) -> Language? {
    let named = arguments.firstIndex(of: "--plan").flatMap { index in
      arguments.indices.contains(index + 1) ? arguments[index + 1] : nil
    }
    let joined = arguments.first { $0.hasPrefix("--plan=") }.map { String($0.dropFirst(7)) }
    let bare = arguments.first { PlanLocation.isPlan($0) || PlanLocation.isPlan("maps/\($0)") }
    guard let location = try? PlanLocation(named ?? joined ?? bare),
      let folder = try? PlanFolder(location.path)
    else { return nil }
    return PlanReader(folder.files).plan.header?.language
  }
}
