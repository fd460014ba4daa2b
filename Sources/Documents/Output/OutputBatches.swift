package import Toolkit

/// Files of some outputs, and the outputs that could not be made.
package struct RenderedOutputs: Sendable {
  package private(set) var files: [OutputFile] = []
  package private(set) var failures: [(path: String, message: Phrase)] = []

  fileprivate init() {}

  /// Files of outputs in their order, made on all cores.
  package init(making outputs: some Collection<Output>) {
    let results = Array(outputs).mapOnAllCores { output in
      (output.path, Result { () throws(OutputProblem) in try output.make() })
    }
    for (path, result) in results {
      switch result {
      case .success(let file): files.append(file)
      case .failure(let problem): failures.append((path, problem.message))
      }
    }
  }

  package mutating func add(_ more: RenderedOutputs) {
    files += more.files
    failures += more.failures
  }

  /// Bytes of each file by its path.
  package var sizes: [String: Int] {
    Dictionary(files.map { ($0.path, $0.bytes.count) }) { first, _ in first }
  }

  fileprivate var size: Int { files.reduce(0) { $0 + $1.bytes.count } }
}

/// Outputs in the order given, made in batches: as many as keep all cores busy, and more until
/// there are some megabytes to write.
package struct OutputBatches: Sequence, IteratorProtocol {
  private var outputs: ArraySlice<Output>

  private static let mostOutputs = 128
  private static let enoughBytes = 16 << 20

  package init(_ outputs: [Output]) { self.outputs = outputs[...] }

  package mutating func next() -> RenderedOutputs? {
    guard !outputs.isEmpty else { return nil }
    var made = RenderedOutputs()
    while !outputs.isEmpty, made.size < Self.enoughBytes {
      made.add(RenderedOutputs(making: outputs.prefix(Self.mostOutputs)))
      outputs = outputs.dropFirst(Self.mostOutputs)
    }
    return made
  }
}
