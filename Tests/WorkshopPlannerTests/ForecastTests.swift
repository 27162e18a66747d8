import Testing
import WorkshopCore
import WorkshopPlanner

struct ForecastTests {
    // In work.

    @Test func `a job in work ends by its flat-rate time, lunch not counted`() throws {
        let scene = Scene().received(["1": .of(.work(120))]).at("10:30")
            .and(.work(.start("1", "Smith"))).at("11:15")
        #expect(try scene.forecast(of: "1") == "13:30")
    }

    @Test func `the steps after the work follow in the shop's hours`() throws {
        let scene = Scene(.shop(lunch: nil, inspection: 6, wash: 15, settlement: 5))
            .received(["1": .of(.work(60), wash: true)]).at("14:50").and(
                .work(.start("1", "Smith")))
        #expect(try scene.forecast(of: "1") == "+1 7:16")
        let inspected = scene.at("15:00").and(
            .work(.finish("1")), .afterWork(.passInspection("1", note: "")))
        #expect(try inspected.forecast(of: "1") == "15:20")
    }

    @Test func `a car that is ready was ready when it was`() throws {
        let scene = Scene().received(["1": .of(.work(60))])
            .and(
                .work(.start("1", "Smith")), .work(.finish("1")),
                .afterWork(.passInspection("1", note: ""))
            )
            .at("9:00").and(.afterWork(.settle("1")), .afterWork(.ready("1"))).at("15:00")
        #expect(try scene.forecast(of: "1") == "9:00")
    }

    // Dispatched.

    @Test func `queued jobs follow what runs, and are pushed by it`() throws {
        let scene = Scene()
            .received(["1": .of(.work(60)), "2": .of(.work(60)), "3": .of(.work(30))])
            .and(.work(.start("1", "Smith")), .work(.assign("2", "Smith", "8:00")))
            .and(.work(.assign("3", "Smith", "10:00")))
        #expect(try scene.forecast(of: "2") == "9:00")
        let late = scene.at("8:20")
        #expect(try late.forecast(of: "2") == "9:26")
        #expect(try late.forecast(of: "3") == "10:30")
    }

    @Test func `a dispatched job does not begin before its car is due`() throws {
        let scene = Scene().and(
            .visit(.book("1", .of(.work(60), arrival: "14:00"))),
            .work(.assign("1", "Smith", "9:00")))
        #expect(try scene.forecast(of: "1") == "15:00")
    }

    @Test func `a dispatched job does not begin before its part is here`() throws {
        var scene = Scene().received(["1": .of(.work(60))]).and(
            .work(.assign("1", "Smith", "9:00")),
            .parts(.ask("1", number: "11213", quantity: 1, job: 1)))
        #expect(try scene.forecast(of: "1") == "10:00")
        scene = scene.and(.parts(.move("1", number: "11213", to: .ordered, eta: "14:00")))
        #expect(try scene.forecast(of: "1") == "15:00")
        scene = scene.and(.parts(.move("1", number: "11213", to: .arrived, eta: nil)))
        #expect(try scene.forecast(of: "1") == "10:00")
    }

    // Stopped.

    @Test func `a stopped job goes on when that is expected, with what was left`() throws {
        let scene = Scene().received(["1": .of(.work(60))]).and(.work(.start("1", "Smith")))
            .at("7:20").and(.work(.stop("1", until: "9:00")))
        #expect(try scene.forecast(of: "1") == "9:40")
    }

