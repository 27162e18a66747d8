import ScalarText
import ArgumentParser
import Phrases
import WorkshopCore

/// When a shop is open, as it is typed; what is not given stays.
struct OpeningTimes: ParsableArguments {
    @Option(help: "Opening hours, as 07:00-18:00.")
    var hours: TypedDaySpan?

    @Option(help: "The weekdays on which it is open, all, as Mon-Fri or Mon,Wed,Sat.")
    var weekdays: String?

    @Option(help: "The shop's own breaks, all, as 10:00-10:15,12:00-13:00; or none.")
    var breaks: TypedDaySpans?

    /// Whether anything is given.
    var isAny: Bool { hours != nil || weekdays != nil || breaks != nil }

    /// Takes over what is given.
    /// - Throws: `Failure` when a weekday is none.
    func apply(to settings: inout ShopSettings, _ names: DayNames) throws(Failure) {
        settings.hours = hours?.span ?? settings.hours
        settings.breaks = breaks?.spans ?? settings.breaks
        guard let weekdays else { return }
        guard let days = names.weekdays(in: weekdays.cleaned) else {
            throw Failure(.badWeekdays, weekdays.cleaned, kind: .usage)
        }
        settings.weekdays = days
    }
}

/// Stretches of a day with commas between them, as they are typed; `none` for no stretch.
struct TypedDaySpans: ExpressibleByArgument, Hashable {
    let spans: [DaySpan]

    init?(argument: String) {
        let parts = argument == "none" ? [] : argument.parts(at: ",")
        let texts = parts.filter { !$0.isEmpty }.map(String.init)
        let spans = texts.compactMap { TypedDaySpan(argument: $0)?.span }
        guard spans.count == texts.count, argument == "none" || !spans.isEmpty else { return nil }
        self.spans = spans.sorted { $0.from < $1.from }
    }
}
