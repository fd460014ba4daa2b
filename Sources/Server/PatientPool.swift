package import FlyingSocks

/// Sockets that wait with a limit: a connection on which nothing happens for that long is closed, so
/// that those who open one and say nothing do not take every place.
///
/// What a connection sends without a pause is not bounded here: the server never waits for it.
package struct PatientPool<Base: AsyncSocketPool>: AsyncSocketPool {
  private let base: Base
  private let patience: Duration

  package init(_ base: Base, patience: Duration) {
    self.base = base
    self.patience = patience
  }

  package func prepare() async throws { try await base.prepare() }
  package func run() async throws { try await base.run() }

  package func suspendSocket(
    _ socket: Socket, untilReadyFor events: Socket.Events
  ) async throws {
    // Only the socket that takes connections has nobody at its other end; it may wait for ever.
    guard (try? socket.remotePeer()) != nil else {
      return try await base.suspendSocket(socket, untilReadyFor: events)
    }
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await base.suspendSocket(socket, untilReadyFor: events) }
      group.addTask {
        try await Task.sleep(for: patience)
        throw SocketError.disconnected
      }
      defer { group.cancelAll() }
      try await group.next()
    }
  }
}
