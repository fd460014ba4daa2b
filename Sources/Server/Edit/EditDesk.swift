// Why a thread of its own: a change reads the plan, waits for a lock and for the disk. On the thread of
// the connections it would keep every page waiting. One thread makes changes one after the other, so
// two clients never compute on the same bytes. A document of a source is read on a second thread:
// Pandoc takes seconds, and a change that somebody makes meanwhile must not wait for it. Files that
// somebody takes along are made there too. The plan is checked on a third: the page asks for that after
// every change, and while somebody types the next one would wait for it.

internal import Synchronization
import NIOCore
import NIOPosix
import Disk

/// Where requests to change the plan are carried out, one by one.
final class EditDesk: Sendable {
  let access: EditAccess
  private let pool = NIOThreadPool(numberOfThreads: 1)
  private let readers = NIOThreadPool(numberOfThreads: 1)
  private let checkers = NIOThreadPool(numberOfThreads: 1)
  private let session: Mutex<EditSession>
  private let reader: DocumentReader
  private let pending = Atomic(0)

  /// Whether somebody waits for an answer: what can wait then waits.
  var isBusy: Bool { pending.load(ordering: .relaxed) > 0 }

  init(
    _ session: EditSession, access: EditAccess = EditAccess(),
    reader: DocumentReader = DocumentReader()
  ) {
    self.access = access
    self.session = Mutex(session)
    self.reader = reader
    // Signals are for the building thread, as with the event loop.
    EndSignals.heldBack {
      pool.start()
      readers.start()
      checkers.start()
    }
  }

  private enum Step: Sendable {
    case answer(Response)
    case read(NamedDocument)
    case make(EditSession.Work)
    case check(EditSession.Work)
  }

  func answer(_ request: Request, on loop: any EventLoop) -> EventLoopFuture<Response> {
    pending.add(1, ordering: .relaxed)
    let answered = carryOut(request, on: loop)
    answered.whenComplete { _ in self.pending.subtract(1, ordering: .relaxed) }
    return answered
  }

  private func carryOut(_ request: Request, on loop: any EventLoop) -> EventLoopFuture<Response> {
    pool.runIfActive(eventLoop: loop) {
      self.session.withLock { session -> Step in
        if let document = session.documentToRead(for: request) { return .read(document) }
        if let work = session.work(for: request) { return .make(work) }
        if let work = session.check(for: request) { return .check(work) }
        return .answer(session.answer(request))
      }
    }.flatMap { step in
      switch step {
      case .answer(let response): loop.makeSucceededFuture(response)
      case .make(let work): self.readers.runIfActive(eventLoop: loop, work)
      case .check(let work): self.checkers.runIfActive(eventLoop: loop, work)
      case .read(let document): self.answer(request, reading: document, on: loop)
      }
    }
  }

  private func answer(
    _ request: Request, reading document: NamedDocument, on loop: any EventLoop
  ) -> EventLoopFuture<Response> {
    readers.runIfActive(eventLoop: loop) {
      // Another request for the same document may have been before this one.
      guard self.session.withLock({ $0.documents.needs(document) }) else { return }
      let reading = self.reader.read(document)
      self.session.withLock { $0.documents.take(reading) }
    }.flatMap {
      self.pool.runIfActive(eventLoop: loop) { self.session.withLock { $0.answer(request) } }
    }
  }
}
