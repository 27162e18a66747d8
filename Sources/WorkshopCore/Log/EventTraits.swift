/// What is asked of every event, answered by the one switch of its sum.
public struct EventTraits: Sendable {
    /// What becomes of the event when a command is taken back.
    enum Standing: Sendable {
        /// It is taken back with the command that led to it.
        case revocable
        /// A stream begins with it, or begins anew: that is closed or cancelled instead.
        case opening
        /// It tells what was said or sent: it stays, whatever else is taken back.
        case said
        /// It takes others back.
        case final
    }

    /// How an event stands beside the others of its command.
    public enum Share: Sendable {
        /// It tells what its command did.
        case tells
        /// It is told beside the one that tells what its command did.
        case adds
        /// It goes with the one that tells what its command did.
        case follows
    }

    /// The name under which it is stored: `jobStarted`.
    public let name: String
    /// The number of the job that it is about and that must exist before it.
    public var job: Int?
    /// How it stands beside the others of its command.
    public var share = Share.tells
    /// Whether somebody did it by hand; messages go out by themselves.
    public var isByHand = true
    /// The message of which it tells what became.
    public var message: String?
    /// The technician to whom it gives its job.
    public var worker: TechnicianID?
    /// What becomes of it when a command is taken back.
    var standing: Standing
    /// What it does to an order that may not be done twice unawares.
    var deed: Deed?
    /// What somebody has to be written of.
    var occasion: Notice.Occasion?

    /// Of an event that is stored under the name of `key`.
    init<Key: RawRepresentable<String>>(
        _ key: Key, _ standing: Standing = .revocable, job: Int? = nil, worker: TechnicianID? = nil,
        deed: Deed? = nil, occasion: Notice.Occasion? = nil
    ) {
        name = key.rawValue
        self.standing = standing
        self.job = job
        self.worker = worker
        self.deed = deed
        self.occasion = occasion
    }

    /// The same of an event that stands otherwise beside those of its command.
    func shared(_ share: Share) -> EventTraits {
        var traits = self
        traits.share = share
        return traits
    }

    /// The same of an event that tells what became of a message.
    func settling(_ message: String) -> EventTraits {
        var traits = self
        traits.message = message
        traits.isByHand = false
        return traits
    }
}
