import Testing
import Toolkit

@testable import Server

/// The sentences of the editor's page.
@Suite struct EditWordsTests {
  private static let known = Set(EditWords.all.map(\.0))
  private static let script = EditPage.file(
    at: EditPage.path + "editor.js", PreviewSnapshot(language: .dutch), in: .dutch
  )
  .map { String(decoding: $0.body, as: UTF8.self) }

  @Test func `the scripts ask for no sentence that is not there`() throws {
    let asked = try #require(Self.script).matches(of: /say\('([\w-]+)'/).map { String($0.1) }
    #expect(asked.count > 150)
    #expect(asked.filter { !Self.known.contains($0) } == [])
  }

  @Test func `no sentence is there twice or for nothing`() throws {
    #expect(Self.known.count == EditWords.all.count)
    let script = try #require(Self.script)
    let unused = EditWords.all.map(\.0).filter { key in
      // The sentences themselves are in the script once.
      let name = key.hasSuffix("One") ? String(key.dropLast(3)) : key
      let prefixes = [
        "kind-", "screen-", "status-", "pane-", "help-", "level-", "scope-", "add-", "new-",
        "outcome-", "end-", "about-",
        "word-", "answers-", "returned-", "things-", "newName-", "newNumbers-", "left-",
      ]
      return !prefixes.contains(where: key.hasPrefix) && script.ranges(of: "'\(name)'").isEmpty
        && script.ranges(of: "words.\(name)").isEmpty
    }
    #expect(unused == [])
  }
}
