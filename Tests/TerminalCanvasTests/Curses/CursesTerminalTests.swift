import CNcurses
import Glibc
import Testing

@testable import TerminalCanvas

/// Everything that opens ncurses in this process: one screen at a time.
@Suite(.serialized) struct CursesTests {}

private let roles = ["text", "job.late"]
private let text = Ink(role: 0)
private let late = Ink(role: 1)

/// A terminal whose output is a file, so that bytes can be counted and cells read back.
private final class Recorder {
    let terminal: CursesTerminal
    let theme = ThemeLibrary().load("dark").theme
    private let file: UnsafeMutablePointer<FILE>?
    private let input: Int32

    init(
        rows: Int = 24, columns: Int = 80, type: String = "xterm-256color", wide: Bool = false,
        noColour: String? = nil
    ) throws {
        unsetenv("NO_COLOR")
        if let noColour { setenv("NO_COLOR", noColour, 1) }
        setenv("LINES", "\(rows)", 1)
        setenv("COLUMNS", "\(columns)", 1)
        file = tmpfile()
        input = open("/dev/null", O_RDONLY)
        terminal = try CursesTerminal(
            type: type, input: input, output: fileno(file), mouse: false, ambiguousIsWide: wide)
        unsetenv("LINES")
        unsetenv("COLUMNS")
    }

    deinit {
        terminal.close()
        close(input)
        fclose(file)
    }

    /// Paints and returns the number of bytes that this sent.
    @discardableResult func paint(_ canvas: Canvas) -> Int {
        let before = lseek(fileno(file), 0, SEEK_END)
        terminal.paint(canvas, theme: theme, roleNames: roles)
        return lseek(fileno(file), 0, SEEK_END) - before
    }

    func text(_ row: Int, _ column: Int) -> String {
        var glyph: (UInt32, UInt32, UInt32) = (0, 0, 0)
        var (look, pair): (Int32, Int32) = (0, 0)
        withUnsafeMutableBytes(of: &glyph) {
            _ = andon_curses_look_at(
                Int32(row), Int32(column), $0.bindMemory(to: UInt32.self).baseAddress, &look, &pair)
        }
        return Glyph(base: glyph.0, firstMark: glyph.1, secondMark: glyph.2).text
    }

    func line(_ row: Int, _ canvas: Canvas) -> String {
        var result = ""
        for column in 0..<canvas.size.columns where canvas[row, column].width > 0 {
            result += text(row, column)
        }
        return result
    }
}

extension CursesTests {
    @Test func `an unchanged frame sends nothing and a changed cell next to nothing`() throws {
        let recorder = try Recorder(rows: 60, columns: 200)
        var canvas = Canvas(size: recorder.terminal.size, ink: text)
        for row in 0..<60 {
            canvas.put("1041 京A·12345 Gearbox ━━━━ \(row)", row: row, column: row, ink: late)
        }
        #expect(recorder.paint(canvas) > 1_000)
        #expect(recorder.paint(canvas) == 0)
        canvas.put("x", row: 30, column: 100, ink: text)
        let bytes = recorder.paint(canvas)
        #expect(bytes > 0 && bytes < 80)
        #expect(recorder.paint(canvas) == 0)
    }

    @Test func `of a settled canvas the rows drawn on since are sent, all of them in the end`()
        throws
    {
        let recorder = try Recorder(rows: 12, columns: 40)
        var canvas = Canvas(size: recorder.terminal.size, ink: text)
        var random = SeededNumbers(seed: 11)
        for _ in 0..<300 {
            canvas.put(
                ["abc", "北京", "━"].randomElement(using: &random) ?? "",
                row: .random(in: 0..<12, using: &random),
                column: .random(in: 0..<40, using: &random), ink: late)
            recorder.paint(canvas)
            canvas.settle()
            #expect(recorder.paint(canvas) == 0)
        }
        for row in 0..<12 {
            var expected = ""
            for column in 0..<40 { expected += canvas[row, column].glyph.text }
            #expect(recorder.line(row, canvas) == expected)
        }
        recorder.terminal.redrawAll()
        #expect(recorder.paint(canvas) > 100)
    }

    @Test func `frames longer than what is kept of them arrive whole`() throws {
        let recorder = try Recorder(rows: 60, columns: 300)
        var canvas = Canvas(size: recorder.terminal.size, ink: text)
        for step in 0..<12 {
            for row in 0..<60 {
                for column in stride(from: 0, to: 300, by: 2) {
                    let glyph = (row + column + step).isMultiple(of: 3) ? "é" : "ß"
                    canvas.put(glyph, row: row, column: column, ink: text)
                    canvas.put(glyph, row: row, column: column + 1, ink: late)
                }
            }
            #expect(recorder.paint(canvas) > 16_384)
            recorder.terminal.bell()
        }
    }

