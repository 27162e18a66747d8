public import Phrases
import TerminalCanvas
import WorkshopCore
public import WorkshopPlanner

/// The time bucket as data and as a page of text.
public struct BucketSheet {
    let bucket: TimeBucket
    let data: BoardData
    let words: Words

    /// Makes the sheet of a time bucket over the board of `data`, in the language of `words`.
    public init(bucket: TimeBucket, data: BoardData, words: Words) {
        self.bucket = bucket
        self.data = data
        self.words = words
    }

    private var workshop: Workshop { data.workshop }

    /// The document of `andon appointments --json`; its names are stable.
    public var document: JSON {
        let rates = bucket.rates
        return [
            "now": data.time(data.now), "position": .number(workshop.position),
            "productivity_percent": .number(rates.productivity),
            "appointment_percent": .number(rates.appointmentRate),
            "receptions_per_quarter_hour": .number(rates.receptions),
            "reserve": [
                "source": .text(rates.appointmentSource.name),
                "walk_in_percent": .number(rates.walkIns),
                "found_percent": .number(rates.found?.percent),
                "found_percent_by_quarter": .list(
                    (rates.found?.quarters ?? []).map(JSON.number)),
                "found_minutes_per_day": .number(rates.found?.minutesPerDay.count),
            ],
            "days": .list(bucket.days.map(day)),
            "to_confirm": .list(
                workshop.openConfirmations(at: data.now).map {
                    ["ro": .text($0.order.text), "days_left": .number($0.daysLeft)]
                }),
            "no_shows": .list(
                workshop.orders.values.filter(\.awaitsCall).sorted { $0.id < $1.id }.map {
                    ["ro": .text($0.id.text), "owner": .text($0.followUpOwner)]
                }),
        ]
    }

    private func day(_ day: TimeBucket.DayLoad) -> JSON {
        [
            "day": .text(words.date(day.day)),
            "quarters": .list(day.quarters.map(quarter)),
            "receptions": .list(
                day.receptions.map { ["from": data.time($0.from), "cars": .number($0.cars)] }),
            "appointments": .list(
                day.appointments.compactMap { workshop.order($0) }.map(appointment)),
            "maintenance_minutes": .number(day.maintenance.count),
            "repair_minutes": .number(day.repair.count),
        ]
    }

    private func quarter(_ quarter: TimeBucket.Quarter) -> JSON {
        [
            "from": data.time(quarter.span.from), "until": data.time(quarter.span.until),
            "skills": .list(quarter.cells.map(cell)), "qc": service(quarter.inspection),
            "wash": service(quarter.wash),
        ]
    }

    private func cell(_ cell: TimeBucket.Cell) -> JSON {
        [
            "skill_from": .number(cell.skill.level),
            "capacity_minutes": .number(cell.capacity.count),
            "bookable_minutes": .number(cell.bookable.count),
            "booked_minutes": .number(cell.booked.count),
            "in_house_minutes": .number(cell.inHouse.count),
            "reserve_minutes": .number(cell.reserve.count),
            "remaining_minutes": .number(cell.remaining.count), "over": .flag(cell.isOver),
        ]
    }

    private func service(_ service: TimeBucket.Service) -> JSON {
        [
            "capacity_minutes": .number(service.capacity.count),
            "load_minutes": .number(service.load.count),
        ]
    }

    private func appointment(_ order: Order) -> JSON {
        [
            "ro": .text(order.id.text), "arrival": data.time(order.expectedArrival),
            "customer": .text(order.sheet.customer), "plate": .text(order.sheet.plate),
            "confirmed": .flag(order.confirmedAt != nil),
            "parts_missing": .number(order.parts.filter(\.state.isMissing).count),
        ]
    }

    /// The lines of the page: a row a quarter of a day, then the whole day; what is left is what
    /// can be booked without what is and what the cars that are here need beyond the reserve.
    public var lines: [String] {
        var table = TextTable(columns: [
            .init(heading: words(.headDay)), .init(heading: ""),
            .init(heading: words(.isBookable), alignment: .right),
            .init(heading: words(.dayAppointmentsHead), alignment: .right),
            .init(heading: words(.carsHere), alignment: .right),
            .init(heading: words(.isReserve), alignment: .right),
            .init(heading: words(.isLeft), alignment: .right),
        ])
        for day in bucket.days {
            for quarter in day.quarters {
                let times = words.time(quarter.span.from) + "–" + words.time(quarter.span.until)
                table.rows.append(row(words.fullDate(day.day), times, quarter.all))
            }
            if let whole = day.whole(skill: .basic) {
                table.rows.append(row(words.fullDate(day.day), words(.bucketDay), whole))
            }
        }
        return table.lines + [
            words(bucket.rates), words.reserveOfDay(bucket.rates),
        ]
    }

    private func row(_ day: String, _ part: String, _ cell: TimeBucket.Cell) -> [String] {
        let over = cell.isOver ? " " + words(.bucketOver) : ""
        return [
            day, part, words.hours(cell.bookable), words.hours(cell.booked),
            words.hours(cell.inHouse), words.hours(cell.reserve),
            words.hours(cell.remaining) + over,
        ]
    }
}

extension BookingRates.Source {
    /// A stable name for data that leaves the program.
    fileprivate var name: String {
        switch self {
        case .set: "set"
        case .learnt: "learnt"
        case .usual: "usual"
        }
    }
}
