import Documents
import TextFormats
import Toolkit
import Views

/// How to pass a page on: its link, and the code to embed its drawing.
struct ShareBlock {
  let material: SiteContent
  let page: SitePage

  var markup: Flow {
    let base = material.settings.base.map { $0 + material.settings.folder(of: material.language) }
    let file = page.address == Addresses.start ? "" : page.address
    let done = material.text(nl: "De link is gekopieerd", en: "The link is copied")
    let failed = material.text(
      nl: "Kopieer de link uit de adresbalk", en: "Copy the link from the address bar")
    let button = Flow.element(
      "button",
      [
        Attribute("type", "button"), .css("copy-link"), Attribute("data-done", done),
        Attribute("data-failed", failed),
      ] + (base.map { [Attribute("data-address", $0 + file)] } ?? []),
      [Phrasing.text(material.text(nl: "Kopieer de link", en: "Copy the link"))])
    return .block(
      .division, [.css("share")],
      [button, embedding(base ?? "") ?? .none])
  }

  private func embedding(_ base: String) -> Flow? {
    guard let embedded = page.embedded(in: material) else { return nil }
    let title = MarkupText.escape(page.title)
    let address = MarkupText.escape(base + embedded)
    let code =
      "<iframe src=\"\(address)\" title=\"\(title)\" width=\"100%\" height=\"640\" style=\"border:0\" loading=\"lazy\"></iframe>"
    let label = material.text(
      nl: "Code om deze tekening op een andere site te zetten",
      en: "Code to put this drawing on another site")
    return .block(
      .details, [],
      [
        .summary(.text(material.text(nl: "Zet op uw eigen site", en: "Put on your own site"))),
        .element("label", [Attribute("for", "embed-code")], [Phrasing.text(label)]),
        .element(
          "textarea",
          [
            .id("embed-code"), Attribute("readonly", ""), Attribute("rows", "4"),
            Attribute("spellcheck", "false"),
          ], [Phrasing.text(code)]),
      ])
  }
}
