import TerminalCanvas
import Testing

struct TerminalTests {
    @Test func `a memory terminal plays its inputs in order and follows a resize`() {
        let size = Size(rows: 30, columns: 90)
        let terminal = MemoryTerminal(
            size: Size(rows: 24, columns: 80), inputs: [.key(.enter), .resized(size)])
        #expect(terminal.nextInput() == .key(.enter))
        #expect(terminal.size.rows == 24)
        #expect(terminal.nextInput() == .resized(size))
        #expect(terminal.size == size)
        #expect(terminal.nextInput() == nil)
    }

    @Test func `a memory terminal keeps what it was given`() {
        let terminal: any Terminal = MemoryTerminal(size: Size(rows: 1, columns: 5))
        var canvas = Canvas(size: terminal.size, ink: Ink(role: 0))
        canvas.put("hello", row: 0, column: 0, ink: Ink(role: 0))
        terminal.paint(canvas, theme: .plain, roleNames: ["text"])
        terminal.notify("call\u{1b}]9;\n1052")
        terminal.bell()
        terminal.redrawAll()
        terminal.close()
        let memory = terminal as? MemoryTerminal
        #expect(memory?.canvas == canvas && memory?.paintCount == 1 && memory?.theme == .plain)
        #expect(memory?.notices == ["call]9; 1052"])
        #expect(memory?.redrawCount == 1)
        #expect(memory?.bellCount == 1 && memory?.isClosed == true)
    }
}
