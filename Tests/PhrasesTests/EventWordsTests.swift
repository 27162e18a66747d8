import Testing
import WorkshopCore

@testable import Phrases

struct EventWordsTests {
    let english = Words(.english, zone: .utc)

    private func say(_ event: Event, _ words: Words, of stream: StreamID? = nil) -> String {
        words(Samples.recorded(event, of: stream ?? Samples.stream(of: event)), now: Samples.now)
    }

    @Test func `the samples hold every event`() {
        let said = Set(Samples.events.map { english.said($0, Samples.now).phrase })
        #expect(said == Catalogue.phrases(.didShopOpened, through: .didUndone))
    }

    @Test(arguments: Language.all)
    func `every event is told in one line without empty places`(_ language: Language) {
        let words = Words(language, zone: .utc)
        for event in Samples.events + Samples.tersestEvents {
            let text = say(event, words)
            #expect(!text.isEmpty && !text.contains("{") && !text.contains("()"), "\(text)")
            #expect(text.last != " " && !text.contains("  "), "\(text)")
            #expect(text.last != ":" && text.last != "：", "\(text)")
        }
    }

    @Test(arguments: Language.all)
    func `no two events sound the same`(_ language: Language) {
        let words = Words(language, zone: .utc)
        let texts = Samples.events.map { say($0, words) }
        #expect(Set(texts).count == texts.count)
    }

    @Test(arguments: Language.all)
    func `an event of an order or a technician begins with whose it is`(_ language: Language) {
        let words = Words(language, zone: .utc)
        for event in Samples.events {
            switch Samples.stream(of: event) {
            case .shop: continue
            case .technician(let id): #expect(say(event, words).hasPrefix(id.name))
            case .order(let id): #expect(say(event, words).hasPrefix(id.text))
            }
        }
    }

    @Test func `what was noted is told in brackets, and nothing where nothing was`() {
        #expect(
            say(.afterWork(.inspectionPassed(note: "road test")), english)
                == "1041 QC passed (road test)")
        #expect(say(.afterWork(.inspectionPassed(note: " ")), english) == "1041 QC passed")
        #expect(say(.visit(.cancelled(reason: "")), english) == "1041 cancelled")
        #expect(say(.visit(.carReceived(keyTag: "12")), english) == "1041 checked in (key 12)")
        #expect(say(.visit(.carReceived(keyTag: "")), english) == "1041 checked in")
    }

    @Test func `a stop is told with its end and its place as far as they are known`() {
        var stoppage = Stoppage(code: .parts, reason: "gasket", owner: "")
        #expect(
            say(.work(.stopped(job: 2, stoppage: stoppage)), english) == "1041/2 stopped C: gasket")
        stoppage.parked = "P2"
        stoppage.expected = Samples.later
        #expect(
            say(.work(.stopped(job: 2, stoppage: stoppage)), english)
                == "1041/2 stopped C: gasket (expected Tue 08:30, parked P2)")
    }

    @Test func `an override is told with its reason`() {
        let started = Event.work(
            .started(
                job: 2, technician: Samples.smith, overrideReason: "master helps"))
        #expect(
            say(started, english) == "1041/2 started by B. Smith (override: master helps)")
    }

    @Test func `a telling is told with who, when, how and what was answered`() {
        let telling = Telling(
            proposed: Samples.later, told: "Ms Haddad", channel: .phone, answer: .agreed,
            reason: "gearbox took longer")
        #expect(
            say(.promise(.customerTold(telling: telling)), english)
                == "1041 promise Tue 08:30 told to Ms Haddad: agreed (phone, gearbox took longer)")
    }

    @Test func `texts that look like placeholders are told as they are`() {
        #expect(say(.visit(.noteAdded(text: "{0}{1}")), english) == "1041 note: {0}{1}")
    }
}
