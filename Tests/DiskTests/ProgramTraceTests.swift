import Testing
@testable import Disk

/// Telling one installed program from another without running it.
@Suite struct ProgramTraceTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("\u{7F}ELF\0libgvc.so.6\0libelders.so.1\0", to: "bin/dot")
    try folder.write("een", to: "lib/libgvc.so.6")
    try folder.write("een", to: "lib/libanders.so.1")
    try folder.write("een", to: "lib/graphviz/config6a")
  }

  private var trace: String? { ProgramTrace.at(folder.full("bin/dot")) }

  @Test(arguments: ["bin/dot", "lib/libgvc.so.6", "lib/graphviz/config6a", "lib/graphviz/new.so"])
  func `a program, a library that it names or a plugin that is renewed makes it another`(
    file: String
  ) throws {
    let former = try #require(trace)
    #expect(trace == former)
    if folder.holds(file) { try folder.remove(file) }
    try folder.write("\u{7F}ELF\0libgvc.so.6\0", to: file)
    #expect(trace != former)
  }

  @Test func `a library that it does not name does not matter`() throws {
    let former = try #require(trace)
    try folder.write("twee", to: "lib/libanders.so.1")
    #expect(trace == former)
  }

  @Test func `the libraries and plugins of the dot that is installed are looked at`() throws {
    let trace = try #require(ProgramTrace.of("dot"))
    for part in ["/bin/dot ", "/libgvc.so", "/libcgraph.so", "/graphviz/libgvplugin_dot_layout.so"]
    {
      #expect(trace.contains(part), "\(trace)")
    }
  }

  @Test func `a program that is not there has no trace`() {
    #expect(ProgramTrace.of("no-such-dot") == nil)
    #expect(ProgramTrace.at(folder.full("bin/none")) == nil)
  }
}
