public import WorkshopCore

/// What a dealer system's file says.
public enum DealerFile: Hashable, Sendable {
    case orders([OrderEntry])
    case staff([StaffEntry])

    /// What the file is about.
    public var kind: DealerFileKind {
        switch self {
        case .orders: .orders
        case .staff: .staff
        }
    }
}

/// One order of a file: all of its rows together, sound in itself.
public struct OrderEntry: Hashable, Sendable {
    /// The order's number.
    public var order: OrderID
    /// What the order says.
    public var sheet: OrderSheet
    /// To whom jobs are dispatched, by the job's number from 1.
    public var technicians: [Int: TechnicianID]
    /// The physical line of each job, in the order of the sheet's jobs.
    public var lines: [Int]
    /// The appointment that it is and no more, where a calendar says it; nil in other files.
    public var appointment: Appointment?

    /// An event of a calendar: that its time is there does not mean that its car is.
    public struct Appointment: Hashable, Sendable {
        /// When the event is over.
        public var end: Instant
        /// Whether no delivery time was said; the sheet then has the arrival for it.
        public var isPromiseOpen: Bool
        /// The number that the event was booked under while it said no other.
        public var number: OrderID
    }

    /// Makes an entry.
    public init(
        order: OrderID, sheet: OrderSheet, technicians: [Int: TechnicianID] = [:], lines: [Int],
        appointment: Appointment? = nil
    ) {
        self.appointment = appointment
        self.order = order
        self.sheet = sheet
        self.technicians = technicians
        self.lines = lines
    }
}

/// One technician of a file.
public struct StaffEntry: Hashable, Sendable {
    /// His name.
    public var technician: TechnicianID
    /// What he can do.
    public var skill: Skill
    /// His working hours; nil when the file does not say.
    public var shift: DaySpan?
    /// His lunch; nil when the file does not say.
    public var lunch: DaySpan?
    /// When he is away.
    public var absences: [Span]
    /// The physical line.
    public var line: Int

    /// Makes an entry.
    public init(
        technician: TechnicianID, skill: Skill, shift: DaySpan? = nil, lunch: DaySpan? = nil,
        absences: [Span] = [], line: Int
    ) {
        self.technician = technician
        self.skill = skill
        self.shift = shift
        self.lunch = lunch
        self.absences = absences
        self.line = line
    }
}

/// What was read from a file, and what was not and why.
public struct ReadResult: Hashable, Sendable {
    /// The sound entries, in the order of the file.
    public var file: DealerFile
    /// How the bytes were read as text.
    public var encoding: FileEncoding
    /// The columns that the file has.
    public var columns: Set<Column>
    /// Names in the header that stand for nothing; clean.
    public var ignoredColumns: [String]
    /// How many rows of data the file has, good and bad.
    public var rowCount: Int
    /// What is wrong with single rows, by line.
    public var problems: [ImportProblem]
    /// What only a calendar says; nil for other files.
    public var calendar: CalendarFacts?

    /// How many rows are left out because of a problem.
    public var badRowCount: Int {
        Set(problems.lazy.filter { $0.severity == .error }.map(\.line)).count
    }
}

/// What a calendar says beside the appointments that can be booked.
public struct CalendarFacts: Hashable, Sendable {
    /// Visits that are called off.
    public var cancelled: [CancelledVisit]
    /// When events are over, by their line, where that can be known.
    public var ends: [Int: Instant]
    /// What events are called in their calendar and when they begin there, by their line; clean.
    public var titles: [Int: String]
}

/// A visit that a calendar calls off.
public struct CancelledVisit: Hashable, Sendable {
    /// The numbers that it may have been booked under, the likelier first.
    public var orders: [OrderID]
    /// The physical line of its event.
    public var line: Int
}
