import ArgumentParser
import Build
import Disk
import Glibc
import PlanModel
import Toolkit

/// Exit codes of the program; the numbers are documented in the README.
enum Ending: Int32 {
  case good = 0
  case findings = 1
  case unusable = 2
  case outside = 3
}

/// Error that ends the command, with a message for the user.
struct Failure: Error {
  let message: Phrase
  let ending: Ending
  /// Language of the plan, once there is a plan.
  let language: Language
  /// What it is about, each on a line of its own below the message.
  var details: [Phrase] = []

  init(
    _ message: Phrase, details: [Phrase] = [], _ ending: Ending = .unusable,
    in language: Language = Help.language
  ) {
    self.message = message
    self.details = details
    self.ending = ending
    self.language = language
  }

  init(_ error: PlanFolderError) {
    self.init(error.message, error.isOutside ? .outside : .unusable)
  }
  init(_ error: OutputError, in language: Language = Help.language) {
    self.init(error.message, error.isRefusal ? .unusable : .outside, in: language)
  }

  /// Failure for an empty folder name, which would lead to the root of the file system.
  static let emptyPath = Failure(
    Phrase(
      nl: "De naam van de map is leeg. Noem een map.",
      en: "The folder's name is empty. Name a folder."))

  /// Failure for a plan of which a file cannot be read.
  static func unreadable(in language: Language) -> Failure {
    Failure(
      Phrase(
        nl:
          "Het plan kan niet helemaal worden gelezen; er is niets geschreven. Zie: raakvlak check",
        en: "The plan cannot be read whole; nothing was written. See: raakvlak check"),
      in: language)
  }

  /// Failure for a plan that a newer program wrote.
  static func newerFormat(_ version: Int, in language: Language) -> Failure {
    Failure(
      Phrase.newerFormat(version)
        + Phrase(
          nl: ". U hebt raakvlak \(Product.version). ",
          en: ". You have raakvlak \(Product.version). ")
        + .newerProgram, in: language)
  }

  /// Failure for a machine that does not know the day.
  static let noClock = Failure(
    Phrase(nl: "De klok van deze machine geeft geen dag.", en: "This machine's clock has no day."),
    .outside)

  /// Prints the error and ends the program.
  static func end(with error: any Error) -> Never {
    if let failure = error as? Failure {
      Terminal.say("raakvlak: \(failure.message(failure.language))")
      for detail in failure.details { Terminal.say("  \(detail(failure.language))") }
      exit(failure.ending.rawValue)
    }
    if let code = error as? ExitCode { exit(code.rawValue) }
    let text = RefusedArguments.message(Raakvlak.fullMessage(for: error))
    guard Raakvlak.exitCode(for: error) != .success else {
      StandardOutput.put(text + "\n")
      exit(Ending.good.rawValue)
    }
    Terminal.warn(text + "\n")
    exit(Ending.unusable.rawValue)
  }
}