    @Test func `a stop that should be over, or without an end, is taken to end now`() throws {
        let running = Scene().received(["1": .of(.work(60))]).and(.work(.start("1", "Smith")))
            .at("7:20")
        #expect(
            try running.and(.work(.stop("1", until: "9:00"))).at("9:30").forecast(of: "1")
                == "10:10")
        let open = running.and(.work(.stop("1", until: nil)))
        #expect(try open.forecast(of: "1") == "8:00")
        #expect(try open.at("8:30").forecast(of: "1") == "9:10")
    }

    @Test func `a stop for a part lasts until the part is here`() throws {
        let scene = Scene().received(["1": .of(.work(60))]).and(
            .work(.start("1", "Smith")), .parts(.ask("1", number: "11213", quantity: 1, job: 1)),
            .parts(.move("1", number: "11213", to: .ordered, eta: "+1 8:00")),
            .work(.stop("1", until: "10:00")))
        #expect(try scene.forecast(of: "1") == "+1 9:00")
    }

    @Test func `a job stopped before anybody had it goes to whoever has the skill`() throws {
        let scene = Scene().received(["1": .of(.work(60)), "2": .of(.work(240, skill: 4))])
            .and(.work(.start("2", "Smith")), .work(.stop("1", until: "9:00")))
        #expect(try scene.forecast(of: "1") == "10:00")
    }

    // Not dispatched.

    @Test func `what nobody has goes into the first gap of anybody with the skill`() throws {
        let scene = Scene()
            .received(["1": .of(.work(60)), "2": .of(.work(120)), "3": .of(.work(60, skill: 3))])
            .and(.work(.start("1", "Smith")), .work(.assign("2", "Smith", "9:00")))
        #expect(try scene.forecast(of: "3") == "9:00")
        let another = scene.received(["4": .of(.work(60))])
        #expect(try another.forecast(of: "4") == "8:00")
    }

    @Test func `the most urgent of them is laid first`() throws {
        let scene = Scene(staff: [.technician(.hire("Smith", 4))]).received([
            "1": .of(.work(60), promise: "15:00"), "2": .of(.work(60), promise: "14:00"),
            "3": .of(.work(60), waits: true), "4": .of(.work(60), comebackOf: "0"),
        ])
        let forecasts = try (1...4).map { try scene.forecast(of: OrderID("\($0)")) }
        #expect(forecasts == ["11:00", "10:00", "9:00", "8:00"])
    }

    @Test func `it waits for a part, and for a car that has not arrived`() throws {
        let scene = Scene().received(["1": .of(.work(60))])
            .and(
                .parts(.ask("1", number: "11213", quantity: 1, job: nil)),
                .parts(.move("1", number: "11213", to: .ordered, eta: "10:00")),
                .visit(.book("2", .of(.work(60), arrival: "14:00"))))
        #expect(try scene.forecast(of: "1") == "11:00")
        #expect(try scene.forecast(of: "2") == "15:00")
        #expect(try scene.at("14:20").forecast(of: "2") == "15:20")
    }

    @Test func `nobody with the skill: nobody can tell`() throws {
        let scene = Scene(staff: [.technician(.hire("Bates", 2))])
            .received(["1": .of(.work(30), .work(60, skill: 3)), "2": .of(.work(30))])
        #expect(try scene.forecast(of: "1") == nil)
        #expect(try scene.forecast(of: "2") != nil)
    }

    @Test func `work in hand is not torn apart to fill a short gap`() throws {
        let scene = Scene(staff: [.technician(.hire("Smith", 4))])
            .received(["1": .of(.work(60)), "2": .of(.work(90))])
            .and(.work(.assign("1", "Smith", "8:00")))
        #expect(try scene.forecast(of: "2") == "10:30")
    }

    @Test func `an order of tomorrow takes no time of today`() throws {
        let today = Scene(staff: [.technician(.hire("Smith", 4))])
            .received(["1": .of(.work(120), promise: "12:00")]).at("9:30")
        let alone = try today.outlook(of: "1")
        #expect(alone.forecast == "11:30")
        let tomorrow = today.and(
            .visit(.book("2", .of(.work(240), arrival: "+1 7:00", promise: "+1 16:00"))),
            .work(.assign("2", "Smith", "+1 7:00")),
            .visit(
                .book("3", .of(.work(240), arrival: "+1 7:00", promise: "+1 12:00", waits: true))))
        #expect(try tomorrow.outlook(of: "1") == alone)
        #expect(try tomorrow.forecast(of: "2") == "+1 11:00")
        #expect(try tomorrow.forecast(of: "3") == "+1 16:00")
    }

    // Several jobs.

    @Test func `an order is ready when the last of its jobs is`() throws {
        let scene = Scene().received(["1": .of(.work(60), .work(30), .work(30))])
            .and(.work(.start("1/1", "Smith")), .work(.assign("1/2", "Bates", "11:00")))
        // The third begins when those before it are done.
        #expect(try scene.forecast(of: "1") == "12:00")
        #expect(try scene.and(.work(.unassign("1/2"))).forecast(of: "1") == "9:00")
    }

    @Test func `work that the customer has declined is not waited for`() throws {
        let scene = Scene().received(["1": .of(.work(60))]).and(
            .work(.start("1", "Smith")), .work(.add("1", .work(120), needsAuthorisation: true)))
        #expect(try scene.forecast(of: "1") == "10:00")
        #expect(try scene.and(.work(.decline("1/2"))).forecast(of: "1") == "8:00")
    }

    @Test func `rework takes half of its flat-rate time again`() throws {
        let scene = Scene().received(["1": .of(.work(60))]).and(.work(.start("1", "Smith")))
            .at("8:00").and(
                .work(.finish("1")), .afterWork(.failInspection("1", note: "not to torque")))
        #expect(try scene.forecast(of: "1") == "8:30")
    }

    @Test func `orders that are over are not forecast`() {
        let scene = Scene().and(
            .visit(.book("1", .of(.work(60)))), .visit(.cancel("1", reason: "")),
            .visit(.book("2", .of(.work(60)))),
            .visit(.noShow("2")), .visit(.book("3", .of(.work(60)))))
        #expect(Array(scene.outlook().orders.keys) == ["3"])
    }

    // What holds on any board.

    @Test(arguments: 1...12) func `nothing unfinished is forecast for the past`(seed: UInt64) {
        var board = RandomBoard(seed: seed)
        for time in ["8:00", "11:50", "12:30", "15:59", "20:00", "+1 9:00"] as [Instant] {
            let scene = board.scene.at(time)
            for (id, outlook) in scene.outlook().orders {
                guard let order = scene.workshop.order(id), order.readyAt == nil else { continue }
                #expect(outlook.forecast.map { $0 >= time } ?? true, "\(id)")
                #expect(outlook.links.allSatisfy { $0.cost >= .zero }, "\(id)")
            }
        }
    }

    @Test(arguments: 1...12) func `the links of a chain follow each other`(seed: UInt64) throws {
        var board = RandomBoard(seed: seed)
        let scene = board.scene.at("11:50")
        for (id, outlook) in scene.outlook().orders where outlook.forecast != nil {
            let order = try scene.order(id)
            guard order.readyAt == nil else { continue }
            let starts = outlook.links.map(\.span.from)
            #expect(starts == starts.sorted(), "\(id)")
            let last = outlook.links.map(\.span.until).max() ?? scene.now
            #expect(max(last, scene.now) == outlook.forecast, "\(id)")
        }
    }

    /// Cars come to the inspection at the same times; more places can only make each step sooner.
    @Test(arguments: 1...12) func `more inspectors and bays make nothing later`(seed: UInt64) {
        var board = RandomBoard(seed: seed)
        let scene = board.scene.at("11:50")
        func forecasts(_ places: Int) -> [OrderID: Instant] {
            var settings = RandomBoard.settings
            settings.lookAhead = LookAhead(inspectors: places, washBays: 50)
            return scene.and(.shop(.changeSettings(settings))).outlook().orders.compactMapValues(
                \.forecast)
        }
        let rows = [1, 2, 3, 50].map(forecasts)
        for (fewer, more) in zip(rows, rows.dropFirst()) {
            for (id, forecast) in more {
                #expect(fewer[id].map { $0 >= forecast } ?? false, "\(id)")
            }
        }
    }
}

