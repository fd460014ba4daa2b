package import Disk
import FlyingFox
import FlyingSocks
import Foundation
import Toolkit

/// A preview from its first build on: serves, watches the plan's folder, and builds again.
package struct PreviewSession: Sendable {
  private let settings: PreviewSettings
  private let host: ServedHost
  private let board: PreviewBoard
  /// How long a connection may say nothing. A page asks again within ten seconds.
  private static let patience = Duration.seconds(60)

  package init(_ settings: PreviewSettings) {
    self.settings = settings
    host = ServedHost(settings.host)
    board = PreviewBoard(language: settings.language ?? settings.helpLanguage)
  }

  /// Goes on until it is cancelled. The port is taken before anything is built: who must choose
  /// another hears so at once.
  ///
  /// - Throws: `PlanFolderError` when there is no plan to begin with, `PreviewError` when the address
  ///   cannot be served at.
  package func run() async throws {
    let server = HTTPServer(
      address: try address(),
      pool: PatientPool(HTTPServer.defaultPool(), patience: Self.patience), logger: .disabled,
      handler: PageHandler(board: board, host: host))
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        do { try await server.run() } catch {
          try Task.checkCancellation()
          throw PreviewError(error, at: host, port: settings.port)
        }
      }
      group.addTask {
        try await server.waitUntilListening()
        let trace = FolderTrace(settings.plan)
        var preview = Preview()
        preview.take(try await build(knowing: preview.memory))
        try await show(preview, after: Preview())
        await announce(server)
        try await watch(preview, trace)
      }
      // The first to end is the one that failed, or both when this is cancelled.
      defer { group.cancelAll() }
      try await group.next()
    }
  }

  private func address() throws -> any SocketAddress {
    do {
      return host.isVersion6
        ? try sockaddr_in6.inet6(ip6: host.name, port: settings.port)
        : try sockaddr_in.inet(ip4: host.name, port: settings.port)
    } catch {
      throw PreviewError.noAddress(settings.host)
    }
  }

  private func announce(_ server: HTTPServer) async {
    let port: UInt16 =
      switch await server.listeningAddress {
      case .ip4(_, let port), .ip6(_, let port): port
      case .unix, nil: settings.port
      }
    let language = await board.language
    if !host.isOnlyHere { PreviewTerminal.say(PreviewWords.openToOthers(language) + "\n") }
    PreviewTerminal.put(PreviewWords.serving(host.address(port: port))(language) + "\n")
  }

  /// - Parameter former: the language of the plan when it could last be read: a broken file does not
  ///   make us speak another.
  private func build(
    knowing memory: GeometryMemory, former: Language? = nil
  ) async throws(PlanFolderError) -> PreviewBuild {
    try await PreviewBuild.make(
      of: settings.plan, language: settings.language, fallback: former ?? settings.helpLanguage,
      knowing: memory)
  }

  private func watch(_ preview: Preview, _ trace: FolderTrace) async throws {
    var preview = preview
    var watch = FolderWatch(settings.plan, seen: trace)
    while true {
      try await watch.untilChanged()
      let former = preview
      do throws(PlanFolderError) {
        preview.take(try await build(knowing: preview.memory, former: former.build?.language))
      } catch {
        preview.take(error)
      }
      try await show(preview, after: former)
    }
  }

  /// - Throws: `CancellationError`: what was cut short looks like drawings that failed.
  private func show(_ preview: Preview, after former: Preview) async throws {
    try Task.checkCancellation()
    await board.put(
      preview.pages, PreviewState(preview, path: settings.plan, fallback: settings.helpLanguage))
    PreviewTerminal.say(PreviewReport(settings: settings, former: former, present: preview).text)
  }
}
