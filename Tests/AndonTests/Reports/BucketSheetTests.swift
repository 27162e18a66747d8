import Phrases
import Testing
import WorkshopCore
import WorkshopPlanner

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
}
