import TerminalCanvas
import Testing

@testable import BoardScreens

struct BoardRoleTests {
    @Test func `every role has a name of its own`() {
        #expect(BoardRole.names.count == BoardRole.allCases.count)
        #expect(Set(BoardRole.names).count == BoardRole.names.count)
    }

    @Test func `the name of a role follows its words`() {
        #expect(BoardRole.slackLate.name == "slack.late")
        #expect(BoardRole.statusInspection.name == "status.qc")
        for role in BoardRole.allCases {
            let first = role.name.prefix { $0 != "." }
            #expect("\(role)".hasPrefix(first), "\(role) is called \(role.name)")
        }
    }

    @Test func `an ink carries its role by number`() {
        #expect(Ink(.error, .bold) == Ink(role: BoardRole.error.rawValue, modifiers: .bold))
    }

    @Test func `every theme gives every role a style that can be read without colour`() {
        let library = ThemeLibrary()
        for name in library.names() {
            let (theme, problems) = library.load(name)
            #expect(problems.isEmpty, "\(name)")
            #expect(theme.styles(for: BoardRole.names, tier: .mono).count == BoardRole.names.count)
        }
    }
}
