import ArgumentParser
import Build
import Disk
import Documents
import PlanModel
import TextFormats
import Toolkit
import Views

/// The hand-outs of all departments, in a folder.
struct HandoutFolder {
  let loaded: LoadedPlan

  init(_ loaded: LoadedPlan) { self.loaded = loaded }

  /// - Parameters:
  ///   - asked: the formats; when there are none, all that this machine can make.
  ///   - output: the folder; without it one beside what a build writes.
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
      // What was made in other formats before is not in the way.
      let isWhole = asked.isEmpty && hasFiles && hasDocuments && !loaded.isUnreadable
      report = try writing.end(removes: isWhole).report
    } catch {
      throw Failure(error, in: loaded.language)
    }
    Results.putWords(BuildReport(folder: folder.path, report: report).text(loaded.language))
    // Documents that nobody asked for by name may be missing.
    let isGood = hasFiles && (hasDocuments || documents.missing != nil && asked.isEmpty)
    if !isGood { throw ExitCode(Ending.outside.rawValue) }
  }

  /// The folder holds nothing but hand-outs: they need no folder of their own in it.
  private static func atRoot(_ file: OutputFile) -> OutputFile {
    let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
    return OutputFile(path: name, bytes: file.bytes)
  }

  private func tell(_ failures: [(path: String, message: Phrase)]) -> Bool {
    FailureLines(loaded.language).say(failures)
    return failures.isEmpty
  }

  /// Where Pandoc is missing one sentence says it for all.
  private func tell(_ documents: Documents) -> Bool {
    if let missing = documents.missing {
      Terminal.say(missing.message(loaded.language))
      return false
    }
    return tell(documents.failures.map { ($0.path, $0.error.message) })
  }
}
