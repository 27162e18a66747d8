/// What the screen of back orders remembers.
struct PartsState: Sendable {
    var list = ListState()
    /// Whether the lines stand by order, and not by ETA.
    var isByOrder = false
}
