import WorkshopCore

/// The rows of a file under the columns that Andon reads.
struct Table {
    /// How many columns are read; a dealer system has a few hundred at most.
    static let mostColumns = 1000

    var kind: DealerFileKind
    /// Where each column stands in a record.
    var places: [Column: Int]
    /// How many columns the header has.
    var width: Int
    /// Names in the header that stand for nothing.
    var ignored: [String]
    /// The physical line of the header.
    var headerLine: Int
    var records: [Record]

    /// The rows of a calendar, whose columns need no looking up.
    init(_ calendar: CalendarFile) {
        kind = .orders
        places = Dictionary(
            uniqueKeysWithValues: calendar.columns.enumerated().map { ($0.element, $0.offset) })
        width = calendar.columns.count
        ignored = []
        headerLine = 1
        records = calendar.records
    }

    /// Finds out what the file is about and where its columns stand.
    init(_ utf8: [UInt8], map: ColumnMap?) throws(FileProblem) {
        let isJSON = utf8.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } == UInt8(ascii: "{")
        let all = isJSON ? JSONLines.records(in: utf8) : SeparatedValues.records(in: utf8)
        guard let header = all.first else { throw .empty }
        if let defect = header.defect { throw .brokenHeader(line: defect.line) }
        guard header.cells.count <= Self.mostColumns else {
            throw .tooManyColumns(header.cells.count, line: header.line)
        }
        headerLine = header.line
        width = header.cells.count
        records = Array(all.dropFirst())
        let names = header.cells.map { CleanText.excerpt($0) }
        let columns = header.cells.map { (map ?? ColumnMap()).column(named: CleanText($0).text) }
        guard let kind = DealerFileKind.recognised(from: Set(columns.compactMap { $0 })) else {
            throw .unknownHeader(line: header.line, found: names)
        }
        self.kind = kind
        ignored = []
        places = [:]
        for (place, column) in columns.enumerated() {
            guard let column, kind.columns.contains(column) else {
                if !names[place].isEmpty { ignored.append(names[place]) }
                continue
            }
            if places.updateValue(place, forKey: column) != nil {
                let same = names.indices.filter { columns[$0] == column }.map { names[$0] }
                throw .duplicateColumn(column, line: header.line, names: same)
            }
        }
        let missing = kind.required.filter { places[$0] == nil }
        guard missing.isEmpty else {
            throw .missingColumns(kind, line: header.line, missing: missing, found: names)
        }
    }

    /// The cells of a record by column, and what is wrong with the row as such.
    ///
    /// Of a row that is broken only the order's number is taken, to know whose row is lost.
    func row(_ record: Record) -> RowCells {
        var row = RowCells(line: record.line)
        if let defect = defect(of: record) {
            row.report(ImportProblem(line: defect.line, defect.reason))
        }
        for column in row.isBad ? [.order] : kind.columns {
            guard let place = places[column], place < record.cells.count else { continue }
            row.put(record.cells[place], in: column)
        }
        return row
    }

    private func defect(of record: Record) -> Record.Defect? {
        if let defect = record.defect { return defect }
        guard record.cells.dropFirst(width).contains(where: { !$0.isEmpty }) else { return nil }
        return Record.Defect(
            line: record.line, reason: .tooManyCells(found: record.cells.count, expected: width))
    }
}
