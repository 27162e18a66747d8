import Testing
import WorkshopCore
import WorkshopPlanner

struct CallsTests {
    /// One job of an hour, promised an hour and a half after its start at 7:00.
    private let scene = Scene(.shop(lunch: nil))
        .received(["1": .of(.work(60), promise: "8:30")]).and(.work(.start("1", "Smith")))

    private func telling(
        _ proposed: Instant, _ answer: Answer, again: Instant? = nil
    ) -> Command {
        .promise(
            .tellCustomer(
                "1",
                Telling(
                    proposed: proposed, told: "Ms Nair", channel: .phone, answer: answer,
                    again: again)))
    }

    private func proposal(_ scene: Scene, of id: OrderID = "1") throws -> Instant? {
        scene.outlook().proposedPromise(for: try scene.order(id))
    }

    // The time to propose.

    @Test func `the proposed time is the forecast and a margin, in steps of five minutes`() throws {
        #expect(try proposal(scene) == "8:15")
        #expect(try proposal(scene.at("8:00")) == "8:25")
        var settings = ShopSettings.shop(lunch: nil)
        settings.lookAhead = LookAhead(callMargin: Minutes(40))
        #expect(try proposal(scene.and(.shop(.changeSettings(settings)))) == "8:40")
    }

    @Test func `after closing it is the next opening, over lunch it is not moved`() throws {
        let late = Scene().received(["1": .of(.work(60))]).at("14:45").and(
            .work(.start("1", "Smith")))
        #expect(try proposal(late) == "16:00")
        let later = Scene().received(["1": .of(.work(60))]).at("14:46").and(
            .work(.start("1", "Smith")))
        #expect(try proposal(later) == "+1 7:00")
        let noon = Scene().received(["1": .of(.work(60))]).at("10:55").and(
            .work(.start("1", "Smith")))
        #expect(try proposal(noon) == "12:10")
        let morning = Scene().received(["1": .of(.work(60))]).at("15:10").and(
            .work(.start("1", "Smith")))
        #expect(try proposal(morning) == "+1 7:25")
    }

    @Test func `nothing is proposed for what is ready, or what nobody can do`() throws {
        let ready = scene.at("8:00").and(
            .work(.finish("1")), .afterWork(.passInspection("1", note: "")),
            .afterWork(.settle("1")), .afterWork(.ready("1")))
        #expect(try proposal(ready) == nil)
        let nobody = Scene(staff: [.technician(.hire("Bates", 2))]).received([
            "1": .of(.work(60, skill: 3))
        ])
        #expect(try proposal(nobody) == nil)
    }

    // Whom to call.

    @Test func `a promise that will be kept needs no call`() {
        #expect(scene.at("8:20").outlook().callNow.isEmpty)
    }

    @Test func `a promise that will break is called about, with its reason and a time`() throws {
        let items = scene.at("8:25").outlook().callNow
        let item = try #require(items.first)
        #expect(items.count == 1)
        #expect(item.order == "1" && item.promise == "8:30")
        #expect(item.link?.reason == .overrun("Smith", by: Minutes(25), until: "8:31"))
        #expect(item.proposed == "8:50")
        // Half an hour before the promise has passed: at once.
        #expect(item.deadline == "8:25" && item.timeLeft == .zero)
        #expect(item.again == nil)
    }

    @Test func `the deadline is the promise without the time that a call leads it by`() throws {
        let early = scene.received(["2": .of(.work(240), promise: "10:00")])
            .and(.work(.start("2", "Bates"))).at("7:10").outlook()
        let item = try #require(early.callNow.first)
        #expect(item.order == "2" && item.deadline == "9:30" && item.timeLeft == Minutes(140))
        #expect(early.callDeadline(of: try scene.order("1")) == "8:00")
    }

    @Test func `who has the least time left is called first`() {
        let several = Scene(
            .shop(lunch: nil), staff: (1...5).map { .technician(.hire(.init("T\($0)"), 4)) }
        )
        .received([
            "1": .of(.work(300), promise: "11:00"), "2": .of(.work(300), promise: "9:00"),
            "3": .of(.work(300), promise: "7:20"), "4": .of(.work(300), promise: "7:10"),
            "5": .of(.work(300), promise: "9:00"),
        ])
        #expect(several.outlook().callNow.map(\.order) == ["4", "3", "2", "5", "1"])
    }

    @Test func `who agreed to a later time is not called again until that breaks`() throws {
        let told = scene.at("8:25").and(telling("8:50", .agreed))
        #expect(told.outlook().callNow.isEmpty)
        #expect(told.at("8:44").outlook().callNow.isEmpty)
        #expect(told.at("8:45").outlook().callNow.map(\.promise) == ["8:50"])
    }

    @Test func `who was told and refused knows, until the time told does not hold either`() {
        let told = scene.at("8:25").and(telling("8:50", .refused))
        #expect(told.outlook().callNow.isEmpty)
        #expect(told.at("8:45").outlook().callNow.map(\.order) == ["1"])
    }

    @Test func `who was not reached stays in his place, with the time to try again`() {
        let tried = scene.at("8:25").and(telling("8:50", .unreached, again: "8:40"))
        #expect(tried.outlook().callNow.map(\.again) == ["8:40"])
        let never = scene.at("8:25").and(telling("8:50", .unreached))
        #expect(never.outlook().callNow.map(\.again) == [nil])
    }

    @Test func `what has no known end is called about when its promise comes near`() {
        let stopped = scene.at("7:50").and(.work(.stop("1", until: nil)))
        #expect(stopped.at("7:59").outlook().callNow.isEmpty)
        #expect(stopped.at("8:00").outlook().callNow.map(\.order) == ["1"])
        let known = scene.at("7:50").and(.work(.stop("1", until: "8:10")))
        #expect(known.at("8:09").outlook().callNow.isEmpty)
    }

    @Test func `nobody is called about a car that is ready, or that he is late with himself`() {
        let ready = scene.at("9:00").and(
            .work(.finish("1")), .afterWork(.passInspection("1", note: "")),
            .afterWork(.settle("1")), .afterWork(.ready("1")))
        #expect(ready.outlook().callNow.isEmpty)
        let booked = Scene(.shop(lunch: nil), staff: [.technician(.hire("Smith", 4))])
            .received(["1": .of(.work(480), promise: "+1 12:00")])
            .and(.work(.start("1", "Smith")))
            .and(.visit(.book("2", .of(.work(60), arrival: "9:00", promise: "11:00"))))
        #expect(booked.at("8:50").outlook().callNow.map(\.order) == ["2"])
        #expect(booked.at("9:10").outlook().callNow.isEmpty)
    }
}
