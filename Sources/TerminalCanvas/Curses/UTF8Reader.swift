import ScalarText

/// Puts UTF-8 together from bytes that arrive one at a time; wrong ones become U+FFFD.
struct UTF8Reader {
    private var bytes: [UInt8] = []
    private var missing = 0

    /// Takes one byte; returns a character when it completes one.
    mutating func feed(_ byte: UInt8) -> Character? {
        if missing > 0 && byte & 0xc0 == 0x80 {
            bytes.append(byte)
            missing -= 1
        } else {
            let length = UTF8Reader.length(byte)
            bytes = [byte]
            missing = length - 1
            if length == 0 {
                missing = 0
                return "\u{fffd}"
            }
        }
        guard missing == 0 else { return nil }
        return String(decoding: bytes, as: UTF8.self).first
    }

    private static func length(_ lead: UInt8) -> Int {
        switch lead {
        case 0..<0x80: 1
        case 0xc2..<0xe0: 2
        case 0xe0..<0xf0: 3
        case 0xf0..<0xf5: 4
        default: 0
        }
    }
}

/// Gathers pasted text up to the sequence that ends it.
struct PasteReader {
    /// No more than this many bytes are kept of one paste.
    static let limit = 65_536
    private static let end = Array("\u{1b}[201~".utf8)
    private var bytes: [UInt8] = []

    /// Takes one code; returns the text when the paste has ended.
    mutating func feed(_ code: Int32) -> String? {
        guard (0..<256).contains(code) else { return nil }
        bytes.append(UInt8(code))
        guard bytes.count >= PasteReader.end.count, bytes.suffix(6).elementsEqual(PasteReader.end)
        else {
            // What is beyond the limit goes, but the end must still be recognised.
            if bytes.count > PasteReader.limit + 12 {
                bytes.removeSubrange(bytes.count - 7..<bytes.count - 6)
            }
            return nil
        }
        let text = String(decoding: bytes.dropLast(6), as: UTF8.self)
        return text.exchanging("\r\n", for: "\n").exchanging("\r", for: "\n")
    }
}
