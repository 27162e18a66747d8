import Phrases
import Testing

struct EnglishTests {
    @Test func `the files name every phrase once, in the order of the catalogue`() throws {
        let keys = try Catalogue.keysInSource(
            "English",
            [
                "Screens", "Keys", "Forms", "Events", "Refusals", "Reasons", "Desk", "Booking",
                "CommandLine",
            ])
        #expect(keys == Phrase.allCases.map { "\($0)" })
    }

    @Test func `no text holds a Chinese character`() {
        #expect(Phrase.allCases.filter { Catalogue.isChinese(Language.english.template($0)) } == [])
    }

    @Test func `help, reasons and refusals are sentences that end with a full stop`() {
        let refusals = Catalogue.phrases(.noShop, through: .cannotBeUndone)
        let reasons = Catalogue.phrases(.needsOrder, through: .noCandidates)
        let help = Catalogue.phrases(.helpQuit, through: .helpAbsent)
        for phrase in refusals.union(reasons).union(help) {
            let text = Language.english.template(phrase)
            #expect(text.hasSuffix("."), "\(phrase)")
            #expect(text.first?.isUppercase == true || text.first == "{", "\(phrase)")
        }
    }

    @Test func `the words of the trade are used for what they mean`() {
        let terms: [(Phrase, String)] = [
            (.jobs, "Job"), (.flatRate, "FRT"), (.promise, "promise"), (.slack, "slack"),
            (.forecast, "forecast"), (.waiter, "waiter"), (.comeback, "comeback"),
            (.partOnOrder, "B/O"), (.additionalWork, "additional work"), (.stateInspection, "QC"),
            (.stateFollowUp, "Follow-up"), (.roleForeman, "foreman"), (.codeD, "sublet"),
        ]
        for (phrase, term) in terms {
            #expect(Language.english.template(phrase).contains(term), "\(phrase)")
        }
    }
}