/// A board with orders in many states, the same for the same seed.
private struct RandomBoard {
    static let settings = ShopSettings.shop(
        lunch: "12:00-13:00", inspection: 6, wash: 15, settlement: 5)

    private var numbers: SeededNumbers

    init(seed: UInt64) { numbers = SeededNumbers(seed: seed) }

    var scene: Scene {
        mutating get {
            var scene = Scene(
                Self.settings,
                staff: (1...4).map { .technician(.hire(TechnicianID("T\($0)"), $0)) })
            for number in 1...24 { scene = lead(OrderID("\(number)"), scene) }
            return scene
        }
    }

    private mutating func lead(_ order: OrderID, _ scene: Scene) -> Scene {
        let technician = TechnicianID("T\(Int.random(in: 1...4, using: &numbers))")
        let job = JobID(order, 1)
        var lines = [JobLine.work(Int.random(in: 5...150, using: &numbers))]
        if Bool.random(using: &numbers) { lines.append(.work(30, skill: 3)) }
        let sheet = OrderSheet(
            customer: "Nair", plate: "ZVG", arrival: "7:00",
            promise: Instant("8:00") + Minutes(Int.random(in: 0...900, using: &numbers)),
            wantsWash: Bool.random(using: &numbers), jobs: lines)
        let start = Instant("7:00") + Minutes(Int.random(in: 0...60, using: &numbers))
        let scene = scene.at("7:00").received([order: sheet]).at(start)
        let isFree = scene.workshop.runningJob(of: technician) == nil
        switch Int.random(in: 0..<7, using: &numbers) {
        case 0 where isFree: return scene.and(.work(.start(job, technician)))
        case 1: return scene.and(.work(.assign(job, technician, start + Minutes(90))))
        case 2: return scene.and(.work(.stop(job, until: start + Minutes(120))))
        case 3: return scene.and(.work(.stop(job, until: nil)))
        case 4 where isFree && lines.count == 1:
            return scene.and(.work(.start(job, technician)), .work(.finish(job)))
        case 5 where isFree && lines.count == 1:
            return scene.and(
                .work(.start(job, technician)), .work(.finish(job)),
                .afterWork(.passInspection(order, note: "")))
        default: return scene
        }
    }
}
