import Dispatch
import Foundation

/// The signals by which a person or the system asks a program to stop.
package enum EndSignals {
  /// Answers at the first of them. One that was ignored when the program began stays so: that is how
  /// a shell keeps what runs in its background from a Ctrl-C that is meant for another, and `nohup`
  /// a program from the end of its terminal.
  package static func wait() async {
    let (asked, ask) = AsyncStream.makeStream(of: Void.self)
    let sources = [SIGINT, SIGTERM, SIGHUP].compactMap { number -> (any DispatchSourceSignal)? in
      var former = sigaction()
      unsafe sigaction(number, nil, &former)
      let isIgnored = unsafe former.__sigaction_handler.sa_handler.map {
        unsafe unsafeBitCast($0, to: Int.self) == 1
      }
      guard isIgnored != true else { return nil }
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number)
      source.setEventHandler {
        ask.yield()
        // A request that keeps every thread busy must not keep the program from ending.
        DispatchQueue.global().asyncAfter(deadline: .now() + 1) { _exit(0) }
      }
      source.resume()
      return source
    }
    for await _ in asked { break }
    for source in sources { source.cancel() }
  }
}
