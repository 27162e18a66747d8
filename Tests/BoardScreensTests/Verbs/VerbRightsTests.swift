import Testing
import WorkshopCore

@testable import BoardScreens

struct VerbRightsTests {
    /// The verbs that the selected order or job would allow, in a role.
    private func possible(_ role: Role?, _ screen: ScreenName = .schedule) throws -> Set<Verb> {
        let board = try SampleBoard(screen: screen, role: role).board
        return Set(
            Verb.all.filter { $0.group == .verbs && board.step(for: $0).isSuccess })
    }

    @Test func `a viewer's verbs are refused with who may`() throws {
        #expect(try possible(.viewer).isEmpty)
        let board = try SampleBoard(role: .viewer).board
        guard case .failure(let reason) = board.step(for: .note)
        else { return #expect(Bool(false), "a viewer wrote a note") }
        #expect(
            reason.text
                == "The role viewer may not do this; these may: foreman, advisor, parts, "
                + "technician, manager.")
    }

    @Test func `a role leaves of what is possible what it may do`() throws {
        for screen in [ScreenName.schedule, .status] {
            let all = try possible(nil, screen)
            #expect(try possible(.manager, screen) == all)
            for role in [Role.foreman, .advisor, .parts] {
                let may = all.filter { $0.capability.map(role.capabilities.contains) ?? true }
                #expect(try possible(role, screen) == may, "\(role)")
                #expect(may.count < all.count)
            }
        }
    }

    @Test func `an advisor moves promises, though telling advisors is the foreman's`() throws {
        #expect(try possible(.advisor).isSuperset(of: [.call, .note]))
        #expect(try possible(.advisor).isDisjoint(with: [.start, .stop, .finish, .move, .assign]))
        #expect(try possible(.foreman).contains(.tellAdvisor))
    }

    @Test func `looking around needs no right`() throws {
        for verb in Verb.all where verb.group != .verbs {
            #expect(verb.capability == nil)
        }
        for verb in Verb.all where verb.group == .verbs {
            #expect(verb.capability != nil)
        }
    }

    @Test func `a technician touches no job of another`() throws {
        var sample = try SampleBoard(role: .technician)
        sample.board.schedule.technician = TechnicianID("B. Smith")
        sample.type("f")
        #expect(sample.effects.isEmpty)
        #expect(sample.board.notice?.text.contains("B. Smith’s job") == true)
    }
}
