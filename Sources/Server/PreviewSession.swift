import Disk
import Glibc
import Toolkit

/// Preview session: serves, watches the plan's folder, and builds again.
package struct PreviewSession {
  private let settings: PreviewSettings
  private let host: ServedHost
  private let store: PreviewStore
  /// Where the plan is changed; nil where pages are only read.
  private let desk: EditDesk?

  package init(_ settings: PreviewSettings) {
    self.settings = settings
    host = ServedHost(settings.host)
    store = PreviewStore(language: settings.language ?? settings.helpLanguage)
    desk = settings.editing.map { editing in
      EditDesk(
        EditSession(
          settings.plan, language: settings.language, helpLanguage: settings.helpLanguage,
          today: editing.today))
    }
  }

  /// Builds on this thread and serves from another, until the program is stopped. It takes the port
  /// before the first build, so that a user who must choose another does not wait.
  ///
  /// - Throws: `PlanFolderError` when there is no plan at the start, `PreviewError` when it cannot
  ///   listen at the address.
  package func run() throws -> Never {
    let server = try PageServer(
      host, port: settings.port, store, editing: desk, behind: settings.secret,
      in: settings.language, limits: .ofProcess)
    var watch = FolderWatch(settings.plan, seen: FolderFingerprint(settings.plan))
    var preview = Preview()
    var rest = UnmadePages(settings, store, desk)
    do throws(PlanFolderError) {
      preview.take(try build(after: nil))
      rest.show(preview, after: Preview())
    } catch {
      // The editor begins a plan in an empty folder.
      guard desk != nil, NewPlan.canBegin(in: settings.plan) else { throw error }
    }
    announce(server)
    while true {
      rest.make(&preview, while: &watch)
      let longest = settings.editing?.longestIdle
      guard watch.waitForChange(until: { longest.map { store.idle > $0 } ?? false }) else {
        // Every change is in the files already.
        settings.editing?.whenOver()
        exit(0)
      }
      let former = preview
      do throws(PlanFolderError) {
        preview.take(try build(after: former.build))
      } catch {
        preview.take(error)
      }
      rest.show(preview, after: former)
    }
  }

  private func announce(_ server: PageServer) {
    let language = store.snapshot.language
    if !host.isOnlyHere { Terminal.say(PreviewMessages.openToOthers(language)) }
    let address = host.address(port: server.port)
    let words =
      desk.map { PreviewMessages.editing(EditPage.address(address, $0.access), pages: address) }
      ?? PreviewMessages.serving(address)
    if let desk { settings.editing?.whenOpen(EditPage.address(address, desk.access)) }
    // Ignores the result: without a terminal the pages can still be served.
    _ = Terminal.putWords(words(language) + "\n")
    if let desk, settings.editing?.opensBrowser == true {
      BrowserStart.open(EditPage.address(address, desk.access))
    }
  }

  /// - Parameter former: the last build. Its language stays where the plan's is not known: a broken file
  ///   must not change the language of the messages.
  private func build(after former: PreviewBuild?) throws(PlanFolderError) -> PreviewBuild {
    try PreviewBuild(
      of: settings.plan, language: settings.language,
      fallback: former?.language ?? settings.helpLanguage, after: former)
  }
}
