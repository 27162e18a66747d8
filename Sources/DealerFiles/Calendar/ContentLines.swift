/// The content lines of an iCalendar file, unfolded (RFC 5545, 3.1).
///
/// A line goes on in the next one where that begins with a space or a tab; lines end with CR LF, as
/// the standard asks, or with LF or CR alone. Cost: linear in the bytes.
struct ContentLines: Sequence, IteratorProtocol {
    /// One unfolded line and the physical line, from 1, on which it begins.
    struct Element {
        var line: Int
        var bytes: ArraySlice<UInt8>
    }

    private let bytes: [UInt8]
    private var position = 0
    private var line = 1

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func next() -> Element? {
        guard position < bytes.count else { return nil }
        var element = Element(line: line, bytes: physicalLine())
        guard isFolded else { return element }
        var whole = Array(element.bytes)
        while isFolded {
            position += 1
            whole += physicalLine()
        }
        element.bytes = whole[...]
        return element
    }

    private var isFolded: Bool { position < bytes.count && Self.isBlank(bytes[position]) }

    private mutating func physicalLine() -> ArraySlice<UInt8> {
        let rest = bytes[position...]
        let text = rest.prefix { $0 != 10 && $0 != 13 }
        position = text.endIndex
        if position < bytes.count {
            let isPair = bytes[position] == 13 && bytes[position...].dropFirst().first == 10
            position += isPair ? 2 : 1
            line += 1
        }
        return text
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}

extension ContentLines {
    /// Whether a file is a calendar, by its first line; a byte order mark may stand before it.
    static func begin(_ bytes: [UInt8]) -> Bool {
        let unmarked = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        let start = unmarked.drop { $0 <= 0x20 }.prefix(15)
        return String(decoding: start, as: UTF8.self).uppercased() == "BEGIN:VCALENDAR"
    }

    /// The bytes with every fold that stands inside a UTF-8 character put behind it, so that they
    /// can be read as text: 75 octets are counted without regard to characters.
    ///
    /// Bytes that are no calendar, that are UTF-8 already or would not become so stay as they are.
    static func mended(_ bytes: [UInt8]) -> [UInt8] {
        guard begin(bytes), String(validating: bytes, as: UTF8.self) == nil else { return bytes }
        var mended: [UInt8] = []
        mended.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let fold = foldLength(in: bytes, at: index)
            let next = index + fold
            guard fold > 0, next < bytes.count, isTrailing(bytes[next]) else {
                mended.append(bytes[index])
                index += 1
                continue
            }
            let rest = bytes[next...].prefix(3).prefix(while: isTrailing)
            mended += rest
            mended += bytes[index..<next]
            index = rest.endIndex
        }
        return String(validating: mended, as: UTF8.self) == nil ? bytes : mended
    }

    private static func isTrailing(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

    private static func foldLength(in bytes: [UInt8], at index: Int) -> Int {
        var end = index
        if bytes[end] == 13 { end += 1 }
        if end < bytes.count, bytes[end] == 10 { end += 1 }
        return end > index && end < bytes.count && isBlank(bytes[end]) ? end + 1 - index : 0
    }
}
