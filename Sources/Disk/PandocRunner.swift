package import Toolkit

/// Runs Pandoc, which makes a document of HTML. It need not be there: everything but documents is
/// made without it.
package struct PandocRunner: Sendable {
  package enum Format: String, Sendable {
    case docx
    case odt
  }

  /// A name to look up in `PATH`.
  let program: String
  let timeLimit: Duration

  /// - Parameter timeLimit: how long one document may take. Without it `RAAKVLAK_PANDOC_SECONDS` in
  ///   the environment says so, a whole number above zero; without that 60 seconds.
  package init(program: String = "pandoc", timeLimit: Duration? = nil) {
    self.program = program
    self.timeLimit = timeLimit ?? TimeLimit.read("RAAKVLAK_PANDOC_SECONDS", default: 60)
  }

  /// The document: its only heading of the first level becomes the title, the language of the page
  /// that of the text.
  ///
  /// - Parameter hasSmallTables: whether tables stand in smaller letters, so that the words of many
  ///   columns stay whole.
  /// - Throws: `PandocError` when the program is missing, fails or takes too long.
  package func convert(
    _ html: String, to format: Format, hasSmallTables: Bool = false
  ) async throws(PandocError) -> [UInt8] {
    // Not in Pandoc's sandbox: there Debian 12's (2.17) does not find its own templates. The HTML is
    // ours, and names nothing that could be read or fetched.
    let run = ProgramRun(
      program: program,
      arguments: [
        "--from", "html", "--to", format.rawValue, "--shift-heading-level-by=-1",
        "--output", "-",
      ],
      environment: ["SOURCE_DATE_EPOCH": "0"], timeLimit: timeLimit)
    let answer: ProgramRun.Answer
    do {
      answer = try await run(html)
    } catch {
      switch error {
      case .missing: throw .missing(program)
      case .timedOut: throw .timedOut(seconds: Int(timeLimit.components.seconds))
      case .failed(let reason): throw .failed(reason)
      }
    }
    // Both kinds of document are zip archives.
    guard answer.hasSucceeded, answer.output.starts(with: Array("PK".utf8)) else {
      throw .failed(answer.complaint ?? answer.ending)
    }
    let document = DocumentDress.dressed(answer.output, format)
    return hasSmallTables ? DocumentDress.small(document, format) : document
  }
}

/// Why there is no document.
package enum PandocError: Error, Equatable {
  case missing(String)
  case failed(String)
  case timedOut(seconds: Int)

  package var message: Phrase {
    switch self {
    case .missing(let program):
      Phrase(
        nl: """
          '\(program)' is niet gevonden; het maakt documenten (.docx, .odt). Installeer het met: \
          apt install pandoc, of zie pandoc.org. Zonder lukken html, csv, xlsx, ods en md.
          """,
        en: """
          '\(program)' was not found; it makes documents (.docx, .odt). Install it with: \
          apt install pandoc, or see pandoc.org. Without it html, csv, xlsx, ods and md work.
          """)
    case .failed(let complaint):
      Phrase(
        nl:
          "Pandoc kon het document niet maken. Het zei: \(complaint). Met --format html lukt het wel.",
        en:
          "Pandoc could not make the document. It said: \(complaint). With --format html it works.")
    case .timedOut(let seconds):
      Phrase(nl: "Pandoc was na ", en: "Pandoc had not finished after ")
        + Catalogue.seconds(seconds)
        + Phrase(
          nl:
            " nog niet klaar. Gebruik --format html, of geef het langer met RAAKVLAK_PANDOC_SECONDS.",
          en: ". Use --format html, or give it longer with RAAKVLAK_PANDOC_SECONDS.")
    }
  }
}
