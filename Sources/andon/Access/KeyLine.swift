import ScalarText

/// One line of `authorized_keys` as sshd reads it: byte by byte.
struct KeyLine: Hashable {
    /// What stands before the key, by option; nil for an option without a value.
    struct Option: Hashable {
        var name: String
        var value: String?
    }

    var options: [Option] = []
    /// The key; nil for a line that sshd can make nothing of.
    var key: PublicKey?

    /// Reads a line; nil for an empty one and for a remark.
    init?(_ line: some Collection<UInt8>) {
        let bytes = Array(line)[...].drop(while: Self.isBlank)
        guard let first = bytes.first, first != UInt8(ascii: "#") else { return nil }
        key = Self.key(bytes)
        guard key == nil else { return }
        let parts = Self.parts(bytes)
        options = parts.options.map(Self.option)
        key = Self.key(bytes[parts.end...])
    }

    /// What the line grants; nil when it is not a line of this program's.
    var grant: Grant? {
        let commands = options.filter { $0.name == "command" }
        guard commands.count == 1, let command = commands[0].value else { return nil }
        return Grant(command: command)
    }

    /// Whether nothing is allowed beside the command and its terminal.
    var isRestricted: Bool {
        options.map(\.name).filter { $0 != "command" }.sorted() == ["pty", "restrict"]
    }

    private static func key(_ bytes: ArraySlice<UInt8>) -> PublicKey? {
        let words = bytes.split(maxSplits: 2, whereSeparator: isBlank)
        guard words.count > 1 else { return nil }
        return PublicKey(
            type: String(decoding: words[0], as: UTF8.self),
            text: String(decoding: words[1], as: UTF8.self))
    }

    /// The options, divided by commas up to the first blank; both count outside quotes only.
    private static func parts(
        _ bytes: ArraySlice<UInt8>
    ) -> (options: [ArraySlice<UInt8>], end: Int) {
        var options: [ArraySlice<UInt8>] = []
        var (start, index) = (bytes.startIndex, bytes.startIndex)
        var (isQuoted, isEscaped) = (false, false)
        while index < bytes.endIndex, isQuoted || !isBlank(bytes[index]) {
            if bytes[index] == UInt8(ascii: "\""), !isEscaped { isQuoted.toggle() }
            isEscaped = bytes[index] == UInt8(ascii: "\\")
            if bytes[index] == UInt8(ascii: ","), !isQuoted {
                options.append(bytes[start..<index])
                start = index + 1
            }
            index += 1
        }
        return ((options + [bytes[start..<index]]).filter { !$0.isEmpty }, index)
    }

    private static func option(_ bytes: ArraySlice<UInt8>) -> Option {
        let name = bytes.prefix { $0 != UInt8(ascii: "=") }
        var value = bytes[name.endIndex...].dropFirst()
        let quote = UInt8(ascii: "\"")
        if value.count > 1, value.first == quote, value.last == quote {
            value = value.dropFirst().dropLast()
        }
        return Option(
            name: String(decoding: name, as: UTF8.self).lowercased(),
            value: name.endIndex == bytes.endIndex
                ? nil
                : String(decoding: value, as: UTF8.self).exchanging("\\\"", for: "\""))
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || (9...13).contains(byte)
    }
}
