import PlanFormats
import PlanModel
import SourceText
import Wording

/// The draft of the accessibility statement.
struct AccessibilityPage {
  let material: SiteMaterial

  var page: SitePage {
    SitePage(
      address: SiteAddresses.accessibility,
      title: material.text(
        nl: "Toegankelijkheidsverklaring (concept)", en: "Accessibility statement (draft)"),
      content: [])
  }
}
