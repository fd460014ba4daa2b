// Why swift-nio's NIOHTTP1, measured for an empty server (release, stripped, runtime linked in): 12
// MB and no Foundation, against 67 MB for FlyingFox 0.27.1 and 70 MB for Hummingbird 2. A line of
// 80 KB takes NIO 1 ms, FlyingFox 3 to 8 s, because it is quadratic. So the server is in the one
// program and adds nothing to start-up. It costs a clean build 127 s of processor time.
//
// One thread serves all connections: most responses are a lookup in what was made. A file that nobody
// asked for before is made on a thread of its own, so that others are served meanwhile. What clients
// may use is bounded in `ServerLimits`; a request must be there whole in time, so a slow client ends
// like a silent one.

import Glibc
import NIOCore
import NIOHTTP1
import NIOPosix
import Disk
import Toolkit

/// Web server of the preview: one thread serves all connections.
final class PageServer: Sendable {
  private let channel: any Channel

  /// Starts listening.
  ///
  /// - Throws: `PreviewError` when it cannot listen at the address.
  init(
    _ host: ServedHost, port: UInt16, _ store: PreviewStore, editing desk: EditDesk? = nil,
    behind secret: ProxySecret? = nil, in language: Language? = nil,
    limits: ServerLimits = ServerLimits()
  ) throws(PreviewError) {
    guard let address = try? SocketAddress(ipAddress: host.name, port: Int(port)) else {
      throw .noAddress(host.name)
    }
    try Self.requireRoom()
    // Signals are blocked in the event loop, so that the building thread gets them: it alone knows
    // which child processes to end.
    let makers = NIOThreadPool(numberOfThreads: Self.makers)
    let loop = EndSignals.heldBack {
      makers.start()
      return MultiThreadedEventLoopGroup(numberOfThreads: 1)
    }.next()
    let connections = NIOLoopBoundBox.makeBoxSendingValue(
      Connections(most: limits.connections), eventLoop: loop)
    var access = desk?.access
    access?.isBehindProxy = secret != nil
    let router = Router(host: host, access: access, secret: secret, language: language)
    let bootstrap = ServerBootstrap(group: loop)
      .serverChannelOption(.backlog, value: 128)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .serverChannelOption(.maxMessagesPerRead, value: 1)
      .serverChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandlers(
            // Out of descriptors: the next attempt is a second later.
            AcceptBackoffHandler(shouldForwardIOErrorCaught: false),
            AcceptCounter(connections.value))
        }
      }
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          let pipeline = channel.pipeline.syncOperations
          try pipeline.configureHTTPServerPipeline(
            withErrorHandling: false, withEncoderConfiguration: .init(),
            withDecoderLimitConfiguration: limits.decoder)
          try pipeline.addHandler(
            ConnectionHandler(router, store, desk, makers, limits, connections.value))
        }
      }
    do {
      channel = try bootstrap.bind(to: address).wait()
    } catch {
      throw PreviewError(error, at: host, port: port)
    }
  }

  /// Threads that make files: a page and what belongs to it.
  private static let makers = 2

  /// Checks that its threads and the three descriptors of an event loop are available, for NIO traps
  /// without them; with those of a connection and of a build.
  private static func requireRoom() throws(PreviewError) {
    let copies = (0..<13).map { _ in dup(STDIN_FILENO) }
    for copy in copies where copy >= 0 { close(copy) }
    guard !copies.contains(-1) else { throw .refused(SystemReason.words(EMFILE)) }
    var threads: [pthread_t] = []
    var problem: Int32 = 0
    for _ in 0...makers where problem == 0 {
      var thread = pthread_t()
      problem = unsafe pthread_create(&thread, nil, { _ in nil }, nil)
      if problem == 0 { threads.append(thread) }
    }
    // Joined only now: a thread counts until then.
    for thread in threads { pthread_join(thread, nil) }
    guard problem == 0 else { throw .refused(SystemReason.words(problem)) }
  }

  /// Port at which it listens.
  var port: UInt16 { channel.localAddress?.port.flatMap { UInt16($0) } ?? 0 }

  /// Whether it still listens.
  var isOpen: Bool { channel.isActive }
}
