extension Language {
    /// What is said of a calendar that is taken in.
    static let englishCalendar: KeyValuePairs<Phrase, String> = [
        .importEvents: "{0}: appointments, {2}, events {1}",
        .importEventCounts: "new {0}, unchanged {1}, differing {2}, left out {3}, bad events {4}",
        .importLeftOut: "left out:",
        .importBadEvents: "events that did not go in: {0}; the report lists them",
        .eventLacks: "missing: {0}; add lines like “{1}: …” to the event; --columns maps names",
        .eventUnclosed: "the event breaks off (no END:VEVENT); download the file again",
        .eventCutOff: "the file breaks off, events may be missing; download it again",
        .eventNoStart: "the event has no beginning (DTSTART); give it one",
        .eventAllDay: "the event is for whole days; give it a time",
        .eventRepeats: "the event repeats; make one event for each visit",
        .eventBadValue: "{0} cannot be “{1}”; correct the event’s time",
        .eventUnknownZone: "there is no time zone “{0}”; give the event one like Europe/Brussels",
        .eventNoVisit: "the event repeats or is for whole days, and names neither car nor customer",
        .eventPlace: "line {0} ({1})", .eventPlaceColumn: "line {0} ({1}), {2}",
        .eventOver: "the event is over and was never booked here",
        .eventCancelled: "the event was cancelled, and no open order belongs to it",
        .eventReplaced: "line {0} has a later version of the event",
        .eventCancelledButOpen:
            "the event was cancelled, but {0} is open here; run `andon do cancel {0}`",
    ]
}
