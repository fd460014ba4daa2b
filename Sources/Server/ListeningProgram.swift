import FoundationEssentials
import SourceText

/// Program that listens at a port, as far as the system shows it.
package struct ListeningProgram: Equatable, Sendable {
  package let name: String
  package let process: Int

  package init(name: String, process: Int) {
    self.name = name
    self.process = process
  }

  package var isOurs: Bool { name == "raakvlak" }

  /// Nil when it belongs to another user, or has ended.
  package init?(at port: UInt16) {
    let sockets = Set(
      ["/proc/net/tcp", "/proc/net/tcp6"].flatMap { Self.sockets(in: $0, at: port) })
    guard !sockets.isEmpty else { return nil }
    let processes = Self.entries("/proc").compactMap { Int($0) }.sorted()
    let holder = processes.first { process in
      Self.entries("/proc/\(process)/fd").contains { file in
        let path = "/proc/\(process)/fd/\(file)"
        let target = try? FileManager.default.destinationOfSymbolicLink(atPath: path)
        return target.map(sockets.contains) ?? false
      }
    }
    guard let holder, let name = Self.text("/proc/\(holder)/comm") else { return nil }
    self.name = HiddenCharacter.replacing(
      in: name.split(separator: "\n").first.map(String.init) ?? "?")
    process = holder
  }

  /// Listening sockets at a port, as `socket:[NUMBER]`, from a table of proc(5): the second word of
  /// a line is the local address, the fourth the state, the tenth the socket's number.
  private static func sockets(in table: String, at port: UInt16) -> [String] {
    let listening = "0A"
    return (text(table) ?? "").split(separator: "\n").dropFirst().compactMap { line in
      let words = line.split(separator: " ")
      guard words.count > 9, words[3] == listening,
        words[1].split(separator: ":").last.flatMap({ UInt16($0, radix: 16) }) == port
      else { return nil }
      return "socket:[\(words[9])]"
    }
  }

  private static func text(_ path: String) -> String? {
    FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
  }

  private static func entries(_ path: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
  }
}
