internal import Glibc

/// What the system allows this process (`ulimit`).
package enum SystemLimit {
  /// The most descriptors that may be open.
  package static var descriptors: Int { soft(RLIMIT_NOFILE) }

  /// The most bytes of addresses; `Int.max` where they are not bounded.
  package static var addresses: Int { soft(RLIMIT_AS) }

  private static func soft(_ resource: __rlimit_resource) -> Int {
    var limit = rlimit()
    guard unsafe getrlimit(__rlimit_resource_t(resource.rawValue), &limit) == 0 else { return .max }
    return Int(clamping: limit.rlim_cur)
  }
}
