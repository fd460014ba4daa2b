import Documents
import FoundationEssentials
import TestSupport
import Testing
import Toolkit
import Views
import Build

/// A temporary folder in which `raakvlak` is run, gone with the test.
final class Workplace: Sendable {
  let path: String

  /// - Parameter plan: a folder to write the Dutch starter plan to.
  init(plan: String? = nil) throws {
    path = "/tmp/raakvlak-test-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    if let plan { try writePlan(plan) }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
    try? FileManager.default.removeItem(atPath: Self.state(of: path))
  }

  /// Where the program keeps the history of plans in a workplace; not in it, as tests compare all that
  /// it has.
  static func state(of folder: String) -> String {
    "/" + folder.split(separator: "/").prefix(2).joined(separator: "/") + "-state"
  }

  func writePlan(_ folder: String, _ language: Language = .dutch) throws {
    for file in StarterPlan.files(language) { try write(file.text, to: "\(folder)/\(file.path)") }
  }

  func full(_ name: String) -> String { "\(path)/\(name)" }

  func write(_ text: String, to name: String) throws { try write(Data(text.utf8), to: name) }

  func write(_ data: Data, to name: String) throws {
    let file = URL(filePath: full(name))
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
  }

  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: full(name)) }

  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: full(name), withIntermediateDirectories: true)
  }

  func allow(_ permissions: Int, on name: String) throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: permissions], ofItemAtPath: full(name))
  }

  /// A program to be found in `PATH` as `bin`: a shell script that needs no other.
  func writeProgram(_ name: String, _ script: String) throws {
    try write("#!/bin/sh\n\(script)\n", to: "bin/\(name)")
    try allow(0o755, on: "bin/\(name)")
  }

  /// Changes a text in a file; the text must be there.
  func change(_ name: String, _ old: String, to new: String) throws {
    let text = try #require(self.text(name))
    try #require(text.contains(old))
    try write(text.replacing(old, with: new), to: name)
  }

  /// A page that was written, taken apart.
  func page(_ name: String) throws -> SitePageText {
    SitePageText(name, try #require(text(name), "no \(name)"))
  }

  func text(_ name: String) -> String? {
    FileManager.default.contents(atPath: full(name)).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Every file below a folder with its bytes, but the manifest of what was written.
  func files(_ folder: String = ".") throws -> [String: Data] {
    try Self.files(below: full(folder))
  }

  static func files(below root: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    var pending = [""]
    while let folder = pending.popLast() {
      for entry in try FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)") {
        var isFolder = false
        _ = FileManager.default.fileExists(
          atPath: "\(root)/\(folder)\(entry)", isDirectory: &isFolder)
        if isFolder {
          pending.append("\(folder)\(entry)/")
        } else {
          files["\(folder)\(entry)"] = FileManager.default.contents(
            atPath: "\(root)/\(folder)\(entry)")
        }
      }
    }
    return files
  }

  /// Identity of one writing of a file: differs after each.
  func identity(_ name: String) throws -> String {
    let facts = try FileManager.default.attributesOfItem(atPath: full(name))
    let number = try #require(facts[.systemFileNumber])
    let time = try #require(facts[.modificationDate])
    return "\(number) \(time)"
  }

  func run(_ arguments: String..., environment: [String: String] = [:], from folder: String = ".")
    async throws -> Program.Outcome
  {
    try await Program.run(arguments, in: full(folder), environment: environment)
  }
}

extension Workplace {
  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: full(name), withDestinationPath: target)
  }

  /// Everything below a folder: the contents of files, where links lead, and folders. No link is
  /// followed.
  func tree(_ folder: String = ".") throws -> [String: Data] {
    var tree: [String: Data] = [:]
    var pending = [""]
    while let name = pending.popLast() {
      for entry in try FileManager.default.contentsOfDirectory(atPath: full("\(folder)/\(name)")) {
        let path = "\(name)\(entry)"
        let full = full("\(folder)/\(path)")
        var isFolder = false
        if let target = try? FileManager.default.destinationOfSymbolicLink(atPath: full) {
          tree[path] = Data("-> \(target)".utf8)
        } else if FileManager.default.fileExists(atPath: full, isDirectory: &isFolder), isFolder {
          tree[path] = Data()
          pending.append("\(path)/")
        } else {
          tree[path] = FileManager.default.contents(atPath: full)
        }
      }
    }
    return tree
  }
}
