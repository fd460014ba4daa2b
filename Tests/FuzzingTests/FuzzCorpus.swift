import FoundationEssentials
import Testing

/// The inputs from which the trials start: a file each, in `Corpus`.
enum FuzzCorpus {
  /// - Parameter trial: the name of a folder.
  static func inputs(_ trial: String, _ file: String = #filePath) throws -> [[UInt8]] {
    let folder = file.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" }
    let path = "\(folder)/Corpus/\(trial)"
    return try FileManager.default.contentsOfDirectory(atPath: path).sorted().map { name in
      Array(try #require(FileManager.default.contents(atPath: "\(path)/\(name)")))
    }
  }
}
