/// The parts that Excel's and Word's files share (ECMA-376-2).
enum OfficeParts {
  static let packageSpace = "http://schemas.openxmlformats.org/package/2006"
  static let officeSpace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// `[Content_Types].xml`.
  static func contentTypes(_ parts: [(name: String, type: String)]) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("Types", ["xmlns": "\(packageSpace)/content-types"]) { xml in
      xml.element(
        "Default",
        [
          "Extension": "rels",
          "ContentType": "application/vnd.openxmlformats-package.relationships+xml",
        ])
      xml.element("Default", ["Extension": "xml", "ContentType": "application/xml"])
      for (name, type) in parts {
        xml.element("Override", ["PartName": name, "ContentType": type])
      }
    }
    return xml.bytes
  }

  static func relations(_ targets: [(type: String, target: String)]) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("Relationships", ["xmlns": "\(packageSpace)/relationships"]) { xml in
      for (index, relation) in targets.enumerated() {
        xml.element(
          "Relationship",
          ["Id": "rId\(index + 1)", "Type": relation.type, "Target": relation.target])
      }
    }
    return xml.bytes
  }

  /// `docProps/app.xml`: which program made the file.
  static func application(_ name: String) -> [UInt8] {
    var xml = XMLWriter()
    let space = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
    xml.element("Properties", ["xmlns": space]) { xml in
      xml.element("Application", text: name)
    }
    return xml.bytes
  }

  /// `docProps/core.xml`, without the times of making and changing: those are the clock's.
  static func properties(
    title: String, subject: String?, creator: String? = nil, language: String
  ) -> [UInt8] {
    var xml = XMLWriter()
    xml.element(
      "cp:coreProperties",
      [
        "xmlns:cp": "\(packageSpace)/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      ]
    ) { xml in
      xml.element("dc:title", text: title)
      if let subject { xml.element("dc:subject", text: subject) }
      if let creator { xml.element("dc:creator", text: creator) }
      xml.element("dc:language", text: language)
    }
    return xml.bytes
  }
}
