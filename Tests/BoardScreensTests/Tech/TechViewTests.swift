import Phrases
import SampleDay
import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct TechViewTests {
    private func screen(
        _ language: Language = .english, rows: Int = 12, columns: Int = 40,
        glyphs: GlyphSet = .unicode, actor: Actor? = nil
    ) throws -> SampleBoard {
        let name = try #require(
            try SampleBoard.workshop(language == .english ? .english : .chinese).staff.first
        ).id.name
        return try SampleBoard(
            language, rows: rows, columns: columns, screen: .tech, glyphs: glyphs,
            actor: actor ?? Actor(name), role: .technician, technician: name)
    }

    @Test(arguments: Language.all)
    func `everything is there on 40 by 12`(_ language: Language) throws {
        let sample = try screen(language)
        #expect(!sample.board.isTooSmall)
        let text = sample.lines.joined(separator: "\n")
        for phrase in [Phrase.techNext, .doStop, .doFinish, .doStart, .doUndo, .doHelp] {
            #expect(text.contains(language.template(phrase)), "\(phrase)")
        }
        #expect(text.contains("13:30"))
        #expect(sample.lines.count == 12)
        #expect(try SampleBoard(rows: 11, columns: 40, screen: .tech).board.isTooSmall)
        #expect(try SampleBoard(rows: 12, columns: 39, screen: .tech).board.isTooSmall)
    }

    @Test func `what cannot be done is told apart without colour`() throws {
        let text = try screen().lines.suffix(2).joined()
        #expect(text.contains("[f finish]"))
        #expect(text.contains(" s start ") && !text.contains("[s start]"))
    }

    @Test func `a long reason is read whole, over the list`() throws {
        var sample = try screen()
        sample.type("s")
        let text = sample.lines.map { $0.trimmed }.joined(separator: " ")
        #expect(text.contains("! B. Smith is already working on 1052/1."))
    }

    @Test func `who acts for him is named`() throws {
        #expect(try screen(actor: Actor("Wang")).lines[0].contains("used by Wang"))
        #expect(try screen().lines[0].contains("used") == false)
    }

    @Test(arguments: Language.all, [(12, 40), (24, 80)])
    func `each form can be filled in, and says what is wrong`(
        _ language: Language, _ size: (Int, Int)
    ) throws {
        for key in ["x", "+", "N"] {
            var sample = try screen(language, rows: size.0, columns: size.1)
            sample.type(key)
            guard let form = sample.board.overlay as? Form else {
                Issue.record("\(key) opens no form")
                continue
            }
            let text = sample.lines.joined(separator: "\n")
            for index in form.shown {
                #expect(text.contains(language.template(form.fields[index].label)))
            }
            sample.press(.enter)
            #expect(sample.lines.contains { $0.contains("! ") }, "\(key)")
        }
    }

    @Test func `what is scanned is seen while it is typed`() throws {
        var sample = try screen()
        sample.type("105")
        #expect(sample.lines[9].contains("105"))
        #expect(sample.board.draw().cursor != nil)
    }

    @Test func `ASCII alone is enough`() throws {
        let text = try screen(rows: 24, columns: 80, glyphs: .ascii).lines.joined()
        let drawn = GlyphSet.unicode.all.filter { !$0.allSatisfy(\.isASCII) }
        let inPhrases = Phrase.allCases.map(Language.english.template).joined() + "−"
        #expect(drawn.filter { text.contains($0) && !inPhrases.contains($0) } == [])
    }
}
