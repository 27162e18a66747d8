extension Workshop {
    /// What is decided about the parts of an order.
    func events(for command: PartsCommand) throws(Refusal) -> [Event] {
        switch command {
        case .ask(let id, let number, let quantity, let job):
            try decideAskPart(id, number, quantity, job)
        case .move(let id, let number, let state, let eta):
            try decideMovePart(id, number, to: state, eta)
        }
    }

    func decideAskPart(
        _ id: OrderID, _ number: String, _ quantity: Int, _ job: Int?
    ) throws(Refusal) -> [Event] {
        let order = try requireOpen(id)
        try Self.checkPart(number, quantity)
        if let job, order.job(job) == nil { throw .work(.unknownJob(JobID(id, job))) }
        let known = order.parts.first { $0.number == number }
        if let known, known.state != .listed {
            throw .parts(.already(number: number, known.state))
        }
        return [.parts(.asked(number: number, quantity: quantity, job: job ?? known?.job))]
    }

    func decideMovePart(
        _ id: OrderID, _ number: String, to state: PartState, _ eta: Instant?
    ) throws(Refusal) -> [Event] {
        let order = try requireOpen(id)
        guard let part = order.parts.first(where: { $0.number == number })
        else { throw .parts(.unknown(id, number: number)) }
        let isEtaMoved =
            part.state.isMissing && state == part.state && eta != nil && eta != part.eta
        guard part.state.isBefore(state) || isEtaMoved
        else { throw .parts(.already(number: number, part.state)) }
        let moved = Event.parts(.moved(number: number, state: state, eta: eta))
        return [moved] + freed(by: state, of: part, in: order).map { .work(.unassigned(job: $0)) }
    }

    /// The jobs that stood still for this part alone: they wait again.
    private func freed(by state: PartState, of part: Order.Part, in order: Order) -> [Int] {
        guard part.state.isMissing, !state.isMissing else { return [] }
        return order.jobs.filter { job in
            job.state == .stopped(.parts)
                && order.missingParts(for: job.id.number).map(\.number) == [part.number]
        }.map(\.id.number)
    }
}

extension PartState {
    /// Whether a part in this state can move on to `other`.
    public func isBefore(_ other: PartState) -> Bool {
        guard let here = Self.allCases.firstIndex(of: self),
            let there = Self.allCases.firstIndex(of: other)
        else { return false }
        return here < there
    }
}
