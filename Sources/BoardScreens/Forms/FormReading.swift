import Phrases
import WorkshopCore

/// What stands in the fields of a form, as the workshop understands it.
extension Board {
    func required(_ label: Phrase, _ form: Form) throws(FormProblem) -> String {
        guard let text = form.optional(label) else { throw missing(label) }
        return text
    }

    func missing(_ label: Phrase) -> FormProblem {
        let name = words(label)
        let isShort = name == name.uppercased()
        return FormProblem(
            label: label, text: words(.emptyField, isShort ? name : name.lowercased()))
    }

    func time(_ label: Phrase, _ form: Form) throws(FormProblem) -> Instant? {
        guard let written = form.optional(label) else { return nil }
        guard
            let instant = TimeText.instant(
                written, now: now, zone: workshop.zone, names: words.dayNames)
        else { throw FormProblem(label: label, text: words(.badTime, written)) }
        return instant
    }

    func requiredTime(_ label: Phrase, _ form: Form) throws(FormProblem) -> Instant {
        guard let time = try time(label, form) else { throw missing(label) }
        return time
    }

    func number(
        _ label: Phrase, _ form: Form, in range: ClosedRange<Int>
    ) throws(FormProblem) -> Int {
        let written = form.text(label)
        guard let number = Int(written), range.contains(number) else {
            throw FormProblem(
                label: label,
                text: words(
                    .badNumber, written, String(range.lowerBound), String(range.upperBound)))
        }
        return number
    }

    /// A moment as a person would type it, which `TimeText` reads back.
    func written(_ instant: Instant) -> String {
        let day = workshop.zone.day(of: instant)
        let time = words.time(instant)
        return day == today ? time : words.date(day) + " " + time
    }

    /// A job in the title of a form.
    func named(_ job: JobID) -> String {
        "\(job) " + (workshop.order(job.order)?.sheet.plate ?? "")
    }

    /// An order in the title of a form.
    func named(_ order: OrderID) -> String {
        "\(order) " + (workshop.order(order)?.sheet.plate ?? "")
    }

    /// Whom to call, and how.
    func called(_ id: OrderID) -> String {
        let sheet = workshop.order(id)?.sheet
        return [named(id), sheet?.customer ?? "", sheet?.phone ?? ""].filter { !$0.isEmpty }
            .joined(separator: "  ")
    }
}
