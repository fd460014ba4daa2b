internal import Glibc

/// Timings of a command's stages: wall time, processor time and memory. Passed along as a value; a
/// command without `--timings` keeps an empty one.
package struct Timings: Sendable {
  package private(set) var stages: [Stage] = []
  private let isWanted: Bool

  package struct Stage: Equatable, Sendable {
    package let name: StageName
    /// Wall time in milliseconds.
    package let wall: Double
    /// Processor time of the program and its children, in milliseconds.
    package let processor: Double
    /// Peak memory until the stage's end, in bytes.
    package let memory: Int
  }

  package init(isWanted: Bool) {
    self.isWanted = isWanted
  }

  /// Does the work and adds its cost to the stage of that name.
  package mutating func measure<Answer, Failure: Error>(
    _ name: StageName, _ work: () throws(Failure) -> Answer
  ) throws(Failure) -> Answer {
    let start = Moment()
    defer { add(name, since: start) }
    return try work()
  }

  private mutating func add(_ name: StageName, since start: Moment) {
    guard isWanted else { return }
    let end = Moment()
    let index = stages.firstIndex { $0.name == name }
    let former = index.map { stages[$0] }
    let stage = Stage(
      name: name, wall: end.wall - start.wall + (former?.wall ?? 0),
      processor: end.processor - start.processor + (former?.processor ?? 0), memory: end.memory)
    if let index { stages[index] = stage } else { stages.append(stage) }
  }
}

/// Stages of the pipeline, from a plan's files to the output.
package enum StageName: String, CaseIterable, Sendable {
  case read, parse, graph, rules, findings, views, drawings, site, unchanged, write, note
}

/// Clock, processor time and memory of this program now.
private struct Moment {
  let wall: Double
  let processor: Double
  let memory: Int

  init() {
    var now = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &now)
    wall = Double(now.tv_sec) * 1e3 + Double(now.tv_nsec) / 1e6
    var own = rusage()
    var others = rusage()
    unsafe getrusage(Int32(RUSAGE_SELF.rawValue), &own)
    unsafe getrusage(Int32(RUSAGE_CHILDREN.rawValue), &others)
    processor = Self.milliseconds(own) + Self.milliseconds(others)
    memory = own.ru_maxrss * 1024
  }

  private static func milliseconds(_ usage: rusage) -> Double {
    let seconds = usage.ru_utime.tv_sec + usage.ru_stime.tv_sec
    let microseconds = usage.ru_utime.tv_usec + usage.ru_stime.tv_usec
    return Double(seconds) * 1e3 + Double(microseconds) / 1e3
  }
}
