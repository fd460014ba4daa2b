import Operations
import Build
import Disk
import PlanModel
import Rules
import SourceText
import Toolkit
import Views

/// Writes the ids that things lack into the files of a plan, before a list goes out or an answer
/// goes in.
struct IDWriting {
  let ids: MissingIDs
  private let language: Language
  private let files: [(target: AtomicReplacement, bytes: [UInt8])]
  private let plan: Plan

  /// - Parameter change: other changes that go along with them.
  init(
    _ nodes: some Sequence<Node>, of loaded: LoadedPlan,
    with change: (inout PlanRevision, MissingIDs) -> Void = { _, _ in }
  ) throws(Failure) {
    language = loaded.language
    plan = loaded.graph.plan
    ids = MissingIDs(nodes, in: loaded.graph)
    var revision = PlanRevision(loaded.checked.input.files)
    ids.write(to: &revision)
    change(&revision, ids)
    let revised: [PlanRevision.Revised]
    do throws(PlanRevisionProblem) {
      revised = try revision.revised()
    } catch {
      throw Failure(error.message, in: loaded.language)
    }
    var files: [(target: AtomicReplacement, bytes: [UInt8])] = []
    for file in revised { files.append(try Self.replacement(file, in: loaded.language)) }
    self.files = files
  }

  private static func replacement(
    _ file: PlanRevision.Revised, in language: Language
  ) throws(Failure) -> (target: AtomicReplacement, bytes: [UInt8]) {
    do throws(OutputError) {
      let target = try AtomicReplacement(file.path)
      let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
      if target.former == file.former { return (target, file.bytes) }
      // A byte order mark is no part of what was read.
      guard target.former == mark + file.former else {
        throw .changedMeanwhile(file.path)
      }
      return (target, mark + file.bytes)
    } catch {
      throw Failure(error, in: language)
    }
  }

  /// Each file is as it was or whole and new; a file that somebody changed meanwhile is left alone.
  func write() throws(Failure) {
    for file in files {
      do throws(OutputError) {
        try file.target.replace(with: file.bytes, whenWaiting: .printing(in: language))
      } catch {
        throw Failure(error, in: language)
      }
    }
  }

  /// How many ids go where: '3 ids added to plan/points.yaml'. Nil when there are none.
  func words(isPreview: Bool) -> Phrase? {
    guard !ids.isEmpty else { return nil }
    let count = Catalogue.count(
      ids.added.count, one: Phrase(nl: "id", en: "id"), many: Phrase(nl: "id's", en: "ids"))
    let list = Catalogue.list(Set(ids.added.map { plan.path(of: $0.range) }).sorted())
    return isPreview
      ? count + Phrase(nl: " om bij te schrijven in ", en: " to add to ") + list
      : count + Phrase(nl: " bijgeschreven in ", en: " added to ") + list
  }

  /// The same as a line of its own; empty when there are none.
  func line(isPreview: Bool) -> Phrase {
    words(isPreview: isPreview).map { Phrase(verbatim: "\n") + $0 } ?? Phrase(verbatim: "")
  }

  /// Each id with the line before which it comes, for a preview.
  var lines: [String] {
    ids.added.map { added in
      "  \(plan.path(of: added.range)):\(added.range.start.line): id: \(added.id)  (\(added.words))"
    }
  }
}
