internal import FoundationEssentials
import Disk
import Glibc
import SourceText
import Toolkit

/// Files of a plan that another program has open, by the file that such a program writes beside it.
enum OpenElsewhere {
  static func all(in plan: EditedPlan) -> [(file: String, program: String)] {
    var found: [(file: String, program: String)] = []
    var names: [String: Set<String>] = [:]
    for file in plan.files {
      let parts = file.path.split(separator: "/", omittingEmptySubsequences: false)
      let folder = parts.dropLast().joined(separator: "/")
      let name = parts.last.map(String.init) ?? ""
      let beside =
        names[folder]
        ?? Set((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
      names[folder] = beside
      for (mark, program) in Self.marks(of: name) where beside.contains(mark) {
        found.append((plan.relative(file.path), program))
      }
    }
    return found
  }

  private static func marks(of name: String) -> [(String, String)] {
    [
      (".\(name).swp", "Vim"), (".#\(name)", "Emacs"), (".~lock.\(name)#", "LibreOffice"),
      ("~$\(name)", "Microsoft Office"),
    ]
  }
}

extension EditedPlan {
  /// Reason why nothing can be written; nil when the folder can be written.
  var readOnly: Phrase? {
    unsafe access(folder, W_OK) == 0 ? nil : SystemReason.words(errno)
  }
}
