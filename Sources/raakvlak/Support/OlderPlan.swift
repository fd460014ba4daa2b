import Build
import Disk
import PlanModel
import SourceText
import Toolkit

/// Older version of a plan to compare it with.
struct OlderPlan {
  let files: [SourceFile]
  let reader: PlanReader
  /// Files that it names.
  let named: NamedFiles
  private(set) var graph: PlanGraph
  /// Description at the end of a sentence.
  let words: Phrase

  /// - Parameter since: a date, or the folder of a copy.
  /// - Parameter edition: for whom; what may be shown of the older version is what may be shown of
  ///   this one.
  static func read(
    _ since: String, of loaded: LoadedPlan, as edition: Edition
  ) throws(Failure) -> OlderPlan {
    var older = try read(since, of: loaded)
    if edition == .outside {
      older.graph = PlanGraph(older.graph.plan.published(by: loaded.checked.plan.publication))
    }
    return older
  }

  static func read(_ since: String, of loaded: LoadedPlan) throws(Failure) -> OlderPlan {
    if let day = Day(since) { return try read(before: day, of: loaded) }
    do {
      return try read(copy: since, of: loaded)
    } catch {
      // No folder of that name: then it may be a date in another notation.
      guard case .day(let day) = WrittenDay(since) else { throw error }
      return try read(before: day, of: loaded)
    }
  }

  private static func read(before day: Day, of loaded: LoadedPlan) throws(Failure)
    -> OlderPlan
  {
    let version: GitHistory.Version
    let named: NamedFiles
    let reader: PlanReader
    do {
      version = try GitHistory().version(of: loaded.location.path, before: day)
      reader = PlanReader(version.files)
      named = try GitHistory().namedFiles(of: reader.plan, in: version, of: loaded.location.path)
    } catch {
      throw Failure(error.message, error.isOutside ? .outside : .unusable, in: loaded.language)
    }
    let date = version.day.map { Phrase(nl: " van ", en: " of ") + $0.phrase }
    return OlderPlan(
      version.files, reader, named,
      words: Phrase(
        nl: "de laatste versie van vóór \(day.phrase.dutch): \(version.commit)",
        en: "the last version from before \(day.phrase.english): \(version.commit)")
        + (date ?? Phrase(verbatim: "")), of: loaded)
  }

  private static func read(copy path: String, of loaded: LoadedPlan) throws(Failure) -> OlderPlan {
    do {
      let folder = try PlanFolder(path)
      let reader = PlanReader(folder.files)
      return OlderPlan(
        folder.files, reader, try folder.namedFiles(of: reader.plan),
        words: Phrase(nl: "de map '\(path)'", en: "the folder '\(path)'"),
        of: loaded)
    } catch {
      let remark = Phrase(
        nl: " Een dag schrijft u als 30-6-2025 of 2025-06-30.",
        en: " A day is written as 30-6-2025 or 2025-06-30.")
      throw Failure(error.message + remark, in: loaded.language)
    }
  }

  private init(
    _ files: [SourceFile], _ reader: PlanReader, _ named: NamedFiles, words: Phrase,
    of loaded: LoadedPlan
  ) {
    if reader.problems.contains(where: \.endsReading) {
      Terminal.say(
        Phrase(
          nl: "Niet elk bestand van de oudere versie is leesbaar; wat daarin stond lijkt nieuw.",
          en: "Not every file of the older version can be read; what it held seems new.")(
            loaded.language))
    }
    self.files = files
    self.reader = reader
    self.named = named
    graph = PlanGraph(reader.plan)
    self.words = words
  }
}
