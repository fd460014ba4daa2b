internal import Glibc
package import Toolkit

/// Reason of a system error, in words for the user.
package enum SystemReason {
  /// Reason of the last failed call.
  static var last: Phrase { words(errno) }

  static let unreadable = Phrase(
    nl: "Het kan niet worden gelezen.", en: "It cannot be read.")

  package static func words(_ number: Int32) -> Phrase {
    switch number {
    case ENOSPC, EDQUOT: Phrase(nl: "De schijf is vol.", en: "The disk is full.")
    case EFBIG:
      Phrase(
        nl: "Zo groot mag een bestand hier niet worden.", en: "No file may grow this large here.")
    case EACCES, EPERM:
      Phrase(nl: "U hebt hier geen rechten voor.", en: "You do not have the right to do so.")
    case EROFS:
      Phrase(nl: "De schijf kan alleen worden gelezen.", en: "The disk can only be read.")
    case ENOTDIR:
      Phrase(
        nl: "Een deel van de naam is een bestand en geen map.",
        en: "A part of the name is a file and no folder.")
    case EMFILE, ENFILE:
      Phrase(
        nl: "Er mogen hier niet meer bestanden tegelijk open zijn (ulimit -n).",
        en: "No more files may be open at a time here (ulimit -n).")
    case EAGAIN:
      Phrase(
        nl: "Er mogen hier niet meer programma's tegelijk lopen (ulimit -u).",
        en: "No more programs may run at a time here (ulimit -u).")
    case ENOMEM: Phrase(nl: "Er is te weinig geheugen.", en: "There is too little memory.")
    case ENAMETOOLONG: Phrase(nl: "De naam is te lang.", en: "The name is too long.")
    default:
      Phrase(
        verbatim: unsafe strerror(number).map { unsafe String(cString: $0) } ?? "errno \(number)")
    }
  }
}
