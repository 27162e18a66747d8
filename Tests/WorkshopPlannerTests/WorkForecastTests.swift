import Testing
import WorkshopCore

@testable import WorkshopPlanner

struct WorkForecastTests {
    private let day = Scene(.shop(lunch: nil))

    private func reasons(_ scene: Scene, of id: OrderID) throws -> [ForecastReason] {
        try scene.outlook(of: id).reasons
    }

    // In work.

    @Test func `a job in work is the whole story while it is in time`() throws {
        let scene = day.received(["1": .of(.work(60))]).and(.work(.start("1", "Smith"))).at("7:30")
        #expect(try reasons(scene, of: "1") == [.inWork("Smith", until: "8:00")])
        #expect(try scene.outlook(of: "1").links.first?.cost == .zero)
    }

    @Test func `an overrun job without history is given a tenth, at least five minutes`() throws {
        let long = day.received(["1": .of(.work(120))]).and(.work(.start("1", "Smith")))
        #expect(try long.at("9:00").forecast(of: "1") == "9:12")
        #expect(try long.at("9:45").forecast(of: "1") == "9:57")
        #expect(
            try reasons(long.at("9:45"), of: "1")
                == [.overrun("Smith", by: Minutes(45), until: "9:57")])
        #expect(try long.at("9:45").outlook(of: "1").links.first?.cost == Minutes(57))
        let short = day.received(["1": .of(.work(12))]).and(.work(.start("1", "Smith")))
        #expect(try short.at("7:20").forecast(of: "1") == "7:25")
    }

    @Test func `an overrun job with history is given what that suggests`() throws {
        var scene = day
        for number in 2...9 {
            let order = OrderID("\(number)")
            scene = scene.at("7:00").received([order: .of(.work(20))])
                .and(.work(.start(JobID(order, 1), "Bates")))
                .at("7:30").and(.work(.finish(JobID(order, 1))))
        }
        scene = scene.at("7:00").received(["1": .of(.work(60))]).and(.work(.start("1", "Smith")))
        #expect(try scene.at("7:59").forecast(of: "1") == "8:00")
        #expect(try scene.at("8:00").forecast(of: "1") == "8:30")
        #expect(try scene.at("8:20").forecast(of: "1") == "8:30")
        #expect(try scene.at("8:40").forecast(of: "1") == "8:46")
    }

    @Test func `what an overrun job still needs is laid behind lunch`() throws {
        let scene = Scene().received(["1": .of(.work(60))]).at("11:00").and(
            .work(.start("1", "Smith")))
        #expect(try scene.at("12:30").forecast(of: "1") == "13:06")
    }

    // Dispatched.

    @Test func `a queued job waits for its technician`() throws {
        let scene = day.received(["1": .of(.work(60)), "2": .of(.work(30))])
            .and(.work(.start("1", "Smith")), .work(.assign("2", "Smith", "8:00")))
        let links = try scene.outlook(of: "2").links
        #expect(
            links.map(\.reason)
                == [.waitsForTechnician("Smith", until: "8:00"), .inWork("Smith", until: "8:30")])
        #expect(links.map(\.cost) == [Minutes(60), .zero])
    }

    @Test func `behind a job on the same car that one is the reason, not the technician`() throws {
        let scene = day.received(["1": .of(.work(60), .work(30))])
            .and(.work(.start("1", "Smith")), .work(.assign("1/2", "Smith", "8:00"))).at("8:30")
        let outlook = try scene.outlook(of: "1")
        #expect(
            outlook.reasons
                == [
                    .overrun("Smith", by: Minutes(30), until: "8:36"),
                    .inWork("Smith", until: "9:06"),
                ])
        #expect(outlook.mainReason == .overrun("Smith", by: Minutes(30), until: "8:36"))
    }

    @Test func `a part that comes tomorrow keeps its job from beginning`() throws {
        let scene = day.received(["1": .of(.work(60))]).and(
            .work(.assign("1", "Smith", "9:00")),
            .parts(.ask("1", number: "11213", quantity: 1, job: 1)),
            .parts(.move("1", number: "11213", to: .ordered, eta: "+1 8:30")))
        let outlook = try scene.outlook(of: "1")
        #expect(outlook.forecast == "+1 9:30")
        #expect(
            outlook.reasons
                == [.part("11213", eta: "+1 8:30"), .inWork("Smith", until: "+1 9:30")])
        #expect(outlook.mainReason == .part("11213", eta: "+1 8:30"))
        #expect(outlook.links.first?.cost == Minutes(630))
        #expect(!outlook.isOpenEnded)
    }

    @Test func `work that does not fit before the end of the shift goes on in the morning`() throws
    {
        let scene = day.received(["1": .of(.work(60))]).at("15:30").and(.work(.start("1", "Smith")))
        #expect(try scene.forecast(of: "1") == "+1 7:30")
        #expect(
            try reasons(scene, of: "1")
                == [.inWork("Smith", until: "+1 7:30"), .offHours(until: "+1 7:00")])
        #expect(try scene.outlook(of: "1").mainReason == .offHours(until: "+1 7:00"))
    }

    @Test func `who is away is waited for`() throws {
        let away = Span(from: "7:00", until: "10:00")
        let scene = day.received(["1": .of(.work(60))])
            .and(
                .technician(.setAbsence("Smith", away, reason: "")),
                .work(.assign("1", "Smith", "7:00")))
        #expect(try scene.forecast(of: "1") == "11:00")
        #expect(
            try scene.outlook(of: "1").mainReason == .waitsForTechnician("Smith", until: "10:00"))
    }

    // Stopped.

    @Test func `a stopped job goes on when it may and its technician has time`() throws {
        let scene = day.received(["1": .of(.work(60)), "2": .of(.work(120))])
            .and(.work(.start("1", "Smith"))).at("7:30").and(.work(.stop("1", until: "8:00")))
            .and(.work(.start("2", "Smith")))
        let outlook = try scene.outlook(of: "1")
        #expect(outlook.forecast == "10:00")
        #expect(
            outlook.reasons
                == [
                    .stopped(.interrupted, reason: "lift blocked", until: "8:00"),
                    .waitsForTechnician("Smith", until: "9:30"), .inWork("Smith", until: "10:00"),
                ])
        #expect(outlook.mainReason == .waitsForTechnician("Smith", until: "9:30"))
    }

    @Test func `nobody's work does not take the place of work that has stopped`() throws {
        let scene = Scene(.shop(lunch: nil), staff: [.technician(.hire("Smith", 4))])
            .received(["1": .of(.work(60)), "2": .of(.work(60), comebackOf: "0")])
            .and(.work(.start("1", "Smith"))).at("7:30").and(.work(.stop("1", until: "8:00")))
        #expect(try scene.forecast(of: "1") == "8:30")
        #expect(try scene.forecast(of: "2") == "9:30")
    }

    @Test func `a stop without an end leaves the forecast open`() throws {
        let scene = day.received(["1": .of(.work(60))]).and(.work(.start("1", "Smith")))
            .at("7:30").and(.work(.stop("1", until: nil)))
        let outlook = try scene.outlook(of: "1")
        #expect(outlook.forecast == "8:00")
        #expect(outlook.isOpenEnded)
        #expect(
            outlook.mainReason == .stopped(.interrupted, reason: "lift blocked", until: nil))
        let known = scene.and(
            .work(
                .changeStop(
                    "1",
                    StopRequest(
                        code: .interrupted, reason: "lift blocked", expected: "9:00"))))
        #expect(try known.outlook(of: "1").isOpenEnded == false)
        // Nine has passed and it is still stopped: again nobody knows.
        #expect(try known.at("9:30").outlook(of: "1").isOpenEnded)
        #expect(try known.at("9:30").forecast(of: "1") == "10:00")
    }

    // What nobody has, and what cannot begin.

    @Test func `what nobody has waits for anybody with the skill`() throws {
        let scene = day.received(["1": .of(.work(60, skill: 4)), "2": .of(.work(30, skill: 3))])
            .and(.work(.start("1", "Smith")))
        #expect(
            try reasons(scene, of: "2")
                == [
                    .waitsForAnybody(Skill(clamping: 3), until: "8:00"),
                    .unassignedWork(until: "8:30"),
                ])
    }

    @Test func `nobody with the skill has no forecast, and says why`() throws {
        let scene = Scene(staff: [.technician(.hire("Bates", 2))]).received([
            "1": .of(.work(60, skill: 3))
        ])
        let outlook = try scene.outlook(of: "1")
        #expect(outlook.forecast == nil && outlook.isOpenEnded)
        #expect(outlook.mainReason == .nobodyCan(Skill(clamping: 3)))
    }

    @Test func `a car that is not here is waited for, one that should be has no known end`() throws
    {
        let scene = day.and(.visit(.book("1", .of(.work(60), arrival: "9:00"))))
        #expect(
            try reasons(scene, of: "1")
                == [.notHere(until: "9:00"), .unassignedWork(until: "10:00")])
        #expect(try scene.outlook(of: "1").isOpenEnded == false)
        let late = try scene.at("9:20").outlook(of: "1")
        #expect(late.isOpenEnded && late.mainReason == .notHere(until: "9:00"))
        #expect(late.forecast == "10:20")
    }

    @Test func `a car that is at home goes on when it is to come back`() throws {
        let telling = Telling(
            proposed: "+1 12:00", told: "Ms Nair", channel: .phone, answer: .agreed,
            appointment: "+1 9:00")
        let scene = day.received(["1": .of(.work(60))]).and(.work(.start("1", "Smith")))
            .at("7:20").and(.work(.stop("1", until: nil)), .visit(.takeHome("1")))
            .and(.promise(.tellCustomer("1", telling)))
        let outlook = try scene.outlook(of: "1")
        #expect(outlook.forecast == "+1 9:40")
        #expect(outlook.reasons.first == .notHere(until: "+1 9:00"))
        #expect(outlook.reasons.last == .inWork("Smith", until: "+1 9:40"))
    }

    @Test func `a job whose time is up this minute is in work, not over its time`() throws {
        let scene = day.received(["1": .of(.work(60))]).and(.work(.start("1", "Smith"))).at("8:00")
        #expect(try reasons(scene, of: "1") == [.inWork("Smith", until: "8:06")])
        #expect(try scene.outlook(of: "1").mainLink?.cost == Minutes(6))
    }

    @Test func `work that is not authorised leaves the forecast open, other work does not wait`()
        throws
    {
        let scene = day.received(["1": .of(.work(240))]).and(
            .work(.start("1", "Smith")), .work(.add("1", .work(30), needsAuthorisation: true)))
        let outlook = try scene.outlook(of: "1")
        #expect(outlook.forecast == "11:30" && outlook.mainReason == .authorisation)
        #expect(try scene.and(.work(.authorise("1/2"))).outlook(of: "1").isOpenEnded == false)
    }

    @Test func `an open end of one job is the order's, whichever job ends last`() throws {
        let scene = day.received(["1": .of(.work(240), .work(30))]).and(
            .work(.start("1", "Smith")), .work(.assign("1/2", "Bates", "8:00")),
            .parts(.ask("1", number: "11213", quantity: 1, job: 2)))
        let outlook = try scene.outlook(of: "1")
        #expect(outlook.forecast == "11:00")
        #expect(
            outlook.reasons == [.part("11213", eta: nil), .inWork("Smith", until: "11:00")])
        #expect(outlook.mainLink?.job == "1/2")
    }

    @Test func `a break is nobody's fault`() throws {
        let scene = Scene().at("12:20").received(["1": .of(.work(60))])
        #expect(
            try reasons(scene, of: "1")
                == [.offHours(until: "13:00"), .unassignedWork(until: "14:00")])
    }

    // What was said about the sequence.

    @Test func `jobs side by side are done by two at once`() throws {
        let one = day.received(["1": .of(.work(60), .work(60))])
        #expect(try one.forecast(of: "1") == "9:00")
        let two = day.received(["1": .of(.work(60), .work(60, after: []), .work(30))])
        #expect(try two.forecast(of: "1") == "8:30")
    }

    @Test func `a job waits for those it was said to come after, not for others`() throws {
        let scene = day.received(["1": .of(.work(60), .work(120, after: []), .work(30, after: [1]))]
        )
        let laid = scene.outlook().laid.map { "\($0.job.id.number) \($0.technician)" }
        #expect(laid == ["1 Smith", "2 Bates", "3 Smith"])
        #expect(try scene.forecast(of: "1") == "9:00")
        #expect(scene.outlook().laid.last?.span.from == "8:00")
    }

    @Test func `a dispatched job is behind what it was said to come after`() throws {
        let scene = day.received(["1": .of(.work(60), .work(60, after: [1]))])
            .and(.work(.assign("1/2", "Bates", "7:00")), .work(.assign("1/1", "Smith", "8:00")))
        #expect(try scene.forecast(of: "1") == "10:00")
    }

    @Test func `jobs in a circle leave the forecast open, with the reason`() throws {
        let scene = day.received(["1": .of(.work(60, after: [2]), .work(30, after: [1]))])
        let outlook = try scene.outlook(of: "1")
        #expect(outlook.isOpenEnded && outlook.mainReason == .inCircle([1, 2]))
        #expect(outlook.forecast == "8:30")
        #expect(scene.workshop.safePromise(of: "1", scene.outlook())?.isOpenEnded == true)
    }
}
