/// Why a command was declined: a value, to be put into words by the catalogue of phrases.
///
/// The sum of what the subjects refuse and of what is refused whatever a command is about. It only
/// forwards: what is asked of a refusal is answered by the sum that it comes from.
public enum Refusal: Error, Hashable, Sendable {
    case shop(ShopRefusal)
    case technician(TechnicianRefusal)
    case visit(VisitRefusal)
    case work(WorkRefusal)
    case parts(PartsRefusal)
    case promise(PromiseRefusal)
    case afterWork(AfterWorkRefusal)
    case entry(EntryRefusal)
    case rights(RightsRefusal)
    case undo(UndoRefusal)
    case race(RaceRefusal)

    /// What is asked of every refusal.
    public var traits: RefusalTraits {
        switch self {
        case .shop(let refusal): refusal.traits
        case .technician(let refusal): refusal.traits
        case .visit(let refusal): refusal.traits
        case .work(let refusal): refusal.traits
        case .parts(let refusal): refusal.traits
        case .promise(let refusal): refusal.traits
        case .afterWork(let refusal): refusal.traits
        case .entry(let refusal): refusal.traits
        case .rights(let refusal): refusal.traits
        case .undo(let refusal): refusal.traits
        case .race(let refusal): refusal.traits
        }
    }

    /// A field that a person fills in.
    public enum Field: String, Hashable, Sendable, CaseIterable {
        case orderNumber, customer, plate, technician, reason, place, told, note, part, job,
            shopName
        case phone, model, vin, advisor, keyTag, owner, estimate
    }
}

/// What was entered cannot be, whatever the command is about.
public enum EntryRefusal: Hashable, Sendable {
    case emptyField(Refusal.Field)
    case tooLong(Refusal.Field, limit: Int)
    /// A name or a number that begins with a mark that is drawn upon what stands before it.
    case beginsWithMark(Refusal.Field)
    case emptySpan
    case timeBefore(last: Instant)
    /// A time beyond which nothing can be planned or expected; `limit` is the last that can.
    case tooFarAhead(Instant, limit: Instant)

    var traits: RefusalTraits {
        switch self {
        case .emptyField, .tooLong, .beginsWithMark, .emptySpan, .timeBefore, .tooFarAhead:
            RefusalTraits()
        }
    }
}

/// Who gives the command may not.
public enum RightsRefusal: Hashable, Sendable {
    case roleForbids(Role, may: [Role])
    case notYourJob(JobID, TechnicianID)
    case notYourStep(StreamID, by: Actor)
    case identityNotForced

    var traits: RefusalTraits {
        switch self {
        case .roleForbids, .notYourJob, .notYourStep, .identityNotForced: RefusalTraits()
        }
    }
}

/// A step cannot be taken back.
public enum UndoRefusal: Hashable, Sendable {
    case nothing(StreamID)
    case changedSince(StreamID, by: Actor, at: Instant)
    case impossible(StreamID)
    /// The last step opened the order, hired the technician or opened the shop: it stays.
    case openingStays(StreamID)

    var traits: RefusalTraits {
        switch self {
        case .nothing, .changedSince, .impossible, .openingStays: RefusalTraits()
        }
    }
}

/// Somebody else was quicker.
public enum RaceRefusal: Hashable, Sendable {
    case dispatchedBy(Actor, JobID, TechnicianID)
    /// The same was done to the order from another board, after this one looked.
    case forestalled(OrderID, by: Actor)

    var traits: RefusalTraits {
        switch self {
        case .dispatchedBy: RefusalTraits()
        case .forestalled(let order, _): RefusalTraits(misplaced: order)
        }
    }
}
