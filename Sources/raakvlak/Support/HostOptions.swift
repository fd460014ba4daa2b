import ArgumentParser
import Disk
import FoundationEssentials
import Glibc
import Server
import Toolkit

/// Options of `serve` and `edit`: where the server listens, and the secret of a proxy in front.
struct HostOptions: ParsableArguments {
  @Option(
    help: Help.help(
      nl: "Het adres; een ander dan dit mag alleen achter een proxy met een aanmelding.",
      en: "The address; another than this is allowed only behind a proxy with a login.",
      value: "address"))
  var host = "127.0.0.1"

  @Option(
    help: Help.help(
      nl: "Het bestand met het geheim dat de proxy meestuurt.",
      en: "The file with the secret that the proxy sends along.", value: "file"))
  var proxySecret: String?

  /// The secret from the file, else from the environment; nil when there is none.
  ///
  /// - Throws: `Failure` for one that is unusable, and where others can reach the address without one.
  func secret(of settings: PreviewSettings, in language: Language) throws(Failure) -> ProxySecret? {
    let given: String?
    if let proxySecret {
      given = try Self.text(of: proxySecret, in: language)
    } else {
      given = ProcessInfo.processInfo.environment[ProxySecret.variable]
    }
    if let given {
      guard let secret = ProxySecret(given) else { throw Failure(ProxySecret.demand, in: language) }
      return secret
    }
    guard settings.isOnlyHere else { throw Failure(ProxySecret.demand, in: language) }
    return nil
  }

  /// Text of the named file. Without it the user must read why, and not that a secret is needed.
  private static func text(of path: String, in language: Language) throws(Failure) -> String {
    if let bytes = FileManager.default.contents(atPath: path) {
      return String(decoding: bytes, as: UTF8.self)
    }
    guard unsafe access(path, R_OK) != 0 else {
      throw Failure(InputFileError.notAFile(path).message, in: language)
    }
    let number = errno
    guard number != ENOENT else {
      throw Failure(InputFileError.missing(path).message, in: language)
    }
    throw Failure(
      Phrase(nl: "'\(path)' kan niet worden gelezen. ", en: "'\(path)' cannot be read. ")
        + SystemReason.words(number), in: language)
  }
}
