// Why a thread of its own: a change reads the plan, waits for a lock and for the disk. On the thread of
// the connections it would keep every page waiting. One thread makes changes one after the other, so
// two clients never compute on the same bytes.

internal import Synchronization
import NIOCore
import NIOPosix
import Disk

/// Where requests to change the plan are carried out, one by one.
final class EditDesk: Sendable {
  let access: EditAccess
  private let pool = NIOThreadPool(numberOfThreads: 1)
  private let session: Mutex<EditSession>

  init(_ session: EditSession, access: EditAccess = EditAccess()) {
    self.access = access
    self.session = Mutex(session)
    // Signals are for the building thread, as with the event loop.
    EndSignals.heldBack { pool.start() }
  }

  func answer(_ request: Request, on loop: any EventLoop) -> EventLoopFuture<Response> {
    pool.runIfActive(eventLoop: loop) { self.session.withLock { $0.answer(request) } }
  }
}
