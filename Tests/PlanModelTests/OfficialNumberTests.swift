import PlanModel
import Testing

/// Numbers by which governments name things.
@Suite struct OfficialNumberTests {
  @Test(arguments: [
    ("CVDR123456", "https://lokaleregelgeving.overheid.nl/CVDR123456"),
    ("CVDR123456_2", "https://lokaleregelgeving.overheid.nl/CVDR123456/2"),
    ("gmb-2022-12345", "https://zoek.officielebekendmakingen.nl/gmb-2022-12345.html"),
    ("/akn/nl/act/gm0000/2022/CVDR654321", "https://lokaleregelgeving.overheid.nl/CVDR654321"),
    (
      "/akn/nl/officialGazette/gmb/2022/gmb-2022-9",
      "https://zoek.officielebekendmakingen.nl/gmb-2022-9.html"
    ),
  ])
  func `a number leads to where the text can be read`(number: String, address: String) {
    #expect(OfficialNumber.address(of: number) == address)
  }

  @Test(arguments: [
    "", "CVDR", "CVDR12a", "CVDR1_", "CVDR1_2_3", "cvdr1", "gmb-22-1", "gmb-2022-", "gmb-2022-1-2",
    "stb-2022-1", "/akn/nl/", "/akn/nl/act/gm0000/2022/besluit", "gmb-2022-1\"onload=x", "CVDR١٢",
  ])
  func `a text of another form leads nowhere`(number: String) {
    #expect(OfficialNumber.address(of: number) == nil)
  }

  @Test func `a municipality's code is gm with four digits`() {
    #expect(OfficialNumber.isMunicipality("gm0000"))
    for text in ["", "gm000", "gm00000", "GM0000", "gm00a0", "mg0000"] {
      #expect(!OfficialNumber.isMunicipality(text))
    }
  }

  @Test func `the index files are numbered as the article orders the categories`() {
    #expect(WooCategory.laws.indexFile == "sitemapindex-diwoo-infocat001.xml")
    #expect(WooCategory.requests.indexFile == "sitemapindex-diwoo-infocat014.xml")
    #expect(WooCategory.research.indexFile == "sitemapindex-diwoo-infocat015.xml")
    #expect(WooCategory.complaints.indexFile == "sitemapindex-diwoo-infocat017.xml")
    #expect(WooCategory.effort.indexFile == "sitemapindex-diwoo-infocat018.xml")
  }

  @Test func `a newer format ends the reading, the known one does not`() {
    #expect(read(["plan: {title: A, language: nl, format: 1}"]).problems.isEmpty)
    let newer = read(["plan: {title: A, language: nl, format: 2}"]).problems
    #expect(newer.map(\.kind) == [.newerFormat(2)])
    #expect(newer.map(\.endsReading) == [true])
  }
}
