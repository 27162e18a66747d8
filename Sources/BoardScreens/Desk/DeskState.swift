/// What the desk remembers.
struct DeskState: Sendable {
    var list = ListState()
    /// Whether the orders of all advisors are shown, and not only one's own.
    var showsAll = false
}
