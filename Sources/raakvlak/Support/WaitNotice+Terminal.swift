import Disk
import SourceText
import Toolkit

extension WaitNotice {
  /// Said on standard error, as it happens.
  static func told(in language: Language) -> WaitNotice {
    // A name that was typed may hold what a terminal would obey.
    WaitNotice { Terminal.say("raakvlak: \(HiddenCharacter.replacing(in: $0(language)))") }
  }
}
