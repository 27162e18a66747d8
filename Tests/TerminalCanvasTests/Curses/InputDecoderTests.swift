import CNcurses
import Testing

@testable import TerminalCanvas

struct InputDecoderTests {
    private func decode(_ text: String) -> [TerminalInput] { decode(text.utf8.map { Int32($0) }) }

    private func decode(_ codes: [Int32]) -> [TerminalInput] {
        var decoder = InputDecoder()
        var result = codes.compactMap { decoder.feed($0) }
        if let last = decoder.pause() { result.append(last) }
        return result
    }

    @Test func `printable and control bytes become keys`() {
        #expect(
            decode("aÄ京 \r\t\u{7f}\u{c}\u{3}\u{1a}") == [
                .key(.character("a")), .key(.character("Ä")), .key(.character("京")),
                .key(.character(" ")), .key(.enter), .key(.tab), .key(.backspace),
                .key(.control("l")), .key(.control("c")), .key(.control("z")),
            ])
    }

    @Test func `key codes become keys`() {
        #expect(
            decode([Int32(ANDON_KEY_UP), Int32(ANDON_KEY_FUNCTION) + 5, Int32(ANDON_KEY_OTHER)])
                == [.key(.up), .key(.function(5))])
    }

    @Test func `a lone Escape is a key and a letter right after it makes Alt`() {
        #expect(decode("\u{1b}") == [.key(.escape)])
        #expect(decode("\u{1b}x") == [.key(.alt("x"))])
        #expect(decode("\u{1b}\u{1b}") == [.key(.escape), .key(.escape)])
        #expect(decode("\u{1b}\r") == [.key(.enter)])
    }

    @Test func `sequences that nobody knows fire no keys`() {
        #expect(decode("\u{1b}[?1;2cq") == [.key(.character("q"))])
        #expect(decode("\u{1b}[99;1~\u{1b}Oz\u{1b}[1;2$x") == [])
        #expect(
            decode("\u{1b}]11;rgb:1/2/3\u{7}a\u{1b}Pdq\u{1b}\\b") == [
                .key(.character("a")), .key(.character("b")),
            ])
    }

    @Test func `usual sequences work even when the terminal type is wrong`() {
        #expect(
            decode("\u{1b}[A\u{1b}OB\u{1b}[1;5C\u{1b}[3~\u{1b}[Z\u{1b}OP\u{1b}[15~\u{1b}[24~") == [
                .key(.up), .key(.down), .key(.right), .key(.delete), .key(.backTab),
                .key(.function(1)), .key(.function(5)), .key(.function(12)),
            ])
    }

    @Test func `a paste is one input and its letters are no keys`() {
        #expect(
            decode("\u{1b}[200~quit\r\nq\u{1b}[31m京\u{1b}[201~x") == [
                .pasted("quit\nq\u{1b}[31m京"), .key(.character("x")),
            ])
    }

    @Test func `wrong UTF-8 becomes replacement characters and nothing traps on random codes`() {
        #expect(decode([0xff, 0x41]) == [.key(.character("\u{fffd}")), .key(.character("A"))])
        var random = SeededNumbers(seed: 4)
        for _ in 0..<2_000 {
            var codes: [Int32] = []
            var report = "\u{1b}[<"
            for _ in 0..<20 {
                codes.append(.random(in: -1..<300, using: &random))
                report.append("0129;mM~".randomElement(using: &random) ?? "m")
            }
            _ = decode(codes)
            _ = decode(report)
        }
    }
}
