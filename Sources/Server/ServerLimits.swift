import NIOCore
import NIOHTTP1
import Toolkit

/// Bounds on what those who connect may take of the server.
struct ServerLimits: Sendable {
  /// Bytes of one line of a head: the request line or a header.
  var lineBytes = 16 << 10
  /// Bytes of a whole head.
  var headBytes = 64 << 10
  var headers = 100
  var bodyBytes = 64 << 10
  /// The time in which a request must have come in whole, from the connection or the answer before it.
  var request = TimeAmount.seconds(30)
  /// The time in which an answer must have gone out.
  var response = TimeAmount.seconds(120)
  /// Connections that are open together.
  var connections = 256

  var decoder: NIOHTTPDecoderLimitConfiguration {
    var limits = NIOHTTPDecoderLimitConfiguration()
    limits.maxHeaderFieldSize = lineBytes
    limits.maxHeaderListSize = headBytes
    limits.maxHeaderFieldCount = headers
    return limits
  }
}

extension ServerLimits {
  /// The limits for this process.
  static var ofProcess: ServerLimits { ServerLimits(descriptors: SystemLimit.descriptors) }

  /// As many connections as leave a build the descriptors that it needs.
  ///
  /// - Parameter descriptors: the most that the process may have open.
  init(descriptors: Int) { connections = max(1, min(connections, descriptors - 24)) }
}
