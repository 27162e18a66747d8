import Foundation
import Testing
import WorkshopCore

/// The kinds of refusals; a new case of `Refusal` makes the compiler ask for its kind, and its kind
/// makes the test ask for a way to bring it about.
private enum Kind: String, CaseIterable {
    case entryBeginsWithMark, entryEmptyField, entryTooLong, entryEmptySpan, entryTimeBefore, entryTooFarAhead
    case rightsRoleForbids, rightsNotYourJob, rightsNotYourStep, rightsIdentityNotForced
    case undoNothing, undoChangedSince, undoImpossible, undoOpeningStays, raceDispatchedBy
    case raceForestalled, shopMissing, shopAlreadyOpen, shopBadContact, shopBadSetting
    case shopLockedOut, technicianUnknown, technicianExists, technicianLeft, technicianHasWork
    case technicianNoSuchAbsence, visitUnknownOrder, visitOrderExists, visitBadOrderNumber
    case visitNoJobs, visitWrongState, visitNotCheckedIn, visitAlreadyCheckedIn
    case visitBadAppointment, workUnknownJob, workBadFlatRate, workInWork, workNotInWork
    case workNotStopped, workStopped, workFinished, workDeclined, workNotAssigned
    case workNoAuthorisationOpen, workAfterItself, workInCircle, workTechnicianBusy
    case workTechnicianAway, workSkillTooLow, workPartMissing, workAuthorisationOpen
    case workComesAfter, partsBadQuantity, partsUnknown, partsAlready, promiseBeforeArrival
    case promisePassed, promiseNoAlert, afterWorkWorkOpen, afterWorkWashNotWanted
    case afterWorkWashAlreadyStarted, afterWorkNotSettled, afterWorkAlreadySettled
    case afterWorkNotReady

    /// Every refusal is named here, so that none is added without a way to bring it about.
    init(_ refusal: Refusal) {
        switch refusal {
        case .shop(.missing), .shop(.alreadyOpen), .visit(.unknownOrder), .work(.unknownJob),
            .technician(.unknown),
            .visit(.orderExists), .visit(.badOrderNumber), .technician(.exists), .technician(.left),
            .technician(.hasWork),
            .technician(.noSuchAbsence), .visit(.noJobs), .work(.badFlatRate), .entry(.emptyField),
            .entry(.tooLong), .entry(.beginsWithMark), .parts(.badQuantity),
            .entry(.emptySpan), .promise(.beforeArrival), .entry(.timeBefore), .promise(.passed),
            .visit(.wrongState),
            .visit(.notCheckedIn), .visit(.alreadyCheckedIn), .visit(.badAppointment),
            .afterWork(.workOpen), .afterWork(.washNotWanted),
            .afterWork(.washAlreadyStarted), .afterWork(.notSettled), .afterWork(.alreadySettled),
            .afterWork(.notReady), .promise(.noAlert), .work(.inWork),
            .race(.dispatchedBy), .race(.forestalled), .work(.notInWork), .work(.notStopped),
            .work(.stopped), .work(.finished),
            .work(.declined), .work(.notAssigned), .work(.noAuthorisationOpen),
            .work(.technicianBusy), .work(.technicianAway),
            .work(.skillTooLow), .work(.partMissing), .work(.authorisationOpen), .parts(.unknown),
            .parts(.already),
            .undo(.nothing), .undo(.changedSince), .undo(.impossible), .undo(.openingStays),
            .entry(.tooFarAhead),
            .shop(.badContact), .shop(.badSetting),
            .rights(.identityNotForced), .shop(.lockedOut), .rights(.roleForbids),
            .rights(.notYourJob), .rights(.notYourStep),
            .work(.afterItself), .work(.inCircle), .work(.comesAfter):
            let said = String(describing: refusal)
            let inner = said.components(separatedBy: "Refusal.")[1].prefix(while: \.isLetter)
            let name =
                said.prefix(while: \.isLetter) + inner.prefix(1).uppercased()
                + inner.dropFirst()
            guard let kind = Kind(rawValue: String(name)) else {
                preconditionFailure("\(name) is no kind of refusal")
            }
            self = kind
        }
    }
}

struct RefusalTests {
    /// The board of the refusals: one order in each situation that they need.
    private static let board = given(
        [.book("1", .of([]))],
        inWork("2", "Smith", .service, .gearbox, wash: true),
        readyOrder("3", "Morris"),
        finished("4", "Morris", wash: true) + [.passInspection("4", note: ""), .startWash("4")],
        finished("5", "Morris") + [.passInspection("5", note: "")],
        [.book("8", .of([.service, .oil])), .receive("8", keyTag: nil)],
        [.sequence("8/2", after: Predecessors([1]))],
        received("6") + [.stop("6/1", .of(.parts)), .acknowledge("6")],
        received("7")
            + [
                .addWork("7", .oil, needsAuthorisation: true), .decline("7/2"),
                .addWork("7", .oil, needsAuthorisation: true),
                .askPart("7", number: "48510", quantity: 1, job: 1),
            ],
        [.leave("Allen"), .setAbsence("Bates", .of("7:00", "9:00"), reason: "")])

