import ArgumentParser
import Build
import Disk
import Documents
import PlanModel
import TextFormats
import Toolkit
import Views

/// Hand-outs of all departments, in a folder.
struct HandoutFolder {
  let loaded: LoadedPlan

  init(_ loaded: LoadedPlan) { self.loaded = loaded }

  /// - Parameters:
  ///   - asked: the formats; empty for all that this machine can make.
  ///   - output: the folder; nil for one beside the output of a build.
  func write(_ asked: [Format], to output: String?, isForced: Bool) throws {
    let path = try loaded.location.outputFolder(output, suffix: "-handouts")
    let formats = asked.isEmpty ? HandoutRenderers.formats : asked
    let set = HandoutSet(
      loaded.graph, RenderContext(alone: loaded.graph.plan, language: loaded.language))
    let documents = Documents.make(
      set.handouts, in: formats, set.document, set.context.addresses)
    let hasDocuments = tell(documents)
    var hasFiles = true
    let folder = OutputFolder(
      path, isForced: isForced, whenWaiting: .told(in: loaded.language))
    let report: OutputFolder.Report
    do throws(OutputError) {
      var writing = try OutputWriting(folder)
      for made in OutputBatches(set.outputs(formats)) {
        hasFiles = tell(made.failures) && hasFiles
        try writing.write(made.files.map(Self.atRoot))
      }
      try writing.write(documents.files.map(Self.atRoot))
      // Only a complete run removes files: with some formats only, those in other formats are kept.
      let isWhole = asked.isEmpty && hasFiles && hasDocuments && !loaded.isUnreadable
      report = try writing.end(removes: isWhole).report
    } catch {
      throw Failure(error, in: loaded.language)
    }
    Results.putWords(BuildReport(folder: folder.path, report: report).text(loaded.language))
    // Missing Pandoc is no error unless a document format was requested.
    let isGood = hasFiles && (hasDocuments || documents.missing != nil && asked.isEmpty)
    if !isGood { throw ExitCode(Ending.outside.rawValue) }
  }

  /// Path without the folder for hand-outs: the output folder contains nothing else.
  private static func atRoot(_ file: OutputFile) -> OutputFile {
    let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
    return OutputFile(path: name, bytes: file.bytes)
  }

  private func tell(_ failures: [(path: String, message: Phrase)]) -> Bool {
    FailureLines(loaded.language).say(failures)
    return failures.isEmpty
  }

  /// Reports missing Pandoc in one sentence for all files.
  private func tell(_ documents: Documents) -> Bool {
    if let missing = documents.missing {
      Terminal.say(missing.message(loaded.language))
      return false
    }
    return tell(documents.failures.map { ($0.path, $0.error.message) })
  }
}
