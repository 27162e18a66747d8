/// How the bytes of a file were read as text.
public enum FileEncoding: String, Hashable, Sendable, CaseIterable {
    case utf8 = "UTF-8"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
    case gb18030 = "GB18030"
}

/// The text of a file, as valid UTF-8 without a byte order mark.
struct FileText {
    var utf8: [UInt8]
    var encoding: FileEncoding

    /// Reads UTF-8, UTF-16 by its byte order mark or its zero bytes, and GB18030 where the bytes
    /// are not UTF-8 and look like Chinese.
    init(_ bytes: [UInt8]) throws(FileProblem) {
        switch bytes.prefix(4) {
        case let mark where mark.starts(with: [0xFF, 0xFE]):
            self = try Self.utf16(bytes.dropFirst(2), .utf16LittleEndian)
        case let mark where mark.starts(with: [0xFE, 0xFF]):
            self = try Self.utf16(bytes.dropFirst(2), .utf16BigEndian)
        case let start where start.count == 4 && start[1] == 0 && start[3] == 0 && start[0] != 0:
            self = try Self.utf16(bytes[...], .utf16LittleEndian)
        case let start where start.count == 4 && start[0] == 0 && start[2] == 0 && start[1] != 0:
            self = try Self.utf16(bytes[...], .utf16BigEndian)
        default:
            self = try Self.eightBit(bytes)
        }
    }

    private init(utf8: [UInt8], encoding: FileEncoding) {
        self.utf8 = utf8
        self.encoding = encoding
    }

    private static func eightBit(_ bytes: [UInt8]) throws(FileProblem) -> FileText {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let isMarked = bytes.starts(with: mark)
        let body = isMarked ? Array(bytes.dropFirst(3)) : bytes
        if String(validating: body, as: UTF8.self) != nil {
            return FileText(utf8: body, encoding: .utf8)
        }
        let survey = UTF8Survey(body)
        if !isMarked, survey.broken > survey.whole, let text = ChineseText.utf8(of: body) {
            return FileText(utf8: text, encoding: .gb18030)
        }
        throw .undecodable(.utf8, line: lines(in: body.prefix(survey.firstBroken)) + 1)
    }

    private static func utf16(
        _ bytes: ArraySlice<UInt8>, _ encoding: FileEncoding
    ) throws(FileProblem) -> FileText {
        let isLittle = encoding == .utf16LittleEndian
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var index = bytes.startIndex
        while index + 1 < bytes.endIndex {
            let (low, high) = isLittle ? (index, index + 1) : (index + 1, index)
            units.append(UInt16(bytes[high]) << 8 | UInt16(bytes[low]))
            index += 2
        }
        if bytes.count.isMultiple(of: 2), let text = String(validating: units, as: UTF16.self) {
            return FileText(utf8: Array(text.utf8), encoding: encoding)
        }
        throw .undecodable(encoding, line: units.prefix(firstBroken(units)).count { $0 == 10 } + 1)
    }

    private static func firstBroken(_ units: [UInt16]) -> Int {
        var index = 0
        while index < units.count {
            if UTF16.isTrailSurrogate(units[index]) { return index }
            if UTF16.isLeadSurrogate(units[index]) {
                guard index + 1 < units.count, UTF16.isTrailSurrogate(units[index + 1])
                else { return index }
                index += 1
            }
            index += 1
        }
        return index
    }

    private static func lines(in bytes: ArraySlice<UInt8>) -> Int {
        var count = 0
        var previous: UInt8 = 0
        for byte in bytes {
            if byte == 13 || (byte == 10 && previous != 13) { count += 1 }
            previous = byte
        }
        return count
    }
}

/// What is whole and what is broken in bytes that claim to be UTF-8.
private struct UTF8Survey {
    /// Characters of two bytes and more that are well formed.
    var whole = 0
    /// Places where the bytes are not UTF-8.
    var broken = 0
    /// The offset of the first such place.
    var firstBroken = 0

    init(_ bytes: [UInt8]) {
        var parser = Unicode.UTF8.ForwardParser()
        var iterator = bytes.makeIterator()
        var offset = 0
        while true {
            switch parser.parseScalar(from: &iterator) {
            case .valid(let scalar):
                offset += scalar.count
                if scalar.count > 1 { whole += 1 }
            case .error(let length):
                if broken == 0 { firstBroken = offset }
                broken += 1
                offset += length
            case .emptyInput: return
            }
        }
    }
}
