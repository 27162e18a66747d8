import Phrases
import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct FormFieldTests {
    @Test func `a letter chooses the next option that begins with it`() {
        var field = FormField.choice(.fieldAnswer, ["agreed", "another", "no"])
        #expect(field.handle(.character("a")) && field.choice == 1)
        #expect(field.handle(.character("N")) && field.choice == 2)
        #expect(field.handle(.left) && field.choice == 1)
    }
}
