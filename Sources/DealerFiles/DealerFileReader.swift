public import WorkshopCore

/// Reads a dealer system's export: bytes in, orders or staff out.
public enum DealerFileReader {
    /// Reads a CSV or JSON Lines file of orders or staff, which its header tells, or an iCalendar
    /// file of appointments.
    ///
    /// A bad row costs its own order only and is told in the result. Cost: linear in the bytes.
    /// - Parameters:
    ///   - bytes: the whole file in UTF-8, UTF-16 or GB18030.
    ///   - zone: the shop's zone, for times without an offset.
    ///   - columns: the dealer system's own names of columns, if they differ from Andon's.
    ///   - zones: the zone of a name such as `Europe/Brussels`; nil for one that nobody knows.
    /// - Throws: `FileProblem` when nothing at all can be read; the caller prints it and stops.
    public static func read(
        _ bytes: [UInt8], zone: Zone, columns: ColumnMap? = nil,
        zones: @escaping (String) -> Zone? = { _ in nil }
    ) throws(FileProblem) -> ReadResult {
        let text = try FileText(ContentLines.mended(bytes))
        if ContentLines.begin(text.utf8) {
            let zones = CalendarZones(shop: zone, lookUp: zones)
            let calendar = CalendarFile(text.utf8, map: columns ?? ColumnMap(), zones: zones)
            return read(calendar, text.encoding, zone)
        }
        let table = try Table(text.utf8, map: columns)
        var problems: [ImportProblem] = []
        let file: DealerFile
        switch table.kind {
        case .orders:
            if table.places[.skill] == nil {
                problems.append(
                    ImportProblem(line: table.headerLine, column: .skill, .noSkills))
            }
            file = .orders(orders(table, zone, &problems))
        case .staff: file = .staff(staff(table, zone, &problems))
        }
        return ReadResult(
            file: file, encoding: text.encoding, columns: Set(table.places.keys),
            ignoredColumns: table.ignored, rowCount: table.records.count,
            problems: problems.inOrderOfLines)
    }

    private static func read(
        _ calendar: CalendarFile, _ encoding: FileEncoding, _ zone: Zone
    ) -> ReadResult {
        let table = Table(calendar)
        var problems = calendar.problems
        let entries = orders(table, zone, &problems)
        let ends = calendar.records.compactMap { record in
            record.event?.end.map { (record.line, $0) }
        }
        return ReadResult(
            file: .orders(entries), encoding: encoding, columns: Set(table.places.keys),
            ignoredColumns: [], rowCount: calendar.eventCount, problems: problems.inOrderOfLines,
            calendar: CalendarFacts(
                cancelled: calendar.cancelled, ends: Dictionary(uniqueKeysWithValues: ends),
                titles: calendar.titles))
    }

    private static func orders(
        _ table: Table, _ zone: Zone, _ problems: inout [ImportProblem]
    ) -> [OrderEntry] {
        var groups: [OrderGroup] = []
        var places: [OrderID: Int] = [:]
        for record in table.records {
            let row = OrderRow(table.row(record), zone, event: record.event)
            problems += row.problems
            guard let order = row.order else { continue }
            if let place = places[order] {
                groups[place].rows.append(row)
            } else {
                places[order] = groups.count
                groups.append(OrderGroup(order: order, rows: [row]))
            }
        }
        return groups.compactMap { $0.entry(zone, &problems) }
    }

    private static func staff(
        _ table: Table, _ zone: Zone, _ problems: inout [ImportProblem]
    ) -> [StaffEntry] {
        var group = StaffGroup()
        for record in table.records { group.add(StaffRow(table.row(record), zone)) }
        problems += group.problems
        return group.entries
    }
}

extension [ImportProblem] {
    /// By line; those of one line in the order in which they were found.
    var inOrderOfLines: [ImportProblem] {
        enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
            .map(\.element)
    }
}
