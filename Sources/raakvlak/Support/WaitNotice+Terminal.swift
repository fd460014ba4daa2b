import Disk
import Toolkit

extension WaitNotice {
  /// Notice on standard error.
  static func printing(in language: Language) -> WaitNotice {
    WaitNotice { Terminal.say("raakvlak: \($0(language))") }
  }
}
