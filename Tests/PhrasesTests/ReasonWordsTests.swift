import Phrases
import Testing
import WorkshopCore
import WorkshopPlanner

struct ReasonWordsTests {
    private let english = Words(.english, zone: .utc)
    private let chinese = Words(.simplifiedChinese, zone: .utc)
    private let now = time(13, 30)
    private static let morris = TechnicianID("D. Morris")

    private static func time(_ hour: Int, _ minute: Int, day: Int = 20_780) -> Instant {
        Zone.utc.instant(on: Day(number: day), at: TimeOfDay(hour, minute))
    }

    private static let reasons: [ForecastReason] = [
        .notHere(until: time(14, 10)), .notHere(until: time(13, 10)), .authorisation,
        .inCircle([2, 3]),
        .part("11213", eta: time(14, 10)), .part("11213", eta: nil),
        .part("11213", eta: time(13, 10)),
        .stopped(.interrupted, reason: "lift", until: time(14, 10)),
        .stopped(.interrupted, reason: "lift", until: nil),
        .stopped(.interrupted, reason: "lift", until: time(13, 10)),
        .waitsForTechnician(morris, until: time(14, 10)),
        .waitsForAnybody(.basic, until: time(14, 10)), .nobodyCan(.basic),
        .waitsForTechnician(morris, until: .latest), .allAway(.basic),
        .offHours(until: time(14, 10)), .inWork(morris, until: time(14, 10)),
        .overrun(morris, by: Minutes(30), until: time(14, 10)),
        .unassignedWork(until: time(14, 10)), .inspectionQueue(Minutes(20)), .inspection,
        .washQueue(Minutes(20)), .wash, .settlement,
    ]

    private func link(_ reason: ForecastReason, _ cost: Int = 0) -> ForecastLink {
        ForecastLink(
            reason: reason, span: Span(from: now, until: Self.time(14, 10)), cost: Minutes(cost),
            job: JobID(OrderID("1"), 1))
    }

    private var order: Order {
        let line = JobLine(
            description: "Gearbox seal", flatRate: Minutes(60), skill: .basic)
        let sheet = OrderSheet(
            customer: "Nair", plate: "ZVG 558", arrival: now, promise: Self.time(14, 45),
            jobs: [line])
        return Order(id: OrderID("1"), sheet: sheet, at: now, by: Actor("Wang"))
    }

    private func outlook(_ links: [ForecastLink], open: ForecastLink? = nil) -> OrderOutlook {
        OrderOutlook(
            forecast: now, latestStart: nil, slack: .zero, urgency: .late, links: links,
            openEnd: open)
    }

    @Test(arguments: Language.all)
    func `every reason has words of its own, in a list and spoken`(_ language: Language) {
        let words = Words(language, zone: .utc)
        let short = Self.reasons.map { words($0, now: now) }
        let spoken = Self.reasons.map { words.spoken(link($0), of: order, now: now) }
        #expect(Set(short).count == Self.reasons.count)
        for text in short + spoken {
            #expect(!text.isEmpty && !text.contains("{"), "\(text)")
        }
    }

    @Test(arguments: Language.all)
    func `no customer hears the name of a colleague, a part or a stop`(_ language: Language) {
        let words = Words(language, zone: .utc)
        let stops = StoppageCode.allCases.flatMap { code in
            [Self.time(14, 10), nil].map { ForecastReason.stopped(code, reason: "lift", until: $0) }
        }
        for reason in Self.reasons + stops {
            let text = words.spoken(link(reason), of: order, now: now)
            for name in ["Morris", "11213", "lift"] { #expect(!text.contains(name), "\(text)") }
        }
    }

    @Test func `a chain says where the order stands and what it waits for`() {
        let chain = outlook([
            link(.waitsForTechnician(Self.morris, until: Self.time(14, 10)), 40),
            link(.inWork(Self.morris, until: Self.time(15, 0))), link(.inspection),
            link(.washQueue(Minutes(20)), 20), link(.wash), link(.settlement),
        ])
        #expect(
            english.why(chain, now: now) == "waits for D. Morris until 14:10, wash queue 20 min")
        #expect(chinese.why(chain, now: now) == "等待 D. Morris 至 14:10，洗车排队 20 分钟")
        #expect(english.why(outlook([]), now: now) == "")
    }

    @Test func `a chain says what has no known end, and nights, but no breaks`() {
        let open = link(.part("11213", eta: nil))
        let tomorrow = Self.time(7, 0, day: 20_781)
        let night = ForecastLink(
            reason: .offHours(until: tomorrow), span: Span(from: now, until: tomorrow))
        let chain = outlook(
            [
                link(.inWork(Self.morris, until: Self.time(14, 10))), open,
                link(.offHours(until: Self.time(14, 10))), night,
            ], open: open)
        #expect(
            english.why(chain, now: now)
                == "work by D. Morris until 14:10, part 11213, no ETA, goes on Tue 07:00")
    }

    @Test func `a new time is told with the reason`() {
        let late = link(.overrun(Self.morris, by: Minutes(30), until: Self.time(14, 10)))
        func told(_ words: Words, isOpenEnded: Bool) -> String {
            words.announcement(
                of: Self.time(15, 35), for: order, because: late, isOpenEnded: isOpenEnded,
                now: now)
        }
        #expect(
            told(english, isOpenEnded: false)
                == "Your car will be ready 15:35, not 14:45: "
                + "the work takes longer than planned (Gearbox seal).")
        #expect(
            told(chinese, isOpenEnded: true)
                == "您的车最早 15:35 交车，原定 14:45，原因：“Gearbox seal”作业用时比计划长。")
    }

    @Test func `a time that has passed is not told to a customer`() {
        let overdue = link(.part("11213", eta: Self.time(13, 10)))
        #expect(
            english.spoken(overdue, of: order, now: now)
                == "a part is still on its way, and its time is not known yet")
        let known = link(.part("11213", eta: Self.time(8, 30, day: 20_781)))
        #expect(
            english.spoken(known, of: order, now: now)
                == "a part is still on its way, due Tue 08:30")
    }
}
