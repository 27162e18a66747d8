/// A technician is not as a command needs him.
public enum TechnicianRefusal: Hashable, Sendable {
    case unknown(TechnicianID)
    case exists(TechnicianID)
    case left(TechnicianID)
    case hasWork(TechnicianID, JobID)
    case noSuchAbsence(TechnicianID)

    var traits: RefusalTraits {
        switch self {
        case .unknown, .exists, .left, .hasWork, .noSuchAbsence: RefusalTraits()
        }
    }
}
