/// What a role may be allowed to do: commands that one kind of person gives, as one word.
public enum Capability: String, Hashable, Sendable, Codable, CaseIterable {
    /// The shop itself: its name, hours and rules.
    case settings
    /// Who works here, with which skill and shift.
    case people
    /// When somebody is away.
    case absences
    /// Appointments, and what becomes of them.
    case booking
    /// Checking cars in.
    case reception
    /// Where a car stands.
    case parking
    /// Notes on an order.
    case notes
    /// Who does which job, and when.
    case dispatch
    /// What the jobs of an order come after.
    case sequence
    /// Starting, stopping and finishing jobs.
    case work
    /// Starting a job although a check speaks against it.
    case overriding
    /// Work that was found on the way.
    case additionalWork
    /// What the customer says to additional work.
    case authorisation
    /// Parts: asked, ordered, arrived, issued.
    case parts
    /// The final inspection (QC).
    case inspection
    case wash
    /// The bill, and with it the car being ready.
    case settlement
    /// Handing the car over.
    case delivery
    /// What follows the delivery.
    case followUp
    /// Telling the customer, which moves the promise.
    case promise
    /// How customers want to be written to, and what became of it.
    case contact
    /// Telling the advisor.
    case alerts
    /// Having seen an alert.
    case acknowledgement
    /// Taking back one's own last step.
    case undo
    /// Taking back the last step of somebody else.
    case undoOfOthers
}
