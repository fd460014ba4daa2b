import Dispatch
import Glibc

/// The signals by which a person or the system asks a program to stop.
enum EndSignals {
  /// From here on each of them is heard instead of ending the program, as long as what is answered
  /// is kept. One that was ignored when the program began stays so: that is how a shell keeps what
  /// runs in its background from a Ctrl-C that is meant for another, and `nohup` a program from the
  /// end of its terminal.
  static func listen(
    _ hear: @escaping @Sendable (Int32) -> Void
  ) -> [any DispatchSourceSignal] {
    // Threads of its own: all others may be busy.
    let queue = DispatchQueue.global(qos: .userInteractive)
    return [SIGINT, SIGTERM, SIGHUP].filter { !isIgnored($0) }.map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      source.setEventHandler { hear(number) }
      source.resume()
      return source
    }
  }

  private static func isIgnored(_ number: Int32) -> Bool {
    var former = sigaction()
    unsafe sigaction(number, nil, &former)
    let handler = unsafe former.__sigaction_handler.sa_handler
    return handler.map { unsafe unsafeBitCast($0, to: Int.self) == 1 } ?? false
  }
}
