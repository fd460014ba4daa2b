import Glibc
import Testing

/// A connection of a client that sends any bytes, closed when it goes.
final class Client {
  private let socket: Int32

  init(_ port: UInt16) throws {
    socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let result = unsafe withUnsafeBytes(of: &address) { bytes in
      unsafe connect(
        socket, bytes.assumingMemoryBound(to: sockaddr.self).baseAddress, socklen_t(bytes.count))
    }
    try #require(result == 0)
  }

  deinit { close(socket) }

  /// False when the other end has closed.
  @discardableResult
  func send(_ text: String) -> Bool {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes {
        unsafe Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// What comes next; empty when the other end has closed, nil when nothing comes for so long.
  func read(within milliseconds: Int32 = 10_000) -> String? {
    var waiting = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&waiting, 1, milliseconds) == 1 else { return nil }
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      count = max(0, unsafe recv(socket, buffer.baseAddress, buffer.count, 0))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The status of the answer, as in `200`; empty when the connection was closed without one.
  func status() -> String? {
    read().map { $0.split(separator: " ").dropFirst().first.map(String.init) ?? "" }
  }

  func get(_ path: String) -> String? {
    send("GET \(path) HTTP/1.1\r\nHost: localhost\r\n\r\n")
    return status()
  }
}
