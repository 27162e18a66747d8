import Testing
import WorkshopCore

struct DecideUndoTests {
    private func undo(_ id: OrderID, _ scene: Scene) -> Command {
        .undo(.order(id), command: scene.workshop.history(of: .order(id)).last?.id.command)
    }

    @Test func `a start is taken back together with its dispatch`() {
        let before = given(received("1041"))
        let started = before.at("8:00").and(.work(.start("1041/1", "Smith")))
        let undone = started.at("8:01").when(.undo("1041")).then(.undone(from: 3, through: 4))
        #expect(undone.workshop.order("1041") == before.workshop.order("1041"))
        #expect(undone.workshop.history(of: .order("1041")).count == 5)
    }

    @Test func `undoing twice takes back the last two commands, not the undoing`() {
        let before = given(received("1041"))
        let scene = before.and(.visit(.park("1041", place: "P1"))).and(
            .visit(.park("1041", place: "P2")))
        let once = scene.when(.undo("1041")).then(.undone(from: 4, through: 4))
        #expect(once.workshop.order("1041")?.parkedAt == "P1")
        let twice = once.when(.undo("1041")).then(.undone(from: 3, through: 3))
        #expect(twice.workshop.order("1041") == before.workshop.order("1041"))
    }

    @Test func `what is done after an undo counts, and is itself taken back first`() {
        let scene = given(received("1041"))
            .and(
                .visit(.park("1041", place: "P1")), .undo("1041"),
                .visit(.park("1041", place: "P2")))
        #expect(scene.workshop.order("1041")?.parkedAt == "P2")
        let undone = scene.when(.undo("1041")).then(.undone(from: 5, through: 5))
        #expect(undone.workshop.order("1041")?.parkedAt == nil)
    }

    @Test func `the same command is not undone twice`() {
        let scene = given(received("1041"), [.visit(.park("1041", place: "P1"))])
        let command = undo("1041", scene)
        scene.when(command).happens().when(command).refused(.undo(.nothing(.order("1041"))))
    }

