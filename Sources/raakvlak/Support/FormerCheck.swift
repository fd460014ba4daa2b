import Build
import Disk
import Findings
import PlanModel
import Rules
import Toolkit

/// Check of an earlier version of a plan, for `check --new-since`.
struct FormerCheck {
  let findings: FormerFindings
  /// Description at the end of a sentence.
  let words: Phrase

  /// Findings saved by an earlier check; larger than any plan of our limits makes in practice.
  private static let largestFile = 256 << 20

  /// - Parameter since: a day, the folder of a copy, or a file that `check --format json` wrote.
  static func read(_ since: String, of loaded: LoadedPlan, asOf day: Day?) throws(Failure)
    -> FormerCheck
  {
    if since.lowercased().hasSuffix(".json") { return try read(saved: since, of: loaded) }
    let older = try OlderPlan.read(since, of: loaded)
    let input = PlanInput(
      files: older.files, reader: older.reader, named: older.named, today: day)
    let checked = Pipeline.check(input)
    return FormerCheck(
      findings: FormerFindings(checked.findings, in: checked.graph), words: older.words)
  }

  private static func read(saved path: String, of loaded: LoadedPlan) throws(Failure)
    -> FormerCheck
  {
    let file: InputFile
    do {
      file = try InputFile(path, atMost: largestFile)
    } catch {
      throw Failure(error.message, in: loaded.language)
    }
    guard let findings = FormerFindings(json: file.bytes) else {
      throw Failure(
        Phrase(
          nl:
            "'\(path)' is geen lijst van bevindingen. Bewaar die zo: raakvlak check --format json --output \(path)",
          en:
            "'\(path)' is no list of findings. Save one so: raakvlak check --format json --output \(path)"
        ), in: loaded.language)
    }
    return FormerCheck(
      findings: findings, words: Phrase(nl: "het bestand '\(path)'", en: "the file '\(path)'"))
  }
}
