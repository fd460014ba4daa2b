internal import FoundationEssentials

/// Graphs that one run of `dot` lays out, one after the other.
///
/// `dot` starts in 10 ms and lays out a map of 60 cards in 3 ms; what it makes of a graph does not
/// depend on the graphs before it.
enum DotBatch {
  /// Maximum number of graphs: how much is made anew when one of them fails.
  private static let most = 16
  /// Maximum bytes of all graphs but the last; a larger graph takes longer than a start.
  private static let bytes = 100_000

  /// Ranges that cover all graphs, in order, at least one for each core where there are enough.
  static func batches(
    of dots: [String], cores: Int = ProcessInfo.processInfo.activeProcessorCount
  ) -> [Range<Int>] {
    let most = min(most, max(1, dots.count / max(1, cores)))
    var batches: [Range<Int>] = []
    var start = 0
    var size = 0
    for (index, dot) in dots.enumerated() {
      if index - start == most || size > bytes {
        batches.append(start..<index)
        (start, size) = (index, 0)
      }
      size += dot.utf8.count
    }
    return dots.isEmpty ? [] : batches + [start..<dots.count]
  }

  /// Output for each graph of a batch; empty where their number is another.
  ///
  /// Each is an object that ends with the only line `}`: a layout DOT has no texts.
  static func outputs(of output: [UInt8], count: Int) -> [ArraySlice<UInt8>] {
    let end = Array("\n}\n".utf8)
    var outputs: [ArraySlice<UInt8>] = []
    var start = 0
    for index in output.indices.dropFirst(end.count - 1)
    where output[index] == end[2] && output[index - 1] == end[1] && output[index - 2] == end[0] {
      outputs.append(output[start...index])
      start = index + 1
    }
    return outputs.count == count && start == output.count ? outputs : []
  }
}
