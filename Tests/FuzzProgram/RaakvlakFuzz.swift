import FoundationEssentials
import Fuzzing
import Glibc

#if FUZZER
  /// libFuzzer's own loop, which feeds a function with inputs that reach new code.
  @_silgen_name("LLVMFuzzerRunDriver")
  func runDriver(
    _ count: UnsafeMutablePointer<Int32>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
    _ trial: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
  ) -> Int32
#endif

/// What `.ci/fuzz` builds: with `-D FUZZER` a coverage-guided fuzzer, else a program that makes all
/// that a build makes of each input, for `reparse.py`.
@main
struct RaakvlakFuzz {
  static func main() async {
    #if FUZZER
      fuzz()
    #else
      switch CommandLine.arguments.dropFirst().first {
      case "attack": attack()
      case "operations": operations()
      default: await render()
      }
    #endif
  }

  /// Tries a number of random hostile folders, from a seed on.
  private static func attack() {
    let numbers = CommandLine.arguments.dropFirst(2).compactMap(UInt64.init)
    let first = numbers.count > 1 ? numbers[1] : 0
    var broken = 0
    for seed in first..<first + (numbers.first ?? 1_000) {
      let faults = HostileFolderTrial.faults(seed: seed)
      for fault in faults { print(fault) }
      broken += faults.isEmpty ? 0 : 1
    }
    print("\(numbers.first ?? 1_000) folders, \(broken) of them broken")
    exit(broken == 0 ? 0 : 1)
  }

  /// Tries operations on a number of inputs that are made of those of a folder, from a seed on.
  private static func operations() {
    let arguments = CommandLine.arguments.dropFirst(2)
    guard let folder = arguments.first else { return }
    let numbers = arguments.dropFirst().compactMap(UInt64.init)
    let seeds = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
      .compactMap { FileManager.default.contents(atPath: "\(folder)/\($0)") }.map { Array($0) }
    var mutations = Mutations(
      of: seeds, words: FuzzWords.yaml, seed: numbers.count > 1 ? numbers[1] : 0)
    var broken = 0
    for _ in 0..<(numbers.first ?? 1_000) {
      let bytes = mutations.next()
      let faults = OperationTrial.faults(of: bytes)
      guard !faults.isEmpty else { continue }
      broken += 1
      for fault in faults.prefix(3) { print(fault) }
      print(String(decoding: bytes, as: UTF8.self).debugDescription)
    }
    print("\(numbers.first ?? 1_000) operations, \(broken) of them broken")
    exit(broken == 0 ? 0 : 1)
  }

  /// Makes of each file of a folder what a build would, in a folder of its own name in another.
  private static func render() async {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else { return }
    let (inputs, output) = (arguments[1], arguments[2])
    for name in (try? FileManager.default.contentsOfDirectory(atPath: inputs))?.sorted() ?? [] {
      let bytes = FileManager.default.contents(atPath: "\(inputs)/\(name)") ?? Data()
      await EscapingTrial(Array(bytes))?.write(to: "\(output)/\(name)")
    }
  }

  #if FUZZER
    /// `RAAKVLAK_TRIAL` names what is tried: `reader`, `operation` or `escaping`.
    private static func fuzz() {
      var count = CommandLine.argc
      var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? =
        unsafe CommandLine.unsafeArgv
      let trial = ProcessInfo.processInfo.environment["RAAKVLAK_TRIAL"]
      exit(
        unsafe trial == "escaping"
          ? runDriver(&count, &arguments) { bytes, count in
            RaakvlakFuzz.end(
              on: EscapingTrial.faults(
                of: unsafe Array(UnsafeBufferPointer(start: bytes, count: count))))
          }
          : trial == "operation"
            ? runDriver(&count, &arguments) { bytes, count in
              RaakvlakFuzz.end(
                on: OperationTrial.faults(
                  of: unsafe Array(UnsafeBufferPointer(start: bytes, count: count))))
            }
            : runDriver(&count, &arguments) { bytes, count in
              RaakvlakFuzz.end(
                on: ReaderTrial.faults(
                  of: unsafe Array(UnsafeBufferPointer(start: bytes, count: count))))
            })
    }

    /// A failed expectation is a crash to libFuzzer, which keeps the input.
    private static func end(on faults: [String]) -> Int32 {
      guard !faults.isEmpty else { return 0 }
      for fault in faults { print(fault) }
      abort()
    }
  #endif
}
