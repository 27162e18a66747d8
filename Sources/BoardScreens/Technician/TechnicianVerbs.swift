import Phrases
import WorkshopCore

/// Who is here.
extension Verb {
    static let technician = [absent]

    static let absent = Verb(
        "", .doAbsent, .helpAbsent, rank: 380, needs: .absences, on: [.schedule]
    ) { board in
        board.withTechnician { board.asking(AbsenceForm(technician: $0)) }
    }
}
