import ArgumentParser
import Build
import Toolkit

/// For whom a build is.
enum Edition: String, CaseIterable, ExpressibleByArgument {
  /// For the team: with everything that the plan says.
  case team = "internal"
  /// For outside: without what the plan does not publish.
  case outside = "public"
}

/// The option of commands that write what a plan says.
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

  /// The plan as this edition shows it.
  func shown(_ loaded: LoadedPlan) -> LoadedPlan {
    edition == .outside ? loaded.published : loaded
  }

  /// The plan for something that asks for answers or counts them. Without answers that would report
  /// that there are none.
  func answered(_ loaded: LoadedPlan) throws(Failure) -> LoadedPlan {
    let shown = shown(loaded)
    guard shown.checked.showsAnswers else {
      throw Failure(
        Phrase(
          nl: """
            Dit plan geeft geen antwoorden vrij, en zonder antwoorden lijkt het of er geen zijn. Schrijf \
            in het plan onder `plan` wat er naar buiten mag: `publish: {decisions: states}` of `all`.
            """,
          en: """
            This plan releases no answers, and without answers it would seem that there are none. Write in \
            the plan under `plan` what may be shown outside: `publish: {decisions: states}` or `all`.
            """), in: loaded.language)
    }
    return shown
  }
}
