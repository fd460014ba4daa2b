internal import FoundationEssentials
internal import Glibc

/// Opens an address in the user's browser.
package enum BrowserStart {
  /// Opens an address with `xdg-open` where there is a screen; does nothing elsewhere. It does not
  /// wait: some browsers keep the program that started them.
  package static func open(_ address: String) {
    let environment = ProcessInfo.processInfo.environment
    let hasScreen = ["DISPLAY", "WAYLAND_DISPLAY"].contains { environment[$0]?.isEmpty == false }
    guard hasScreen, let program = ProgramPath.of("xdg-open") else { return }
    let nowhere = unsafe Glibc.open("/dev/null", O_RDWR | O_CLOEXEC)
    guard nowhere >= 0 else { return }
    // The result is ignored: the address was printed, and can be opened by hand.
    _ = try? Spawn.start(
      [program, address], changing: [:], streams: [nowhere, nowhere, nowhere])
    close(nowhere)
  }
}
