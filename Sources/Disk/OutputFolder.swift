package import Documents

/// Output folder of a plan's builds; `OutputWriting` writes to it.
package struct OutputFolder: Sendable {
  package let path: String
  let report: WaitNotice
  /// Whether the manifest in the folder is trusted: see `OutputFiles`.
  let isForced: Bool

  /// Report of what a build changed in the folder; paths are relative to it.
  package struct Report: Equatable, Sendable {
    package var written: [String] = []
    package var unchanged: [String] = []
    package var removed: [String] = []
    /// Files that are not ours, under their new names.
    package var kept: [String] = []
    /// Obsolete files that only the manifest shows to be ours: see `OutputFiles`.
    package var unproven: [String] = []

    package init(
      written: [String] = [], unchanged: [String] = [], removed: [String] = [], kept: [String] = [],
      unproven: [String] = []
    ) {
      self.written = written
      self.unchanged = unchanged
      self.removed = removed
      self.kept = kept
      self.unproven = unproven
    }
  }

  /// - Parameter report: called when another build is writing in the folder.
  package init(_ path: String, isForced: Bool = false, whenWaiting report: WaitNotice = .silent) {
    self.path = path
    self.isForced = isForced
    self.report = report
  }

  /// Writes these files and removes obsolete ones: see `OutputWriting`.
  package func write(
    _ files: [OutputFile], standing: Set<String> = [], removes: Bool = true
  ) throws(OutputError) -> Report {
    var writing = try OutputWriting(self)
    try writing.write(files)
    return try writing.end(standing: standing, removes: removes).report
  }
}
