import Testing
import WorkshopCore

struct DecideRoleTests {
    private let scene = given(
        inWork("1041", "Smith", .service, .brakes), received("1042"),
        received("1043") + [.assign("1043/1", "Bates")])

    private func decide(_ command: Command, _ name: String, _ role: Role?) -> Refusal? {
        switch scene.workshop.decide(command, by: Actor(name), as: role, at: "9:00") {
        case .success: nil
        case .failure(let refusal): refusal
        }
    }

    @Test func `what a role may not do is declined with who may`() {
        #expect(
            decide(.finish("1041/1"), "Wall", .viewer)
                == .roleForbids(.viewer, may: [.foreman, .technician, .manager]))
        #expect(
            decide(.changeSettings(.northside), "Wang", .foreman)
                == .roleForbids(.foreman, may: [.manager]))
    }

    @Test func `a role comes before every other reason`() {
        #expect(
            decide(.settle("99"), "Li", .parts)
                == .roleForbids(.parts, may: [.advisor, .manager]))
        #expect(decide(.settle("99"), "Moreau", .advisor) == .unknownOrder("99"))
    }

    @Test func `without a role, and with one that may, the rules of the shop decide`() {
        #expect(decide(.finish("1041/1"), "Anybody", nil) == nil)
        #expect(decide(.finish("1041/1"), "Wang", .foreman) == nil)
        #expect(decide(.finish("1042/1"), "Wang", .foreman) == .jobNotInWork("1042/1"))
    }

    @Test func `a technician works on what is his own or nobody's`() {
        #expect(decide(.finish("1041/1"), "Smith", .technician) == nil)
        #expect(decide(.finish("1041/1"), "Bates", .technician) == .notYourJob("1041/1", "Smith"))
        #expect(
            decide(.stop("1041/1", .of(.parts)), "Bates", .technician)
                == .notYourJob("1041/1", "Smith"))
        #expect(decide(.start("1042/1", "Bates"), "Bates", .technician) == nil)
        #expect(
            decide(.start("1042/1", "Bates"), "Morris", .technician)
                == .notYourJob("1042/1", "Bates"))
        #expect(
            decide(.start("1043/1", "Morris"), "Morris", .technician)
                == .notYourJob("1043/1", "Bates"))
        #expect(decide(.start("1043/1"), "Bates", .technician) == nil)
    }

    @Test func `a technician overrides no check`() {
        let command = Command.start("1042/1", "Bates", overrideReason: "hurry")
        #expect(
            decide(command, "Bates", .technician)
                == .roleForbids(.technician, may: [.foreman, .manager]))
    }

    @Test func `only foreman and manager take back what somebody else has done`() {
        let undo = Command.undo("1043")
        #expect(
            decide(undo, "Bates", .technician)
                == .notYourStep(.order("1043"), by: Actor("Wang")))
        #expect(
            decide(undo, "Moreau", .advisor) == .notYourStep(.order("1043"), by: Actor("Wang")))
        #expect(decide(undo, "Wang", .advisor) == nil)
        #expect(decide(undo, "Li", .foreman) == nil)
        #expect(decide(.undo("99"), "Moreau", .advisor) == .nothingToUndo(.order("99")))
    }
}
