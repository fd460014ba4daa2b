import Disk
import Documents
import Views

/// The hand-outs of a plan as documents, a run of Pandoc each.
struct Documents {
  private(set) var files: [OutputFile] = []
  private(set) var failures: [(path: String, error: PandocError)] = []

  private struct Order {
    let path: String
    let html: String
    let format: PandocRunner.Format
  }

  static func make(
    _ handouts: [Handout], in formats: [HandoutFormat], _ document: HandoutDocument,
    _ addresses: Addresses
  ) async -> Documents {
    let kinds = formats.compactMap { PandocRunner.Format(rawValue: $0.rawValue) }
    guard !kinds.isEmpty else { return Documents() }
    let orders = handouts.enumerated().flatMap { place, handout in
      let html = document.html(handout)
      return kinds.map { kind in
        Order(path: addresses.handout(place, format: kind.rawValue), html: html, format: kind)
      }
    }
    let results = await SideBySide.map(orders) { order -> Result<[UInt8], PandocError> in
      do throws(PandocError) {
        return .success(try await PandocRunner().convert(order.html, to: order.format))
      } catch {
        return .failure(error)
      }
    }
    var documents = Documents()
    for (order, result) in zip(orders, results) {
      switch result {
      case .success(let bytes):
        documents.files.append(OutputFile(path: order.path, bytes: bytes))
      case .failure(let error): documents.failures.append((order.path, error))
      }
    }
    return documents
  }

  /// Why there are no documents at all, when that is why.
  var missing: PandocError? {
    failures.lazy.map(\.error).first { if case .missing = $0 { true } else { false } }
  }
}
