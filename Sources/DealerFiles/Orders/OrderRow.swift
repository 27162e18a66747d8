import WorkshopCore

/// One row of an orders file: a job, and what it says about its order.
struct OrderRow {
    let line: Int
    let order: OrderID?
    let facts: OrderFacts
    /// The job; nil where the row is bad.
    let job: JobLine?
    let parts: [PartRequest]
    let technician: TechnicianID?
    let notes: String
    let problems: [ImportProblem]
    /// The cells that say something; rows with the same are the same row.
    let said: [Column: String]
    /// The event of a calendar that the row was.
    let event: Record.Event?

    /// Whether the row, and with it its order, must be left out.
    var isBad: Bool { problems.contains { $0.severity == .error } }

    init(_ row: RowCells, _ zone: Zone, event: Record.Event? = nil) {
        var row = row
        self.event = event
        line = row.line
        said = row.said
        order = row.value(.order, .orderNumber, CellValues.orderNumber)
        facts = Self.facts(&row, zone)
        let rate = row.value(.flatRate, .hours, CellValues.hours)
        let skill = row.value(.skill, .skill, CellValues.skill) ?? .basic
        let kind = Self.kind(&row)
        let after = row.value(.after, .after) { Predecessors($0) }
        job = rate.map {
            JobLine(
                description: row.text(.job), flatRate: $0, skill: skill, kind: kind, after: after)
        }
        parts = (row.value(.parts, .parts, CellValues.parts) ?? []).map {
            PartRequest(number: $0.number, quantity: $0.quantity)
        }
        technician = row.said[.technician].map { TechnicianID($0) }
        notes = row.text(.notes)
        row.require(.order, .job, .flatRate)
        if let order, facts[.comebackOf] == .text(order.text) {
            row.report(.comebackOf, .comebackOfItself)
        }
        problems = row.problems
    }

    private static func facts(_ row: inout RowCells, _ zone: Zone) -> OrderFacts {
        var facts = OrderFacts()
        for column in [Column.customer, .phone, .plate, .model, .vin, .advisor, .keyTag] {
            facts[column] = row.said[column].map(Fact.text)
        }
        for column in [Column.arrival, .promised, .appointment] {
            facts[column] = row.value(column, .time) { LocalTime.instant($0, in: zone) }
                .map(Fact.instant)
        }
        for column in [Column.waiting, .wash] {
            facts[column] = row.value(column, .yesNo, CellValues.yesNo).map(Fact.flag)
        }
        facts[.mail] = row.value(.mail, .mail, CellValues.mail).map(Fact.text)
        facts[.comebackOf] = row.value(.comebackOf, .orderNumber, CellValues.orderNumber)
            .map { .text($0.text) }
        return facts
    }

    private static func kind(_ row: inout RowCells) -> JobKind {
        guard let text = row.said[.category] else { return .other }
        if let kind = CellValues.jobKind(text) { return kind }
        row.report(.category, .unknownCategory(CleanText.excerpt(text)))
        return .other
    }
}
