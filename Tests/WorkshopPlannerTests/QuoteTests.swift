import Testing
import WorkshopCore
import WorkshopPlanner

struct QuoteTests {
    private let scene = Scene(.shop(lunch: nil), staff: [.technician(.hire("Bates", 2))])

    private func quote(
        _ scene: Scene, _ jobs: JobLine..., arrival: Instant = "7:00", waits: Bool = false,
        wash: Bool = false
    ) throws -> Quote {
        let request = Quote.Request(
            jobs: jobs, arrival: arrival, isWaiter: waits, wantsWash: wash)
        return try scene.workshop.quote(request, scene.outlook()).get()
    }

    @Test func `a visit is promised on top of what is there`() throws {
        let busy = scene.received(["1": .of(.work(120), promise: "10:00")])
            .and(.work(.start("1", "Bates")))
        let promise = try #require(try quote(busy, .work(60)).promise)
        #expect(promise.forecast == "10:00")
        // Two jobs of 0.8 to 1.4: less than 1.35 of both.
        #expect(promise.time > "10:20" && promise.time < "11:05")
        #expect(try quote(busy, .work(60)).breaks == [])
    }

    @Test func `a car that comes tomorrow finds the day as it is then`() throws {
        let busy = scene.received(["1": .of(.work(120), promise: "10:00")])
            .and(.work(.start("1", "Bates")))
        let promise = try #require(try quote(busy, .work(60), arrival: "+1 8:00").promise)
        #expect(promise.forecast == "+1 9:00")
        #expect(promise.time == "+1 9:25")
    }

    @Test func `a waiter goes before others, and what that breaks is named`() throws {
        let busy = scene.received([
            "1": .of(.work(60), promise: "8:20"), "2": .of(.work(300), promise: "16:00"),
        ])
        #expect(try quote(busy, .work(60)).breaks == [])
        #expect(try quote(busy, .work(60), waits: true).breaks == ["1"])
        #expect(try quote(busy, .work(60), waits: true).promise?.forecast == "8:00")
    }

    @Test func `an appointment that moves finds the day without itself, and breaks others`() throws
    {
        let booked = scene.and(
            .visit(.book("1", .of(.work(60), arrival: "+1 8:00", promise: "+1 10:00"))),
            .visit(.book("2", .of(.work(120), arrival: "+2 8:00", promise: "+2 10:30"))))
        let order = try #require(booked.workshop.order("1"))
        func quote(_ arrival: Instant, waits: Bool) throws -> Quote {
            var request = Quote.Request(moving: order, arrival: arrival)
            request.isWaiter = waits
            return try booked.workshop.quote(request, booked.outlook()).get()
        }
        let free = try quote("+1 9:00", waits: false)
        #expect(free.promise?.forecast == "+1 10:00" && free.breaks == [])
        let crowded = try quote("+2 8:00", waits: false)
        #expect(crowded.promise?.forecast ?? "7:00" > "+2 9:00" || crowded.breaks == ["2"])
        #expect(throws: Refusal.visit(.badAppointment("1", .alreadyExpected("+1 8:00")))) {
            try quote("+1 8:00", waits: false)
        }
    }

    @Test func `a visit that nobody can do has an obstacle and no promise`() throws {
        let found = try quote(scene, .work(60, skill: 3))
        #expect(found.promise == nil)
        #expect(found.obstacle == .nobodyCan(Skill(clamping: 3)))
    }

    @Test func `where all who can do it are away for years, that is the obstacle`() throws {
        let years = Span(from: "0:00", until: .latest)
        let found = try quote(
            scene.and(.technician(.setAbsence("Bates", years, reason: ""))), .work(60))
        #expect(found.promise == nil)
        #expect(found.obstacle == .allAway(.basic))
    }

    @Test func `a visit can be promised up to a year ahead, and is declined after that`() throws {
        let last = Workshop.lastMoment(at: scene.now)
        let day = Minutes(24 * 60)
        #expect(try quote(scene, .work(60), arrival: last - day).promise != nil)
        #expect(throws: Refusal.entry(.tooFarAhead(.latest, limit: last))) {
            try quote(scene, .work(60), arrival: .latest)
        }
    }

    @Test func `who is away today is asked for tomorrow`() throws {
        let day = Span(from: "0:00", until: "+1 0:00")
        let away = scene.and(.technician(.setAbsence("Bates", day, reason: "ill")))
        #expect(try quote(away, .work(60)).promise?.forecast == "+1 8:00")
    }

    @Test func `an arrival that has passed is one that is here`() throws {
        let later = scene.at("9:00")
        #expect(try quote(later, .work(60), arrival: "7:00").promise?.forecast == "10:00")
    }

    @Test func `jobs that no order could hold are declined as a booking would be`() {
        func refusal(_ jobs: [JobLine]) -> Refusal? {
            let request = Quote.Request(jobs: jobs, arrival: "7:00")
            switch scene.workshop.quote(request, scene.outlook()) {
            case .success: return nil
            case .failure(let refusal): return refusal
            }
        }
        #expect(refusal([]) == .visit(.noJobs("?")))
        #expect(refusal([.work(0)]) == .work(.badFlatRate(Minutes(0))))
        let nowhere = Workshop(zone: .utc)
        let request = Quote.Request(jobs: [.work(60)], arrival: "7:00")
        #expect(
            nowhere.quote(request, Outlook(of: nowhere, at: "7:00")) == .failure(.shop(.missing)))
    }

    @Test func `a quote can be had for each shop of the sample day, and changes nothing`() throws {
        let scene = Scene.sampleDay
        let before = scene.workshop.position
        let found = try quote(scene, .work(72, skill: 2), arrival: scene.now, wash: true)
        #expect(try #require(found.promise).time > scene.now)
        #expect(scene.workshop.position == before)
    }
}
