internal import FoundationEssentials
package import PlanFormats
internal import Subprocess
package import Wording

/// Runs Graphviz's `dot`: the one place where another program is started for a drawing.
package struct DotRunner: Sendable {
  /// A name to look up in `PATH`.
  let program: String
  let timeLimit: Duration

  /// The largest drawing that is taken in, in bytes.
  private static let mostOutput = 64 << 20

  /// - Parameter timeLimit: how long one drawing may take. Without it `RAAKVLAK_DOT_SECONDS` in
  ///   the environment says so, a whole number above zero; without that 20 seconds.
  package init(program: String = "dot", timeLimit: Duration? = nil) {
    self.program = program
    let asked = ProcessInfo.processInfo.environment["RAAKVLAK_DOT_SECONDS"].flatMap { Int($0) }
    self.timeLimit = timeLimit ?? .seconds(asked.flatMap { $0 > 0 ? $0 : nil } ?? 20)
  }

  /// Where `dot` puts the boxes and edges of a layout DOT.
  ///
  /// - Throws: `DotError` when `dot` is missing, fails, complains, takes too long or answers
  ///   something else. A complaint is a failure, for nothing can be relied on after one.
  package func geometry(of dot: String) async throws(DotError) -> DotGeometry {
    let json = try await output(of: dot)
    guard let geometry = DotGeometry(json: json) else { throw .failed("no layout") }
    return geometry
  }

  private func output(of dot: String) async throws(DotError) -> String {
    let result = await withTaskGroup(of: Result<String, DotError>.self) { group in
      group.addTask { await run(dot) }
      group.addTask {
        try? await Task.sleep(for: timeLimit)
        return .failure(.timedOut(seconds: Int(timeLimit.components.seconds)))
      }
      let first = await group.next() ?? .failure(.missing(program))
      group.cancelAll()
      return first
    }
    return try result.get()
  }

  private func run(_ dot: String) async -> Result<String, DotError> {
    var options = PlatformOptions()
    options.teardownSequence = [.gracefulShutDown(allowedDurationToNextStep: .milliseconds(200))]
    do {
      let result = try await Subprocess.run(
        .name(program), arguments: ["-Tjson0"],
        platformOptions: options, input: .inputWriter,
        output: .string(limit: Self.mostOutput), error: .string(limit: 1 << 16)
      ) { execution in
        // Not `input: .string(dot)`: when the program ends without reading, Subprocess 1.0.2 traps on
        // the pipe that it left open. How the program ended says more than the failed write.
        _ = try? await execution.standardInputWriter.write(Array(dot.utf8))
        try? await execution.standardInputWriter.finish()
      }
      let complaint = result.standardError.split(whereSeparator: \.isNewline).first.map(String.init)
      guard result.terminationStatus.isSuccess, complaint == nil else {
        return .failure(complaint.map(DotError.failed) ?? .failedInSilence)
      }
      return .success(result.standardOutput)
    } catch let error as SubprocessError where error.code == .executableNotFound {
      return .failure(.missing(program))
    } catch {
      return .failure(.failed(String(describing: error)))
    }
  }
}

/// Why there is no drawing.
package enum DotError: Error, Equatable {
  case missing(String)
  case failed(String)
  case failedInSilence
  case timedOut(seconds: Int)

  package var message: Phrase {
    switch self {
    case .missing(let program):
      Phrase(
        nl:
          "Graphviz ontbreekt: '\(program)' is niet gevonden. Installeer het met: apt install graphviz",
        en: "Graphviz is missing: '\(program)' was not found. Install it with: apt install graphviz"
      )
    case .failed(let complaint):
      Phrase(
        nl: "Graphviz kon de tekening niet maken. Het zei: \(complaint)",
        en: "Graphviz could not make the drawing. It said: \(complaint)")
    case .failedInSilence:
      Phrase(
        nl:
          "Graphviz kon de tekening niet maken en zei niet waarom. Werkt het zelf wel? Probeer: dot -V",
        en:
          "Graphviz could not make the drawing and did not say why. Does it work at all? Try: dot -V"
      )
    case .timedOut(let seconds):
      Phrase(nl: "Graphviz was na ", en: "Graphviz had not finished after ")
        + Catalogue.count(
          seconds, one: Phrase(nl: "seconde", en: "second"),
          many: Phrase(nl: "seconden", en: "seconds"))
        + Phrase(
          nl: " nog niet klaar. Splits de kaart in kleinere thema's.",
          en: ". Split the map into smaller themes.")
    }
  }
}
