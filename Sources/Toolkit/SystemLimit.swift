internal import Glibc

/// Limits of the system for this process (`ulimit`).
package enum SystemLimit {
  /// Maximum number of open descriptors.
  package static var descriptors: Int { soft(RLIMIT_NOFILE) }

  /// Maximum address space in bytes; `Int.max` when it is unlimited.
  package static var addresses: Int { soft(RLIMIT_AS) }

  private static func soft(_ resource: __rlimit_resource) -> Int {
    var limit = rlimit()
    guard unsafe getrlimit(__rlimit_resource_t(resource.rawValue), &limit) == 0 else { return .max }
    return Int(clamping: limit.rlim_cur)
  }
}
