internal import Dispatch
internal import Glibc

/// Concurrent work on all cores, or on one when the system lacks descriptors, memory or threads.
enum Cores {
  /// Runs `pieces` pieces of work and returns when all are done.
  static func perform(_ pieces: Int, _ work: @Sendable (Int) -> Void) {
    guard areUsed else { return (0..<pieces).forEach(work) }
    DispatchQueue.concurrentPerform(iterations: pieces, execute: work)
  }

  private static let areUsed = hasRoom && haveThreads

  /// Whether descriptors and memory suffice for all cores. Dispatch traps when it gets none of the
  /// three descriptors that it needs, and each core may have files open; a thread takes 8 MiB of
  /// addresses for its stack, and glibc up to 128 MiB more for what it allocates.
  private static var hasRoom: Bool {
    SystemLimit.descriptors >= 32 + 4 * count && SystemLimit.addresses >= count * (192 << 20)
  }

  private static var count: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Whether a thread can be started for each core. Dispatch does not report a failure: when the
  /// process table or memory is full it retries every second, forever.
  private static var haveThreads: Bool {
    let gate = DispatchSemaphore(value: 0)
    let pointer = unsafe Unmanaged.passUnretained(gate).toOpaque()
    var threads: [pthread_t] = []
    var isRefused = false
    for _ in 1..<max(2, count) where !isRefused {
      var thread = pthread_t()
      // All threads wait at the gate, so that all exist at the same time.
      let problem = unsafe pthread_create(
        &thread, nil,
        { gate in
          guard let gate = unsafe gate else { return nil }
          unsafe Unmanaged<DispatchSemaphore>.fromOpaque(gate).takeUnretainedValue().wait()
          return nil
        }, pointer)
      if problem == 0 { threads.append(thread) } else { isRefused = true }
    }
    for _ in threads { gate.signal() }
    for thread in threads { pthread_join(thread, nil) }
    return withExtendedLifetime(gate) { !isRefused }
  }
}
