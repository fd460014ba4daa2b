package import Toolkit

/// Runs librsvg's `rsvg-convert`, which makes a PDF or a picture of our SVG.
package struct RsvgRunner: Sendable {
  package enum Format: String, Sendable {
    case pdf
    case png
  }

  /// A name to look up in `PATH`.
  let program: String
  let timeLimit: Duration

  /// - Parameter timeLimit: how long one drawing may take. Without it `RAAKVLAK_RSVG_SECONDS` in
  ///   the environment says so, a whole number above zero; without that 30 seconds.
  package init(program: String = "rsvg-convert", timeLimit: Duration? = nil) {
    self.program = program
    self.timeLimit = timeLimit ?? TimeLimit.read("RAAKVLAK_RSVG_SECONDS", default: 30)
  }

  /// The drawing in another format; text stays text in PDF, and links stay links. A picture has
  /// 192 dots an inch.
  ///
  /// - Throws: `RsvgError` when the program is missing, fails or takes too long.
  package func convert(_ svg: String, to format: Format) async throws(RsvgError) -> [UInt8] {
    // Without a fixed clock a PDF holds the time at which it was made. Files are never read: the
    // drawing comes through a pipe, and from a pipe librsvg follows no reference.
    let run = ProgramRun(
      program: program,
      arguments: ["--format", format.rawValue, "--unlimited"]
        + (format == .png ? ["--zoom", "2"] : []),
      environment: ["SOURCE_DATE_EPOCH": "0"], timeLimit: timeLimit)
    let answer: ProgramRun.Answer
    do {
      answer = try await run(svg)
    } catch {
      switch error {
      case .missing: throw .missing(program)
      case .timedOut: throw .timedOut(seconds: Int(timeLimit.components.seconds))
      case .failed(let reason): throw .failed(reason)
      }
    }
    let head: [UInt8] = format == .pdf ? Array("%PDF-".utf8) : [0x89, 0x50, 0x4E, 0x47]
    guard answer.hasSucceeded, answer.output.starts(with: head) else {
      throw .failed(answer.complaint ?? answer.ending)
    }
    return answer.output
  }
}

/// Why a drawing could not be put in another format.
package enum RsvgError: Error, Equatable {
  case missing(String)
  case failed(String)
  case timedOut(seconds: Int)

  package var message: Phrase {
    switch self {
    case .missing(let program):
      Phrase(
        nl: """
          '\(program)' is niet gevonden; het maakt PDF en PNG van een tekening. Installeer het met: \
          apt install librsvg2-bin
          """,
        en: """
          '\(program)' was not found; it makes PDF and PNG of a drawing. Install it with: \
          apt install librsvg2-bin
          """)
    case .failed(let complaint):
      Phrase(
        nl: """
          rsvg-convert kon de tekening niet omzetten. Het zei: \(complaint). Met --format svg lukt het wel.
          """,
        en: """
          rsvg-convert could not convert the drawing. It said: \(complaint). With --format svg it works.
          """)
    case .timedOut(let seconds):
      Phrase(nl: "rsvg-convert was na ", en: "rsvg-convert had not finished after ")
        + Catalogue.seconds(seconds)
        + Phrase(
          nl: " nog niet klaar. Teken minder diep met --depth, of gebruik --format svg.",
          en: ". Draw a shallower map with --depth, or use --format svg.")
    }
  }
}
