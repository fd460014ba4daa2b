internal import Glibc
import Toolkit

/// Makes folders in which files are to be written.
enum NewFolder {
  /// Makes a folder and the missing ones above it; links on the path are followed.
  ///
  /// - Parameters:
  ///   - file: what is to be written in it, for the message.
  ///   - permissions: mode of the new folders, before the umask.
  static func makeFolder(
    _ path: String, for file: String, permissions: UInt32 = 0o777
  ) throws(OutputError) {
    var pending = [path]
    // Others may be making the same folders at the same time: `EEXIST` is success.
    var tries = 0
    while let folder = pending.last {
      if unsafe FileKind(folder) != .missing || mkdir(folder, permissions) == 0 {
        pending.removeLast()
        continue
      }
      let problem = errno
      let parent = FileKind.parent(folder)
      tries += 1
      if problem == ENOENT, parent != folder, FileKind(parent) == .missing {
        pending.append(parent)
      } else if ![ENOENT, EEXIST].contains(problem) || tries > 1_000 {
        // A dangling link exists and yet is missing, and in some system folders none can be made.
        throw .cannotWrite(file, SystemReason.words(problem))
      }
    }
  }

  /// Waits until the disk has the names in folders. Concurrently: the disk then waits once.
  static func flush(_ paths: Set<String>) {
    _ = Array(paths).mapOnAllCores { path in
      let descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      guard descriptor >= 0 else { return }
      fsync(descriptor)
      close(descriptor)
    }
  }
}
