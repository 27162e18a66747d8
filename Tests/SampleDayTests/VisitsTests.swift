import SampleDay
import Testing
import WorkshopCore

struct VisitsTests {
    @Test(arguments: SampleLanguage.allCases)
    func `the board shows cars in every state that a day can show`(
        language: SampleLanguage
    ) throws {
        let folded = try FoldedDay(language)
        let states: [(OrderState, [String])] = [
            (.waiting, ["1059", "1063", "1066"]),
            (.nextJob, ["1067", "1070"]),
            (.inWork, ["1052", "1055", "1058", "1060", "1062"]),
            (.stopped(.interrupted), ["1057"]),
            (.stopped(.customer), ["1068"]),
            (.stopped(.parts), ["1049", "1064"]),
            (.stopped(.sublet), ["1051"]),
            (.waitingInspection, ["1046", "1069"]),
            (.wash, ["1053"]),
            (.settlement, ["1048"]),
            (.ready, ["1043", "1044", "1065"]),
            (.delivered, ["1036", "1038", "1041", "1042", "1045", "1047", "1050"]),
            (.followUp, ["1034"]),
            (.closed, ["1031"]),
            (.booked, ["1071", "1076", "1078"]),
            (.confirmed, ["1061", "1075", "1077"]),
            (.cancelled, ["1073"]),
            (.noShow, ["1074"]),
        ]
        for (state, orders) in states { #expect(folded.orders(in: state) == orders, "\(state)") }
        // An order that has a job left to do is waiting as soon as its car is here.
        #expect(Set(OrderState.all).subtracting(states.map(\.0)) == [.received])
    }

    @Test func `one waits in the lounge and one comes back with the first order's number`() throws {
        let folded = try FoldedDay(.english)
        let waiting = folded.orders(in: .waiting).compactMap { folded.order(Int($0) ?? 0) }
        #expect(waiting.filter(\.sheet.isWaiter).map(\.id.text) == ["1063"])
        #expect(waiting.compactMap(\.sheet.comebackOf) == [OrderID("1012")])
    }

    @Test func `cars that wait are parked where the foreman finds them`() throws {
        let folded = try FoldedDay(.english)
        let parked = [1059, 1063, 1066, 1067, 1070].map { folded.order($0)?.parkedAt }
        #expect(parked == ["P3", "P1", "P6", "P8", "P9"])
    }

    @Test func `on a Saturday tomorrow is Monday`() throws {
        let saturday = FoldedDay.monday + 5
        let folded = try FoldedDay(.english, day: saturday)
        let arrival = try #require(folded.order(1075)?.sheet.arrival)
        #expect(Zone.utc.day(of: arrival) == saturday + 2)
    }
}
