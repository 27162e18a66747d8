import Testing
import WorkshopCore

@testable import WorkshopPlanner

struct LatestStartTests {
    /// The trade's worked example: promise 12:00, one job of 1.8 h, 0.2 h for inspection and wash.
    private func example(lunch: String?) -> Scene {
        Scene(.shop(lunch: lunch, inspection: 6, wash: 6))
            .received(["1041": .of(.work(108), promise: "12:00", wash: true)])
    }

    @Test func `the worked example must start by ten`() throws {
        #expect(try example(lunch: nil).latestStart(of: "1041") == "10:00")
    }

    @Test func `the worked example with lunch from eleven to twelve must start by nine`() throws {
        #expect(try example(lunch: "11:00-12:00").latestStart(of: "1041") == "9:00")
    }

    @Test func `the worked example holds when it is dispatched to a free technician`() throws {
        let scene = example(lunch: "11:00-12:00").and(.work(.assign("1041", "Smith", "8:00")))
        #expect(try scene.latestStart(of: "1041") == "9:00")
    }

    @Test func `settlement counts, and a wash that nobody wants does not`() throws {
        let scene = Scene(.shop(lunch: nil, inspection: 6, wash: 15, settlement: 5))
            .received(["1041": .of(.work(60), promise: "12:00")])
        #expect(try scene.latestStart(of: "1041") == "10:49")
    }

    @Test func `a promise for the early morning is counted back into the day before`() throws {
        let scene = Scene(.shop(lunch: nil, inspection: 30))
            .received(["1041": .of(.work(60), promise: "+1 7:30")])
        #expect(try scene.latestStart(of: "1041") == "15:00")
    }

    @Test func `nights and closed days make nobody later`() throws {
        let workshop = example(lunch: "12:00-13:00").workshop
        #expect(workshop.slack(until: "10:00", at: "9:15") == Minutes(45))
        #expect(workshop.slack(until: "10:00", at: "13:15") == Minutes(-195))
        #expect(workshop.slack(until: "15:30", at: "+1 7:10") == Minutes(-40))
        // Sunday is closed.
        #expect(workshop.slack(until: "+5 15:00", at: "+7 7:00") == Minutes(-60))
        #expect(workshop.slack(until: "+7 7:00", at: "+5 15:00") == Minutes(2400))
    }

    @Test func `the work left of all the jobs counts, what is done or declined does not`() throws {
        let sheet = OrderSheet.of(.work(60), .work(90), promise: "12:00")
        var scene = Scene().received(["1041": sheet])
        #expect(try scene.latestStart(of: "1041") == "9:30")
        scene = scene.and(.work(.start("1041", "Smith"))).at("7:40")
        #expect(try scene.latestStart(of: "1041") == "10:10")
        scene = scene.and(.work(.finish("1041")))
        #expect(try scene.latestStart(of: "1041") == "10:30")
        scene = scene.and(.work(.add("1041", .work(30), needsAuthorisation: true)))
        #expect(try scene.latestStart(of: "1041") == "10:00")
        #expect(try scene.and(.work(.decline("1041/3"))).latestStart(of: "1041") == "10:30")
    }

    @Test func `his own breaks count for work that is dispatched to somebody`() throws {
        let early = Command.technician(
            .hire(
                "Sands", skill: .basic, shift: .of("07:00-16:00"), breaks: [.of("10:00-10:30")]))
        let scene = Scene(.shop(lunch: nil), staff: [early])
            .received(["1041": .of(.work(120), promise: "12:00")])
        #expect(try scene.latestStart(of: "1041") == "10:00")
        let dispatched = scene.and(.work(.assign("1041", "Sands", "7:00")))
        #expect(try dispatched.latestStart(of: "1041") == "9:30")
    }

    @Test func `a moved promise moves the latest start`() throws {
        let telling = Telling(
            proposed: "14:00", told: "Ms Nair", channel: .phone, answer: .agreed)
        let scene = Scene(.shop(lunch: nil))
            .received(["1041": .of(.work(60), promise: "12:00")])
            .and(.promise(.tellCustomer("1041", telling)))
        #expect(try scene.latestStart(of: "1041") == "13:00")
    }

    @Test func `an order that is over has none`() throws {
        let scene = Scene().and(
            .visit(.book("1041", .of(.work(60)))),
            .visit(.cancel("1041", reason: "customer is ill")))
        #expect(try scene.latestStart(of: "1041") == nil)
        #expect(scene.workshop.tail(of: try scene.order("1041")) == .zero)
    }

    @Test func `nobody can start in time where the shop is never open`() throws {
        var settings = ShopSettings.plain
        settings.weekdays = []
        let scene = Scene(settings).received(["1041": .of(.work(60))])
        #expect(try scene.latestStart(of: "1041") == nil)
    }

    @Test func `each step after the work shortens what is left of them`() throws {
        var scene = Scene(.shop(lunch: nil, inspection: 6, wash: 15, settlement: 5))
            .received(["1041": .of(.work(60), wash: true)])
            .and(.work(.start("1041", "Smith")), .work(.finish("1041")))
        var tails: [Int] = [scene.workshop.tail(of: try scene.order("1041")).count]
        let steps: [Command] = [
            .afterWork(.passInspection("1041", note: "")), .afterWork(.startWash("1041")),
            .afterWork(.finishWash("1041")),
            .afterWork(.settle("1041")), .afterWork(.ready("1041")),
        ]
        for step in steps {
            scene = scene.and(step)
            tails.append(scene.workshop.tail(of: try scene.order("1041")).count)
        }
        #expect(tails == [26, 20, 20, 5, 0, 0])
    }

    @Test func `of jobs side by side the longest way counts`() throws {
        let sheet = OrderSheet.of(
            .work(60), .work(90, after: []), .work(30, after: [1]), promise: "12:00")
        #expect(try Scene().received(["1041": sheet]).latestStart(of: "1041") == "10:30")
    }
}
