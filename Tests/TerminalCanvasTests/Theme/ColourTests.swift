import Testing

@testable import TerminalCanvas

struct ColourTests {
    @Test func `a colour is a hash and six hexadecimal digits`() {
        #expect(Paint.hexValue("#1a2B3c") == 0x1a2b3c)
        let wrongs = [
            "", "#", "1a2b3c", "#1a2b3", "#1a2b3cc", "#1a2b3g", "#+12345", "#１２３４５６",
        ]
        for wrong in wrongs {
            #expect(Paint.hexValue(wrong) == nil, "\(wrong)")
        }
    }

    @Test func `each fixed colour is the nearest to itself`() {
        for number in 16..<256 {
            let found = Int(Paint.nearest(Paint.xterm(number), in: 16..<256))
            #expect(Paint.xterm(found) == Paint.xterm(number))
        }
    }

    @Test func `a colour carries something for each tier`() {
        let paint = Paint(hex: 0xff0000)
        #expect(paint.colour(.trueColour) == .rgb(0xff0000))
        #expect(paint.colour(.twoFiftySix) == .indexed(196))
        #expect(paint.colour(.sixteen) == .indexed(9))
        #expect(paint.colour(.mono) == .standard)
    }

    @Test func `tiers have the names that settings use`() {
        #expect(ColourTier.allCases.map(\.name) == ["mono", "16", "256", "truecolor"])
    }
}
