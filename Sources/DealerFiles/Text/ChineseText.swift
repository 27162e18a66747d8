import Glibc

/// GB18030, the encoding of many Chinese dealer systems, through the C library's converter.
enum ChineseText {
    /// The text as UTF-8, or nil when the bytes are not GB18030 or hardly look like Chinese.
    ///
    /// Letters of western 8-bit encodings also form valid pairs, but rare ones: most characters
    /// must be of the common rows.
    static func utf8(of bytes: [UInt8]) -> [UInt8]? {
        guard looksChinese(bytes) else { return nil }
        return converted(bytes)
    }

    private static func looksChinese(_ bytes: [UInt8]) -> Bool {
        var common = 0
        var rare = 0
        var index = 0
        while index < bytes.count {
            guard bytes[index] >= 0x80 else {
                index += 1
                continue
            }
            let next = index + 1 < bytes.count ? bytes[index + 1] : 0
            if (0x30...0x39).contains(next) {
                let third = index + 2 < bytes.count ? bytes[index + 2] : 0
                if third >= 0x81 { common += 1 } else { rare += 1 }
                index += 4
                continue
            }
            let isCommonRow =
                (0xA1...0xA9).contains(bytes[index])
                || (0xB0...0xD7).contains(bytes[index])
            if isCommonRow && next >= 0xA1 { common += 1 } else { rare += 1 }
            index += 2
        }
        return common > 0 && common >= rare
    }

    private static func converted(_ bytes: [UInt8]) -> [UInt8]? {
        guard let converter = iconv_open("UTF-8", "GB18030"), Int(bitPattern: converter) != -1
        else { return nil }
        defer { iconv_close(converter) }
        var input = bytes.map { CChar(bitPattern: $0) }
        // No character takes more than three bytes for two, or four for four.
        var output = [CChar](repeating: 0, count: bytes.count * 2 + 16)
        let capacity = output.count
        var left = capacity
        let isWhole = input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target in
                var from = source.baseAddress
                var fromLeft = source.count
                var to = target.baseAddress
                return iconv(converter, &from, &fromLeft, &to, &left) == 0 && fromLeft == 0
            }
        }
        return isWhole ? output.prefix(capacity - left).map { UInt8(bitPattern: $0) } : nil
    }
}
