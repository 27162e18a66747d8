import WorkshopCore

extension Words {
    func said(_ refusal: TechnicianRefusal, _ now: Instant) -> Said {
        switch refusal {
        case .unknown(let id): (.unknownTechnician, [id.name])
        case .exists(let id): (.technicianExists, [id.name])
        case .left(let id): (.technicianLeft, [id.name])
        case .hasWork(let id, let job): (.technicianHasWork, [id.name, "\(job)"])
        case .noSuchAbsence(let id): (.noSuchAbsence, [id.name])
        }
    }
}
