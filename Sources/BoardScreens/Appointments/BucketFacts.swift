import Phrases
import TerminalCanvas
import WorkshopCore
import WorkshopPlanner

/// What the line above the keys tells of the selected cell of the time bucket.
struct BucketFacts {
    let words: Words
    let bucket: TimeBucket
    let now: Instant

    func pieces(_ day: TimeBucket.DayLoad, _ row: BucketLayout.Row) -> [Piece] {
        let subject = [
            Piece(words.fullDate(day.day), Ink(.textStrong), weight: 3),
            Piece(name(of: row), Ink(.textStrong), weight: 5),
        ]
        guard !day.quarters.isEmpty else {
            return subject + [Piece(words(.bucketClosed), Ink(.textDim))]
        }
        if day.isPast(row, at: now) { return subject + [Piece(words(.isPast), Ink(.textDim))] }
        switch row {
        case .quarter, .day: return subject + load(day, row)
        case .receptions: return subject + [receptions(day)]
        case .inspection: return subject + [service(day.inspection)]
        case .wash: return subject + [service(day.wash)]
        case .mix: return subject + [mix(day)]
        }
    }

    private func mix(_ day: TimeBucket.DayLoad) -> Piece {
        let all = day.maintenance + day.repair
        guard all > .zero else { return Piece(words(.dayNoAppointments), Ink(.textDim)) }
        return Piece(words(.bucketRepair, words.hours(day.repair), words.hours(all)), Ink(.text))
    }

    /// The row as the grid names it, with the hours or the day that it is of.
    private func name(of row: BucketLayout.Row) -> String {
        let label = row.label(in: bucket, words)
        switch row {
        case .quarter(let index, let skill) where skill > 1:
            return BucketLayout.Row.quarter(index, skill: 1).label(in: bucket, words) + label
        case .day(let skill) where skill > 1:
            return BucketLayout.Row.day(skill: 1).label(in: bucket, words) + label
        case .quarter, .day, .receptions, .inspection, .wash, .mix: return label
        }
    }

    private func load(_ day: TimeBucket.DayLoad, _ row: BucketLayout.Row) -> [Piece] {
        let rates = Piece(words(bucket.rates), Ink(.textDim), weight: 1, canBeCut: true)
        guard let cell = day.sum(row) else { return [rates] }
        let text = words(
            .bucketCell, words.hours(cell.bookable), words.hours(cell.booked),
            words.hours(cell.excess),
            words.hours(cell.isOver ? cell.remaining : max(.zero, cell.remaining)))
        let inHouse = words(
            .bucketInHouse, words.hours(cell.inHouse), words.hours(cell.reserve),
            words.hours(cell.capacity), words.reserve(bucket.rates, quarter: row.quarter))
        return [
            Piece(text, Ink(cell.isOver ? .slackLate : .text), weight: 4),
            Piece(inHouse, Ink(.text), weight: 2), rates,
        ]
    }

    private func receptions(_ day: TimeBucket.DayLoad) -> Piece {
        guard let peak = day.peak else { return Piece(words(.dayNoAppointments), Ink(.textDim)) }
        let most = bucket.rates.receptions
        let text = words(.bucketCars, String(peak.cars), String(most), words.time(peak.from))
        return Piece(text, Ink(peak.cars > most ? .slackLate : .text), canBeCut: true)
    }

    private func service(_ service: TimeBucket.Service) -> Piece {
        let text = words(.bucketLoad, words.hours(service.load), words.hours(service.capacity))
        return Piece(text, Ink(service.isOver ? .slackLate : .text), canBeCut: true)
    }
}

extension BucketLayout.Row {
    /// How the grid names it.
    func label(in bucket: TimeBucket, _ words: Words) -> String {
        switch self {
        case .quarter(let index, 1):
            let quarters = bucket.days.first { !$0.quarters.isEmpty }?.quarters ?? []
            guard quarters.indices.contains(index) else { return "" }
            let span = quarters[index].span
            return words.time(span.from) + "–" + words.time(span.until)
        case .day(1): return words(.bucketDay)
        case .quarter(_, let skill), .day(let skill):
            return "  " + words(.bucketSkill, String(skill))
        case .receptions: return words(.bucketReceptions)
        case .inspection: return words(.columnInspection)
        case .wash: return words(.columnWash)
        case .mix: return words(.bucketMix)
        }
    }
}
