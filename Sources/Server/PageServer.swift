import Glibc
import NIOCore
import NIOHTTP1
import NIOPosix
import Disk

/// The server of the preview: one thread, which answers all connections.
final class PageServer: Sendable {
  private let channel: any Channel

  /// Listens from here on.
  ///
  /// - Throws: `PreviewError` when the address cannot be served at.
  init(
    _ host: ServedHost, port: UInt16, _ store: PreviewStore, limits: ServerLimits = ServerLimits()
  ) throws(PreviewError) {
    guard let address = try? SocketAddress(ipAddress: host.name, port: Int(port)) else {
      throw .noAddress(host.name)
    }
    try Self.requireRoom()
    // Signals are for the thread that builds: it alone knows which programs to take along.
    let loop = EndSignals.heldBack { MultiThreadedEventLoopGroup(numberOfThreads: 1) }.next()
    let connections = NIOLoopBoundBox.makeBoxSendingValue(
      Connections(most: limits.connections), eventLoop: loop)
    let router = Router(host: host)
    let bootstrap = ServerBootstrap(group: loop)
      .serverChannelOption(.backlog, value: 128)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .serverChannelOption(.maxMessagesPerRead, value: 1)
      .serverChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandlers(
            // Out of descriptors: the next try is a second later.
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
            ConnectionHandler(router, store, limits, connections.value))
        }
      }
    do {
      channel = try bootstrap.bind(to: address).wait()
    } catch {
      throw PreviewError(error, at: host, port: port)
    }
  }

  /// Tries whether there are the thread and the three descriptors that an event loop needs, for NIO
  /// traps when it does not get them; with those of a connection and of a build.
  private static func requireRoom() throws(PreviewError) {
    let copies = (0..<13).map { _ in dup(STDIN_FILENO) }
    for copy in copies where copy >= 0 { close(copy) }
    guard !copies.contains(-1) else { throw .refused(SystemReason.words(EMFILE)) }
    var thread = pthread_t()
    let problem = unsafe pthread_create(&thread, nil, { _ in nil }, nil)
    guard problem == 0 else { throw .refused(SystemReason.words(problem)) }
    pthread_join(thread, nil)
  }

  /// The port that it listens at.
  var port: UInt16 { channel.localAddress?.port.flatMap { UInt16($0) } ?? 0 }

  /// Whether it still listens.
  var isOpen: Bool { channel.isActive }
}