    private static let refused: [Command] = [
        .openShop(.northside),
        .confirm("99"), .finish("2/9"), .assign("7/1", "Nobody"),
        .book("1", .of([])), .book("a b", .of([])), .book("\u{301}1", .of([])),
        .hire("Smith", skill: .basic, shift: nil, breaks: nil),
        .leave("Allen"), .leave("Smith"), .liftAbsence("Bates", .of("7:00", "8:00")),
        .book(
            "9", OrderSheet(customer: "N", plate: "", arrival: "7:00", promise: "8:00", jobs: [])),
        .addWork("7", .of("Oil", 0, skill: 1), needsAuthorisation: false),
        .note("1", text: ""), .note("1", text: String(repeating: "n", count: 2001)),
        .askPart("7", number: "2", quantity: 0, job: nil),
        .setAbsence("Smith", .of("9:00", "9:00"), reason: ""),
        .tellCustomer("7", .of("6:00")), .tellCustomer("7", .of("7:00")),
        .moveAppointment("1", to: "6:00", .of("16:00")),
        .moveAppointment("1", to: "7:00", .of("16:00")),
        .confirm("7"), .park("1", place: "P1"), .receive("7", keyTag: nil),
        .passInspection("2", note: ""), .startWash("5"), .startWash("4"), .ready("5"),
        .settle("3"), .deliver("5"), .acknowledge("6"), .cancel("2", reason: ""),
        .finish("7/1"), .resume("7/1"), .start("6/1", "Morris"), .start("3/1", "Morris"),
        .authorise("7/2"), .start("7/1"), .authorise("7/1"), .start("7/1", "Smith"),
        .start("7/1", "Bates"), .start("2/2", "Morris"), .start("7/1", "Morris"),
        .start("7/3", "Morris"), .movePart("7", number: "0", to: .arrived, eta: nil),
        .movePart("7", number: "48510", to: .asked, eta: nil),
        .preferContact(address: "none", ContactPreference(wantsMessages: true)),
        .sequence("8/1", after: Predecessors([1])), .sequence("8/1", after: Predecessors([2])),
        .start("8/2", "Morris"),
        .tellCustomer("7", .of("+367 7:00")),
        .undo("99"), .undo(.order("7"), command: "c1"), .undo("1"),
    ]

    @Test func `every refusal can be brought about`() throws {
        var kinds: Set<Kind> = []
        func take(_ scene: Scene, _ command: Command) {
            guard case .failure(let refusal) = scene.decide(command) else {
                Issue.record("\(command) was not refused")
                return
            }
            kinds.insert(Kind(refusal))
        }
        for command in Self.refused { take(Self.board, command) }
        take(Scene(), .book("1", .of([])))
        var nobody = ShopSettings.northside
        nobody.lookAhead = LookAhead(inspectors: 0)
        take(Self.board, .changeSettings(nobody))
        var endless = ShopSettings.northside
        endless.wash = Minutes(1441)
        take(Self.board, .changeSettings(endless))
        var greedy = ShopSettings.northside
        greedy.booking = BookingRules(appointmentRate: 101)
        take(Self.board, .changeSettings(greedy))
        var locked = ShopSettings.northside
        locked.roleChanges = [RoleChange(.manager, .settings, isAllowed: false)]
        take(Self.board, .changeSettings(locked))
        var strict = ShopSettings.northside
        strict.demandsForcedIdentity = true
        let demanding = Self.board.and(.changeSettings(strict)).workshop
        kinds.formUnion([demanding.refusal(writingAs: .claimed)].compactMap(\.self).map(Kind.init))
        take(given([.book("1", .of([])), .confirm("1")]), .confirm("1"))
        take(
            given(finished("1", "Smith"), [.passInspection("1", note: ""), .settle("1")]),
            .settle("1"))
        take(given(inWork("1", "Smith")).at("6:59"), .finish("1/1"))
        take(given(received("1"), [.tellCustomer("1", .of("17:00"))]), .undo("1"))
        let parked = given(received("1"), [.park("1", place: "P1")])
        let parking = try #require(parked.workshop.history(of: .order("1")).last?.id.command)
        take(parked.and(.note("1", text: "n")), .undo(.order("1"), command: parking))
        kinds.formUnion(byRole)
        let raced = parked.and(.assign("1/1", "Smith"))
        let late = raced.workshop.refusal(
            of: .assign("1/1", "Morris"), since: 1..<raced.workshop.position + 1)
        kinds.insert(Kind(try #require(late)))
        let again = raced.workshop.refusal(
            of: .park("1", place: "P2"), since: 1..<raced.workshop.position + 1)
        kinds.insert(Kind(try #require(again)))
        #expect(Set(Kind.allCases).subtracting(kinds).isEmpty)
    }

    /// What is declined because of who asks.
    private var byRole: Set<Kind> {
        let asked: [(Command, Role)] = [
            (.settle("5"), .viewer), (.finish("2/1"), .technician), (.undo("5"), .technician),
        ]
        let refusals = asked.compactMap { command, role -> Refusal? in
            let workshop = Self.board.workshop
            let decided = workshop.decide(command, by: Actor("Bates"), as: role, at: "9:00")
            guard case .failure(let refusal) = decided else { return nil }
            return refusal
        }
        return Set(refusals.map(Kind.init))
    }

    @Test func `a refused command changes nothing`() {
        var scene = Self.board
        let before = scene.workshop
        for command in Self.refused { scene.perform(command) }
        #expect(scene.workshop.orders == before.orders)
        #expect(scene.workshop.technicians == before.technicians)
        #expect(scene.workshop.position == before.position)
    }
}
