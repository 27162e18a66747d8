import Testing
import WorkshopCore

@testable import Reports
@testable import andon

struct TimeStampTests {
    private let instant = Instant(milliseconds: 1_795_437_045_678)

    @Test func `a time stamp is ISO 8601 with the offset, to the second`() {
        #expect(Zone.utc.timeStamp(instant) == "2026-11-23T12:30:45+00:00")
        let brussels = Zone(name: "B", firstOffsetSeconds: 3600)
        #expect(brussels.timeStamp(instant) == "2026-11-23T13:30:45+01:00")
        let lordHowe = Zone(name: "L", firstOffsetSeconds: 37_800)
        #expect(lordHowe.timeStamp(instant) == "2026-11-23T23:00:45+10:30")
        let newYork = Zone(name: "N", firstOffsetSeconds: -18_000)
        #expect(newYork.timeStamp(instant) == "2026-11-23T07:30:45-05:00")
        let marquesas = Zone(name: "M", firstOffsetSeconds: -34_200)
        #expect(marquesas.timeStamp(instant) == "2026-11-23T03:00:45-09:30")
    }

    @Test func `early years keep four digits, and times before 1970 their seconds`() {
        #expect(Zone.utc.timeStamp(.earliest) == "0001-01-01T00:00:00+00:00")
        #expect(Zone.utc.timeStamp(.latest) == "9999-12-31T23:59:59+00:00")
        #expect(Zone.utc.timeStamp(Instant(milliseconds: -1)) == "1969-12-31T23:59:59+00:00")
    }

    @Test func `a local text is what an import reads`() {
        #expect(Zone(name: "B", firstOffsetSeconds: 3600).localText(instant) == "2026-11-23T13:30")
    }
}
