import Phrases
import Testing

struct ListWordsTests {
    @Test func `rows have the marks of their language`() {
        #expect(Language.english.list(["1", "2"]) == "1, 2")
        #expect(Language.simplifiedChinese.list(["1", "2", "3"]) == "1、2、3")
        #expect(Language.simplifiedChinese.facts(["", "甲", "", "乙"]) == "甲，乙")
        #expect(Language.simplifiedChinese.clauses(["甲", "乙"]) == "甲；乙")
        #expect(Language.english.list([]) == "")
    }

    @Test func `brackets come with a blank where the language has blanks`() {
        #expect(Language.english.bracketed("x") == " (x)")
        #expect(Language.simplifiedChinese.bracketed("x") == "（x）")
    }
}
