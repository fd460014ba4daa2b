import NIOCore
import NIOHTTP1
import NIOPosix

/// Handler of one connection: collects a request, responds, and waits for the next.
///
/// A request that exceeds a limit or violates HTTP gets an error response if possible, and ends the
/// connection: the bytes after it cannot be trusted.
final class ConnectionHandler: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  private let router: Router
  private let store: PreviewStore
  /// Where the plan is changed; nil where pages are only read.
  private let desk: EditDesk?
  /// Where files are made that nobody asked for before.
  private let makers: NIOThreadPool
  private let limits: ServerLimits
  private let connections: Connections
  /// Request that is being received.
  private var head: HTTPRequestHead?
  private var body: [UInt8] = []
  /// Whether the last response is being sent, and nothing is read any more.
  private var isClosing = false
  /// Timeout of the present step.
  private var alarm: Scheduled<Void>?

  /// Poll interval and maximum time of a request that waits for a new state.
  private static let pause = TimeAmount.milliseconds(50)
  private static let longestWait = TimeAmount.seconds(10)

  init(
    _ router: Router, _ store: PreviewStore, _ desk: EditDesk?, _ makers: NIOThreadPool,
    _ limits: ServerLimits, _ connections: Connections
  ) {
    self.router = router
    self.store = store
    self.desk = desk
    self.makers = makers
    self.limits = limits
    self.connections = connections
  }

  func channelActive(context: ChannelHandlerContext) { awaitRequest(context) }

  func channelInactive(context: ChannelHandlerContext) { alarm?.cancel() }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard !isClosing else { return }
    switch unwrapInboundIn(data) {
    case .head(let head):
      self.head = head
      let length = head.headers["Content-Length"].first.flatMap { Int($0) } ?? 0
      if length > longestBody(of: head) {
        refuse(.payloadTooLarge, "The body is too long.\n", context)
      }
    case .body(let part):
      body += part.readableBytesView
      guard let head, body.count > longestBody(of: head) else { return }
      refuse(.payloadTooLarge, "The body is too long.\n", context)
    case .end:
      guard let head = head.take() else { return }
      connections.isAnswered(context.channel)
      answer(head, context)
    }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    guard !isClosing, let problem = error as? HTTPParserError else {
      return context.close(promise: nil)
    }
    switch problem {
    case .headerOverflow:
      refuse(.requestHeaderFieldsTooLarge, "The head of the request is too long.\n", context)
    default: refuse(.badRequest, "This is no request of HTTP.\n", context)
    }
  }

  private func longestBody(of head: HTTPRequestHead) -> Int {
    let path = head.uri.split(separator: "?", maxSplits: 1).first ?? ""
    let isEdit = router.access?.concerns(String(path)) ?? false
    return isEdit ? limits.editBytes : limits.bodyBytes
  }

  private func answer(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
    do throws(BadRequest) {
      let request = try Request(head, body: body)
      body = []
      let snapshot = store.snapshot
      switch router.answer(request, from: snapshot) {
      case .file(let file, let stamp):
        sendWork(
          makers.runIfActive(eventLoop: context.eventLoop) { [router] in
            router.response(file, stamp: stamp, from: snapshot)
          }, "The page takes too long.\n", to: head, context)
      case .response(let response): send(response, to: head, context)
      case .state(let stamp):
        sendState(after: stamp, until: .now() + Self.longestWait, to: head, context)
      case .edit: sendEdit(request, to: head, context)
      }
    } catch {
      refuse(.badRequest, error.text, context)
    }
  }

  private func sendState(
    after stamp: String, until end: NIODeadline, to head: HTTPRequestHead,
    _ context: ChannelHandlerContext
  ) {
    let snapshot = store.snapshot
    guard snapshot.stamp == stamp, .now() < end else {
      return send(Router.state(snapshot), to: head, context)
    }
    after(Self.pause, context) { handler, context in
      handler.sendState(after: stamp, until: end, to: head, context)
    }
  }

  /// Sends what the editor answers. When it takes too long the connection ends; the page asks again
  /// with the same number, so nothing is made twice.
  private func sendEdit(
    _ request: Request, to head: HTTPRequestHead, _ context: ChannelHandlerContext
  ) {
    guard let desk else { return refuse(.notFound, "Nothing is changed here.\n", context) }
    sendWork(
      desk.answer(request, on: context.eventLoop), "The change takes too long.\n", to: head,
      context)
  }

  /// Sends what another thread makes.
  ///
  /// - Parameter words: what is sent when that takes too long.
  private func sendWork(
    _ work: EventLoopFuture<Response>, _ words: String, to head: HTTPRequestHead,
    _ context: ChannelHandlerContext
  ) {
    after(limits.work, context) { handler, context in
      handler.refuse(.serviceUnavailable, words, context)
    }
    work.assumeIsolated().whenComplete { result in
      guard !self.isClosing else { return }
      switch result {
      case .success(let response): self.send(response, to: head, context)
      case .failure: self.refuse(.serviceUnavailable, "The program has stopped.\n", context)
      }
    }
  }

  private func refuse(
    _ status: HTTPResponseStatus, _ text: String, _ context: ChannelHandlerContext
  ) {
    isClosing = true
    connections.isAnswered(context.channel)
    send(Response(status, text), to: nil, context)
  }

  /// - Parameter head: of the request; nil to close the connection after the response.
  private func send(
    _ response: Response, to head: HTTPRequestHead?, _ context: ChannelHandlerContext
  ) {
    after(limits.response, context) { _, context in context.close(promise: nil) }
    let isKept = head?.isKeepAlive ?? false
    var headers = response.headers
    if !isKept { headers.add(name: "Connection", value: "close") }
    let version = head?.version ?? .http1_1
    write(.head(HTTPResponseHead(version: version, status: response.status, headers: headers)))
    if head?.method != .HEAD {
      write(.body(.byteBuffer(context.channel.allocator.buffer(bytes: response.body))))
    }
    isClosing = !isKept
    context.writeAndFlush(wrapOutboundOut(.end(nil))).assumeIsolated().whenComplete { result in
      guard isKept, case .success = result else { return context.close(promise: nil) }
      self.awaitRequest(context)
    }

    func write(_ part: HTTPServerResponsePart) {
      context.write(wrapOutboundOut(part), promise: nil)
    }
  }

  private func awaitRequest(_ context: ChannelHandlerContext) {
    connections.waits(context.channel)
    after(limits.request, context) { _, context in context.close(promise: nil) }
  }

  /// Schedules a step, and cancels the one that was scheduled before.
  private func after(
    _ time: TimeAmount, _ context: ChannelHandlerContext,
    _ step: @escaping (ConnectionHandler, ChannelHandlerContext) -> Void
  ) {
    alarm?.cancel()
    alarm = context.eventLoop.assumeIsolated().scheduleTask(in: time) { step(self, context) }
  }
}
