/// A column that Andon reads; the raw value is its name in a header.
public enum Column: String, Hashable, Sendable, CaseIterable {
    // Orders.
    case order = "ro"
    case arrival, promised, customer, phone, mail, plate, model, vin, category, job
    case flatRate = "frt_hours"
    case skill, technician, advisor, waiting
    case comebackOf = "comeback_of"
    case appointment, wash
    case keyTag = "key_tag"
    case notes, parts, after
    // Staff, besides technician and skill.
    case shift, lunch, absent

    /// The column of this name, in any case and with or without spaces and underscores.
    public init?(named name: String) {
        guard let column = Self.byFoldedName[Self.folded(name)] else { return nil }
        self = column
    }

    private static let byFoldedName = Dictionary(
        uniqueKeysWithValues: allCases.map { (folded($0.rawValue), $0) })

    /// A header's name as it is compared: lower case, without spaces, underscores, hyphens, points.
    static func folded(_ name: String) -> String {
        String(
            String.UnicodeScalarView(
                name.lowercased().unicodeScalars.filter {
                    !$0.properties.isWhitespace && !"_-.".unicodeScalars.contains($0)
                }))
    }

    /// How long a text in this column may be, in Unicode scalars: what the core takes.
    var limit: Int {
        switch self {
        case .order, .comebackOf: 40
        case .notes, .parts, .absent: 2000
        case .mail: 254
        case .arrival, .promised, .customer, .phone, .plate, .model, .vin, .category, .job,
            .flatRate, .skill, .technician, .advisor, .waiting, .appointment, .wash, .keyTag,
            .after, .shift, .lunch:
            120
        }
    }
}

/// What a dealer system's file is about, recognised from its header.
public enum DealerFileKind: String, Hashable, Sendable, CaseIterable {
    case orders
    case staff

    /// The columns that are read from such a file, in the order of its description.
    public var columns: [Column] {
        switch self {
        case .orders: Column.allCases.filter { ![.shift, .lunch, .absent].contains($0) }
        case .staff: [.technician, .skill, .shift, .lunch, .absent]
        }
    }

    /// The columns without which nothing can be read.
    public var required: [Column] {
        switch self {
        case .orders: [.order, .arrival, .promised, .customer, .plate, .job, .flatRate]
        case .staff: [.technician, .skill]
        }
    }

    /// The kind whose own columns are there most often, else the one that lacks least; nil when no
    /// column is there.
    static func recognised(from columns: Set<Column>) -> DealerFileKind? {
        guard !columns.isEmpty else { return nil }
        func fit(_ kind: DealerFileKind) -> (own: Int, lacking: Int) {
            (
                columns.count { kind.columns.contains($0) && !shared.contains($0) },
                -kind.required.count { !columns.contains($0) }
            )
        }
        return allCases.max { fit($0) < fit($1) }
    }

    private static let shared: Set<Column> = [.technician, .skill]
}
