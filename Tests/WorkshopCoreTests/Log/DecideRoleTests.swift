import Testing
import WorkshopCore

struct DecideRoleTests {
    private let scene = given(
        inWork("1041", "Smith", .service, .brakes), received("1042"),
        received("1043") + [.work(.assign("1043/1", "Bates"))])

    private func decide(_ command: Command, _ name: String, _ role: Role?) -> Refusal? {
        switch scene.workshop.decide(command, by: Actor(name), as: role, at: "9:00") {
        case .success: nil
        case .failure(let refusal): refusal
        }
    }

    @Test func `what a role may not do is declined with who may`() {
        #expect(
            decide(.work(.finish("1041/1")), "Wall", .viewer)
                == .rights(.roleForbids(.viewer, may: [.foreman, .technician, .manager])))
        #expect(
            decide(.shop(.changeSettings(.northside)), "Wang", .foreman)
                == .rights(.roleForbids(.foreman, may: [.manager])))
    }

    @Test func `a role comes before every other reason`() {
        #expect(
            decide(.afterWork(.settle("99")), "Li", .parts)
                == .rights(.roleForbids(.parts, may: [.advisor, .manager])))
        #expect(
            decide(.afterWork(.settle("99")), "Moreau", .advisor) == .visit(.unknownOrder("99")))
    }

    @Test func `without a role, and with one that may, the rules of the shop decide`() {
        #expect(decide(.work(.finish("1041/1")), "Anybody", nil) == nil)
        #expect(decide(.work(.finish("1041/1")), "Wang", .foreman) == nil)
        #expect(decide(.work(.finish("1042/1")), "Wang", .foreman) == .work(.notInWork("1042/1")))
    }

    @Test func `a technician works on what is his own or nobody's`() {
        #expect(decide(.work(.finish("1041/1")), "Smith", .technician) == nil)
        #expect(
            decide(.work(.finish("1041/1")), "Bates", .technician)
                == .rights(.notYourJob("1041/1", "Smith")))
        #expect(
            decide(.work(.stop("1041/1", .of(.parts))), "Bates", .technician)
                == .rights(.notYourJob("1041/1", "Smith")))
        #expect(decide(.work(.start("1042/1", "Bates")), "Bates", .technician) == nil)
        #expect(
            decide(.work(.start("1042/1", "Bates")), "Morris", .technician)
                == .rights(.notYourJob("1042/1", "Bates")))
        #expect(
            decide(.work(.start("1043/1", "Morris")), "Morris", .technician)
                == .rights(.notYourJob("1043/1", "Bates")))
        #expect(decide(.work(.start("1043/1")), "Bates", .technician) == nil)
    }

    @Test func `a technician overrides no check`() {
        let command = Command.work(.start("1042/1", "Bates", overrideReason: "hurry"))
        #expect(
            decide(command, "Bates", .technician)
                == .rights(.roleForbids(.technician, may: [.foreman, .manager])))
    }

    @Test func `only foreman and manager take back what somebody else has done`() {
        let undo = Command.undo("1043")
        #expect(
            decide(undo, "Bates", .technician)
                == .rights(.notYourStep(.order("1043"), by: Actor("Wang"))))
        #expect(
            decide(undo, "Moreau", .advisor)
                == .rights(.notYourStep(.order("1043"), by: Actor("Wang"))))
        #expect(decide(undo, "Wang", .advisor) == nil)
        #expect(decide(undo, "Li", .foreman) == nil)
        #expect(decide(.undo("99"), "Moreau", .advisor) == .undo(.nothing(.order("99"))))
    }

    private func changed(_ change: (inout ShopSettings) -> Void) -> Workshop {
        var settings = ShopSettings.northside
        change(&settings)
        return scene.and(.shop(.changeSettings(settings))).workshop
    }

    @Test func `a shop's own word on a right counts, and who may is told by it`() {
        let workshop = changed {
            $0.roleChanges = [
                RoleChange(.advisor, .dispatch, isAllowed: true),
                RoleChange(.foreman, .dispatch, isAllowed: false),
            ]
        }
        let assign = Command.work(.assign("1042/1", "Bates"))
        func answer(_ role: Role) -> Refusal? {
            switch workshop.decide(assign, by: Actor("Li"), as: role, at: "9:00") {
            case .success: nil
            case .failure(let refusal): refusal
            }
        }
        #expect(answer(.advisor) == nil)
        #expect(answer(.foreman) == .rights(.roleForbids(.foreman, may: [.advisor, .manager])))
    }

    @Test func `a shop cannot lock out the last role that may change its settings`() {
        var settings = ShopSettings.northside
        settings.roleChanges = [RoleChange(.manager, .settings, isAllowed: false)]
        scene.when(.shop(.changeSettings(settings))).refused(.shop(.lockedOut))
        settings.roleChanges?.append(RoleChange(.foreman, .settings, isAllowed: true))
        #expect((try? scene.decide(.shop(.changeSettings(settings))).get())?.count == 1)
    }

    @Test func `a shop can demand that a key says who writes`() {
        let free = scene.workshop
        let strict = changed { $0.demandsForcedIdentity = true }
        for identity in Identity.allCases {
            #expect(free.refusal(writingAs: identity) == nil)
            let decided = strict.decide(
                .visit(.note("1042", text: "wipers")), by: Actor("Li"), as: .foreman,
                identity: identity,
                at: "9:00")
            #expect((try? decided.get()) != nil || identity == .claimed)
            if identity == .claimed { #expect(decided == .failure(.rights(.identityNotForced))) }
        }
    }

    @Test func `the demand comes before every other reason`() {
        let strict = changed { $0.demandsForcedIdentity = true }
        let decided = strict.decide(
            .afterWork(.settle("99")), by: Actor("Li"), as: .viewer, identity: .claimed, at: "9:00")
        #expect(decided == .failure(.rights(.identityNotForced)))
    }
}
