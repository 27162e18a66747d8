public import WorkshopCore

extension Words {
    /// One line that says what happened, for the notice line and an order's history.
    public func callAsFunction(_ recorded: RecordedEvent, now: Instant) -> String {
        let (phrase, values) = said(recorded.event, now)
        return Language.fill(
            language.template(phrase), [subject(of: recorded.stream)] + values)
    }

    /// The phrase of an event and what goes into its places behind the name of its stream, from its
    /// sum's own switch.
    func said(_ event: Event, _ now: Instant) -> Said {
        switch event {
        case .shop(let event): said(event, now)
        case .technician(let event): said(event, now)
        case .visit(let event): said(event, now)
        case .work(let event): said(event, now)
        case .parts(let event): said(event, now)
        case .promise(let event): said(event, now)
        case .afterWork(let event): said(event, now)
        case .undone: (.didUndone, [])
        }
    }
}

extension Words {
    func labelled(_ label: Phrase, _ value: String?) -> String {
        guard let value, !isBlank(value) else { return "" }
        return self(label) + " " + value
    }

    /// What is worth adding in brackets; nothing when all is blank.
    func aside(_ texts: String...) -> String {
        let said = texts.filter { !isBlank($0) }
        return said.isEmpty ? "" : bracketed(facts(said))
    }

    func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }
}