    @Test func `a command is not undone when somebody has changed the order since`() {
        let scene = given(received("1041"), [.visit(.park("1041", place: "P1"))])
        let mine = undo("1041", scene)
        let changed = scene.at("8:15").by("Moreau").and(.visit(.note("1041", text: "wipers")))
        changed.when(mine)
            .refused(.undo(.changedSince(.order("1041"), by: Actor("Moreau"), at: "8:15")))
        #expect(
            changed.when(undo("1041", changed)).happens().when(mine).happens()
                .workshop.order("1041")?.parkedAt == nil)
    }

    private func planned() -> Scene {
        given(received("1041"), received("1042"))
            .and(
                .acceptPlan([
                    Assignment("1041/1", "Smith", at: "9:00"),
                    Assignment("1042/1", "Smith", at: "10:00"),
                ]))
    }

    @Test func `a plan is taken back in all orders at once`() {
        let scene = planned()
        #expect(scene.workshop.job("1042/1")?.plan?.start == "10:00")
        let undone = scene.when(undo("1042", scene)).happens()
        #expect(undone.workshop.job("1041/1")?.plan == nil)
        #expect(undone.workshop.job("1042/1")?.plan == nil)
        undone.when(undo("1041", scene)).refused(.undo(.nothing(.order("1041"))))
    }

    @Test func `a plan of which one order has changed since stays whole`() {
        let scene = planned()
        let mine = undo("1041", scene)
        let changed = scene.at("8:15").by("Moreau").and(.visit(.note("1042", text: "wipers")))
        changed.when(mine)
            .refused(.undo(.changedSince(.order("1042"), by: Actor("Moreau"), at: "8:15")))
        #expect(changed.workshop.job("1041/1")?.plan != nil)
    }

    @Test func `the last step of one order is taken back without the rest of its plan`() {
        let undone = planned().when(.undo("1041")).happens()
        #expect(undone.workshop.job("1041/1")?.plan == nil)
        #expect(undone.workshop.job("1042/1")?.plan != nil)
    }

    @Test func `a change to another order does not stand in the way`() {
        let scene = given(received("1041"), received("1042"), [.visit(.park("1041", place: "P1"))])
        let mine = undo("1041", scene)
        scene.and(.visit(.park("1042", place: "P2"))).when(mine).then(.undone(from: 3, through: 3))
    }

    @Test func `an undo that would give a technician two jobs in work is refused`() {
        let scene = given(inWork("1041", "Smith"), [.work(.stop("1041/1", .of(.parts)))])
            .and(
                .visit(.book("1042", .of([]))), .visit(.receive("1042", keyTag: nil)),
                .work(.start("1042/1", "Smith")))
        scene.when(.undo("1041")).refused(.work(.technicianBusy("Smith", with: "1042/1")))
        let done = given(inWork("1041", "Smith"), [.work(.finish("1041/1"))])
            .and(
                .visit(.book("1042", .of([]))), .visit(.receive("1042", keyTag: nil)),
                .work(.start("1042/1", "Smith")))
        done.when(.undo("1041")).refused(.work(.technicianBusy("Smith", with: "1042/1")))
        #expect(done.and(.work(.finish("1042/1")), .undo("1041")).state("1041") == .inWork)
    }

    @Test func `an undo that would give work to one who has left is refused`() {
        let done = given(
            inWork("1041", "Smith"), [.work(.finish("1041/1")), .technician(.leave("Smith"))])
        done.when(.undo("1041")).refused(.technician(.left("Smith")))
        let queued = given(received("1041"), [.work(.assign("1041/1", "Smith"))])
        queued.and(.visit(.cancel("1041", reason: "")), .technician(.leave("Smith"))).when(
            .undo("1041")
        )
        .refused(.technician(.left("Smith")))
        queued.and(.work(.unassign("1041/1")), .technician(.leave("Smith"))).when(.undo("1041"))
            .refused(.technician(.left("Smith")))
    }

    @Test func `what was opened and what a customer was told stay`() {
        given([.visit(.book("1041", .of([])))]).when(.undo("1041"))
            .refused(.undo(.openingStays(.order("1041"))))
        given().when(.undo(.shop, command: nil)).refused(.undo(.openingStays(.shop)))
        given().when(.undo(.technician("Smith"), command: nil))
            .refused(.undo(.openingStays(.technician("Smith"))))
        given(received("1041"), [.promise(.tellCustomer("1041", .of("17:00")))]).when(.undo("1041"))
            .refused(.undo(.impossible(.order("1041"))))
    }

    @Test func `where nothing has happened there is nothing to undo`() {
        given().when(.undo("1041")).refused(.undo(.nothing(.order("1041"))))
        given().when(.undo(.technician("Nobody"), command: "c1"))
            .refused(.undo(.nothing(.technician("Nobody"))))
        Scene().when(.undo(.shop, command: nil)).refused(.undo(.nothing(.shop)))
    }

    @Test func `a stop is taken back together with its call to the advisor`() {
        let before = given(inWork("1041", "Smith"))
        let scene = before.at("8:00").and(.work(.stop("1041/1", .of(.parts, parked: "P2"))))
        let undone = scene.at("8:01").and(.undo("1041"))
        #expect(undone.workshop.order("1041") == before.workshop.order("1041"))
    }

    @Test func `cancelling, not coming, delivering and closing can be taken back`() {
        let booked = given([.visit(.book("1041", .of([])))])
        #expect(
            booked.and(.visit(.cancel("1041", reason: "")), .undo("1041")).state("1041") == .booked)
        #expect(booked.and(.visit(.noShow("1041")), .undo("1041")).state("1041") == .booked)
        let ready = given(readyOrder("1041", "Smith"))
        #expect(ready.and(.afterWork(.deliver("1041")), .undo("1041")).state("1041") == .ready)
        let closed = ready.and(.afterWork(.deliver("1041")), .afterWork(.close("1041")))
        #expect(closed.and(.undo("1041")).state("1041") == .delivered)
    }

    @Test func `changes to the shop and its people are taken back in their own streams`() {
        var settings = ShopSettings.northside
        settings.wash = Minutes(20)
        let shop = given([.shop(.changeSettings(settings))]).and(.undo(.shop, command: nil))
        #expect(shop.workshop.shop == .northside)
        let before = given()
        let staff = before.and(
            .technician(.changeSkill("Morris", .basic)),
            .technician(.setAbsence("Morris", .of("9:00", "10:00"), reason: "")),
            .technician(.leave("Morris")))
        let back = staff.and(.undo(.technician("Morris"), command: nil))
        #expect(back.workshop.technician("Morris")?.hasLeft == false)
        let all = back.and(
            .undo(.technician("Morris"), command: nil), .undo(.technician("Morris"), command: nil))
        #expect(all.workshop.technicians == before.workshop.technicians)
    }
}
