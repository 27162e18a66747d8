/// Why nothing at all could be read from a file.
public enum FileProblem: Error, Hashable, Sendable, CustomStringConvertible {
    /// There is nothing in it but blank lines.
    case empty
    /// Its bytes are not text in this encoding, first on this line.
    case undecodable(FileEncoding, line: Int)
    /// A quote that opens in the header, on this line, is not closed properly.
    case brokenHeader(line: Int)
    /// The header has more columns than any file of this kind; on this line.
    case tooManyColumns(Int, line: Int)
    /// The header names nothing that Andon reads.
    case unknownHeader(line: Int, found: [String])
    /// The header lacks columns without which nothing can be read.
    case missingColumns(DealerFileKind, line: Int, missing: [Column], found: [String])
    /// Two columns of the header stand for the same.
    case duplicateColumn(Column, line: Int, names: [String])

    /// What is wrong and what to do, in one English line.
    public var description: String {
        switch self {
        case .empty: "the file is empty"
        case .undecodable(let encoding, let line):
            "line \(line) is not \(encoding.rawValue) text; save the file as UTF-8"
        case .brokenHeader(let line): "line \(line): a quote in the header is not closed"
        case .tooManyColumns(let count, let line):
            "line \(line): the header has \(count) columns; at most \(Table.mostColumns) are read"
        case .unknownHeader(let line, let found):
            "line \(line) is not a header of orders or staff; it has \(Self.list(found)), "
                + "orders need \(Self.list(DealerFileKind.orders.required.map(\.rawValue))); "
                + "--columns can map other names"
        case .missingColumns(let kind, let line, let missing, let found):
            "line \(line): the \(kind.rawValue) file has no \(Self.list(missing.map(\.rawValue))); "
                + "it has \(Self.list(found)); --columns can map other names"
        case .duplicateColumn(let column, let line, let names):
            "line \(line): \(Self.list(names)) all stand for \(column.rawValue)"
        }
    }

    /// The names that fit a line; a header can have any number.
    private static func list(_ names: [String]) -> String {
        guard !names.isEmpty else { return "nothing" }
        return (names.prefix(30) + (names.count > 30 ? ["…"] : [])).joined(separator: ", ")
    }
}
