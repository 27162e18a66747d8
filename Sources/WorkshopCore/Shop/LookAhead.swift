/// How far ahead the shop looks, and what it has for the work that follows the jobs.
public struct LookAhead: Hashable, Sendable, Codable {
    /// How many final inspections (QC) go on at once, 1 or more.
    public var inspectors: Int
    /// How many cars are washed at once, 1 or more.
    public var washBays: Int
    /// Slack below which an order counts as late (red).
    public var lateSlack: Minutes
    /// What is put on top of the forecast when a new time is proposed to a customer.
    public var callMargin: Minutes
    /// How long before the promise passes its customer is to be told.
    public var callLead: Minutes
    /// After how long somebody who was not reached is called again.
    public var callAgain: Minutes
    /// How long after its expected end a stoppage goes up from its owner to the manager.
    public var escalation: Minutes

    /// Makes settings; what is left out is the usual value of a small dealer's workshop.
    public init(
        inspectors: Int = 1, washBays: Int = 1, lateSlack: Minutes = .zero,
        callMargin: Minutes = Minutes(15), callLead: Minutes = Minutes(30),
        callAgain: Minutes = Minutes(15), escalation: Minutes = Minutes(30)
    ) {
        self.inspectors = inspectors
        self.washBays = washBays
        self.lateSlack = lateSlack
        self.callMargin = callMargin
        self.callLead = callLead
        self.callAgain = callAgain
        self.escalation = escalation
    }
}
