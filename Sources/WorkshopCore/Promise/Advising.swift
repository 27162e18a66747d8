import ScalarText

extension Order {
    /// Whether the order's advisor is `actor`, by the name whatever its capitals and outer blanks.
    ///
    /// An order without an advisor is nobody's.
    public func isAdvised(by actor: Actor) -> Bool {
        let advisor = sheet.advisor.asNamed
        return !advisor.isEmpty && advisor == actor.name.asNamed
    }
}

extension Workshop {
    /// Whether `actor` is the advisor of an open order; who is nobody's advisor looks at all.
    public func isAdvisor(_ actor: Actor) -> Bool {
        orders.values.contains { $0.state.isOpen && $0.isAdvised(by: actor) }
    }
}

extension String {
    /// A name in the form in which names are compared.
    fileprivate var asNamed: String {
        trimmed.lowercased()
    }
}
