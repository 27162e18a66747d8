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

    /// Makes an entry.
    public init(
        order: OrderID, sheet: OrderSheet, technicians: [Int: TechnicianID] = [:], lines: [Int]
    ) {
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

    /// How many rows are left out because of a problem.
    public var badRowCount: Int {
        Set(problems.lazy.filter { $0.severity == .error }.map(\.line)).count
    }
}