    @Test func `a wait tells what ended it`() throws {
        let recorder = try Recorder()
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        defer { for end in ends { close(end) } }
        #expect(!recorder.terminal.wait(besides: ends[0], milliseconds: 0).hasOther)
        #expect(write(ends[1], "x", 1) == 1)
        #expect(recorder.terminal.wait(besides: ends[0], milliseconds: 0).hasOther)
        raise(SIGINT)
        _ = recorder.terminal.wait(besides: nil, milliseconds: 0)
        #expect(recorder.terminal.nextInput() == .key(.control("c")))
    }

    @Test func `a redraw sends everything again`() throws {
        let recorder = try Recorder()
        var canvas = Canvas(size: recorder.terminal.size, ink: text)
        canvas.put("hello 北京", row: 0, column: 0, ink: late)
        recorder.paint(canvas)
        recorder.terminal.redrawAll()
        #expect(recorder.paint(canvas) > "hello 北京".utf8.count)
    }

    @Test func `whatever changes the screen holds what the canvas holds`() throws {
        let recorder = try Recorder(rows: 6, columns: 20)
        let pieces = ["北京", "abc", "e\u{301}", "━━━", " ", "中", "한글 x", "🚗"]
        var canvas = Canvas(size: recorder.terminal.size, ink: text)
        var random = SeededNumbers(seed: 5)
        for step in 0..<600 {
            for _ in 0..<3 {
                canvas.put(
                    pieces.randomElement(using: &random) ?? "",
                    row: .random(in: 0..<6, using: &random),
                    column: .random(in: -2..<20, using: &random),
                    ink: Bool.random(using: &random) ? text : late)
            }
            if step % 50 == 49 { canvas.fill(canvas.bounds, ink: text) }
            recorder.paint(canvas)
            for row in 0..<6 {
                var expected = ""
                for column in 0..<20 { expected += canvas[row, column].glyph.text }
                #expect(recorder.line(row, canvas) == expected)
            }
        }
    }

    @Test func `canvases larger and smaller than the screen are shown as far as they go`() throws {
        let recorder = try Recorder(rows: 4, columns: 10)
        var large = Canvas(size: Size(rows: 9, columns: 30), ink: text)
        large.fill(large.bounds, glyph: "北", ink: text)
        large.put("x", row: 0, column: 0, ink: text)
        recorder.paint(large)
        #expect(recorder.text(3, 0) == "北")
        var small = Canvas(size: Size(rows: 1, columns: 3), ink: text)
        small.put("abc", row: 0, column: 0, ink: text)
        recorder.paint(small)
        #expect(recorder.text(0, 2) == "c" && recorder.text(3, 0) == " ")
    }

    @Test func `a wide ambiguous terminal gets ASCII for ambiguous characters`() throws {
        let recorder = try Recorder(wide: true)
        var canvas = Canvas(size: recorder.terminal.size, ink: text)
        canvas.put("─● 北é", row: 0, column: 0, ink: text)
        recorder.paint(canvas)
        #expect(recorder.line(0, canvas).hasPrefix("-* 北e"))
    }

    @Test func `unknown and dumb terminal types are refused and do not end the process`() {
        #expect(throws: TerminalProblem.unknownType("no-such-type")) {
            try Recorder(type: "no-such-type")
        }
        #expect(throws: TerminalProblem.dumb("dumb")) { try Recorder(type: "dumb") }
    }

    @Test func `a second terminal in the process is refused until the first is closed`() throws {
        let recorder = try Recorder()
        #expect(throws: TerminalProblem.alreadyOpen) { try Recorder() }
        recorder.terminal.close()
        recorder.terminal.close()
        #expect(recorder.terminal.nextInput() == nil)
        _ = try Recorder()
    }

    @Test(arguments: [
        ("xterm-256color", ColourTier.twoFiftySix), ("linux", .sixteen), ("vt100", .mono),
        ("xterm-direct", .trueColour),
    ])
    func `the terminal type decides how many colours are used`(
        _ type: String, _ tier: ColourTier
    ) throws {
        guard let recorder = try? Recorder(type: type) else { return }
        #expect(recorder.terminal.tier == tier)
        var canvas = Canvas(size: recorder.terminal.size, ink: text)
        canvas.put("late", row: 0, column: 0, ink: late)
        #expect(recorder.paint(canvas) > 0)
    }

    @Test func `NO_COLOR with any text means no colours and an empty one nothing`() throws {
        #expect(try Recorder(noColour: "1").terminal.tier == .mono)
        #expect(try Recorder(noColour: "").terminal.tier == .twoFiftySix)
    }
}
