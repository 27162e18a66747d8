import Phrases
import Testing

struct LanguageTests {
    @Test(arguments: [
        ("en", "en"), ("EN", "en"), ("en_GB", "en"), ("en_GB.UTF-8", "en"), ("en-US", "en"),
        ("en_IE@euro", "en"), ("en.UTF-8", "en"), ("en:zh", "en"),
        ("zh", "zh-Hans"), ("zh-Hans", "zh-Hans"), ("zh_hans", "zh-Hans"),
        ("zh_CN", "zh-Hans"), ("zh_CN.UTF-8", "zh-Hans"), ("zh_CN.GB18030", "zh-Hans"),
        ("zh_TW.UTF-8", "zh-Hans"), ("ZH-hans-CN", "zh-Hans"), ("zh_CN:en", "zh-Hans"),
    ])
    func `a locale name leads to its language`(_ locale: String, _ code: String) {
        #expect(Language.named(locale)?.code == code)
    }

    @Test(arguments: [
        "", "C", "C.UTF-8", "POSIX", "de_DE.UTF-8", "e", "eng", "english", "z", "zho", "zh CN",
        ".en", "@en", "_en", "-", ".", "..", "@", "_zh", " en", "en ", "\u{0}", "\u{1b}[31m",
        "中文", "zh\u{301}", "{0}", String(repeating: "en", count: 10_000),
    ])
    func `a locale that is not spoken leads to none`(_ locale: String) {
        #expect(Language.named(locale) == nil)
    }

    @Test func `English comes first and every tag and name occurs once`() {
        #expect(Language.all.first == .english)
        #expect(Set(Language.all.map(\.code)).count == Language.all.count)
        #expect(Set(Language.all.map(\.name)).count == Language.all.count)
    }

    @Test func `languages are told apart by their tags`() {
        #expect(Language.english != Language.simplifiedChinese)
        #expect(Set([Language.english, .english, .simplifiedChinese]).count == 2)
    }

    @Test func `values are put where their numbers stand, as often as they stand there`() {
        #expect(Language.fill("{1} before {0}, {1}", ["a", "b"]) == "b before a, b")
        #expect(Language.fill("no place", ["a"]) == "no place")
        #expect(Language.fill("", ["a"]) == "")
        #expect(Language.fill("{0}{0}", [""]) == "")
        #expect(Language.fill("{10}", (0...10).map(String.init)) == "10")
    }

    @Test func `values that look like placeholders are not filled a second time`() {
        #expect(Language.fill("{0} {1}", ["{1}", "{0}"]) == "{1} {0}")
        #expect(Language.fill("{0}{1}", ["{", "1}"]) == "{1}")
        #expect(Language.fill("{0}0}", ["{", "x"]) == "{0}")
        #expect(Language.english(.didNote, "1041", "{0} {1} {2}") == "1041 note: {0} {1} {2}")
    }

    @Test func `a placeholder without a value stays as it is written`() {
        #expect(Language.fill("{2} {0}", ["a"]) == "{2} a")
        #expect(
            Language.fill("{-1}{x}{}{ 0}{99999999999999999999}", ["a"])
                == "{-1}{x}{}{ 0}{99999999999999999999}")
        #expect(Language.fill("{{0}}", ["a"]) == "{a}")
        #expect(Language.fill("{0", ["a"]) == "{0")
        #expect(Language.fill("{", ["a"]) == "{")
        #expect(Language.fill("}{0}", ["a"]) == "}a")
    }

    @Test func `a phrase without values is given as it stands`() {
        #expect(Language.english(.doStart) == "start")
        #expect(Language.simplifiedChinese(.doStart) == "开工")
        #expect(Language.english(.notDispatched) == "Not dispatched ({0})")
        #expect(Language.english(.notDispatched, "4") == "Not dispatched (4)")
    }
}
