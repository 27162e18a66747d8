import Testing
import WorkshopCore

struct RoleTests {
    /// A command for each capability that a command can ask for.
    static let oneOfEach: [Command] = [
        .shop(.changeSettings(.northside)), .technician(.leave("Smith")),
        .technician(.liftAbsence("Smith", .of("7:00", "8:00"))),
        .visit(.book("1", .of([]))), .visit(.receive("1", keyTag: nil)),
        .visit(.park("1", place: "P1")),
        .visit(.note("1", text: "n")), .work(.unassign("1/1")), .work(.finish("1/1")),
        .work(.sequence("1/1", after: nil)),
        .work(.start("1/1", "Smith", overrideReason: "r")),
        .work(.add("1", .oil, needsAuthorisation: true)), .work(.decline("1/1")),
        .parts(.move("1", number: "2", to: .arrived, eta: nil)),
        .afterWork(.passInspection("1", note: "")),
        .afterWork(.startWash("1")), .afterWork(.settle("1")), .afterWork(.deliver("1")),
        .afterWork(.close("1")), .promise(.tellCustomer("1", .of("9:00"))),
        .shop(.preferContact(address: "a@b.example", ContactPreference(wantsMessages: false))),
        .promise(.tellAdvisor("1", reason: "r")), .promise(.acknowledge("1")), .undo("1"),
    ]

    private func refused(_ role: Role) -> Set<Capability> {
        Set(Self.oneOfEach.filter { !role.allows($0) }.map(\.capability))
    }

    @Test func `a viewer may do nothing and a manager everything`() {
        #expect(Self.oneOfEach.allSatisfy { !Role.viewer.allows($0) })
        #expect(Self.oneOfEach.allSatisfy { Role.manager.allows($0) })
    }

    @Test func `a foreman runs the shop floor and leaves the customer to the advisor`() {
        #expect(
            refused(.foreman) == [
                .settings, .people, .booking, .authorisation, .settlement, .delivery, .followUp,
                .promise, .contact, .acknowledgement,
            ])
    }

    @Test func `an advisor serves the customer and does not dispatch`() {
        #expect(
            refused(.advisor) == [
                .settings, .people, .absences, .dispatch, .work, .overriding, .parts, .inspection,
                .wash, .alerts,
            ])
    }

    @Test func `parts and technicians keep to their own`() {
        let all = Set(Self.oneOfEach.map(\.capability))
        #expect(all.subtracting(refused(.parts)) == [.parts, .notes, .undo])
        #expect(
            all.subtracting(refused(.technician)) == [.work, .additionalWork, .notes, .undo])
    }

    @Test func `some role beside the manager may do all that a day needs`() {
        let day = Set(Capability.allCases).subtracting([.settings, .people])
        for capability in day {
            let may = Role.allCases.filter { $0.capabilities.contains(capability) }
            #expect(may.count > 1, "\(capability)")
        }
    }

    @Test func `a shop gives and takes rights, and the later word counts`() {
        let changes = [
            RoleChange(.parts, .parking, isAllowed: true),
            RoleChange(.advisor, .settlement, isAllowed: false),
            RoleChange(.viewer, .notes, isAllowed: true),
            RoleChange(.viewer, .notes, isAllowed: false),
        ]
        #expect(Role.parts.allows(.visit(.park("1", place: "P1")), changedBy: changes))
        #expect(!Role.advisor.allows(.afterWork(.settle("1")), changedBy: changes))
        #expect(!Role.viewer.allows(.visit(.note("1", text: "n")), changedBy: changes))
        #expect(Role.foreman.capabilities(changedBy: changes) == Role.foreman.capabilities)
        #expect(!Role.advisor.capabilities(changedBy: changes).contains(.settlement))
    }
}
