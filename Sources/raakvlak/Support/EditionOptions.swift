import ArgumentParser
import Toolkit

/// For whom a build is.
enum Edition: String, CaseIterable, ExpressibleByArgument {
  /// For the team: with everything that the plan says.
  case team = "internal"
  /// For outside: without what the plan does not publish.
  case outside = "public"
}

/// The option of commands that write everything of a plan.
struct EditionOptions: ParsableArguments {
  @Option(
    help: Help.help(
      nl: """
        Voor wie: internal (alles), of public: zonder redenen, bestandsnamen en bevindingen, tenzij het \
        plan ze onder `publish` vrijgeeft.
        """,
      en: """
        For whom: internal (everything), or public: without reasons, file names and findings, unless the \
        plan releases them under `publish`.
        """))
  var edition = Edition.team
}
