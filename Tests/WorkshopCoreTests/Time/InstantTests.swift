import Foundation
import Testing
import WorkshopCore

struct InstantTests {
    @Test func `minutes are added and taken away as elapsed time`() {
        let noon = Instant.utc(2026, 11, 23, "12:00")
        #expect(noon + Minutes(90) == .utc(2026, 11, 23, "13:30"))
        #expect(noon - Minutes(721) == .utc(2026, 11, 22, "23:59"))
        #expect((noon + Minutes(90)).minutes(since: noon) == Minutes(90))
    }

    @Test func `elapsed minutes are rounded towards the past`() {
        let start = Instant(milliseconds: 0)
        #expect(Instant(milliseconds: 59_999).minutes(since: start) == .zero)
        #expect(Instant(milliseconds: 60_000).minutes(since: start) == Minutes(1))
        #expect(Instant(milliseconds: -1).minutes(since: start) == Minutes(-1))
        #expect(Instant(milliseconds: -60_000).minutes(since: start) == Minutes(-1))
    }

    @Test(arguments: [Int64.max, Int64.max / 2, 253_402_300_800_000])
    func `an instant beyond the calendar is moved into it`(milliseconds: Int64) throws {
        #expect(Instant(milliseconds: milliseconds) == .latest)
        #expect(Instant(milliseconds: -milliseconds) == .earliest)
        let json = Data("[\(milliseconds)]".utf8)
        #expect(try JSONDecoder().decode([Instant].self, from: json) == [.latest])
    }

    @Test func `the ends of the calendar are the years 1 and 9999`() {
        #expect(Zone.utc.day(of: .earliest).date == (1, 1, 1))
        #expect(Zone.utc.day(of: .latest).date == (9999, 12, 31))
        #expect(Zone.utc.timeOfDay(of: .latest) == TimeOfDay(23, 59))
    }

    @Test func `arithmetic with huge lengths ends at the ends of the calendar`() {
        let noon = Instant.utc(2026, 11, 23, "12:00")
        #expect(noon + Minutes(.max) == .latest)
        #expect(noon - Minutes(.max) == .earliest)
        #expect(noon + Minutes(.min) == .earliest)
        #expect(noon - Minutes(.min) == .latest)
        #expect(Instant.latest.minutes(since: .earliest) > Minutes(5_000_000_000))
    }

    @Test func `lengths never wrap round`() {
        #expect(Minutes(.max) + Minutes(1) == Minutes(.max))
        #expect(Minutes(.min) + Minutes(-1) == Minutes(.min))
        #expect(Minutes(.min) - Minutes(1) == Minutes(.min))
        #expect(Minutes(.max) - Minutes(-1) == Minutes(.max))
        #expect(Minutes.zero - Minutes(.min) == Minutes(.max))
        #expect(Minutes(.max).milliseconds == .max)
        #expect(Minutes(.min).milliseconds == .min)
        #expect(Minutes(2).milliseconds == 120_000)
        #expect(Minutes.floor(milliseconds: .min) < .zero)
    }

    @Test func `a span is half-open`() {
        let span = Span(from: Instant(milliseconds: 10), until: Instant(milliseconds: 20))
        #expect(span.contains(Instant(milliseconds: 10)))
        #expect(!span.contains(Instant(milliseconds: 20)))
        #expect(span.milliseconds == 10)
        let next = Span(from: Instant(milliseconds: 20), until: Instant(milliseconds: 30))
        #expect(span.overlap(with: next) == nil)
        let across = Span(from: Instant(milliseconds: 15), until: Instant(milliseconds: 25))
        #expect(
            across.overlap(with: next)
                == Span(from: Instant(milliseconds: 20), until: Instant(milliseconds: 25)))
    }

    @Test func `a span that ends before it begins is empty, made or decoded`() throws {
        let made = Span(from: Instant(milliseconds: 20), until: Instant(milliseconds: 10))
        #expect(made.isEmpty)
        #expect(made.milliseconds == 0)
        #expect(!made.contains(Instant(milliseconds: 20)))
        let json = Data(#"{"from":20,"until":10}"#.utf8)
        #expect(try JSONDecoder().decode(Span.self, from: json) == made)
    }

    @Test func `instants and lengths are stored as bare numbers`() throws {
        let encoder = JSONEncoder()
        let instant = try encoder.encode([Instant(milliseconds: -5)])
        #expect(String(decoding: instant, as: UTF8.self) == "[-5]")
        let minutes = try encoder.encode([Minutes(42)])
        #expect(String(decoding: minutes, as: UTF8.self) == "[42]")
    }
}
