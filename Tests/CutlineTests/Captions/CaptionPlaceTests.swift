import Cutline
import Testing

struct CaptionPlaceTests {
  @Test(arguments: [
    ("He speaks during an interview with Reuters in Istanbul, Turkey May 14, 2022.", "Istanbul, Turkey"),
    (
      "A portrait outside of an event for Kamala Harris in New York City, U.S., August 14, 2024.",
      "New York City, U.S."
    ),
    (
      "Before boarding at Palm Beach International Airport in West Palm Beach, Florida, US, May 2, 2026.",
      "West Palm Beach, Florida, US"
    ),
    ("A test run between Jerusalem and Tel Aviv, near Lod, Israel September 20, 2018.", "Lod, Israel"),
    ("LONDON, ENGLAND - JULY 18, 2018: Players warm up", "LONDON, ENGLAND"),
    (
      "BRISTOL, ENGLAND - AUGUST 23: A singer performs on August 23, 2025 in Bristol, England.",
      "BRISTOL, ENGLAND"
    ),
    (
      "Migrants wake up at the border on September 17, 2015 in Horgos, Serbia. Calm has fallen.",
      "Horgos, Serbia"
    ),
    ("23 July 2020, Spain, Madrid: The prime minister speaks", "Spain, Madrid"),
    ("Die Ministerin in Bonn am 3. Juli 2021", "Bonn"),
    ("Des passants à Aix-en-Provence, le 27 octobre 2012.", "Aix-en-Provence"),
    ("Sailors rest in the Gulf of Aden, on Saturday, May 14, 2022.", "Gulf of Aden"),
  ])
  func place(caption: String, place: String) { #expect(Caption(parsing: caption).place == place) }

  @Test(arguments: [
    "Marc Murphy, the owner of the restaurant.", "Families reunite with the hostages, January 25, 2025.",
    "Troops before heading to the Strip on October 8, 2023", "May 3, 2020",
  ])
  func noPlace(caption: String) { #expect(Caption(parsing: caption).place == nil) }
}
