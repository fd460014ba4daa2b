import NIOCore

/// Open connections, on the one event loop of the server.
///
/// At the limit a new one replaces the idle one that has waited longest for a request: many idle
/// clients cannot keep others out. While all are busy no new one is accepted; the system keeps it
/// waiting.
final class Connections {
  private let most: Int
  private var open = 0
  /// Idle connections, by the turn in which they became idle.
  private var waiting: [ObjectIdentifier: (turn: Int, channel: any Channel)] = [:]
  private var turn = 0
  /// Callback for whether new connections are accepted.
  var accept: (Bool) -> Void = { _ in }
  private var isAccepting = true

  init(most: Int) { self.most = most }

  func add(_ channel: any Channel) {
    if open >= most, let longest = waiting.min(by: { $0.value.turn < $1.value.turn }) {
      waiting[longest.key] = nil
      longest.value.channel.close(promise: nil)
    }
    open += 1
    update()
  }

  func remove(_ channel: any Channel) {
    open -= 1
    waiting[ObjectIdentifier(channel)] = nil
    update()
  }

  func waits(_ channel: any Channel) {
    turn += 1
    waiting[ObjectIdentifier(channel)] = (turn, channel)
    update()
  }

  func isAnswered(_ channel: any Channel) {
    waiting[ObjectIdentifier(channel)] = nil
    update()
  }

  private func update() {
    let hasRoom = open < most || !waiting.isEmpty
    guard hasRoom != isAccepting else { return }
    isAccepting = hasRoom
    accept(hasRoom)
  }
}

/// Counts the accepted connections of a listening server.
final class AcceptCounter: ChannelInboundHandler {
  typealias InboundIn = any Channel
  typealias InboundOut = any Channel

  private let connections: Connections

  init(_ connections: Connections) { self.connections = connections }

  func handlerAdded(context: ChannelHandlerContext) {
    let channel = context.channel
    connections.accept = { try? channel.syncOptions?.setOption(.autoRead, value: $0) }
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    let channel = unwrapInboundIn(data)
    connections.add(channel)
    channel.closeFuture.assumeIsolated().whenComplete { [connections] _ in
      connections.remove(channel)
    }
    context.fireChannelRead(data)
  }
}
