package import PlanFormats
package import Wording

/// Runs Graphviz's `dot`.
package struct DotRunner: Sendable {
  /// A name to look up in `PATH`.
  let program: String
  let timeLimit: Duration

  /// - Parameter timeLimit: how long one drawing may take. Without it `RAAKVLAK_DOT_SECONDS` in
  ///   the environment says so, a whole number above zero; without that 20 seconds.
  package init(program: String = "dot", timeLimit: Duration? = nil) {
    self.program = program
    self.timeLimit = timeLimit ?? TimeLimit.read("RAAKVLAK_DOT_SECONDS", default: 20)
  }

  /// Where `dot` puts the boxes and edges of a layout DOT.
  ///
  /// - Throws: `DotError` when `dot` is missing, fails, complains, takes too long or answers
  ///   something else. A complaint is a failure, for nothing can be relied on after one.
  package func geometry(of dot: String) async throws(DotError) -> DotGeometry {
    let answer: ProgramRun.Answer
    do {
      answer = try await ProgramRun(
        program: program, arguments: ["-Tjson0"], timeLimit: timeLimit)(dot)
    } catch {
      switch error {
      case .missing: throw .missing(program)
      case .timedOut: throw .timedOut(seconds: Int(timeLimit.components.seconds))
      case .failed(let reason): throw .failed(reason, version: await version())
      }
    }
    let complaint = answer.complaints.split(whereSeparator: \.isNewline).first.map(String.init)
    guard answer.hasSucceeded, complaint == nil else {
      throw .failed(complaint ?? answer.ending, version: await version())
    }
    guard let json = String(validating: answer.output, as: UTF8.self),
      let geometry = DotGeometry(json: json)
    else { throw .failed("no layout", version: await version()) }
    return geometry
  }

  /// What `dot -V` says of itself; asked only after a failure, for it takes as long as a drawing.
  private func version() async -> DotVersion {
    let run = ProgramRun(
      program: program, arguments: ["-V"], timeLimit: min(timeLimit, .seconds(2)))
    guard let answer = try? await run("") else { return DotVersion("") }
    return DotVersion(answer.complaints + String(decoding: answer.output, as: UTF8.self))
  }
}

/// What a program that is called `dot` says of its version.
package struct DotVersion: Equatable, Sendable {
  /// The first line of it; empty when it says nothing.
  let text: String

  /// The version that raakvlak was made with; later ones are good too.
  static let tried = [2, 43]

  init(_ answer: String) {
    text = String(answer.split(whereSeparator: \.isNewline).first?.prefix(100) ?? "")
  }

  /// The numbers in `dot - graphviz version 2.43.0 (0)`; nil when it is not Graphviz that answers.
  var numbers: [Int]? {
    guard let start = text.firstRange(of: "graphviz version ")?.upperBound else { return nil }
    let number = text[start...].prefix { $0.isNumber || $0 == "." }
    let parts = number.split(separator: ".").compactMap { Int($0) }
    return parts.isEmpty ? nil : parts
  }

  /// What to add to the message of a failure.
  var remark: Phrase {
    let tried = Self.tried.map { "\($0)" }.joined(separator: ".")
    guard let numbers else {
      guard !text.isEmpty else {
        return Phrase(
          nl: "Het noemt ook geen versie. Is dit wel Graphviz?",
          en: "It names no version either. Is this Graphviz?")
      }
      return Phrase(
        nl: "Als versie noemt het: \(text). Is dit wel Graphviz?",
        en: "As its version it says: \(text). Is this Graphviz?")
    }
    if numbers.lexicographicallyPrecedes(Self.tried) {
      return Phrase(
        nl: "Het is te oud (\(text)); nodig is \(tried) of later.",
        en: "It is too old (\(text)); needed is \(tried) or later.")
    }
    return Phrase(nl: "De versie is: \(text).", en: "The version is: \(text).")
  }
}

/// Why there is no drawing.
package enum DotError: Error, Equatable {
  case missing(String)
  case failed(String, version: DotVersion)
  case timedOut(seconds: Int)
  case tooLarge(MapSize)
  /// The geometry is sound, but not that of the map.
  case otherMap

  package var message: Phrase {
    switch self {
    case .missing(let program):
      Phrase(
        nl:
          "Graphviz ontbreekt: '\(program)' is niet gevonden. Installeer het met: apt install graphviz",
        en: "Graphviz is missing: '\(program)' was not found. Install it with: apt install graphviz"
      )
    case .failed(let complaint, let version):
      Phrase(
        nl: "Graphviz kon de tekening niet maken. Het zei: \(complaint). ",
        en: "Graphviz could not make the drawing. It said: \(complaint). ") + version.remark
    case .timedOut(let seconds):
      Phrase(
        nl:
          "Graphviz was na \(seconds) seconden nog niet klaar. Splits de kaart in kleinere thema's.",
        en: "Graphviz had not finished after \(seconds) seconds. Split the map into smaller themes."
      )
    case .tooLarge(let size): size.refusal
    case .otherMap:
      Phrase(
        nl: "Graphviz gaf de indeling van een andere kaart.",
        en: "Graphviz answered the layout of another map.")
    }
  }
}
