internal import Glibc

/// Lets one program at a time write in a folder; the others wait. The lock ends with the program,
/// however that ends.
struct FolderLock {
  private let descriptor: Int32

  /// Waits until nobody else has the folder. Where the disk knows no locks, as some network drives,
  /// it goes on without.
  ///
  /// - Parameter file: what is to be written in it, for the message.
  init(_ folder: String, for file: String) throws(OutputError) {
    descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannotWrite(file, SystemReason.last) }
    while flock(descriptor, LOCK_EX) != 0 {
      switch errno {
      case EINTR: continue
      case EOPNOTSUPP, ENOLCK, ENOSYS, EINVAL: return
      default:
        let reason = SystemReason.last
        close(descriptor)
        throw .cannotWrite(file, reason)
      }
    }
  }

  /// Sees to it that the disk knows the folder's files by their new names.
  func settle() { fsync(descriptor) }

  func end() { close(descriptor) }
}
