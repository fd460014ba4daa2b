/// Parts of the live map's script that the editor uses too: one layout for both.
package enum EditorScripts {
  package static let shared =
    PackageResources.base_js + PackageResources.map_store_js + PackageResources.map_layout_js
}
