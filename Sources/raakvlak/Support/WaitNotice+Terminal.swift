import Disk
import Toolkit

extension WaitNotice {
  /// Said on standard error, as it happens.
  static func told(in language: Language) -> WaitNotice {
    WaitNotice { Terminal.say("raakvlak: \($0(language))") }
  }
}
