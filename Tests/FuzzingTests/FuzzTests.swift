import FoundationEssentials
import Fuzzing
import Subprocess
import Testing

/// Inputs of the fuzzers that fit in seconds: those of the corpus, and others made of them.
@Suite(.timeLimit(.minutes(5))) struct FuzzTests {
  @Test func `any bytes are read, checked and reported, with positions inside the file`() throws {
    let inputs = try FuzzCorpus.inputs("reader")
    #expect(inputs.count > 5)
    var mutations = Mutations(of: inputs, words: FuzzWords.yaml, seed: 1)
    for bytes in inputs + (0..<1_000).map({ _ in mutations.next() }) {
      let faults = ReaderTrial.faults(of: bytes)
      #expect(
        faults.isEmpty,
        "\(faults.prefix(3)) \(String(decoding: bytes, as: UTF8.self).debugDescription)")
    }
  }

  @Test func `an operation on any bytes changes nothing but what it is about`() throws {
    let inputs = try FuzzCorpus.inputs("operation")
    #expect(inputs.count > 20)
    var mutations = Mutations(of: inputs, words: FuzzWords.yaml, seed: 1)
    for bytes in inputs + (0..<500).map({ _ in mutations.next() }) {
      let faults = OperationTrial.faults(of: bytes)
      #expect(
        faults.isEmpty,
        "\(faults.prefix(3)) \(String(decoding: bytes, as: UTF8.self).debugDescription)")
    }
  }

  @Test func `in any folder of somebody else's nothing of a person's is touched`() {
    for seed in 0..<300 as Range<UInt64> {
      #expect(HostileFolderTrial.faults(seed: seed) == [])
    }
  }

  @Test func `any text comes out of every format as it went in, as other parsers read it`()
    async throws
  {
    let folder = "/tmp/raakvlak-test-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let inputs = try FuzzCorpus.inputs("escaping")
    #expect(inputs.count > 5)
    var mutations = Mutations(of: inputs, words: FuzzWords.formats, seed: 1)
    var folders: [String] = []
    for (number, bytes) in (inputs + (0..<20).map { _ in mutations.next() }).enumerated() {
      #expect(EscapingTrial.faults(of: bytes) == [])
      guard let trial = EscapingTrial(bytes) else { continue }
      folders.append("\(folder)/\(number)")
      await trial.write(to: "\(folder)/\(number)")
    }
    let script = #filePath.split(separator: "/").dropLast(2).reduce("") { "\($0)/\($1)" }
    // The system's own, which has what Debian's packages bring.
    let result = try await Subprocess.run(
      .name("env"),
      arguments: Arguments(
        ["PATH=/usr/bin:/bin", "python3", "\(script)/Fuzzing/reparse.py"] + folders),
      output: .string(limit: 1 << 20), error: .string(limit: 1 << 20))
    #expect(result.standardOutput == "")
    #expect(result.standardError == "")
    #expect(result.terminationStatus.isSuccess)
  }
}
