import Testing
import WorkshopCore

struct ZoneTests {
    @Test func `the clock on the wall follows the offset`() {
        let noon = Instant.utc(2026, 11, 23, "12:00")
        #expect(Zone.utc.timeOfDay(of: noon) == TimeOfDay(12, 0))
        #expect(Zone.brussels.timeOfDay(of: noon) == TimeOfDay(13, 0))
        #expect(Zone.kolkata.timeOfDay(of: noon) == TimeOfDay(17, 30))
        #expect(Zone.brussels.offsetSeconds(at: .utc(2026, 7, 1, "12:00")) == 7200)
    }

    @Test func `a day begins at local midnight, also far from UTC`() {
        let noon = Instant.utc(2026, 11, 23, "12:00")
        #expect(Zone.kiritimati.day(of: noon) == .of(2026, 11, 24))
        #expect(Zone.bakerIsland.day(of: noon - Minutes(1)) == .of(2026, 11, 22))
        #expect(Zone.bakerIsland.day(of: noon) == .of(2026, 11, 23))
    }

    @Test(arguments: [
        Zone.utc, .brussels, .kolkata, .kiritimati, .bakerIsland, .lordHowe, .apia,
    ])
    func `what the clock shows leads back to the instant`(zone: Zone) {
        for month in 1...12 {
            for time in ["00:00", "04:00", "07:00", "12:30", "23:59"] {
                let instant = zone.at(2026, month, 17, time)
                #expect(zone.day(of: instant) == .of(2026, month, 17))
                #expect(zone.timeOfDay(of: instant) == TimeOfDay(time))
            }
        }
    }

    @Test func `midnight at the end of a day is the start of the next`() {
        #expect(
            Zone.brussels.at(2026, 10, 25, "24:00") == Zone.brussels.at(2026, 10, 26, "00:00"))
        #expect(Zone.brussels.at(2026, 3, 28, "24:00") == Zone.brussels.at(2026, 3, 29, "00:00"))
    }

    @Test func `a time that the clock skips in spring counts as if it had not been put forward`() {
        let zone = Zone.brussels
        #expect(zone.at(2026, 3, 29, "01:59") == .utc(2026, 3, 29, "00:59"))
        #expect(zone.at(2026, 3, 29, "02:00") == .utc(2026, 3, 29, "01:00"))
        #expect(zone.at(2026, 3, 29, "02:30") == .utc(2026, 3, 29, "01:30"))
        #expect(zone.at(2026, 3, 29, "03:00") == .utc(2026, 3, 29, "01:00"))
        #expect(zone.at(2026, 3, 29, "07:00") == .utc(2026, 3, 29, "05:00"))
    }

    @Test func `of a time that the clock shows twice in autumn the first is meant`() {
        let zone = Zone.brussels
        #expect(zone.at(2026, 10, 25, "01:59") == .utc(2026, 10, 24, "23:59"))
        #expect(zone.at(2026, 10, 25, "02:00") == .utc(2026, 10, 25, "00:00"))
        #expect(zone.at(2026, 10, 25, "02:59") == .utc(2026, 10, 25, "00:59"))
        #expect(zone.at(2026, 10, 25, "03:00") == .utc(2026, 10, 25, "02:00"))
        #expect(zone.at(2026, 10, 25, "07:00") == .utc(2026, 10, 25, "06:00"))
    }

    @Test func `a change of half an hour holds too`() {
        let zone = Zone.lordHowe
        #expect(zone.at(2026, 4, 5, "01:30") == .utc(2026, 4, 4, "14:30"))
        #expect(zone.at(2026, 4, 5, "02:00") == .utc(2026, 4, 4, "15:30"))
    }

    @Test func `a zone that leaves out a whole day goes on with the next`() {
        let zone = Zone.apia
        #expect(zone.at(2011, 12, 29, "12:00") == .utc(2011, 12, 29, "22:00"))
        #expect(zone.at(2011, 12, 31, "00:00") == .utc(2011, 12, 30, "10:00"))
        #expect(zone.day(of: .utc(2011, 12, 30, "09:59")) == .of(2011, 12, 29))
        #expect(zone.day(of: .utc(2011, 12, 30, "10:00")) == .of(2011, 12, 31))
    }

    @Test func `the ends of the calendar have a day and a time in every zone`() {
        for zone in [Zone.utc, .kiritimati, .bakerIsland, .brussels] {
            for instant in [Instant.earliest, .latest] {
                let shown = zone.instant(on: zone.day(of: instant), at: zone.timeOfDay(of: instant))
                #expect(abs(shown.minutes(since: instant).count) <= 25 * 60)
            }
        }
    }
}
