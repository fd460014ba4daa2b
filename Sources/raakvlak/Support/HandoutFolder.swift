import ArgumentParser
import Build
import Disk
import Documents
import PlanModel
import TextFormats
import Toolkit
import Views

/// Hand-outs of all departments, in a folder.
struct HandoutFolder: ~Copyable {
  private let folder: OutputFolder
  private var writing: OutputWriting
  private let language: Language

  /// Opens the folder, so that one that is refused is refused before the plan gets its ids.
  ///
  /// - Parameter output: the folder; nil for one beside the output of a build.
  init(_ output: String?, of loaded: LoadedPlan, isForced: Bool) throws {
    let path = try loaded.location.outputFolder(output, suffix: "-handouts")
    let folder = OutputFolder(path, isForced: isForced, whenWaiting: .printing(in: loaded.language))
    let writing = try Self.open(folder, loaded.language)
    self.folder = folder
    self.writing = writing
    language = loaded.language
  }

  private static func open(
    _ folder: OutputFolder, _ language: Language
  ) throws(Failure) -> OutputWriting {
    do throws(OutputError) {
      return try OutputWriting(folder)
    } catch {
      throw Failure(error, in: language)
    }
  }

  /// - Parameter asked: the formats; empty for all that this machine can make.
  consuming func write(_ asked: [Format], of loaded: LoadedPlan) throws {
    let formats = asked.isEmpty ? HandoutRenderers.formats : asked
    let set = HandoutSet(
      loaded.graph, RenderContext(alone: loaded.graph.plan, language: loaded.language))
    let documents = Documents.make(
      set.handouts, in: formats, set.document, set.context)
    let hasDocuments = Self.report(documents, language)
    var hasFiles = true
    let (folder, language) = (folder, language)
    var writing = writing
    let report: OutputFolder.Report
    do throws(OutputError) {
      for made in OutputBatches(set.outputs(formats)) {
        hasFiles = Self.report(made.failures, language) && hasFiles
        try writing.write(made.files.map(Self.atRoot))
      }
      try writing.write(documents.files.map(Self.atRoot))
      // Only a complete run removes files: with some formats only, those in other formats are kept.
      let isWhole = asked.isEmpty && hasFiles && hasDocuments && !loaded.isUnreadable
      report = try writing.end(removes: isWhole).report
    } catch {
      throw Failure(error, in: language)
    }
    StandardOutput.putWords(BuildReport(folder: folder.path, report: report).text(loaded.language))
    // Missing Pandoc is no error unless a document format was requested.
    let isGood = hasFiles && (hasDocuments || documents.missing != nil && asked.isEmpty)
    if !isGood { throw ExitCode(Ending.outside.rawValue) }
  }

  /// Path without the folder for hand-outs: the output folder contains nothing else.
  private static func atRoot(_ file: OutputFile) -> OutputFile {
    let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
    return OutputFile(path: name, bytes: file.bytes)
  }

  private static func report(
    _ failures: [(path: String, message: Phrase)], _ language: Language
  ) -> Bool {
    FailureLines(language).say(failures)
    return failures.isEmpty
  }

  /// Reports missing Pandoc in one sentence for all files.
  private static func report(_ documents: Documents, _ language: Language) -> Bool {
    if let missing = documents.missing {
      Terminal.say(missing.message(language))
      return false
    }
    return report(documents.failures.map { ($0.path, $0.error.message) }, language)
  }
}
