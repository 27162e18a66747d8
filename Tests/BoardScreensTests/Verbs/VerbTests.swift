import Foundation
import Phrases
import TerminalCanvas
import Testing

@testable import BoardScreens

struct VerbTests {
    /// What names a verb is the label of one: a list that is not joined would show here.
    @Test func `each label names exactly one verb`() {
        let labels = Phrase.allCases.filter {
            let name = "\($0)"
            return name.hasPrefix("do") && name.dropFirst(2).first?.isUppercase == true
        }
        #expect(labels.count > 50)
        for label in labels {
            #expect(Verb.all.count { $0.label == label } == 1, "\(label)")
        }
        #expect(Verb.all.count == labels.count)
        #expect(Set(Verb.all.map(\.rank)).count == Verb.all.count)
    }

    @Test(arguments: ScreenName.allCases)
    func `a key does one thing on a screen`(_ screen: ScreenName) {
        let keys = Verb.all.flatMap { $0.keys(on: screen) }
        let twice = Dictionary(grouping: keys) { $0 }.filter { $0.value.count > 1 }.map(\.key.name)
        #expect(twice == [])
    }

    @Test func `no verb takes a key that moves the selection or begins an order's number`() {
        for screen in ScreenName.allCases {
            for key in Verb.all.flatMap({ $0.keys(on: screen) }) {
                #expect(Direction(key) == nil, "\(key.name)")
                if case .character(let character) = key { #expect(!character.isNumber) }
            }
        }
    }

    @Test func `what has no key can still be found in the palette`() {
        for screen in ScreenName.allCases {
            for verb in Verb.all where verb.keys(on: screen).isEmpty {
                #expect(verb.shownKey(on: screen) == nil)
                #expect(!verb.screens.isEmpty)
            }
        }
    }

    @Test(arguments: Language.all)
    func `every verb has a label and a sentence of help`(_ language: Language) {
        for verb in Verb.all {
            #expect(!language.template(verb.label).isEmpty)
            #expect(language.template(verb.help).count > 3)
        }
    }

    @Test func `a key means one act on every screen that has it`() {
        // One act each, on what the screen is about: a chip or a visit moves, a part is asked for.
        let same: Set<Set<Verb>> = [[.move, .moveAppointment], [.part, .askPart]]
        var meanings: [Key: Set<Verb>] = [:]
        for verb in Verb.all {
            for key in ScreenName.allCases.flatMap({ verb.keys(on: $0) }) {
                meanings[key, default: []].insert(verb)
            }
        }
        for (key, actions) in meanings where actions.count > 1 {
            #expect(same.contains(actions), "\(key.name)")
        }
    }

    @Test func `a screen's footer begins with what the screen is for`() throws {
        #expect(Verb.receive.leads(on: .desk) && !Verb.receive.leads(on: .status))
        #expect(Verb.call.leads(on: .desk) && Verb.call.shownKey(on: .order) == "c")
    }

    @Test func `a verb answers only on its screens`() throws {
        let next = Verb.nextJob
        #expect(next.answers(.character("n"), on: .schedule))
        #expect(!next.answers(.character("n"), on: .status))
        #expect(!next.answers(.character("N"), on: .schedule))
    }

    @Test func `the README lists each key of each screen, and none that there is not`() throws {
        let table = try KeyTable()
        let shared: [ScreenName] = [.schedule, .status, .order]
        func keys(_ screens: [ScreenName]) -> [String: Set<Verb>] {
            var keys: [String: Set<Verb>] = [:]
            for verb in Verb.all {
                for key in screens.flatMap({ verb.keys(on: $0) }) {
                    keys[key.name, default: []].insert(verb)
                }
            }
            return keys
        }
        let everywhere = keys(shared)
        #expect(Set(everywhere.keys).subtracting(table.shared) == [])
        let moving: Set = ["h", "j", "k", "l"]
        #expect(table.shared.subtracting(moving).subtracting(everywhere.keys) == [])
        for screen in [ScreenName.desk, .appointments, .parts] {
            let own = try #require(table.own[screen])
            let here = keys([screen])
            #expect(own.subtracting(here.keys) == [], "\(screen)")
            for (key, actions) in here where !own.contains(key) {
                #expect(everywhere[key]?.isSuperset(of: actions) == true, "\(screen): \(key)")
            }
        }
    }
}

/// The keys that the README's table names: everywhere, and on screens that have their own.
private struct KeyTable {
    var shared: Set<String> = []
    var own: [ScreenName: Set<String>] = [:]

    init() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let text = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
        let section = text.components(separatedBy: "\n## Keys\n").dropFirst().first ?? ""
        let rows = section.split(separator: "\n").prefix { !$0.hasPrefix("## ") }
            .filter { $0.hasPrefix("| ") }
        let screens = ["desk": ScreenName.desk, "appointments": .appointments, "parts": .parts]
        for row in rows {
            let cell = row.dropFirst(2).components(separatedBy: " | ")[0]
            let parts = cell.split(separator: "`", omittingEmptySubsequences: false).map(
                String.init)
            var keys = Set(parts.indices.filter { $0 % 2 == 1 }.map { parts[$0] })
            if cell.contains("`F2` … `F6`") { keys.formUnion(["F3", "F4", "F5"]) }
            let screen = screens.first { cell.hasPrefix("on the \($0.key): ") }?.value
            if let screen {
                own[screen, default: []].formUnion(keys)
            } else {
                shared.formUnion(keys)
            }
        }
    }

    @Test(arguments: ScreenName.allCases)
    func `the key of a screen finds the first verb of the list`(screen: ScreenName) {
        let arrows: [Key] = [.up, .down, .left, .right, .pageUp, .pageDown, .home, .end]
        for key in Verb.all.flatMap({ $0.keys(on: screen) }) + arrows {
            let first = Verb.all.first { $0.answers(key, on: screen) }
            #expect(Verb.answering(key, on: screen) == first, "\(key)")
        }
    }
}
