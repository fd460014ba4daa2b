internal import Glibc
package import Toolkit

/// Another program of ours, which stands beside this one on the disk.
package enum SisterProgram {
  /// Goes on as the other program, in the same process: whoever stops this one stops that one.
  ///
  /// - Throws: `SisterProgramError`; when it does not throw, nothing comes after it.
  package static func become(_ name: String, _ argument: String) throws(SisterProgramError) -> Never
  {
    let path = ProgramPath.beside(name)
    guard FileKind(path) == .file else { throw .missing(path) }
    // Threads of the runtime block signals, and a program inherits what its maker blocked: it could
    // not be stopped.
    var none = sigset_t()
    unsafe sigemptyset(&none)
    unsafe pthread_sigmask(SIG_SETMASK, &none, nil)
    unsafe path.withCString { path in
      unsafe argument.withCString { argument in
        let words = unsafe [
          UnsafeMutablePointer(mutating: path), UnsafeMutablePointer(mutating: argument), nil,
        ]
        _ = unsafe execv(path, words)
      }
    }
    throw .cannotStart(path, SystemReason.last)
  }
}

/// Why another program of ours could not be started.
package enum SisterProgramError: Error, Equatable {
  case missing(String)
  case cannotStart(String, Phrase)

  package var message: Phrase {
    switch self {
    case .missing(let path):
      Phrase(
        nl: "'\(path)' ontbreekt; het hoort naast raakvlak te staan. Maak het met: .ci/build",
        en: "'\(path)' is missing; it belongs beside raakvlak. Make it with: .ci/build")
    case .cannotStart(let path, let reason):
      Phrase(
        nl: "'\(path)' kan niet worden gestart. \(reason.dutch) Maak het opnieuw met: .ci/build",
        en: "'\(path)' cannot be started. \(reason.english) Make it again with: .ci/build")
    }
  }
}
