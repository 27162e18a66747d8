import Testing
import WorkshopCore
import WorkshopPlanner

struct OutlookTests {
    @Test func `slack of work that waits is its latest start from now`() throws {
        let scene = Scene(.shop(lunch: nil)).received(["1": .of(.work(60), promise: "12:00")])
            .at("9:30")
        #expect(try scene.outlook(of: "1").latestStart == "11:00")
        #expect(try scene.outlook(of: "1").slack == Minutes(90))
        #expect(
            try scene.and(.work(.assign("1", "Smith", "10:30"))).outlook(of: "1").slack
                == Minutes(90))
        #expect(try scene.at("11:20").outlook(of: "1").slack == Minutes(-20))
    }

    @Test func `slack of work that runs is its promise from the forecast`() throws {
        let scene = Scene(.shop(lunch: nil)).received(["1": .of(.work(60), promise: "12:00")])
            .at("9:30").and(.work(.start("1", "Smith")))
        #expect(try scene.at("10:10").outlook(of: "1").slack == Minutes(90))
        // Ten minutes over its time, it is given a tenth of it.
        #expect(try scene.at("10:40").outlook(of: "1").slack == Minutes(74))
        let stopped = scene.at("10:00").and(.work(.stop("1", until: "11:00")))
        #expect(try stopped.outlook(of: "1").slack == Minutes(30))
    }

    @Test func `slack below the shop's limit is tight, below nothing late`() throws {
        let scene = Scene(.shop(lunch: nil)).received(["1": .of(.work(60), promise: "12:00")])
        let urgencies = try (["10:30", "10:31", "11:00", "11:01"] as [Instant]).map {
            try scene.at($0).outlook(of: "1").urgency
        }
        #expect(urgencies == [.good, .tight, .tight, .late])
    }

    @Test func `the shop says below which slack an order is late`() throws {
        var settings = ShopSettings.shop(lunch: nil)
        settings.lookAhead = LookAhead(lateSlack: Minutes(10))
        let scene = Scene(settings).received(["1": .of(.work(60), promise: "12:00")])
        #expect(try scene.at("10:50").outlook(of: "1").urgency == .tight)
        #expect(try scene.at("10:51").outlook(of: "1").urgency == .late)
        let running = scene.at("10:51").and(.work(.start("1", "Smith")))
        #expect(try running.outlook(of: "1").urgency == .late)
    }

    @Test func `who could start in time but finds nobody free will be late`() throws {
        let scene = Scene(staff: [.technician(.hire("Smith", 4))])
            .received(["1": .of(.work(240)), "2": .of(.work(60), promise: "9:00")])
            .and(.work(.start("1", "Smith")))
        let outlook = try scene.outlook(of: "2")
        #expect(outlook.slack == Minutes(60))
        #expect(outlook.forecast == "12:00")
        #expect(outlook.urgency == .late)
        #expect(outlook.margin(to: "9:00") == Minutes(-180))
    }

    @Test func `without a forecast only the clock can break the promise`() throws {
        let scene = Scene(staff: [.technician(.hire("Bates", 2))])
            .received(["1": .of(.work(60, skill: 4), promise: "10:00")])
        #expect(try scene.outlook(of: "1").urgency == .good)
        #expect(try scene.at("10:01").outlook(of: "1").urgency == .late)
        let margin = try scene.at("10:01").outlook(of: "1").margin(to: "10:00")
        #expect(margin == Minutes(-61))
    }

    @Test func `a car that is ready has nothing left to be late with`() throws {
        let scene = Scene().received(["1": .of(.work(60), promise: "8:00")])
            .and(.work(.start("1", "Smith"))).at("9:00")
            .and(
                .work(.finish("1")), .afterWork(.passInspection("1", note: "")),
                .afterWork(.settle("1")))
        #expect(try scene.outlook(of: "1").urgency == .late)
        let ready = scene.and(.afterWork(.ready("1")))
        #expect(try ready.at("15:00").outlook(of: "1").urgency == .good)
        #expect(try ready.at("15:00").outlook(of: "1").slack == Minutes(-60))
    }

    @Test func `what is late comes before what is tight, then least slack, then the number`() {
        let scene = Scene(
            .shop(lunch: nil), staff: (1...9).map { .technician(.hire(TechnicianID("T\($0)"), 4)) }
        )
        .received([
            "1": .of(.work(60), promise: "8:20"), "2": .of(.work(60), promise: "7:40"),
            "3": .of(.work(60), promise: "8:10"), "4": .of(.work(60), promise: "7:30"),
            "5": .of(.work(60), promise: "12:00"), "7": .of(.work(60), promise: "8:10"),
        ])
        #expect(scene.outlook().atRisk == ["4", "2", "3", "7", "1"])
    }

    @Test func `every technician has his timeline, in the order of the board`() throws {
        let scene = Scene().received(["1": .of(.work(60))]).and(.work(.start("1", "Bates")))
        let outlook = scene.outlook()
        #expect(outlook.timelines.map(\.technician) == ["Smith", "Bates"])
        #expect(outlook.timeline(of: "Bates")?.running?.job.id == "1")
        #expect(outlook.timeline(of: "Morris") == nil)
        #expect(outlook.now == scene.now)
    }

    @Test func `a job that was dispatched too early stands where those before it are done`() throws
    {
        let scene = Scene(.shop(lunch: nil))
            .received(["1": .of(.work(120), .work(60, after: [1])), "2": .of(.work(30))])
            .and(
                .work(.start("1", "Smith")), .work(.assign("1/2", "Bates", "7:30")),
                .work(.assign("2", "Bates", "8:00"))
            )
        let outlook = scene.outlook()
        let queue = try #require(outlook.timeline(of: "Bates")?.queue)
        #expect(queue.map(\.job.id) == ["2", "1/2"])
        #expect(queue.map(\.start) == ["8:00", "9:00"])
        #expect(queue.last?.pushed == Minutes(90))
        #expect(outlook.orders["1"]?.forecast == "10:00")
        #expect(outlook.orders["2"]?.forecast == "8:30")
    }

    @Test func `so does one behind work that nobody has, and one that pushes others in turn`()
        throws
    {
        let scene = Scene(.shop(lunch: nil))
            .received(["1": .of(.work(120, skill: 3), .work(60, after: [1]))])
            .and(.work(.assign("1/2", "Bates", "7:00")))
        #expect(scene.outlook().timeline(of: "Bates")?.queue.map(\.start) == ["9:00"])
        let chain = Scene(.shop(lunch: nil))
            .received([
                "1": .of(.work(120), .work(60, after: [1])),
                "2": .of(.work(30), .work(30, after: [1])),
            ])
            .and(
                .work(.start("1", "Smith")), .work(.assign("1/2", "Bates", "7:00")),
                .work(.assign("2", "Bates", "8:45")),
                .work(.assign("2/2", "Smith", "9:00")))
        let outlook = chain.outlook()
        #expect(outlook.timeline(of: "Bates")?.queue.map(\.start) == ["8:45", "9:15"])
        #expect(outlook.timeline(of: "Smith")?.queue.map(\.start) == ["9:15"])
    }

    @Test func `jobs of one technician in the wrong turn follow each other without a gap`() throws {
        let scene = Scene(.shop(lunch: nil))
            .received(["1": .of(.work(60, after: [2]), .work(60))])
            .and(.work(.assign("1/1", "Smith", "7:00")), .work(.assign("1/2", "Smith", "7:00")))
        let queue = try #require(scene.outlook().timeline(of: "Smith")?.queue)
        #expect(queue.map(\.job.id) == ["1/2", "1/1"])
        #expect(queue.map(\.start) == ["7:00", "8:00"])
        #expect(try scene.forecast(of: "1") == "9:00")
    }

    @Test func `of the training day one promise is the first to break, and few besides`() throws {
        let outlook = Scene.sampleDay.outlook()
        #expect(outlook.atRisk.first == "1052")
        #expect(outlook.orders["1052"]?.urgency == .late)
        let main = try #require(outlook.orders["1052"]?.mainLink)
        #expect(main.reason == .overrun("B. Smith", by: Minutes(30), until: "13:39"))
        #expect(main.job == "1052")
        #expect(outlook.callNow.first?.order == "1052")
        #expect(outlook.callNow.first?.deadline == "14:15")
        let late = outlook.orders.values.filter { $0.urgency == .late }
        #expect(late.count * 8 < outlook.orders.count)
        #expect(outlook.orders["1058"]?.urgency == .tight)
        #expect(outlook.orders["1063"]?.slack == Minutes(22))
    }

    @Test func `the same board looks the same every time`() {
        let scene = Scene.sampleDay
        let first = scene.outlook()
        for _ in 1...5 {
            let again = scene.outlook()
            #expect(again.orders == first.orders)
            #expect(again.callNow == first.callNow)
            #expect(again.timelines == first.timelines)
        }
    }

    @Test func `other experience gives another outlook`() throws {
        let scene = Scene(.shop(lunch: nil)).received(["1": .of(.work(60), promise: "9:00")])
            .and(.work(.start("1", "Smith"))).at("8:00")
        let long = Experience(
            (1...8).compactMap { _ in
                Experience.Sample(
                    flatRate: Minutes(60), worked: Minutes(150), kind: .maintenance, skill: .basic)
            })
        let slow = Outlook(of: scene.workshop, at: scene.now, experience: long)
        #expect(slow.orders["1"]?.forecast == "9:30")
        #expect(slow.timeline(of: "Smith")?.freeFrom == "9:30")
        #expect(slow.orders["1"]?.urgency == .late)
        #expect(try scene.forecast(of: "1") == "8:06")
    }

    @Test func `a board without a shop has an outlook too`() {
        let outlook = Outlook(of: Workshop(zone: .utc), at: "9:00")
        #expect(outlook.timelines.isEmpty && outlook.orders.isEmpty && outlook.atRisk.isEmpty)
    }
}
