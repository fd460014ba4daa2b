import Disk
import Documents
import FoundationEssentials
import Glibc
import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization
import Testing
import Toolkit

@testable import Server

/// The desk answers one request after the other, but for what another program reads.
@Suite struct EditDeskTests {
  private static let plan = """
    plan: {title: Proef, language: nl}
    sources:
      - {id: nota, title: Nota, file: nota.docx}
    """
  private static let document = #"{"blocks":[{"t":"Para","c":[{"t":"Str","c":"Regel"}]}]}"#

  private static func request(_ name: String) throws -> Request {
    try Request(HTTPRequestHead(version: .http1_1, method: .GET, uri: "/.raakvlak/\(name)"))
  }

  @Test func `while a document is read, another request is answered`() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "raakvlak-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(Self.plan.utf8).write(to: folder.appending(path: "plan.yaml"))
    try Data("traag".utf8).write(to: folder.appending(path: "nota.docx"))
    let lines = try #require(DocumentLines(pandoc: Array(Self.document.utf8)))
    let isAnswered = Atomic(false)
    let isRead = Atomic(false)
    let count = Atomic(0)
    let reader = DocumentReader { (_, _) throws(ToolError) in
      count.add(1, ordering: .relaxed)
      // Until the other request is answered, or for so long that it clearly waits for this one.
      for _ in 0..<500 where !isAnswered.load(ordering: .relaxed) { usleep(10_000) }
      isRead.store(true, ordering: .relaxed)
      return lines
    }
    let day = try #require(Day("2027-03-01"))
    let desk = EditDesk(
      EditSession(folder.path, language: .dutch, helpLanguage: .dutch) { day }, reader: reader)
    let loop = MultiThreadedEventLoopGroup.singleton.next()
    let slow = desk.answer(try Self.request("source/nota"), on: loop)
    let again = desk.answer(try Self.request("source/nota"), on: loop)
    let other = try await desk.answer(try Self.request("sessions"), on: loop).get()
    #expect(other.status == .ok)
    let hadToWait = isRead.load(ordering: .relaxed)
    #expect(!hadToWait)
    isAnswered.store(true, ordering: .relaxed)
    for response in [try await slow.get(), try await again.get()] {
      #expect(String(decoding: response.body, as: UTF8.self).contains(#""lines":["Regel"]"#))
    }
    let reads = count.load(ordering: .relaxed)
    #expect(reads == 1)
  }
}
