import WorkshopCore

/// One row of a file, still text, with the physical line on which it begins.
struct Record: Hashable {
    /// The physical line, from 1.
    var line: Int
    /// The cells as far as they could be read.
    var cells: [String]
    /// Why the row cannot be read to its end, and on which line that is.
    var defect: Defect?

    /// The event of a calendar that the row was; nil in other files.
    var event: Event?

    /// What a row alone does not say of an event.
    struct Event: Hashable {
        /// When it is over; nil when that cannot be known.
        var end: Instant?
        /// The number that it has without one of the dealer system's.
        var number: OrderID
    }

    /// What is wrong with a row as such.
    struct Defect: Hashable {
        var line: Int
        var reason: ImportProblem.Reason
    }

    /// Whether there is nothing in it.
    var isBlank: Bool {
        defect == nil && cells.allSatisfy { $0.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 } }
    }
}
