import Disk
import Glibc
import NIOCore
package import Toolkit

/// Reason why the preview cannot start.
package enum PreviewError: Error, Equatable {
  case portTaken(UInt16, by: ListeningProgram?)
  case portForbidden(UInt16)
  case notOurAddress(String)
  case noAddress(String)
  case cannotListen(String)
  /// The system lacks a resource.
  case refused(Phrase)

  /// Whether the arguments are the cause, and not the machine.
  package var isArgument: Bool {
    switch self {
    case .noAddress, .notOurAddress: true
    case .portTaken, .portForbidden, .cannotListen, .refused: false
    }
  }

  init(_ error: any Error, at host: ServedHost, port: UInt16) {
    guard let error = error as? IOError else {
      self = .cannotListen(String(describing: error))
      return
    }
    self =
      switch error.errnoCode {
      case EADDRINUSE: .portTaken(port, by: ListeningProgram(at: port))
      case EACCES: .portForbidden(port)
      case EADDRNOTAVAIL: .notOurAddress(host.name)
      case EMFILE, ENFILE, ENOMEM: .refused(SystemReason.words(error.errnoCode))
      default: .cannotListen(error.description)
      }
  }

  package var message: Phrase {
    switch self {
    case .portTaken(let port, let holder):
      Phrase(nl: "Poort \(port) is bezet", en: "Port \(port) is taken") + Self.words(holder)
        + Phrase(
          nl: ". Kies een andere met --port, of laat raakvlak kiezen met --port 0.",
          en: ". Choose another with --port, or let raakvlak choose with --port 0.")
    case .portForbidden(let port):
      Phrase(
        nl: "Poort \(port) mag u niet gebruiken. Kies er een boven 1023: --port 8023",
        en: "Port \(port) is not yours to use. Choose one above 1023: --port 8023")
    case .notOurAddress(let name):
      Phrase(
        nl:
          "Deze machine heeft het adres '\(name)' niet. Laat --host weg, of noem een eigen adres.",
        en:
          "This machine does not have the address '\(name)'. Leave --host out, or name one of its own."
      )
    case .noAddress(let name):
      Phrase(
        nl: "'\(name)' is geen adres. Noem het in cijfers, zoals 127.0.0.1 of 0.0.0.0.",
        en: "'\(name)' is no address. Name it in numbers, like 127.0.0.1 or 0.0.0.0.")
    case .cannotListen(let reason):
      Phrase(
        nl:
          "Er kan geen verbinding worden geopend. Probeer een andere poort met --port. (\(reason))",
        en: "No connection can be opened. Try another port with --port. (\(reason))")
    case .refused(let reason):
      Phrase(nl: "De pagina's kunnen niet worden getoond. ", en: "The pages cannot be served. ")
        + reason
    }
  }

  private static func words(_ holder: ListeningProgram?) -> Phrase {
    guard let holder else { return Phrase(verbatim: "") }
    return holder.isOurs
      ? Phrase(
        nl: ": raakvlak serve draait daar al (proces \(holder.process))",
        en: ": raakvlak serve runs there already (process \(holder.process))")
      : Phrase(
        nl: " door '\(holder.name)' (proces \(holder.process))",
        en: " by '\(holder.name)' (process \(holder.process))")
  }
}
