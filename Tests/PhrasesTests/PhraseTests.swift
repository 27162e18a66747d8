import Phrases
import Testing

struct PhraseTests {
    @Test(arguments: Language.all)
    func `every language is complete`(_ language: Language) {
        #expect(language.missing == [])
    }

    @Test(arguments: Language.all)
    func `every language puts in the same values as English`(_ language: Language) {
        for phrase in Phrase.allCases {
            let there = Catalogue.placeholders(language.template(phrase))
            let here = Catalogue.placeholders(Language.english.template(phrase))
            #expect(there == here, "\(phrase) in \(language.name)")
        }
    }

    @Test(arguments: Language.all)
    func `braces stand for values and for nothing else`(_ language: Language) {
        for phrase in Phrase.allCases {
            let bare = language.template(phrase).replacing(/\{\d+\}/, with: "")
            #expect(!bare.contains("{") && !bare.contains("}"), "\(phrase) in \(language.name)")
        }
    }

    @Test(arguments: Language.all)
    func `no text holds control characters or invisible ones`(_ language: Language) {
        for phrase in Phrase.allCases {
            let bad = language.template(phrase).unicodeScalars.filter { scalar in
                switch scalar.properties.generalCategory {
                case .control, .format, .privateUse, .unassigned, .lineSeparator,
                    .paragraphSeparator:
                    true
                default: scalar.properties.isWhitespace && scalar != " "
                }
            }
            #expect(bad.isEmpty, "\(phrase) in \(language.name)")
        }
    }

    @Test(arguments: Language.all)
    func `no text begins or ends with a blank or is empty`(_ language: Language) {
        for phrase in Phrase.allCases {
            let text = language.template(phrase)
            #expect(text.first != nil && text.first != " " && text.last != " ", "\(phrase)")
        }
    }

    @Test(arguments: Language.all)
    func `footer labels take at most ten cells`(_ language: Language) {
        let labels = Catalogue.family("do")
        #expect(labels.count > 40)
        for phrase in labels {
            #expect(Catalogue.cells(language.template(phrase)) <= 10, "\(phrase)")
        }
    }

    @Test(arguments: Language.all)
    func `footer labels can be told apart by name`(_ language: Language) {
        let labels = Catalogue.family("do").map { language.template($0) }
        #expect(Set(labels).count == labels.count)
    }

    @Test(arguments: Language.all)
    func `column headings take at most twelve cells`(_ language: Language) {
        let headings = Catalogue.family("column")
        #expect(headings.count == 10)
        for phrase in headings {
            #expect(Catalogue.cells(language.template(phrase)) <= 12, "\(phrase)")
        }
    }

    @Test(arguments: Language.all)
    func `what fits on one line of the narrowest screen has at most 79 cells`(
        _ language: Language
    ) {
        for phrase in Phrase.allCases {
            #expect(Catalogue.cells(language.template(phrase)) <= 79, "\(phrase)")
        }
    }

    @Test func `every phrase is said somewhere`() throws {
        let said = Set(try Catalogue.speakers().matches(of: /\.(\w+)/).map { $0.1 })
        #expect(said.count > 1000)
        #expect(Phrase.allCases.filter { !said.contains("\($0)"[...]) } == [])
    }

    @Test func `every help text has its label`() {
        let labels = Set(Catalogue.family("do").map { "\($0)".dropFirst(2) })
        let explained = Set(Catalogue.family("help").map { "\($0)".dropFirst(4) })
        #expect(labels.subtracting(explained) == [])
    }
}
