import Testing

@testable import TerminalCanvas

struct ControlSequenceTests {
    private func mouse(_ parameters: String, _ final: Character = "M") -> MouseEvent? {
        let sequence = ControlSequence(
            parameters: Array(parameters.utf8), final: final.asciiValue ?? 0)
        guard case .mouse(let event)? = sequence.input else { return nil }
        return event
    }

    @Test func `mouse reports tell button place and modifiers`() {
        #expect(mouse("<0;10;5") == MouseEvent(.press(.left), at: Position(row: 4, column: 9)))
        #expect(
            mouse("<2;1;1", "m") == MouseEvent(.release(.right), at: Position(row: 0, column: 0)))
        #expect(mouse("<32;3;2")?.action == .drag(.left))
        #expect(mouse("<64;3;2")?.action == .wheelUp)
        #expect(mouse("<65;3;2")?.action == .wheelDown)
        #expect(mouse("<20;3;2")?.shift == true && mouse("<20;3;2")?.control == true)
    }

    @Test(arguments: ["<0;0;5", "<0;5", "<", "<35;1;1", "<-1;-1;-1", "<0;99999999999999999999;1"])
    func `broken mouse reports are nothing`(_ parameters: String) {
        #expect(mouse(parameters) == nil)
    }

    @Test func `only the paste bracket starts a paste`() {
        #expect(ControlSequence(parameters: Array("200".utf8), final: 0x7e).startsPaste)
        #expect(!ControlSequence(parameters: Array("201".utf8), final: 0x7e).startsPaste)
    }
}
