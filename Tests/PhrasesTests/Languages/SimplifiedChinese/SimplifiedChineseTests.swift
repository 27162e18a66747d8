import Phrases
import Testing

struct SimplifiedChineseTests {
    let chinese = Language.simplifiedChinese

    @Test func `the files name every phrase once, in the order of the catalogue`() throws {
        let keys = try Catalogue.keysInSource(of: "SimplifiedChinese")
        #expect(keys == Phrase.allCases.map { "\($0)" })
    }

    @Test func `only signs and units are not in Chinese`() {
        let signs: [Phrase] = [
            .freeFrom, .moveTo, .byActor, .whyThen, .hoursShort, .minutesPrime, .atSoonest,
            .hoursMinutes, .newsBy, .plainTitle, .listNext, .clauseNext, .aside, .rowSays,
            .messageSubject, .messageAlert,
        ]
        let left = Phrase.allCases.filter { !Catalogue.isChinese(chinese.template($0)) }
        #expect(left == signs)
    }

    @Test func `what is a sentence in English is one in Chinese`() {
        for phrase in Phrase.allCases {
            let isSentence = Language.english.template(phrase).hasSuffix(".")
            #expect(chinese.template(phrase).hasSuffix("。") == isSentence, "\(phrase)")
        }
    }

    @Test func `Chinese words are followed by Chinese punctuation`() {
        for phrase in Phrase.allCases {
            let text = chinese.template(phrase)
            #expect(text.firstMatch(of: /[\u{4e00}-\u{9fff}”][,.:;?!]/) == nil, "\(phrase)")
        }
    }

    @Test func `between Chinese words stand no ASCII commas, colons or brackets`() {
        for phrase in Phrase.allCases where Catalogue.isChinese(chinese.template(phrase)) {
            let text = chinese.template(phrase)
            #expect(text.firstMatch(of: /[,;:!?]([ {]|$)|[()]|}[,;:]/) == nil, "\(phrase)")
        }
    }

    @Test func `the words of the trade are used for what they mean`() {
        let terms: [(Phrase, String)] = [
            (.doOpenOrder, "修理单"), (.jobs, "作业项目"), (.flatRate, "标准工时"),
            (.helpMove, "卡片"), (.roleForeman, "车间主管"), (.advisor, "服务顾问"),
            (.promiseAndTold, "约定交车时间"), (.startBy, "最迟开始"), (.slack, "余量"),
            (.forecast, "预计可交车"), (.waiter, "店内等待客户"), (.comeback, "返修"),
            (.formStop, "作业中断"), (.partOnOrder, "待件"), (.additionalWork, "追加作业"),
            (.stateInspection, "质检"), (.stateFollowUp, "跟踪回访"),
        ]
        for (phrase, term) in terms {
            #expect(chinese.template(phrase).contains(term), "\(phrase)")
        }
    }
}
