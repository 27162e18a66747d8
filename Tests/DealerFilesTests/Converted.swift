import Glibc

/// Writes GB18030, which only tests need.
enum Converted {
    static func toGB18030(_ utf8: [UInt8]) -> [UInt8]? {
        guard let converter = iconv_open("GB18030", "UTF-8"), Int(bitPattern: converter) != -1
        else { return nil }
        defer { iconv_close(converter) }
        var input = utf8.map { CChar(bitPattern: $0) }
        var output = [CChar](repeating: 0, count: utf8.count * 4)
        let capacity = output.count
        var left = capacity
        let done = input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target in
                var from = source.baseAddress
                var fromLeft = source.count
                var to = target.baseAddress
                return iconv(converter, &from, &fromLeft, &to, &left) == 0
            }
        }
        return done ? output.prefix(capacity - left).map { UInt8(bitPattern: $0) } : nil
    }
}
