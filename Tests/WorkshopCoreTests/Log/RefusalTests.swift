import Foundation
import Testing
import WorkshopCore

/// The kinds of refusals; a new case of `Refusal` makes the compiler ask for its kind, and its kind
/// makes the test ask for a way to bring it about.
private enum Kind: String, CaseIterable {
    case entryBeginsWithMark
    case entryEmptyField, entryTooLong, entryEmptySpan, entryTimeBefore, entryTooFarAhead
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
        [.visit(.book("1", .of([])))],
        inWork("2", "Smith", .service, .gearbox, wash: true),
        readyOrder("3", "Morris"),
        finished("4", "Morris", wash: true) + [
            .afterWork(.passInspection("4", note: "")), .afterWork(.startWash("4")),
        ],
        finished("5", "Morris") + [.afterWork(.passInspection("5", note: ""))],
        [.visit(.book("8", .of([.service, .oil]))), .visit(.receive("8", keyTag: nil))],
        [.work(.sequence("8/2", after: Predecessors([1])))],
        received("6") + [.work(.stop("6/1", .of(.parts))), .promise(.acknowledge("6"))],
        received("7")
            + [
                .work(.add("7", .oil, needsAuthorisation: true)), .work(.decline("7/2")),
                .work(.add("7", .oil, needsAuthorisation: true)),
                .parts(.ask("7", number: "48510", quantity: 1, job: 1)),
            ],
        [
            .technician(.leave("Allen")),
            .technician(.setAbsence("Bates", .of("7:00", "9:00"), reason: "")),
        ])

    private static let refused: [Command] = [
        .shop(.open(.northside)),
        .visit(.confirm("99")), .work(.finish("2/9")), .work(.assign("7/1", "Nobody")),
        .visit(.book("1", .of([]))), .visit(.book("a b", .of([]))),
        .visit(.book("\u{301}1", .of([]))),
        .technician(.hire("Smith", skill: .basic, shift: nil, breaks: nil)),
        .technician(.leave("Allen")), .technician(.leave("Smith")),
        .technician(.liftAbsence("Bates", .of("7:00", "8:00"))),
        .visit(
            .book(
                "9",
                OrderSheet(customer: "N", plate: "", arrival: "7:00", promise: "8:00", jobs: []))),
        .work(.add("7", .of("Oil", 0, skill: 1), needsAuthorisation: false)),
        .visit(.note("1", text: "")), .visit(.note("1", text: String(repeating: "n", count: 2001))),
        .parts(.ask("7", number: "2", quantity: 0, job: nil)),
        .technician(.setAbsence("Smith", .of("9:00", "9:00"), reason: "")),
        .promise(.tellCustomer("7", .of("6:00"))), .promise(.tellCustomer("7", .of("7:00"))),
        .visit(.moveAppointment("1", to: "6:00", .of("16:00"))),
        .visit(.moveAppointment("1", to: "7:00", .of("16:00"))),
        .visit(.confirm("7")), .visit(.park("1", place: "P1")), .visit(.receive("7", keyTag: nil)),
        .afterWork(.passInspection("2", note: "")), .afterWork(.startWash("5")),
        .afterWork(.startWash("4")), .afterWork(.ready("5")),
        .afterWork(.settle("3")), .afterWork(.deliver("5")), .promise(.acknowledge("6")),
        .visit(.cancel("2", reason: "")),
        .work(.finish("7/1")), .work(.resume("7/1")), .work(.start("6/1", "Morris")),
        .work(.start("3/1", "Morris")),
        .work(.authorise("7/2")), .work(.start("7/1")), .work(.authorise("7/1")),
        .work(.start("7/1", "Smith")),
        .work(.start("7/1", "Bates")), .work(.start("2/2", "Morris")),
        .work(.start("7/1", "Morris")),
        .work(.start("7/3", "Morris")), .parts(.move("7", number: "0", to: .arrived, eta: nil)),
        .parts(.move("7", number: "48510", to: .asked, eta: nil)),
        .shop(.preferContact(address: "none", ContactPreference(wantsMessages: true))),
        .work(.sequence("8/1", after: Predecessors([1]))),
        .work(.sequence("8/1", after: Predecessors([2]))),
        .work(.start("8/2", "Morris")),
        .promise(.tellCustomer("7", .of("+367 7:00"))),
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
        take(Scene(), .visit(.book("1", .of([]))))
        var nobody = ShopSettings.northside
        nobody.lookAhead = LookAhead(inspectors: 0)
        take(Self.board, .shop(.changeSettings(nobody)))
        var endless = ShopSettings.northside
        endless.wash = Minutes(1441)
        take(Self.board, .shop(.changeSettings(endless)))
        var greedy = ShopSettings.northside
        greedy.booking = BookingRules(appointmentRate: 101)
        take(Self.board, .shop(.changeSettings(greedy)))
        var locked = ShopSettings.northside
        locked.roleChanges = [RoleChange(.manager, .settings, isAllowed: false)]
        take(Self.board, .shop(.changeSettings(locked)))
        var strict = ShopSettings.northside
        strict.demandsForcedIdentity = true
        let demanding = Self.board.and(.shop(.changeSettings(strict))).workshop
        kinds.formUnion([demanding.refusal(writingAs: .claimed)].compactMap(\.self).map(Kind.init))
        take(given([.visit(.book("1", .of([]))), .visit(.confirm("1"))]), .visit(.confirm("1")))
        take(
            given(
                finished("1", "Smith"),
                [.afterWork(.passInspection("1", note: "")), .afterWork(.settle("1"))]),
            .afterWork(.settle("1")))
        take(given(inWork("1", "Smith")).at("6:59"), .work(.finish("1/1")))
        take(given(received("1"), [.promise(.tellCustomer("1", .of("17:00")))]), .undo("1"))
        let parked = given(received("1"), [.visit(.park("1", place: "P1"))])
        let parking = try #require(parked.workshop.history(of: .order("1")).last?.id.command)
        take(parked.and(.visit(.note("1", text: "n"))), .undo(.order("1"), command: parking))
        kinds.formUnion(byRole)
        let raced = parked.and(.work(.assign("1/1", "Smith")))
        let late = raced.workshop.refusal(
            of: .work(.assign("1/1", "Morris")), since: 1..<raced.workshop.position + 1)
        kinds.insert(Kind(try #require(late)))
        let again = raced.workshop.refusal(
            of: .visit(.park("1", place: "P2")), since: 1..<raced.workshop.position + 1)
        kinds.insert(Kind(try #require(again)))
        #expect(Set(Kind.allCases).subtracting(kinds).isEmpty)
    }

    /// What is declined because of who asks.
    private var byRole: Set<Kind> {
        let asked: [(Command, Role)] = [
            (.afterWork(.settle("5")), .viewer), (.work(.finish("2/1")), .technician),
            (.undo("5"), .technician),
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
