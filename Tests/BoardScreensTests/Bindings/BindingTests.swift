import Phrases
import TerminalCanvas
import Testing

@testable import BoardScreens

struct BindingTests {
    @Test(arguments: ScreenName.allCases)
    func `a key does one thing on a screen`(_ screen: ScreenName) {
        let keys = Binding.all.flatMap { $0.keys(on: screen) }
        let twice = Dictionary(grouping: keys) { $0 }.filter { $0.value.count > 1 }.map(\.key.name)
        #expect(twice == [])
    }

    @Test func `no binding takes a key that moves the selection or begins an order's number`() {
        for screen in ScreenName.allCases {
            for key in Binding.all.flatMap({ $0.keys(on: screen) }) {
                #expect(Direction(key) == nil, "\(key.name)")
                if case .character(let character) = key { #expect(!character.isNumber) }
            }
        }
    }

    @Test func `what has no key can still be found in the palette`() {
        for screen in ScreenName.allCases {
            for binding in Binding.all where binding.keys(on: screen).isEmpty {
                #expect(binding.shownKey(on: screen) == nil)
                #expect(!binding.screens.isEmpty)
            }
        }
    }

    @Test(arguments: Language.all)
    func `every binding has a label and a sentence of help`(_ language: Language) {
        for binding in Binding.all {
            #expect(!language.template(binding.label).isEmpty)
            #expect(language.template(binding.help).count > 3)
        }
    }

    @Test func `where a key means something else, its action has another or the palette`() throws {
        let receive = try #require(Binding.all.first { $0.action == .receive })
        #expect(receive.shownKey(on: .status) == "c" && receive.shownKey(on: .desk) == "R")
        let call = try #require(Binding.all.first { $0.action == .call })
        #expect(call.shownKey(on: .order) == "e" && call.shownKey(on: .desk) == "c")
        #expect(call.answers(.character("e"), on: .desk) && call.isOwn(to: .desk))
        let assign = try #require(Binding.all.first { $0.action == .assign })
        #expect(assign.shownKey(on: .desk) == nil && assign.screens.contains(.desk))
    }

    @Test func `a binding answers only on its screens`() throws {
        let next = try #require(Binding.all.first { $0.action == .nextJob })
        #expect(next.answers(.character("n"), on: .schedule))
        #expect(!next.answers(.character("n"), on: .status))
        #expect(!next.answers(.character("N"), on: .schedule))
    }
}
