import Testing
import WorkshopCore

@testable import Phrases

struct RefusalWordsTests {
    let english = Words(.english, zone: .utc)
    let now = Samples.now

    @Test func `the samples hold every refusal`() {
        let said = Set(Samples.refusals.map { english.said($0, now).phrase })
        #expect(said == Catalogue.phrases(.noShop, through: .forestalled))
    }

    @Test(arguments: Language.all)
    func `every refusal is one whole sentence without empty places`(_ language: Language) {
        let words = Words(language, zone: .utc)
        let stop = language == .english ? "." : "。"
        for refusal in Samples.refusals {
            let text = words(refusal, now: now)
            #expect(text.hasSuffix(stop), "\(text)")
            #expect(!text.contains("{") && !text.contains("  "), "\(text)")
        }
    }

    @Test(arguments: Language.all)
    func `no two refusals sound the same`(_ language: Language) {
        let words = Words(language, zone: .utc)
        let texts = Samples.refusals.map { words($0, now: now) }
        #expect(Set(texts).count == texts.count)
    }

    @Test(arguments: Language.all)
    func `every field has a name of its own`(_ language: Language) {
        let words = Words(language, zone: .utc)
        let texts = Refusal.Field.allCases.map { words(.entry(.emptyField($0)), now: now) }
        #expect(Set(texts).count == Refusal.Field.allCases.count)
        #expect(texts.allSatisfy { !$0.contains("{") })
    }

    @Test func `a busy technician is refused with the name of the running job`() {
        let refusal = Refusal.work(.technicianBusy(Samples.smith, with: Samples.job))
        #expect(english(refusal, now: now) == "B. Smith is already working on 1041/2.")
        #expect(
            Words(.simplifiedChinese, zone: .utc)(refusal, now: now) == "B. Smith 正在做 1041/2。")
    }

    @Test func `who may not do something is told by role, and who may`() {
        let refusal = Refusal.rights(.roleForbids(.viewer, may: [.foreman, .manager]))
        #expect(
            english(refusal, now: now)
                == "The role viewer may not do this; these may: foreman, manager.")
        #expect(
            english(.rights(.notYourJob(Samples.job, Samples.smith)), now: now)
                == "1041/2 is B. Smith’s job: the foreman dispatches it.")
    }

    @Test func `a missing part is told with its expected arrival, or that nobody knows it`() {
        let known = Refusal.work(.partMissing(Samples.job, part: "90915", eta: Samples.later))
        let unknown = Refusal.work(.partMissing(Samples.job, part: "90915", eta: nil))
        #expect(english(known, now: now) == "1041/2 waits for part 90915, ETA Tue 08:30.")
        #expect(english(unknown, now: now) == "1041/2 waits for part 90915, which has no ETA yet.")
    }

    @Test func `a flat-rate time just above the limit is not told as the limit`() {
        #expect(english(.work(.badFlatRate(Minutes(6001))), now: now).contains("6001 min"))
        #expect(english(.work(.badFlatRate(Minutes(Int.max))), now: now).hasSuffix("."))
    }

    @Test func `a stream is called by its number, its name or the shop`() {
        #expect(english.subject(of: .shop) == "the shop")
        #expect(english.subject(of: .technician(Samples.smith)) == "B. Smith")
        #expect(english.subject(of: .order(Samples.order)) == "1041")
        #expect(english(.undo(.nothing(.shop)), now: now) == "Nothing to undo for the shop.")
        #expect(english(.entry(.emptyField(.shopName)), now: now) == "Fill in the shop name.")
    }

    @Test func `names that look like placeholders are told as they are`() {
        let refusal = Refusal.undo(.changedSince(.order(OrderID("{1}")), by: Actor("{0}"), at: now))
        #expect(english(refusal, now: now) == "{0} changed {1} later, at 13:30: undo that first.")
    }
}
