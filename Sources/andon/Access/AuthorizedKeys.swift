import Phrases

/// What an `authorized_keys` file holds; lines of others are kept to the byte.
struct AuthorizedKeys: Hashable {
    /// A line with its place in the file, from 1.
    struct Entry: Hashable {
        var number: Int
        var line: KeyLine
        var grant: Grant? { line.grant }
    }

    private(set) var bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The lines that are neither empty nor a remark.
    var entries: [Entry] {
        lines.enumerated().compactMap { index, line in
            KeyLine(line).map { Entry(number: index + 1, line: $0) }
        }
    }

    /// The names to which keys lead, in the file's order, each once.
    var names: [String] {
        entries.compactMap(\.grant?.name).reduce(into: []) { names, name in
            if !names.contains(name) { names.append(name) }
        }
    }

    /// Adds a line for a key at the end.
    /// - Throws: `Failure` when the key is there already or the name in another role.
    mutating func add(_ grant: Grant, _ key: PublicKey, to path: String) throws(Failure) {
        if let same = entries.first(where: { $0.line.key == key }) {
            throw Failure(.accessKeyThere, path, String(same.number))
        }
        let other = entries.compactMap(\.grant).first {
            $0.name == grant.name && $0.role != grant.role
        }
        if let other { throw Failure(.accessOtherRole, grant.name, other.role) }
        if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
        bytes += "\(grant.options) \(key.type) \(key.text) \(grant.name)\n".utf8
    }

    /// Takes the lines of a name out.
    /// - Returns: what was taken out.
    /// - Throws: `Failure` with the names that there are.
    mutating func remove(_ name: String, from path: String) throws(Failure) -> [Entry] {
        let removed = entries.filter { $0.grant?.name == name }
        guard !removed.isEmpty else {
            guard !names.isEmpty else { throw Failure(.accessNobody, path) }
            throw Failure(.accessUnknownName, path, name, list: names)
        }
        let numbers = Set(removed.map(\.number))
        let kept = lines.enumerated().filter { !numbers.contains($0.offset + 1) }
        bytes = kept.flatMap(\.element)
        return removed
    }

    /// The lines, each with the byte that ends it.
    private var lines: [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            let end = rest.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? rest.endIndex
            lines.append(rest[..<end])
            rest = rest[end...]
        }
        return lines
    }
}
