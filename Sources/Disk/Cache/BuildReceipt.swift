package import SourceText
import Toolkit

/// Record of a whole build: its inputs and the files it left. While both are unchanged, there is
/// nothing to build.
///
/// Inputs are compared by content, output files by the result of `stat`, as `make` and `git` do.
package struct BuildReceipt {
  private let folder: CacheFolder
  private let output: String
  private let name: String
  private let key: String

  /// - Parameters:
  ///   - inputs: every file that was read.
  ///   - settings: everything else that the output depends on.
  /// - Returns: nil without a cache, or when there is no output folder yet.
  package init?(
    _ folder: CacheFolder?, inputs: [SourceFile], settings: [String], output: String
  ) {
    guard let folder, let own = FileStat("/proc/self/exe"), let path = RealPath.of(output) else {
      return nil
    }
    self.folder = folder
    self.output = output
    name = "builds/\(ContentHash.of(path))"
    let parts = inputs.map { "\(ContentHash.of($0.bytes)) \($0.path)" }
    let programs = [own.text, LayoutCache.identity(of: "dot") ?? ""]
    key = ContentHash.of((programs + settings + parts).joined(separator: "\n"))
  }

  /// Paths of all output, when the same build was made before and every file is as it was left; nil
  /// otherwise.
  package var standing: [String]? {
    guard let body = folder.read(name) else { return nil }
    let lines = String(decoding: body, as: UTF8.self).split(separator: "\n")
    guard lines.first.map(String.init) == key else { return nil }
    let files = lines.dropFirst().map { $0.split(separator: "\t", maxSplits: 1) }
    for file in files {
      guard file.count == 2, FileStat("\(output)/\(file[1])")?.text == String(file[0]) else {
        return nil
      }
    }
    return files.map { String($0[1]) }.filter { $0 != Manifest.name }
  }

  /// Records what a build left in the output folder. A file that another program writes later
  /// differs in its inode or its times.
  package func note(_ outcome: OutputWriting.Outcome) {
    let lines = outcome.traces.map { "\($0.facts.text)\t\($0.path)" }
    folder.write(Array(([key] + lines).joined(separator: "\n").utf8), to: name)
    folder.prune()
  }
}

extension OutputFolder.Report {
  /// Outcome of a build that had nothing to do.
  package init(standing: [String]) {
    self.init()
    unchanged = standing
  }
}
