import CNcurses
import Testing

/// What is sent in fewer bytes has to look the same on a terminal that knows nothing of it.
struct ShortenTests {
    private static let pieces = [
        "\u{1b}(B\u{1b}[m", "\u{1b}[0;1m", "\u{1b}[39;49m", "\u{1b}[38;5;231m", "\u{1b}[48;5;234m",
        "\u{1b}[48;5;124m", "\u{1b}[31m", "\u{1b}[41m", "\u{1b}[97m", "\u{1b}[4m", "\u{1b}[;7m",
        "\u{1b}[38;2;1;20;255m", "\u{1b}[48;2;1;20;255m", "\u{1b}[58;5;3m", "\u{1b}[K", "\r",
        "\u{1b}[3;67H", "\u{1b}[22m", "\u{1b}8", "a", "▕", "\u{0f}", "\u{1b}[1;2;3;4;5;7;9;21;22m",
    ]

    @Test func `a frame in fewer bytes shows every character in the same look`() {
        var random = SeededNumbers(seed: 3)
        var saved = 0
        for _ in 0..<3000 {
            let count = Int.random(in: 0..<30, using: &random)
            let frame = (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }
                .joined()
            let short = shortened(frame)
            #expect(Looked(short) == Looked(frame), "\(frame.debugDescription)")
            saved += frame.utf8.count - short.utf8.count
        }
        #expect(saved > 0)
    }

    @Test func `what holds already is not said again`() {
        let first = "\u{1b}(B\u{1b}[0;1m\u{1b}[38;5;231m\u{1b}[48;5;234mB"
        let row = first + "\u{1b}[38;5;231m\u{1b}[48;5;9mx"
        #expect(shortened(row) == "\u{1b}[0;1;38;5;231;48;5;234mB\u{1b}[48;5;9mx")
        #expect(shortened("\u{1b}[39;49m\u{1b}(B\u{1b}[m") == "\u{1b}[m")
    }

    @Test(arguments: ["\u{1b}[H\u{1b}[2J\u{1b}(Bx", "\u{1b}(0q\u{1b}(B"])
    func `a frame that begins anew or draws with other characters chooses them`(frame: String) {
        #expect(shortened(frame) == frame)
    }

    @Test(arguments: ["", "\u{1b}", "\u{1b}[3", "\u{1b}(", "\u{1b}[38;5m", "\u{1b}[1:2m"])
    func `what is cut off or not understood stays as it is`(frame: String) {
        #expect(shortened(frame) == frame)
    }

    private func shortened(_ frame: String) -> String {
        let bytes = frame.utf8.map { CChar(bitPattern: $0) }
        let short = [CChar](unsafeUninitializedCapacity: 2 * bytes.count + 1) { buffer, count in
            guard let start = buffer.baseAddress else { return }
            count = andon_shorten(bytes, bytes.count, start)
        }
        return String(decoding: short.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}

/// The characters and other sequences of a frame, each with the looks that hold there; sequences
/// that choose the usual characters are left out.
private struct Looked: Equatable {
    private struct Looks: Equatable {
        var ink: [Int] = []
        var ground: [Int] = []
        var others: [[Int]] = []
    }

    private var shown: [String] = []
    private var looks: [Looks] = []

    init(_ frame: String) {
        var now = Looks()
        var rest = Substring(frame)
        while let first = rest.unicodeScalars.first {
            if let match = rest.prefixMatch(of: /\u{1b}\[([0-9;]*)m/) {
                Self.take(match.output.1, &now)
                rest = rest[match.range.upperBound...]
            } else if rest.hasPrefix("\u{1b}(B") {
                rest = rest.dropFirst(3)
            } else {
                shown.append(String(first))
                looks.append(now)
                rest.unicodeScalars.removeFirst()
            }
        }
        shown.append("end")
        looks.append(now)
    }

    private static func take(_ parameters: Substring, _ looks: inout Looks) {
        var numbers = parameters.split(separator: ";", omittingEmptySubsequences: false)
            .map { Int($0) ?? 0 }[...]
        while let number = numbers.popFirst() {
            var colour = [number]
            if [38, 48, 58].contains(number), let kind = numbers.first {
                colour += numbers.prefix(kind == 5 ? 2 : 4)
                numbers = numbers.dropFirst(kind == 5 ? 2 : 4)
            }
            switch number {
            case 0: looks = Looks(ink: [39], ground: [49])
            case 30...39, 90...97: looks.ink = colour
            case 40...49, 100...107: looks.ground = colour
            default: looks.others.append(colour)
            }
        }
    }
}
