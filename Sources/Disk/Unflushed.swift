internal import Glibc
internal import Toolkit

/// A file that was written and may not be on the disk yet.
struct Unflushed: Sendable {
  let path: String
  let descriptor: Int32

  /// Waits until the disk has all of them. Concurrently: the disk then waits once for several files.
  static func flush(_ files: [Unflushed]) throws(OutputError) {
    let problems = files.mapOnAllCores { file -> Int32? in fsync(file.descriptor) == 0 ? nil : errno
    }
    for (file, problem) in zip(files, problems) {
      if let problem { throw .cannotWrite(file.path, SystemReason.words(problem)) }
    }
  }
}
