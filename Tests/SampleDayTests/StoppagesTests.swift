import SampleDay
import Testing
import WorkshopCore

struct StoppagesTests {
    @Test func `every stopped car says why, until when and where it is parked`() throws {
        let workshop = try FoldedDay(.english).workshop
        let stops = workshop.orders.values.flatMap(\.jobs).filter { !$0.isAdditional }
            .compactMap { job in job.openStop.map { (job.id.description, $0.stoppage) } }
            .sorted { $0.0 < $1.0 }
        #expect(stops.map(\.0) == ["1049/1", "1051/1", "1057/1", "1064/1", "1068/1"])
        #expect(stops.map(\.1.parked) == ["P2", "body shop", "P4", "P5", "P7"])
        #expect(stops.map(\.1.code.rawValue) == ["C", "D", "A", "C", "B"])
        #expect(stops.allSatisfy { $0.1.expected.map { $0 > FoldedDay.at(13, 30) } ?? false })
    }

    @Test func `two parts are on back order with the time of their arrival`() throws {
        let workshop = try FoldedDay(.english).workshop
        let missing = workshop.orders.values.sorted { $0.id < $1.id }
            .flatMap { $0.missingParts(for: 1) }
        #expect(missing.map(\.state) == [.ordered, .ordered])
        #expect(missing.map(\.eta) == [FoldedDay.at(14, 40), FoldedDay.at(8, 0, daysLater: 1)])
    }

    @Test func `one call for an advisor is not acknowledged`() throws {
        let workshop = try FoldedDay(.english).workshop
        let open = workshop.orders.values.filter { !$0.openAlerts.isEmpty }
        #expect(open.map(\.id.text) == ["1049"])
        #expect(open.first?.openAlerts.map(\.since) == [FoldedDay.at(13, 28)])
    }

    @Test func `one job waits for authorisation and one was authorised and done`() throws {
        let folded = try FoldedDay(.english)
        #expect(folded.order(1060)?.job(2)?.authorisation == .open)
        #expect(folded.order(1048)?.job(2)?.authorisation == .given)
        #expect(folded.order(1048)?.job(2)?.state == .finished)
    }
}
