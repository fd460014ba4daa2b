import Disk
import Dispatch
import Glibc
import Server
import Toolkit

/// What `raakvlak serve` goes on as. It ends with the codes of `raakvlak`: 0 when it is stopped, 2 for
/// input or arguments that cannot be used, 3 for something outside.
@main
struct RaakvlakServe {
  static func main() async {
    // A browser that has gone away is a failed write, not a reason to die.
    _ = signal(SIGPIPE, SIG_IGN)
    guard CommandLine.arguments.count == 2,
      let settings = PreviewSettings(text: CommandLine.arguments[1])
    else {
      say(
        Phrase(
          nl: "raakvlak-serve hoort bij raakvlak. Gebruik: raakvlak serve",
          en: "raakvlak-serve belongs to raakvlak. Use: raakvlak serve"), in: .english)
      exit(2)
    }
    let code = await withTaskGroup(of: Int32.self) { group in
      group.addTask { await serve(settings) }
      group.addTask {
        await waitForEnd()
        return 0
      }
      defer { group.cancelAll() }
      return await group.next() ?? 0
    }
    exit(code)
  }

  private static func waitForEnd() async {
    let (asked, ask) = AsyncStream.makeStream(of: Void.self)
    let signals = EndSignals.listen { _ in
      ask.yield()
      // A request that keeps every thread busy must not keep the program from ending.
      DispatchQueue.global(qos: .userInteractive).asyncAfter(deadline: .now() + 1) {
        _exit(0)
      }
    }
    for await _ in asked { break }
    for signal in signals { signal.cancel() }
  }

  private static func serve(_ settings: PreviewSettings) async -> Int32 {
    let language = settings.language ?? settings.helpLanguage
    do {
      try await PreviewSession(settings).run()
      return 0
    } catch let error as PlanFolderError {
      say(error.message, in: language)
      return 2
    } catch let error as PreviewError {
      say(error.message, in: language)
      return error.isArgument ? 2 : 3
    } catch {
      // Only being cancelled is left.
      return 0
    }
  }

  private static func say(_ message: Phrase, in language: Language) {
    PreviewTerminal.say("raakvlak: \(message(language))\n")
  }
}
