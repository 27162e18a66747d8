import Testing

@testable import SampleDay

struct SampleLanguageTests {
    @Test func `words are told in the language asked for`() {
        let words = Words("dentist", "看牙医")
        #expect(words.text(in: .english) == "dentist")
        #expect(words.text(in: .chinese) == "看牙医")
    }

    @Test func `a literal is the same in both languages`() {
        let place: Words = "P4"
        #expect(SampleLanguage.allCases.map { place.text(in: $0) } == ["P4", "P4"])
    }
}
