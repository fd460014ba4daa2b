import ArgumentParser
import CLibYAML
import FoundationEssentials

/// `raakvlak-benchmark floor`: libyaml reads every file of a plan and its events are dropped.
/// No program that reads YAML with libyaml can be quicker.
struct FloorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "floor", abstract: "Let libyaml read the files of a plan, and do nothing else.")

  @Argument(help: "Folders of plans.")
  var folders: [String]

  func run() throws {
    var bytes = 0
    var events = 0
    for folder in folders {
      for path in try Self.files(in: folder) {
        let data = try Data(contentsOf: URL(filePath: path))
        bytes += data.count
        events += try Self.events(in: Array(data), path)
      }
    }
    print("\(bytes) bytes, \(events) events")
  }

  private static func files(in folder: String) throws -> [String] {
    let all = try FileManager.default.subpathsOfDirectory(atPath: folder)
    return all.filter { $0.hasSuffix(".yaml") }.sorted().map { "\(folder)/\($0)" }
  }

  private static func events(in bytes: [UInt8], _ path: String) throws -> Int {
    var parser = unsafe yaml_parser_t()
    guard unsafe yaml_parser_initialize(&parser) == 1 else { throw ExitCode(3) }
    defer { unsafe yaml_parser_delete(&parser) }
    return try unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
      unsafe yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
      var count = 0
      while true {
        var event = unsafe yaml_event_t()
        guard unsafe yaml_parser_parse(&parser, &event) == 1 else {
          throw ValidationError("'\(path)' is no readable YAML.")
        }
        count += 1
        let isEnd = unsafe event.type == YAML_STREAM_END_EVENT
        unsafe yaml_event_delete(&event)
        if isEnd { return count }
      }
    }
  }
}
