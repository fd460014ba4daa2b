internal import CExpat

/// Parses XML with expat, without a document type and so without entities of its own, and to a
/// limited depth. It never reads anything but the bytes, which may come in pieces.
@safe
final class XMLParser<Visitor: XMLVisitor> {
  private let parser: XML_Parser
  private let run: XMLRun<Visitor>
  private let part: String
  private var isBroken = false

  init(_ visitor: Visitor, part: String, limits: SheetLimits) throws(SheetProblem.Kind) {
    guard let parser = unsafe XML_ParserCreateNS(nil, XMLNames.separator) else {
      throw .damaged(part: part)
    }
    unsafe self.parser = unsafe parser
    self.part = part
    unsafe run = unsafe XMLRun(visitor, parser: parser, part: part, depth: limits.depth)
    let base: XMLParseState = unsafe run
    unsafe XML_SetUserData(parser, Unmanaged.passUnretained(base).toOpaque())
    unsafe XML_SetElementHandler(
      parser,
      { user, name, attributes in unsafe XMLParseState.of(user)?.start(name, attributes) },
      { user, name in unsafe XMLParseState.of(user)?.end(name) })
    unsafe XML_SetCharacterDataHandler(
      parser, { user, text, length in unsafe XMLParseState.of(user)?.text(text, length) })
    unsafe XML_SetStartDoctypeDeclHandler(
      parser, { user, _, _, _, _ in unsafe XMLParseState.of(user)?.refuse() })
  }

  deinit { unsafe XML_ParserFree(parser) }

  /// Parses the next bytes.
  ///
  /// - Returns: false when nothing more need come.
  func parse(_ bytes: ArraySlice<UInt8>) -> Bool {
    parse(bytes, isLast: false)
    return !isBroken
  }

  private func parse(_ bytes: ArraySlice<UInt8>, isLast: Bool) {
    // `XML_Parse` takes the length as a 32-bit number.
    guard !isBroken, bytes.count <= Int(Int32.max) else { return isBroken = true }
    let status = unsafe bytes.withUnsafeBytes { buffer in
      unsafe XML_Parse(
        parser, buffer.bindMemory(to: CChar.self).baseAddress, Int32(buffer.count),
        isLast ? 1 : 0)
    }
    isBroken = status != XML_STATUS_OK
  }

  /// The visitor after the last bytes.
  ///
  /// - Throws: what the visitor throws; `damaged` when it is no XML, `suspect` for a document type
  ///   or nesting that is too deep.
  func end() throws(SheetProblem.Kind) -> Visitor {
    if !isBroken { parse([], isLast: true) }
    if let problem = unsafe run.problem { throw problem }
    guard !isBroken else { throw .damaged(part: part) }
    return unsafe run.visitor
  }
}

extension XMLParser {
  /// Visits XML that is whole in memory.
  static func visit(
    _ bytes: [UInt8], part: String, limits: SheetLimits, with visitor: inout Visitor
  ) throws(SheetProblem.Kind) {
    let parser = try XMLParser(visitor, part: part, limits: limits)
    _ = parser.parse(bytes[...])
    visitor = try parser.end()
  }
}

/// State for expat's callbacks, which know no type of visitor.
@unsafe
private class XMLParseState {
  static func of(_ user: UnsafeMutableRawPointer?) -> XMLParseState? {
    unsafe user.map { unsafe Unmanaged<XMLParseState>.fromOpaque($0).takeUnretainedValue() }
  }

  func start(
    _ name: UnsafePointer<CChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) {}
  func end(_ name: UnsafePointer<CChar>?) {}
  func text(_ text: UnsafePointer<CChar>?, _ length: Int32) {}
  func refuse() {}
}

/// The same for one type of visitor, so that a call of it is no call through a table.
@unsafe
private final class XMLRun<Visitor: XMLVisitor>: XMLParseState {
  var visitor: Visitor
  var problem: SheetProblem.Kind?
  private let parser: XML_Parser
  private let part: String
  private let mostDepth: Int
  private let names = XMLNames()
  private var depth = 0

  init(_ visitor: Visitor, parser: XML_Parser, part: String, depth: Int) {
    unsafe self.visitor = visitor
    unsafe self.parser = parser
    unsafe self.part = part
    unsafe mostDepth = depth
    unsafe super.init()
  }

  override func start(
    _ name: UnsafePointer<CChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) {
    unsafe depth += 1
    guard unsafe depth <= mostDepth else { return unsafe refuse() }
    unsafe attempt { () throws(SheetProblem.Kind) in
      try unsafe visitor.start(XMLElement(name: names.name(name), attributes: attributes))
    }
  }

  override func end(_ name: UnsafePointer<CChar>?) {
    unsafe depth -= 1
    unsafe attempt { () throws(SheetProblem.Kind) in
      try unsafe visitor.end(names.name(name))
    }
  }

  override func text(_ text: UnsafePointer<CChar>?, _ length: Int32) {
    guard unsafe visitor.wantsText else { return }
    let bytes = unsafe UnsafeRawBufferPointer(start: text, count: Int(length))
    unsafe attempt { () throws(SheetProblem.Kind) in
      try unsafe visitor.text(String(decoding: bytes, as: UTF8.self))
    }
  }

  override func refuse() {
    unsafe attempt { () throws(SheetProblem.Kind) in throw unsafe .suspect(part: part) }
  }

  /// Expat may make another callback after it was stopped: only the first problem counts.
  private func attempt(_ step: () throws(SheetProblem.Kind) -> Void) {
    guard unsafe problem == nil else { return }
    do {
      try step()
    } catch {
      unsafe problem = error
      unsafe XML_StopParser(parser, 0)
    }
  }
}
