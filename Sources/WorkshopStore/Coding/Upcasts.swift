/// How the data of older schemas become those of the newest, one step at a time.
///
/// A type without steps is of schema 1. A step is added when a type's data change in a way that
/// the newest `Event` cannot read; it stays for ever, as do the rows that need it.
struct Upcasts {
    /// Changes the JSON object of one schema into that of the next.
    typealias Step = @Sendable (JSONValue) -> JSONValue

    /// The steps of this program.
    static let all = Upcasts([:])

    /// The steps by event type: the first leads from schema 1 to 2.
    private let steps: [String: [Step]]

    init(_ steps: [String: [Step]]) {
        self.steps = steps
    }

    /// Whether no type has ever changed.
    var isEmpty: Bool { steps.isEmpty }

    /// The schema in which events of `type` are written today.
    func newest(_ type: String) -> Int { 1 + (steps[type]?.count ?? 0) }

    /// The data of an event of `type` in the newest schema.
    func apply(to data: JSONValue, of type: String, from schema: Int) -> JSONValue {
        guard let steps = steps[type], (1...steps.count).contains(schema) else { return data }
        return steps[(schema - 1)...].reduce(data) { data, step in step(data) }
    }
}
