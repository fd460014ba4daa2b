/// Stored property of the elements of an array, read without a copy.
///
/// Rules read millions of them. A key path by itself takes three times as long, and copies the
/// whole element first, which contends with other cores for its reference counts.
struct StoredProperty<Thing: Sendable, Value>: Sendable {
  let path: any WritableKeyPath<Thing, Value> & Sendable
  /// Offset in bytes from the beginning of an element; nil for a computed property.
  private let offset: Int?

  init(_ path: any WritableKeyPath<Thing, Value> & Sendable) {
    self.path = path
    offset = MemoryLayout<Thing>.offset(of: path)
  }

  func value(in things: [Thing], at index: Int) -> Value {
    var value: Value?
    borrow(in: things, at: index) { value = $0[0] }
    return value ?? things[index][keyPath: path]
  }

  /// Lends the property as the only element of a span, without copying it.
  func borrow(in things: [Thing], at index: Int, _ use: (Span<Value>) -> Void) {
    guard let offset, things.indices.contains(index) else {
      return use(CollectionOfOne(things[index][keyPath: path]).span)
    }
    // Safe: `MemoryLayout.offset` is nil unless a `Value` is stored at that offset.
    unsafe things.withUnsafeBufferPointer { things in
      guard let first = unsafe UnsafeRawPointer(things.baseAddress) else { return }
      let start = unsafe first + index * MemoryLayout<Thing>.stride + offset
      let property = unsafe start.assumingMemoryBound(to: Value.self)
      use(unsafe Span(_unsafeStart: property, count: 1))
    }
  }
}
