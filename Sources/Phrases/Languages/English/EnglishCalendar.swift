extension Language {
    /// What is said of a calendar that is taken in.
    static let englishCalendar: KeyValuePairs<Phrase, String> = [
        .importEvents: "{0}: appointments, {2}, events {1}",
        .importEventCounts: "new {0}, unchanged {1}, differing {2}, left out {3}, bad events {4}",
        .importLeftOut: "left out:",
        .importBadEvents: "events that did not go in: {0}; the report lists them",
        .eventLacks: "lacks {0}; write lines like “{1}: …” into the event; --columns maps names",
        .eventUnclosed: "the event breaks off (no END:VEVENT); fetch the file anew",
        .eventCutOff: "the file breaks off, events may be missing; fetch it anew",
        .eventNoStart: "the event has no beginning (DTSTART); give it one",
        .eventAllDay: "the event is for whole days; give it a time",
        .eventRepeats: "the event repeats; make one event for each visit",
        .eventBadValue: "{0} cannot be “{1}”; set the event’s time anew",
        .eventUnknownZone: "there is no time zone “{0}”; give the event one like Europe/Brussels",
        .eventNoVisit: "for whole days or repeating, and names neither car nor customer",
        .eventPlace: "line {0} ({1})", .eventPlaceColumn: "line {0} ({1}), {2}",
        .eventOver: "over, and not booked here before",
        .eventCancelled: "called off, and nothing is open under it here",
        .eventReplaced: "line {0} has a later version of the event",
        .eventCancelledButOpen: "called off, but {0} is open here; andon do cancel {0}",
    ]
}
