import NIOCore
import NIOHTTP1
import Toolkit

/// Limits on the resources that clients may use.
struct ServerLimits: Sendable {
  /// Maximum bytes of the request line or of one header.
  var lineBytes = 16 << 10
  /// Maximum bytes of the request line and all headers.
  var headBytes = 64 << 10
  var headers = 100
  var bodyBytes = 64 << 10
  /// Maximum bytes of a body that may change the plan.
  var editBytes = 4 << 20
  /// Maximum time to receive a request, since the connection or the response before it.
  var request = TimeAmount.seconds(30)
  /// Maximum time to send a response.
  var response = TimeAmount.seconds(120)
  /// Maximum time in which a change is answered.
  var work = TimeAmount.seconds(30)
  /// Maximum number of open connections.
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
  /// Limits for this process.
  static var ofProcess: ServerLimits { ServerLimits(descriptors: SystemLimit.descriptors) }

  /// Limits with a number of connections that leaves a build the descriptors that it needs.
  ///
  /// - Parameter descriptors: the most that the process may have open.
  init(descriptors: Int) { connections = max(1, min(connections, descriptors - 24)) }
}
