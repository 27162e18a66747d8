import WorkshopCore

/// One thing that an order says beside its jobs, comparable however it was written.
enum Fact: Hashable {
    case text(String)
    case instant(Instant)
    case flag(Bool)

    /// The fact as it could stand in a file; times local to the shop.
    func text(in zone: Zone) -> String {
        switch self {
        case .text(let text): text
        case .instant(let instant): LocalTime.text(instant, in: zone)
        case .flag(let isSet): isSet ? "yes" : "no"
        }
    }
}

/// What an order says beside its jobs and notes; what is not said is not in it.
struct OrderFacts: Hashable {
    /// The columns that say the same on every row of an order, in the order of the file.
    static let columns: [Column] = [
        .arrival, .promised, .customer, .phone, .mail, .plate, .model, .vin, .advisor, .waiting,
        .comebackOf, .appointment, .wash, .keyTag,
    ]

    private var said: [Column: Fact] = [:]

    init() {}

    /// What a sheet says.
    init(_ sheet: OrderSheet) {
        let texts: [(Column, String)] = [
            (.customer, sheet.customer), (.phone, sheet.phone), (.mail, sheet.mail ?? ""),
            (.plate, sheet.plate),
            (.model, sheet.model), (.vin, sheet.vin), (.advisor, sheet.advisor),
            (.keyTag, sheet.keyTag), (.comebackOf, sheet.comebackOf?.text ?? ""),
        ]
        for (column, text) in texts where !text.isEmpty { said[column] = .text(text) }
        said[.arrival] = .instant(sheet.arrival)
        said[.promised] = .instant(sheet.promise)
        said[.appointment] = sheet.appointment.map(Fact.instant)
        said[.waiting] = .flag(sheet.isWaiter)
        said[.wash] = .flag(sheet.wantsWash)
    }

    subscript(column: Column) -> Fact? {
        get { said[column] }
        set { said[column] = newValue }
    }

    /// The sheet that these facts open; nil when one is missing that a sheet needs.
    func sheet(notes: String, jobs: [JobLine], parts: [PartRequest]) -> OrderSheet? {
        guard let arrival = instant(.arrival), let promise = instant(.promised),
            !text(.customer).isEmpty
        else { return nil }
        return OrderSheet(
            customer: text(.customer), phone: text(.phone),
            mail: text(.mail).isEmpty ? nil : text(.mail), plate: text(.plate),
            model: text(.model), vin: text(.vin), advisor: text(.advisor), arrival: arrival,
            appointment: instant(.appointment), promise: promise, isWaiter: flag(.waiting),
            comebackOf: text(.comebackOf).isEmpty ? nil : OrderID(text(.comebackOf)),
            wantsWash: flag(.wash), keyTag: text(.keyTag), notes: notes, jobs: jobs, parts: parts)
    }

    private func text(_ column: Column) -> String {
        if case .text(let text) = said[column] { text } else { "" }
    }

    private func instant(_ column: Column) -> Instant? {
        if case .instant(let instant) = said[column] { instant } else { nil }
    }

    private func flag(_ column: Column) -> Bool { said[column] == .flag(true) }
}
