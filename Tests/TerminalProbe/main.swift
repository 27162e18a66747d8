import Glibc
import TerminalCanvas

// A small full-screen program for tests: shows each input, and ends in the way that a key asks for.

func overflow(_ depth: Int) -> Int { depth < 0 ? 0 : overflow(depth + 1) + depth }

func crash(_ key: Key) {
    switch key {
    case .character("t"): fatalError("the probe trapped")
    case .character("a"): abort()
    case .character("s"): UnsafeMutablePointer<Int>(bitPattern: 8)?.pointee = 1
    case .character("o"): _ = overflow(1)
    case .character("x"): exit(3)
    case .character("e"): perror("a word on standard error")
    default: break
    }
}

func run(_ terminal: CursesTerminal) {
    var lines = ["probe ready"]
    while true {
        var canvas = Canvas(size: terminal.size, ink: Ink(role: 0))
        for (row, line) in lines.suffix(terminal.size.rows).enumerated() {
            canvas.put(line, row: row, column: 0, ink: Ink(role: 0))
        }
        terminal.paint(canvas, theme: .plain, roleNames: ["text"])
        var one = pollfd(fd: terminal.inputDescriptor, events: Int16(POLLIN), revents: 0)
        poll(&one, 1, 10_000)
        while let input = terminal.nextInput() {
            if input == .hangUp || input == .key(.character("q")) { return }
            if case .key(let key) = input { crash(key) }
            if case .resized(let size) = input {
                lines.append("size \(size.rows)x\(size.columns)")
            } else {
                lines.append("\(input)")
            }
        }
    }
}

do {
    let terminal = try CursesTerminal()
    run(terminal)
    terminal.close()
    print("probe ended")
} catch {
    print(error)
    exit(1)
}
