import WorkshopCore

/// The events of an iCalendar file (RFC 5545) as rows of orders: each is an appointment with one
/// job.
///
/// What stands inside an event or beside it, such as alarms, zones and tasks, is passed over. An
/// event that is not closed costs itself alone. Cost: linear in the bytes.
struct CalendarFile {
    /// The rows, in the order of the file.
    private(set) var records: [Record] = []
    /// The columns that any event says, and those that each needs.
    private(set) var columns: [Column] = []
    /// Orders whose visit the calendar calls off, with the line of each.
    private(set) var cancelled: [CancelledVisit] = []
    /// What is to be told of events that are no rows, and of the file.
    private(set) var problems: [ImportProblem] = []
    /// What events are called in their calendar, by line; clean.
    private(set) var titles: [Int: String] = [:]
    /// How many events the file has, good and bad.
    private(set) var eventCount = 0

    private enum Entry {
        case visit(CalendarVisit)
        case cancelled(CancelledVisit)
        case omitted(CalendarProblem, line: Int)
    }

    private let map: ColumnMap
    private var zones: CalendarZones
    private var entries: [Entry] = []
    private var newest: [String: (entry: Int, line: Int, sequence: Int)] = [:]
    private var event: CalendarEvent?
    private var inner: [String] = []
    private var isOpen = false
    private var callsOff = false

    /// Reads a calendar; `utf8` is valid UTF-8 that begins with one.
    init(_ utf8: [UInt8], map: ColumnMap, zones: CalendarZones) {
        self.map = map
        self.zones = zones
        var lines = ContentLines(utf8)
        var last = 1
        while let line = lines.next() {
            last = line.line
            take(line)
        }
        leaveOpenEvent()
        if isOpen {
            problems.append(ImportProblem(line: last, .event(.cutOff)))
        }
        conclude()
    }

    private mutating func take(_ line: ContentLines.Element) {
        let name = CalendarProperty.name(of: line.bytes)
        if name == "BEGIN" || name == "END" {
            let component = CleanText.trimmed(CalendarProperty(line.bytes).value).uppercased()
            if name == "BEGIN" { begin(component, on: line.line) } else { end(component) }
        } else if event != nil {
            if inner.isEmpty { event?.add(line.bytes, named: name) }
        } else if name == "METHOD" {
            let method = CleanText.trimmed(CalendarProperty(line.bytes).value)
            callsOff = method.uppercased() == "CANCEL"
        }
    }

    private mutating func begin(_ component: String, on line: Int) {
        switch component {
        case "VCALENDAR":
            leaveOpenEvent()
            isOpen = true
            callsOff = false
        case "VEVENT":
            leaveOpenEvent()
            event = CalendarEvent(line: line)
            eventCount += 1
        case _ where event != nil: inner.append(component)
        default: break
        }
    }

    private mutating func end(_ component: String) {
        switch component {
        case "VCALENDAR":
            leaveOpenEvent()
            isOpen = false
        case "VEVENT":
            if let event { close(event) }
            (event, inner) = (nil, [])
        case inner.last: inner.removeLast()
        default: break
        }
    }

    private mutating func leaveOpenEvent() {
        guard let event else { return }
        problems.append(ImportProblem(line: event.line, .event(.unclosed)))
        (self.event, inner) = (nil, [])
    }

    private mutating func close(_ event: CalendarEvent) {
        let visit = event.visit(map, &zones)
        titles[event.line] = visit.title
        if let identity = event.identity {
            let place = (entry: entries.count, line: event.line, sequence: event.sequence)
            if let other = newest[identity], other.sequence > place.sequence {
                entries.append(.omitted(.replaced(line: other.line), line: event.line))
                return
            }
            if let other = newest.updateValue(place, forKey: identity) {
                entries[other.entry] = .omitted(.replaced(line: event.line), line: other.line)
            }
        }
        if event.isCancelled || callsOff {
            let orders = [OrderID(CleanText(visit.said[.order] ?? "").text), visit.number]
            entries.append(.cancelled(CancelledVisit(orders: orders, line: event.line)))
        } else if let problem = visit.defect, problem.severity == .omission {
            entries.append(.omitted(problem, line: event.line))
        } else {
            entries.append(.visit(visit))
        }
    }

    /// Makes the rows, once it is known which events hold and which columns there are.
    private mutating func conclude() {
        var said = Set(DealerFileKind.orders.required + [.appointment])
        for case .visit(let visit) in entries {
            said.formUnion(visit.said.lazy.filter { !$0.value.isEmpty }.map(\.key))
        }
        columns = DealerFileKind.orders.columns.filter(said.contains)
        for entry in entries {
            switch entry {
            case .visit(let visit): records.append(record(of: visit))
            case .cancelled(let visit): cancelled.append(visit)
            case .omitted(let problem, let line):
                problems.append(ImportProblem(line: line, .event(problem)))
            }
        }
    }

    private func record(of visit: CalendarVisit) -> Record {
        Record(
            line: visit.line, cells: columns.map { visit.said[$0] ?? "" },
            defect: visit.defect.map { Record.Defect(line: visit.line, reason: .event($0)) },
            event: Record.Event(end: visit.end, number: visit.number))
    }
}
