import Notices
import Phrases
import Testing
import WorkshopCore
import WorkshopStore

@testable import andon

struct NoticePlanTests {
    private static let order = OrderID("1041")
    private let noon = Instant(milliseconds: 1_795_435_200_000)

    private func workshop(_ more: [Command] = []) throws -> Workshop {
        let store = InMemoryEventStore(zone: { _ in .utc }, now: { [noon] in noon })
        let hours = DaySpan(from: TimeOfDay(7, 0), until: TimeOfDay(17, 0))
        let sheet = OrderSheet(
            customer: "Ms Nair", phone: "+44 20 7946 0181", mail: "nair@example.com",
            plate: "AB 1", arrival: noon, promise: noon + Minutes(240),
            jobs: [JobLine(description: "Oil", flatRate: Minutes(30), skill: .basic)])
        let commands: [Command] =
            [
                .shop(.open(ShopSettings(name: "Northside", zone: "UTC", hours: hours))),
                .visit(.book(Self.order, sheet)),
            ] + more
        for (index, command) in commands.enumerated() {
            _ = try store.perform(command, id: "c\(index)", by: Actor("Wang"), at: noon).get()
        }
        return store.workshop
    }

    private func settings(_ more: [String: String] = [:]) throws -> NotifySettings {
        let values = [
            "to.ready": "sms, mail", "to.alert": "group", "channel.sms.kind": "http",
            "channel.sms.url": "http://127.0.0.1/?to={phone}", "channel.group.kind": "slack",
            "channel.group.url": "http://127.0.0.1/x", "channel.mail.kind": "smtp",
            "channel.mail.url": "smtp://127.0.0.1", "channel.mail.from": "shop@example.com",
            "channel.mail.tls": "none",
        ]
        return try NotifySettings(values.merging(more) { $1 }, from: "c.toml")
    }

    private func plan(
        _ kind: NoticeKind, at now: Instant, tried: Int = 0, due: Instant? = nil,
        _ more: [String: String] = [:], after commands: [Command] = []
    ) throws -> NoticePlan {
        let workshop = try workshop(commands)
        let notice = Notice(id: "c.0/x", kind: kind, order: Self.order, at: noon, detail: "rust")
        let pending = PendingNotice(
            notice: notice, due: due ?? noon, attempts: tried, lastError: nil)
        return NoticePlanner(
            settings: try settings(more), workshop: workshop, language: .english, now: now
        ).plan(pending, about: try #require(workshop.order(Self.order)))
    }

    @Test func `the first channel that fits the customer's addresses is taken`() throws {
        guard case .send("sms", let message) = try plan(.ready, at: noon) else {
            Issue.record("not by sms")
            return
        }
        #expect(message.recipient == "+442079460181")
        #expect(message.text == "Dear Ms Nair, your (AB 1) is ready. Northside")
        let no = ContactPreference(wantsMessages: false)
        let then = try plan(
            .ready, at: noon, after: [.shop(.preferContact(address: "+442079460181", no))])
        guard case .send("mail", _) = then else {
            Issue.record("not by mail")
            return
        }
    }

    @Test func `a moved appointment is told with both times, in the customer's language`() throws {
        let moved = Notice(
            id: "c.0/x", kind: .promise, order: Self.order, at: noon, detail: "",
            proposed: noon + Minutes(240), arrival: noon + Minutes(60))
        func text(_ language: Language, _ more: [String: String] = [:]) throws -> String {
            let workshop = try workshop()
            let settings = try settings(more.merging(["to.promise": "sms"]) { $1 })
            let pending = PendingNotice(notice: moved, due: noon, attempts: 0, lastError: nil)
            let plan = NoticePlanner(
                settings: settings, workshop: workshop, language: language, now: noon
            ).plan(pending, about: try #require(workshop.order(Self.order)))
            guard case .send(_, let message) = plan else { return "" }
            return message.text
        }
        let english =
            "Dear Ms Nair, we expect your (AB 1) at 13:00; it will be ready at 16:00. Northside"
        #expect(try text(.english) == english)
        #expect(try text(.simplifiedChinese).contains("改约 13:00 到店，预计 16:00 可交车"))
        // The shop's own words hold where they have a place for the arrival.
        #expect(try text(.english, ["text.en.promise": "Ready {time}"]) == english)
        #expect(
            try text(.english, ["text.en.promise": "Come {arrival}, ready {time}"])
                == "Come 13:00, ready 16:00")
    }

    @Test func `customers are left alone in quiet hours, advisors are not`() throws {
        let quiet = ["quiet": "11:00-13:00"]
        #expect(try plan(.ready, at: noon, quiet) == .wait(seconds: 3600))
        guard case .send("group", _) = try plan(.alert, at: noon, quiet) else {
            Issue.record("the advisors wait")
            return
        }
        // What waited for the morning is not too old then.
        let evening = ["quiet": "11:00-10:00"]
        guard case .send = try plan(.ready, at: noon + Minutes(22 * 60), evening) else {
            Issue.record("given up")
            return
        }
    }

    @Test func `a message that failed waits its pause, not longer when the clock goes back`() throws
    {
        let due = noon + Minutes(10)
        #expect(try plan(.alert, at: noon, tried: 1, due: due) == .wait(seconds: 600))
        guard case .send = try plan(.alert, at: noon - Minutes(60), tried: 1, due: due) else {
            Issue.record("held up")
            return
        }
    }

    @Test func `what is too old or has no way is given up with its reason`() throws {
        #expect(
            try plan(.alert, at: noon + Minutes(361))
                == .fail(channel: "", reason: "too old to be sent"))
        #expect(
            try plan(.work, at: noon)
                == .fail(channel: "", reason: "no channel is set for messages about “work”"))
    }
}
