import Phrases
import Testing
import WorkshopCore
import WorkshopPlanner

@testable import Reports
@testable import andon

struct BucketSheetTests {
    @Test(arguments: Language.all) func `a board without a shop has a sheet too`(
        language: Language
    ) {
        let workshop = Workshop(zone: .utc)
        let now = Instant(milliseconds: 1_795_417_200_000)
        let data = BoardData(workshop, at: now)
        let bucket = TimeBucket(of: workshop, data.outlook, .none, days: 2)
        let sheet = BucketSheet(
            bucket: bucket, data: data, words: Words(language, zone: .utc))
        #expect(sheet.lines.count == 13)
        #expect(sheet.document.document.contains("\"source\": \"usual\""))
        #expect(sheet.document.document.contains("\"appointment_percent\": 80"))
    }

    @Test(arguments: Language.all)
    func `each number of the page has a heading, so that what is left can be told from them`(
        language: Language
    ) {
        let workshop = Workshop(zone: .utc)
        let data = BoardData(workshop, at: Instant(milliseconds: 1_795_417_200_000))
        let words = Words(language, zone: .utc)
        let bucket = TimeBucket(of: workshop, data.outlook, .none, days: 1)
        let head = BucketSheet(bucket: bucket, data: data, words: words).lines[0].lowercased()
        #expect(head.hasPrefix(words(.headDay).lowercased()))
        for phrase in [Phrase.isBookable, .dayAppointmentsHead, .carsHere, .isReserve, .isLeft] {
            #expect(head.contains(words(phrase).lowercased()), "\(head)")
        }
    }
}
