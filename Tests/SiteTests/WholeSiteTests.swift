import Disk
import PlanModel
import Rules
import TestSupport
import Testing
import Toolkit
import Views
@testable import Site

/// What is true of every page, whatever the plan.
@Suite struct WholeSiteTests {
  private static let root =
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

  /// The plan in the project, read as the program reads it.
  private static func amersfoort() throws -> SampleSite { try read.get() }

  private static let read = Result {
    let folder = try PlanFolder("\(root)/maps/amersfoort-2023-2026")
    let reader = PlanReader(folder.files)
    return SampleSite(
      PlanInput(
        files: folder.files, reader: reader, named: try folder.namedFiles(of: reader.plan)))
  }

  /// Names that are taken, twice the same, empty, or no names at all.
  private static let odd = SampleSite(
    """
    plan: {title: '', language: en, themes: [index, main]}
    focus-areas: [{numeral: I, title: One}, {numeral: I, title: Again}, {numeral: i, title: Small}]
    departments: [{code: A/B}, {code: a b, name: ''}]
    groups: [{id: main, title: ''}]
    action-points:
      - {number: 2.1, title: Two, priority: primary, focus: I, refers-to: [2-1, I, 9]}
      - {number: 2-1, title: Other, priority: secondary, departments: [A/B, a b], group: main}
      - {number: 2-1, title: '', priority: secondary}
    theme:
      id: index
      title: ''
      effects:
        - id: main
          label: ''
          points: [2-1]
          effects: [{id: q, label: Q}, {same-as: main}, {same-as: nothing}, {id: q, label: Q too}]
        - {id: index, label: Index, focus: I}
        - {id: panel-title, label: Panel}
    """)

  private static func sites() throws -> [SampleSite] { [.plan, odd, try amersfoort()] }

  @Test func `every link inside the site arrives at a page, and at a thing on it`() throws {
    for site in try Self.sites() {
      let files = site.files()
      let pages = SampleSite.pages(files)
      let ids = Dictionary(uniqueKeysWithValues: pages.map { ($0.name, Set($0.ids)) })
      for page in pages {
        for link in page.links where !link.hasPrefix("http") && !link.hasPrefix("mailto:") {
          let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
          let path = parts.first ?? ""
          let target = path.isEmpty ? page.name : String(path)
          guard !target.contains("/") else { continue }
          #expect(ids[target] != nil, "\(page.name): \(link)")
          guard parts.count > 1 else { continue }
          #expect(ids[target]?.contains(String(parts[1])) == true, "\(page.name): \(link)")
        }
        for tag in page.opening where ["link", "script"].contains(tag.name) {
          let file = tag["src"] ?? tag["href"] ?? ""
          #expect(files[file] != nil || file == "data:,", "\(page.name): \(file)")
        }
      }
    }
  }

