internal import CExpat

/// Parses XML with expat, without a document type and so without entities of its own, and to a
/// limited depth. It never reads anything but the bytes.
enum XMLParser {
  /// - Throws: what the visitor throws; `damaged` when it is no XML, `suspect` for a document type
  ///   or nesting that is too deep.
  static func visit<Visitor: XMLVisitor>(
    _ bytes: [UInt8], part: String, limits: SheetLimits, with visitor: inout Visitor
  ) throws(SheetProblem.Kind) {
    // `XML_Parse` takes the length as a 32-bit number.
    guard bytes.count <= Int(Int32.max), let parser = unsafe XML_ParserCreateNS(nil, 0x1F) else {
      throw .damaged(part: part)
    }
    defer { unsafe XML_ParserFree(parser) }
    let run = unsafe XMLParseState(visitor, parser: parser, part: part, depth: limits.depth)
    unsafe XML_SetUserData(parser, Unmanaged.passUnretained(run).toOpaque())
    unsafe XML_SetElementHandler(
      parser,
      { user, name, attributes in unsafe XMLParseState.of(user)?.start(name, attributes) },
      { user, name in unsafe XMLParseState.of(user)?.end(name) })
    unsafe XML_SetCharacterDataHandler(
      parser, { user, text, length in unsafe XMLParseState.of(user)?.text(text, length) })
    unsafe XML_SetStartDoctypeDeclHandler(
      parser, { user, _, _, _, _ in unsafe XMLParseState.of(user)?.refuse() })
    let status = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe buffer.withMemoryRebound(to: CChar.self) { characters in
        unsafe XML_Parse(parser, characters.baseAddress, Int32(characters.count), 1)
      }
    }
    // The parser does not retain its run.
    let problem = unsafe withExtendedLifetime(run) { unsafe run.problem }
    if let problem { throw problem }
    guard status == XML_STATUS_OK, let end = unsafe run.visitor as? Visitor else {
      throw .damaged(part: part)
    }
    visitor = end
  }
}

/// State for expat's callbacks while one part is read.
@unsafe
private final class XMLParseState {
  var visitor: any XMLVisitor
  var problem: SheetProblem.Kind?
  private let parser: XML_Parser
  private let part: String
  private let mostDepth: Int
  private var depth = 0

  init(_ visitor: any XMLVisitor, parser: XML_Parser, part: String, depth: Int) {
    unsafe self.visitor = visitor
    unsafe self.parser = parser
    unsafe self.part = part
    unsafe mostDepth = depth
  }

  static func of(_ user: UnsafeMutableRawPointer?) -> XMLParseState? {
    unsafe user.map { unsafe Unmanaged<XMLParseState>.fromOpaque($0).takeUnretainedValue() }
  }

  func start(
    _ name: UnsafePointer<CChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) {
    unsafe depth += 1
    guard unsafe depth <= mostDepth else { return unsafe refuse() }
    unsafe attempt { () throws(SheetProblem.Kind) in
      try unsafe visitor.start(XMLElement(name: XMLElement.name(name), attributes: attributes))
    }
  }

  func end(_ name: UnsafePointer<CChar>?) {
    unsafe depth -= 1
    unsafe attempt { () throws(SheetProblem.Kind) in
      try unsafe visitor.end(XMLElement.name(name))
    }
  }

  func text(_ text: UnsafePointer<CChar>?, _ length: Int32) {
    guard unsafe visitor.wantsText else { return }
    let bytes = unsafe UnsafeRawBufferPointer(start: text, count: Int(length))
    unsafe attempt { () throws(SheetProblem.Kind) in
      try unsafe visitor.text(String(decoding: bytes, as: UTF8.self))
    }
  }

  func refuse() {
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
