package import Sheets
import SourceText
import Toolkit

/// A part of a build that can be made by itself: a file, or a few that are made of the same.
///
/// No piece knows of another, so whichever core is free makes the next one; and what a piece made can
/// be written and let go before the next is begun, so that a build need not hold all its output.
package struct Piece: Sendable {
  /// Where its files will stand, as far as that is known before.
  package let paths: [String]
  private let work: @Sendable () -> MadeFiles

  package init(path: String, text: @autoclosure @escaping @Sendable () -> String) {
    self.init(paths: [path]) { MadeFiles([OutputFile(path: path, text: text())]) }
  }

  package init(path: String, bytes: @autoclosure @escaping @Sendable () -> [UInt8]) {
    self.init(paths: [path]) { MadeFiles([OutputFile(path: path, bytes: bytes())]) }
  }

  package init(_ files: @escaping @Sendable () -> [OutputFile]) {
    self.init(paths: []) { MadeFiles(files()) }
  }

  package init(paths: [String], _ work: @escaping @Sendable () -> MadeFiles) {
    self.paths = paths
    self.work = work
  }

  package func make() -> MadeFiles { work() }
}

/// The files that pieces made, and those that could not be made.
package struct MadeFiles: Sendable {
  package var files: [OutputFile]
  /// Such as a sheet with more rows than a sheet can have.
  package var failures: [(path: String, error: SheetError)]

  package init(
    _ files: [OutputFile] = [], failures: [(path: String, error: SheetError)] = []
  ) {
    self.files = files
    self.failures = failures
  }

  private init(all made: [MadeFiles]) {
    self.init(made.flatMap(\.files), failures: made.flatMap(\.failures))
  }

  /// What pieces make, in their order, made on all cores.
  package init(making pieces: some Collection<Piece>) {
    self.init(all: Array(pieces).mapOnAllCores { $0.make() })
  }

  /// A sheet, which may turn out to be more than a sheet can hold.
  mutating func add(_ path: String, _ sheet: () throws(SheetError) -> [UInt8]) {
    do throws(SheetError) {
      files.append(OutputFile(path: path, bytes: try sheet()))
    } catch {
      failures.append((path, error))
    }
  }

  fileprivate mutating func add(_ more: MadeFiles) {
    files += more.files
    failures += more.failures
  }

  fileprivate var size: Int { files.reduce(0) { $0 + $1.bytes.count } }
}

/// Pieces in the order given, made a batch at a time: as many as the cores like to be given at
/// once, and more until there are some megabytes to write.
package struct PieceBatches: Sequence, IteratorProtocol {
  private var pieces: ArraySlice<Piece>

  private static let mostPieces = 128
  private static let enoughBytes = 16 << 20

  package init(_ pieces: [Piece]) { self.pieces = pieces[...] }

  package mutating func next() -> MadeFiles? {
    guard !pieces.isEmpty else { return nil }
    var made = MadeFiles()
    while !pieces.isEmpty, made.size < Self.enoughBytes {
      made.add(MadeFiles(making: pieces.prefix(Self.mostPieces)))
      pieces = pieces.dropFirst(Self.mostPieces)
    }
    return made
  }
}
