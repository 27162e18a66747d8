import Phrases
import TerminalCanvas
import WorkshopCore

@testable import BoardScreens

/// A workshop with nothing in it but what a test puts there: Ann (skill 4) and Bob (skill 1), open
/// from 7 to 16 with lunch at 12.
struct SmallShop {
    static let ann = TechnicianID("Ann")
    static let bob = TechnicianID("Bob")

    private(set) var workshop = Workshop(zone: .utc)
    private var commands = 0

    init(hiring staff: [(TechnicianID, Int)] = [(ann, 4), (bob, 1)]) throws {
        let settings = ShopSettings(
            name: "Test", zone: "UTC",
            hours: DaySpan(from: TimeOfDay(7, 0), until: TimeOfDay(16, 0)),
            breaks: [DaySpan(from: TimeOfDay(12, 0), until: TimeOfDay(13, 0))])
        try give(.shop(.open(settings)), at: (6, 0))
        for (name, skill) in staff {
            try give(
                .technician(.hire(name, skill: Skill(clamping: skill), shift: nil, breaks: nil)),
                at: (6, 0))
        }
    }

    /// Gives a command; one that is declined fails the test.
    mutating func give(_ command: Command, at time: (Int, Int)) throws {
        commands += 1
        let outcome = try workshop.give(
            command, by: SampleBoard.foreman, at: SampleBoard.at(time.0, time.1),
            id: "small-\(commands)")
        if case .refused(let refusal) = outcome { throw refusal }
    }

    /// Books a car for 8:00 that is promised for 15:00, and checks it in when `isHere`.
    mutating func book(
        _ number: String, jobs: [JobLine] = [line()], isHere: Bool = true,
        _ change: (inout OrderSheet) -> Void = { _ in }
    ) throws {
        var sheet = OrderSheet(
            customer: "Customer \(number)", plate: "AB \(number)", model: "Yaris",
            advisor: "Moreau", arrival: SampleBoard.at(8, 0), promise: SampleBoard.at(15, 0),
            jobs: jobs)
        change(&sheet)
        try give(.visit(.book(OrderID(number), sheet)), at: (7, 0))
        if isHere { try give(.visit(.receive(OrderID(number), keyTag: nil)), at: (8, 0)) }
    }

    static func line(_ text: String = "Oil", minutes: Int = 60, skill: Int = 1) -> JobLine {
        JobLine(description: text, flatRate: Minutes(minutes), skill: Skill(clamping: skill))
    }

    static func job(_ number: String, _ index: Int = 1) -> JobID { JobID(OrderID(number), index) }

    /// The board on this workshop at 13:30.
    func board(
        _ language: Language = .english, rows: Int = 40, columns: Int = 120,
        screen: ScreenName = .schedule
    ) -> SampleBoard {
        SampleBoard(workshop, language, rows: rows, columns: columns, screen: screen)
    }
}