  @Test func `no link of any file leads out of the folder, to a missing file or a missing thing`()
    async throws
  {
    let files = try await SampleSite.plan.published()
    let ids = files.mapValues { text in
      Set(text.matches(of: /\bid="([^"]*)"/).map { String($0.1) })
    }
    var followed = 0
    // What is packed has no text: its bytes look like a link now and then.
    let others = [".json", ".js", ".xlsx", ".ods", ".docx"]
    for (name, text) in files where !others.contains(where: name.hasSuffix) {
      let links =
        text.matches(of: /(?:href|HREF|URL)="([^"]*)"/).map { String($0.1) }
        + text.matches(of: /\]\(([^<)][^)]*)\)/).map { String($0.1) }
      for link in links where !link.hasPrefix("https://") && link != "data:," {
        let (target, fragment) = try #require(Self.resolved(link, from: name), "\(name): \(link)")
        #expect(files[target] != nil, "\(name): \(link)")
        if let fragment {
          #expect(ids[target]?.contains(fragment) == true, "\(name): \(link)")
        }
        followed += 1
      }
    }
    #expect(followed > 300)
  }

  /// The path and the fragment of a link; nil when it leads out of the folder.
  private static func resolved(
    _ link: String, from path: String
  ) -> (path: String, fragment: String?)? {
    let halves = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let fragment = halves.count > 1 ? String(halves[1]) : nil
    guard let file = halves.first, !file.isEmpty else { return (path, fragment) }
    var parts = path.split(separator: "/").dropLast()
    for part in file.split(separator: "/", omittingEmptySubsequences: false) {
      if part != ".." { parts.append(part) } else if parts.popLast() == nil { return nil }
    }
    return (parts.joined(separator: "/"), fragment)
  }

  @Test func `the page of data offers every file beside the pages, and nothing twice`()
    async throws
  {
    let files = try await SampleSite.plan.published()
    let page = SitePageText("data.html", try #require(files["data.html"]))
    let offered = page.links.filter { $0.contains("/") && !$0.hasPrefix("http") }
    let beside = files.keys.filter { $0.contains("/") }
    #expect(Set(offered).symmetricDifference(beside) == [])
    #expect(offered.count == beside.count)
    let contents = files.values.filter { !$0.isEmpty }
    #expect(Set(contents).count == contents.count, "two files with the same bytes")
  }

  @Test func `every entry of search leads to a page, and to a thing on it`() throws {
    for site in try Self.sites() {
      let files = site.files()
      let index = try #require(files["search-index.js"])
      let ids = Dictionary(
        uniqueKeysWithValues: SampleSite.pages(files).map { ($0.name, Set($0.ids)) })
      let packed = try #require(PackedSearchIndex(index))
      #expect(!packed.addresses.isEmpty && packed.addresses.count == packed.parents.count)
      var pages: [String] = []
      // A page, or an id on the page of the position above it.
      for (address, parent) in zip(packed.addresses, packed.parents) {
        let parts = address.split(separator: "#", omittingEmptySubsequences: false)
        let path = parts.first ?? ""
        let page = path.isEmpty ? parent.map { pages[$0] } ?? "" : String(path)
        pages.append(page)
        // Money that is for no point and no area has no page.
        guard !address.isEmpty else { continue }
        #expect(ids[page] != nil, "\(address)")
        if parts.count > 1 {
          #expect(ids[page]?.contains(String(parts[1])) == true, "\(address)")
        }
      }
    }
  }

  @Test func `no id is twice on a page, also not in the drawing`() async throws {
    for files in [
      Self.odd.files(), try Self.amersfoort().files(), try await SampleSite.plan.drawn(),
    ] {
      for page in SampleSite.pages(files) {
        let twice = Dictionary(grouping: page.ids) { $0 }.filter { $0.value.count > 1 }.keys
        #expect(twice.isEmpty, "\(page.name): \(twice)")
      }
    }
  }

  @Test func `headings come in order, and each page has one of the first level`() throws {
    for site in try Self.sites() {
      for page in site.pages {
        let levels = page.opening.compactMap {
          $0.name.firstMatch(of: /^h([1-6])$/).flatMap { Int($0.1) }
        }
        #expect(levels.count { $0 == 1 } == 1, "\(page.name)")
        for (before, after) in zip(levels, levels.dropFirst()) {
          #expect(after <= before + 1, "\(page.name): h\(before), h\(after)")
        }
      }
    }
  }

  @Test
  func `pages hold no style, script or handler of their own, so that a strict policy lets them be`()
    async throws
  {
    for page in SampleSite.pages(try await SampleSite.plan.drawn()) {
      #expect(
        page.html.contains(
          "content=\"default-src &#39;none&#39;; script-src") == false)
      let policy = "default-src 'none'; script-src 'self'; style-src 'self';"
      #expect(page.elements("meta").contains { $0["content"]?.hasPrefix(policy) == true })
      for tag in page.opening {
        #expect(tag.name != "style", "\(page.name)")
        #expect(tag.name != "script" || tag["src"] != nil, "\(page.name)")
        for attribute in tag.attributes {
          #expect(attribute.name != "style" && !attribute.name.hasPrefix("on"), "\(page.name)")
        }
      }
    }
  }

  @Test func `nothing comes from elsewhere`() throws {
    for (name, text) in try Self.amersfoort().files() where !name.hasSuffix(".html") {
      #expect(!text.contains("url(") && !text.contains("@import"), "\(name)")
      #expect(text.matches(of: /https?:\/\/(?!www\.w3\.org)/).isEmpty, "\(name)")
    }
  }

  @Test func `the same plan gives the same bytes`() throws {
    let site = try Self.amersfoort()
    #expect(site.files() == site.files())
  }

  @Test func `each page of the project's plan is far below 200 kB as it is sent`() throws {
    for page in try Self.amersfoort().pages {
      // Such pages are packed to less than a fifth.
      #expect(page.html.utf8.count < 400_000, "\(page.name)")
    }
  }
}
