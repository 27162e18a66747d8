import SampleDay
import Testing
import WorkshopCore

struct SampleDayTests {
    @Test(arguments: SampleLanguage.allCases)
    func `no command is refused, on any weekday`(language: SampleLanguage) throws {
        for later in 0..<7 {
            let folded = try FoldedDay(language, day: FoldedDay.monday + later)
            #expect(folded.refused == [])
        }
    }

    @Test func `no command is refused on the days around a change of the clock`() throws {
        let change = Instant(milliseconds: 1_793_494_800_000)
        let zone = Zone(
            name: "Test/Autumn", firstOffsetSeconds: 7200,
            changes: [Zone.Change(from: change, offsetSeconds: 3600)])
        for later in -1...1 {
            let folded = try FoldedDay(.english, day: zone.day(of: change) + later, zone: zone)
            #expect(folded.refused == [])
        }
    }

    @Test func `the script runs forward and ends at half past one`() {
        let script = SampleDay.script(on: FoldedDay.monday, in: .utc, language: .english)
        #expect(zip(script, script.dropFirst()).allSatisfy { $0.at <= $1.at })
        let clock = SampleDay.clock(on: FoldedDay.monday, in: .utc)
        #expect(clock == FoldedDay.at(13, 30))
        #expect(script.allSatisfy { $0.at <= clock })
    }

    @Test func `every command has a name of its own that stays the same`() {
        let script = commands(.english)
        #expect(Set(script.map(\.id)).count == script.count)
        #expect(commands(.english) == script)
    }

    @Test func `both languages tell the same day`() {
        let english = commands(.english)
        let chinese = commands(.chinese)
        #expect(english.map(\.id) == chinese.map(\.id))
        #expect(english.map(\.at) == chinese.map(\.at))
        #expect(english.map(verb) == chinese.map(verb))
        #expect(english.map(orderNumber) == chinese.map(orderNumber))
    }

    @Test func `both languages lead to the same board`() throws {
        let english = try FoldedDay(.english).workshop
        let chinese = try FoldedDay(.chinese).workshop
        #expect(english.orders.mapValues(\.state) == chinese.orders.mapValues(\.state))
        #expect(english.orders.mapValues(\.promise) == chinese.orders.mapValues(\.promise))
        #expect(english.staff.map(\.skill) == chinese.staff.map(\.skill))
    }

    @Test func `the foreman gives the commands of the board`() {
        #expect(SampleDay.foreman(in: .english) == Actor("Wang"))
        #expect(SampleDay.foreman(in: .chinese) == Actor("王强"))
    }

    private func commands(_ language: SampleLanguage) -> [ScriptedCommand] {
        SampleDay.script(on: FoldedDay.monday, in: .utc, language: language)
            + SampleDay.live(on: FoldedDay.monday, in: .utc, language: language)
    }

    private func verb(_ scripted: ScriptedCommand) -> String {
        String("\(scripted.command)".prefix { $0 != "(" })
    }

    private func orderNumber(_ scripted: ScriptedCommand) -> String? {
        if case .order(let id) = scripted.command.stream { id.text } else { nil }
    }
}
