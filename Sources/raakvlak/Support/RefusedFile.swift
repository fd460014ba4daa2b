import Disk
import Documents
import Sheets
import Toolkit
import Views

/// The sheet in which refused rows are kept, to be corrected and imported again.
struct RefusedFile {
  /// Nil when there is no free name.
  private let target: AtomicReplacement?
  private let folder: String
  private let language: Language

  /// The name beside the plan; the next import with refusals gets a number behind it, so that rows
  /// nobody has corrected yet are never overwritten.
  private static let name = "decisions-refused"
  private static let mostFiles = 99

  /// - Parameter wanted: the file that was asked for.
  /// - Throws: when that exists already.
  init(_ wanted: String?, beside plan: String, language: Language) throws(Failure) {
    self.language = language
    folder = plan
    guard let wanted else {
      let names = ["\(Self.name).xlsx"] + (2...Self.mostFiles).map { "\(Self.name)-\($0).xlsx" }
      target = names.lazy.compactMap { Self.free("\(plan)/\($0)") }.first
      return
    }
    target = Self.free(wanted)
    guard target != nil else {
      throw Failure(
        Phrase(
          nl: "'\(wanted)' bestaat al. Noem een ander bestand met --refused.",
          en: "'\(wanted)' exists already. Name another file with --refused."), in: language)
    }
  }

  private static func free(_ path: String) -> AtomicReplacement? {
    guard let file = try? AtomicReplacement(path), file.former == nil else { return nil }
    return file
  }

  /// The sheet of the rows that did not go in.
  struct Contents {
    let path: String
    let bytes: [UInt8]
    fileprivate let target: AtomicReplacement

    func write(in language: Language) throws(Failure) {
      do throws(OutputError) {
        try target.replace(with: bytes, whenWaiting: .printing(in: language))
      } catch {
        throw Failure(error, in: language)
      }
    }
  }

  /// - Returns: nil when nothing was refused.
  func contents(_ result: DecisionImport) throws(Failure) -> Contents? {
    guard let workbook = RefusedWorkbook(language: language).workbook(result) else { return nil }
    guard let target else {
      throw Failure(
        Phrase(
          nl:
            "In '\(folder)' staan al \(Self.mostFiles) bestanden met geweigerde rijen. Haal oude weg.",
          en: "'\(folder)' has \(Self.mostFiles) files of refused rows already. Remove old ones."),
        .outside, in: language)
    }
    guard let bytes = try? workbook.xlsx() else {
      throw Failure(
        Phrase(
          nl: "De geweigerde rijen kunnen niet worden bewaard in '\(target.path)'.",
          en: "The refused rows cannot be kept in '\(target.path)'."), .outside, in: language)
    }
    return Contents(path: target.path, bytes: bytes, target: target)
  }

  /// What was kept, in words.
  ///
  /// - Parameter path: nil for a preview.
  func words(_ result: DecisionImport, in path: String?) -> Phrase {
    let count = Catalogue.count(
      result.rows.count(where: \.isKept), one: Phrase(nl: "rij", en: "row"),
      many: Phrase(nl: "rijen", en: "rows"))
    let kept =
      path.map { Phrase(nl: ", bewaard in \($0)", en: ", kept in \($0)") } ?? Phrase(verbatim: "")
    return Phrase(nl: "Te verbeteren: ", en: "To be corrected: ") + count + kept
  }
}
