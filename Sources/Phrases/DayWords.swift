public import WorkshopCore

// Days as people type them, and stretches of time as they are told.
extension Words {
    /// What days are called in this language and in English.
    public var dayNames: DayNames {
        let english = Words(.english, zone: zone)
        return english.ownDayNames.merging(ownDayNames)
    }

    private var ownDayNames: DayNames {
        var names = DayNames()
        for (day, long) in zip(Weekday.allCases, self(.weekdayNames).split(separator: " ")) {
            names.weekdays[weekday(day).lowercased()] = day
            names.weekdays[long.lowercased()] = day
        }
        for (count, name) in self(.daysAhead).split(separator: " ").enumerated() {
            names.ahead[name.lowercased()] = count
        }
        for (index, name) in self(.months).split(separator: " ").enumerated() {
            names.months[name.lowercased()] = index + 1
        }
        return names
    }

    /// `13:30–14:30`; the day is told of a time that is not today, and of an end on another day.
    public func span(from: Instant, until: Instant, now: Instant) -> String {
        let start = moment(from, now: now) + "–"
        let day = zone.day(of: until)
        if day == zone.day(of: from) { return start + time(until) }
        guard day == zone.day(of: now) else { return start + moment(until, now: now) }
        return start + weekday(day.weekday) + " " + time(until)
    }
}

extension DayNames {
    /// These names and those of another language.
    fileprivate func merging(_ others: DayNames) -> DayNames {
        DayNames(
            weekdays: weekdays.merging(others.weekdays) { $1 },
            ahead: ahead.merging(others.ahead) { $1 },
            months: months.merging(others.months) { $1 })
    }
}
