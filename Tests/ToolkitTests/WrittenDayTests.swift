import Testing
import Toolkit

@Suite struct WrittenDayTests {
  @Test(
    "A day is read as people write it",
    arguments: [
      "12-5-2027", "12/05/2027", "12.5.2027", "12-5-27", "2027-05-12", "2027/5/12", "12 mei 2027",
      "12 May 2027", "May 12, 2027", "12-mei-2027", "2027-05-12T00:00:00", "12-5-2027 9:30",
      " 12 - 5 - 2027 ", "2027 mei 12",
    ])
  func read(text: String) {
    #expect(WrittenDay(text) == Day("2027-05-12").map(WrittenDay.day))
  }

  @Test(
    "Months are known by name or three letters, in both languages",
    arguments: zip(
      [
        "1 jan 2027", "1 februari 2027", "1 mrt 2027", "1 April 2027", "1 Mai 2027", "1 jun 2027",
        "1 July 2027", "1 aug 2027", "1 sept 2027", "1 okt 2027", "1 Oct 2027", "1 december 2027",
      ],
      [
        "2027-01-01", "2027-02-01", "2027-03-01", "2027-04-01", nil, "2027-06-01", "2027-07-01",
        "2027-08-01", "2027-09-01", "2027-10-01", "2027-10-01", "2027-12-01",
      ]))
  func months(text: String, day: String?) {
    let expected = day.flatMap { Day($0) }.map(WrittenDay.day) ?? .unreadable
    #expect(WrittenDay(text) == expected)
  }

  @Test(
    "A day that no calendar has is told from what is no day",
    arguments: ["30-2-2027", "3/14/2027", "31 april 2027"])
  func impossible(text: String) {
    #expect(WrittenDay(text) == .impossible)
  }

  @Test(
    "What is no day is not made one",
    arguments: ["", "mei 2027", "46154", "12-5", "12-5-027", "gisteren", "1-2-3-4", "12 m 2027"])
  func unreadable(text: String) {
    #expect(WrittenDay(text) == .unreadable)
  }
}
