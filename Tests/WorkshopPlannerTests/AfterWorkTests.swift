import Testing
import WorkshopCore
import WorkshopPlanner

struct AfterWorkTests {
    /// Cars whose work is done, in the order given; each is promised for the time beside it.
    private func finished(
        _ promises: KeyValuePairs<OrderID, Instant>, _ settings: ShopSettings, wash: Bool = true
    ) -> Scene {
        var scene = Scene(settings)
        for (order, promise) in promises {
            scene = scene.received([order: .of(.work(30), promise: promise, wash: wash)])
                .and(.work(.start(JobID(order, 1), "Smith")), .work(.finish(JobID(order, 1))))
        }
        return scene.at("8:00")
    }

    private let bays = ShopSettings.shop(lunch: nil, inspection: 6, wash: 15, settlement: 5)

    @Test func `three cars that wait for one inspector go by promise`() throws {
        let scene = finished(
            ["1": "16:00", "2": "12:00", "3": "14:00"],
            .shop(lunch: nil, inspection: 10))
        #expect(try scene.forecast(of: "2") == "8:10")
        #expect(try scene.forecast(of: "3") == "8:20")
        #expect(try scene.forecast(of: "1") == "8:30")
        #expect(try scene.outlook(of: "2").reasons == [.inspection])
        #expect(
            try scene.outlook(of: "1").reasons == [.inspectionQueue(Minutes(20)), .inspection])
    }

    @Test func `three cars queue for one wash bay, and then pay`() throws {
        var scene = finished(["1": "16:00", "2": "12:00", "3": "14:00"], bays)
        for order in ["1", "2", "3"] as [OrderID] {
            scene = scene.and(.afterWork(.passInspection(order, note: "")))
        }
        #expect(try scene.forecast(of: "2") == "8:20")
        #expect(try scene.forecast(of: "3") == "8:35")
        #expect(try scene.forecast(of: "1") == "8:50")
        let last = try scene.outlook(of: "1")
        #expect(last.reasons == [.washQueue(Minutes(30)), .wash, .settlement])
        #expect(last.mainReason == .washQueue(Minutes(30)))
    }

    @Test func `who comes first is washed first, whatever is promised`() throws {
        let scene = Scene(bays).received([
            "1": .of(.work(30), promise: "16:00", wash: true),
            "2": .of(.work(40), promise: "9:00", wash: true),
        ]).and(.work(.start("1", "Smith")), .work(.start("2", "Bates")))
        #expect(try scene.forecast(of: "1") == "7:56")
        #expect(try scene.forecast(of: "2") == "8:11")
        #expect(
            try scene.outlook(of: "2").reasons
                == [
                    .inWork("Bates", until: "7:40"), .inspection, .washQueue(Minutes(5)), .wash,
                    .settlement,
                ])
    }

    @Test func `a wash that runs keeps its bay until it is done`() throws {
        let scene = finished(["1": "16:00", "2": "12:00"], bays)
            .and(
                .afterWork(.passInspection("1", note: "")),
                .afterWork(.passInspection("2", note: "")), .afterWork(.startWash("1"))
            )
            .at("8:05")
        #expect(try scene.forecast(of: "1") == "8:20")
        #expect(try scene.outlook(of: "1").reasons == [.wash, .settlement])
        #expect(try scene.forecast(of: "2") == "8:35")
        #expect(try scene.at("8:25").forecast(of: "1") == "8:30")
        #expect(try scene.at("8:25").forecast(of: "2") == "8:45")
    }

    @Test func `a car without a wash passes those that queue for it`() throws {
        let scene = finished(["1": "10:00", "2": "11:00"], bays)
            .received(["3": .of(.work(30), promise: "12:00")])
            .and(.work(.start("3", "Smith")), .work(.finish("3")))
            .and(
                .afterWork(.passInspection("1", note: "")),
                .afterWork(.passInspection("2", note: "")))
        #expect(try scene.forecast(of: "3") == "8:11")
        #expect(try scene.forecast(of: "2") == "8:35")
    }

    @Test func `each of several inspectors takes a car`() throws {
        var settings = ShopSettings.shop(lunch: nil, inspection: 10)
        settings.lookAhead = LookAhead(inspectors: 2)
        let scene = finished(["1": "16:00", "2": "12:00", "3": "14:00"], settings)
        #expect(try scene.forecast(of: "2") == "8:10")
        #expect(try scene.forecast(of: "3") == "8:10")
        #expect(try scene.forecast(of: "1") == "8:20")
    }

    @Test func `each of several bays takes a car`() throws {
        var settings = bays
        settings.lookAhead = LookAhead(washBays: 3)
        var scene = finished(["1": "16:00", "2": "12:00", "3": "14:00"], settings)
        for order in ["1", "2", "3"] as [OrderID] {
            scene = scene.and(.afterWork(.passInspection(order, note: "")))
        }
        for order in ["1", "2", "3"] as [OrderID] {
            #expect(try scene.forecast(of: order) == "8:20")
        }
    }

    @Test func `what does not fit before closing goes on in the morning`() throws {
        let scene = finished(["1": "+1 16:00"], bays).and(
            .afterWork(.passInspection("1", note: ""))
        )
        .at("15:50")
        #expect(try scene.forecast(of: "1") == "+1 7:10")
        #expect(
            try scene.outlook(of: "1").reasons
                == [.wash, .offHours(until: "+1 7:00"), .settlement])
        #expect(
            try scene.at("16:30").outlook(of: "1").reasons
                == [.offHours(until: "+1 7:00"), .wash, .settlement])
    }

    @Test func `the trade's worked example is ready by noon`() throws {
        let scene = Scene(.shop(lunch: "11:00-12:00", inspection: 6, wash: 6))
            .received(["1041": .of(.work(108), promise: "13:00", wash: true)])
            .at("9:30").and(.work(.start("1041", "Smith")))
        #expect(try scene.forecast(of: "1041") == "12:30")
        let early = Scene(.shop(lunch: nil, inspection: 6, wash: 6))
            .received(["1041": .of(.work(108), promise: "12:00", wash: true)])
            .at("10:00").and(.work(.start("1041", "Smith")))
        #expect(try early.forecast(of: "1041") == "12:00")
        #expect(try early.outlook(of: "1041").slack == .zero)
    }

    @Test func `nothing is done where the shop never opens`() throws {
        var settings = bays
        settings.weekdays = []
        let scene = Scene(settings).received(["1": .of(.work(30))])
        #expect(try scene.forecast(of: "1") == nil)
        #expect(try scene.outlook(of: "1").isOpenEnded)
    }
}
