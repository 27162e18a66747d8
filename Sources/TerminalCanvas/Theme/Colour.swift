/// How many colours a terminal can show.
public enum ColourTier: Int, Hashable, Sendable, CaseIterable {
    /// No colours: bold, dim, underline and reverse only.
    case mono
    /// The eight or sixteen colours that the user's terminal defines.
    case sixteen
    /// The fixed colours 16 to 255.
    case twoFiftySix
    /// Any colour.
    case trueColour

    /// The tier's word in theme files and settings: `mono`, `16`, `256`, `truecolor`.
    public var name: String {
        switch self {
        case .mono: "mono"
        case .sixteen: "16"
        case .twoFiftySix: "256"
        case .trueColour: "truecolor"
        }
    }
}

/// One colour as a terminal of some tier is told it.
public enum Colour: Hashable, Sendable {
    /// The terminal's own foreground or background.
    case standard
    /// A colour number, 0 to 255.
    case indexed(UInt8)
    /// Red, green and blue as 0xRRGGBB.
    case rgb(UInt32)
}

/// What a role looks like on one terminal.
public struct Style: Hashable, Sendable {
    /// The colour of the strokes.
    public var foreground: Colour
    /// The colour behind them.
    public var background: Colour
    /// How the strokes stand out besides colour.
    public var modifiers: Modifiers

    /// A style from its parts.
    public init(
        foreground: Colour = .standard, background: Colour = .standard, modifiers: Modifiers = []
    ) {
        self.foreground = foreground
        self.background = background
        self.modifiers = modifiers
    }
}

/// A colour of a theme's palette with what stands for it where colours are few.
struct Paint: Hashable, Sendable {
    /// 0xRRGGBB, or nil for the terminal's own colour.
    var hex: UInt32?
    var c256: Colour
    var c16: Colour
    var mono: Modifiers

    static let standard = Paint(hex: nil, c256: .standard, c16: .standard, mono: [])

    init(hex: UInt32?, c256: Colour, c16: Colour, mono: Modifiers) {
        self.hex = hex
        self.c256 = c256
        self.c16 = c16
        self.mono = mono
    }

    /// A colour whose fall-backs are the nearest ones.
    init(hex: UInt32) {
        self.init(
            hex: hex, c256: .indexed(Paint.nearest(hex, in: 16..<256)),
            c16: .indexed(Paint.nearest(hex, in: 0..<16)), mono: [])
    }

    func colour(_ tier: ColourTier) -> Colour {
        switch tier {
        case .mono: .standard
        case .sixteen: c16
        case .twoFiftySix: c256
        case .trueColour: hex.map { .rgb($0) } ?? .standard
        }
    }
}

extension Paint {
    /// The names of colours 0 to 15, in order.
    static let names = [
        "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white", "bright-black",
        "bright-red", "bright-green", "bright-yellow", "bright-blue", "bright-magenta",
        "bright-cyan", "bright-white",
    ]

    /// The value of `#RRGGBB`, or nil.
    static func hexValue(_ text: String) -> UInt32? {
        guard text.utf8.count == 7, text.utf8.first == UInt8(ascii: "#") else { return nil }
        guard text.utf8.dropFirst().allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else {
            return nil
        }
        return UInt32(text.dropFirst(), radix: 16)
    }

    /// What xterm shows for a colour number, as 0xRRGGBB.
    static func xterm(_ number: Int) -> UInt32 {
        if number < 16 { return sixteen[number] }
        if number >= 232 { return UInt32(8 + 10 * (number - 232)) * 0x010101 }
        let levels: [UInt32] = [0, 95, 135, 175, 215, 255]
        let cube = number - 16
        return levels[cube / 36] << 16 | levels[cube / 6 % 6] << 8 | levels[cube % 6]
    }

    private static let sixteen: [UInt32] = [
        0x000000, 0xcd0000, 0x00cd00, 0xcdcd00, 0x0000ee, 0xcd00cd, 0x00cdcd, 0xe5e5e5,
        0x7f7f7f, 0xff0000, 0x00ff00, 0xffff00, 0x5c5cff, 0xff00ff, 0x00ffff, 0xffffff,
    ]

    static func nearest(_ hex: UInt32, in numbers: Range<Int>) -> UInt8 {
        var best = numbers.lowerBound
        var least = Int.max
        for number in numbers {
            let found = distance(hex, xterm(number))
            if found < least { (best, least) = (number, found) }
        }
        return UInt8(best)
    }

    /// Squared distance with the weights that a red-dependent eye gives the channels.
    private static func distance(_ left: UInt32, _ right: UInt32) -> Int {
        let red = Int(left >> 16 & 255) - Int(right >> 16 & 255)
        let green = Int(left >> 8 & 255) - Int(right >> 8 & 255)
        let blue = Int(left & 255) - Int(right & 255)
        let mean = (Int(left >> 16 & 255) + Int(right >> 16 & 255)) / 2
        return (512 + mean) * red * red + 1024 * green * green + (767 - mean) * blue * blue
    }
}
