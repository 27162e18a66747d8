import ScalarText

/// What an event's words say: the columns that they name, and the rest.
struct EventText {
    /// What is said of columns, as it is written.
    private(set) var said: [Column: String] = [:]
    /// The lines that name no column.
    private(set) var rest: [String] = []
    private let map: ColumnMap

    /// The columns that an event can name; when it is, is said by the calendar alone.
    private static let named = Set(DealerFileKind.orders.columns)
        .subtracting([.arrival, .appointment])

    /// The columns whose value may stand on the line below the name; others are words of their own.
    private static let answers: Set<Column> = [
        .customer, .phone, .mail, .plate, .model, .vin, .flatRate,
    ]

    init(_ map: ColumnMap) {
        self.map = map
    }

    /// Takes in a description, of which lines such as `Plate: KHL 223` name a column.
    ///
    /// The value may stand on a line of its own, as forms write their answers. What is said first
    /// holds.
    mutating func add(description: String) {
        var open: (column: Column, line: String)?
        let scalars = EventMarkup.plain(description).unicodeScalars
        for part in scalars.split(whereSeparator: \.endsLine) {
            let line = CleanText.trimmed(Substring(part))
            if line.isEmpty { continue }
            if let (column, value) = named(line) {
                if let open { leave(open.line) }
                open = value.isEmpty && Self.answers.contains(column) ? (column, line) : nil
                if !value.isEmpty { put(value, in: column, of: line) }
                if value.isEmpty, open == nil { leave(line) }
            } else if let answered = open {
                put(line, in: answered.column, of: "\(answered.line) \(line)")
                open = nil
            } else {
                rest.append(line)
            }
        }
        if let open { leave(open.line) }
    }

    /// Takes in a summary: what is between semicolons and bars is read like lines of a description,
    /// and the others together are returned.
    mutating func add(summary: String) -> String {
        let parts = summary.unicodeScalars.split(whereSeparator: \.partsSummary)
            .map { CleanText.trimmed(Substring($0)) }
        let words = parts.filter { part in
            guard let (column, value) = named(part), !value.isEmpty else { return true }
            put(value, in: column, of: part)
            return false
        }
        return words.filter { !$0.isEmpty }.joined(separator: "; ")
    }

    /// A name without a value says something only where it is no field that was left empty.
    private mutating func leave(_ line: String) {
        if line.unicodeScalars.last?.isColon != true { rest.append(line) }
    }

    private mutating func put(_ value: String, in column: Column, of line: String) {
        if column == .notes {
            rest.append(value)
        } else if said[column] == nil {
            said[column] = value
        } else if said[column] != value {
            rest.append(line)
        }
    }

    /// The column that begins a line, and what follows its colon; a name alone has no value yet.
    private func named(_ line: String) -> (column: Column, value: String)? {
        let scalars = line.unicodeScalars
        let colon = scalars.firstIndex(where: \.isColon) ?? scalars.endIndex
        let name = scalars[..<colon].drop { $0.isBullet || $0.properties.isWhitespace }
        guard let column = map.column(named: CleanText.trimmed(Substring(name.prefix(120)))),
            Self.named.contains(column)
        else { return nil }
        return (column, CleanText.trimmed(Substring(scalars[colon...].dropFirst())))
    }
}

extension CleanText {
    /// A text without the blanks at its ends, not cleaned yet.
    static func trimmed(_ text: some StringProtocol) -> String {
        let scalars = text.unicodeScalars
        if let first = scalars.first, let last = scalars.last, 0x21...0x7E ~= first.value,
            0x21...0x7E ~= last.value
        {
            return String(text)
        }
        let start = scalars.drop { $0.properties.isWhitespace }
        guard let last = start.lastIndex(where: { !$0.properties.isWhitespace }) else { return "" }
        return String(String.UnicodeScalarView(start[...last]))
    }
}

extension Unicode.Scalar {
    fileprivate var isColon: Bool { self == ":" || self == "：" }
    fileprivate var isBullet: Bool { self == "-" || self == "•" || self == "*" || self == "·" }
    fileprivate var endsLine: Bool { (0x0A...0x0D ~= value) || value == 0x85 || value == 0x2028 }
    fileprivate var partsSummary: Bool {
        self == ";" || self == "|" || self == "；" || self == "｜" || endsLine
    }
}
